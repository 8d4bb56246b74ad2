"""An order of the customer's."""

from collections.abc import Mapping
from typing import Any

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP
from agent_desktop.protocol.fields import list_of, object_of, text_of, word_of
from agent_desktop.protocol.kinds.content import Content, ExportLine, KindName, LineLook, Message
from agent_desktop.protocol.kinds.pieces import joined, same, text_lines
from agent_desktop.protocol.kinds.unknown import Unknown
from agent_desktop.protocol.value import Value


class Article(Value, frozen=True):
    """What is ordered, in the words and numbers that came; ``price`` is for one, with its currency."""

    name: str
    quantity: str = ""
    price: str = ""

    @property
    def words(self) -> str:
        """All of it on one line."""
        many = f"{self.quantity} × {self.name}" if self.quantity else self.name
        return f"{many} ({self.price})" if self.price else many


class Order(Content, frozen=True):
    """A list of articles from a catalogue, as WhatsApp's Cloud API publishes it. Earlier versions did not read it."""

    articles: tuple[Article, ...]
    text: str = ""

    names = (KindName("order", QT_TRANSLATE_NOOP("kinds", "Order"), "list", icon_beside_text=True),)
    message_types = ("order",)
    examples = (
        {
            "messageType": "order",
            "order": {
                "catalog_id": "194836987003835",
                "text": "please hurry",
                "product_items": [
                    {"product_retailer_id": "sku-77", "quantity": 2, "item_price": 12.5, "currency": "EUR"}
                ],
            },
        },
    )

    @classmethod
    def from_message(cls, message: Message) -> Content | None:
        order = object_of(message.get("order"))
        found = [_article(entry) for entry in list_of(order.get("product_items")) if isinstance(entry, dict)]
        if not found or not all(article.name for article in found):
            return None
        text = word_of(order.get("text")) or word_of(message.get("text")) or ""
        return cls(tuple(found), text, formerly=Unknown("order", message))

    def plain_text(self) -> str:
        return joined([self.text, *(article.words for article in self.articles)])

    def essence(self) -> Any:
        return "order", same(self.text), [(one.name, one.quantity, one.price) for one in self.articles]

    def lines(self) -> list[ExportLine]:
        articles = [ExportLine(f"* {one.words}", look=LineLook.CARD, words=one.words) for one in self.articles]
        return [*text_lines(self.text), *articles]

    def inside_lines(self) -> list[str]:
        return [article.name for article in self.articles]


def _article(entry: Mapping[str, Any]) -> Article:
    name = word_of(entry.get("name")) or word_of(entry.get("product_retailer_id")) or ""
    price = " ".join(word for key in ("item_price", "currency") if (word := word_of(entry.get(key))))
    return Article(name, text_of(entry.get("quantity")) or "", price)
