"""The customer pressed something."""

from typing import Any

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP, fill, translate
from agent_desktop.protocol.fields import word_of
from agent_desktop.protocol.kinds.content import Content, ExportLine, KindName, LineLook, Message
from agent_desktop.protocol.kinds.pieces import same


class Postback(Content, frozen=True):
    """The customer pressed a button or a quick reply with this title. ``target`` is the next dialog state, if said."""

    title: str
    target: str | None = None

    names = (KindName("postback", QT_TRANSLATE_NOOP("kinds", "Pressed a button")),)
    message_types = ("postback",)
    examples = ({"messageType": "postback", "title": "Yes", "parameters": [], "nextDialogstateId": "d1"},)

    @classmethod
    def from_message(cls, message: Message) -> Content | None:
        title = word_of(message.get("title")) or word_of(message.get("text"))
        return cls(title, word_of(message.get("nextDialogstateId"))) if title else None

    def plain_text(self) -> str:
        return self.title

    def spoken(self) -> str:
        return pressed(" ".join(self.title.split()))

    def essence(self) -> Any:
        return "postback", same(self.title)

    def lines(self) -> list[ExportLine]:
        text = fill(translate("kinds", "[pressed] %1"), self.title)
        return [ExportLine(text, look=LineLook.CHIP, words=f"✓ {self.title}")]


def pressed(title: str) -> str:
    """That a customer pressed a button of this title."""
    return fill(translate("kinds", "pressed %1"), title)
