"""Nothing is cut off in the main window, from its usual size to its smallest."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.health import Level, Part
from agent_desktop.inbox.model import Author, Conversation, Delivery, State
from agent_desktop.ui.shell.banner import BannerKind
from agent_desktop.ui.shell.problem_banners import ProblemBanners
from agent_desktop.ui.shell.window import MainWindow
from agent_desktop.ui.theme import Theme
from tests.helpers.clipping import clipped, settled
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until
from tests.helpers.window import window_on

SIZES = [(1280, 800), (1024, 700), (0, 0)]


@pytest.fixture
def people(inbox: FakeInbox) -> dict[str, Conversation]:
    now = inbox.clock.now()
    made = {
        "waiting": inbox.add("Emma Peeters", state=State.WAITING, waiting_since=now - timedelta(minutes=2)),
        "mine": inbox.add("Jan", state=State.ACTIVE, payload={"department": "billing", "order": {"number": 12}}),
        "snoozed": inbox.add("Ana", state=State.ACTIVE, snoozed_until=now + timedelta(hours=3)),
        "bot": inbox.add("Guest", state=State.BOT, version="DRAFT"),
        "declined": inbox.add(
            "Late", state=State.BOT, declined={"reason": "full", "count": 5, "limit": 5}, declined_at=now
        ),
        "closed": inbox.add("Old", state=State.CLOSED, closed_at=now),
    }
    inbox.say(made["mine"].id, "Hello", Author.USER)
    inbox.say(made["mine"].id, "I am looking", Author.AGENT, delivery=Delivery.FAILED, error="no connection")
    inbox.say(made["waiting"].id, "Where is my parcel? https://track.example/1", Author.USER)
    return made


@pytest.fixture
async def window(
    inbox: FakeInbox, people: dict[str, Conversation], tasks: Tasks, theme: Theme
) -> AsyncIterator[MainWindow]:
    async with window_on(inbox, tasks, theme) as window:
        await until(lambda: len(list(window.model.in_order())) >= 3)
        yield window


async def look(window: MainWindow, tasks: Tasks) -> None:
    """At each size, nothing may be cut off."""
    await until(lambda: not len(tasks))
    for width, height in SIZES:
        window.resize(width, height)
        await settled()
        assert clipped(window) == [], f"at {window.width()} × {window.height()} pixels"
        assert window.panes.width() >= window.panes.minimumSizeHint().width(), "panes lie over each other"


@pytest.mark.parametrize("who", ["waiting", "mine", "snoozed", "bot", "declined", "closed"])
async def test_a_conversation(window: MainWindow, people: dict[str, Conversation], tasks: Tasks, who: str) -> None:
    window.navigation.open(people[who])
    await look(window, tasks)


async def test_nothing_open(window: MainWindow, tasks: Tasks) -> None:
    await look(window, tasks)


@pytest.mark.parametrize("kind", BannerKind)
async def test_a_banner(window: MainWindow, inbox: FakeInbox, tasks: Tasks, kind: BannerKind) -> None:
    sentence = " ".join(["Chatlayer cannot reach this computer, and nobody knows why that is so today."] * 2)
    troubles = ProblemBanners(window.banners, inbox)
    troubles.offer_port(65_535)
    troubles.offer_restart()
    troubles.offer_page()
    window.banners.set_banner(kind, sentence)
    await look(window, tasks)
    troubles.close()


@pytest.mark.parametrize("level", [Level.OK, Level.BAD])
async def test_the_status_bar(window: MainWindow, inbox: FakeInbox, tasks: Tasks, level: Level) -> None:
    sentence = "The address of this computer is not reachable from outside"
    for part in Part:
        inbox.health.set(part, level, sentence, since=inbox.clock.now())
    window.status.set_keeping("lock", "Encrypted on this computer, with a key of the keyring", "")
    window.status.tell("Available again since half past ten in the morning", "Nothing was typed for long.")
    window.status.refresh()
    await look(window, tasks)
