"""What kinds of pictures are shown, told by their first bytes and not by what the server says alone."""

from dataclasses import dataclass

ACCEPT = "image/png,image/jpeg,image/gif,image/webp"
TYPES = {
    "image/png": "png",
    "image/apng": "png",
    "image/jpeg": "jpeg",
    "image/jpg": "jpeg",
    "image/pjpeg": "jpeg",
    "image/gif": "gif",
    "image/webp": "webp",
}
"""The media types that a server may give, and the formats they stand for. SVG is none: it is a program to draw by."""


@dataclass(frozen=True)
class Picture:
    """The bytes of a picture, and the ``format`` that they begin as: png, jpeg, gif or webp."""

    data: bytes
    format: str


def format_of(data: bytes) -> str | None:
    """The format that these bytes begin as; None for all others."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "gif"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    return None
