from collections.abc import AsyncIterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.model import Conversation, State
from agent_desktop.protocol import TextTemplate
from agent_desktop.ui.composer import Aids
from agent_desktop.ui.conversation import ConversationPane
from agent_desktop.ui.theme import Theme
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until

LONG = 60


@pytest.fixture
async def pane(inbox: FakeInbox, qtbot, theme: Theme) -> AsyncIterator[ConversationPane]:
    tasks = Tasks()
    made = ConversationPane(inbox, tasks, theme, aids=Aids(undo_seconds=LONG))
    qtbot.addWidget(made)
    made.show()
    inbox.changed.connect(made.apply)
    await made.show_conversation(inbox.add("Emma Peeters", state=State.ACTIVE))
    yield made
    inbox.changed.disconnect(made.apply)
    await tasks.wait(2)
    await tasks.close()


def send(pane: ConversationPane, text: str) -> None:
    pane.focus_composer()
    QTest.keyClicks(pane.composer.field, text)
    QTest.keyClick(pane.composer.field, Qt.Key.Key_Return)


def replies(inbox: FakeInbox) -> list[tuple[int, str]]:
    return [(call[1], call[2].text) for call in inbox.calls if call[0] == "reply" and isinstance(call[2], TextTemplate)]


def draft(inbox: FakeInbox, conversation_id: int = 1) -> str:
    found: Conversation = inbox._conversations[conversation_id]
    return found.draft


async def test_a_reply_is_held_visibly_and_kept_as_the_draft(pane, inbox) -> None:
    send(pane, "On its way")
    assert pane.holding.strip.isVisible()
    assert pane.composer.text == ""
    await until(lambda: draft(inbox) == "On its way")
    QTest.keyClicks(pane.composer.field, "and more")
    await until(lambda: draft(inbox) == "On its way\nand more")
    assert replies(inbox) == []


async def test_undo_puts_it_back(pane, inbox) -> None:
    send(pane, "Too early")
    QTest.keyClick(pane.composer.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert pane.composer.text == "Too early"
    assert not pane.holding.strip.isVisible()
    await until(lambda: draft(inbox) == "Too early")
    assert replies(inbox) == []


async def test_undo_keeps_what_was_written_since(pane, inbox) -> None:
    send(pane, "one")
    QTest.keyClicks(pane.composer.field, "two")
    pane.holding.strip.undo.click()
    assert pane.composer.text == "one\ntwo"
    await until(lambda: draft(inbox) == "one\ntwo")


async def test_after_its_time_it_is_queued_and_the_new_draft_stays(pane, inbox) -> None:
    pane.composer.aids.undo_seconds = 0.05
    send(pane, "one")
    QTest.keyClicks(pane.composer.field, "two")
    await until(lambda: replies(inbox) == [(1, "one")])
    await until(lambda: draft(inbox) == "two")
    assert pane.composer.text == "two"
    assert not pane.holding.strip.isVisible()


@pytest.mark.parametrize("how", ["button", "next", "close"])
async def test_what_is_held_goes_first(pane, inbox, how: Any) -> None:
    send(pane, "one")
    if how == "button":
        pane.holding.strip.now.click()
    elif how == "next":
        send(pane, "two")
    else:
        pane.close_current()
        await until(lambda: any(call[0] == "close" for call in inbox.calls))
        assert [call[0] for call in inbox.calls if call[0] in ("reply", "close")] == ["reply", "close"]
    await until(lambda: replies(inbox) == [(1, "one")])
    assert pane.holding.strip.isVisible() is (how == "next")


async def test_it_belongs_to_its_conversation(pane, inbox) -> None:
    send(pane, "for Emma")
    await pane.show_conversation(inbox.add("Jan", state=State.ACTIVE))
    assert not pane.holding.strip.isVisible()
    assert pane.composer.text == ""
    send(pane, "for Jan")
    pane.holding.strip.now.click()
    await until(lambda: replies(inbox) == [(2, "for Jan")])
    await pane.show_conversation(await inbox.conversation(1))
    assert pane.holding.strip.isVisible()
    assert pane.composer.text == ""
    pane.holding.strip.undo.click()
    assert pane.composer.text == "for Emma"


async def test_the_programs_end_sends_nothing_and_keeps_the_draft(pane, inbox) -> None:
    send(pane, "half meant")
    QTest.keyClicks(pane.composer.field, "more")
    await pane.flush()
    assert draft(inbox) == "half meant\nmore"
    assert replies(inbox) == []


async def test_send_and_close_closes_after_it(pane, inbox) -> None:
    pane.composer.aids.undo_seconds = 0.05
    QTest.keyClicks(pane.composer.field, "bye")
    pane.send_and_close()
    await until(lambda: any(call[0] == "close" for call in inbox.calls))
    assert replies(inbox) == [(1, "bye")]
