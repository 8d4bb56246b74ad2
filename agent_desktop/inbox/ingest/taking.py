"""Entries of which each is taken once."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from operator import attrgetter

from agent_desktop.inbox.ports import Entry

Order = Callable[[Entry], int]
TIME: Order = attrgetter("time")
PLACE: Order = attrgetter("place")


class Taking:
    """Finds entries that were not taken, in lists that are ordered by time or place and do not change meanwhile.

    Taken entries stay in their lists. What leads over them is remembered and shortened with every look, as in the
    union-find algorithm, so that a look takes a number of steps that grows at most with the logarithm of the list's
    length, even where all entries are equal and most of them are taken.

    Args:
        before: Ids of the entries that are taken from the beginning. It is not copied, as there can be very many.
    """

    def __init__(self, before: AbstractSet[int] = frozenset()) -> None:
        self._before = before
        self._ids: set[int] = set()
        self.steps = 0
        """How many entries were looked at."""
        self._over: dict[tuple[int, int], dict[int, int]] = {}

    def take(self, entry: Entry | None) -> Entry | None:
        """Take an entry, and return it."""
        if entry is not None:
            self._ids.add(entry.id)
        return entry

    def has(self, entry: Entry) -> bool:
        """Return True if an entry is taken."""
        return entry.id in self._ids or entry.id in self._before

    def first(self, entries: Sequence[Entry], time: int | None = None, *, by: Order = TIME) -> Entry | None:
        """Return the first entry that is not taken, of those at ``time`` (µs) or later. ``by``: the list's order."""
        place = 0 if time is None else bisect_left(entries, time, key=by)
        return self._go(entries, place, 1)

    def last(self, entries: Sequence[Entry], time: int, *, by: Order = TIME) -> Entry | None:
        """Return the last entry that is not taken, of those at ``time`` (µs) or earlier. ``by``: the list's order."""
        return self._go(entries, bisect_right(entries, time, key=by) - 1, -1)

    def _go(self, entries: Sequence[Entry], place: int, step: int) -> Entry | None:
        if not 0 <= place < len(entries):
            return None
        over = self._over.setdefault((id(entries), step), {})
        passed = []
        while 0 <= place < len(entries) and self.has(entries[place]):
            passed.append(place)
            place = over.get(place, place + step)
        for one in passed:
            over[one] = place
        self.steps += len(passed) + 1
        return entries[place] if 0 <= place < len(entries) else None
