"""What may be shown of the internet's pictures, and the thumbnails of those that are seen."""

import asyncio
from collections import OrderedDict
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from agent_desktop.base.tasks import Tasks
from agent_desktop.pictures import Picture, PictureError
from agent_desktop.ui.pictures.decoding import Decoder
from agent_desktop.ui.pictures.ports import PictureSource

BOX = QSize(560, 360)
"""Pixels of a thumbnail: those of the largest place for one, on a screen of twice the usual density."""
BYTES_MAX = 48 * 1024 * 1024
SHOWN_MAX = 5000


@dataclass(frozen=True)
class Thumbnail:
    """A picture made small, or why there is none. ``size`` is that of the whole picture, ``bytes`` of its file."""

    image: QImage | None = None
    error: PictureError | None = None
    size: QSize | None = None
    bytes: int = 0


class Album(QObject):
    """Fetches what is asked for by painting, so only what is in sight, and only what the agent allowed.

    ``changed``: something is to be painted anew. ``relaid``: what may be shown has changed, and with it the room that
    is kept for it. ``always_wanted``: the agent wants pictures always; then set ``remote``.
    """

    changed = Signal()
    relaid = Signal()
    always_wanted = Signal()

    def __init__(self, source: PictureSource, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.source = source
        self.tasks = tasks
        self._decoder = Decoder(self)
        self._remote = False
        self._shown: OrderedDict[str, None] = OrderedDict()
        self._thumbnails: OrderedDict[str, Thumbnail] = OrderedDict()
        self._held = 0
        self._sizes: dict[str, int | None] = {}
        self._loading: dict[str, asyncio.Task[None]] = {}

    @property
    def remote(self) -> bool:
        """Whether all pictures are shown without being asked for."""
        return self._remote

    @remote.setter
    def remote(self, value: bool) -> None:
        if value != self._remote:
            self._remote = value
            self.relaid.emit()

    def allows(self, url: str) -> bool:
        """Whether this picture may be fetched."""
        return self._remote or url in self._shown

    def show(self, url: str) -> None:
        """Allow this one picture, for as long as the program runs."""
        self._shown[url] = None
        if len(self._shown) > SHOWN_MAX:
            self._shown.popitem(last=False)
        self.relaid.emit()

    def again(self, url: str) -> None:
        """Try a picture again that could not be fetched."""
        self._forget(url)
        self.changed.emit()

    def thumbnail(self, url: str) -> Thumbnail | None:
        """The thumbnail; None until it is there, and then ``changed`` is emitted."""
        if not self.allows(url):
            return None
        found = self._thumbnails.get(url)
        if found is not None:
            self._thumbnails.move_to_end(url)
        else:
            self._start(url, self._load(url))
        return found

    def size_of(self, url: str) -> int | None:
        """How many bytes a file has; None while, or where, it is not known. Asked for only if all may be fetched."""
        found = self._thumbnails.get(url)
        if found is not None and found.bytes:
            return found.bytes
        if self._remote and url not in self._sizes:
            self._start(url, self._measure(url))
        return self._sizes.get(url)

    async def whole(self, url: str) -> tuple[QImage, Picture]:
        """The whole picture. Raises ``PictureError``."""
        picture = await self.source.picture(url)
        image, _ = await self._decoder.decode(picture)
        return image, picture

    def forget(self) -> None:
        """Let go of all pictures, here and where they were fetched: one may be of a customer who was erased."""
        self.stop()
        self.source.forget()
        self._thumbnails.clear()
        self._shown.clear()
        self._sizes.clear()
        self._held = 0
        self.relaid.emit()

    def stop(self) -> None:
        """Fetch no longer what was in sight; what comes into sight again is asked for anew."""
        for task in self._loading.values():
            task.cancel()
        self._loading.clear()

    def close(self) -> None:
        """Stop, and end the process that decodes. For the program's end."""
        self.stop()
        self._decoder.stop(wait=True)

    def _start(self, url: str, work: Coroutine[Any, Any, None]) -> None:
        if url in self._loading:
            work.close()
            return
        task = self.tasks.spawn(work, name="show a picture")
        self._loading[url] = task
        task.add_done_callback(lambda done: self._ended(url, done))

    def _ended(self, url: str, task: "asyncio.Task[None]") -> None:
        if self._loading.get(url) is task:
            del self._loading[url]
            self.changed.emit()

    async def _load(self, url: str) -> None:
        try:
            picture = await self.source.picture(url)
            image, size = await self._decoder.decode(picture, BOX)
        except PictureError as error:
            self._keep(url, Thumbnail(error=error))
        else:
            self._keep(url, Thumbnail(image, None, size, len(picture.data)))

    async def _measure(self, url: str) -> None:
        try:
            self._sizes[url] = await self.source.size(url)
        except PictureError:
            # A size is a help, no more; opening and saving will say what is wrong.
            self._sizes[url] = None

    def _keep(self, url: str, made: Thumbnail) -> None:
        self._forget(url)
        self._thumbnails[url] = made
        self._held += _weight(made)
        while self._held > BYTES_MAX and len(self._thumbnails) > 1:
            _, gone = self._thumbnails.popitem(last=False)
            self._held -= _weight(gone)

    def _forget(self, url: str) -> None:
        gone = self._thumbnails.pop(url, None)
        if gone is not None:
            self._held -= _weight(gone)


def _weight(thumbnail: Thumbnail) -> int:
    return 1000 + (thumbnail.image.sizeInBytes() if thumbnail.image is not None else 0)
