"""The program's icon in every size and format, painted from its drawing by Qt."""

from __future__ import annotations

import os
import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from installers.about import NAME, BuildError

LINUX = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 256)
MACOS = {b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256, b"ic14": 512, b"ic09": 512, b"ic10": 1024}
"""Apple's types of pictures, and the edge of each in pixels."""


def make_all(drawing: Path, folder: Path) -> None:
    """Write ``<size>.png`` for Linux, ``agent-desktop.ico`` and ``agent-desktop.icns`` into a folder."""
    pictures = {size: png(drawing, size) for size in {*LINUX, *WINDOWS, *MACOS.values()}}
    for size in LINUX:
        (folder / f"{size}.png").write_bytes(pictures[size])
    (folder / f"{NAME}.ico").write_bytes(ico({size: pictures[size] for size in WINDOWS}))
    (folder / f"{NAME}.icns").write_bytes(icns({kind: pictures[size] for kind, size in MACOS.items()}))


def png(drawing: Path, size: int) -> bytes:
    """The drawing as a PNG file of ``size`` pixels square. Raises :class:`BuildError` when it is no SVG."""
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        png.application = QGuiApplication([NAME])  # type: ignore[attr-defined] # lives as long as the build
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        raise BuildError(f"{drawing} is not a drawing that Qt can read.")
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon with PNG pictures inside, which Windows reads since Vista."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    entries, body = b"", b""
    for size, data in sorted(pictures.items()):
        edge = 0 if size == 256 else size  # one byte: 0 stands for 256
        entries += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(data), offset + len(body))
        body += data
    return head + entries + body


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """An icon for macOS with PNG pictures inside."""
    body = b"".join(kind + struct.pack(">I", len(data) + 8) + data for kind, data in pictures.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body
