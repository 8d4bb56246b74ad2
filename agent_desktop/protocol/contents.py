"""From the ``message`` of an item to its content. Nothing here raises: what cannot be read becomes ``Unknown``."""

from collections.abc import Callable, Mapping
from typing import Any

from agent_desktop.protocol.fields import list_of, number_of, object_of, text_of, word_of
from agent_desktop.protocol.model import (
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
    QuickReplies,
    QuickReply,
    Text,
    Unknown,
)

Message = dict[str, Any]


def parse_content(message: Message) -> Content:
    """What a message says: by its ``messageType`` if it has one, else by its shape, as bot messages have none."""
    kind = word_of(message.get("messageType"))
    if kind is None:
        return _by_shape(message, "")
    reader = _READERS.get(kind)
    return (reader(message) if reader else None) or Unknown(kind, message)


# --- messages with a messageType -------------------------------------------------------------------------------------


def _intro(_: Message) -> Content:
    return Intro()


def _text(message: Message) -> Content:
    return _by_shape(message, "text")


def _postback(message: Message) -> Content | None:
    title = word_of(message.get("title")) or word_of(message.get("text"))
    return Postback(title, word_of(message.get("nextDialogstateId"))) if title else None


def _files(message: Message) -> Content | None:
    data = object_of(message.get("data"))
    status = word_of(data.get("uploadStatus"))
    found = message.get("urls")
    urls = tuple(url for url in map(_url, found if isinstance(found, list) else [found]) if url)
    if not urls:
        urls = tuple(url for url in [_url(data.get("fileUrl"))] if url)
    return Files(urls, status) if urls or status else None


def _location(message: Message) -> Content | None:
    found = message.get("coordinates")
    if isinstance(found, str):
        found = dict(zip(("lat", "long"), found.split(","), strict=False))
    place = object_of(found)
    lat, long = number_of(place.get("lat")), number_of(place.get("long"))
    if lat is None or long is None or abs(lat) > 90 or abs(long) > 180:
        return None
    return Location(lat, long)


_READERS: dict[str, Callable[[Message], Content | None]] = {
    "intro": _intro,
    "text": _text,
    "postback": _postback,
    "fileUploadInputResult": _files,
    "upload": _files,
    "location": _location,
}


# --- messages without one --------------------------------------------------------------------------------------------


def _by_shape(message: Message, label: str) -> Content:
    text = text_of(message.get("text"))
    attachment = message.get("attachment")
    replies = _quick_replies(message.get("quick_replies"))
    if attachment:
        details = object_of(attachment)
        # No content holds both, and dropping either would show the agent half of what the customer saw.
        content = None if replies else _attachment(details, text or "")
        return content or Unknown(_attachment_label(details), message)
    if replies:
        return QuickReplies(text or "", replies)
    return Unknown(label, message) if text is None else Text(text)


def _attachment(attachment: Mapping[str, Any], text: str) -> Content | None:
    kind = word_of(attachment.get("type")) or ""
    payload = object_of(attachment.get("payload"))
    if kind != "template":
        url = _url(payload.get("url"))
        return Media(kind, url, text) if url else None
    buttons = _buttons(payload.get("buttons"))
    match payload.get("template_type"):
        case "button":
            words = _both(text, text_of(payload.get("text")) or "")
            if buttons:
                return Buttons(words, buttons)
            return Text(words) if words else None
        case "generic":
            cards = _cards(payload.get("elements"))
            return Carousel(cards, text) if cards else None
        case "list":
            cards = _cards(payload.get("elements"))
            return CardList(cards, buttons, text) if cards else None
    return None


def _attachment_label(attachment: Mapping[str, Any]) -> str:
    template = word_of(object_of(attachment.get("payload")).get("template_type"))
    return template or word_of(attachment.get("type")) or "attachment"


def _quick_replies(value: Any) -> tuple[QuickReply, ...]:
    return tuple(_quick_reply(reply) for reply in list_of(value) if reply and isinstance(reply, (dict, str)))


def _quick_reply(reply: Any) -> QuickReply:
    if isinstance(reply, str):
        return QuickReply(reply)
    # Messenger's chips for an e-mail address or a phone number have no title: the kind is all there is to show.
    title = word_of(reply.get("title")) or word_of(reply.get("content_type")) or ""
    return QuickReply(title, word_of(reply.get("payload")), _url(reply.get("image_url")))


def _buttons(value: Any) -> tuple[Button, ...]:
    return tuple(_button(button) for button in list_of(value) if button and isinstance(button, (dict, str)))


def _button(button: Any) -> Button:
    if isinstance(button, str):
        return Button("", button)
    return Button(
        word_of(button.get("type")) or "",
        text_of(button.get("title")) or "",
        _url(button.get("url")),
        word_of(button.get("payload")),
    )


def _cards(value: Any) -> tuple[Card, ...]:
    return tuple(_card(card) for card in list_of(value) if card and isinstance(card, (dict, str)))


def _card(card: Any) -> Card:
    if isinstance(card, str):
        return Card(card)
    return Card(
        text_of(card.get("title")) or "",
        word_of(card.get("subtitle")),
        _url(card.get("image_url")),
        _url(card.get("item_url")) or _url(object_of(card.get("default_action")).get("url")),
        _buttons(card.get("buttons")),
    )


def _url(value: Any) -> str | None:
    return value if isinstance(value, str) and value and not value.isspace() else None


def _both(first: str, second: str) -> str:
    if not first or first == second:
        return second
    return f"{first}\n{second}" if second else first
