"""What makes two messages the same message, whoever delivers them: a digest of what the customer sees."""

from collections.abc import Callable, Iterable
from hashlib import blake2b
from typing import Any

import msgspec

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
    Text,
    Unknown,
)

_VOLATILE = frozenset({"id", "timestamp", "sender", "channelType", "actor"})
_encode = msgspec.json.Encoder(order="deterministic").encode


def fingerprint(content: Content) -> str:
    """32 hex digits that are the same for the same message in either dialect, live or in a transcript, sent or echoed.

    Ids, times and senders do not count, nor who wrote it: the caller tells a customer's "yes" from the bot's. What a
    platform may change on the way does not count either: white space around texts, line ends, the payloads of
    postbacks (opaque and rewritten), pictures and tap targets that decorate chips and cards (re-hosted, added), and
    whether an optional field is missing or empty. A postback is its title, a location counts to a millionth of a
    degree (0.1 m).
    """
    return blake2b(_encode(_ESSENCES[type(content)](content)), digest_size=16).hexdigest()


def _same(text: str | None) -> str:
    if not text:
        return ""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.strip()


def _button(button: Button) -> tuple[str, ...]:
    # A phone button keeps its number in the payload; there it is what the customer gets.
    target = button.payload if button.type == "phone_number" else button.url
    return button.type, _same(button.title), _same(target)


def _buttons(buttons: Iterable[Button]) -> list[tuple[str, ...]]:
    return [_button(button) for button in buttons]


def _cards(cards: Iterable[Card]) -> list[Any]:
    return [(_same(card.title), _same(card.subtitle), _buttons(card.buttons)) for card in cards]


def _intro(_: Intro) -> Any:
    return ("intro",)


def _text(content: Text) -> Any:
    return "text", _same(content.text)


def _postback(content: Postback) -> Any:
    return "postback", _same(content.title)


def _files(content: Files) -> Any:
    return "files", [_same(url) for url in content.urls]


def _location(content: Location) -> Any:
    return "location", round(content.lat * 1_000_000), round(content.long * 1_000_000)


def _quick_replies(content: QuickReplies) -> Any:
    return "quick_replies", _same(content.text), [_same(reply.title) for reply in content.replies]


def _text_and_buttons(content: Buttons) -> Any:
    return "buttons", _same(content.text), _buttons(content.buttons)


def _carousel(content: Carousel) -> Any:
    return "carousel", _same(content.text), _cards(content.cards)


def _list(content: CardList) -> Any:
    return "list", _same(content.text), _cards(content.cards), _buttons(content.buttons)


def _media(content: Media) -> Any:
    return "media", content.type.lower(), _same(content.url), _same(content.text)


def _unknown(content: Unknown) -> Any:
    return "unknown", {key: value for key, value in content.raw.items() if key not in _VOLATILE}


_ESSENCES: dict[type[Content], Callable[[Any], Any]] = {
    Intro: _intro,
    Text: _text,
    Postback: _postback,
    Files: _files,
    Location: _location,
    QuickReplies: _quick_replies,
    Buttons: _text_and_buttons,
    Carousel: _carousel,
    CardList: _list,
    Media: _media,
    Unknown: _unknown,
}
