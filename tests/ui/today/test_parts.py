"""Scales, words, the table for spreadsheets, the choice of days."""

import csv
import io
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale, Qt
from pytestqt.qtbot import QtBot

from agent_desktop.base.safe_text import FORMULA
from agent_desktop.inbox.days import days_of, hours_of
from agent_desktop.inbox.work_figures import CustomerWait, Handling, Spans, WorkFigures, compute_figures
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.today import wording
from agent_desktop.ui.today.export import COLUMNS, to_csv
from agent_desktop.ui.today.scale import LINES, count_steps, duration_steps
from agent_desktop.ui.today.span import Preset, SpanBar, days_of_preset

BRUSSELS = ZoneInfo("Europe/Brussels")
MONDAY = date(2026, 11, 23)


def shift_of(spans: Spans, first: date = MONDAY, last: date | None = None, zone: ZoneInfo = BRUSSELS) -> WorkFigures:
    last = last or first
    hours = hours_of(first, last, zone)
    return compute_figures(
        spans, days_of(first, last, zone), hours, [hour.astimezone(zone).hour for hour in hours[:-1]], waiting=1
    )


@given(st.floats(0, 10**9))
def test_lines_are_few_round_and_high_enough(most: float) -> None:
    for steps in (count_steps(most), duration_steps(most)):
        assert steps[0] == 0
        assert steps[-1] >= most
        assert 2 <= len(steps) <= LINES + 2
        assert all(step == round(step) for step in steps)


def test_lines_of_a_clock() -> None:
    assert duration_steps(200) == [0, 60, 120, 180, 240]
    assert count_steps(7) == [0, 2, 4, 6, 8]
    assert count_steps(0) == [0, 1]


def test_durations() -> None:
    assert [wording.duration(value) for value in (None, 0, 45.4, 105, 3725)] == ["–", "0:00", "0:45", "1:45", "1:02:05"]


def test_the_table_for_spreadsheets() -> None:
    at = int(datetime(2026, 11, 23, 10, 5, tzinfo=BRUSSELS).timestamp()) * 1_000_000
    spans = Spans(
        customer_waits=(CustomerWait(at=at, answered=at + 90_400_000), CustomerWait(at=at, answered=None)),
        handlings=(Handling(begun=at, ended=at + 600_000_000, snoozed=60_000_000),),
        declined=(at,),
    )
    text = to_csv(shift_of(spans), BRUSSELS)
    rows = list(csv.DictReader(io.StringIO(text)))
    assert tuple(rows[0]) == COLUMNS
    assert [row["part"] for row in rows] == ["total", "day", *["hour"] * 24]
    total, ten = rows[0], rows[2 + 10]
    assert total["begin"] == "2026-11-23T00:00:00+01:00"
    assert total["end"] == "2026-11-24T00:00:00+01:00"
    assert (total["handed_over"], total["waiting_at_end"], total["handled"], total["declined"]) == ("2", "1", "1", "1")
    assert (ten["first_responses"], ten["first_response_median_seconds"]) == ("1", "90")
    assert (ten["handling_median_seconds"], ten["put_aside_seconds"]) == ("600", "60")
    assert rows[2]["first_response_median_seconds"] == ""
    assert datetime.fromisoformat(ten["begin"]) == datetime(2026, 11, 23, 10, tzinfo=BRUSSELS)
    assert not any(cell.startswith(FORMULA) for row in rows for cell in row.values())


def test_hours_of_a_day_with_25_are_apart_in_the_table() -> None:
    rows = list(csv.DictReader(io.StringIO(to_csv(shift_of(Spans(), date(2026, 10, 25)), BRUSSELS))))
    begins = [row["begin"] for row in rows if row["part"] == "hour"]
    assert len(set(begins)) == 25
    assert begins[2:4] == ["2026-10-25T02:00:00+02:00", "2026-10-25T02:00:00+01:00"]


@pytest.mark.parametrize(
    ("preset", "first", "last"),
    [
        (Preset.TODAY, MONDAY + timedelta(days=3), MONDAY + timedelta(days=3)),
        (Preset.YESTERDAY, MONDAY + timedelta(days=2), MONDAY + timedelta(days=2)),
        (Preset.WEEK, MONDAY, MONDAY + timedelta(days=3)),
        (Preset.SEVEN, MONDAY - timedelta(days=3), MONDAY + timedelta(days=3)),
        (Preset.THIRTY, MONDAY - timedelta(days=26), MONDAY + timedelta(days=3)),
    ],
)
def test_choices_of_days(preset: Preset, first: date, last: date) -> None:
    assert days_of_preset(preset, MONDAY + timedelta(days=3)) == (first, last)


def test_a_week_begins_where_the_locale_says() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    try:
        assert days_of_preset(Preset.WEEK, MONDAY)[0] == MONDAY - timedelta(days=1)
    finally:
        QLocale.setDefault(before)


def bar_at(qtbot: QtBot, theme: Theme, now: datetime) -> tuple[SpanBar, list[tuple[date, date]]]:
    bar = SpanBar(theme, now)
    qtbot.addWidget(bar)
    bar.show()
    told: list[tuple[date, date]] = []
    bar.changed.connect(lambda: told.append((bar.first, bar.last)))
    return bar, told


def test_dates_follow_each_other(qtbot: QtBot, theme: Theme) -> None:
    bar, told = bar_at(qtbot, theme, datetime(2026, 11, 23, 12, tzinfo=UTC))
    bar.choose(Preset.SEVEN)
    bar.end.setDate(QDate(2026, 11, 1))
    assert bar.chosen is Preset.DATES
    bar.begin.setDate(QDate(2026, 11, 10))
    bar.end.setDate(QDate(2027, 5, 1))
    assert told == [
        (date(2026, 11, 17), MONDAY),
        (date(2026, 11, 1), date(2026, 11, 1)),
        (date(2026, 11, 10), date(2026, 11, 10)),
        (date(2026, 11, 10), MONDAY),  # what is still to come cannot be asked for
    ]


def test_a_new_day_moves_what_is_chosen_along(qtbot: QtBot, theme: Theme) -> None:
    now = datetime(2026, 11, 23, 12, tzinfo=UTC)
    bar, told = bar_at(qtbot, theme, now)
    bar.look(now + timedelta(minutes=1))
    assert told == []
    bar.look(now + timedelta(days=1))
    assert told == [(MONDAY + timedelta(days=1), MONDAY + timedelta(days=1))]
    bar.begin.setDate(QDate(2026, 11, 10))
    bar.look(now + timedelta(days=2))
    assert (bar.first, bar.last) == (date(2026, 11, 10), MONDAY + timedelta(days=1))
    qtbot.keyClick(bar.preset, Qt.Key.Key_Home)
    assert bar.first == MONDAY + timedelta(days=2)
