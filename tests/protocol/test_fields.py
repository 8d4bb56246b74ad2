"""Single fields of wrong types: times above all."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.protocol.fields import number_of, text_of, truth_of, word_of
from agent_desktop.protocol.moments import moment_of
from agent_desktop.protocol.parse import unreadable_time
from agent_desktop.protocol.session import paused_of
from tests.helpers.protocol_values import json_values

NINE = datetime(2021, 11, 15, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    "value",
    [
        "2021-11-15T09:00:00.000Z",
        "2021-11-15T09:00:00Z",
        "2021-11-15T09:00:00",
        "2021-11-15 09:00:00",
        "2021-11-15T10:00:00+01:00",
        "2021-11-15T04:00:00-0500",
        "2021-11-15T09:00:00.000000000Z",
        "  2021-11-15T09:00:00Z\n",
        "20211115T090000Z",
        1636966800,
        1636966800.0,
        1636966800000,
        "1636966800",
        "1636966800000",
        "1636966800.0",
        "1636966800.000",
        "1636966800000.0",
        "1.6369668E9",
        1636966800000000,
        "1636966800000000000",
        "2021-11-15t09:00:00z",
        "2021-11-15T09:00:00 Z",
        "2021-11-15 09:00:00 UTC",
        "2021-11-15 09:00:00 +0000 UTC",
        "2021-11-15T10:00:00+01:00[Europe/Brussels]",
        "2021/11/15 09:00:00",
        "Mon, 15 Nov 2021 09:00:00 GMT",
        "Mon, 15 Nov 2021 10:00:00 +0100",
        "15 Nov 2021 04:00 EST",
        "15 Nov 2021 04:00 EST-0500",
        "15 Novem 2021 09:00",
        "2021-11-15T09:00:00Z[UTC]",
        "Monday, 15-Nov-2021 09:00:00 GMT",
        "Mon Nov 15 2021 09:00:00 GMT",
        "Mon Nov 15 2021 10:00:00 GMT+0100 (Central European Standard Time)",
        "Mon Nov 15 2021 10:00:00 GMT+0100 (heure normale d’Europe centrale)",
        "Nov 15, 2021, 9:00:00 AM",
        "November 15, 2021 09:00:00",
        "Mon Nov 15 09:00:00 2021",
        "Mon Nov 15 09:00:00 UTC 2021",
        "/Date(1636966800000)/",
        "/Date(1636966800000+0100)/",
        {"$date": "2021-11-15T09:00:00Z"},
        {"$date": 1636966800000},
        {"$date": {"$numberLong": "1636966800000"}},
        {"seconds": 1636966800, "nanoseconds": 0},
        {"_seconds": 1636966800, "_nanoseconds": 0},
    ],
)
def test_times_in_every_spelling(value: object) -> None:
    moment = moment_of(value)
    assert moment == NINE
    assert moment is not None
    assert moment.tzinfo is UTC


@pytest.mark.parametrize(
    "value",
    [
        "",
        "yesterday",
        "10/11/2021 09:00",
        "11/15/2021, 9:00:00 AM",
        "Mon, 15 Nov 2021 10:00:00 CET",
        "Mon, 15 Foo 2021 10:00:00 GMT",
        "Mon, 45 Nov 2021 10:00:00 GMT",
        "Mon, 15 Nov 2021 10:00:00 +9999",
        "Mon, 15 Nov 2021",
        "15 Nov 2021 10:00:00 GMT" + " " * 1_000_000 + "x",
        "15 Marraskuu 2021 10:00:00",
        "15 Decoy 2021 10:00:00",
        "15 Nov 2021 13:00 AM",
        "15 Nov 2021 25:00 PM",
        "Mon Nov 15 2021 10:00:00 EST+0100",
        "Mon, 15 Nov 2021 10:00:00 +0160",
        "2021-11-15T10:00:00[Europe/Brussels]",
        "2021-11-15T09:00:00/01:00",
        "2021-02-31T09:00:00Z",
        "2021-11-15T23:59:60Z",
        "21-11-15T09:00:00Z",
        "2021-11-15",
        "20211115",
        "2021-W46-1",
        "/Date(soon)/",
        "2021-13-45T09:00:00Z",
        "2021-11-15T25:00:00Z",
        "9999-12-31T23:59:59-05:00",
        "9999-12-31T23:59:59Z",
        "0001-01-01T00:00:00+05:00",
        "1969-12-31T23:59:59Z",
        "9" * 400,
        "²²²²²²²²²²",
        0,
        -1,
        1e300,
        10**400,
        float("nan"),
        float("inf"),
        True,
        None,
        [],
        {},
        {"$date": {}},
        {"$date": {"$numberLong": {}}},
        {"$date": None},
        {"seconds": "soon"},
    ],
)
def test_what_is_no_time(value: object) -> None:
    assert moment_of(value) is None


@given(json_values | st.text() | st.integers() | st.floats())
def test_reading_never_raises_and_times_have_room(value: object) -> None:
    moment = moment_of(value)
    if moment is not None:
        assert moment.tzinfo is UTC
        assert moment + timedelta(days=1) > moment - timedelta(days=1)
    assert isinstance(text_of(value), str | None)
    assert isinstance(word_of(value), str | None)
    assert isinstance(number_of(value), float | None)
    assert isinstance(truth_of(value), bool)


@pytest.mark.parametrize(
    ("value", "truth"), [(True, True), ("true", True), ("True ", True), ("false", False), (1, False)]
)
def test_truth(value: object, truth: bool) -> None:
    assert truth_of(value) is truth


@pytest.mark.parametrize(
    ("value", "text"),
    [("a", "a"), ("", ""), (5, "5"), (0.5, "0.5"), (True, None), (None, None), (10**100, None), ([], None)],
    ids=repr,
)
def test_text(value: object, text: str | None) -> None:
    assert text_of(value) == text


@pytest.mark.parametrize(("value", "number"), [(5, 5.0), (" -4.5 ", -4.5), ("x", None), ("nan", None), (10**400, None)])
def test_numbers(value: object, number: float | None) -> None:
    assert number_of(value) == number


def test_the_fraction_of_a_second_is_kept() -> None:
    for text in ("1636966800.25", "Mon, 15 Nov 2021 09:00:00.250 GMT", "2021-11-15T09:00:00.25Z", 1636966800250):
        assert moment_of(text) == NINE + timedelta(milliseconds=250)


@pytest.mark.parametrize(
    ("item", "text"),
    [
        ({"timestamp": "15.11.2021 10:00", "message": {}}, "15.11.2021 10:00"),
        ({"message": {"timestamp": "soon"}}, "soon"),
        ({"timestamp": 5}, "5"),
        ({"timestamp": {"at": 5}}, "{'at': 5}"),
        ({"timestamp": "soon", "message": {"timestamp": "2021-11-15T09:00:00Z"}}, None),
        ({"timestamp": ""}, None),
        ({"timestamp": None}, None),
        ({}, None),
        ({"message": "text"}, None),
    ],
)
def test_which_time_cannot_be_read(item: dict[str, object], text: str | None) -> None:
    assert unreadable_time(item) == text


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ({"internal": {"isPaused": True}}, True),
        ({"internal": {"isPaused": False}}, False),
        ({"internal": {"isPaused": "true"}}, True),
        ({"internal.isPaused": False}, False),
        ({"internal": {"channel": "web"}, "internal.isPaused": True}, True),
        ({"internal": {"isPaused": "perhaps"}}, None),
        ({"internal": {"isPaused": 1}}, None),
        ({"internal": {"isPaused": None}}, None),
        ({"internal": "x"}, None),
        ({}, None),
    ],
)
def test_whether_session_data_say_that_the_bot_is_paused(data: dict[str, object], told: bool | None) -> None:
    assert paused_of(data) is told
