"""Lines of transcripts to figures: against a slow and plain reading of the same moves."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.inbox.work_figures import (
    CustomerWait,
    DurationStats,
    Handling,
    Spans,
    TransitionLine,
    compute_figures,
    duration_stats,
    read_lines,
)

MINUTE = 60_000_000
T0 = datetime(2026, 11, 23, 8, tzinfo=UTC)
BASE = int(T0.timestamp()) * 1_000_000


def lines(*kinds: str, conversation: int = 1) -> list[TransitionLine]:
    """A line each minute, with ids 10, 20, 30 …; ``reopened!`` waits."""
    return [
        TransitionLine(
            conversation=conversation,
            id=10 * number,
            kind=kind.rstrip("!"),
            at=number * MINUTE,
            waits=kind.endswith("!"),
        )
        for number, kind in enumerate(kinds, 1)
    ]


def read(found: list[TransitionLine], first: int = 0, last: int = 10**12, wrote: dict[int, int] | None = None) -> Spans:
    """``wrote``: ids of what was written, and when; both by agent and customer."""
    said = wrote or {}

    def first_of(_conversation: int, after: int, before: int | None) -> int | None:
        return min((at for id_, at in said.items() if after < id_ < (before or 10**9)), default=None)

    return read_lines(found, first, last, first_of, first_of)


def test_a_plain_conversation() -> None:
    found = read(lines("handed_over", "taken", "closed"), wrote={15: 90_000_000})
    assert found.customer_waits == (CustomerWait(at=MINUTE, answered=90_000_000),)
    assert found.handlings == (Handling(begun=2 * MINUTE, ended=3 * MINUTE, snoozed=0),)
    assert found.untaken == ()


def test_taken_over_from_the_bot_is_handled_but_was_not_handed_over() -> None:
    found = read(lines("taken", "closed"))
    assert found.customer_waits == ()
    assert len(found.handlings) == 1


def test_a_conversation_that_is_taken_again_counts_again() -> None:
    found = read(lines("handed_over", "taken", "closed", "taken", "closed", "reopened", "handed_over", "taken"))
    assert [(one.begun, one.ended) for one in found.handlings] == [(2 * MINUTE, 3 * MINUTE), (4 * MINUTE, 5 * MINUTE)]
    assert [one.at for one in found.customer_waits] == [MINUTE, 7 * MINUTE]


def test_who_writes_again_waits_only_where_the_bot_is_still_quiet() -> None:
    assert [one.at for one in read(lines("taken", "closed", "reopened!")).customer_waits] == [3 * MINUTE]
    assert read(lines("taken", "closed", "reopened")).customer_waits == ()


def test_closed_without_being_taken_is_not_handled() -> None:
    found = read(lines("handed_over", "closed"))
    assert (found.handlings, found.untaken) == ((), (2 * MINUTE,))
    assert found.customer_waits == (CustomerWait(at=MINUTE, answered=None),)


def test_a_reply_after_closing_answers_nobody() -> None:
    found = read(lines("handed_over", "taken", "closed", "taken"), wrote={35: 100 * MINUTE})
    assert found.customer_waits[0].answered is None


def test_time_put_aside_ends_with_whoever_writes_or_the_next_line() -> None:
    found = lines("taken", "snoozed", "returned", "snoozed", "snoozed", "closed")
    # From 2 to 3 minutes by the clock, 4 to 5 put aside anew, and from 5 until the customer wrote at 5.5.
    assert read(found, wrote={55: 5 * MINUTE + 30_000_000}).handlings[0].snoozed == MINUTE * 2 + 30_000_000


def test_what_began_before_the_time_counts_with_its_whole_length() -> None:
    found = lines("handed_over", "taken", "closed", "handed_over")
    inside = read(found, first=3 * MINUTE, last=4 * MINUTE)
    assert inside.handlings == (Handling(begun=2 * MINUTE, ended=3 * MINUTE, snoozed=0),)
    assert inside.customer_waits == ()


def test_a_clock_that_was_put_back_makes_no_time_negative() -> None:
    back = [
        TransitionLine(conversation=1, id=1, kind="handed_over", at=9 * MINUTE),
        TransitionLine(conversation=1, id=2, kind="taken", at=8 * MINUTE),
        TransitionLine(conversation=1, id=3, kind="closed", at=2 * MINUTE),
    ]
    found = read(back, wrote={2: 3 * MINUTE})
    shift = compute_figures(found, [datetime.fromtimestamp(0, UTC), T0], [datetime.fromtimestamp(0, UTC), T0])
    assert (shift.whole.handling.percentile_90, shift.whole.response.percentile_90) == (0.0, 0.0)


def test_conversations_do_not_run_into_each_other() -> None:
    found = [*lines("taken"), *lines("closed", conversation=2)]
    assert read(found) == Spans()


def test_median_and_ninety() -> None:
    assert duration_stats([]) == DurationStats()
    assert duration_stats([7.0]) == DurationStats(count=1, median=7.0, percentile_90=7.0)
    assert duration_stats([3, 1]) == DurationStats(count=2, median=2.0, percentile_90=3)
    assert duration_stats(range(1, 11)) == DurationStats(count=10, median=5.5, percentile_90=9)
    assert duration_stats(range(1, 12)) == DurationStats(count=11, median=6, percentile_90=10)


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=60))
def test_the_ninety_is_the_least_that_nine_of_ten_do_not_exceed(durations: list[int]) -> None:
    found = duration_stats(durations)
    assert found.percentile_90 is not None
    assert sum(one <= found.percentile_90 for one in durations) * 10 >= 9 * len(durations)
    assert sum(one < found.percentile_90 for one in durations) * 10 < 9 * len(durations)


MOVES = st.sampled_from(["handed_over", "taken", "closed", "declined", "reopened", "reopened!"])


@given(
    st.lists(st.tuples(st.integers(1, 3), MOVES), max_size=40),
    st.integers(0, 40),
    st.integers(0, 40),
)
def test_parts_add_up_to_the_whole(moves: list[tuple[int, str]], one: int, other: int) -> None:
    found = [
        TransitionLine(
            conversation=who, id=number, kind=kind.rstrip("!"), at=BASE + number * MINUTE, waits=kind.endswith("!")
        )
        for number, (who, kind) in enumerate(moves, 1)
    ]
    found.sort(key=lambda line: (line.conversation, line.id))
    edges = sorted({T0, *(T0 + timedelta(minutes=cut) for cut in (one, other)), T0 + timedelta(minutes=60)})
    end = BASE + 60 * MINUTE
    shift = compute_figures(read(found, BASE, end), [edges[0], edges[-1]], edges)
    for name in ("handed_over", "handled", "declined", "untaken", "snoozed"):
        assert sum(getattr(part, name) for part in shift.hours) == getattr(shift.whole, name)
    assert sum(part.response.count for part in shift.hours) == shift.whole.response.count
    # Read part by part, it is the same.
    for part in shift.hours:
        first = BASE + int((part.begin - T0).total_seconds()) * 1_000_000
        last = BASE + int((part.end - T0).total_seconds()) * 1_000_000
        alone = compute_figures(read(found, first, last), [part.begin, part.end], [part.begin, part.end]).whole
        assert alone == part
