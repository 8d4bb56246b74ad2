"""Lines of transcripts to figures: against a slow and plain reading of the same moves."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.inbox.work_figures import Coming, Handling, Line, Spans, Spread, read_lines, spread, tell

MINUTE = 60_000_000
T0 = datetime(2026, 11, 23, 8, tzinfo=UTC)
BASE = int(T0.timestamp()) * 1_000_000


def lines(*kinds: str, conversation: int = 1) -> list[Line]:
    """A line each minute, with ids 10, 20, 30 …; ``reopened!`` waits."""
    return [
        Line(
            conversation=conversation,
            id=10 * number,
            kind=kind.rstrip("!"),
            at=number * MINUTE,
            waits=kind.endswith("!"),
        )
        for number, kind in enumerate(kinds, 1)
    ]


def read(found: list[Line], first: int = 0, last: int = 10**12, wrote: dict[int, int] | None = None) -> Spans:
    """``wrote``: ids of what was written, and when; both by agent and customer."""
    said = wrote or {}

    def first_of(_conversation: int, after: int, before: int | None) -> int | None:
        return min((at for id_, at in said.items() if after < id_ < (before or 10**9)), default=None)

    return read_lines(found, first, last, first_of, first_of)


def test_a_plain_conversation() -> None:
    found = read(lines("handed_over", "taken", "closed"), wrote={15: 90_000_000})
    assert found.comings == (Coming(at=MINUTE, answered=90_000_000),)
    assert found.handlings == (Handling(begun=2 * MINUTE, ended=3 * MINUTE, aside=0),)
    assert found.untaken == ()


def test_taken_over_from_the_bot_is_handled_but_was_not_handed_over() -> None:
    found = read(lines("taken", "closed"))
    assert found.comings == ()
    assert len(found.handlings) == 1


def test_a_conversation_that_is_taken_again_counts_again() -> None:
    found = read(lines("handed_over", "taken", "closed", "taken", "closed", "reopened", "handed_over", "taken"))
    assert [(one.begun, one.ended) for one in found.handlings] == [(2 * MINUTE, 3 * MINUTE), (4 * MINUTE, 5 * MINUTE)]
    assert [one.at for one in found.comings] == [MINUTE, 7 * MINUTE]


def test_who_writes_again_waits_only_where_the_bot_is_still_quiet() -> None:
    assert [one.at for one in read(lines("taken", "closed", "reopened!")).comings] == [3 * MINUTE]
    assert read(lines("taken", "closed", "reopened")).comings == ()


def test_closed_without_being_taken_is_not_handled() -> None:
    found = read(lines("handed_over", "closed"))
    assert (found.handlings, found.untaken) == ((), (2 * MINUTE,))
    assert found.comings == (Coming(at=MINUTE, answered=None),)


def test_a_reply_after_closing_answers_nobody() -> None:
    found = read(lines("handed_over", "taken", "closed", "taken"), wrote={35: 100 * MINUTE})
    assert found.comings[0].answered is None


def test_time_put_aside_ends_with_whoever_writes_or_the_next_line() -> None:
    found = lines("taken", "snoozed", "returned", "snoozed", "snoozed", "closed")
    # From 2 to 3 minutes by the clock, 4 to 5 put aside anew, and from 5 until the customer wrote at 5.5.
    assert read(found, wrote={55: 5 * MINUTE + 30_000_000}).handlings[0].aside == MINUTE * 2 + 30_000_000


def test_what_began_before_the_time_counts_with_its_whole_length() -> None:
    found = lines("handed_over", "taken", "closed", "handed_over")
    inside = read(found, first=3 * MINUTE, last=4 * MINUTE)
    assert inside.handlings == (Handling(begun=2 * MINUTE, ended=3 * MINUTE, aside=0),)
    assert inside.comings == ()


def test_a_clock_that_was_put_back_makes_no_time_negative() -> None:
    back = [
        Line(conversation=1, id=1, kind="handed_over", at=9 * MINUTE),
        Line(conversation=1, id=2, kind="taken", at=8 * MINUTE),
        Line(conversation=1, id=3, kind="closed", at=2 * MINUTE),
    ]
    found = read(back, wrote={2: 3 * MINUTE})
    shift = tell(found, [datetime.fromtimestamp(0, UTC), T0], [datetime.fromtimestamp(0, UTC), T0])
    assert (shift.whole.handling.ninety, shift.whole.response.ninety) == (0.0, 0.0)


def test_conversations_do_not_run_into_each_other() -> None:
    found = [*lines("taken"), *lines("closed", conversation=2)]
    assert read(found) == Spans()


def test_median_and_ninety() -> None:
    assert spread([]) == Spread()
    assert spread([7.0]) == Spread(count=1, median=7.0, ninety=7.0)
    assert spread([3, 1]) == Spread(count=2, median=2.0, ninety=3)
    assert spread(range(1, 11)) == Spread(count=10, median=5.5, ninety=9)
    assert spread(range(1, 12)) == Spread(count=11, median=6, ninety=10)


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=60))
def test_the_ninety_is_the_least_that_nine_of_ten_do_not_exceed(durations: list[int]) -> None:
    found = spread(durations)
    assert found.ninety is not None
    assert sum(one <= found.ninety for one in durations) * 10 >= 9 * len(durations)
    assert sum(one < found.ninety for one in durations) * 10 < 9 * len(durations)


MOVES = st.sampled_from(["handed_over", "taken", "closed", "declined", "reopened", "reopened!"])


@given(
    st.lists(st.tuples(st.integers(1, 3), MOVES), max_size=40),
    st.integers(0, 40),
    st.integers(0, 40),
)
def test_parts_add_up_to_the_whole(moves: list[tuple[int, str]], one: int, other: int) -> None:
    found = [
        Line(conversation=who, id=number, kind=kind.rstrip("!"), at=BASE + number * MINUTE, waits=kind.endswith("!"))
        for number, (who, kind) in enumerate(moves, 1)
    ]
    found.sort(key=lambda line: (line.conversation, line.id))
    edges = sorted({T0, *(T0 + timedelta(minutes=cut) for cut in (one, other)), T0 + timedelta(minutes=60)})
    end = BASE + 60 * MINUTE
    shift = tell(read(found, BASE, end), [edges[0], edges[-1]], edges)
    for name in ("handed_over", "handled", "declined", "untaken", "put_aside"):
        assert sum(getattr(part, name) for part in shift.hours) == getattr(shift.whole, name)
    assert sum(part.response.count for part in shift.hours) == shift.whole.response.count
    # Read part by part, it is the same.
    for part in shift.hours:
        first = BASE + int((part.begin - T0).total_seconds()) * 1_000_000
        last = BASE + int((part.end - T0).total_seconds()) * 1_000_000
        alone = tell(read(found, first, last), [part.begin, part.end], [part.begin, part.end]).whole
        assert alone == part
