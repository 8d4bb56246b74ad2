"""What a stretch of work was, read from the lines that each move of a conversation leaves in its transcript.

Pure. Every time is this computer's, in microseconds since the epoch, UTC: those of lines and replies are its own, so
that no difference between two clocks gets into a duration. What stands here is what the window says in words:

* *Handed over* is a customer who began to wait: an offload that was accepted, or one who wrote again after the agent
  had closed and before the platform's bot was back.
* *First response* lasts from there to the writing of the first reply that reached the platform, as long as it was
  written before the conversation was closed or handed over anew. It belongs to the moment of handing over.
* *Handled* is a conversation that was taken and then closed. Taken again, it counts again. It belongs to the closing.
* *Handling time* lasts from taking to closing, and holds the time *put aside*, which is also told by itself.
"""

import bisect
import math
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta

from agent_desktop.inbox.model import Record

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
LINES = ("handed_over", "reopened", "taken", "closed", "declined", "snoozed", "returned")
"""The kinds of lines that tell of it."""


class Line(Record, frozen=True, kw_only=True):
    """A line of a transcript. ``waits``: a reopened conversation waits for the agent, and is not the bot's."""

    conversation: int
    id: int
    kind: str
    at: int
    waits: bool = False


class Coming(Record, frozen=True, kw_only=True):
    """A customer who was handed over, and when the first reply was written."""

    at: int
    answered: int | None


class Handling(Record, frozen=True, kw_only=True):
    """A conversation from being taken to being closed, and how long of that it was put aside (µs)."""

    begun: int
    ended: int
    aside: int


class Spans(Record, frozen=True, kw_only=True):
    """What happened in a stretch of time. ``untaken``: when conversations were closed that waited for the agent."""

    comings: tuple[Coming, ...] = ()
    handlings: tuple[Handling, ...] = ()
    declined: tuple[int, ...] = ()
    untaken: tuple[int, ...] = ()


class Spread(Record, frozen=True, kw_only=True):
    """How long something took, in seconds: ``count`` times, half of them at most ``median``, nine of ten at most
    ``ninety``. Without any, both are ``None``."""

    count: int = 0
    median: float | None = None
    ninety: float | None = None


class Figures(Record, frozen=True, kw_only=True):
    """The numbers of a stretch of time from ``begin`` up to ``end``. ``aside`` is in seconds."""

    begin: datetime
    end: datetime
    handed_over: int = 0
    handled: int = 0
    declined: int = 0
    untaken: int = 0
    response: Spread = Spread()
    handling: Spread = Spread()
    put_aside: int = 0
    aside: float = 0.0

    def __bool__(self) -> bool:
        """Whether anything happened."""
        return bool(self.handed_over or self.handled or self.declined or self.untaken)


class Shift(Record, frozen=True, kw_only=True):
    """The whole stretch, its days and its hours; ``clock`` has what happened while the clock showed 0, 1, … 23, all
    days together. ``waiting``: so many customers waited at its end, or wait now."""

    whole: Figures
    days: tuple[Figures, ...]
    hours: tuple[Figures, ...]
    clock: tuple[Figures, ...] = ()
    waiting: int = 0


Reply = Callable[[int, int, int | None], int | None]
"""Of a conversation, after one id and before another: when the first reply was written that arrived."""
Woken = Callable[[int, int, int | None], int | None]
"""Of a conversation, after one id and before another: when customer or agent first wrote."""


def read_lines(lines: Sequence[Line], first: int, last: int, reply: Reply, woken: Woken) -> Spans:
    """What the lines tell of the time from ``first`` up to ``last``. They come by conversation, then in order of id;
    of each conversation with a line in that time all are needed."""
    comings: list[Coming] = []
    handlings: list[Handling] = []
    declined: list[int] = []
    untaken: list[int] = []
    conversation: int | None = None
    taken: Line | None = None
    waits = False
    begun = 0
    for place, line in enumerate(lines):
        if line.conversation != conversation:
            conversation, taken, waits = line.conversation, None, False
        inside = first <= line.at < last
        if line.kind == "handed_over" or (line.kind == "reopened" and line.waits):
            taken, waits = None, True
            if inside:
                bound = _next(lines, place, ("handed_over", "reopened", "closed"))
                comings.append(Coming(at=line.at, answered=reply(conversation, line.id, bound)))
        elif line.kind == "taken" and taken is None:
            taken, waits, begun = line, False, place
        elif line.kind == "closed":
            if taken is not None and inside:
                aside = _aside(lines, begun, place, woken)
                handlings.append(Handling(begun=taken.at, ended=max(line.at, taken.at), aside=aside))
            elif waits and inside:
                untaken.append(line.at)
            taken, waits = None, False
        elif line.kind == "declined" and inside:
            declined.append(line.at)
    return Spans(comings=tuple(comings), handlings=tuple(handlings), declined=tuple(declined), untaken=tuple(untaken))


