"""Where an export goes: standard output, or a file that appears whole and readable by its owner alone."""

import errno
import os
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from agent_desktop.base.i18n import translate

Write = Callable[[str], None]


class ExportError(Exception):
    """The export cannot be written. ``str()`` is a sentence."""


@contextmanager
def output(path: Path | None) -> Iterator[Write]:
    """A function that writes text as UTF-8. ``None`` and ``-`` are standard output.

    A file replaces the one before only when all went well. Raises :class:`ExportError`.
    """
    if path is None or str(path) == "-":
        if sys.stdout is None:
            raise ExportError(translate("export", "There is no standard output here. Name a file with --output."))
        with _text(sys.stdout.buffer.fileno(), close=False) as write:
            yield write
        return
    path = path.expanduser()
    try:
        mode = path.stat().st_mode if path.exists() else stat.S_IFREG
        if stat.S_ISDIR(mode):
            raise ExportError(translate("export", "%1 is a folder. Name a file instead.").replace("%1", str(path)))
        if stat.S_ISREG(mode):
            with _replaced(path) as write:
                yield write
        else:  # a device or a pipe
            with _text(os.open(path, os.O_WRONLY)) as write:
                yield write
    except BrokenPipeError:
        raise
    except OSError as error:
        raise ExportError(_refused(path, error)) from None


def _refused(path: Path, error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        words = translate("export", "The disk is full. Nothing was written to %1. Free some space.")
        return words.replace("%1", str(path))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        words = translate("export", "You have no permission to write to %1. Choose another folder.")
        return words.replace("%1", str(path))
    words = translate("export", "The export cannot be written to %1: %2.")
    return words.replace("%1", str(path)).replace("%2", error.strerror or str(error))


@contextmanager
def _replaced(path: Path) -> Iterator[Write]:
    target = path.resolve()
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:100]}-", dir=target.parent)  # its owner's alone, 0600
    try:
        with _text(handle) as write:
            yield write
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


@contextmanager
def _text(handle: int, *, close: bool = True) -> Iterator[Write]:
    # half of a surrogate pair can come from a customer; its escape is also what JSON would write
    with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace", newline="\n", closefd=close) as file:
        yield lambda text: (file.write(text), None)[1]
        file.flush()
        if close and stat.S_ISREG(os.fstat(handle).st_mode):
            os.fsync(handle)
