"""Finds the latest of the messages that match, without reading all that do.

A common word matches a quarter of a million messages. They are walked by their ids from the newest on, which is nearly
the order of their times; nearly, because a history can be filled in later, and clocks can be wrong. For each block of
ids the store keeps a time that none of its messages is later than. So the walk ends as soon as no block below has
anything later than what was found, and leaves out the blocks between that have not.
"""

import heapq
import sqlite3
from collections.abc import Callable, Iterator
from typing import Protocol

from agent_desktop.inbox.search_terms import Query, fold
from agent_desktop.store import rows, statements
from agent_desktop.store.functions import LONGEST
from agent_desktop.store.rows import Row

BITS = 7
"""Messages whose ids differ in these lowest bits only are a block (see migration 0008)."""
CANDIDATES = 5_000
"""Maximum number of messages of one walk that are checked: the index knows only their letters."""
LAST = (1 << 62) - 1

Walk = Callable[[int], Iterator[Row]]
"""Yields rows (id, …, time, text) up to an id, the highest id first."""


class Bounds(Protocol):
    """What is known of the times of blocks."""

    def newest(self, block: int) -> int:
        """Return a time that no message of the block is later than."""
        ...

    def below(self, block: int, time: int) -> int | None:
        """Return the next lower block that may have a message later than ``time``, if there is one."""
        ...


class StoredBounds:
    """Those that the store keeps."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def newest(self, block: int) -> int:
        found = statements.newest_of_block.rows(self._connection, number=block)
        return int(found[0][0]) if found else LAST

    def below(self, block: int, time: int) -> int | None:
        ((found,),) = statements.block_below.rows(self._connection, number=block, time=time)
        return None if found is None else int(found)


class Latest:
    """The latest ``limit`` messages that contain the words."""

    def __init__(self, query: Query, limit: int, bounds: Bounds) -> None:
        self._query = query
        self._limit = limit
        self._bounds = bounds
        self._found: list[tuple[int, int, Row]] = []

    def look(self, walk: Walk) -> None:
        """Look for messages among those of a walk."""
        checked, last, block = 0, LAST, -1
        while True:
            for row in walk(last):
                if self._is_full and row[0] >> BITS != block:
                    block = row[0] >> BITS
                    if not self._could_take(self._bounds.newest(block)):
                        break
                if not self._could_take(row[-2]):
                    continue
                checked += 1
                if self._query.finds(fold(rows.plain_text(row[-1])[:LONGEST])):
                    self._take(row)
                if checked == CANDIDATES:
                    return
            else:
                return
            below = self._bounds.below(block, self._found[0][0])
            if below is None:
                return
            last = (below + 1 << BITS) - 1

    def rows(self) -> list[Row]:
        """Return what was found, the latest first."""
        return [row for _, _, row in sorted(self._found, reverse=True)]

    @property
    def _is_full(self) -> bool:
        return len(self._found) >= self._limit

    def _could_take(self, sent_at: int) -> bool:
        # those that were found have higher ids: of two at the same time the one with the higher id stands first
        return not self._is_full or sent_at > self._found[0][0]

    def _take(self, row: Row) -> None:
        entry = (row[-2], row[0], row)
        if self._is_full:
            heapq.heappushpop(self._found, entry)
        else:
            heapq.heappush(self._found, entry)