def joined(parts: Sequence[Spans]) -> Spans:
    """What happened in stretches that follow each other."""
    return Spans(
        comings=tuple(one for part in parts for one in part.comings),
        handlings=tuple(one for part in parts for one in part.handlings),
        declined=tuple(one for part in parts for one in part.declined),
        untaken=tuple(one for part in parts for one in part.untaken),
    )


def tell(
    spans: Spans,
    days: Sequence[datetime],
    hours: Sequence[datetime],
    shown: Sequence[int] | None = None,
    waiting: int = 0,
) -> Shift:
    """The numbers. ``days`` and ``hours`` are beginnings in order, each with the end of the last at its end; ``shown``
    is what the clock shows in each of the hours."""
    return Shift(
        whole=_figures(spans, [days[0], days[-1]])[0],
        days=tuple(_figures(spans, days)),
        hours=tuple(_figures(spans, hours)),
        clock=tuple(_figures(spans, hours, shown)) if shown is not None else (),
        waiting=waiting,
    )


def spread(durations: Iterable[float]) -> Spread:
    """Median and the 90 % of durations: the mean of the two in the middle of an even number; the shortest duration
    that at least nine of ten do not exceed."""
    import statistics  # with fractions and decimals, which no start needs

    ordered = sorted(durations)
    if not ordered:
        return Spread()
    ninety = ordered[math.ceil(len(ordered) * 9 / 10) - 1]
    return Spread(count=len(ordered), median=statistics.median(ordered), ninety=ninety)


def _next(lines: Sequence[Line], place: int, kinds: Sequence[str]) -> int | None:
    """The id of the conversation's next line of one of these kinds."""
    conversation = lines[place].conversation
    for index in range(place + 1, len(lines)):
        line = lines[index]
        if line.conversation != conversation:
            return None
        if line.kind in kinds:
            return line.id
    return None


def _aside(lines: Sequence[Line], begun: int, ended: int, woken: Woken) -> int:
    """How long (µs) a conversation was put aside between two lines."""
    total = 0
    for place in range(begun + 1, ended):
        line = lines[place]
        if line.kind != "snoozed":
            continue
        after = lines[place + 1]  # whichever line comes next ends it, or begins another
        wrote = woken(line.conversation, line.id, after.id)
        until = after.at if wrote is None else min(wrote, after.at)
        total += max(0, until - line.at)
    return total


def _figures(spans: Spans, edges: Sequence[datetime], shown: Sequence[int] | None = None) -> list[Figures]:
    """The numbers of each part; with ``shown``, those of all parts together in which the clock shows the same hour."""
    marks = [(edge - EPOCH) // MICROSECOND for edge in edges]
    count = len(edges) - 1 if shown is None else 24
    responses: list[list[float]] = [[] for _ in range(count)]
    handlings: list[list[float]] = [[] for _ in range(count)]
    handed, declined, untaken, put_aside, aside = ([0] * count for _ in range(5))

    def place(at: int) -> int | None:
        found = bisect.bisect_right(marks, at) - 1
        if not 0 <= found < len(edges) - 1:
            return None
        return found if shown is None else shown[found]

    for coming in spans.comings:
        if (index := place(coming.at)) is not None:
            handed[index] += 1
            if coming.answered is not None:
                responses[index].append(max(0, coming.answered - coming.at) / 1_000_000)
    for handling in spans.handlings:
        if (index := place(handling.ended)) is not None:
            handlings[index].append((handling.ended - handling.begun) / 1_000_000)
            put_aside[index] += handling.aside > 0
            aside[index] += handling.aside
    for moments, counts in ((spans.declined, declined), (spans.untaken, untaken)):
        for at in moments:
            if (index := place(at)) is not None:
                counts[index] += 1
    return [
        Figures(
            begin=edges[index if shown is None else 0],
            end=edges[index + 1 if shown is None else -1],
            handed_over=handed[index],
            handled=len(handlings[index]),
            declined=declined[index],
            untaken=untaken[index],
            response=spread(responses[index]),
            handling=spread(handlings[index]),
            put_aside=put_aside[index],
            aside=aside[index] / 1_000_000,
        )
        for index in range(count)
    ]
