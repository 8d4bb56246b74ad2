"""The demo's walkthrough, in a window on an inbox in memory: what it says of that which does not happen."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QImage

from agent_desktop.base.tasks import Tasks
from agent_desktop.desktop import walkthrough
from agent_desktop.desktop.walkthrough import ANSWERS, walk_through
from agent_desktop.inbox import Author, Conversation, Delivery, Message, State
from agent_desktop.ui.shell.window import MainWindow
from agent_desktop.ui.theme import Theme
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until
from tests.helpers.window import window_on


async def answered(inbox: FakeInbox, conversation: Conversation) -> Message:
    """Wait for the reply in a conversation."""
    async with asyncio.timeout(20):
        while not (found := await replies(inbox, conversation)):  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(0.005)
        return found[0]


async def replies(inbox: FakeInbox, conversation: Conversation) -> list[Message]:
    """What the agent has written."""
    page = await inbox.page(conversation.id)
    return [message for message in page.messages if message.author is Author.AGENT]


@pytest.fixture
async def window(
    inbox: FakeInbox, tasks: Tasks, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[MainWindow]:
    monkeypatch.setattr(walkthrough, "KEY_PAUSE", 0)
    async with window_on(inbox, tasks, theme) as made:
        yield made


async def test_it_says_each_step(
    window: MainWindow, inbox: FakeInbox, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    picture = tmp_path / "window.png"
    walking = asyncio.ensure_future(walk_through(window, picture))
    emma = inbox.add("Emma", state=State.WAITING, language="nl", channel="whatsapp")
    inbox.message(emma.id, text="Where is my\u202e parcel?")
    reply = await answered(inbox, emma)
    assert reply.text == ANSWERS["nl"]
    assert not walking.done(), "it is not delivered yet"
    inbox.update(replace(reply, delivery=Delivery.DELIVERED))
    assert await walking == 0
    said, complained = capfd.readouterr()
    lines = said.splitlines()
    assert [line.split()[0] for line in lines] == ["1/5", "2/5", "3/5", "4/5", "5/5"]
    assert "Emma (WhatsApp)" in lines[1]
    assert "“Where is my parcel?”" in lines[1]
    assert ANSWERS["nl"] in lines[2]
    assert lines[4].endswith(str(picture))
    assert complained == ""
    assert QImage(str(picture)).size() == window.size() * window.devicePixelRatioF()


async def test_who_speaks_another_language_gets_english(window: MainWindow, inbox: FakeInbox, tmp_path: Path) -> None:
    walking = asyncio.ensure_future(walk_through(window, tmp_path / "window.png"))
    yuki = inbox.add("Yuki", state=State.WAITING, language="ja")
    reply = await answered(inbox, yuki)
    assert reply.text == ANSWERS["en"]
    inbox.update(replace(reply, delivery=Delivery.DELIVERED))
    assert await walking == 0


async def test_nobody_comes(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(walkthrough, "PATIENCE", 0)
    picture = tmp_path / "window.png"
    assert await walk_through(window, picture) == 1
    said, complained = capfd.readouterr()
    assert complained == "agent-desktop: Nobody was handed over within 0 seconds.\n"
    assert picture.exists()
    assert str(picture) in said


async def test_a_reply_that_does_not_arrive(
    window: MainWindow, inbox: FakeInbox, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    walking = asyncio.ensure_future(walk_through(window, tmp_path / "window.png"))
    emma = inbox.add("Emma", state=State.WAITING)
    reply = await answered(inbox, emma)
    inbox.update(replace(reply, delivery=Delivery.FAILED, error="Chatlayer refused it."))
    assert await walking == 1
    assert "The reply was not delivered; it is failed. Chatlayer refused it." in capfd.readouterr().err


async def test_somebody_opens_another_conversation_meanwhile(
    window: MainWindow, inbox: FakeInbox, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    other = inbox.add("Other", state=State.ACTIVE)
    emma = inbox.add("Emma", state=State.WAITING)
    await until(lambda: window.list.longest_waiting(()))
    window.pane.composer.edited.connect(lambda: window.navigation.open(other, typing=True))
    assert await walk_through(window, tmp_path / "window.png") == 1
    assert "did not reach the field" in capfd.readouterr().err
    assert not await replies(inbox, emma)
    assert not await replies(inbox, other)


async def test_a_picture_that_cannot_be_written(
    window: MainWindow, inbox: FakeInbox, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    walking = asyncio.ensure_future(walk_through(window, tmp_path / "no such folder" / "window.png"))
    emma = inbox.add("Emma", state=State.WAITING)
    inbox.update(replace(await answered(inbox, emma), delivery=Delivery.DELIVERED))
    assert await walking == 1
    assert "could not be written to" in capfd.readouterr().err
