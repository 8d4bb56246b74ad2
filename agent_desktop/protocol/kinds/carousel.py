"""Cards side by side."""

from collections.abc import Iterable
from typing import Any

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP
from agent_desktop.protocol.kinds.content import Content, ExportLine, KindName, Shape
from agent_desktop.protocol.kinds.pieces import (
    Card,
    card_lines,
    card_options,
    card_words,
    cards_of,
    joined,
    same,
    same_cards,
    text_lines,
)


class Carousel(Content, frozen=True):
    """Cards side by side. ``text`` is what the message said beside them, mostly nothing."""

    cards: tuple[Card, ...]
    text: str = ""

    names = (KindName("carousel", QT_TRANSLATE_NOOP("kinds", "Cards"), "gallery-horizontal"),)
    examples = (
        {
            "attachment": {
                "type": "template",
                "payload": {
                    "template_type": "generic",
                    "elements": [
                        {
                            "title": "Gift box",
                            "subtitle": "1.20 €",
                            "image_url": "https://files.example/gift-box.png",
                            "buttons": [{"type": "web_url", "title": "Shop", "url": "https://shop.example"}],
                        }
                    ],
                },
            }
        },
    )

    @classmethod
    def from_shape(cls, shape: Shape) -> Content | None:
        cards = cards_of(shape.payload.get("elements")) if shape.template == "generic" else ()
        return cls(cards, shape.text or "") if cards else None

    def plain_text(self) -> str:
        return joined([self.text, *card_words(self.cards)])

    def options(self) -> Iterable[str]:
        return card_options(self.cards)

    def essence(self) -> Any:
        return "carousel", same(self.text), same_cards(self.cards)

    def lines(self) -> list[ExportLine]:
        return [*text_lines(self.text), *card_lines(self.cards)]
