"""A window with everything in it: all states, a failed reply, notes and tags."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.model import Author, Delivery, State
from agent_desktop.ui.shell.window import MainWindow
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.widgets import announcing
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until
from tests.helpers.window import window_on

Said = list[tuple[str, bool]]


@pytest.fixture
async def window(inbox: FakeInbox, tasks: Tasks, theme: Theme) -> AsyncIterator[MainWindow]:
    now = inbox.clock.now()
    emma = inbox.add("Emma Peeters", state=State.WAITING, waiting_since=now - timedelta(minutes=2), tags=("vip",))
    jan = inbox.add("Jan", state=State.ACTIVE, payload={"department": "billing"})
    inbox.add("Guest", state=State.BOT, version="DRAFT")
    inbox.say(emma.id, "Where is my parcel? https://track.example/1", Author.USER)
    inbox.say(jan.id, "Hello", Author.USER)
    inbox.say(jan.id, "I am looking", Author.AGENT, delivery=Delivery.FAILED, error="no connection")
    async with window_on(inbox, tasks, theme) as window:
        await until(lambda: len(list(window.model.in_order())) == 3)
        yield window


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """What a screen reader is told: the words, and whether at once."""
    heard: Said = []
    urgent = announcing.QAccessible.AnnouncementPoliteness.Assertive
    monkeypatch.setattr(
        announcing.QAccessible,
        "updateAccessibility",
        lambda event: heard.append((event.message(), event.politeness() is urgent)),
    )
    return heard
