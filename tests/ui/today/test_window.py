"""The window of the figures: what it shows, how it follows the work, how it is read without eyes."""

from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.model import Author, State
from agent_desktop.inbox.ports import StorageError
from agent_desktop.inbox.work_figures import CustomerWait, Handling, Spans, WorkFigures
from agent_desktop.ui.forms import Tone
from agent_desktop.ui.shell.frame import Frame
from agent_desktop.ui.theme import Mode, Theme
from agent_desktop.ui.today import TodayDialog
from agent_desktop.ui.today import dialog as dialog_module
from agent_desktop.ui.today.chart import Chart
from agent_desktop.ui.today.span import Preset
from agent_desktop.ui.today.table import PADDING
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until
from tests.helpers.window import window_on

DAY = datetime(2026, 11, 23, tzinfo=UTC).astimezone()
MINUTE = 60_000_000


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialog_module, "SETTLE_MS", 5)


def busy(inbox: FakeInbox) -> Spans:
    """A hand-over at half past ten of the test's day, answered, handled and put aside; another one declined."""
    at = int((inbox.clock.now()).timestamp()) * 1_000_000
    return Spans(
        customer_waits=(CustomerWait(at=at, answered=at + MINUTE), CustomerWait(at=at, answered=at + 3 * MINUTE)),
        handlings=(Handling(begun=at, ended=at + 12 * MINUTE, snoozed=2 * MINUTE),),
        declined=(at,),
        untaken=(at,),
    )


@pytest.fixture
async def dialog(inbox: FakeInbox, tasks: Tasks, theme: Theme, qtbot: QtBot) -> AsyncIterator[TodayDialog]:
    inbox.spans, inbox.waited = busy(inbox), 4
    frame = Frame()
    inbox.changed.connect(frame.add)
    dialog = TodayDialog(inbox, tasks, theme, frame)
    dialog.show()
    await until(lambda: dialog.shift is not None)
    yield dialog
    dialog.close()
    await until(lambda: not len(tasks))
    inbox.changed.disconnect(frame.add)
    frame.deleteLater()


async def test_the_numbers(dialog: TodayDialog) -> None:
    assert (dialog.handled.value.text(), dialog.waiting.value.text(), dialog.declined.value.text()) == ("1", "4", "1")
    assert (dialog.response.value.text(), dialog.response.about.text()) == ("2:00", "median of 2 · 90%: 3:00")
    assert dialog.handling.value.text() == "12:00"
    assert "snoozed: 2:00 in 1 conversation(s)" in dialog.handling.about.text()
    assert "1 closed without being taken" in dialog.handled.about.text()
    assert dialog.waiting.about.text() == "now · 2 handed over"


async def test_each_number_says_what_it_counts(dialog: TodayDialog) -> None:
    for tile in (dialog.handled, dialog.waiting, dialog.declined, dialog.response, dialog.handling):
        assert len(tile.toolTip()) > 60
        assert tile.accessibleDescription()
        assert tile.value.text() in tile.accessibleName()
        assert tile.focusPolicy() is Qt.FocusPolicy.TabFocus


async def test_the_charts_say_each_hour(qtbot: QtBot, dialog: TodayDialog, inbox: FakeInbox) -> None:
    hour = inbox.clock.now().astimezone().hour
    chart = dialog.charts[0]
    assert len(chart.picture.slots) == 24
    assert "Handed over: maximum 2" in chart.accessibleName()
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    for _ in range(hour):
        qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.place == hour
    assert "Handed over: 2, Handled: 1, Declined: 1" in chart.accessibleDescription()
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert "Handed over: 0" in chart.accessibleDescription()
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.place == 22
    times = dialog.charts[1].picture
    assert times.said(hour).splitlines()[1:] == ["90%: 3:00", "Median: 2:00"]


async def test_pointing_at_a_bar_lights_it(dialog: TodayDialog) -> None:
    chart = dialog.charts[0]
    place = QPointF(chart.slot_middle(7))
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove,
        place,
        chart.mapToGlobal(place),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(chart, event)
    assert chart._hovered == 7


async def test_the_same_as_a_table(qtbot: QtBot, dialog: TodayDialog, qapp: QApplication) -> None:
    dialog.as_table.click()
    table = dialog.table
    assert table.isVisible()
    assert table.rowCount() == 25
    last = [table.item(24, column).text() for column in range(table.columnCount())]  # type: ignore[union-attr]
    assert last == ["Total", "2", "1", "1", "2:00", "3:00", "12:00", "12:00", "2:00"]
    face = QAccessible.queryAccessibleInterface(table)
    assert face.role() is QAccessible.Role.Table
    table.selectRow(24)
    assert {index.row() for index in table.selectedIndexes()} == {24}
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert qapp.clipboard().text().splitlines()[1].split("\t") == last


