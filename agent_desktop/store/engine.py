"""Connections to the database: the driver set up, in a thread of its own, and kept alive."""

import asyncio
import logging
import os
import sqlite3
from collections.abc import Callable, Coroutine
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import aiosqlite
from sqlcipher3 import dbapi2 as sqlcipher

from agent_desktop.base.i18n import translate
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
    connection: sqlite3.Connection = driver.connect(
        uri, uri=True, isolation_level=None, check_same_thread=False, timeout=LOCK_WAIT
    )
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


class _Threaded(aiosqlite.Connection):
    """aiosqlite's connection, with a way to do several things in its thread at the cost of one change of threads."""

    def __init__(self, open_: Callable[[], sqlite3.Connection]) -> None:
        super().__init__(open_, iter_chunk_size=64)
        self._thread.daemon = True  # a crash elsewhere must not leave a process that never ends

    def begin(self, work: Work[T]) -> asyncio.Future[T]:
        """Have ``work(connection)`` done, at once when nothing else is. Raises ``ValueError`` after closing."""
        if not self._running:
            raise ValueError("the connection was closed")
        done: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._tx.put_nowait((done, partial(work, self._conn)))
        return done

    def join(self) -> None:
        """After closing, or opening in vain: wait for the thread, which has nothing left to do but to end. Left alone
        it may find the event loop gone."""
        self._thread.join(timeout=1.0)


class Line:
    """One connection, opened at its first use, held open, and opened again after it broke.

    Calls are done one after the other, in the connection's own thread.
    """

    def __init__(self, path: Path, key: bytes | None, *, writable: bool) -> None:
        path = path.absolute()
        self._connect = lambda: connect(path, key, writable=writable)
        self._opening = asyncio.Lock()
        self._held: _Threaded | None = None
        self._closed = False

    def run(self, work: Work[T]) -> Coroutine[Any, Any, T]:
        """Do ``work(connection)`` in the connection's thread, and begin before this is awaited where it is open.

        Raises a :class:`StoreError` for the driver's errors.
        """
        held = self._held
        return self._finish(work, held, None if held is None else held.begin(work))

    async def _finish(self, work: Work[T], held: _Threaded | None, begun: asyncio.Future[T] | None) -> T:
        if held is None or begun is None:
            held = await self._open()
            begun = held.begin(work)
        try:
            return await begun
        except DRIVER_ERRORS as error:
            await self._failed(held, error)
            raise translated(error) from error
        except UnreadableRow as error:
            sentence = translate("store", "A row of the database of conversations cannot be read.")
            raise StoreDamaged(sentence, translate("store", "Go back to a backup.")) from error
        except ValueError as error:
            if self._held is held:
                raise
            # aiosqlite's way to say that the connection was closed meanwhile
            raise StoreClosed(translate("store", "The database of conversations was just closed.")) from error

    async def close(self, before: Work[Any] | None = None) -> None:
        """Do the last ``before``, close, and end the thread. The line cannot be used afterwards."""
        self._closed = True
        async with self._opening:
            if before is not None and self._held is not None:
                try:
                    await self._held.begin(before)
                except DRIVER_ERRORS as error:
                    log.warning("the database could not be tidied on closing: %s", error)
            await self._drop()

    async def _open(self) -> _Threaded:
        async with self._opening:
            if self._closed:
                raise StoreClosed(translate("store", "The database of conversations is closed."))
            if self._held is None:
                threaded = _Threaded(self._connect)
                try:
                    _ = await threaded
                except DRIVER_ERRORS as error:
                    threaded.join()
                    raise translated(error) from error
                except BaseException:
                    threaded.join()
                    raise
                self._held = threaded
            return self._held

    async def _failed(self, held: _Threaded, error: Exception) -> None:
        log.warning("the database reported: %s", error)
        if breaks_connection(error):
            async with self._opening:
                if self._held is held:
                    await self._drop()

    async def _drop(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            try:
                await held.close()
                held.join()
            except DRIVER_ERRORS as error:
                log.warning("a connection to the database did not close cleanly: %s", error)
