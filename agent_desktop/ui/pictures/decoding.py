"""From the bytes of a picture to its pixels, beside the loop that paints, and never more of them than are bearable."""

import asyncio

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from agent_desktop.pictures import Picture, PictureError, PictureProblem

PIXELS_MAX = 40_000_000
MEGABYTES = 192
"""What one picture may take while it is read: its pixels at four bytes each, and some more."""
SIDE_MAX = 30_000


class Decoder:
    """Reads at most two pictures at once: each may take its share of memory. Belongs to one event loop."""

    def __init__(self) -> None:
        QImageReader.setAllocationLimit(MEGABYTES)
        self._turns = asyncio.Semaphore(2)

    async def decode(self, picture: Picture, box: QSize | None = None) -> tuple[QImage, QSize]:
        """The first image in it, made to fit into ``box``, and its full size. Raises :class:`PictureError`."""
        async with self._turns:
            return await asyncio.to_thread(read, picture, box)


def read(picture: Picture, box: QSize | None = None) -> tuple[QImage, QSize]:
    """The same, here and now."""
    data = QByteArray(picture.data)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(picture.format.encode()))
    # The format was told by the first bytes; no other reader gets to see the rest.
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    stored = reader.size()
    if not stored.isValid() or stored.isEmpty():
        raise PictureError(PictureProblem.BROKEN)
    pixels = stored.width() * stored.height()
    if pixels > PIXELS_MAX or max(stored.width(), stored.height()) > SIDE_MAX:
        raise PictureError(PictureProblem.PIXELS, f"{stored.width()} × {stored.height()}")
    turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    if box is not None:
        room = box.transposed() if turned else box
        if stored.width() > room.width() or stored.height() > room.height():
            fitting = stored.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
            reader.setScaledSize(fitting.expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise PictureError(PictureProblem.BROKEN)
    form = QImage.Format.Format_ARGB32_Premultiplied if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    return image.convertToFormat(form), stored.transposed() if turned else stored
