"""What the window makes after it can be used."""

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.model import State
from agent_desktop.inbox.ports import StorageError
from agent_desktop.ui.shell.banner import BannerKind
from agent_desktop.ui.shell.deferred_parts import DeferredParts
from agent_desktop.ui.shell.window import MainWindow, WindowOptions
from agent_desktop.ui.theme import Theme
from tests.helpers.activation import activate
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
async def window(inbox: FakeInbox, tasks: Tasks, theme: Theme, tmp_path: Path) -> AsyncIterator[MainWindow]:
    """One that is shown and filled, and waits for no conversation; its other parts are not made yet."""
    options = WindowOptions(state_file=tmp_path / "window.ini", at_once=False)
    window = MainWindow(inbox, tasks, theme, options)  # type: ignore[arg-type]
    window.show()
    await window.fill()
    await window.reopen()
    activate(window)
    await until(window.isActiveWindow)
    yield window
    await until(lambda: not len(tasks))
    window.close_now()
    window.deleteLater()


def waits(inbox: FakeInbox) -> int:
    """Somebody who waits."""
    return inbox.add("Emma", state=State.WAITING, waiting_since=inbox.clock.now() - timedelta(minutes=1)).id


def outside(*deeds: Callable[[], object]) -> None:
    """Do this when no coroutine runs: what the display's own events do lets others have their turn."""
    for deed in deeds:
        QTimer.singleShot(0, deed)


async def test_parts_come_in_order_and_the_loop_has_its_turns(qapp: QObject) -> None:
    said: list[str] = []
    later = DeferredParts(qapp)
    later.load("wave")
    later.add(lambda: said.append("first"), lambda: said.append("second"))
    QTimer.singleShot(0, lambda: said.append("turn"))
    assert said == []
    await later.make()
    assert said == ["turn", "first", "second"]
    assert "wave" in sys.modules


async def test_what_is_needed_meanwhile_is_made_once(qapp: QObject) -> None:
    said: list[str] = []
    later = DeferredParts(qapp)
    later.add(lambda: said.append("first"), lambda: said.append("second"))
    making = asyncio.ensure_future(later.make())
    await asyncio.sleep(0)
    later.finish()
    await making
    assert said == ["first", "second"]


async def test_the_list_is_there_before_the_rest(window: MainWindow, inbox: FakeInbox) -> None:
    waits(inbox)
    await until(lambda: window.model.rowCount() and window.list.view.isVisible())
    assert window.center.pane is None
    await window.deferred_parts.make()
    assert window.center.pane is not None


class Shown(QObject):
    """Notes every window of the system that is shown, however shortly."""

    def __init__(self, application: QObject) -> None:
        super().__init__(application)
        self.windows: list[str] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWindow):
            self.windows.append(watched.objectName())
        return False


async def test_no_part_is_shown_as_a_window_of_its_own(window: MainWindow, qapp: QObject) -> None:
    shown = Shown(qapp)
    await window.deferred_parts.make()
    qapp.removeEventFilter(shown)
    assert shown.windows == []


async def test_a_key_makes_what_it_needs_and_is_not_lost(window: MainWindow) -> None:
    handle = window.windowHandle()
    outside(lambda: QTest.keyClick(handle, Key.Key_K, Mod.ControlModifier))
    await until(lambda: window.keyboard is not None)
    await until(window.keyboard.palette.panel.isVisible)
    outside(lambda: QTest.keyClick(handle, Key.Key_Escape))
    await until(lambda: not window.keyboard.palette.panel.isVisible())


async def test_typing_right_after_the_start_goes_where_it_should(window: MainWindow, inbox: FakeInbox) -> None:
    waits(inbox)
    await until(lambda: len(list(window.model.in_order())) == 1)
    handle = window.windowHandle()
    outside(lambda: QTest.keyClick(handle, Key.Key_Down, Mod.AltModifier))
    await until(lambda: window.current.conversation)
    outside(lambda: QTest.keyClicks(window.focusWidget(), "hi"))
    await until(lambda: window.pane.composer.text == "hi")


async def test_a_click_opens_the_conversation(window: MainWindow, inbox: FakeInbox) -> None:
    number = waits(inbox)
    await until(lambda: len(list(window.model.in_order())) == 1)
    view = window.list.view
    row = next(
        view.model().index(n, 0)
        for n in range(view.model().rowCount())
        if view.visualRect(view.model().index(n, 0)).height() > 40
    )
    place = view.viewport().mapTo(window, view.visualRect(row).center())
    handle = window.windowHandle()
    outside(lambda: QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Mod.NoModifier, QPoint(place)))
    await until(lambda: window.current.conversation is not None and window.current.conversation.id == number)
    assert window.center.currentWidget() is window.pane


async def test_nothing_is_said_to_be_missing_before_it_is_known(
    inbox: FakeInbox, tasks: Tasks, theme: Theme, tmp_path: Path
) -> None:
    number = waits(inbox)
    options = WindowOptions(state_file=tmp_path / "window.ini", at_once=False)
    first = MainWindow(inbox, tasks, theme, options)  # type: ignore[arg-type]
    first._state.conversation = number
    first.show()
    assert not first.list._none_yet.isVisible()
    await first.fill()
    assert first.list.view.isVisible()
    assert not first.center.nothing.isVisible()
    await first.deferred_parts.make()
    assert not first.center.nothing.isVisible()
    await first.reopen()
    assert first.current.conversation is not None
    assert first.center.currentWidget() is first.pane
    await until(lambda: not len(tasks))
    first.close_now()
    first.deleteLater()


async def test_a_conversation_that_the_agent_opened_meanwhile_stays(window: MainWindow, inbox: FakeInbox) -> None:
    before, now = inbox.add("before", state=State.ACTIVE), inbox.add("now", state=State.ACTIVE)
    window._state.conversation = before.id
    window.navigation.open(now)
    await window.reopen()
    assert window.current.conversation is not None
    assert window.current.conversation.id == now.id


async def test_a_last_conversation_that_cannot_be_read_is_said(
    window: MainWindow, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(_number: int) -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(inbox, "conversation", fail)
    window._state.conversation = 1
    await window.reopen()
    assert window.banners.sentence(BannerKind.NOTICE) == "The disk is full."
    assert window.center.nothing.isVisible()
