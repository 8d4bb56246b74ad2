"""The window as a whole, used with the keyboard."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.health import Level, Part
from agent_desktop.inbox.model import Availability, Counts, State
from agent_desktop.inbox.ports import StorageError
from agent_desktop.ui.ending.dialogs import ClosingDialog
from agent_desktop.ui.rich import RichDialog, RichKind
from agent_desktop.ui.shell.banner import BannerKind
from agent_desktop.ui.shell.shortcut_sheet import ShortcutSheet
from agent_desktop.ui.shell.window import MainWindow, WindowOptions
from agent_desktop.ui.theme import Theme
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
async def window(inbox: FakeInbox, tasks: Tasks, theme: Theme) -> AsyncIterator[MainWindow]:
    window = MainWindow(inbox, tasks, theme)
    window.show()
    await window.load()
    await until(window.isActiveWindow)  # shortcuts act in the active window only
    yield window
    window.close_now()
    window.deleteLater()


def press(qtbot: QtBot, window: MainWindow, key: Key, modifiers: Mod = Mod.NoModifier) -> None:
    qtbot.keyClick(window.focusWidget() or window, key, modifiers)


def in_pane(window: MainWindow) -> str | None:
    return window.pane.current.customer.name if window.pane.current else None


def opened(window: MainWindow) -> str | None:
    conversation = window.current.conversation
    return conversation.customer.name if conversation else None


async def filled(inbox: FakeInbox, window: MainWindow) -> None:
    """Two wait, one is the agent's, one is with the bot and unread."""
    now = inbox.clock.now()
    inbox.add("first", state=State.WAITING, waiting_since=now - timedelta(minutes=2))
    inbox.add("second", state=State.WAITING, waiting_since=now)
    inbox.add("mine", state=State.ACTIVE)
    inbox.add("bots", state=State.BOT, unread=1)
    await until(lambda: len(list(window.model.in_order())) == 4)


async def test_alt_down_opens_the_next_one_and_types_into_it(
    qtbot: QtBot, window: MainWindow, inbox: FakeInbox
) -> None:
    await filled(inbox, window)
    press(qtbot, window, Key.Key_Down, Mod.AltModifier)
    field = window.pane.composer.field
    await until(field.hasFocus)
    qtbot.keyClicks(field, "for the first")
    press(qtbot, window, Key.Key_Down, Mod.AltModifier)
    # At once: not a single letter may go to the one before.
    assert in_pane(window) == "second"
    assert field.hasFocus()
    assert field.toPlainText() == ""
    qtbot.keyClicks(field, "for the second")
    press(qtbot, window, Key.Key_Up, Mod.AltModifier)
    await until(lambda: field.toPlainText() == "for the first")
    press(qtbot, window, Key.Key_Return)
    await until(lambda: any(call[0] == "reply" for call in inbox.calls))
    reply = next(call for call in inbox.calls if call[0] == "reply")
    assert (reply[1], reply[2].text) == (1, "for the first")


async def test_the_keys_for_moving_taking_and_closing(qtbot: QtBot, window: MainWindow, inbox: FakeInbox) -> None:
    await filled(inbox, window)
    press(qtbot, window, Key.Key_3, Mod.ControlModifier)
    await until(lambda: opened(window) == "mine")
    # What a customer tells the bot calls nobody.
    press(qtbot, window, Key.Key_Down, Mod.AltModifier | Mod.ShiftModifier)
    assert in_pane(window) == "mine"
    press(qtbot, window, Key.Key_Down, Mod.AltModifier)
    await until(lambda: in_pane(window) == "bots")
    press(qtbot, window, Key.Key_T, Mod.ControlModifier)
    await until(lambda: ("take", 4) in inbox.calls)
    await until(lambda: window.current.conversation.state is State.ACTIVE)
    press(qtbot, window, Key.Key_W, Mod.ControlModifier)
    await until(lambda: ("close", 4, None) in inbox.calls)
    await until(lambda: not window.actions_table["close"].isEnabled())
    assert opened(window) == "bots"


async def test_the_search_finds_and_enter_opens(qtbot: QtBot, window: MainWindow, inbox: FakeInbox) -> None:
    await filled(inbox, window)
    press(qtbot, window, Key.Key_F, Mod.ControlModifier)
    assert window.topbar.search.hasFocus()
    qtbot.keyClicks(window.topbar.search, "seco")
    # At once: the hits need not be there yet.
    press(qtbot, window, Key.Key_Return)
    await until(lambda: opened(window) == "second")
    await until(window.pane.composer.field.hasFocus)
    assert len(list(window.model.in_order())) == 4


