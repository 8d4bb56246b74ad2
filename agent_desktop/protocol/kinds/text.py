"""Plain text."""

from typing import Any

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP
from agent_desktop.protocol.kinds.content import Content, ExportLine, KindName, Shape
from agent_desktop.protocol.kinds.pieces import same


class Text(Content, frozen=True):
    """Plain text, of the customer or the bot."""

    text: str

    names = (KindName("text", QT_TRANSLATE_NOOP("kinds", "Empty message")),)
    examples = ({"messageType": "text", "text": "hi there"}, {"text": "Hi Welcome"})

    @classmethod
    def from_shape(cls, shape: Shape) -> Content | None:
        return cls(shape.text) if shape.text is not None and shape.attachment is None else None

    def plain_text(self) -> str:
        return self.text

    def essence(self) -> Any:
        return "text", same(self.text)

    def lines(self) -> list[ExportLine]:
        return [ExportLine(self.text)]
