"""What a message says, in lines that a person reads: for the exports as text and as HTML."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import NamedTuple

from agent_desktop.base.i18n import translate
from agent_desktop.export.json_format import actor_of
from agent_desktop.inbox.model import Author, Conversation, Delivery, Message, State
from agent_desktop.protocol import (
    Button,
    Buttons,
    Card,
    CardList,
    Carousel,
    Content,
    Files,
    Intro,
    Location,
    Media,
    Postback,
    ProtocolError,
    QuickReplies,
    Text,
    Unknown,
    echo_contents,
    parse_item,
    template_from_v1,
)


class Look(StrEnum):
    """What a line is: words, something to press, a file, a card's title or what belongs to that card, or JSON."""

    TEXT = "text"
    CHIP = "chip"
    FILE = "file"
    CARD = "card"
    OF_CARD = "of-card"
    RAW = "raw"


class Line(NamedTuple):
    """A line of a message; ``url`` is where it leads, if anywhere. ``text`` is the same in plain text."""

    text: str
    url: str | None = None
    look: Look = Look.TEXT
    words: str = ""

    @property
    def bare(self) -> str:
        """The words without the signs that plain text needs."""
        return self.words or self.text


def lines_of(message: Message) -> list[Line]:
    """All that a message shows."""
    if message.author is Author.SYSTEM:
        return [Line(event(message))]
    if message.author is Author.NOTE:
        return [Line(message.text)]
    if message.author is Author.AGENT:
        try:
            contents = echo_contents(template_from_v1(message.raw))
        except ProtocolError:
            return [Line(message.text)]
        return [line for content in contents for line in _lines(content)]
    return _lines(parse_item(message.raw).content)


def event(message: Message) -> str:
    """What a line of the program says."""
    words = {
        "handed_over": translate("export", "handed over by the bot"),
        "taken": translate("export", "taken by the agent"),
        "closed": translate("export", "closed"),
        "reopened": translate("export", "opened again"),
        "declined": translate("export", "handover declined"),
        "paused": translate("export", "the bot was paused"),
        "pause_failed": translate("export", "the bot could not be paused"),
        "resume_failed": translate("export", "the bot could not go on"),
        "gap": translate("export", "messages may be missing here"),
        "snoozed": translate("export", "snoozed by the agent"),
        "returned": translate("export", "back from its snooze"),
    }
    return words.get(message.kind, message.kind)


def delivery(message: Message) -> str:
    """How a reply stands that has not surely arrived; empty for all others."""
    words = {
        Delivery.QUEUED: translate("export", "not sent yet"),
        Delivery.SENDING: translate("export", "being sent"),
        Delivery.FAILED: translate("export", "not sent"),
        Delivery.UNCONFIRMED: translate("export", "maybe sent"),
    }
    return words.get(message.delivery, "") if message.delivery is not None else ""


def state(conversation: Conversation) -> str:
    """Where a conversation stands."""
    words = {
        State.BOT: translate("export", "with the bot"),
        State.WAITING: translate("export", "waiting"),
        State.ACTIVE: translate("export", "with the agent"),
        State.CLOSED: translate("export", "closed"),
    }
    return words[conversation.state]


def author_of(message: Message, conversation: Conversation) -> str:
    """Who wrote it, in words."""
    names = {
        Author.USER: conversation.title,
        Author.BOT: translate("export", "Bot"),
        Author.AGENT: translate("export", "Agent"),
        Author.NOTE: translate("export", "Note"),
    }
    return names.get(message.author) or actor_of(message)


def moment(when: datetime) -> str:
    """A time as the exports show it: UTC, since who reads it may be anywhere."""
    return f"{when.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"


def _lines(content: Content) -> list[Line]:
    match content:
        case Intro():
            return [Line(translate("export", "(opened the conversation)"))]
        case Text(text=text):
            return [Line(text)]
        case Postback(title=title):
            return [Line(translate("export", "[pressed] %1").replace("%1", title), look=Look.CHIP, words=f"✓ {title}")]
        case Files(urls=urls, status=status):
            none = translate("export", "none arrived")
            return [_file("file", url) for url in urls] or [Line(f"[file] {status or none}", look=Look.FILE)]
        case Location(lat=lat, long=long):
            url = f"https://www.openstreetmap.org/?mlat={lat}&mlon={long}"
            return [Line(f"[location] {lat}, {long}", url, Look.FILE, f"{lat}, {long}")]
        case QuickReplies(text=text, replies=replies):
            return [*_words(text), *(Line(f"[{it.title}]", look=Look.CHIP, words=it.title) for it in replies)]
        case Buttons(text=text, buttons=buttons):
            return [*_words(text), *map(_button, buttons)]
        case Carousel(text=text, cards=cards):
            return [*_words(text), *_cards(cards)]
        case CardList(text=text, cards=cards, buttons=buttons):
            return [*_words(text), *_cards(cards), *map(_button, buttons)]
        case Media(type=kind, url=url, text=text):
            return [*_words(text), _file(kind, url)]
        case Unknown(label=label, raw=raw):
            return [Line(f"[{label}] {json.dumps(raw, ensure_ascii=False)}", look=Look.RAW)]


def _words(text: str) -> list[Line]:
    return [Line(text)] if text else []


def _file(kind: str, url: str) -> Line:
    return Line(f"[{kind}] {url}", url, Look.FILE, f"{kind}: {url}")


def _button(button: Button) -> Line:
    return Line(
        f"[{button.title}]" + (f" {button.url}" if button.url else ""), button.url, Look.CHIP, words=button.title
    )


def _cards(cards: Sequence[Card]) -> list[Line]:
    return [line for card in cards for line in _card(card)]


def _card(card: Card) -> list[Line]:
    title = " – ".join(part for part in (card.title, card.subtitle) if part)
    lines = [Line(f"* {title}", card.url, Look.CARD, title or "–")]
    if card.image_url:
        words = f"image: {card.image_url}"
        lines.append(Line(f"  [image] {card.image_url}", card.image_url, Look.OF_CARD, words))
    buttons = map(_button, card.buttons)
    return lines + [Line(f"  {button.text}", button.url, Look.OF_CARD, button.bare) for button in buttons]
