"""The keyboard reaches everything, leaves everything, and can always be seen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from agent_desktop.ui.keys.rounds import stops
from agent_desktop.ui.shell.window import MainWindow
from agent_desktop.ui.theme import Mode, Theme
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until

Key, Mod = Qt.Key, Qt.KeyboardModifier
LEAST = 60
"""Pixels that change when the focus comes: a thin line round the smallest button has more."""


@pytest.fixture(autouse=True)
def steady_cursor(qapp: QApplication) -> Iterator[None]:
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(before)


async def full(window: MainWindow, inbox: FakeInbox) -> None:
    """Everything that can be there is there."""
    window.navigation.open(window.list.nth(2), typing=True)
    await until(lambda: window.pane.transcript.transcript.rowCount() == 2)
    inbox.outbox_blocked = "The token was refused."
    inbox.outbox_changed.emit()
    window.pane.notice.say("It did not work.", lambda: None)
    window.pane.composer.field.setPlainText("Hello")
    await until(lambda: len(list(stops(window.details))) > 6)


def around(qtbot: QtBot, window: MainWindow, key: Key) -> list[QWidget]:
    """Where Tab leads, from the first stop until it comes back."""
    window.topbar.availability.setFocus()
    seen = [window.focusWidget()]
    while len(seen) < 100:
        held = Mod.ShiftModifier if key is Key.Key_Backtab else Mod.NoModifier
        qtbot.keyClick(window.focusWidget(), key, held)
        if window.focusWidget() is seen[0]:
            return seen
        seen.append(window.focusWidget())
    raise AssertionError(f"Tab does not come back: {seen[-5:]}")


async def test_tab_reaches_all_in_the_order_of_reading(qtbot: QtBot, window: MainWindow, inbox: FakeInbox) -> None:
    await full(window, inbox)
    seen = around(qtbot, window, Key.Key_Tab)
    useful = [
        widget
        for kind in (QAbstractButton, QLineEdit)
        for widget in window.findChildren(kind)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert [widget for widget in useful if widget not in seen] == []
    assert window.list.view in seen
    assert window.pane.transcript in seen
    parts = (window.topbar, window.list, window.pane.header, window.pane.composer, window.details, window.status)
    places = [[at for at, widget in enumerate(seen) if part.isAncestorOf(widget)] for part in parts]
    assert all(places)
    assert [place[0] for place in places] == sorted(place[0] for place in places)
    assert all(place == list(range(place[0], place[-1] + 1)) for place in places), "a part is left and come back to"
    backwards = around(qtbot, window, Key.Key_Backtab)
    assert backwards[1:] == seen[:0:-1]


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
async def test_the_focus_can_be_seen_wherever_it_is(
    qtbot: QtBot, window: MainWindow, inbox: FakeInbox, theme: Theme, mode: Mode
) -> None:
    theme.mode = mode
    await full(window, inbox)
    pale = []
    for widget in around(qtbot, window, Key.Key_Tab):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        rect = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-16, -16, 16, 16)
        with_focus = window.grab(rect).toImage()
        qtbot.keyClick(widget, Key.Key_Tab)
        without = window.grab(rect).toImage()
        one, other = bytes(with_focus.constBits()), bytes(without.constBits())
        changed = sum(one[at : at + 4] != other[at : at + 4] for at in range(0, len(one), 4))
        if changed < LEAST:
            pale.append(f"{type(widget).__name__} {widget.accessibleName()}: {changed}")
    assert pale == []


async def test_what_is_in_bubbles_is_reached_and_done_with_the_keyboard(
    qtbot: QtBot, window: MainWindow, inbox: FakeInbox, said: list[tuple[str, bool]]
) -> None:
    window.navigation.open(window.list.nth(2))
    view = window.pane.transcript
    await until(lambda: view.transcript.rowCount() == 2)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    labels = []
    for _ in range(3):
        qtbot.keyClick(view, Key.Key_Right)
        labels.append(said[-1][0])
    assert labels == ["Retry", "Edit", "Delete"]
    qtbot.keyClick(view, Key.Key_Right)
    assert said[-1][0] == "Retry", "it goes round"
    qtbot.keyClick(view, Key.Key_Return)
    await until(lambda: any(call[0] == "retry" for call in inbox.calls))
    qtbot.keyClick(view, Key.Key_Escape)
    await until(window.pane.composer.field.hasFocus)


async def test_the_keyboard_leaves_the_text_of_a_message(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.open(window.list.nth(2))
    view = window.pane.transcript
    await until(lambda: view.transcript.rowCount() == 2)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view, Key.Key_Up)
    qtbot.keyClick(view, Key.Key_Return)
    assert view.text_is_open
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Escape)
    assert view.hasFocus()
