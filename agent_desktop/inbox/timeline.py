"""An index of the messages of one conversation, by which a message is recognised when it comes again."""

from bisect import bisect_left, insort
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from agent_desktop.inbox.model import Author, TimeSource
from agent_desktop.inbox.ports import Entry

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
FOREVER = 1 << 62
LONGEST_ID = 200
"""Number of characters of the longest id of the platform that is kept as it came."""


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


def echo_time(external_id: str | None) -> int | None:
    """Return the time (µs) of a reply's echo; None while no echo with a time has come."""
    if external_id is None or not external_id.startswith("echo:"):
        return None
    return int(external_id.removeprefix("echo:"))


def foreign_id(external_id: str | None) -> str | None:
    """Return how an id of the platform is kept, so that it is never taken for one of this program's own marks.

    All of those (``echo:``, ``at:``, ``request:``, ``offload:``, ``gap:``) have a colon, which the documented ids, 24
    hex digits, do not have. An id with a colon gets ``id:`` before it; a very long one becomes its hash.
    """
    if external_id is None:
        return None
    if len(external_id) > LONGEST_ID:
        return f"hash:{sha256(external_id.encode('utf-8', 'surrogatepass')).hexdigest()}"
    return f"id:{external_id}" if ":" in external_id else external_id


class Timeline:
    """The entries of a conversation, by place, by external id, and by who said what."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self.entries: list[Entry] = []
        self._replies: list[Entry] = []
        self._by_id: dict[int, Entry] = {}
        self._by_external: dict[str, list[Entry]] = {}
        self._by_print: dict[tuple[Author, str], list[Entry]] = {}
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
        insort(self.entries, entry, key=_place)
        if entry.author is Author.AGENT:
            insort(self._replies, entry, key=_place)
        self._by_id[entry.id] = entry
        if entry.external_id is not None:
            self._by_external.setdefault(entry.external_id, []).append(entry)
        if entry.author is not Author.SYSTEM:
            self._by_print.setdefault((party(entry.author), entry.fingerprint), []).append(entry)

    def remove(self, entry_id: int) -> None:
        """Remove an entry. Does nothing if it is unknown."""
        entry = self._by_id.pop(entry_id, None)
        if entry is None:
            return
        self.entries.remove(entry)
        if entry.author is Author.AGENT:
            self._replies.remove(entry)
        if entry.external_id is not None:
            self._by_external[entry.external_id].remove(entry)
        if entry.author is not Author.SYSTEM:
            self._by_print[(party(entry.author), entry.fingerprint)].remove(entry)

    def revise(
        self,
        entry: Entry,
        *,
        time: int | None = None,
        place: int | None = None,
        source: TimeSource | None = None,
        external_id: str | None = None,
    ) -> None:
        """Change an entry, and keep the order. Without a ``place`` it stands at its time."""
        self.remove(entry.id)
        if time is not None:
            entry.time = time
            entry.place = time if place is None else place
        if source is not None:
            entry.source = source
        if external_id is not None:
            entry.external_id = external_id
        self.add(entry)

    def estimated_before(self, entry: Entry, time: int) -> list[Entry]:
        """Return entries that a transcript placed before this one, and that would be after it if it moved to ``time``.

        The nearest one comes first.
        """
        place = self.entries.index(entry)
        found = []
        for other in reversed(self.entries[:place]):
            if other.place < time:
                break
            if other.source is TimeSource.TRANSCRIPT:
                found.append(other)
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

    def external(self, external_id: str, fingerprint: str | None = None) -> Entry | None:
        """Return the entry with this external id, or None.

        With a fingerprint, only an entry with the same content: if two messages share an id by mistake, none of them
        may be lost.
        """
        for entry in self._by_external.get(external_id, ()):
            if fingerprint is None or entry.fingerprint == fingerprint:
                return entry
        return None

    def alike(self, author: Author, fingerprint: str) -> list[Entry]:
        """Return entries of the same party with the same content, in the order in which they became known."""
        return self._by_print.get((party(author), fingerprint), [])

    def spoken(self) -> list[Entry]:
        """Return the entries without system lines, oldest first."""
        return [entry for entry in self.entries if entry.author is not Author.SYSTEM]


def _place(entry: Entry) -> tuple[int, int]:
    return (entry.place, entry.id)
