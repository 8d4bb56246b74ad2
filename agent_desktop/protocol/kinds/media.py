"""A picture, video, sound or file of the bot."""

from typing import Any

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP
from agent_desktop.protocol.fields import url_of
from agent_desktop.protocol.kinds.content import Content, ExportLine, KindName, Message, Shape
from agent_desktop.protocol.kinds.pieces import file_line, file_name, joined, same, text_lines


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
    )

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
