"""Local days and hours, where the clock is put forward and back."""

import itertools
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.inbox.days import day_begins, days_of, hours_of, local_day

BRUSSELS = ZoneInfo("Europe/Brussels")


@pytest.mark.parametrize(
    ("zone", "day", "hours", "length"),
    [
        ("Europe/Brussels", date(2026, 7, 1), 24, 24.0),
        ("Europe/Brussels", date(2026, 3, 29), 23, 23.0),
        ("Europe/Brussels", date(2026, 10, 25), 25, 25.0),
        ("Africa/Cairo", date(2026, 4, 24), 23, 23.0),  # midnight itself is left out
        ("America/Havana", date(2026, 11, 1), 25, 25.0),  # the hour after midnight comes twice
        ("Asia/Kolkata", date(2026, 5, 5), 24, 24.0),
        ("Australia/Lord_Howe", date(2026, 4, 5), 25, 24.5),  # put back by half an hour: one hour stands there twice
        ("Pacific/Apia", date(2011, 12, 29), 24, 24.0),  # the day after it was left out
        ("UTC", date(2026, 1, 1), 24, 24.0),
    ],
)
def test_the_hours_of_a_day(zone: str, day: date, hours: int, length: float) -> None:
    edges = hours_of(day, day, ZoneInfo(zone))
    assert len(edges) - 1 == hours
    assert (edges[-1] - edges[0]) == timedelta(hours=length)
    assert edges == sorted(set(edges))
    assert edges[0] == day_begins(day, ZoneInfo(zone))


def test_days_are_as_long_as_they_are() -> None:
    edges = days_of(date(2026, 10, 24), date(2026, 10, 26), BRUSSELS)
    assert [(b - a) / timedelta(hours=1) for a, b in itertools.pairwise(edges)] == [24, 25, 24]
    assert edges[0] == datetime(2026, 10, 23, 22, tzinfo=UTC)


def test_a_day_that_was_left_out_has_no_length() -> None:
    edges = days_of(date(2011, 12, 29), date(2011, 12, 31), ZoneInfo("Pacific/Apia"))
    assert [(b - a) / timedelta(hours=1) for a, b in itertools.pairwise(edges)] == [24, 0, 24]


@given(
    day=st.dates(date(1990, 1, 1), date(2037, 1, 1)),
    zone=st.sampled_from(["Europe/Brussels", "America/Sao_Paulo", "Asia/Tehran", "Pacific/Auckland", "UTC"]),
    count=st.integers(0, 4),
)
def test_every_moment_is_in_the_day_and_hour_that_its_clock_shows(day: date, zone: str, count: int) -> None:
    where = ZoneInfo(zone)
    days, hours = days_of(day, day + timedelta(days=count), where), hours_of(day, day + timedelta(days=count), where)
    assert days[0] == hours[0]
    assert days[-1] == hours[-1]
    assert set(days) <= set(hours)
    for number, (begin, end) in enumerate(itertools.pairwise(days)):
        for moment in (begin, end - timedelta(microseconds=1)):
            assert local_day(moment, where) == day + timedelta(days=number)
    for begin, end in itertools.pairwise(hours):
        last = end - timedelta(microseconds=1)
        assert begin.astimezone(where).hour == last.astimezone(where).hour
        assert end - begin <= timedelta(hours=1)
