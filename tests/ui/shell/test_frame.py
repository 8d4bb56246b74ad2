"""Changes of a frame are told once, merged."""

from types import SimpleNamespace

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from agent_desktop.inbox.model import Changes
from agent_desktop.ui.shell.frame import FLOOD_MS, FRAME_MS, MOST, Frame
from tests.helpers.fake_inbox import FakeInbox


def test_a_flood_is_one_change_with_the_newest_values(qtbot: QtBot, inbox: FakeInbox) -> None:
    frame, told = Frame(), []
    frame.changed.connect(told.append)
    conversation = inbox.add("a")
    other = inbox.add("b")
    for unread in range(500):
        frame.add(Changes(conversations=(replace(conversation, unread=unread),)))
    frame.add(Changes(conversations=(other,)))
    qtbot.waitUntil(lambda: bool(told))
    assert not frame._timer.isActive()
    frame.flush()
    assert len(told) == 1
    assert [c.unread for c in told[0].conversations] == [499, 0]


def test_messages_that_came_and_went(qtbot: QtBot, inbox: FakeInbox) -> None:
    frame, told = Frame(), []
    frame.changed.connect(told.append)
    conversation = inbox.add("a")
    gone, back = inbox.say(conversation.id, "x"), inbox.say(conversation.id, "y")
    frame.add(Changes(messages=(gone, back)))
    frame.add(Changes(removed=(gone.id, back.id)))
    frame.add(Changes(messages=(back,)))
    frame.flush()
    assert told == [Changes(messages=(back,), removed=(gone.id,))]


def test_nothing_is_not_told(qtbot: QtBot) -> None:
    frame, told = Frame(), []
    frame.changed.connect(told.append)
    frame.flush()
    frame.add(Changes())
    frame.flush()
    assert told == []


def test_what_comes_alone_does_not_wait_and_what_follows_does(
    qtbot: QtBot, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 100.0
    monkeypatch.setattr("agent_desktop.ui.shell.frame.time", SimpleNamespace(perf_counter=lambda: now))
    frame = Frame()
    change = Changes(conversations=(inbox.add("a"),))

    def waits() -> int:
        frame.add(change)
        interval = frame._timer.interval()
        frame.flush()
        return interval

    assert waits() == 0
    assert waits() == FRAME_MS
    now += 0.010
    assert waits() == FRAME_MS - 10
    now += 10
    assert waits() == 0


def test_a_flood_is_told_less_often(inbox: FakeInbox, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr("agent_desktop.ui.shell.frame.time", SimpleNamespace(perf_counter=lambda: now))
    frame = Frame()
    for name in range(100):
        frame.add(Changes(conversations=(inbox.add(str(name)),)))
    frame.flush()
    frame.add(Changes(conversations=(inbox.add("one more"),)))
    assert frame._timer.interval() == FLOOD_MS


def test_very_many_messages_are_told_in_several_frames(qtbot: QtBot, inbox: FakeInbox) -> None:
    frame, told = Frame(), []
    conversation = inbox.add("a")
    messages = [inbox.say(conversation.id, str(number)) for number in range(2 * MOST + 1)]
    changed = replace(messages[-1], text="changed")

    def tell(changes: Changes) -> None:
        told.append(changes)
        if len(told) == 1:
            frame.add(Changes(messages=(changed,), removed=(messages[-2].id,)))

    frame.changed.connect(tell)
    frame.add(Changes(conversations=(conversation,), messages=tuple(messages)))
    qtbot.waitUntil(lambda: bool(told) and not frame._timer.isActive())
    assert [message for one in told for message in one.messages] == [*messages[:-2], changed]
    assert max(len(one.messages) for one in told) <= MOST
    assert told[0].conversations == (conversation,)
    assert told[1].removed == (messages[-2].id,)
