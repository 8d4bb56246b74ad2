"""What a message says, in lines that a person reads: for the exports as text and as HTML."""

import json
from datetime import UTC, datetime
from typing import NamedTuple

from agent_desktop.commands.export_json import actor_of
from agent_desktop.inbox.model import Author, Conversation, Delivery, Message
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

EVENTS = {
    "handed_over": "handed over by the bot",
    "taken": "taken by the agent",
    "closed": "closed",
    "reopened": "opened again",
    "declined": "declined",
    "paused": "the bot was paused",
    "pause_failed": "the bot could not be paused",
    "gap": "messages may be missing here",
}
DELIVERIES = {
    Delivery.QUEUED: "not sent yet",
    Delivery.SENDING: "being sent",
    Delivery.FAILED: "not sent",
    Delivery.UNCONFIRMED: "maybe sent",
}


class Line(NamedTuple):
    """A line of a message; ``url`` is where it leads, if anywhere."""

    text: str
    url: str | None = None


def lines_of(message: Message) -> list[Line]:
    """All that a message shows."""
    if message.author is Author.SYSTEM:
        return [Line(EVENTS.get(message.kind, message.kind))]
    if message.author is Author.NOTE:
        return [Line(message.text)]
    if message.author is Author.AGENT:
        try:
            contents = echo_contents(template_from_v1(message.raw))
        except ProtocolError:
            return [Line(message.text)]
        return [line for content in contents for line in _lines(content)]
    return _lines(parse_item(message.raw).content)


def author_of(message: Message, conversation: Conversation) -> str:
    """Who wrote it, in words."""
    names = {Author.USER: conversation.title, Author.BOT: "Bot", Author.AGENT: "Agent", Author.NOTE: "Note"}
    return names.get(message.author) or actor_of(message)


def moment(when: datetime) -> str:
    """A time as the exports show it: UTC, since who reads it may be anywhere."""
    return f"{when.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"


def _lines(content: Content) -> list[Line]:
    match content:
        case Intro():
            return [Line("(opened the conversation)")]
        case Text(text=text):
            return [Line(text)]
        case Postback(title=title):
            return [Line(f"[pressed] {title}")]
        case Files(urls=urls, status=status):
            return [Line(f"[file] {url}", url) for url in urls] or [Line(f"[file] {status or 'none arrived'}")]
        case Location(lat=lat, long=long):
            return [Line(f"[location] {lat}, {long}")]
        case QuickReplies(text=text, replies=replies):
            return [Line(text), *(Line(f"[{reply.title}]") for reply in replies)]
        case Buttons(text=text, buttons=buttons):
            return [Line(text), *map(_button, buttons)]
        case Carousel(cards=cards):
            return [line for card in cards for line in _card(card)]
        case CardList(cards=cards, buttons=buttons):
            return [*(line for card in cards for line in _card(card)), *map(_button, buttons)]
        case Media(type=kind, url=url):
            return [Line(f"[{kind}] {url}", url)]
        case Unknown(label=label, raw=raw):
            return [Line(f"[{label}] {json.dumps(raw, ensure_ascii=False)}")]


def _button(button: Button) -> Line:
    return Line(f"[{button.title}]" + (f" {button.url}" if button.url else ""), button.url)


def _card(card: Card) -> list[Line]:
    title = " – ".join(part for part in (card.title, card.subtitle) if part)
    lines = [Line(f"* {title}", card.url)]
    if card.image_url:
        lines.append(Line(f"  [image] {card.image_url}", card.image_url))
    return lines + [Line(f"  {text}", url) for text, url in map(_button, card.buttons)]
