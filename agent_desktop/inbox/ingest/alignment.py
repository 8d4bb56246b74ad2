"""Compares the order of a transcript's messages with that of the stored ones.

The result is a longest common subsequence: the most pairs that are in the same order on both sides; of several such,
the one whose stored messages are the earliest. Up to ``TABLE_LIMIT`` cells its table is computed a row at a time, with
the bits of one number for a row, as Crochemore, Iliopoulos, Pinzon and Reid describe ("A fast and practical
bit-vector algorithm for the longest common subsequence problem", 2001): a bit is set where the length grows. That
needs only which entries fit a message, not that "fits" is an equality. Beyond the limit each message takes the first
entry that fits and comes after the entry before.

The work is bounded: what fits a message is looked up in sorted lists, the table is at most ``TABLE_LIMIT`` bits, and
everything else takes n log n steps.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from agent_desktop.inbox.ingest.likeness import Incoming, Kind, Likeness, Span
from agent_desktop.inbox.model import Author
from agent_desktop.inbox.ports import Entry
from agent_desktop.inbox.timeline import party

TABLE_LIMIT = 4_000_000
"""Cells of the table; longer conversations without times are matched by a cheaper, greedy rule."""

Pairs = list[tuple[int, Entry]]


def align(items: Sequence[Incoming], entries: Sequence[Entry], likeness: Likeness) -> Pairs:
    """Return the pairs of an item, by its index, and the entry that it repeats.

    A transcript begins where the conversation began, so what it adds is at its end rather than at its beginning.

    Args:
        items: Messages of a transcript, in its order.
        entries: Stored messages, in the order of time.
        likeness: Whether an item can repeat an entry.
    """
    pairs: Pairs = []
    start, shorter = 0, min(len(items), len(entries))
    while start < shorter and likeness(entries[start], items[start]):
        pairs.append((start, entries[start]))
        start += 1
    end, end_entries = len(items), len(entries)
    while min(end, end_entries) > start and likeness(entries[end_entries - 1], items[end - 1]):
        end, end_entries = end - 1, end_entries - 1
        pairs.append((end, entries[end_entries]))
    items, entries = items[start:end], entries[start:end_entries]
    if not items or not entries:
        return pairs
    fitting = Fitting(entries, likeness, {(item.author, item.fingerprint, item.timed) for item in items})
    rule = _longest if len(items) * len(entries) <= TABLE_LIMIT else _greedy
    return pairs + [(start + index, entries[place]) for index, place in rule(items, len(entries), fitting)]


class _Group:
    """Entries of one party, content and kind: their places in ascending order, and their times.

    ``ascending`` are the times in order, ``earliest`` the places in that order, and ``ordered`` tells if that is the
    order of the places, as it is but for the times of echoes and of replies that were called late.
    """

    def __init__(self) -> None:
        self.places: list[int] = []
        self.times: list[int] = []

    def close(self) -> None:
        """Order the times, after all entries were added."""
        in_time = sorted(zip(self.times, self.places, strict=True))
        self.ascending = [time for time, _ in in_time]
        self.earliest = [place for _, place in in_time]
        self.ordered = self.ascending == self.times


class Fitting:
    """Finds the entries that fit an item without looking at each of them."""

    def __init__(self, entries: Sequence[Entry], likeness: Likeness, wanted: set[tuple[Author, str, bool]]) -> None:
        self._likeness = likeness
        self._groups: dict[tuple[Author, str, bool], dict[Kind, _Group]] = {}
        self.size = len(entries)
        self.steps = 0
        """How many entries and ends of spans were looked at."""
        for place, entry in enumerate(entries):
            for timed in (False, True):
                whose = (party(entry.author), entry.fingerprint, timed)
                if whose in wanted:
                    kind, time = likeness.time_of(entry, timed=timed)
                    group = self._groups.setdefault(whose, {}).setdefault(kind, _Group())
                    group.places.append(place)
                    group.times.append(time)
        for groups in self._groups.values():
            for group in groups.values():
                group.close()

    def rows(self, items: Sequence[Incoming]) -> list[int]:
        """Return for each item a number with a bit for each entry that fits it, the first entry's bit lowest."""
        spans = [self._spans(item) for item in items]
        asked: dict[int, tuple[_Group, set[int]]] = {}
        for found in spans:
            for group, first, last in found:
                asked.setdefault(id(group), (group, set()))[1].update((first, last))
        below = {key: self._below(group, ends) for key, (group, ends) in asked.items()}
        rows: list[int] = []
        known: dict[tuple[object, ...], int] = {}
        for found in spans:
            same = tuple((id(group), first, last) for group, first, last in found)
            if same not in known:
                row = 0
                for group, first, last in found:
                    bits = below[id(group)]
                    row |= bits[last] ^ bits[first]
                known[same] = row
            rows.append(known[same])
        return rows

    def first(self, item: Incoming, after: int) -> int | None:
        """Return the place of the first entry behind the place ``after`` that fits; None if there is none."""
        best: int | None = None
        for kind, group in self._of(item).items():
            first, last = self._likeness.span(kind, item)
            index = bisect_right(group.places, after)
            if group.ordered:
                index = max(index, bisect_left(group.times, first))
                self.steps += 1
                if index == len(group.times) or group.times[index] > last:
                    continue
            else:
                # Only the agent's own replies with these very words: no stranger decides how many there are.
                while index < len(group.times) and not first <= group.times[index] <= last:
                    index += 1
                    self.steps += 1
                if index == len(group.times):
                    continue
            place = group.places[index]
            best = place if best is None else min(best, place)
        return best

    def _of(self, item: Incoming) -> dict[Kind, _Group]:
        return self._groups.get((item.author, item.fingerprint, item.timed), {})

    def _spans(self, item: Incoming) -> list[tuple[_Group, int, int]]:
        """For each kind: which of the group's times, from and up to but without, are in the span of the item."""
        found = []
        for kind, group in self._of(item).items():
            span: Span = self._likeness.span(kind, item)
            first, last = bisect_left(group.ascending, span[0]), bisect_right(group.ascending, span[1])
            self.steps += 2
            if first < last:
                found.append((group, first, last))
        return found

    def _below(self, group: _Group, ends: set[int]) -> dict[int, int]:
        """For each of these numbers: the bits of as many entries of a group, the earliest ones."""
        bits, done, found = bytearray(self.size // 8 + 1), 0, {}
        for end in sorted(ends):
            for place in group.earliest[done:end]:
                bits[place >> 3] |= 1 << (place & 7)
            self.steps += end - done
            done = end
            found[end] = int.from_bytes(bits, "little")
        return found


def _longest(items: Sequence[Incoming], width: int, fitting: Fitting) -> list[tuple[int, int]]:
    full = (1 << width) - 1
    table, flat = [0], full
    for row in fitting.rows(items):
        steps = flat & row
        flat = ((flat + steps) | (flat - steps)) & full
        table.append(full ^ flat)
    pairs = []
    line, column = len(items), width
    while line and column:
        here = table[line] & ((1 << column) - 1)
        column = here.bit_length()  # left, as long as the length stays
        above = table[line - 1] & ((1 << column) - 1)
        if column and above.bit_count() != here.bit_count():
            column -= 1
            pairs.append((line - 1, column))
        line -= 1
    return pairs


def _greedy(items: Sequence[Incoming], _width: int, fitting: Fitting) -> list[tuple[int, int]]:
    pairs, after = [], -1
    for index, item in enumerate(items):
        place = fitting.first(item, after)
        if place is not None:
            pairs.append((index, place))
            after = place
    return pairs
