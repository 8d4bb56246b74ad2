"""A sticker."""

from collections.abc import Callable, Mapping
from typing import Any

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP
from agent_desktop.protocol.fields import object_of, url_of, urls_of, word_of
from agent_desktop.protocol.kinds.content import Content, ExportLine, KindName, LineLook, Message, Shape
from agent_desktop.protocol.kinds.media import Media
from agent_desktop.protocol.kinds.pieces import file_line, joined, same, text_lines
from agent_desktop.protocol.kinds.unknown import Unknown

_URLS = ("url", "link", "stickerUrl", "image_url")
_IDS = ("stickerId", "sticker_id")
_WORDS = ("title", "text", "caption", "name", "description")


class Sticker(Content, frozen=True):
    """A small picture that stands for a feeling.

    ``url`` is the picture's address where it is said: WhatsApp gives an ``id`` instead. ``emoji`` is what the sticker
    means, ``text`` what else is written beside it, one thing a line.
    """

    url: str | None
    emoji: str
    id: str
    text: str

    names = (KindName("sticker", QT_TRANSLATE_NOOP("kinds", "Sticker"), "smile", icon_beside_text=True),)
    message_types = ("sticker",)
    examples = (
        {"messageType": "sticker", "url": "https://files.example/hello.webp", "emoji": "👋", "caption": "Hello there"},
        {"messageType": "sticker", "sticker": {"id": "1204", "mime_type": "image/webp", "animated": False}},
        {"attachment": {"type": "image", "payload": {"url": "https://files.example/thumb.png", "sticker_id": 369239}}},
    )

    @classmethod
    def from_message(cls, message: Message) -> Content | None:
        inner = message.get("sticker")
        if isinstance(inner, str):
            inner = {"url" if "://" in inner else "emoji": inner}
        details = object_of(inner)
        return _read(details, message, word_of(details.get("id")), Unknown("sticker", message))

    @classmethod
    def from_shape(cls, shape: Shape) -> Content | None:
        """Read a picture with the id of a sticker, as Messenger has it."""
        if shape.template is not None or not shape.payload.get("sticker_id"):
            return None
        return _read(shape.payload, shape.message, None, Media.from_shape(shape) or Unknown("sticker", shape.message))

    def plain_text(self) -> str:
        return joined([self.text, self.emoji])

    def spoken(self) -> str:
        return joined([self.names[0].label, self.plain_text()])

    def essence(self) -> Any:
        return "sticker", same(self.url), self.emoji, self.id, same(self.text)

    def lines(self) -> list[ExportLine]:
        lines = text_lines(self.text)
        what = self.emoji or (self.id if self.url is None else "")
        if what:
            lines.append(ExportLine(f"[sticker] {what}", look=LineLook.FILE, words=f"sticker: {what}"))
        if self.url is not None:
            lines.append(file_line("sticker", self.url))
        return lines


def _read(details: Mapping[str, Any], message: Message, id_: str | None, formerly: Content) -> Content | None:
    """A sticker from its own object and the message around it; ``None`` where it is none, or more than one."""
    places = (details, message)

    def found(read: Callable[[Any], str | None], *keys: str) -> list[str]:
        return [value for key in keys for place in places if (value := read(place.get(key)))]

    urls = dict.fromkeys(found(url_of, *_URLS) + [url for place in places for url in urls_of(place.get("urls"))])
    emoji = " ".join(dict.fromkeys(found(word_of, "emoji")))
    id_ = id_ or next(iter(found(word_of, *_IDS)), "")
    if len(urls) > 1 or not (urls or emoji or id_):
        return None
    words = joined(dict.fromkeys(found(word_of, *_WORDS)))
    return Sticker(next(iter(urls), None), emoji, id_, words, formerly=formerly)
