"""Closing in several ways, and putting aside."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateTimeEdit, QPushButton
from pytestqt.qtbot import QtBot

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.model import State
from agent_desktop.protocol import TextTemplate
from agent_desktop.ui.ending.dialogs import ClosingDialog, SnoozeDialog
from agent_desktop.ui.ending.times import tomorrow
from agent_desktop.ui.list import Shelf, feed
from agent_desktop.ui.shell.window import MainWindow
from agent_desktop.ui.theme import Theme
from tests.helpers.activation import activate
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until
from tests.helpers.window import window_on

Key, Mod = Qt.Key, Qt.KeyboardModifier
BOTH = Mod.ControlModifier | Mod.ShiftModifier


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "COUNT_PAUSE", 0)


@pytest.fixture
async def window(inbox: FakeInbox, tasks: Tasks, theme: Theme) -> AsyncIterator[MainWindow]:
    now = inbox.clock.now()
    inbox.add("mine", state=State.ACTIVE)
    inbox.add("waits", state=State.WAITING, waiting_since=now)
    inbox.add("waits longest", state=State.WAITING, waiting_since=now - timedelta(minutes=9))
    async with window_on(inbox, tasks, theme) as window:
        window.navigation.open(inbox._conversations[1], typing=True)
        yield window


def opened(window: MainWindow) -> str:
    assert window.current.conversation is not None
    return window.current.conversation.customer.name


async def test_close_and_next_goes_on_with_the_longest_waiting(
    qtbot: QtBot, window: MainWindow, inbox: FakeInbox
) -> None:
    qtbot.keyClick(window, Key.Key_X, BOTH)
    assert opened(window) == "waits longest"
    assert window.pane.composer.field.hasFocus()
    await until(lambda: ("close", 1, None) in inbox.calls)
    window.pane.ending.close_and_next()
    assert opened(window) == "waits"
    window.pane.ending.close_and_next()
    await until(lambda: len([call for call in inbox.calls if call[0] == "close"]) == 3)
    assert opened(window) == "waits"


async def test_a_closing_line_is_the_last_reply(qtbot: QtBot, window: MainWindow, inbox: FakeInbox) -> None:
    qtbot.keyClick(window, Key.Key_W, BOTH)
    dialog = window.findChild(ClosingDialog)
    assert dialog is not None
    assert not dialog.accept_button.isEnabled()
    qtbot.keyClicks(dialog.field, "Goodbye")
    dialog.accept_button.click()
    await until(lambda: ("close", 1, TextTemplate("Goodbye")) in inbox.calls)
    # The next one offers the same line.
    await until(lambda: window.current.conversation.state is State.CLOSED)
    window.navigation.open(inbox._conversations[2])
    window.pane.ending.ask_line()
    await until(lambda: bool([one for one in window.findChildren(ClosingDialog) if one.isVisible()]))
    again = next(one for one in window.findChildren(ClosingDialog) if one.isVisible())
    assert again.field.toPlainText() == "Goodbye"
    window.navigation.open(inbox._conversations[3])
    again.accept_button.click()
    # Another conversation is open by now: nothing is closed by mistake.
    assert len([call for call in inbox.calls if call[0] == "close"]) == 1


async def test_snoozing_from_the_menu(qtbot: QtBot, window: MainWindow, inbox: FakeInbox) -> None:
    snooze = window.pane.header.snooze
    snooze._fill()
    assert [action.text() for action in snooze._menu.actions()][:2] == ["For 15 minutes", "For 1 hour"]
    snooze._menu.actions()[0].trigger()
    until_when = inbox.clock.now() + timedelta(minutes=15)
    await until(lambda: ("snooze", 1, until_when) in inbox.calls)
    await until(lambda: window.model.section(Shelf.SNOOZED).shown == [1])
    assert snooze.text() == "Snoozed"
    assert "snoozed until" in window.pane.header._where.accessibleName()
    snooze._fill()
    assert snooze._menu.actions()[0].text() == "End snooze now"
    snooze._menu.actions()[0].trigger()
    await until(lambda: window.model.section(Shelf.MINE).shown == [1])


async def test_an_own_time(window: MainWindow, inbox: FakeInbox) -> None:
    window.pane.ending.ask_time()
    dialog = window.findChild(SnoozeDialog)
    assert dialog is not None
    dialog.field.setDateTime(dialog.field.dateTime().addDays(3))
    chosen = inbox.clock.now() + timedelta(days=3, minutes=120)
    dialog.accept_button.click()
    await until(lambda: any(call[0] == "snooze" for call in inbox.calls))
    (call,) = (call for call in inbox.calls if call[0] == "snooze")
    assert abs(call[2] - chosen) < timedelta(minutes=1, hours=1)
    assert call[2].tzinfo is not None


async def test_an_own_time_can_be_typed_hour_first_and_must_be_to_come(qtbot: QtBot) -> None:
    now = datetime(2026, 11, 25, 3, 47).astimezone()
    dialog = SnoozeDialog(now + timedelta(hours=2, minutes=-1), now)
    qtbot.addWidget(dialog)
    dialog.field.setDisplayFormat("dd.MM.yyyy HH:mm")
    dialog.show()
    activate(dialog)
    QApplication.sendEvent(dialog.field, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.ActiveWindowFocusReason))
    qtbot.keyClicks(dialog.field, "03")
    assert dialog.field.text() == "25.11.2026 03:46"
    assert not dialog.accept_button.isEnabled()
    assert not dialog.remark.isHidden()
    qtbot.keyClicks(dialog.field, "49")
    assert dialog.field.text() == "25.11.2026 03:49"
    assert dialog.accept_button.isEnabled()
    assert dialog.remark.isHidden()


async def test_a_day_of_another_month_can_be_typed_as_it_is_read(qtbot: QtBot) -> None:
    now = datetime(2026, 11, 25, 3, 47).astimezone()
    dialog = SnoozeDialog(now + timedelta(hours=2), now)
    qtbot.addWidget(dialog)
    dialog.field.setDisplayFormat("dd.MM.yyyy HH:mm")
    dialog.show()
    activate(dialog)
    dialog.field.setSelectedSection(QDateTimeEdit.Section.DaySection)
    qtbot.keyClicks(dialog.field, "031220260915")
    assert dialog.field.text() == "03.12.2026 09:15"


async def test_only_what_is_mine_can_be_snoozed(window: MainWindow, inbox: FakeInbox) -> None:
    assert window.actions_table["snooze"].isEnabled()
    window.navigation.open(inbox._conversations[2])
    assert not window.actions_table["snooze"].isEnabled()
    assert not window.pane.header.snooze.isVisible()
    assert window.pane.header.more.isVisible()
    window.pane.ending.snooze(inbox.clock.now() + timedelta(hours=1))
    window.pane.ending.ask_time()
    assert not [call for call in inbox.calls if call[0] == "snooze"]
    assert not window.findChildren(SnoozeDialog)


def test_tomorrow_is_nine_by_the_local_clock() -> None:
    for hour in range(0, 24, 5):
        now = datetime(2026, 10, 24, hour, 30, tzinfo=UTC)
        then = tomorrow(now)
        assert then.astimezone().hour == 9
        assert then.astimezone().date() == now.astimezone().date() + timedelta(days=1)
        assert then.tzinfo is UTC


async def test_everything_in_the_header_has_a_name(window: MainWindow) -> None:
    for button in window.pane.header.findChildren(QPushButton):
        assert button.accessibleName() or button.text()
    assert window.pane.header.more.accessibleName() == "More close options"


async def test_enter_does_the_first_entry_of_a_menu_that_was_just_opened(window: MainWindow, inbox: FakeInbox) -> None:
    menu = window.pane.header.snooze._menu
    menu.popup(window.mapToGlobal(window.rect().center()))
    await until(lambda: menu.activeAction() is not None)
    assert menu.activeAction() is menu.actions()[0]
    QTest.keyClick(menu, Key.Key_Return)
    await until(lambda: any(call[0] == "snooze" for call in inbox.calls))
