"""The customer pressed something."""

from typing import Any

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP, fill, translate
from agent_desktop.protocol.fields import object_of, text_of, word_of
from agent_desktop.protocol.kinds.content import Content, ExportLine, KindName, LineLook, Message
from agent_desktop.protocol.kinds.pieces import same
from agent_desktop.protocol.kinds.unknown import Unknown


class Postback(Content, frozen=True):
    """The customer pressed a button or a quick reply with this title. ``target`` is the next dialog state, if said."""

    title: str
    target: str | None = None

    names = (KindName("postback", QT_TRANSLATE_NOOP("kinds", "Pressed a button")),)
    message_types = ("postback", "button", "interactive")
    examples = (
        {"messageType": "postback", "title": "Yes", "parameters": [], "nextDialogstateId": "d1"},
        {
            "messageType": "interactive",
            "interactive": {"type": "button_reply", "button_reply": {"id": "1", "title": "Yes"}},
        },
    )

    @classmethod
    def from_message(cls, message: Message) -> Content | None:
        """Read the title from the message, or from inside it as WhatsApp's Cloud API has it."""
        word = word_of(message.get("messageType")) or ""
        inner = object_of(message.get(word))
        inner = next((object_of(inner[key]) for key in ("button_reply", "list_reply") if key in inner), inner)
        title = next(
            (found for place in (message, inner) for key in ("title", "text") if (found := word_of(place.get(key)))), ""
        )
        if not title:
            return None
        # Earlier versions read no other word than "postback", and took for a title what draws nothing.
        formerly: Content | None = Unknown(word, message)
        if word == "postback":
            said = (text_of(message.get(key)) or "" for key in ("title", "text"))
            earlier = next((text for text in said if text.strip()), "")
            formerly = cls(earlier) if earlier != title else None
        return cls(title, word_of(message.get("nextDialogstateId")), formerly=formerly)

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
