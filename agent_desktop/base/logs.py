"""The log file in the profile: rotating, closed to other users, and without secrets and customers' words.

Three things keep those out: secrets that the program learned are replaced, so are tokens in addresses, and of an
exception only its kind and the lines of code are written unless its message is known to hold no data.
"""

import faulthandler
import logging
import os
import re
import sys
import threading
import time
import traceback
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any

from agent_desktop.base.log_limit import LogLimit
from agent_desktop.base.safe_text import continued

LOG = "agent-desktop.log"
CRASH = "crash.log"
MAX_BYTES = 2_000_000
BACKUPS = 4
HIDDEN = "[hidden]"
# Addresses carry Chatlayer's token in their query; headers carry the API's.
IN_TEXT = re.compile(r"((?:challenge\.verifyToken|token|access_token|api_key)=|Bearer\s+)[^\s&\"'<>]+", re.IGNORECASE)
SHORTEST = 6
"""A shorter secret would be found inside of ordinary words."""

log = logging.getLogger(__name__)


class Redactor:
    """Knows what must not be written."""

    def __init__(self) -> None:
        self._secrets: tuple[str, ...] = ()

    def learn(self, secret: str) -> None:
        """Leave this text out from now on. Can be called from any thread."""
        if len(secret) >= SHORTEST and secret not in self._secrets:
            # the longest first, so that a secret that holds another goes as a whole
            self._secrets = tuple(sorted((*self._secrets, secret), key=len, reverse=True))

    def clean(self, text: str) -> str:
        """The text without secrets."""
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        return IN_TEXT.sub(rf"\1{HIDDEN}", text)


redactor = Redactor()
"""The one of this process; credentials tell it each secret they hand out."""


class PrivateFormatter(logging.Formatter):
    """Entries begin with their time, in UTC; their other lines are indented. Exceptions come without the words of their
    messages, see :func:`message_of`."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s.%(msecs)03dZ %(levelname)-7s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%S")
        self.converter = time.gmtime

    def format(self, record: logging.LogRecord) -> str:
        # another handler's text of the exception must not be taken over, nor ours left to it
        known, record.exc_text = record.exc_text, None
        try:
            # what a value holds cannot begin a line, and so not look like an entry
            return continued(redactor.clean(super().format(record)))
        finally:
            record.exc_text = known

    def formatException(self, ei: Any) -> str:
        return describe(ei[1]) if ei[1] is not None else ""


def describe(error: BaseException) -> str:
    """An exception with its causes: kinds, places and lines of code, no values."""
    parts: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        parts.append("".join(traceback.format_tb(current.__traceback__)) + message_of(current))
        if current.__cause__ is not None:
            current = current.__cause__
        else:
            current = None if current.__suppress_context__ else current.__context__
    return "\n\n... which came from\n".join(parts)


def message_of(error: BaseException) -> str:
    """The kind of an exception, with its message where that is known to hold no data."""
    kind = type(error)
    full = f"{kind.__module__}.{kind.__qualname__}"
    own = kind.__module__.startswith("agent_desktop.")
    if own or isinstance(error, (AttributeError, ImportError, NameError, RuntimeError, TypeError)):
        return f"{full}: {error}"
    if isinstance(error, OSError):
        return f"{full}: {error.strerror or ''} (errno {error.errno})"
    return f"{full} (its message is left out)"


def setup(folder: Path, level: str = "info", *, console: bool = False) -> None:
    """Write the log to ``folder``, from ``level`` up; libraries from warnings up. Raises :class:`OSError`.

    Also catches what nobody caught, in all threads, and crashes of the interpreter. ``console`` repeats warnings on
    standard error.
    """
    root = logging.getLogger()
    _remove_handlers()
    handlers: list[logging.Handler] = [PrivateFile(folder / LOG)]
    if console and sys.stderr is not None:
        handlers.append(Console())
        handlers[-1].setLevel(logging.WARNING)
    for handler in handlers:
        handler.setFormatter(PrivateFormatter())
        root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger("agent_desktop").setLevel(level.upper())
    logging.captureWarnings(True)
    _catch_crashes(folder / CRASH)
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread
    sys.unraisablehook = _unraisable


def close() -> None:
    """Close the files of the log, so that their folder can be removed. What is logged from now on is lost."""
    global _crash_file
    _remove_handlers()
    if _crash_file is not None:
        faulthandler.disable()
        _crash_file.close()
        _crash_file = None


def _remove_handlers() -> None:
    root = logging.getLogger()
    for old in [handler for handler in root.handlers if isinstance(handler.formatter, PrivateFormatter)]:
        root.removeHandler(old)
        old.close()


class Limited(logging.Handler):
    """Writes only so many lines of each kind, see :mod:`agent_desktop.base.log_limit`. The class beside it writes."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._limit = LogLimit()

    def emit(self, record: logging.LogRecord) -> None:
        for line in self._limit.due(record):
            super().emit(line)

    def close(self) -> None:
        for line in self._limit.rest():
            super().emit(line)
        super().close()


class Console(Limited, logging.StreamHandler[Any]):
    """Standard error."""


class PrivateFile(Limited, RotatingFileHandler):
    """A rotating file that only its owner can read, also right after it was made."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=MAX_BYTES, backupCount=BACKUPS, encoding="utf-8", errors="backslashreplace")

    def _open(self) -> TextIOWrapper:
        handle = os.open(self.baseFilename, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        file = os.fdopen(handle, "a", encoding=self.encoding, errors=self.errors)
        if sys.platform != "win32":
            os.fchmod(handle, 0o600)
        return file


_crash_file: TextIOWrapper | None = None


def _catch_crashes(path: Path) -> None:
    """Where the interpreter writes its stacks, if it dies; those hold no values."""
    global _crash_file  # the interpreter keeps only the file's number, so somebody must keep the file
    if path.exists() and path.stat().st_size > MAX_BYTES:
        path.unlink()
    handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    previous, _crash_file = _crash_file, os.fdopen(handle, "a", encoding="utf-8")
    faulthandler.enable(_crash_file)
    if previous is not None:
        previous.close()


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        log.info("interrupted")
        return
    log.critical("an error that nobody expected", exc_info=(kind, error, trace))


def _uncaught_in_thread(arguments: threading.ExceptHookArgs) -> None:
    if arguments.exc_value is not None:
        name = arguments.thread.name if arguments.thread else "?"
        log.critical("an error that nobody expected, in thread %s", name, exc_info=arguments.exc_value)


def _unraisable(arguments: "sys.UnraisableHookArgs") -> None:
    if arguments.exc_value is not None:
        log.error("an error while cleaning up", exc_info=arguments.exc_value)
