"""Opening hours by the clock of a place: edges, nights, holidays, and the two days on which clocks are set."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from agent_desktop.inbox import Hours

BRUSSELS = ZoneInfo("Europe/Brussels")
OFFICE = ((9 * 60, 12 * 60 + 30), (13 * 60 + 30, 17 * 60 + 30))
WEEK = (OFFICE,) * 5 + ((), ())


def hours(*week: tuple[tuple[int, int], ...], **fields: object) -> Hours:
    return Hours(week=week or WEEK, zone=BRUSSELS.key, **fields)  # type: ignore[arg-type]


def here(text: str, *, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BRUSSELS, fold=fold).astimezone(UTC)


def only(day: int, *spans: tuple[int, int]) -> tuple[tuple[tuple[int, int], ...], ...]:
    return tuple(spans if one == day else () for one in range(7))


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-11-23T08:59:59.999999", False),
        ("2026-11-23T09:00:00", True),
        ("2026-11-23T12:29:59.999999", True),
        ("2026-11-23T12:30:00", False),
        ("2026-11-23T13:29:59", False),
        ("2026-11-23T13:30:00", True),
        ("2026-11-23T17:30:00", False),
        ("2026-11-28T10:00:00", False),
        ("2026-11-29T10:00:00", False),
    ],
)
def test_the_edges_of_a_day(moment: str, is_open: bool) -> None:
    assert hours().is_open(here(moment)) is is_open


def test_without_hours_it_is_always_open() -> None:
    always = Hours()
    assert always.is_open(here("2026-11-29T03:00"))
    assert always.opens_at(here("2026-11-29T03:00")) is None
    assert always.changes_at(here("2026-11-29T03:00")) is None
    assert Hours(week=((),) * 7).is_open(here("2026-11-29T03:00"))


def test_it_says_when_it_opens_and_closes() -> None:
    week = hours()
    assert week.opens_at(here("2026-11-27T17:30")) == here("2026-11-30T09:00"), "over the week-end"
    assert week.opens_at(here("2026-11-27T12:45")) == here("2026-11-27T13:30"), "after lunch"
    assert week.opens_at(here("2026-11-27T10:00")) is None
    assert week.changes_at(here("2026-11-27T10:00")) == here("2026-11-27T12:30")
    assert week.changes_at(here("2026-11-27T12:30")) == here("2026-11-27T13:30")


def test_a_span_goes_on_into_the_next_day() -> None:
    night = hours(*only(4, (22 * 60, 24 * 60 + 6 * 60)))
    assert not night.is_open(here("2026-11-27T21:59"))
    assert night.is_open(here("2026-11-27T22:00"))
    assert night.is_open(here("2026-11-28T00:00"))
    assert night.is_open(here("2026-11-28T05:59"))
    assert not night.is_open(here("2026-11-28T06:00"))
    assert not night.is_open(here("2026-11-27T05:00")), "Thursday's night has none"
    assert night.changes_at(here("2026-11-27T23:00")) == here("2026-11-28T06:00")


def test_the_last_night_of_the_week_goes_on_into_monday() -> None:
    night = hours(*only(6, (22 * 60, 24 * 60 + 60)))
    assert night.is_open(here("2026-11-30T00:30"))
    assert not night.is_open(here("2026-11-30T01:00"))


def test_spans_that_touch_are_one() -> None:
    both = hours((), (), (), ((20 * 60, 24 * 60),), ((0, 8 * 60),), (), ())
    assert both.is_open(here("2026-11-27T00:00"))
    assert both.changes_at(here("2026-11-26T21:00")) == here("2026-11-27T08:00")


def test_open_the_whole_week_never_changes() -> None:
    assert hours(*(((0, 24 * 60),),) * 7).changes_at(here("2026-11-27T21:00")) is None


def test_holidays_are_closed_from_midnight_to_midnight() -> None:
    week = hours(*(((0, 24 * 60),),) * 7, holidays=((date(2026, 12, 25), date(2026, 12, 26)),))
    assert week.is_open(here("2026-12-24T23:59:59"))
    assert not week.is_open(here("2026-12-25T00:00"))
    assert week.is_holiday(here("2026-12-25T00:00"))
    assert not week.is_open(here("2026-12-26T23:59:59"))
    assert week.is_open(here("2026-12-27T00:00"))
    assert week.opens_at(here("2026-12-25T10:00")) == here("2026-12-27T00:00")
    assert week.changes_at(here("2026-12-24T10:00")) == here("2026-12-25T00:00")


def test_a_night_ends_where_a_holiday_begins_and_does_not_begin_on_one() -> None:
    nights = hours(*(((22 * 60, 30 * 60),),) * 7, holidays=((date(2026, 12, 25), date(2026, 12, 25)),))
    assert nights.is_open(here("2026-12-24T23:30"))
    assert not nights.is_open(here("2026-12-25T01:00"))
    assert not nights.is_open(here("2026-12-25T23:00"))
    assert not nights.is_open(here("2026-12-26T01:00")), "it would have begun on the holiday"
    assert nights.is_open(here("2026-12-26T22:00"))


def test_holidays_count_without_hours() -> None:
    always = Hours(zone=BRUSSELS.key, holidays=((date(2026, 12, 25), date(2026, 12, 25)),))
    assert not always.is_open(here("2026-12-25T10:00"))
    assert always.opens_at(here("2026-12-25T10:00")) == here("2026-12-26T00:00")
    assert always.changes_at(here("2026-12-01T10:00")) == here("2026-12-25T00:00")


def test_the_holiday_is_the_places_own_day() -> None:
    far = Hours(zone="Pacific/Auckland", holidays=((date(2026, 12, 25), date(2026, 12, 25)),))
    assert not far.is_open(datetime(2026, 12, 24, 12, tzinfo=UTC)), "it is the 25th there"
    assert far.is_open(datetime(2026, 12, 25, 12, tzinfo=UTC)), "and the 26th"


def test_what_never_opens_has_no_time() -> None:
    assert hours(holidays=((date(2026, 1, 1), date(2030, 1, 1)),)).opens_at(here("2026-11-23T10:00")) is None


# Clocks go back on Sunday 25 October 2026 at 3:00 (to 2:00), and forward on 28 March 2027 at 2:00 (to 3:00).


def test_hours_keep_to_the_clock_on_the_wall_when_clocks_are_set() -> None:
    sunday = hours(*only(6, (9 * 60, 17 * 60)))
    for day, offset in (("2026-10-18", 2), ("2026-10-25", 1), ("2027-03-21", 1), ("2027-03-28", 2)):
        start = datetime.fromisoformat(f"{day}T09:00+00:00") - timedelta(hours=offset)
        assert sunday.opens_at(start - timedelta(hours=3)) == start
        assert sunday.is_open(start)
        assert not sunday.is_open(start - timedelta(seconds=1))
        assert sunday.changes_at(start) == start + timedelta(hours=8)


def test_who_closes_when_the_clock_is_set_back_closes_the_first_time() -> None:
    night = hours(*only(6, (60, 120)))
    assert night.is_open(here("2026-10-25T01:59"))
    assert not night.is_open(here("2026-10-25T02:00"))
    assert not night.is_open(here("2026-10-25T02:30"))
    assert not night.is_open(here("2026-10-25T02:00", fold=1))
    assert night.changes_at(here("2026-10-25T01:30")) == here("2026-10-25T02:00")


def test_an_hour_that_comes_twice_counts_twice() -> None:
    early = hours(*only(6, (60, 2 * 60 + 30)))
    assert early.is_open(here("2026-10-25T02:15"))
    assert early.is_open(here("2026-10-25T02:45")), "no gap between the two"
    assert early.is_open(here("2026-10-25T02:15", fold=1))
    assert not early.is_open(here("2026-10-25T02:30", fold=1))
    late = hours(*only(6, (2 * 60 + 30, 4 * 60)))
    assert late.opens_at(here("2026-10-25T00:00")) == here("2026-10-25T02:30")
    assert late.changes_at(here("2026-10-25T02:30")) == here("2026-10-25T04:00")


def test_a_time_that_is_left_out_is_the_moment_of_the_jump() -> None:
    jump = datetime(2027, 3, 28, 1, tzinfo=UTC)
    until = hours(*only(6, (60, 2 * 60 + 30)))
    assert until.changes_at(here("2027-03-28T01:00")) == jump
    since = hours(*only(6, (2 * 60 + 30, 4 * 60)))
    assert since.opens_at(here("2027-03-28T00:00")) == jump
    within = hours(*only(6, (2 * 60 + 15, 2 * 60 + 45)))
    assert within.opens_at(here("2027-03-28T00:00")) == here("2027-04-04T02:15"), "it does not take place"


def test_a_night_over_the_jump_is_an_hour_shorter() -> None:
    night = hours(*only(5, (22 * 60, 30 * 60)))
    start = here("2027-03-27T22:00")
    assert night.changes_at(start) == start + timedelta(hours=7)
    assert night.changes_at(here("2026-10-24T22:00")) == here("2026-10-24T22:00") + timedelta(hours=9)


def test_without_a_zone_this_machines_counts() -> None:
    local = Hours(week=only(0, (9 * 60, 17 * 60)))
    nine = datetime(2026, 11, 23, 9).astimezone(UTC)
    assert local.is_open(nine)
    assert local.opens_at(nine - timedelta(minutes=1)) == nine
