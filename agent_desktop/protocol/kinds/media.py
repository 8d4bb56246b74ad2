"""A picture, video, sound or file at an address."""

from typing import Any

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP
from agent_desktop.protocol.fields import list_of, object_of, url_of, urls_of, word_of
from agent_desktop.protocol.kinds.content import Content, ExportLine, KindName, Message, Shape
from agent_desktop.protocol.kinds.files import Files
from agent_desktop.protocol.kinds.pieces import file_line, file_name, joined, same, text_lines
from agent_desktop.protocol.kinds.unknown import Unknown

TYPES = {
    "image": "image",
    "video": "video",
    "audio": "audio",
    "voice": "audio",
    "ptt": "audio",
    "document": "file",
    "file": "file",
}
"""What WhatsApp and Messenger call them, and what the bot's attachments do."""
_URLS = ("url", "link", "urls", "mediaUrl", "fileUrl")


def _example(kind: str, name: str) -> Message:
    return {"attachment": {"type": kind, "payload": {"url": f"https://files.example/{name}"}}}


class Media(Content, frozen=True):
    """A picture, video, sound or file at a URL. ``type`` is ``image``, ``video``, ``audio``, ``file`` or another;
    ``text`` is the caption, where the message has one."""

    type: str
    url: str
    text: str = ""

    names = (
        KindName("image", QT_TRANSLATE_NOOP("kinds", "Picture"), "image", icon_beside_text=True),
        KindName("video", QT_TRANSLATE_NOOP("kinds", "Video"), "video", icon_beside_text=True),
        KindName("audio", QT_TRANSLATE_NOOP("kinds", "Audio"), "music", icon_beside_text=True),
        KindName("file", QT_TRANSLATE_NOOP("kinds", "File"), "paperclip", icon_beside_text=True),
        KindName("media", QT_TRANSLATE_NOOP("kinds", "Attachment"), "paperclip", icon_beside_text=True),
    )
    examples = (
        _example("image", "rose.jpg"),
        _example("video", "clip.mp4"),
        _example("audio", "song.mp3"),
        _example("file", "invoice.pdf"),
        _example("fallback", "other.bin"),
        {"messageType": "voice", "voice": {"id": "77", "link": "https://files.example/voice.ogg"}},
    )
    message_types = tuple(TYPES)

    @classmethod
    def from_message(cls, message: Message) -> Content | None:
        """Read what a customer sent. How Chatlayer passes it on is not published; the shapes are WhatsApp's and
        Messenger's. Earlier versions read none of them."""
        word = word_of(message.get("messageType")) or ""
        inner = message.get(word)
        attachments = [message.get("attachment"), *list_of(message.get("attachments"))]
        places = [message, object_of(inner), *(object_of(object_of(one).get("payload")) for one in attachments)]
        places += map(object_of, list_of(message.get(f"{word}s")))
        found = [url for place in places for name in _URLS for url in urls_of(place.get(name))]
        found += [url for url in [url_of(inner)] if url and "://" in url]
        urls, formerly = tuple(dict.fromkeys(found)), Unknown(word, message)
        if len(urls) > 1:  # an album
            return Files(urls, formerly=formerly)
        return cls(TYPES[word], urls[0], formerly=formerly) if urls else None

    @classmethod
    def from_shape(cls, shape: Shape) -> Content | None:
        url = url_of(shape.payload.get("url")) if shape.template is None else None
        return cls(shape.attachment_type, url, shape.text or "") if url else None

    @property
    def kind(self) -> str:
        kind = self.type.lower()
        return kind if kind in _KNOWN else "media"

    def plain_text(self) -> str:
        return joined([self.text, file_name(self.url)])

    def essence(self) -> Any:
        return "media", self.type.lower(), same(self.url), same(self.text)

    def lines(self) -> list[ExportLine]:
        return [*text_lines(self.text), file_line(self.type, self.url)]


_KNOWN = frozenset(name.id for name in Media.names)
