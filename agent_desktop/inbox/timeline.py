"""An index of the messages of one conversation, by which a message is recognised when it comes again."""

from bisect import insort
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from agent_desktop.inbox.model import Author, TimeSource
from agent_desktop.inbox.ports import Entry

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


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


class Timeline:
    """The entries of a conversation, by place, by external id, and by who said what."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self.entries: list[Entry] = []
        self._by_id: dict[int, Entry] = {}
        self._by_external: dict[str, list[Entry]] = {}
        self._by_print: dict[tuple[Author, str], list[Entry]] = {}
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
        insort(self.entries, entry, key=_place)
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
        if entry.external_id is not None:
            self._by_external[entry.external_id].remove(entry)
        if entry.author is not Author.SYSTEM:
            self._by_print[(party(entry.author), entry.fingerprint)].remove(entry)

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

    def estimated_before(self, entry: Entry, time: int) -> list[Entry]:
        """Return entries that a transcript placed before this one, and that would be after it if it moved to ``time``.

        The nearest one comes first.
        """
        place = self.entries.index(entry)
        found = []
        for other in reversed(self.entries[:place]):
            if other.time < time:
                break
            if other.source is TimeSource.TRANSCRIPT:
                found.append(other)
        return found

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
    return (entry.time, entry.id)
