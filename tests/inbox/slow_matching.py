"""Matching as it was before it was made fast: each rule written down as a look at all pairs. The slow reference.

The only difference to then: what is alike is looked at in the order of time, as after a restart.
"""

from collections.abc import Mapping, Sequence

from agent_desktop.inbox.ingest.deduplication import (
    OWN_TIMES,
    SAME_MOMENT,
    SAME_REQUEST,
    SKEW,
    Incoming,
    Match,
    latest,
)
from agent_desktop.inbox.model import Author, TimeSource
from agent_desktop.inbox.ports import Entry
from agent_desktop.inbox.timeline import claim_id, echo_id, echo_time, party

TABLE_LIMIT = 4_000_000


class SlowTimeline:
    """Entries in the order of time, without any index."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = sorted(entries, key=lambda entry: (entry.time, entry.id))

    def external(self, external_id: str, fingerprint: str) -> Entry | None:
        for entry in self.entries:
            if (entry.external_id, entry.fingerprint) == (external_id, fingerprint):
                return entry
        return None

    def alike(self, author: Author, fingerprint: str) -> list[Entry]:
        return [
            entry
            for entry in self.entries
            if party(entry.author) is party(author) and entry.fingerprint == fingerprint
            if entry.author is not Author.SYSTEM
        ]

    def spoken(self) -> list[Entry]:
        """In the order of the transcript."""
        spoken = [entry for entry in self.entries if entry.author is not Author.SYSTEM]
        return sorted(spoken, key=lambda entry: (entry.place, entry.id))


def match_messages(timeline: SlowTimeline, incoming: Sequence[Incoming]) -> list[Match]:
    """See the fast one."""
    used: set[int] = set()
    matches: list[Match] = []
    for item in incoming:
        match = _repeated(timeline, item, used)
        if match is not None:
            used.add(match.id)
        matches.append(match)
    return matches


def _repeated(timeline: SlowTimeline, item: Incoming, used: set[int]) -> Match:
    if item.external_id is not None:
        known = timeline.external(item.external_id, item.fingerprint)
        if known is not None:
            return known if known.id not in used else None
    if item.source is TimeSource.ARRIVAL:
        return None  # without a time only the request's own identity, in external_id, tells a repetition
    for entry in timeline.alike(item.author, item.fingerprint):
        if entry.id in used or not _ids_agree(entry, item):
            continue
        if _same_moment(entry, item, tolerance=0):
            return entry
    return _untimed(timeline, item, used)


def _untimed(timeline: SlowTimeline, item: Incoming, used: set[int]) -> Match:
    """Known only from a transcript without times: then all that is known is that it was not said later."""
    time = item.time - SAME_REQUEST
    free = [one for one in timeline.alike(item.author, item.fingerprint) if one.id not in used and _unclaimed(one)]
    by_place = sorted(free, key=lambda entry: (entry.place, entry.id))
    behind = [entry for entry in by_place if entry.place >= time][:1]
    before = [entry for entry in by_place if entry.place <= time][-1:]
    return next((entry for entry in (*behind, *before, *free) if entry.time >= time), None)


def match_transcript(
    timeline: SlowTimeline,
    incoming: Sequence[Incoming],
    unsent: frozenset[int] = frozenset(),
    *,
    tolerance: int | None = None,
    ahead: int = SKEW,
    called: Mapping[int, int] | None = None,
) -> list[Match]:
    """See the fast one."""
    matches: list[Match] = [None] * len(incoming)
    used: set[int] = set(unsent)
    for index, item in enumerate(incoming):
        known = timeline.external(item.external_id, item.fingerprint) if item.external_id is not None else None
        if known is None and item.source is TimeSource.ITEM:
            for entry in timeline.alike(item.author, item.fingerprint):
                if entry.id not in used and _same_moment(entry, item, tolerance=0):
                    known = entry
                    break
        if known is not None and known.id not in used:
            used.add(known.id)
            matches[index] = known
    rest = [index for index, match in enumerate(matches) if match is None]
    if rest:
        entries = [entry for entry in timeline.spoken() if entry.id not in used]
        # Where one message was repeated with its very time, all are; only else may times differ a little.
        alike = _Alike(tolerance or (0 if len(rest) < len(incoming) else SAME_MOMENT), ahead, called or {})
        for index, entry in _in_order(rest, incoming, entries, alike):
            matches[index] = entry
            used.add(entry.id)
        for index in rest:
            item = incoming[index]
            if matches[index] is not None or item.source is not TimeSource.ITEM:
                continue
            match = _untimed(timeline, item, used)
            if match is not None:
                used.add(match.id)
                matches[index] = match
    return matches


def _unclaimed(entry: Entry) -> bool:
    return entry.source is TimeSource.TRANSCRIPT and entry.author is not Author.AGENT and entry.external_id is None


def _ids_agree(entry: Entry, item: Incoming) -> bool:
    if item.external_id is None or entry.external_id is None:
        return True
    return entry.author is Author.AGENT or entry.source is TimeSource.TRANSCRIPT


def _same_moment(entry: Entry, item: Incoming, tolerance: int) -> bool:
    if entry.author is Author.AGENT:
        return entry.external_id == echo_id(item.time)
    if entry.source is TimeSource.TRANSCRIPT:
        return entry.external_id == claim_id(item.time)
    return entry.source is item.source and abs(entry.time - item.time) <= tolerance


class _Alike:
    """Whether a transcript's message can be an entry. ``tolerance`` is how far exact times may differ, ``ahead`` how
    much later a reply's own time may be (µs); ``called`` is when replies were first sent."""

    def __init__(self, tolerance: int, ahead: int, called: Mapping[int, int]) -> None:
        self._tolerance = tolerance
        self._ahead = ahead
        self._called = called

    def __call__(self, entry: Entry, item: Incoming) -> bool:
        """The same party, the same content, and times that do not contradict."""
        return (
            entry.fingerprint == item.fingerprint
            and party(entry.author) is party(item.author)
            and self.in_time(entry, item)
        )

    def in_time(self, entry: Entry, item: Incoming) -> bool:
        """Whether the times do not contradict."""
        if entry.author is Author.AGENT:
            # Its own time is this machine's; its echo's time is the platform's, where an echo has come.
            echoed = echo_time(entry.external_id)
            if echoed is not None and item.source is TimeSource.ITEM:
                return abs(echoed - item.time) <= self._tolerance
            return self._called.get(entry.id, entry.time) <= latest(item.time) + self._ahead
        if item.source is TimeSource.ITEM:
            if entry.source is TimeSource.ITEM:
                return abs(entry.time - item.time) <= self._tolerance
            if entry.source is TimeSource.REQUEST:
                return abs(entry.time - item.time) <= max(SAME_REQUEST, self._tolerance)
            if entry.source is TimeSource.TRANSCRIPT:
                return item.time <= entry.place + SAME_REQUEST
            return abs(entry.time - item.time) <= SKEW
        if entry.source is TimeSource.TRANSCRIPT:
            return True  # both times are guesses
        # A transcript without times was taken at its request's time: it holds nothing said later.
        arrival = TimeSource.ARRIVAL in (entry.source, item.source)
        return entry.time <= item.time + (SKEW if arrival else SAME_REQUEST)


