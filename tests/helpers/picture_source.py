"""Pictures and files for the window's tests, given or refused as a test says."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

from agent_desktop.pictures import Picture, PictureError, PictureProblem


def png(width: int, height: int, colour: str = "#3366cc") -> bytes:
    """A picture of one colour."""
    return encoded(width, height, "PNG", colour)


def encoded(width: int, height: int, form: str, colour: str = "#3366cc") -> bytes:
    """The same in any format that Qt writes."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form)
    return bytes(data.data())


class FakeSource:
    """``errors`` are the troubles of addresses; ``gate`` holds answers back while it is closed."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.measured: list[str] = []
        self.saved: list[tuple[str, Path]] = []
        self.pictures: dict[str, Picture] = {}
        self.errors: dict[str, PictureError] = {}
        self.gate = asyncio.Event()
        self.gate.set()
        self.cancelled = 0
        self.forgotten = 0

    async def picture(self, url: str) -> Picture:
        self.asked.append(url)
        await self._wait(url)
        return self.pictures.get(url) or Picture(png(640, 400), "png")

    async def size(self, url: str) -> int | None:
        self.measured.append(url)
        return 1_500_000

    async def download(self, url: str, target: Path, progress: Callable[[int, int | None], None] | None = None) -> int:
        self.saved.append((url, target))
        if progress is not None:
            progress(50, 100)
        await self._wait(url)
        return 100

    def forget(self) -> None:
        self.forgotten += 1

    async def _wait(self, url: str) -> None:
        try:
            await self.gate.wait()
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        if url in self.errors:
            raise self.errors[url]

    def fails(self, url: str, trouble: PictureProblem, detail: str = "") -> None:
        self.errors[url] = PictureError(trouble, detail)
