"""An index of the messages of one conversation, by which a message is recognised when it comes again."""

from bisect import bisect_left, insort
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from agent_desktop.inbox.model import Author, TimeSource
from agent_desktop.inbox.ports import Entry

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
FOREVER = 1 << 62
LONGEST_ID = 200
"""Number of characters of the longest id of the platform that is kept as it came."""
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


def foreign_id(external_id: str | None) -> str | None:
    """Return how an id of the platform is kept, so that it is never taken for one of this program's own marks.

    All of those (``echo:``, ``at:``, ``request:``, ``offload:``, ``gap:`` …) have a colon, which the documented
    ids, 24 hex digits, do not have. An id with a colon gets ``id:`` before it; a very long one becomes its hash.
    """
    if external_id is None:
        return None
    if len(external_id) > LONGEST_ID:
        return f"hash:{sha256(external_id.encode('utf-8', 'surrogatepass')).hexdigest()}"
    return f"id:{external_id}" if ":" in external_id else external_id


Key = Hashable


class Timeline:
    """The entries of a conversation, by place, by external id, and by who said what.

    The transcript and what is known without times are in the order of places, every other list of entries in that of
    the platform's times, then of arrival, as after a restart. Finding one in them takes a number of steps that grows
    with the logarithm of their length, whatever is in them.
    """

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self.entries: list[Entry] = []
        self._replies: list[Entry] = []
        self._by_id: dict[int, Entry] = {}
        self._lists: dict[Key, list[Entry]] = {}
        self._untimed: dict[Key, list[Entry]] = {}
        for entry in entries:
            self.add(entry)

    def __len__(self) -> int:
        return len(self.entries)

    @property
    def last_time(self) -> int:
        """The place of the last entry (µs); 0 if there is none."""
        return self.entries[-1].place if self.entries else 0

    @property
    def answered(self) -> int:
        """The place of the last reply (µs); 0 if there is none."""
        return self._replies[-1].place if self._replies else 0

    def add(self, entry: Entry) -> None:
        """Add an entry at its place."""
        _insert(self.entries, entry, _place)
        if entry.author is Author.AGENT:
            _insert(self._replies, entry, _place)
        self._by_id[entry.id] = entry
        for key in _keys(entry):
            _insert(self._lists.setdefault(key, []), entry, _time)
        if _untimed(entry):
            _insert(self._untimed.setdefault((entry.author, entry.fingerprint), []), entry, _place)

    def remove(self, entry_id: int) -> None:
        """Remove an entry. Does nothing if it is unknown."""
        entry = self._by_id.pop(entry_id, None)
        if entry is None:
            return
        del self.entries[self._index(entry)]
        if entry.author is Author.AGENT:
            del self._replies[bisect_left(self._replies, _place(entry), key=_place)]
        for key in _keys(entry):
            _delete(self._lists, key, entry, _time)
        if _untimed(entry):
            _delete(self._untimed, (entry.author, entry.fingerprint), entry, _place)

    def revise(
        self,
        entry: Entry,
        *,
        time: int | None = None,
        place: int | None = None,
        source: TimeSource | None = None,
        external_id: str | None = None,
    ) -> None:
        """Change an entry, and keep the order. With a ``time`` but without a ``place`` it stands at its time."""
        self.remove(entry.id)
        if time is not None:
            entry.time = entry.place = time
        if place is not None:
            entry.place = place
        if source is not None:
            entry.source = source
        if external_id is not None:
            entry.external_id = external_id
        self.add(entry)

    def displaced(self, times: Mapping[int, int]) -> list[tuple[Entry, int]]:
        """Return what has to move if entries, given by id, move to new places (µs).

        An entry that a transcript placed before one of them, and that would stand behind it, moves just before it. One
        look from the last of them back to the first finds all, so many moves cost no more than one.

        Returns:
            The entries to move and their new places, the last one first.
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
            elif limit is not None and entry.place >= limit:
                if entry.source is TimeSource.TRANSCRIPT:
                    limit -= 1
                    found.append((entry, limit))
            elif not left:
                break
        return found

    def between(self, entry: Entry) -> tuple[int, int]:
        """Return the places (µs) of the replies before and after a message, between which it must stay."""
        index = bisect_left(self._replies, _place(entry), key=_place)
        before = self._replies[index - 1].place if index else -FOREVER
        after = self._replies[index].place if index < len(self._replies) else FOREVER
        return before, after

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

    def untimed(self, author: Author, fingerprint: str) -> Sequence[Entry]:
        """Return entries known only from a transcript without times, without an external id, by their places."""
        return self._untimed.get((author, fingerprint), ())

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


def _untimed(entry: Entry) -> bool:
    return entry.source is TimeSource.TRANSCRIPT and entry.external_id is None and entry.author is not Author.SYSTEM


def _delete(lists: dict[Key, list[Entry]], name: Key, entry: Entry, key: Callable[[Entry], tuple[int, int]]) -> None:
    entries = lists[name]
    del entries[bisect_left(entries, key(entry), key=key)]
    if not entries:
        del lists[name]


def _insert(entries: list[Entry], entry: Entry, key: Callable[[Entry], tuple[int, int]]) -> None:
    if not entries or key(entries[-1]) < key(entry):
        entries.append(entry)
    else:
        insort(entries, entry, key=key)


def _place(entry: Entry) -> tuple[int, int]:
    return (entry.place, entry.id)


def _time(entry: Entry) -> tuple[int, int]:
    return (entry.time, entry.id)
