"""An index of the messages of one conversation, by which a message is recognised when it comes again."""

from bisect import bisect_left, insort
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from agent_desktop.inbox.model import Author, TimeSource
from agent_desktop.inbox.ports import Entry

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
SEEN = "seen:"
LONGEST_TIME = 18
"""Digits of a time (µs) in an external id; some 30,000 years."""


def micros(moment: datetime) -> int:
    """Return a moment as whole microseconds since the epoch."""
    return (moment - EPOCH) // MICROSECOND


def moment(microseconds: int) -> datetime:
    """Return the moment of microseconds since the epoch; the reverse of :func:`micros`."""
    return EPOCH + timedelta(microseconds=microseconds)


def party(author: Author) -> Author:
    """Return who the platform says wrote a message: the agent's replies come back as messages of the bot [doc]."""
    return Author.BOT if author is Author.AGENT else author


def echo_id(time: int) -> str:
    """Return the external id of a reply whose echo had this time (µs), by which the same echo is recognised."""
    return f"echo:{time}"


def claim_id(time: int) -> str:
    """Return the external id of a message known from a transcript, after a request of this time (µs) brought it, too.

    Its place stays that of the transcript, which knows the order better than the times of requests.
    """
    return f"at:{time}"


def seen_id(time: int) -> str:
    """Return the external id of a reply that the platform's record shows, at this time (µs), before its echo came."""
    return f"{SEEN}{time}"


def request_id(digest: str, index: int) -> str:
    """Return the external id of a message whose request had no time: the request's digest, and the place in it."""
    return f"request:{digest}:{index}"


def once_more(external_id: str, time: int) -> str:
    """Return the external id of a message whose request came before but counts as new at ``time`` (µs)."""
    return f"{external_id}:{time}"


def came_at(external_id: str | None) -> int | None:
    """Return the time (µs) of an id of :func:`once_more`; None for all others."""
    parts = (external_id or "").split(":")
    return _number(parts[3]) if len(parts) == 4 and parts[0] == "request" else None


def echo_time(external_id: str | None) -> int | None:
    """Return the platform's time (µs) of a reply: its echo's or its record's; None while neither is known."""
    kind, _, time = (external_id or "").partition(":")
    return _number(time) if kind in ("echo", "seen") else None


def _number(digits: str) -> int | None:
    return int(digits) if digits.isdecimal() and len(digits) < LONGEST_TIME else None


Key = Hashable


class Timeline:
    """The entries of a conversation, by place, by external id, and by who said what.

    Every list of entries is in the order of time, then of arrival, as the store gives them after a restart. Finding a
    place in one takes a number of steps that grows with the logarithm of its length, whatever is in it.
    """

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self.entries: list[Entry] = []
        self._by_id: dict[int, Entry] = {}
        self._lists: dict[Key, list[Entry]] = {}
        for entry in entries:
            self.add(entry)

    def __len__(self) -> int:
        return len(self.entries)

    @property
    def last_time(self) -> int:
        """The time of the newest entry (µs); 0 if there is none."""
        return self.entries[-1].time if self.entries else 0

    def add(self, entry: Entry) -> None:
        """Add an entry at its place."""
        _insert(self.entries, entry)
        self._by_id[entry.id] = entry
        for key in _keys(entry):
            _insert(self._lists.setdefault(key, []), entry)

    def remove(self, entry_id: int) -> None:
        """Remove an entry. Does nothing if it is unknown."""
        entry = self._by_id.pop(entry_id, None)
        if entry is None:
            return
        del self.entries[self._index(entry)]
        for key in _keys(entry):
            entries = self._lists[key]
            del entries[bisect_left(entries, _place(entry), key=_place)]
            if not entries:
                del self._lists[key]

    def revise(
        self, entry: Entry, *, time: int | None = None, source: TimeSource | None = None, external_id: str | None = None
    ) -> None:
        """Change an entry, and keep the order."""
        self.remove(entry.id)
        if time is not None:
            entry.time = time
        if source is not None:
            entry.source = source
        if external_id is not None:
            entry.external_id = external_id
        self.add(entry)

    def displaced(self, times: Mapping[int, int]) -> list[tuple[Entry, int]]:
        """Return what has to move if entries, given by id, move to new times (µs).

        An entry that a transcript placed before one of them, and that would stand behind it, moves just before it. One
        look from the last of them back to the first finds all, so many moves cost no more than one.

        Returns:
            The entries to move and their new times, the last one first.
        """
        if not times:
            return []
        found: list[tuple[Entry, int]] = []
        moving = [self._by_id[entry_id] for entry_id in times]
        left, limit = len(moving), None
        for place in range(self._index(max(moving, key=_place)), -1, -1):
            entry = self.entries[place]
            if entry.id in times:
                left -= 1
                limit = times[entry.id] if limit is None else min(limit, times[entry.id])
            elif limit is not None and entry.time >= limit:
                if entry.source is TimeSource.TRANSCRIPT:
                    limit -= 1
                    found.append((entry, limit))
            elif not left:
                break
        return found

    def get(self, entry_id: int) -> Entry | None:
        """Return the entry with this id, or None."""
        return self._by_id.get(entry_id)

    def external(self, external_id: str) -> Entry | None:
        """Return the newest entry with this external id, or with one that :func:`once_more` made of it; or None."""
        entries = self._lists.get(external_id)
        return entries[-1] if entries else None

    def named(self, author: Author, fingerprint: str, external_id: str) -> Sequence[Entry]:
        """Return entries with this author, content and external id.

        All three count: if two messages share an id by mistake, none of them may be lost.
        """
        return self._lists.get((author, fingerprint, external_id), ())

    def alike(self, author: Author, fingerprint: str) -> Sequence[Entry]:
        """Return entries of the same party with the same content. There can be any number of them: see :meth:`of`."""
        return self._lists.get((party(author), fingerprint), ())

    def of(self, author: Author, fingerprint: str, source: TimeSource, *, named: bool) -> Sequence[Entry]:
        """Return entries with this author, content and source of time that have, or do not have, an external id."""
        return self._lists.get((author, fingerprint, source, named), ())

    def seen(self, fingerprint: str) -> Sequence[Entry]:
        """Return the replies with this content that have the external id of :func:`seen_id`."""
        return self._lists.get((Author.AGENT, fingerprint, SEEN), ())

    def spoken(self) -> list[Entry]:
        """Return the entries without system lines, oldest first."""
        return [entry for entry in self.entries if entry.author is not Author.SYSTEM]

    def _index(self, entry: Entry) -> int:
        return bisect_left(self.entries, _place(entry), key=_place)


def _keys(entry: Entry) -> Iterator[Key]:
    """The lists in which an entry is found."""
    external = entry.external_id
    if external is not None:
        yield external
        yield entry.author, entry.fingerprint, external
        if external.startswith("request:") and external.count(":") > 2:
            yield external.rpartition(":")[0]
    if entry.author is not Author.SYSTEM:
        yield party(entry.author), entry.fingerprint
        yield entry.author, entry.fingerprint, entry.source, external is not None
        if entry.author is Author.AGENT and external is not None and external.startswith(SEEN):
            yield entry.author, entry.fingerprint, SEEN


def _insert(entries: list[Entry], entry: Entry) -> None:
    if not entries or _place(entries[-1]) < _place(entry):
        entries.append(entry)
    else:
        insort(entries, entry, key=_place)


def _place(entry: Entry) -> tuple[int, int]:
    return (entry.time, entry.id)
