"""Connections to the database: the driver set up, in a thread of its own, and kept alive."""

import asyncio
import logging
import os
import sqlite3
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from sqlcipher3 import dbapi2 as sqlcipher

from agent_desktop.base.i18n import translate
from agent_desktop.base.worker import Worker, WorkerClosed, result_of
from agent_desktop.store import functions
from agent_desktop.store.errors import DRIVER_ERRORS, StoreClosed, StoreDamaged, breaks_connection, translated
from agent_desktop.store.rows import UnreadableRow

log = logging.getLogger(__name__)

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]

LOCK_WAIT = 1.0
"""Seconds to wait for another program's lock. Short: Chatlayer waits for the answer, and so does closing."""

_SETTINGS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA secure_delete = ON",
    "PRAGMA cache_size = -8000",
    "PRAGMA journal_size_limit = 16777216",
)


def connect(path: Path, key: bytes | None, *, writable: bool) -> sqlite3.Connection:
    """Open an existing file with the driver that fits, in autocommit mode. Raises the driver's errors.

    ``path`` is absolute. With a key it is SQLCipher's driver, which has the same interface. Nothing is read of the file
    but what the settings need, so that a wrong key may show only later.
    """
    driver: Any = sqlite3 if key is None else sqlcipher
    uri = f"{path.as_uri()}?{_mode(path, writable=writable)}"
    connection: sqlite3.Connection = driver.connect(uri, uri=True, isolation_level=None, timeout=LOCK_WAIT)
    try:
        if key is not None:
            connection.execute("PRAGMA cipher_log_level = NONE")  # else it reports to stderr by itself
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        if writable:
            mode = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
            if mode != "wal":
                log.warning("the database's file system has no write-ahead log (mode %s): reads wait for writes", mode)
        else:
            connection.execute("PRAGMA query_only = ON")
        for setting in _SETTINGS:
            connection.execute(setting)
        functions.register(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _mode(path: Path, *, writable: bool) -> str:
    """How to open the file. Reading in WAL needs its companions, and the right to make them; where that right is
    missing, a database at rest can still be read as one that nobody changes."""
    if writable or (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        return "mode=rw"
    wal = path.with_name(path.name + "-wal")
    return "mode=ro" if wal.exists() and wal.stat().st_size else "mode=ro&immutable=1"


class Connection:
    """One connection, in a thread of its own: opened at its first use, held open, and opened again after it broke.

    Calls are done one after the other. This is the plain driver and not SQLAlchemy's asynchronous engine, which for
    SQLite is another library's thread (aiosqlite) with a greenlet for each call, and would be imported by every start.
    """

    def __init__(self, path: Path, key: bytes | None, *, writable: bool) -> None:
        self._connect = partial(connect, path.absolute(), key, writable=writable)
        self._worker = Worker("database")
        self._held: sqlite3.Connection | None = None
        """Touched in the worker's thread only."""
        self._ended: Future[None] | None = None

    def run(self, work: Work[T]) -> Coroutine[Any, Any, T]:
        """Do something with the connection, in its thread. It is queued at once, before this is awaited.

        Args:
            work: Called with the connection. It leaves no transaction open.

        Returns:
            An awaitable of what ``work`` returns. Cancelling it takes back what has not begun; what has begun runs to
            its end.

        Raises:
            StoreError: The driver reported an error, or the line was closed.
        """
        try:
            begun = self._worker.submit(partial(self._do, work))
        except WorkerClosed:
            begun = None
        return self._finish(begun)

    async def close(self, before: Work[Any] | None = None) -> None:
        """Do what was asked for until now, close the connection and end the thread. Errors are logged.

        The line cannot be used afterwards. Whoever is cancelled while waiting does not keep it from closing.

        Args:
            before: Called with the connection as the last thing, where it is open.
        """
        if self._ended is None:
            self._ended = self._worker.submit(partial(self._end, before))
            self._worker.close()
        await asyncio.shield(asyncio.wrap_future(self._ended))
        self._worker.join(1.0)  # it has nothing left to do

    async def _finish(self, begun: Future[T] | None) -> T:
        if begun is None:
            raise StoreClosed(translate("store", "The conversation database is closed."))
        try:
            return await result_of(begun)
        except DRIVER_ERRORS as error:
            log.warning("the database reported: %s", error)
            raise translated(error) from error
        except UnreadableRow as error:
            sentence = translate("store", "A row in the conversation database cannot be read.")
            raise StoreDamaged(sentence, translate("store", "Restore a backup.")) from error

    # --- in the thread ---

    def _do(self, work: Work[T]) -> T:
        if self._held is None:
            self._held = self._connect()
        try:
            return work(self._held)
        except DRIVER_ERRORS as error:
            if breaks_connection(error):
                self._drop()
            raise

    def _end(self, before: Work[Any] | None) -> None:
        if before is not None and self._held is not None:
            try:
                before(self._held)
            except DRIVER_ERRORS as error:
                log.warning("the database could not be tidied on closing: %s", error)
        self._drop()

    def _drop(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            try:
                held.close()
            except DRIVER_ERRORS as error:
                log.warning("a connection to the database did not close cleanly: %s", error)
