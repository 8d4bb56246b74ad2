"""Brings the index of messages up to date behind the writes, so that nobody waits for it.

What is not in the index yet is the table's end: its ids are higher than the one that ``message_search_upto`` holds. It
survives a kill like everything else, and searching looks through it row by row (see search.py).
"""

import asyncio
import logging
import sqlite3

from agent_desktop.store import statements
from agent_desktop.store.engine import Line
from agent_desktop.store.errors import StoreError
from agent_desktop.store.functions import folded_message
from agent_desktop.store.writing import transaction

log = logging.getLogger(__name__)

PAUSE = 1.0
"""Seconds between a message and its indexing, and between two looks at whether there is time for it."""
CALM = 200
"""At so many messages in a pause there still is."""
MOST = 100_000
"""So many wait at most, however busy the store is: looking through them takes a search half a second."""
SLICE = 200
"""So many are indexed in one transaction, of some 8 ms, for which a write may have to wait."""


def index_some(connection: sqlite3.Connection, count: int = SLICE) -> bool:
    """Index the oldest messages that wait, in one transaction; says whether more may wait."""
    ((upto,),) = statements.searched_upto.rows(connection)
    found = statements.texts_after.rows(connection, upto=upto, limit=count)
    if not found:
        return False
    with transaction(connection):
        texts = [(id_, folded_message(text)) for id_, author, text in found if author != "system"]
        statements.put_searched.many(connection, texts)
        statements.set_searched_upto.many(connection, [(found[-1][0],)])
    return len(found) == count


class Indexer:
    """Does that by itself, some time after :meth:`wrote` was told of new messages. ``line`` is the one that writes."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._waiting = 0
        self._lately = 0
        self._timer: asyncio.TimerHandle | None = None
        self._task: asyncio.Task[None] | None = None
        self._closed = False

    def wrote(self, messages: int) -> None:
        """So many messages were stored."""
        self._waiting += messages
        self._lately += messages
        if self._timer is None and self._task is None:
            self._later()

    async def finish(self) -> None:
        """Index all that waits now. Raises a :class:`StoreError`."""
        while not self._closed and await self._line.run(index_some):
            pass
        self._waiting = 0

    async def close(self) -> None:
        """Stop after the transaction that is under way; the next run of the program goes on."""
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
            await self.finish()
        except StoreError as error:
            log.warning("messages could not be indexed for searching now: %s", error)
        finally:
            self._task = None
        if self._lately and not self._closed:
            self._later()
