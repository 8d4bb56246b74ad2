"""The customer opened the conversation."""

from typing import Any

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP, translate
from agent_desktop.protocol.kinds.content import Content, ExportLine, KindName, Message


class Intro(Content, frozen=True):
    """The customer opened the conversation; there is no text."""

    names = (KindName("intro", QT_TRANSLATE_NOOP("kinds", "Opened the conversation"), "message-circle"),)
    message_types = ("intro",)
    examples = ({"messageType": "intro"},)
    is_event = True

    @classmethod
    def from_message(cls, message: Message) -> Content | None:
        return cls()

    def plain_text(self) -> str:
        return ""

    def spoken(self) -> str:
        return translate("kinds", "conversation opened")

    def essence(self) -> Any:
        return ("intro",)

    def lines(self) -> list[ExportLine]:
        return [ExportLine(translate("kinds", "(opened the conversation)"))]
