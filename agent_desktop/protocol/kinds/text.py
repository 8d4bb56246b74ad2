"""Plain text."""

from typing import Any

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP
from agent_desktop.protocol.fields import object_of, word_of
from agent_desktop.protocol.kinds.content import Content, ExportLine, KindName, Shape
from agent_desktop.protocol.kinds.pieces import same, text_lines
from agent_desktop.protocol.kinds.unknown import Unknown


class Text(Content, frozen=True):
    """Plain text, of the customer or the bot."""

    text: str

    names = (KindName("text", QT_TRANSLATE_NOOP("kinds", "Empty message")),)
    examples = (
        {"messageType": "text", "text": "hi there"},
        {"text": "Hi Welcome"},
        {"messageType": "text", "text": {"body": "hi there"}},
    )

    @classmethod
    def from_shape(cls, shape: Shape) -> Content | None:
        if shape.attachment is not None:
            return None
        if shape.text is not None:
            return cls(shape.text)
        # WhatsApp's Cloud API has the words one deeper. Earlier versions did not read that.
        body = word_of(object_of(shape.message.get("text")).get("body"))
        return cls(body, formerly=Unknown("", shape.message)) if body is not None else None

    def plain_text(self) -> str:
        return self.text

    def essence(self) -> Any:
        return "text", same(self.text)

    def lines(self) -> list[ExportLine]:
        return text_lines(self.text) if self.extras or self.chips else [ExportLine(self.text)]
