"""The pictures, documents, sounds and films that conversations refer to, made here; and files that people upload."""

import io
import math
import struct
import wave
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import resources

UPLOAD_LIMIT = 5 * 1024 * 1024
UPLOADS_KEPT = 40

INLINE = ("image/png", "image/jpeg", "image/gif", "image/webp", "image/svg+xml", "video/mp4", "audio/wav")
"""Types that a browser may show in place; everything else is offered for saving."""


@dataclass(frozen=True)
class File:
    """A file's media type and content."""

    type: str
    data: bytes


Colour = tuple[int, int, int]
Painter = Callable[[float, float], Colour]


def png(width: int, height: int, paint: Painter) -> bytes:
    """A PNG whose pixel at (x, y), both from 0 to 1, has the colour that ``paint`` says."""
    rows = bytearray()
    for row in range(height):
        rows.append(0)
        for column in range(width):
            rows.extend(paint((column + 0.5) / width, (row + 0.5) / height))

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(bytes(rows), 9))
        + chunk(b"IEND", b"")
    )


def _parcel(box: Colour, tape: Colour, sky: Colour, *, torn: bool = False) -> Painter:
    def paint(x: float, y: float) -> Colour:
        if 0.28 < x < 0.72 and 0.3 < y < 0.84:
            if torn and x + y * 0.6 > 1.02 + 0.03 * math.sin(60 * y):
                return 70, 52, 40
            if abs(x - 0.5) < 0.04:
                return tape
            shade = 1.0 - 0.25 * (y - 0.3)
            return int(box[0] * shade), int(box[1] * shade), int(box[2] * shade)
        if y > 0.78:
            return 214, 209, 201
        return tuple(min(255, int(c + 40 * y)) for c in sky)  # type: ignore[return-value]  # three of three

    return paint


def _label(x: float, y: float) -> Colour:
    if 0.12 < x < 0.88 and 0.55 < y < 0.85:
        bar = int(x * 90) * 2654435761 % 7
        return (25, 25, 30) if bar < 3 else (252, 252, 250)
    if 0.12 < x < 0.6 and y < 0.45 and int(y * 20) % 3 == 1:
        return 120, 126, 138
    return 252, 252, 250


def pdf(*lines: str) -> bytes:
    """A one-page PDF with these lines of Latin text."""
    safe = (line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") for line in lines)
    words = " T* ".join(f"({line}) Tj" for line in safe)
    content = f"BT /F1 14 Tf 20 TL 60 760 Td {words} ET".encode("latin-1", "replace")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources 6 0 R >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Font << /F1 5 0 R >> >>",
    ]
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def svg(title: str, colour: str) -> bytes:
    """A small drawing of a box with a title."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200" width="320" height="200">'
        f'<rect width="320" height="200" fill="{colour}"/>'
        '<path d="M100 70l60-25 60 25v70l-60 25-60-25z" fill="#fff" fill-opacity=".85"/>'
        '<path d="M100 70l60 25 60-25M160 95v70" fill="none" stroke="#0002" stroke-width="3"/>'
        f'<text x="160" y="190" text-anchor="middle" font-family="sans-serif" font-size="14" fill="#fff">{title}</text>'
        "</svg>"
    ).encode()


def chime() -> bytes:
    """A second of a doorbell, as WAV."""
    rate, out = 8000, io.BytesIO()
    with wave.open(out, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        for step in range(rate):
            second = step / rate
            pitch = 784 if second < 0.4 else 622
            level = 9000 * math.exp(-4 * (second if second < 0.4 else second - 0.4))
            sound.writeframesraw(struct.pack("<h", int(level * math.sin(2 * math.pi * pitch * second))))
    return out.getvalue()


def _film() -> bytes:
    return resources.files("agent_desktop.sandbox").joinpath("media", "parcel.mp4").read_bytes()


_BROWN, _BLUE, _GREEN = (176, 132, 88), (70, 110, 200), (96, 150, 104)
_MADE: dict[str, tuple[str, Callable[[], bytes]]] = {
    "parcel.png": ("image/png", lambda: png(320, 200, _parcel(_BROWN, (232, 220, 190), (150, 180, 210)))),
    "damaged-parcel.png": (
        "image/png",
        lambda: png(320, 240, _parcel(_BROWN, (232, 220, 190), (120, 120, 130), torn=True)),
    ),
    "label.png": ("image/png", lambda: png(320, 160, _label)),
    "gift-box.png": ("image/png", lambda: png(240, 160, _parcel((190, 60, 80), (250, 210, 90), (230, 205, 205)))),
    "moving-box.png": ("image/png", lambda: png(240, 160, _parcel(_BLUE, (235, 235, 240), (190, 200, 215)))),
    "green-box.png": ("image/png", lambda: png(240, 160, _parcel(_GREEN, (240, 240, 220), (190, 215, 195)))),
    "bot-map.svg": ("image/svg+xml", lambda: svg("Pick-up points", "#3056D3")),
    "invoice-2211.pdf": ("application/pdf", lambda: pdf("Invoice 2211", "Order 88213", "Total: 34.90 EUR")),
    "confirmation-88213.pdf": ("application/pdf", lambda: pdf("Order 88213", "Thank you for your order.")),
    "Anleitung für das Rücksendeportal (Stand März).pdf": (
        "application/pdf",
        lambda: pdf("Ruecksendung in drei Schritten", "1. Etikett drucken", "2. Aufkleben", "3. Abgeben"),
    ),
    "doorbell.wav": ("audio/wav", chime),
    "parcel.mp4": ("video/mp4", _film),
    "chat.txt": ("text/plain; charset=utf-8", lambda: "10:01 Hallo?\n10:02 هل يوجد أحد هنا؟\n".encode()),
}
NAMES = tuple(_MADE)


@cache
def made(name: str) -> File | None:
    """One of the files made here, or None."""
    if name not in _MADE:
        return None
    kind, make = _MADE[name]
    return File(kind, make())


class Uploads:
    """Files that people uploaded on the page, in memory; the oldest make room for new ones."""

    def __init__(self) -> None:
        self._files: dict[str, File] = {}

    def add(self, name: str, kind: str, data: bytes) -> str:
        """Keep a file (at most :data:`UPLOAD_LIMIT` bytes) and give the path part it is served under."""
        if len(data) > UPLOAD_LIMIT:
            raise ValueError(f"the file is larger than {UPLOAD_LIMIT // 1024 // 1024} MiB")
        number = 1 + max((int(path.partition("/")[0]) for path in self._files), default=0)
        clean = "".join(c for c in name.replace("\\", "/").rpartition("/")[2] if c.isprintable())[-120:] or "file"
        path = f"{number}/{clean}"
        while len(self._files) >= UPLOADS_KEPT:
            del self._files[next(iter(self._files))]
        self._files[path] = File(kind, data)
        return path

    def get(self, path: str) -> File | None:
        return self._files.get(path)