@pytest.mark.parametrize("stretch", [90, 100, 115, 140])
async def test_the_tables_heads_are_whole(dialog: TodayDialog) -> None:
    dialog.as_table.click()
    table = dialog.table
    head = table.horizontalHeader()
    for column in range(table.columnCount()):
        words = table.horizontalHeaderItem(column).text()
        width = max(head.fontMetrics().horizontalAdvance(line) for line in words.split("\n"))
        assert width <= head.sectionSize(column) - 2 * PADDING, words
        for row in range(table.rowCount()):
            item = table.item(row, column)
            assert item is not None
            assert QFontMetrics(item.font()).horizontalAdvance(item.text()) <= head.sectionSize(column) - 2 * PADDING


async def test_the_table_fills_the_window(dialog: TodayDialog) -> None:
    dialog.as_table.click()
    dialog.resize(1400, 600)
    table = dialog.table
    await until(lambda: table.viewport().width() > 1300)
    free = table.viewport().width() - table.horizontalHeader().length()
    assert 0 <= free < table.columnCount()


async def test_other_days(dialog: TodayDialog, inbox: FakeInbox) -> None:
    dialog.span.choose(Preset.SEVEN)
    await until(lambda: dialog.shift is not None and len(dialog.shift.days) == 7)
    assert dialog.division.isVisible()
    assert len(dialog.charts[0].picture.slots) == 7
    dialog.division.setCurrentIndex(1)
    assert len(dialog.charts[0].picture.slots) == 24
    assert dialog.charts[2].picture.series[1].values.count(None) == 23
    dialog.span.choose(Preset.YESTERDAY)
    await until(lambda: dialog.nothing.isVisible())
    assert "at the end" in dialog.waiting.about.text()
    today = inbox.clock.now().astimezone().date()
    assert inbox.calls[-1] == ("work_figures", today - timedelta(days=1), today - timedelta(days=1))


async def test_it_follows_the_work(dialog: TodayDialog, inbox: FakeInbox) -> None:
    inbox.spans, inbox.waited = Spans(), 9
    conversation = inbox.add("Emma", state=State.WAITING)
    inbox.message(conversation.id, Author.SYSTEM, kind="handed_over")
    await until(lambda: dialog.waiting.value.text() == "9")
    assert dialog.nothing.isVisible()
    inbox.spans, inbox.waited = busy(inbox), 4
    inbox.say(conversation.id, "yes", Author.AGENT)
    await until(lambda: dialog.waiting.value.text() == "4")
    assert dialog.charts[0].isVisible()


async def test_an_empty_day_says_so(dialog: TodayDialog, inbox: FakeInbox) -> None:
    inbox.spans = Spans()
    dialog.span.changed.emit()
    await until(lambda: dialog.nothing.isVisible())
    assert dialog.nothing._title.text() == "Nothing yet today"
    assert dialog.response.value.text() == "–"


async def test_a_store_that_cannot_be_read_is_said(
    dialog: TodayDialog, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_args: object) -> WorkFigures:
        raise StorageError("The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(inbox, "work_figures", fail)
        dialog.span.changed.emit()
        await until(lambda: dialog.remark.tone is Tone.BAD)
        assert dialog.remark.text == "The disk is full."
        assert dialog.handled.value.text() == "1"
    dialog.span.changed.emit()
    await until(lambda: dialog.remark.text == "")


async def test_it_is_written_to_a_file(dialog: TodayDialog, tmp_path: Path) -> None:
    assert dialog.shift is not None
    file = tmp_path / "figures.csv"
    dialog.saving.write(file, dialog.shift)
    assert file.read_bytes().startswith(b"\xef\xbb\xbfpart,begin,end,")
    assert dialog.remark.tone is Tone.OK
    dialog.saving.write(tmp_path / "missing" / "figures.csv", dialog.shift)
    assert dialog.remark.tone is Tone.BAD
    assert "cannot be written" in dialog.remark.text


async def test_every_control_has_a_name_and_it_draws_in_both_colours(dialog: TodayDialog, theme: Theme) -> None:
    for mode in (Mode.DARK, Mode.LIGHT):
        theme.mode = mode
        for size in ((640, 440), (1200, 900)):
            dialog.resize(*size)
            assert not dialog.grab().isNull()
    named: Sequence[QWidget] = [
        *dialog.charts,
        dialog.span.preset,
        dialog.span.begin,
        dialog.span.end,
        dialog.division,
        dialog.table,
    ]
    for part in named:
        assert part.accessibleName()
    for button in (dialog.as_table, dialog.export):
        assert button.text()


async def test_a_chart_of_nothing_draws(theme: Theme, qtbot: QtBot) -> None:
    chart = Chart(theme, "Conversations")
    qtbot.addWidget(chart)
    chart.show()
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert not chart.grab().isNull()


async def test_the_key_and_the_button_open_one_window(inbox: FakeInbox, tasks: Tasks, theme: Theme) -> None:
    async with window_on(inbox, tasks, theme) as window:
        window.topbar.today.click()
        (opened,) = window.findChildren(TodayDialog)
        window.actions_table["today"].trigger()
        assert window.findChildren(TodayDialog) == [opened]
        await until(lambda: opened.shift is not None)
        opened.close()
        await until(lambda: not window.findChildren(TodayDialog))
        window.actions_table["today"].trigger()
        assert len(window.findChildren(TodayDialog)) == 1  # the program can end while it is open and reads
