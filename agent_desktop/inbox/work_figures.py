"""Figures of a period of work, computed from the system lines that each change of state leaves in a transcript.

Pure. All times are this computer's, in microseconds since the epoch, UTC. System lines and replies carry this
computer's time, so no difference between two clocks enters a duration. Definitions, the same as in the window:

* *Handed over*: a customer began to wait. Either an offload was accepted, or the customer wrote again after the agent
  had closed the conversation and before the bot was back.
* *First response*: from the handover until the first reply was written that reached the platform. A reply counts only
  if it was written before the conversation was closed or handed over again. It belongs to the time of the handover.
* *Handled*: a conversation was taken and then closed. Taken again, it counts again. It belongs to the time of closing.
* *Handling time*: from taking to closing. It includes the time *snoozed*, which is also given separately.
"""

import bisect
import math
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta

from agent_desktop.inbox.model import Record

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
LINES = ("handed_over", "reopened", "taken", "closed", "declined", "snoozed", "returned")
"""The kinds of system lines that are read."""


class TransitionLine(Record, frozen=True, kw_only=True):
    """A system line about a change of state. ``at`` is in microseconds since the epoch, UTC.

    ``waits``: a reopened conversation waits for the agent; otherwise it is with the bot.
    """

    conversation: int
    id: int
    kind: str
    at: int
    waits: bool = False


class CustomerWait(Record, frozen=True, kw_only=True):
    """When a customer was handed over, and when the first reply was written (µs); ``None``: there was no reply."""

    at: int
    answered: int | None


class Handling(Record, frozen=True, kw_only=True):
    """When a conversation was taken and closed, and for how long it was snoozed in between (all in µs)."""

    begun: int
    ended: int
    snoozed: int


class Spans(Record, frozen=True, kw_only=True):
    """What happened in a period. ``declined`` and ``untaken`` are moments (µs).

    ``untaken``: a conversation that waited was closed without being taken.
    """

    customer_waits: tuple[CustomerWait, ...] = ()
    handlings: tuple[Handling, ...] = ()
    declined: tuple[int, ...] = ()
    untaken: tuple[int, ...] = ()


class DurationStats(Record, frozen=True, kw_only=True):
    """Number, median and 90th percentile of durations, in seconds. Without durations, both are ``None``."""

    count: int = 0
    median: float | None = None
    percentile_90: float | None = None


class Figures(Record, frozen=True, kw_only=True):
    """The numbers of the period from ``begin`` up to ``end``.

    ``snoozed`` is the number of handled conversations that were snoozed, ``snoozed_seconds`` for how long in total.
    """

    begin: datetime
    end: datetime
    handed_over: int = 0
    handled: int = 0
    declined: int = 0
    untaken: int = 0
    response: DurationStats = DurationStats()
    handling: DurationStats = DurationStats()
    snoozed: int = 0
    snoozed_seconds: float = 0.0

    def __bool__(self) -> bool:
        """Return True if anything happened."""
        return bool(self.handed_over or self.handled or self.declined or self.untaken)


class WorkFigures(Record, frozen=True, kw_only=True):
    """The figures of a whole period, of its days and of its hours.

    ``clock`` has 24 entries: what happened while the clock showed 0, 1, … 23, all days together. ``waiting`` is the
    number of customers who waited at the end of the period, or who wait now.
    """

    whole: Figures
    days: tuple[Figures, ...]
    hours: tuple[Figures, ...]
    clock: tuple[Figures, ...] = ()
    waiting: int = 0


Reply = Callable[[int, int, int | None], int | None]
"""``(conversation id, after this id, before this id)``: when the first reply that arrived was written (µs)."""
Woken = Callable[[int, int, int | None], int | None]
"""``(conversation id, after this id, before this id)``: when customer or agent first wrote (µs)."""


def read_lines(lines: Sequence[TransitionLine], first: int, last: int, reply: Reply, woken: Woken) -> Spans:
    """Return what happened from ``first`` up to ``last`` (µs).

    ``lines`` are ordered by conversation, then by id. Of each conversation with a line in the period, all are needed.
    """
    customer_waits: list[CustomerWait] = []
    handlings: list[Handling] = []
    declined: list[int] = []
    untaken: list[int] = []
    conversation: int | None = None
    taken: TransitionLine | None = None
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
                customer_waits.append(CustomerWait(at=line.at, answered=reply(conversation, line.id, bound)))
        elif line.kind == "taken" and taken is None:
            taken, waits, begun = line, False, place
        elif line.kind == "closed":
            if taken is not None and inside:
                snoozed = _snoozed(lines, begun, place, woken)
                handlings.append(Handling(begun=taken.at, ended=max(line.at, taken.at), snoozed=snoozed))
            elif waits and inside:
                untaken.append(line.at)
            taken, waits = None, False
        elif line.kind == "declined" and inside:
            declined.append(line.at)
    return Spans(
        customer_waits=tuple(customer_waits),
        handlings=tuple(handlings),
        declined=tuple(declined),
        untaken=tuple(untaken),
    )


