"""A file that is written whole or not at all, and that only its owner may read."""

import asyncio
import os
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

from agent_desktop.pictures.errors import PictureError, PictureProblem


class Writing:
    """To be entered; what was not kept at the end is removed. Raises :class:`PictureError` when the disk refuses."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self._file = -1
        self._part = Path()
        self.size = 0

    async def __aenter__(self) -> Self:
        try:
            self._file, name = await asyncio.to_thread(
                tempfile.mkstemp, prefix=".", suffix=".part", dir=self._target.parent
            )
        except OSError as error:
            raise _refused(error) from error
        self._part = Path(name)
        return self

    async def write(self, data: bytes) -> None:
        """Add to the file."""
        try:
            await asyncio.to_thread(_write_all, self._file, data)
        except OSError as error:
            raise _refused(error) from error
        self.size += len(data)

    async def keep(self) -> None:
        """Give the file its name, in place of one that had it."""
        try:
            await asyncio.to_thread(self._finish)
        except OSError as error:
            raise _refused(error) from error

    def _finish(self) -> None:
        os.fsync(self._file)
        self._close()
        self._part.replace(self._target)
        self._part = Path()

    def _close(self) -> None:
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()
        if self._part.name:
            self._part.unlink(missing_ok=True)


def _write_all(file: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(file, view) :]


def _refused(error: OSError) -> PictureError:
    return PictureError(PictureProblem.DISK, error.strerror or type(error).__name__)
