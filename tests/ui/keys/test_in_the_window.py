"""Every key of the table does what it says in the real window, and what shows a key shows the present one."""

import re
import sys
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

import agent_desktop
from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.model import Author, State
from agent_desktop.ui.actions import keys, table
from agent_desktop.ui.help import HelpDialog
from agent_desktop.ui.keys.sheet import sheet_rows
from agent_desktop.ui.shell.shortcut_sheet import ShortcutSheet
from agent_desktop.ui.shell.window import MainWindow
from agent_desktop.ui.theme import Theme
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.settings_port import FilePort
from tests.helpers.until import until
from tests.helpers.window import screens_beside, window_on

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
async def window(inbox: FakeInbox, tasks: Tasks, theme: Theme, tmp_path: Path) -> AsyncIterator[MainWindow]:
    now = inbox.clock.now()
    for number, state in enumerate((State.WAITING, State.ACTIVE, State.ACTIVE, State.BOT)):
        conversation = inbox.add(f"c{number}", state=state, unread=0, last_at=now - timedelta(minutes=number))
        inbox.say(conversation.id, "Hello", Author.USER)
    async with window_on(inbox, tasks, theme) as window:
        window.screens = screens_beside(window, theme, tasks, FilePort(tmp_path / "c.toml"), tmp_path)
        await until(lambda: len(list(window.model.in_order())) == 4)
        yield window
        for widget in QApplication.topLevelWidgets():
            if widget is not window and widget.isVisible():
                widget.close()


def press(qtbot: QtBot, window: MainWindow, keys: str) -> None:
    combination = QKeySequence(keys)[0]
    qtbot.keyClick(window.focusWidget() or window, combination.key(), combination.keyboardModifiers())


@pytest.mark.parametrize("name", [spec.name for spec in table()])
async def test_each_key_triggers_its_action_and_the_action_is_connected(
    qtbot: QtBot, window: MainWindow, name: str
) -> None:
    action: QAction = window.actions_table[name]
    heard = action.receivers("2triggered(bool)") + action.receivers("2toggled(bool)") > 0
    assert heard or joined_by_the_program(name), f"{name} does nothing"
    window.navigation.open(window.list.nth(2), typing=True)
    await until(window.pane.composer.field.hasFocus)
    action.setEnabled(True)
    action.blockSignals(True)  # the deed itself is others' to test
    triggered: list[str] = []
    watcher = Watcher(action, triggered)
    for one in keys.of(name):
        press(qtbot, window, one)
    assert len(triggered) == len(keys.of(name))
    action.removeEventFilter(watcher)
    action.blockSignals(False)


def joined_by_the_program(name: str) -> bool:
    """Whether something that stands around the window, such as alerts and records, takes the action."""
    use = re.compile(rf'(?:table|actions)\["{name}"\](?:\.triggered|\.toggled|\))')
    folder = Path(agent_desktop.__file__).parent
    return any(use.search(file.read_text("utf-8")) for file in folder.rglob("*.py"))


class Watcher(QObject):
    """Notes what reaches an action as a shortcut."""

    def __init__(self, action: QAction, seen: list[str]) -> None:
        super().__init__(action)
        self._seen = seen
        action.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Shortcut:
            self._seen.append(event.key().toString())
        return False


async def test_other_keys_count_at_once_and_the_old_ones_no_more(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.open(window.list.nth(1), typing=True)
    keys.use({"next": ("F7",)})
    press(qtbot, window, "Alt+Down")
    assert window.current.conversation.id == window.list.nth(1).id
    press(qtbot, window, "F7")
    assert window.current.conversation.id == window.list.nth(2).id


async def test_everything_that_names_a_key_names_the_present_one(
    qtbot: QtBot, window: MainWindow, theme: Theme
) -> None:
    window.navigation.open(window.list.nth(2), typing=True)
    keys.use({"close": ("F8",), "rich": ("F9",), "snooze": (), "menu": ("F11",), "next": ("F7",), "log": ("F4",)})
    header, tools = window.pane.header, window.pane.composer.tools
    assert header._close.toolTip() == "Close (F8)"
    assert header._close._keys == "F8"
    assert tools.rich.toolTip().endswith("(F9)")
    assert header.snooze.toolTip() == "Snooze until…"
    header.more.menu().aboutToShow.emit()
    assert header.more.menu().actions()[0].text() == "Close\tF8"
    assert window.topbar._gear.toolTip() == "Menu (F11)"
    texts = [label.text() for label in window.center.nothing.findChildren(QLabel)]
    assert any("press F7 for the next one" in text for text in texts)
    sheet = ShortcutSheet(theme, window)
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"F8", "F9", "–", "F7"} <= shown
    sheet.deleteLater()
    page = HelpDialog(theme)
    assert "The log (F4)" in page.page.toPlainText()
    keys.use({})
    assert "The log (Ctrl+Shift+J)" in page.page.toPlainText()
    page.close()
    assert header._close.toolTip() == "Close (Ctrl+W)"


async def test_the_sheet_lists_all_and_says_how_enter_is_set() -> None:
    rows = dict(row for _, group in sheet_rows(enter_sends=False) for row in group)
    assert rows["Send"] == "Ctrl+Enter"
    assert rows["New line"] == "Enter"
    assert rows["Conversation n in the list"] == "Ctrl+1 – Ctrl+9"
    keys.use({"nth_3": ("F12",)})
    rows = dict(row for _, group in sheet_rows() for row in group)
    assert rows["Conversation 3 in the list"] == "F12"
    for spec in table():
        assert spec.text in rows
    assert all(rows.values())


async def test_the_digit_row_counts_where_digits_need_shift(qtbot: QtBot, window: MainWindow) -> None:
    """As a French keyboard sends it: the key of 2 writes é."""
    scan_code = 3 if sys.platform == "win32" else 11
    event = QKeyEvent(QEvent.Type.KeyPress, 0xC9, Mod.ControlModifier, scan_code, 0, 0, "é")
    QApplication.sendEvent(window.focusWidget() or window, event)
    second = window.list.nth(2)
    await until(lambda: window.current.conversation and window.current.conversation.id == second.id)
    keys.use({"nth_2": ()})
    window.navigation.open(window.list.nth(1))
    QApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyPress, 0xC9, Mod.ControlModifier, scan_code, 0, 0, "é"))
    assert window.current.conversation.id == window.list.nth(1).id


async def test_f6_goes_round_all_parts_and_back(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.open(window.list.nth(2), typing=True)
    await until(lambda: window.pane.transcript.transcript.rowCount() > 0 and window.pane.transcript.isVisible())
    seen = []
    for _ in range(9):
        press(qtbot, window, "F6")
        seen.append(window.focusWidget())
    parts = (window.topbar, window.list, window.pane.header, window.pane.composer, window.details, window.status)
    for part in parts:
        assert any(part.isAncestorOf(widget) for widget in seen), part
    assert window.pane.transcript in seen
    window.pane.focus_composer()
    press(qtbot, window, "Shift+F6")
    assert window.focusWidget() is window.pane.transcript
    press(qtbot, window, "F6")
    assert window.pane.composer.isAncestorOf(window.focusWidget())