async def test_f1_opens_the_sheet_without_stopping_the_loop(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, Key.Key_F1)
    sheets = [w for w in QApplication.topLevelWidgets() if isinstance(w, ShortcutSheet) and w.isVisible()]
    assert len(sheets) == 1
    qtbot.keyClick(sheets[0], Key.Key_Escape)
    await until(lambda: QApplication.activeModalWidget() is None)


async def test_the_title_counts_those_who_wait(window: MainWindow, inbox: FakeInbox) -> None:
    assert window.windowTitle() == "Agent Desktop"
    await filled(inbox, window)
    await until(lambda: window.windowTitle() == "(2) Agent Desktop")


async def test_closing_is_asked_for_and_happens_when_the_program_is_ready(qtbot: QtBot, window: MainWindow) -> None:
    asked: list[int] = []
    window.closing.connect(lambda: asked.append(1))
    assert not window.close()
    assert (asked, window.isVisible()) == ([1], True)
    window.close_now()
    assert not window.isVisible()


async def test_what_arrives_never_moves_the_cursor_or_the_window(
    qtbot: QtBot, window: MainWindow, inbox: FakeInbox
) -> None:
    await filled(inbox, window)
    press(qtbot, window, Key.Key_F, Mod.ControlModifier)
    qtbot.keyClicks(window.topbar.search, "s")
    before = opened(window)
    inbox.add("new", state=State.WAITING)
    inbox.say(1, "Hello?")
    inbox.change(3, state=State.CLOSED)
    await until(lambda: window.model.conversation(5))
    assert window.topbar.search.hasFocus()
    assert (window.topbar.search.text(), opened(window)) == ("s", before)


async def test_holding_the_key_ends_with_the_last_one(qtbot: QtBot, window: MainWindow, inbox: FakeInbox) -> None:
    for n in range(30):
        inbox.add(f"c{n:02}", state=State.ACTIVE, last_at=inbox.clock.now() - timedelta(seconds=n))
    await until(lambda: len(list(window.model.in_order())) == 30)
    for _ in range(25):
        press(qtbot, window, Key.Key_Down, Mod.AltModifier)
    await until(lambda: in_pane(window) == "c24")
    assert opened(window) == "c24"


async def test_problems_are_said_in_banners(window: MainWindow, inbox: FakeInbox) -> None:
    health = inbox.health
    health.set(Part.STORAGE, Level.BAD, "The disk is full.", "Free some space.")
    health.set(Part.KEYRING, Level.WARN, "No keyring.")
    inbox.outbox_blocked = "The token was refused."
    inbox.outbox_changed.emit()
    assert window.banners.shown() == (BannerKind.STORAGE, BannerKind.TOKEN, BannerKind.KEYRING)
    health.set(Part.STORAGE, Level.OK, "Fine.")
    health.set(Part.KEYRING, Level.OK, "Fine.")
    inbox.outbox_blocked = None
    inbox.outbox_changed.emit()
    assert window.banners.shown() == ()
    await until(lambda: window.status.outbox.text() == "Outbox 0")


async def test_a_refused_change_is_said_and_not_shown(window: MainWindow, inbox: FakeInbox) -> None:
    async def broken(_availability: Availability, *, until: object = None) -> None:
        raise StorageError("The disk is full.")

    inbox.set_availability = broken
    window.topbar.availability.chosen.emit(Availability.AWAY, None)
    await until(lambda: BannerKind.NOTICE in window.banners.shown())
    assert window.topbar.availability.text() == "Available"


async def test_panes_fold_by_key(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, Key.Key_D, Mod.ControlModifier | Mod.ShiftModifier)
    assert not window.details.isVisible()
    press(qtbot, window, Key.Key_L, Mod.ControlModifier | Mod.ShiftModifier)
    assert not window.list.isVisible()
    press(qtbot, window, Key.Key_L, Mod.ControlModifier | Mod.ShiftModifier)
    assert window.list.isVisible()
    assert window.list.width() > 200


