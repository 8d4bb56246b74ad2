"""The words in a content, for search and previews, and the name of its kind."""

from collections.abc import Iterable
from urllib.parse import unquote

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

_KINDS: dict[type[Content], str] = {
    Intro: "intro",
    Text: "text",
    Postback: "postback",
    Files: "files",
    Location: "location",
    QuickReplies: "quick_replies",
    Buttons: "buttons",
    Carousel: "carousel",
    CardList: "list",
    Unknown: "unknown",
}
_MEDIA = frozenset({"image", "video", "audio", "file"})
_WORDS_OF_UNKNOWN = ("title", "text", "caption", "name", "description")


def kind_of(content: Content) -> str:
    """The kind's name: ``intro``, ``text``, ``postback``, ``files``, ``location``, ``quick_replies``, ``buttons``,
    ``carousel``, ``list``, ``image``, ``video``, ``audio``, ``file``, ``media`` (any other) or ``unknown``."""
    if isinstance(content, Media):
        kind = content.type.lower()
        return kind if kind in _MEDIA else "media"
    return _KINDS[type(content)]


def plain_text(content: Content) -> str:
    """The words in a content, its main text first, one thing a line; names of files instead of their addresses.

    Holds no words of this program's own, so it is empty for an intro and may be for an unknown kind.
    """
    match content:
        case Text(text=text):
            return text
        case Postback(title=title):
            return title
        case Files(urls=urls):
            return _lines(map(file_name, urls))
        case Location(lat=lat, long=long):
            return f"{lat}, {long}"
        case QuickReplies(text=text, replies=replies):
            return _lines([text, *(reply.title for reply in replies)])
        case Buttons(text=text, buttons=buttons):
            return _lines([text, *_titles(buttons)])
        case Carousel(cards=cards, text=text):
            return _lines([text, *_cards(cards)])
        case CardList(cards=cards, buttons=buttons, text=text):
            return _lines([text, *_cards(cards), *_titles(buttons)])
        case Media(url=url, text=text):
            return _lines([text, file_name(url)])
        case Unknown(raw=raw):
            return _lines(word for key in _WORDS_OF_UNKNOWN if isinstance(word := raw.get(key), str))
    return ""


def file_name(url: str) -> str:
    """The last part of a URL's path, decoded; the host where there is no path, nothing for ``data:`` URLs."""
    if url.lstrip()[:5].lower() == "data:":
        return ""
    path = url.partition("#")[0].partition("?")[0].rstrip("/")
    return unquote(path.rpartition("/")[2])


def _lines(parts: Iterable[str]) -> str:
    return "\n".join(part for part in parts if part)


def _titles(buttons: Iterable[Button]) -> list[str]:
    return [button.title for button in buttons]


def _cards(cards: Iterable[Card]) -> list[str]:
    return [word for card in cards for word in (card.title, card.subtitle or "", *_titles(card.buttons))]
