"""Updates the search index of messages after they were written, so that nobody waits for it.

What is not in the index yet is the table's end: its ids are higher than the one that ``message_search_upto`` holds. It
survives a kill like everything else, and searching looks through it row by row (see search.py).

When the program folds texts otherwise than the one that built the index, the index is emptied when the database is
opened, and built anew in the same way, slice by slice. Nothing else could be done with it: to take a text out of the
index, one has to fold it as it was folded when it came in.
"""

import asyncio
import logging
import sqlite3

from agent_desktop.inbox.search_terms import FOLDING
from agent_desktop.store import statements
from agent_desktop.store.engine import Connection
from agent_desktop.store.errors import StoreError
from agent_desktop.store.functions import folded_conversation, folded_message
from agent_desktop.store.writing import transaction

log = logging.getLogger(__name__)

PAUSE = 1.0
"""Seconds between writing a message and indexing it, and between two looks at whether there is time."""
CALM = 200
"""There is time if at most so many messages were written in that pause."""
MOST = 100_000
"""Maximum number of messages that wait, however busy the store is: searching them without index takes 0.5 s."""
SLICE = 200
"""Number of messages indexed in one transaction: some 8 ms, for which a write may have to wait."""

FOLDED = "search_folding"
"""The key in ``meta`` of the version of folding that the index was built with."""
EVERY = 1 << 62
"""All conversations are in the index."""


def begin_anew_if_folded_otherwise(connection: sqlite3.Connection) -> bool:
    """Empty the index if another folding built it. Returns True if it is not whole, from now or from before."""
    found = statements.meta_value.rows(connection, key=FOLDED)
    if found and found[0][0] == FOLDING:
        return not is_whole(connection)
    with transaction(connection):
        for index in ("message_search", "conversation_search"):
            connection.execute(f"INSERT INTO {index} ({index}) VALUES ('delete-all')")  # noqa: S608 - a constant
        ((last,),) = connection.execute("SELECT coalesce(max(id), 0) FROM messages")
        statements.set_searched_upto.many(connection, [(0,)])
        statements.set_messages_until.many(connection, [(last,)])
        statements.set_conversations_upto.many(connection, [(0,)])
        statements.put_meta.many(connection, [(FOLDED, FOLDING)])
    log.info("the search index is built anew, up to message %d", last)
    return True


def is_whole(connection: sqlite3.Connection) -> bool:
    """Return False while the index is built anew: some older messages are not found then."""
    ((conversations_upto, until, upto),) = statements.search_rebuild_state.rows(connection)
    return bool(conversations_upto == EVERY and upto >= until)


def conversations_are_in(connection: sqlite3.Connection) -> bool:
    """Return True if all conversations are in the index."""
    ((upto, _, _),) = statements.search_rebuild_state.rows(connection)
    return bool(upto == EVERY)


def index_some_conversations(connection: sqlite3.Connection, count: int = SLICE) -> bool:
    """Index the oldest conversations that are not in the index. Returns True if more may wait."""
    ((upto, _, _),) = statements.search_rebuild_state.rows(connection)
    if upto == EVERY:
        return False
    with transaction(connection):
        found = statements.conversations_after.rows(connection, upto=upto, limit=count)
        statements.put_searched_conversation.many(
            connection, [(row[0], folded_conversation(*row[1:])) for row in found]
        )
        more = len(found) == count
        statements.set_conversations_upto.many(connection, [(found[-1][0] if more else EVERY,)])
    return more


def index_some(connection: sqlite3.Connection, count: int = SLICE) -> bool:
    """Index the oldest waiting messages in one transaction. Returns True if more may wait."""
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
    """Indexes messages some time after they were written. ``line`` is the writing connection."""

    def __init__(self, line: Connection) -> None:
        self._line = line
        self._waiting = 0
        self._lately = 0
        self._timer: asyncio.TimerHandle | None = None
        self._task: asyncio.Task[None] | None = None
        self._closed = False

    def wrote(self, messages: int) -> None:
        """Note that a number of messages were written."""
        self._waiting += messages
        self._lately += messages
        if self._timer is None and self._task is None:
            self._later()

    async def finish(self) -> None:
        """Index all that waits now. Raises :class:`StoreError`."""
        while not self._closed and await self._line.run(index_some_conversations):
            pass
        while not self._closed and await self._line.run(index_some):
            pass
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
            await self.finish()
        except StoreError as error:
            log.warning("messages could not be indexed for searching now: %s", error)
        finally:
            self._task = None
        if self._lately and not self._closed:
            self._later()
