"""The demo's profile: a temporary folder that is removed when the demo ends.

A demo that was killed cannot remove its folder; the next one does.
"""

import os
import shutil
import signal
import tempfile
from pathlib import Path
from types import FrameType
from typing import Self

from filelock import FileLock, Timeout

from agent_desktop.base import logs
from agent_desktop.base.profile import Profile

PREFIX = "agent-desktop-demo-"
IN_USE = "demo.lock"
"""The file that a running demo holds locked. The system unlocks it, however the demo ends."""


class TemporaryProfile:
    """Makes a profile, and removes it at the end, also when another program asks this one to end."""

    def __init__(self) -> None:
        self._made: tuple[Path, FileLock] | None = None
        self._asked_to_end: int | None = None
        self._before = {number: signal.signal(number, self._end) for number in _ending()}
        _remove_left()
        self.profile = Profile.at(self._make())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.remove()
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def remove(self) -> None:
        """Remove the folder. Nothing in it may still be in use, except the log."""
        logs.close()  # Windows removes no file that is open
        if self._made is not None:
            _remove(*self._made)

    def _make(self) -> Path:
        self._made = _new_folder()
        if self._asked_to_end is not None:
            self._end(self._asked_to_end, None)
        return self._made[0]

    def _end(self, number: int, _frame: FrameType | None) -> None:
        """End here and now: an exception could come in the middle of Qt's import, which then aborts."""
        if self._made is None:
            self._asked_to_end = number  # as soon as the folder is known
            return
        self.remove()
        os._exit(128 + number)


def _new_folder() -> tuple[Path, FileLock]:
    while True:
        folder = Path(tempfile.mkdtemp(prefix=PREFIX))
        lock = FileLock(folder / IN_USE, mode=0o600)
        try:
            lock.acquire(blocking=False)
        except (FileNotFoundError, Timeout):
            continue  # a demo that starts at this moment may remove it as a leftover
        return folder, lock


def _remove_left() -> None:
    """Remove the folders of this user's demos that were killed."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        if not _is_own(folder) or not (folder / IN_USE).exists():
            continue
        lock = FileLock(folder / IN_USE, mode=0o600)
        try:
            lock.acquire(blocking=False)
        except (OSError, Timeout):
            continue  # that demo is still running
        _remove(folder, lock)


def _is_own(folder: Path) -> bool:
    """Return True for a real folder of this user: what others put among the temporary files is not followed."""
    try:
        about = folder.lstat()
    except OSError:
        return False
    is_folder = folder.is_dir() and not folder.is_symlink()
    return is_folder and (not hasattr(os, "geteuid") or about.st_uid == os.geteuid())


def _remove(folder: Path, lock: FileLock) -> None:
    lock.release()
    shutil.rmtree(folder, ignore_errors=True)


def _ending() -> list[signal.Signals]:
    """Return the signals that would end this program at once; when its loop runs, it handles them itself."""
    names = [name for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)]
    usual = (signal.SIG_DFL, signal.default_int_handler)
    return [one for one in map(signal.Signals.__getitem__, names) if signal.getsignal(one) in usual]
