"""Keys that come before the conversation that was open last: none is lost, and none goes to another conversation."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.model import Conversation, State
from agent_desktop.inbox.ports import StorageError
from agent_desktop.ui.shell.window import MainWindow, WindowOptions
from agent_desktop.ui.theme import Theme
from tests.helpers.activation import activate
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until

Key, Mod = Qt.Key, Qt.KeyboardModifier


async def outside(deed: Callable[[], object]) -> None:
    """Do this when no coroutine runs, as the display's own events are handled."""
    done = asyncio.Event()
    QTimer.singleShot(0, lambda: (deed(), done.set()))
    await done.wait()


class LateInbox(FakeInbox):
    """Says what a conversation is when ``answers`` is set, not before. ``problem``: it cannot say."""

    def __init__(self) -> None:
        super().__init__()
        self.answers = asyncio.Event()
        self.problem: Exception | None = None

    async def conversation(self, conversation_id: int) -> Conversation | None:
        await self.answers.wait()
        if self.problem is not None:
            raise self.problem
        return await super().conversation(conversation_id)

    @property
    def replies(self) -> list[tuple[int, str]]:
        """What was sent, and to whom."""
        return [(call[1], call[2].text) for call in self.calls if call[0] == "reply"]


class Start:
    """A window that is shown and filled. The conversation that was open last comes with :meth:`go_on`.

    Keys and clicks come as from the system: through its window, and while no coroutine runs.
    """

    def __init__(self, window: MainWindow, inbox: LateInbox) -> None:
        self.window = window
        self._inbox = inbox

    async def press(self, key: Key, modifiers: Mod = Mod.NoModifier) -> None:
        await outside(lambda: QTest.keyClick(self.window.windowHandle(), key, modifiers))

    async def type(self, text: str) -> None:
        for letter in text:
            await self.press(letter)  # type: ignore[arg-type]

    async def click(self, conversation: Conversation) -> None:
        """Click on a conversation in the list."""
        view = self.window.list.view
        row = self.window.model.index_of(conversation.id)
        place = view.viewport().mapTo(self.window, view.visualRect(row).center())
        handle, left = self.window.windowHandle(), Qt.MouseButton.LeftButton
        await outside(lambda: QTest.mouseClick(handle, left, Mod.NoModifier, QPoint(place)))

    async def go_on(self) -> None:
        """What the program does next, and the inbox answers."""
        await self.window.deferred_parts.make()
        self._inbox.answers.set()
        await self.window.reopen()

    @property
    def text(self) -> str:
        """What stands in the composer."""
        return self.window.pane.composer.text

    @property
    def shown(self) -> int | None:
        """Whose conversation is shown."""
        conversation = self.window.current.conversation
        return conversation.id if conversation is not None else None


@pytest.fixture
def inbox() -> LateInbox:
    return LateInbox()


@pytest.fixture
def last(inbox: LateInbox) -> Conversation:
    """The conversation that was open last."""
    return inbox.add("Ann", state=State.ACTIVE)


@pytest.fixture
def other(inbox: LateInbox) -> Conversation:
    """One that waits, and stands above it."""
    return inbox.add("Bob", state=State.WAITING, waiting_since=inbox.clock.now() - timedelta(minutes=1))


@pytest.fixture
async def start(
    inbox: LateInbox, tasks: Tasks, theme: Theme, tmp_path: Path, last: Conversation, other: Conversation
) -> AsyncIterator[Start]:
    window = MainWindow(
        inbox,  # type: ignore[arg-type]
        tasks,
        theme,
        WindowOptions(state_file=tmp_path / "window.ini", at_once=False),
    )
    window._state.conversation = last.id
    window.show()
    activate(window)
    await until(window.isActiveWindow)
    await window.fill()
    yield Start(window, inbox)
    await until(lambda: not len(tasks))
    window.close_now()
    window.deleteLater()


async def test_a_sentence_waits_for_its_conversation(start: Start, inbox: LateInbox, last: Conversation) -> None:
    await start.type("hello")
    await start.press(Key.Key_Left)
    await start.type("O")
    await start.press(Key.Key_Delete)
    assert not inbox.replies
    await start.go_on()
    assert (start.shown, start.text) == (last.id, "hellO")


async def test_enter_sends_the_whole_of_it(start: Start, inbox: LateInbox, last: Conversation) -> None:
    await start.type("hello")
    await start.press(Key.Key_Return)
    await start.type("and more")
    await start.go_on()
    await until(lambda: inbox.replies == [(last.id, "hello")])
    assert start.text == "and more"
    await start.type("!")
    assert start.text == "and more!", "what is typed now waits for nothing"