def join_spans(parts: Sequence[Spans]) -> Spans:
    """Return what happened in several periods that follow each other."""
    return Spans(
        customer_waits=tuple(one for part in parts for one in part.customer_waits),
        handlings=tuple(one for part in parts for one in part.handlings),
        declined=tuple(one for part in parts for one in part.declined),
        untaken=tuple(one for part in parts for one in part.untaken),
    )


def compute_figures(
    spans: Spans,
    days: Sequence[datetime],
    hours: Sequence[datetime],
    shown: Sequence[int] | None = None,
    waiting: int = 0,
) -> WorkFigures:
    """Compute the figures of a period.

    Args:
        spans: What happened in the period.
        days: The beginnings of the days in order, and the end of the last one.
        hours: The beginnings of the hours in order, and the end of the last one.
        shown: The hour, 0 to 23, that the clock shows in each of ``hours``.
        waiting: The number of customers who waited at the end.
    """
    return WorkFigures(
        whole=_figures(spans, [days[0], days[-1]])[0],
        days=tuple(_figures(spans, days)),
        hours=tuple(_figures(spans, hours)),
        clock=tuple(_figures(spans, hours, shown)) if shown is not None else (),
        waiting=waiting,
    )


def duration_stats(durations: Iterable[float]) -> DurationStats:
    """Return count, median and 90th percentile of durations.

    The median of an even number is the mean of the middle two. The 90th percentile is the shortest duration that at
    least 90 % of them do not exceed.
    """
    import statistics  # brings fractions and decimals, which the start does not need

    ordered = sorted(durations)
    if not ordered:
        return DurationStats()
    percentile_90 = ordered[math.ceil(len(ordered) * 9 / 10) - 1]
    return DurationStats(count=len(ordered), median=statistics.median(ordered), percentile_90=percentile_90)


def _next(lines: Sequence[TransitionLine], place: int, kinds: Sequence[str]) -> int | None:
    """Return the id of the conversation's next line of one of these kinds."""
    conversation = lines[place].conversation
    for index in range(place + 1, len(lines)):
        line = lines[index]
        if line.conversation != conversation:
            return None
        if line.kind in kinds:
            return line.id
    return None


def _snoozed(lines: Sequence[TransitionLine], begun: int, ended: int, woken: Woken) -> int:
    """Return for how long (µs) a conversation was snoozed between two lines."""
    total = 0
    for place in range(begun + 1, ended):
        line = lines[place]
        if line.kind != "snoozed":
            continue
        after = lines[place + 1]  # any line ends a snooze, or begins another one
        wrote = woken(line.conversation, line.id, after.id)
        until = after.at if wrote is None else min(wrote, after.at)
        total += max(0, until - line.at)
    return total


def _figures(spans: Spans, edges: Sequence[datetime], shown: Sequence[int] | None = None) -> list[Figures]:
    """Return the numbers of each part; with ``shown``, of all parts together in which the clock shows the same hour."""
    marks = [(edge - EPOCH) // MICROSECOND for edge in edges]
    count = len(edges) - 1 if shown is None else 24
    responses: list[list[float]] = [[] for _ in range(count)]
    handlings: list[list[float]] = [[] for _ in range(count)]
    handed, declined, untaken, snoozed, snoozed_for = ([0] * count for _ in range(5))

    def place(at: int) -> int | None:
        found = bisect.bisect_right(marks, at) - 1
        if not 0 <= found < len(edges) - 1:
            return None
        return found if shown is None else shown[found]

    for wait in spans.customer_waits:
        if (index := place(wait.at)) is not None:
            handed[index] += 1
            if wait.answered is not None:
                responses[index].append(max(0, wait.answered - wait.at) / 1_000_000)
    for handling in spans.handlings:
        if (index := place(handling.ended)) is not None:
            handlings[index].append((handling.ended - handling.begun) / 1_000_000)
            snoozed[index] += handling.snoozed > 0
            snoozed_for[index] += handling.snoozed
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
            response=duration_stats(responses[index]),
            handling=duration_stats(handlings[index]),
            snoozed=snoozed[index],
            snoozed_seconds=snoozed_for[index] / 1_000_000,
        )
        for index in range(count)
    ]
