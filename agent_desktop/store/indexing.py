"""Brings the search indexes up to date after rows were written, so that nobody waits for it.

What is not in an index yet is the table's end: its ids are higher than the one up to which the index reaches (see
search_index.py). That survives a kill like everything else, and searching looks through it row by row (see search.py).
"""

import asyncio
import logging
import sqlite3
import time
from collections.abc import Awaitable, Callable

from agent_desktop.store import search_index, statements
from agent_desktop.store.engine import Work
from agent_desktop.store.errors import StoreError
from agent_desktop.store.functions import folded_conversation, folded_message
from agent_desktop.store.rows import ERASED
from agent_desktop.store.writing import transaction

log = logging.getLogger(__name__)

PAUSE = 1.0
"""Seconds between writing a message and indexing it, and between two looks at whether there is time."""
CALM = 200
"""There is time if at most so many messages were written in that pause."""
MOST = 100_000
"""Maximum number of messages that wait, however busy the store is: searching them without index takes 0.5 s."""
SLICE = 200
"""Number of rows indexed in one transaction: some 8 ms, for which a write may have to wait."""


def check_form(connection: sqlite3.Connection) -> bool:
    """See to it that the indexes are, or will be, as this version makes them. Returns True if there is work to do.

    Takes one look if nothing has changed. Otherwise the triggers are made anew, and the indexes are noted as stale; the
    rest happens in the background. That also mends indexes that a fault of an older version has damaged, and those that
    cannot be opened, beside which no conversation could be written.
    """
    found = connection.execute("SELECT value FROM meta WHERE key = 'search_form'").fetchone()
    opened = all(search_index.can_be_opened(connection, index) for index in search_index.INDEXES)
    if found is None or found[0] != search_index.FORM or not opened:
        with transaction(connection):
            search_index.make_triggers(connection)
            search_index.start_anew(connection)
            if not opened:
                search_index.empty_stale(connection)
            statements.put_meta.many(connection, [("search_form", search_index.FORM)])
    return search_index.is_behind(connection)


def index_some(connection: sqlite3.Connection, count: int = SLICE) -> bool:
    """Index the oldest waiting rows, each index in one transaction. Returns True if more may wait."""
    ((conversations_upto,),) = statements.conversations_upto.rows(connection)
    ((messages_upto,),) = statements.messages_upto.rows(connection)
    if search_index.STALE in (conversations_upto, messages_upto):
        with transaction(connection):
            search_index.empty_stale(connection)
        return True
    if conversations_upto != search_index.ALL:
        return _index_conversations(connection, conversations_upto, count)
    return _index_messages(connection, messages_upto, count)


def _index_conversations(connection: sqlite3.Connection, upto: int, count: int) -> bool:
    found = statements.conversations_after.rows(connection, upto=upto, limit=count)
    with transaction(connection):
        texts = [(id_, folded_conversation(*columns)) for id_, state, *columns in found if state != ERASED]
        statements.put_searched_conversation.many(connection, texts)
        last = found[-1][0] if len(found) == count else search_index.ALL
        statements.set_conversations_upto.many(connection, [(last,)])
    return True


def _index_messages(connection: sqlite3.Connection, upto: int, count: int) -> bool:
    found = statements.messages_after.rows(connection, upto=upto, limit=count)
    if not found:
        return False
    with transaction(connection):
        texts = [(id_, folded_message(text)) for id_, author, text in found if author != "system"]
        statements.put_searched_message.many(connection, texts)
        statements.set_messages_upto.many(connection, [(found[-1][0],)])
    return len(found) == count


class Indexer:
    """Indexes rows some time after they were written. ``run`` does something with the writing connection."""

    def __init__(self, run: Callable[[Work[bool]], Awaitable[bool]]) -> None:
        self._run = run
        self._waiting = 0
        self._lately = 0
        self._timer: asyncio.TimerHandle | None = None
        self._task: asyncio.Task[None] | None = None
        self._closed = False

    def go_on(self) -> None:
        """Begin soon: rows wait that were not indexed before the last end of the program."""
        if self._timer is None and self._task is None:
            self._later()

    def wrote(self, messages: int) -> None:
        """Note that a number of messages were written."""
        self._waiting += messages
        self._lately += messages
        self.go_on()

    async def finish(self, *, in_peace: bool = False) -> None:
        """Index all waiting rows now. Raises :class:`StoreError`.

        Args:
            in_peace: Pause after each step for as long as it took, so that half of the time is everybody else's.
        """
        begun = time.perf_counter()
        while not self._closed and await self._run(index_some):
            if in_peace:
                await asyncio.sleep(time.perf_counter() - begun)
                begun = time.perf_counter()
        self._waiting = 0

    async def close(self) -> None:
        """Stop after the present transaction; the next start of the program goes on."""
        self._closed = True
        if self._timer is not None:
            self._timer.cancel()
        if self._task is not None:
            await self._task

    def _later(self) -> None:
        self._timer = asyncio.get_running_loop().call_later(PAUSE, self._look)

    def _look(self) -> None:
        self._timer = None
        lately, self._lately = self._lately, 0
        if lately > CALM and self._waiting < MOST:
            self._later()
        else:
            self._task = asyncio.get_running_loop().create_task(self._work(), name="index messages for searching")

    async def _work(self) -> None:
        try:
            await self.finish(in_peace=True)
        except StoreError as error:
            log.warning("messages could not be indexed for searching now: %s", error)
        finally:
            self._task = None
        if self._lately and not self._closed:
            self._later()
