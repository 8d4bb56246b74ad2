"""What the window forgets when a conversation is erased."""

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox import Changes, State
from agent_desktop.ui.theme import Theme
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until
from tests.helpers.window import window_on


async def test_the_open_one_closes_and_nothing_of_it_stays(inbox: FakeInbox, tasks: Tasks, theme: Theme) -> None:
    gone = inbox.add("Emma Peeters", state=State.ACTIVE)
    other = inbox.add("Jan", state=State.ACTIVE)
    inbox.say(gone.id, "Where is my parcel?")
    async with window_on(inbox, tasks, theme) as window:
        window.navigation.open(gone, typing=True)
        await until(lambda: window.pane.transcript.transcript.rowCount() > 0)
        window.pane.composer.field.setPlainText("a secret draft")
        del inbox._conversations[gone.id]
        inbox.changed.emit(Changes(erased=(gone.id,)))
        await until(lambda: window.current.conversation is None)
        await until(lambda: not len(tasks))
        assert window.pane.current is None
        assert window.model.conversation(gone.id) is None
        assert [one.id for one in window.model.in_order()] == [other.id]
        assert gone.id not in window.pane._drafts._kept
        assert window.pane.composer.text == ""


async def test_what_was_read_before_does_not_come_back(inbox: FakeInbox, tasks: Tasks, theme: Theme) -> None:
    gone = inbox.add("Emma", state=State.BOT)
    async with window_on(inbox, tasks, theme) as window:
        await until(lambda: window.model.conversation(gone.id) is not None)
        inbox.changed.emit(Changes(erased=(gone.id,)))
        await until(lambda: window.model.conversation(gone.id) is None)
        await window.feed.start()  # the store of this test still has it
        assert window.model.conversation(gone.id) is None


async def test_an_erased_one_wins_over_what_changed_in_the_same_frame(
    inbox: FakeInbox, tasks: Tasks, theme: Theme
) -> None:
    async with window_on(inbox, tasks, theme) as window:
        one = inbox.add("Emma", state=State.WAITING)
        inbox.changed.emit(Changes(erased=(one.id,)))
        window.frame.flush()
        assert window.model.conversation(one.id) is None