async def test_sizes_and_the_last_conversation_come_back(
    inbox: FakeInbox, tasks: Tasks, theme: Theme, tmp_path: Path
) -> None:
    options = WindowOptions(state_file=tmp_path / "window.ini")
    conversation = inbox.add("Emma", state=State.ACTIVE)
    first = MainWindow(inbox, tasks, theme, options)
    size = QSize(1100, 700).boundedTo(first.screen().availableSize() - QSize(40, 60))  # with room for a frame
    first.resize(size)
    first.show()
    await first.load()
    first.navigation.open(conversation)
    first.panes.setSizes([250, 600, 250])
    first.panes.splitterMoved.emit(250, 1)
    first.actions_table["details_pane"].trigger()
    wide = first.list.width()
    first.close_now()

    second = MainWindow(inbox, tasks, theme, options)
    second.show()
    await second.load()
    assert second.size() == size
    assert not second.details.isVisible()
    assert not second.actions_table["details_pane"].isChecked()
    assert abs(second.list.width() - wide) <= 4
    assert opened(second) == "Emma"
    await until(second.pane.composer.field.hasFocus)
    second.close_now()
    for window in (first, second):
        window.deleteLater()


async def test_it_works_at_900_by_600(window: MainWindow, inbox: FakeInbox) -> None:
    await filled(inbox, window)
    window.resize(900, 600)
    QApplication.sendPostedEvents()
    assert (window.width(), window.height()) == (900, 600)
    for part in (window.topbar, window.list, window.details, window.status):
        assert part.isVisible()
        assert part.mapTo(window, part.rect().bottomRight()).x() < 900
    assert window.panes.sizes()[1] >= 360


async def test_empty_states_say_what_to_do(window: MainWindow, inbox: FakeInbox) -> None:
    assert window.center.nothing._title.text() == "Waiting for the first customer"
    window._counted(Counts(waiting=1))
    assert "Alt+Down" in window.center.nothing._text.text()


async def test_every_control_has_a_name(window: MainWindow, inbox: FakeInbox) -> None:
    await filled(inbox, window)
    nameless = []
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QAbstractButton | QLineEdit) and widget.isVisible():
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface.text(QAccessible.Text.Name):
                nameless.append(f"{widget} in {widget.parent()}")
    assert nameless == []


async def test_enter_presses_the_button_that_has_the_keyboard(
    qtbot: QtBot, window: MainWindow, inbox: FakeInbox
) -> None:
    await filled(inbox, window)
    window.activateWindow()
    await until(window.isActiveWindow)
    button = window.topbar.today
    button.setFocus()
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    qtbot.keyClick(button, Key.Key_Return)
    assert pressed == [True]


async def test_enter_in_the_palette_does_not_press_what_has_the_keyboard_after_it(
    qtbot: QtBot, window: MainWindow, inbox: FakeInbox
) -> None:
    await filled(inbox, window)
    window.activateWindow()
    await until(window.isActiveWindow)
    window.topbar.today.setFocus()
    pressed: list[bool] = []
    window.topbar.today.clicked.connect(lambda: pressed.append(True))
    press(qtbot, window, Key.Key_K, Mod.ControlModifier)
    qtbot.keyClicks(window.keyboard.palette.panel.field, "second")
    press(qtbot, window, Key.Key_Return)
    await until(lambda: in_pane(window) == "second")
    assert not pressed


async def test_enter_presses_buttons_of_dialogs_that_have_none_for_enter(
    qtbot: QtBot, window: MainWindow, theme: Theme, inbox: FakeInbox
) -> None:
    dialog = RichDialog(RichKind.CAROUSEL, "Emma", theme, inbox.clock, window)
    dialog.open()
    dialog.activateWindow()
    await until(dialog.isActiveWindow)
    dialog.form.cards.more.setFocus()
    qtbot.keyClick(dialog.form.cards.more, Key.Key_Return)
    assert len(dialog.form.cards) == 2
    dialog.send.setFocus()
    qtbot.keyClick(dialog.send, Key.Key_Enter)
    assert dialog.problem.text()
    dialog.reject()


async def test_enter_on_cancel_cancels_and_does_not_do_what_the_dialog_is_for(qtbot: QtBot, window: MainWindow) -> None:
    dialog = ClosingDialog("Emma", "Goodbye", window)
    entered: list[str] = []
    dialog.entered.connect(entered.append)
    dialog.open()
    dialog.activateWindow()
    await until(dialog.isActiveWindow)
    cancel = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Cancel")
    cancel.setFocus()
    await until(cancel.hasFocus)
    qtbot.keyClick(cancel, Key.Key_Return)
    await until(lambda: not isValid(dialog) or not dialog.isVisible())
    assert not entered


async def test_the_window_and_its_title_bar_fit_on_the_screen_at_first(window: MainWindow) -> None:
    assert window.size().height() < window.screen().availableSize().height()