async def test_it_goes_on_where_the_draft_was_left(start: Start, inbox: LateInbox, last: Conversation) -> None:
    inbox.change(last.id, draft="well now", draft_cursor=4)
    await start.type(", Ann,")
    await start.go_on()
    assert start.text == "well, Ann, now"


async def test_keys_that_come_while_the_inbox_is_asked(start: Start, last: Conversation) -> None:
    await start.window.deferred_parts.make()
    await start.type("one ")
    opening = asyncio.ensure_future(start.window.reopen())
    await asyncio.sleep(0)
    await start.type("two")
    await start.go_on()
    await opening
    assert (start.shown, start.text) == (last.id, "one two")


async def test_an_action_keeps_its_place(
    start: Start, inbox: LateInbox, last: Conversation, other: Conversation
) -> None:
    await start.type("hello")
    await start.press(Key.Key_Return)
    await start.press(Key.Key_Up, Mod.AltModifier)
    await start.type("you too")
    await start.go_on()
    assert (start.shown, start.text) == (other.id, "you too")
    await until(lambda: inbox.replies == [(last.id, "hello")])


async def test_the_palette_opens_and_gets_what_follows(start: Start) -> None:
    await start.press(Key.Key_K, Mod.ControlModifier)
    await start.type("today")
    await start.go_on()
    panel = start.window.keyboard.palette.panel
    assert panel.isVisible()
    assert panel.field.text() == "today"
    assert start.text == ""


async def test_a_click_comes_after_what_was_typed_before_it(
    start: Start, inbox: LateInbox, last: Conversation, other: Conversation
) -> None:
    await start.type("for Ann")
    await start.click(other)
    assert start.shown is None
    await start.go_on()
    assert (start.shown, start.text) == (other.id, "")
    start.window.navigation.open(await inbox.conversation(last.id), typing=True)  # type: ignore[arg-type]
    assert start.text == "for Ann"


async def test_a_click_before_any_key_opens_at_once(start: Start, last: Conversation, other: Conversation) -> None:
    await start.click(other)
    assert start.shown == other.id
    start.window.navigation.focus_composer()
    await start.type("for Bob")
    assert start.text == "for Bob"
    await start.go_on()
    assert (start.shown, start.text) == (other.id, "for Bob")


async def test_nothing_typed_for_one_goes_to_another(
    start: Start, inbox: LateInbox, last: Conversation, other: Conversation
) -> None:
    await start.type("for Ann")
    await start.press(Key.Key_Return)
    start.window.navigation.open(other, typing=True)  # as a notification does
    await start.go_on()
    assert (start.shown, start.text) == (other.id, "")
    await start.type("for Bob")
    assert start.text == "for Bob"
    assert not inbox.replies


@pytest.mark.parametrize("problem", [None, StorageError("The disk is full.")])
async def test_what_was_typed_for_one_that_is_gone_goes_nowhere(
    start: Start, inbox: LateInbox, last: Conversation, problem: Exception | None
) -> None:
    if problem is None:
        inbox._conversations.pop(last.id)
    inbox.problem = problem
    await start.press(Key.Key_Down)
    await start.press(Key.Key_Return)
    await start.type("for Ann")
    await start.press(Key.Key_Return)
    await start.go_on()
    assert start.shown is None
    assert not inbox.replies
    await start.press(Key.Key_Down)
    await start.press(Key.Key_Down)
    assert start.shown is not None, "what is pressed now goes to the list"


async def test_where_nothing_was_open_the_list_gets_the_keys(
    start: Start, inbox: LateInbox, other: Conversation
) -> None:
    start.window._state.conversation = None
    await start.press(Key.Key_Down)
    await start.press(Key.Key_Down)
    await start.press(Key.Key_Return)
    await start.type("hello")
    await start.go_on()
    assert (start.shown, start.text) == (other.id, "hello")


async def test_words_of_an_input_method_wait_too(start: Start, inbox: LateInbox, last: Conversation) -> None:
    def compose(so_far: str, word: str = "") -> None:
        event = QInputMethodEvent(so_far, [])
        event.setCommitString(word)
        QCoreApplication.sendEvent(start.window.focusWidget(), event)

    assert start.window.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    await start.type("a ")
    compose("か")
    compose("", "漢字")
    await start.press(Key.Key_Return)
    await start.go_on()
    await until(lambda: inbox.replies == [(last.id, "a 漢字")])
    assert not start.window.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    compose("", "次")
    assert start.text == "次"


async def test_what_has_the_keyboard_keeps_it(start: Start, last: Conversation) -> None:
    start.window.topbar.search.setFocus()
    await start.type("parcel")
    assert start.window.topbar.search.text() == "parcel"
    await start.go_on()
    assert (start.shown, start.text) == (last.id, "")
    await start.type("s")
    assert start.window.topbar.search.text() == "parcels"
