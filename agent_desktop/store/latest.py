"""Finds the latest of the messages that match, without reading all that do.

A common word matches a quarter of a million messages. They are walked by their ids from the newest on, which is nearly
the order of their times; nearly, because a history can be filled in later, and clocks can be wrong. For each block of
ids the store keeps a time that none of its messages is later than. So the walk ends as soon as no block below has
anything later than what was found, and leaves out the blocks between that have not.
"""

import heapq
from collections.abc import Callable, Iterator, Mapping

from agent_desktop.inbox.search_terms import Query, fold
from agent_desktop.store import rows
from agent_desktop.store.functions import LONGEST
from agent_desktop.store.rows import Row

BLOCK = 10
"""A block has so many bits of an id (see migration 0008)."""
CANDIDATES = 5_000
"""Maximum number of messages of one walk that are checked: the index knows only their letters."""
LAST = (1 << 62) - 1

Walk = Callable[[int], Iterator[Row]]
"""Yields rows (id, …, time, text) up to an id, the highest id first."""


class Latest:
    """The latest ``limit`` messages that contain the words. ``newest`` has a bound of the times of each block."""

    def __init__(self, query: Query, limit: int, newest: Mapping[int, int]) -> None:
        self._query = query
        self._limit = limit
        self._newest = newest
        self._found: list[tuple[int, int, Row]] = []

    def look(self, walk: Walk) -> None:
        """Look for messages among those of a walk."""
        blocks = iter(sorted(self._newest.items(), reverse=True))
        checked, last = 0, LAST
        while True:
            block = None
            for row in walk(last):
                if row[0] >> BLOCK != block:
                    block = row[0] >> BLOCK
                    if not self._could_take(self._newest.get(block, LAST)):
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
            below = next((it for it, time in blocks if it < block and self._could_take(time)), None)
            if below is None:
                return
            last = (below + 1 << BLOCK) - 1

    def rows(self) -> list[Row]:
        """Return what was found, the latest first."""
        return [row for _, _, row in sorted(self._found, reverse=True)]

    def _could_take(self, sent_at: int) -> bool:
        # those that were found have higher ids: of two at the same time the one with the higher id stands first
        return len(self._found) < self._limit or sent_at > self._found[0][0]

    def _take(self, row: Row) -> None:
        entry = (row[-2], row[0], row)
        if len(self._found) < self._limit:
            heapq.heappush(self._found, entry)
        else:
            heapq.heappushpop(self._found, entry)
