"""The customer put an emoji on a message."""

from typing import Any

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP, fill, translate
from agent_desktop.protocol.fields import object_of, word_of
from agent_desktop.protocol.kinds.content import Content, ExportLine, KindName, LineLook, Message
from agent_desktop.protocol.kinds.unknown import Unknown


class Reaction(Content, frozen=True):
    """An emoji that the customer put on a message; empty where they took it away.

    WhatsApp and Messenger say on which message by an id of their own, which no other message that arrives here has. So
    it stands for itself. Earlier versions did not read it.
    """

    emoji: str

    names = (KindName("reaction", QT_TRANSLATE_NOOP("kinds", "Reaction"), "smile", icon_beside_text=True),)
    message_types = ("reaction",)
    examples = (
        {"messageType": "reaction", "reaction": {"emoji": "👍", "message_id": "wamid.X"}},
        {"messageType": "reaction", "reaction": {"message_id": "wamid.X", "emoji": ""}},
    )

    @classmethod
    def from_message(cls, message: Message) -> Content | None:
        inner = message.get("reaction")
        emoji = inner if isinstance(inner, str) else object_of(inner).get("emoji", message.get("emoji"))
        if not isinstance(emoji, str):
            return None
        return cls(word_of(emoji) or "", formerly=Unknown("reaction", message))

    def plain_text(self) -> str:
        return self.emoji

    def spoken(self) -> str:
        if not self.emoji:
            return translate("kinds", "took a reaction back")
        return fill(translate("kinds", "reacted with %1"), self.emoji)

    def essence(self) -> Any:
        return "reaction", self.emoji

    def lines(self) -> list[ExportLine]:
        return [ExportLine(f"[reaction] {self.spoken()}", look=LineLook.FILE, words=self.spoken())]
