"""Something of the bot's that the customer did not see."""

from typing import Any

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP, fill, translate
from agent_desktop.protocol.fields import word_of
from agent_desktop.protocol.kinds.content import Content, ExportLine, KindName, Shape
from agent_desktop.protocol.kinds.unknown import Unknown


class BotEvent(Content, frozen=True):
    """An event that the bot's builder sends, as with the action "JSON Builder". ``name`` is what it calls itself.

    Two public clients throw such messages away; that they reach this webhook is inferred. Earlier versions did not read
    it.
    """

    name: str

    names = (KindName("bot_event", QT_TRANSLATE_NOOP("kinds", "Event of the bot"), "code"),)
    examples = ({"type": "event", "name": "tracking.opened", "value": {"page": "orders"}},)
    is_event = True

    @classmethod
    def from_shape(cls, shape: Shape) -> Content | None:
        message = shape.message
        if shape.attachment is not None or shape.text is not None or word_of(message.get("type")) != "event":
            return None
        name = word_of(message.get("name")) or word_of(message.get("event")) or ""
        return cls(name, formerly=Unknown("", message))

    def plain_text(self) -> str:
        return self.name

    def spoken(self) -> str:
        if not self.name:
            return translate("kinds", "event of the bot")
        return fill(translate("kinds", "event of the bot: %1"), self.name)

    def essence(self) -> Any:
        return "bot_event", self.name

    def lines(self) -> list[ExportLine]:
        return [ExportLine(f"({self.spoken()})")]
