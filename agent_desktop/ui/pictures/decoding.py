"""From the bytes of a foreign picture to its pixels, which another process makes.

A picture of a few megabytes can keep a decoder busy for minutes and fill gigabytes, and decoders have had holes. So
pictures are decoded in a process of their own, which has limits, nothing to open and no way to the keyring
(:mod:`agent_desktop.ui.picture_process`). It starts with the first picture, ends when none came for a while, and is
started anew when it was ended because a picture took too long.
"""

import asyncio
import json
import logging
from typing import Any

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtGui import QImage

from agent_desktop.base.own_process import PICTURES, bare_environment
from agent_desktop.pictures import Picture, PictureError, PictureProblem
from agent_desktop.ui.helper_process import HelperProcess
from agent_desktop.ui.picture_process import PIXELS_MAX, SIDE_MAX

log = logging.getLogger(__name__)

SECONDS = 6.0
"""How long one picture may take."""
START_SECONDS = 30.0
"""How long the process may take to start."""
IDLE_MS = 60_000
HEAD_MAX = 1000
"""Bytes of the line before the pixels."""


class Decoder(QObject):
    """Reads one picture at a time. Belongs to one event loop. ``seconds``: how long one picture may take."""

    def __init__(self, parent: QObject | None = None, *, seconds: float = SECONDS) -> None:
        super().__init__(parent)
        self.starts = 0
        """How often the process was started."""
        self._seconds = seconds
        self._turn = asyncio.Lock()
        self._process: HelperProcess | None = None
        self._answer: _Answer | None = None
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self.stop)

    async def decode(self, picture: Picture, box: QSize | None = None) -> tuple[QImage, QSize]:
        """Return the first image in it, made to fit into ``box``, and its full size.

        Raises:
            PictureError: It cannot be decoded, or takes too long.
        """
        async with self._turn:
            self._idle.stop()
            try:
                async with asyncio.timeout(START_SECONDS):
                    await self._ready()
                async with asyncio.timeout(self._seconds):
                    return await self._ask(picture, box)
            except TimeoutError:
                log.info("a picture took too long to decode")
                self._end(kill=True)
                raise PictureError(PictureProblem.BROKEN) from None
            except asyncio.CancelledError:
                self._end(kill=True)
                raise
            except _Ended as error:
                log.warning("the process that decodes pictures ended: %s", error)
                self._end(kill=True)
                raise PictureError(PictureProblem.BROKEN) from error
            finally:
                self._idle.start()

    def stop(self, *, wait: bool = False) -> None:
        """End the process, and with ``wait`` return when it is gone. The next picture starts it anew."""
        self._idle.stop()
        self._end(wait=wait)

    async def _ready(self) -> None:
        if self._process is not None:
            return
        self.starts += 1
        answer = self._answer = _Answer(None, first=True)
        process = self._process = HelperProcess(PICTURES, environment=bare_environment(), parent=self)
        process.came.connect(self._came)
        process.ended.connect(lambda why: self._gone(process, why))
        process.start()
        await answer.done

    async def _ask(self, picture: Picture, box: QSize | None) -> tuple[QImage, QSize]:
        process = self._process
        if process is None:
            raise _Ended("it was stopped")
        answer = self._answer = _Answer(box)
        room = [box.width(), box.height()] if box is not None else None
        head = {"format": picture.format, "bytes": len(picture.data), "box": room}
        process.write(json.dumps(head).encode() + b"\n")
        process.write(picture.data)
        return await answer.done

    def _came(self, data: bytes) -> None:
        if self._answer is not None:
            self._answer.add(data)

    def _gone(self, process: HelperProcess, why: str) -> None:
        """It ended by itself: the next picture starts another one."""
        if self._process is process:
            self._process = None
            process.stop()
            if self._answer is not None:
                self._answer.fail(_Ended(why))

    def _end(self, *, wait: bool = False, kill: bool = False) -> None:
        process, self._process = self._process, None
        answer, self._answer = self._answer, None
        if process is not None:
            process.stop(wait=wait, kill=kill)
        if answer is not None:
            answer.fail(_Ended("it was stopped"))


class _Ended(Exception):
    """The process ended, or does not say what it should."""


class _Answer:
    """What comes back for one picture. Not trusted: what it claims is checked against the same limits once more."""

    def __init__(self, box: QSize | None, *, first: bool = False) -> None:
        self.done: asyncio.Future[tuple[QImage, QSize]] = asyncio.get_running_loop().create_future()
        self._box = box
        self._first = first
        self._head = b""
        self._image: QImage | None = None
        self._size = QSize()
        self._filled = 0

    def add(self, data: bytes) -> None:
        """Take what the process wrote."""
        if self.done.done():
            return
        try:
            if self._image is None:
                line, newline, data = (self._head + data).partition(b"\n")
                if len(line) > HEAD_MAX:
                    raise _Ended("an endless line")
                if not newline:
                    self._head = line
                    return
                self._begin(json.loads(line))
            if self._image is not None:
                self._fill(self._image, data)
        except (_Ended, PictureError) as error:
            self.fail(error)
        except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError):
            self.fail(_Ended("an answer that makes no sense"))

    def fail(self, error: Exception) -> None:
        """There will be no picture."""
        if not self.done.done():
            self.done.set_exception(error)
            self.done.exception()  # nobody may be waiting any more

    def _begin(self, head: dict[str, Any]) -> None:
        if self._first and head == {"ready": True}:
            self.done.set_result((QImage(), QSize()))
            return
        if "error" in head:
            raise PictureError(PictureProblem[head["error"]], str(head["detail"])[:60])
        width, height, (full_width, full_height) = int(head["width"]), int(head["height"]), map(int, head["full"])
        room = max(self._box.width(), self._box.height()) if self._box is not None else SIDE_MAX
        fits = 0 < width <= room and 0 < height <= room and width * height <= PIXELS_MAX
        if not (fits and 0 < full_width <= SIDE_MAX and 0 < full_height <= SIDE_MAX):
            raise _Ended("a picture of another size")
        form = QImage.Format.Format_ARGB32_Premultiplied if head["alpha"] else QImage.Format.Format_RGB32
        self._image = QImage(width, height, form)
        self._size = QSize(full_width, full_height)
        if self._image.isNull():
            raise PictureError(PictureProblem.PIXELS, f"{width} × {height}")

    def _fill(self, image: QImage, data: bytes) -> None:
        """Put pixels where they belong, as they come: the picture is copied once, in small parts."""
        whole, end = image.sizeInBytes(), self._filled + len(data)
        if end > whole:
            raise _Ended("more than the picture")
        if data:
            image.bits()[self._filled : end] = data  # type: ignore[index]  # it is a memoryview
            self._filled = end
        if end == whole:
            self.done.set_result((image, self._size))
