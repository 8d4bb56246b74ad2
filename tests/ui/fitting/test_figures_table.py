"""The table of figures needs no scrolling sideways in a window of the usual size."""

from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from agent_desktop.base.languages import CODES
from agent_desktop.inbox.work_figures import DurationStats, Figures
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.today import wording
from agent_desktop.ui.today.dialog import SIZE
from agent_desktop.ui.today.table import FiguresTable
from tests.helpers.clipping import settle

LOOKS = [(language, stretch, 100) for language in CODES for stretch in (100, 115)]


def day(number: int) -> Figures:
    """A full day, with long durations."""
    begin = datetime(2026, 11, number, 12, tzinfo=UTC)
    long = DurationStats(count=40, median=5_000.0, percentile_90=40_000.0)
    return Figures(
        begin=begin,
        end=begin + timedelta(days=1),
        handed_over=140,
        handled=120,
        declined=18,
        response=long,
        handling=long,
        snoozed=3,
        snoozed_seconds=40_000.0,
    )


@pytest.mark.parametrize("name", ["days", "hours"])
def test_it_is_as_wide_as_the_window(qtbot: QtBot, theme: Theme, name: str) -> None:
    days = [day(number) for number in range(20, 27)]
    names = [wording.day_name(one) if name == "days" else wording.hour_name(one) for one in days]
    table = FiguresTable(theme)
    qtbot.addWidget(table)
    table.resize(SIZE[0] - 2 * Space.L, 500)
    table.fill(names, days, day(27))
    table.show()
    settle()
    assert table.horizontalHeader().length() <= table.viewport().width()
    head = table.horizontalHeader()
    for column in range(table.columnCount()):
        assert head.sectionSizeHint(column) <= head.sectionSize(column)
        assert table.sizeHintForColumn(column) <= head.sectionSize(column)
