"""Whether a message of a transcript can be a stored one: the same party, the same content, no contradiction in time.

Each rule about times says in which span a time of the stored message must be. So what fits is found by looking up the
ends of the span in a sorted list, see :mod:`agent_desktop.inbox.ingest.alignment`.
"""

from collections.abc import Mapping
from typing import Literal

import msgspec

from agent_desktop.inbox.model import Author, TimeSource
from agent_desktop.inbox.ports import Entry
from agent_desktop.inbox.timeline import echo_time, party

SECOND = 1_000_000
SAME_MOMENT = 500_000
"""How far two times of the same message may differ (µs) when the platform repeats it in a transcript."""
SAME_REQUEST = 900_000
"""How far the time of a message and that of the request that brought it may differ (µs)."""
OWN_TIMES = 5_000_000
"""How far the record's time of a message and the request's may differ (µs): it may be the time of storing."""
SKEW = 15 * 60 * 1_000_000
"""How far this computer's clock and the platform's may differ (µs)."""
ALWAYS = 1 << 63
"""Later than every time (µs)."""

Kind = TimeSource | Literal["echo", "reply"]
"""Whose time it is: a message's, a reply's echo's, or a reply's own."""
Span = tuple[int, int]


class Incoming(msgspec.Struct):
    """What recognising a repetition needs of an incoming message. Times are µs since the epoch, UTC.

    ``time`` is the platform's time, by which a repetition is known. ``place`` is the same, unless that cannot be.
    """

    author: Author
    fingerprint: str
    time: int
    source: TimeSource
    external_id: str | None = None
    place: int = 0

    def __post_init__(self) -> None:
        self.place = self.place or self.time

    @property
    def believable(self) -> bool:
        """True if the platform's time can be when it was said."""
        return self.place == self.time

    @property
    def at_latest(self) -> int:
        """The later of its time and its place (µs): whichever clock is wrong, it was not said after both."""
        return max(self.time, self.place)

    @property
    def timed(self) -> bool:
        """True if the time is the message's own, and not that of what brought it."""
        return self.source in (TimeSource.ITEM, TimeSource.RECORD)


class Likeness:
    """The rules.

    Args:
        tolerance: How far exact times may differ (µs).
        ahead: How much later a reply's own time may be (µs).
        called: When replies were first sent (µs), by id.
    """

    def __init__(self, tolerance: int, ahead: int, called: Mapping[int, int]) -> None:
        self._tolerance = tolerance
        self._ahead = ahead
        self._called = called

    def __call__(self, entry: Entry, item: Incoming) -> bool:
        """Return True if the item can be a repetition of the entry."""
        if entry.fingerprint != item.fingerprint or party(entry.author) is not party(item.author):
            return False
        kind, time = self.time_of(entry, timed=item.timed)
        first, last = self.span(kind, item)
        return first <= time <= last

    def time_of(self, entry: Entry, *, timed: bool) -> tuple[Kind, int]:
        """Return the time of an entry (µs) that counts for items with, or without, a time of their own."""
        if entry.source is TimeSource.TRANSCRIPT:
            return entry.source, entry.place  # its order is known, its time is not
        if entry.author is not Author.AGENT:
            return entry.source, entry.time if timed else entry.earliest
        # Its own time is this machine's; its echo's time is the platform's, where an echo has come.
        echoed = echo_time(entry.external_id) if timed else None
        return ("echo", echoed) if echoed is not None else ("reply", self._called.get(entry.id, entry.time))

    def span(self, kind: Kind, item: Incoming) -> Span:
        """Return the first and the last time (µs) that an entry of this kind may have."""
        time = item.time
        if kind == "reply":
            return -ALWAYS, latest(item.at_latest) + self._ahead
        if item.timed:
            if kind is TimeSource.TRANSCRIPT:
                return item.place - SAME_REQUEST, ALWAYS
            if kind is TimeSource.ARRIVAL and not item.believable:
                return -ALWAYS, item.place + SKEW
            apart = self._tolerance
            if kind is TimeSource.REQUEST:
                apart = max(SAME_REQUEST, apart)
            elif kind is TimeSource.RECORD:
                apart = max(OWN_TIMES, apart)
            elif kind is TimeSource.ARRIVAL:
                apart = SKEW
            return time - apart, time + apart
        if kind is TimeSource.TRANSCRIPT:
            return -ALWAYS, ALWAYS  # both times are guesses
        # A transcript without times was taken at its request's time: it holds nothing said later.
        arrival = TimeSource.ARRIVAL in (kind, item.source)
        return -ALWAYS, item.place + (SKEW if arrival else SAME_REQUEST)


def latest(time: int) -> int:
    """Return the latest moment (µs) that a time of the platform can mean: whole seconds may have lost a fraction."""
    return time + SECOND - 1 if time % SECOND == 0 else time
