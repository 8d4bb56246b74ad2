"""How each kind of message is drawn: a function a kind, and the table of them.

A function makes the parts that stand below each other in the bubble; the parts themselves are in ``parts/``.
"""

from collections.abc import Callable, Collection, Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont

from agent_desktop.base.safe_text import is_blank
from agent_desktop.protocol import (
    Buttons,
    CardList,
    Carousel,
    Content,
    Files,
    Location,
    Media,
    Postback,
    QuickReplies,
    Text,
    Unknown,
)
from agent_desktop.protocol.kinds.contacts import Contacts
from agent_desktop.protocol.kinds.order import Order
from agent_desktop.protocol.kinds.postback import pressed
from agent_desktop.protocol.kinds.reaction import Reaction
from agent_desktop.protocol.kinds.sticker import Sticker
from agent_desktop.ui.transcript.links import drawable_name
from agent_desktop.ui.transcript.parts.base import Group, IconPart, Part, Placed
from agent_desktop.ui.transcript.parts.cards import card_list, carousel, file_cards, location_card, media_card
from agent_desktop.ui.transcript.parts.chips import chips
from agent_desktop.ui.transcript.parts.controls import button_rows, buttons_width
from agent_desktop.ui.transcript.parts.extras import captions, others, quotes
from agent_desktop.ui.transcript.parts.text import Run, TextPart
from agent_desktop.ui.transcript.parts.unknown import KEY, Heading, unknown_card
from agent_desktop.ui.transcript.parts.words import text_parts
from agent_desktop.ui.transcript.style import Style

translate = QCoreApplication.translate

CONTACTS_SHOWN = 20
"""Of so many contacts all is shown, of further ones the names."""


class Room(NamedTuple):
    """Where a content is drawn: at most ``width`` wide. ``expanded`` says how often "Show more" was clicked, by what it
    shows more of; ``pressed`` are the titles that the customer pressed."""

    style: Style
    width: float
    expanded: Mapping[str, int]
    pressed: Collection[str]

    def level(self, *keys: str) -> int:
        """Return how often "Show more" was clicked for these keys, in total."""
        return sum(self.expanded.get(key, 0) for key in keys)

    def text(self, text: str) -> list[Part]:
        """The text of a message that may have none."""
        return text_parts(text, self.style, self.width, self.expanded) if text.strip() else []


def draw(content: Content, room: Room) -> list[Part]:
    """What a content looks like in its bubble. Events are no bubbles, but lines across the transcript."""
    drawn = DRAWINGS[type(content)](content, room)
    if content.chips:
        drawn.append(chips(content.chips, room.style, room.width, room.pressed, room.level("chips")))
    if not content.extras:
        return drawn
    about = content.extras, room.style, room.width
    return [*quotes(*about), *drawn, *captions(*about, room.expanded), *others(*about, room.expanded)]


def _text(content: Text, room: Room) -> list[Part]:
    if content.extras and is_blank(content.text):  # not an empty message: a post that was shared, say
        return []
    return text_parts(content.text, room.style, room.width, room.expanded)


def _postback(content: Postback, room: Room) -> list[Part]:
    style = room.style
    name = drawable_name(content.title)[:500] or "…"
    text = pressed(name)
    start = text.find(name)
    runs = [Run(start, start + len(name), weight=QFont.Weight.Medium, color=style.color("text"))]
    mark = IconPart("circle-dot", style.color("text_2"))
    words = TextPart(text, style.body, style.color("text_2"), room.width - 22, runs=runs, lines=6)
    placed = [Placed(mark, 0, (style.body.line - 16) / 2), Placed(words, 22, 0)]
    return [Group(placed, 22 + words.width, words.height)]


def _files(content: Files, room: Room) -> list[Part]:
    return [file_cards(content.urls, content.status, room.style, room.width, room.level("files"))]


def _location(content: Location, room: Room) -> list[Part]:
    return [location_card(content, room.style, room.width)]


def _quick_replies(content: QuickReplies, room: Room) -> list[Part]:
    made = room.text(content.text)
    if not content.replies:
        return made
    return [*made, chips(content.replies, room.style, room.width, room.pressed, room.level("chips"))]


def _buttons(content: Buttons, room: Room) -> list[Part]:
    made = room.text(content.text)
    if not content.buttons:
        return made
    wanted = buttons_width(content.buttons, room.style, room.width)
    wide = min(room.width, max([wanted, *(part.width for part in made)]))
    return [*made, button_rows(content.buttons, room.style, wide, room.pressed, room.level("buttons"))]


def _carousel(content: Carousel, room: Room) -> list[Part]:
    cards = carousel(content, room.style, room.width, room.pressed, room.level("cards", "buttons"))
    return [*room.text(content.text), cards]


def _list(content: CardList, room: Room) -> list[Part]:
    cards = card_list(content, room.style, room.width, room.pressed, room.level("cards", "buttons"))
    return [*room.text(content.text), cards]


def _media(content: Media, room: Room) -> list[Part]:
    return [*room.text(content.text), media_card(content.type, content.url, room.style, room.width)]


def _sticker(content: Sticker, room: Room) -> list[Part]:
    words = " · ".join(word for word in (content.names[0].label, drawable_name(content.emoji)[:100]) if word)
    head = Heading("smile", words, room.style, room.width)
    if content.url is None:
        none = translate("Transcript", "No picture came with this message")
        remark = TextPart(none, room.style.secondary, room.style.color("text_2"), room.width)
        return [head, *room.text(content.text), remark]
    return [head, *room.text(content.text), media_card("image", content.url, room.style, room.width)]


def _reaction(content: Reaction, room: Room) -> list[Part]:
    style = room.style
    return [TextPart(drawable_name(content.spoken())[:200], style.body, style.color("text_2"), room.width, lines=2)]


def _contacts(content: Contacts, room: Room) -> list[Part]:
    made: list[Part] = []
    for contact in content.contacts[:CONTACTS_SHOWN]:
        name = drawable_name(contact.name)[:200] or content.names[0].label
        made += [Heading("users", name, room.style, room.width), *room.text("\n".join(contact.details))]
    return made + room.text("\n".join(contact.name for contact in content.contacts[CONTACTS_SHOWN:]))


def _order(content: Order, room: Room) -> list[Part]:
    articles = "\n".join(article.words for article in content.articles)
    head = Heading("list", content.names[0].label, room.style, room.width)
    return [*room.text(content.text), head, *room.text(articles)]


def _unknown(content: Unknown, room: Room) -> list[Part]:
    words = "\n".join(extra.line().text for extra in content.readable())
    return [*room.text(words), unknown_card(content, room.style, room.width, room.level(KEY))]


DRAWINGS: dict[type[Content], Callable[[Any, Room], list[Part]]] = {
    Text: _text,
    Postback: _postback,
    Files: _files,
    Location: _location,
    QuickReplies: _quick_replies,
    Buttons: _buttons,
    Carousel: _carousel,
    CardList: _list,
    Media: _media,
    Sticker: _sticker,
    Reaction: _reaction,
    Contacts: _contacts,
    Order: _order,
    Unknown: _unknown,
}
