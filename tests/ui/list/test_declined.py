"""What was declined, in the window: a section of its own, taken or left to the bot."""

from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox import Conversation
from agent_desktop.ui.list.section import Shelf
from agent_desktop.ui.shell.window import MainWindow
from agent_desktop.ui.theme import Theme
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until
from tests.helpers.window import window_on

REASON = {"reason": "closed"}


@pytest.fixture
async def window(inbox: FakeInbox, tasks: Tasks, theme: Theme) -> AsyncIterator[MainWindow]:
    async with window_on(inbox, tasks, theme) as window:
        yield window


def declined(inbox: FakeInbox, name: str) -> Conversation:
    return inbox.add(name, declined_at=inbox.clock.now(), declined=REASON)


async def test_the_open_one_is_left_to_the_bot_by_key_and_button(
    qtbot: QtBot, window: MainWindow, inbox: FakeInbox
) -> None:
    first, second = declined(inbox, "Emma"), declined(inbox, "Jan")
    await until(lambda: len(window.model.section(Shelf.DECLINED)) == 2)
    header, action = window.pane.header, window.actions_table["dismiss"]
    assert not action.isEnabled()
    window.navigation.open(first)
    assert action.isEnabled()
    assert header._dismiss.isVisible()
    assert "with the bot, declined" in header.describe(first)
    action.trigger()
    await until(lambda: window.model.section(Shelf.DECLINED).shown == [second.id])
    assert ("dismiss", first.id) in inbox.calls
    await until(lambda: not header._dismiss.isVisible() and not action.isEnabled())
    window.navigation.open(second)
    qtbot.mouseClick(header._dismiss, Qt.MouseButton.LeftButton)
    await until(lambda: not len(window.model.section(Shelf.DECLINED)))


async def test_all_of_them_by_the_menu_of_their_section(window: MainWindow, inbox: FakeInbox) -> None:
    for name in ("Emma", "Jan", "Ann"):
        declined(inbox, name)
    await until(lambda: len(window.model.section(Shelf.DECLINED)) == 3)
    menu = window.list.view._menu_for(window.model.index(0))
    next(action for action in menu.actions() if action.text() == "Leave all to the bot").trigger()
    await until(lambda: not len(window.model.section(Shelf.DECLINED)))
    assert len(window.model.section(Shelf.BOT)) == 3


async def test_one_by_its_own_menu(window: MainWindow, inbox: FakeInbox) -> None:
    emma = declined(inbox, "Emma")
    await until(lambda: window.model.index_of(emma.id).isValid())
    menu = window.list.view._menu_for(window.model.index_of(emma.id))
    assert [action.text() for action in menu.actions()][:3] == ["Open", "Take over", "Leave to the bot"]
    menu.actions()[2].trigger()
    await until(lambda: ("dismiss", emma.id) in inbox.calls)


async def test_taking_one_makes_it_mine(window: MainWindow, inbox: FakeInbox) -> None:
    emma = declined(inbox, "Emma")
    await until(lambda: window.model.index_of(emma.id).isValid())
    window.navigation.open(emma)
    window.actions_table["take"].trigger()
    await until(lambda: window.model.section(Shelf.MINE).shown == [emma.id])


async def test_in_a_narrow_header_only_the_main_button_stands(window: MainWindow, inbox: FakeInbox) -> None:
    emma = declined(inbox, "Emma")
    await until(lambda: window.model.index_of(emma.id).isValid())
    window.navigation.open(emma)
    header = window.pane.header
    header.resize(header._take_over.sizeHint().width() + 100, header.height())
    assert not header._dismiss.isVisible()
    assert header._take_over.isVisible()
    header.resize(header.width() + header._dismiss.sizeHint().width() + 100, header.height())
    assert header._dismiss.isVisible()
