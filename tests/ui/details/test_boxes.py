"""Session data on request, and the other conversations of a customer."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.model import Conversation, Customer, State
from agent_desktop.inbox.ports import Failure, SendFailed
from agent_desktop.ui.forms import Tone
from agent_desktop.ui.shell.customer_history import topic
from agent_desktop.ui.shell.window import MainWindow
from agent_desktop.ui.theme import Theme
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until
from tests.helpers.window import window_on

EMMA = Customer(name="Emma", sender_id="32477")


@pytest.fixture
async def window(inbox: FakeInbox, tasks: Tasks, theme: Theme) -> AsyncIterator[MainWindow]:
    async with window_on(inbox, tasks, theme) as window:
        yield window


def add_emma(inbox: FakeInbox, count: int) -> list[Conversation]:
    """Her conversations, the oldest first, a day apart."""
    made = []
    for number in range(count):
        inbox.clock.advance(86_400)
        one = inbox.add(customer=EMMA, state=State.CLOSED, payload={"department": f"topic {number}"})
        inbox.say(one.id, "hello")
        made.append(one)
    return made


async def test_session_data_is_asked_for_and_shown(qtbot: QtBot, window: MainWindow, inbox: FakeInbox) -> None:
    inbox.session = {"visits": 3, "nlp": {"intent": "late"}}
    window.navigation.open(inbox.add("Emma", state=State.ACTIVE))
    box = window.sidebar.session
    assert not box.tree.isVisible()
    assert not any(call[0] == "session_data" for call in inbox.calls)
    window.actions_table["session_data"].trigger()
    await until(lambda: box.tree.isVisible())
    assert box.tree.facts.rowCount() == 2
    assert "Not saved" in box.remark.text
    inbox.session = {}
    qtbot.mouseClick(box.fetch, Qt.MouseButton.LeftButton)
    await until(lambda: box.empty.isVisible())
    window.navigation.open(inbox.add("Jan", state=State.ACTIVE))
    assert (box.remark.text, box.fetch.text()) == ("", "Fetch from Chatlayer")


async def test_why_there_is_none_is_said_in_place_and_can_be_tried_again(
    qtbot: QtBot, window: MainWindow, inbox: FakeInbox
) -> None:
    inbox.session = SendFailed(Failure.RETRY, "Chatlayer cannot be reached.")
    window.navigation.open(inbox.add("Emma", state=State.ACTIVE))
    box = window.sidebar.session
    qtbot.mouseClick(box.fetch, Qt.MouseButton.LeftButton)
    await until(lambda: box.remark.tone is Tone.BAD)
    assert (box.remark.text, box.fetch.text()) == ("Chatlayer cannot be reached.", "Retry")
    inbox.session = {"visits": 3}
    qtbot.mouseClick(box.fetch, Qt.MouseButton.LeftButton)
    await until(lambda: box.tree.isVisible())
    assert box.remark.tone is Tone.PLAIN


async def test_earlier_conversations_open_and_lead_back(qtbot: QtBot, window: MainWindow, inbox: FakeInbox) -> None:
    inbox.add("Jan", state=State.CLOSED)
    first, second, now = add_emma(inbox, 3)
    window.navigation.open(now)
    box = window.sidebar.earlier
    await until(lambda: len(box.links) == 2)
    assert "topic 1" in box.links[0].accessibleName()
    assert "1 message(s)" in box.links[0].accessibleName()
    assert not window.actions_table["back"].isEnabled()
    box.links[1].setFocus()
    qtbot.keyClick(box.links[1], Qt.Key.Key_Space)
    await until(lambda: window.current.conversation is not None and window.current.conversation.id == first.id)
    assert box.back.isVisible()
    assert "Emma" in box.back.accessibleName()
    await until(lambda: len(box.links) == 2)
    assert box._head.accessibleName() == "Other conversations"
    box.links[1].click()
    await until(lambda: window.current.conversation is not None and window.current.conversation.id == second.id)
    for expected in (first, now):
        window.actions_table["back"].trigger()
        await until(lambda: window.current.conversation is not None and window.current.conversation.id == expected.id)  # noqa: B023
    assert not box.can_go_back
    assert not window.actions_table["back"].isEnabled()


async def test_the_keyboard_goes_along(qtbot: QtBot, window: MainWindow, inbox: FakeInbox) -> None:
    first, now = add_emma(inbox, 2)
    window.navigation.open(now)
    box = window.sidebar.earlier
    await until(lambda: len(box.links) == 1)
    window.activateWindow()
    box.links[0].setFocus()
    await until(box.links[0].hasFocus)
    qtbot.keyClick(box.links[0], Qt.Key.Key_Space)
    await until(lambda: window.current.conversation is not None and window.current.conversation.id == first.id)
    assert box.back.hasFocus()
    qtbot.keyClick(box.back, Qt.Key.Key_Space)
    await until(lambda: window.current.conversation is not None and window.current.conversation.id == now.id)
    assert window.pane.composer.field.hasFocus()


async def test_the_way_back_ends_where_the_agent_goes_elsewhere(window: MainWindow, inbox: FakeInbox) -> None:
    first, now = add_emma(inbox, 2)
    window.navigation.open(now)
    box = window.sidebar.earlier
    await until(lambda: len(box.links) == 1)
    box.links[0].click()
    await until(lambda: window.current.conversation is not None and window.current.conversation.id == first.id)
    window.navigation.open(inbox.add("Jan"))
    assert not box.can_go_back
    assert not box.back.isVisible()


async def test_many_are_shown_when_asked_for_and_new_ones_come_by_themselves(
    window: MainWindow, inbox: FakeInbox
) -> None:
    *_, now = add_emma(inbox, 9)
    window.navigation.open(now)
    box = window.sidebar.earlier
    await until(lambda: len(box.links) == 5)
    box._more.click()
    assert len(box.links) == 8
    inbox.clock.advance(60)
    add_emma(inbox, 1)
    await until(lambda: len(box.links) == 9)


async def test_a_customer_without_any_is_told_so(window: MainWindow, inbox: FakeInbox) -> None:
    window.navigation.open(inbox.add("Emma"))
    box = window.sidebar.earlier
    await until(lambda: box._none.isVisible())
    assert box.links == []


def test_what_a_conversation_was_about(inbox: FakeInbox) -> None:
    assert topic(inbox.add(payload={"orderId": "7", "Intent": "late", "department": "billing"})) == "late"
    assert topic(inbox.add(payload={"orderId": 7, "tier": "gold"})) == "gold"
    assert topic(inbox.add(payload={"n": 7}, tags=("vip",))) == "vip"
    assert topic(inbox.add(payload={}, last_text="where\nis it?")) == "where is it?"
    assert topic(inbox.add(payload={"a": "x" * 100, "b": timedelta.__name__})) == "timedelta"
