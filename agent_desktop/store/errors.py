"""Errors of the database, as sentences for the agent, and the translation of the drivers' errors into them."""

import sqlite3
from typing import NamedTuple

from sqlcipher3 import dbapi2 as sqlcipher

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP, fill, translate
from agent_desktop.inbox.ports import StorageError


class StoreError(StorageError):
    """A :class:`StorageError` in two parts: ``sentence`` says what is wrong, ``advice`` what to do."""

    def __init__(self, sentence: str, advice: str = "") -> None:
        super().__init__(f"{sentence} {advice}".strip())
        self.sentence = sentence
        self.advice = advice


class StoreUnavailable(StoreError):
    """The database cannot be used now for an external reason: disk full, read-only, locked, no permission."""


class StoreDamaged(StoreError):
    """The file is damaged, or no database of this program."""


class StoreNewer(StoreError):
    """The database has the schema of a newer version, which this one does not know."""


class StoreOlder(StoreError):
    """The database must be migrated first, which opening it for reading only does not do."""


class StoreKeyMissing(StoreError):
    """The database is encrypted and no key was given."""


class StoreKeyWrong(StoreError):
    """The database is encrypted with another key than the one given."""


class StoreNotEncrypted(StoreError):
    """A key was given, but the database is not encrypted."""


class StoreClosed(StoreError):
    """The store was closed, or was opened for reading only, so that it cannot do what it is asked for."""


DRIVER_ERRORS: tuple[type[Exception], ...] = (sqlite3.Error, sqlcipher.Error)
"""The errors that the drivers raise. sqlcipher3 has its own."""


class _Cause(NamedTuple):
    kind: type[StoreError]
    sentence: str
    advice: str


_SPACE = _Cause(
    StoreUnavailable,
    QT_TRANSLATE_NOOP("store", "The disk that contains the conversations is full."),
    QT_TRANSLATE_NOOP("store", "Free some space on it. The program then continues automatically."),
)
_LOCKED = _Cause(
    StoreUnavailable,
    QT_TRANSLATE_NOOP("store", "Another program has locked the conversation database."),
    QT_TRANSLATE_NOOP(
        "store", "Close programs that may have inbox.db open, for example a backup tool or a database browser."
    ),
)
_READ_ONLY = _Cause(
    StoreUnavailable,
    QT_TRANSLATE_NOOP("store", "Cannot write to the conversation database."),
    QT_TRANSLATE_NOOP(
        "store", "Check that you have write permission for its folder and disk, and that nobody moved the file."
    ),
)
_CANNOT_OPEN = _Cause(
    StoreUnavailable,
    QT_TRANSLATE_NOOP("store", "Cannot open the conversation database."),
    QT_TRANSLATE_NOOP("store", "Check that its folder exists and that you have permission to read and write it."),
)
_DISK = _Cause(
    StoreUnavailable,
    QT_TRANSLATE_NOOP("store", "Cannot read or write the disk that contains the conversations."),
    QT_TRANSLATE_NOOP("store", "Check the disk and its connection."),
)
_DAMAGED = _Cause(
    StoreDamaged,
    QT_TRANSLATE_NOOP("store", "The conversation database is damaged."),
    QT_TRANSLATE_NOOP("store", "Restore a backup, or move the database aside and start a new one."),
)
_CONFLICT = _Cause(
    StoreError,
    QT_TRANSLATE_NOOP("store", "The new data conflicts with the data in the database."),
    QT_TRANSLATE_NOOP("store", "This is an error in the program. Please report it."),
)

_CAUSES = {
    sqlite3.SQLITE_FULL: _SPACE,
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: _CANNOT_OPEN,
    sqlite3.SQLITE_IOERR: _DISK,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_CONSTRAINT: _CONFLICT,
}


_BY_WORDS = {
    "database or disk is full": sqlite3.SQLITE_FULL,
    "database is locked": sqlite3.SQLITE_BUSY,
    "attempt to write a readonly database": sqlite3.SQLITE_READONLY,
    "unable to open database file": sqlite3.SQLITE_CANTOPEN,
    "disk I/O error": sqlite3.SQLITE_IOERR,
    "database disk image is malformed": sqlite3.SQLITE_CORRUPT,
    "file is not a database": sqlite3.SQLITE_NOTADB,
}
"""SQLite's own words for its codes. The drivers give no code where a copy of a database fails."""


def primary_code(error: BaseException | None) -> int | None:
    """Return SQLite's primary result code of a driver's error, such as ``sqlite3.SQLITE_FULL``, if it is known."""
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int):
        return code & 0xFF
    return _BY_WORDS.get(str(error)) if isinstance(error, DRIVER_ERRORS) else None


def translated(error: Exception) -> StoreError:
    """Return a driver's error as an error for the agent."""
    code = primary_code(error)
    cause = None if code is None else _CAUSES.get(code)
    if cause is not None:
        return cause.kind(translate("store", cause.sentence), translate("store", cause.advice))
    name = getattr(error, "sqlite_errorname", None) or type(error).__name__
    return StoreUnavailable(
        fill(translate("store", "The conversation database failed (%1)."), name),
        translate("store", "See the log."),
    )


def breaks_connection(error: BaseException) -> bool:
    """Return True if the connection should be opened again after this error. Others leave it usable."""
    return primary_code(error) not in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_CONSTRAINT)


def from_os(error: OSError, doing: str) -> StoreUnavailable:
    """Return a failed file operation as an error for the agent. ``doing`` completes "… failed": "Copying the file"."""
    return StoreUnavailable(
        fill(translate("store", "%1 failed: %2."), doing, error.strerror or type(error).__name__),
        translate("store", "Check the folder and the disk."),
    )
