"""The feed fills the model from the inbox."""

from datetime import timedelta

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.filters import Filter
from agent_desktop.inbox.model import Changes, Counts, State
from agent_desktop.inbox.ports import StorageError
from agent_desktop.ui.list import ConversationListModel, Feed
from agent_desktop.ui.list.section import PAGE, Shelf
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until


async def test_it_loads_all_who_wait_and_a_window_of_the_others(inbox: FakeInbox, tasks: Tasks) -> None:
    now = inbox.clock.now()
    for state in State:
        for n in range(PAGE + 50):
            moment = now - timedelta(seconds=n)
            inbox.add(f"{state} {n}", state=state, last_at=moment, waiting_since=moment)
    model = ConversationListModel(inbox.clock)
    feed, counted = Feed(inbox, tasks, model), []
    feed.counted.connect(counted.append)
    await feed.start()
    assert {shelf: len(model.section(shelf)) for shelf in Shelf} == {
        Shelf.WAITING: PAGE + 50,
        Shelf.MINE: PAGE + 50,
        Shelf.SNOOZED: 0,
        Shelf.DECLINED: 0,
        Shelf.BOT: PAGE,
        Shelf.CLOSED: 0,
    }
    assert counted == [await inbox.counts()]
    feed.fetch_more(State.BOT)
    feed.fetch_more(State.BOT)
    model.set_collapsed(State.CLOSED, False)
    await until(lambda: len(model.section(State.BOT)) == PAGE + 50 and len(model.section(State.CLOSED)) == PAGE)
    assert not model.section(State.BOT).more
    assert model.section(State.CLOSED).more


async def test_a_filter_asks_the_store_and_the_last_one_counts(inbox: FakeInbox, tasks: Tasks) -> None:
    now = inbox.clock.now()
    for n in range(PAGE * 2):
        inbox.add(f"n{n}", channel="web" if n % 2 else "sms", last_at=now - timedelta(seconds=n))
    model = ConversationListModel(inbox.clock)
    feed, counted = Feed(inbox, tasks, model), []
    feed.counted.connect(counted.append)
    await feed.start()
    feed.narrow(Filter(channels=("none",)))
    feed.narrow(Filter(channels=("web",)))
    await until(lambda: len(model.section(Shelf.BOT)) == PAGE)
    assert {c.channel for c in model.in_order()} == {"web"}
    await until(lambda: model.section(Shelf.BOT).total == PAGE)
    # The window's own numbers are not filtered.
    assert counted[-1].bot == PAGE * 2
    feed.narrow(Filter())
    await until(lambda: model.section(Shelf.BOT).total == PAGE * 2)
    assert len(model.section(Shelf.BOT)) == PAGE
    assert model.section(Shelf.BOT).more


async def test_a_flood_of_changes_is_counted_seldom(inbox: FakeInbox, tasks: Tasks) -> None:
    model = ConversationListModel(inbox.clock)
    feed, counted = Feed(inbox, tasks, model), []
    feed.counted.connect(counted.append)
    for _ in range(300):
        feed.apply(Changes(conversations=(inbox.add(state=State.WAITING),)))
    await until(lambda: counted and counted[-1].waiting == 300)
    assert len(counted) <= 2


async def test_what_changes_while_a_page_is_read_is_not_lost(inbox: FakeInbox, tasks: Tasks) -> None:
    model = ConversationListModel(inbox.clock)
    feed = Feed(inbox, tasks, model)
    old = inbox.add("old", last_text="old words")
    read = inbox.conversations

    async def slow(state: State, **window: int) -> object:
        page = await read(state, **window)
        if state is State.BOT:
            changed = [inbox.change(old.id, last_text="new words"), inbox.add("new")]
            feed.apply(Changes(conversations=tuple(changed)))
        return page

    inbox.conversations = slow
    await feed.start()
    assert {c.customer.name: c.last_text for c in model.in_order()} == {"old": "new words", "new": ""}


async def test_a_store_that_cannot_be_read_is_said(inbox: FakeInbox, tasks: Tasks) -> None:
    async def broken(state: State, **_: int) -> list[object]:
        raise StorageError("The disk is gone.")

    async def uncounted() -> Counts:
        raise StorageError("It cannot be counted.")

    inbox.conversations, inbox.counts = broken, uncounted
    feed, told = Feed(inbox, tasks, ConversationListModel(inbox.clock)), []
    feed.failed.connect(told.append)
    feed.fetch_more(State.BOT)
    feed.recount()
    await until(lambda: len(told) == 2)
    assert set(told) == {"The disk is gone.", "It cannot be counted."}


async def test_declined_ones_are_loaded_apart_from_the_bots_others(inbox: FakeInbox, tasks: Tasks) -> None:
    now = inbox.clock.now()
    for n in range(PAGE + 50):
        inbox.add(f"declined {n}", declined_at=now - timedelta(seconds=n), last_at=now)
        inbox.add(f"other {n}", last_at=now - timedelta(days=1, seconds=n))
    model = ConversationListModel(inbox.clock)
    feed = Feed(inbox, tasks, model)
    await feed.start()
    sections = [model.section(shelf) for shelf in (Shelf.DECLINED, Shelf.BOT)]
    assert [(len(one), one.total, one.more) for one in sections] == [(PAGE, PAGE + 50, True)] * 2
    for shelf in (Shelf.DECLINED, Shelf.BOT):
        feed.fetch_more(shelf)
    await until(lambda: all(len(one) == PAGE + 50 for one in sections))
    assert not any(one.more for one in sections)