def _in_order(
    rest: Sequence[int], incoming: Sequence[Incoming], entries: Sequence[Entry], alike: _Alike
) -> list[tuple[int, Entry]]:
    """The longest common subsequence of the messages left and the entries left; of equals, the earliest.

    A transcript begins where the conversation began, so what it adds is at its end rather than at its beginning.
    """
    pairs: list[tuple[int, Entry]] = []
    start, shorter = 0, min(len(rest), len(entries))
    while start < shorter and alike(entries[start], incoming[rest[start]]):
        pairs.append((rest[start], entries[start]))
        start += 1
    end_rest, end_entries = len(rest), len(entries)
    while min(end_rest, end_entries) > start and alike(entries[end_entries - 1], incoming[rest[end_rest - 1]]):
        end_rest, end_entries = end_rest - 1, end_entries - 1
        pairs.append((rest[end_rest], entries[end_entries]))
    rest, entries = rest[start:end_rest], entries[start:end_entries]
    if not rest or not entries:
        return pairs
    if len(rest) * len(entries) > TABLE_LIMIT:
        return pairs + _greedy(rest, incoming, entries, alike)
    return pairs + _longest(rest, incoming, entries, alike)


def _longest(
    rest: Sequence[int], incoming: Sequence[Incoming], entries: Sequence[Entry], alike: _Alike
) -> list[tuple[int, Entry]]:
    width = len(entries) + 1
    table = [[0] * width]
    for index in rest:
        row, above = [0] * width, table[-1]
        for column, entry in enumerate(entries, start=1):
            if alike(entry, incoming[index]):
                row[column] = above[column - 1] + 1
            else:
                row[column] = max(above[column], row[column - 1])
        table.append(row)
    pairs = []
    line, column = len(rest), len(entries)
    while line and column:
        best = table[line][column]
        if best == table[line][column - 1]:
            column -= 1
        elif best == table[line - 1][column]:
            line -= 1
        else:
            line, column = line - 1, column - 1
            pairs.append((rest[line], entries[column]))
    return pairs


def _greedy(
    rest: Sequence[int], incoming: Sequence[Incoming], entries: Sequence[Entry], alike: _Alike
) -> list[tuple[int, Entry]]:
    places: dict[tuple[Author, str], list[int]] = {}
    for place, entry in enumerate(entries):
        places.setdefault((party(entry.author), entry.fingerprint), []).append(place)
    pairs, after = [], -1
    for index in rest:
        item = incoming[index]
        for place in places.get((party(item.author), item.fingerprint), ()):
            if place > after and alike.in_time(entries[place], item):
                pairs.append((index, entries[place]))
                after = place
                break
    return pairs


def match_strays(
    timeline: SlowTimeline, incoming: Sequence[Incoming], matches: list[Match], unsent: frozenset[int]
) -> None:
    used = {match.id for match in matches if match is not None} | unsent
    for index, place in enumerate(incoming):
        if matches[index] is not None or place.source is not TimeSource.ITEM:
            continue
        near = [
            entry
            for entry in timeline.alike(place.author, place.fingerprint)
            if entry.id not in used
            if entry.source in (TimeSource.ITEM, TimeSource.REQUEST, TimeSource.ARRIVAL)
            if abs(entry.time - place.time) <= OWN_TIMES
        ]
        if near:
            best = min(near, key=lambda entry: abs(entry.time - place.time))
            used.add(best.id)
            matches[index] = best
