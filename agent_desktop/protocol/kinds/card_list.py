"""Cards one below the other."""

from collections.abc import Iterable
from typing import Any

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP
from agent_desktop.protocol.kinds.content import Content, ExportLine, KindName, Shape
from agent_desktop.protocol.kinds.pieces import (
    Button,
    Card,
    button_line,
    button_titles,
    buttons_of,
    card_lines,
    card_options,
    card_words,
    cards_of,
    joined,
    same,
    same_buttons,
    same_cards,
    text_lines,
)


class CardList(Content, frozen=True):
    """Cards one below the other, with buttons for the whole list. ``text`` is what the message said beside them."""

    cards: tuple[Card, ...]
    buttons: tuple[Button, ...] = ()
    text: str = ""

    names = (KindName("list", QT_TRANSLATE_NOOP("kinds", "List"), "list"),)
    examples = (
        {
            "attachment": {
                "type": "template",
                "payload": {
                    "template_type": "list",
                    "elements": [{"title": "Language", "subtitle": "Select your language"}],
                    "buttons": [{"type": "web_url", "title": "See all", "url": "https://files.example/all"}],
                },
            }
        },
    )

    @classmethod
    def from_shape(cls, shape: Shape) -> Content | None:
        cards = cards_of(shape.payload.get("elements")) if shape.template == "list" else ()
        return cls(cards, buttons_of(shape.payload.get("buttons")), shape.text or "") if cards else None

    def plain_text(self) -> str:
        return joined([self.text, *card_words(self.cards), *button_titles(self.buttons)])

    def options(self) -> Iterable[str]:
        return [*button_titles(self.buttons), *card_options(self.cards)]

    def essence(self) -> Any:
        return "list", same(self.text), same_cards(self.cards), same_buttons(self.buttons)

    def lines(self) -> list[ExportLine]:
        return [*text_lines(self.text), *card_lines(self.cards), *map(button_line, self.buttons)]
