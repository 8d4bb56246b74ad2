"""Notes and tags in the window, with the keyboard."""

from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.model import Author, Conversation, Message, State
from agent_desktop.inbox.ports import StorageError
from agent_desktop.ui.list import feed
from agent_desktop.ui.shell.window import MainWindow
from agent_desktop.ui.theme import Theme
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until
from tests.helpers.window import window_on

Key, Mod = Qt.Key, Qt.KeyboardModifier
NOTE = Mod.ControlModifier | Mod.ShiftModifier


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "COUNT_PAUSE", 0)


@pytest.fixture
def emma(inbox: FakeInbox) -> Conversation:
    return inbox.add("Emma", state=State.ACTIVE)


@pytest.fixture
async def window(inbox: FakeInbox, tasks: Tasks, theme: Theme, emma: Conversation) -> AsyncIterator[MainWindow]:
    inbox.add("other", state=State.ACTIVE, tags=("known one",))
    async with window_on(inbox, tasks, theme) as window:
        window.navigation.open(emma, typing=True)
        yield window


def notes_of(inbox: FakeInbox) -> list[str]:
    return [one.text for one in inbox._messages.values() if one.author is Author.NOTE]


def sent(inbox: FakeInbox) -> list[tuple[object, ...]]:
    return [call for call in inbox.calls if call[0] in ("reply", "close")]


async def test_a_note_is_written_instead_of_the_reply(qtbot: QtBot, window: MainWindow, inbox: FakeInbox) -> None:
    reply, editor = window.pane.composer.field, window.pane.notes.editor
    qtbot.keyClicks(reply, "half a reply")
    qtbot.keyClick(reply, Key.Key_N, NOTE)
    assert editor.field.hasFocus()
    assert not window.pane.composer.isVisible()
    qtbot.keyClicks(editor.field, "prefers phone")
    # The keys for sending send nothing of either.
    qtbot.keyClick(editor.field, Key.Key_Return, NOTE)
    window.pane.send()
    window.pane.send_and_close()
    qtbot.keyClick(editor.field, Key.Key_Return)
    await until(lambda: notes_of(inbox) == ["prefers phone"])
    await until(reply.hasFocus)
    assert reply.toPlainText() == "half a reply"
    assert sent(inbox) == []
    await until(lambda: len(window.sidebar.notes.cards) == 1)
    entry = window.pane.transcript.transcript.entry(window.pane.transcript.transcript.rowCount() - 1)
    assert (entry.message.author, entry.message.text) == (Author.NOTE, "prefers phone")


async def test_what_is_written_stays_with_its_conversation(
    qtbot: QtBot, window: MainWindow, inbox: FakeInbox, emma: Conversation
) -> None:
    editor = window.pane.notes.editor
    qtbot.keyClick(window.pane.composer.field, Key.Key_N, NOTE)
    qtbot.keyClicks(editor.field, "half a note")
    await until(lambda: ("save_note_draft", 1, "half a note") in inbox.calls)
    window.navigation.open(inbox._conversations[2], typing=True)
    # Another conversation begins with the reply, so that nobody writes a note by mistake, or the other way round.
    assert not editor.isVisible()
    assert window.pane.composer.field.hasFocus()
    qtbot.keyClick(window.pane.composer.field, Key.Key_N, NOTE)
    assert editor.text == ""
    window.navigation.open(inbox._conversations[1])
    window.pane.notes.toggle()
    assert editor.text == "half a note"
    qtbot.keyClick(editor.field, Key.Key_Escape)
    assert window.pane.composer.field.hasFocus()


async def test_a_note_that_cannot_be_saved_stays_in_the_field(
    qtbot: QtBot, window: MainWindow, inbox: FakeInbox
) -> None:
    async def broken(conversation_id: int, text: str) -> Message:
        raise StorageError("The disk is full.")

    works, inbox.add_note = inbox.add_note, broken
    editor = window.pane.notes.editor
    window.pane.notes.toggle()
    qtbot.keyClicks(editor.field, "important")
    qtbot.keyClick(editor.field, Key.Key_Return)
    await until(lambda: "The disk is full" in editor.problem)
    assert (editor.text, editor.isVisible()) == ("important", True)
    inbox.add_note = works
    qtbot.keyClick(editor.field, Key.Key_Return)
    await until(lambda: notes_of(inbox) == ["important"])
    assert editor.problem == ""


async def test_shift_enter_breaks_the_line_and_nothing_is_no_note(
    qtbot: QtBot, window: MainWindow, inbox: FakeInbox
) -> None:
    field = window.pane.notes.editor.field
    window.pane.notes.toggle()
    qtbot.keyClick(field, Key.Key_Return)
    qtbot.keyClicks(field, " ")
    qtbot.keyClick(field, Key.Key_Return)
    qtbot.keyClicks(field, "a")
    qtbot.keyClick(field, Key.Key_Return, Mod.ShiftModifier)
    qtbot.keyClicks(field, "b")
    qtbot.keyClick(field, Key.Key_Return)
    await until(lambda: notes_of(inbox) == ["a\nb"])


async def test_a_note_is_changed_and_deleted_in_the_details(
    qtbot: QtBot, window: MainWindow, inbox: FakeInbox, emma: Conversation
) -> None:
    await inbox.add_note(emma.id, "first " + "x" * 300)
    await until(lambda: len(window.sidebar.notes.cards) == 1)
    card = window.sidebar.notes.cards[0]
    change, delete = card.findChildren(QToolButton)
    assert change.accessibleName().startswith("Edit note: first")
    change.click()
    assert card.editing
    assert card._field.hasFocus()
    qtbot.keyClick(card._field, Key.Key_Escape)
    assert not card.editing
    change.click()
    card._field.selectAll()
    qtbot.keyClicks(card._field, "second")
    qtbot.keyClick(card._field, Key.Key_Return)
    await until(lambda: notes_of(inbox) == ["second"])
    await until(lambda: [one._note.text for one in window.sidebar.notes.cards] == ["second"])
    window.sidebar.notes.cards[0].findChildren(QToolButton)[1].click()
    await until(lambda: notes_of(inbox) == [])
    await until(lambda: window.sidebar.notes.cards == [])
    assert sent(inbox) == []
    _ = delete


# --- tags ------------------------------------------------------------------------------------------------------------


async def test_tags_are_added_and_taken_away(qtbot: QtBot, window: MainWindow, inbox: FakeInbox) -> None:
    qtbot.keyClick(window, Key.Key_G, NOTE)
    tags = window.sidebar.tags
    assert tags.field.hasFocus()
    qtbot.keyClicks(tags.field, "vip,")
    await until(lambda: [chip.text() for chip in tags.chips] == ["vip"])
    qtbot.keyClicks(tags.field, "fish && chips")
    qtbot.keyClick(tags.field, Key.Key_Return)
    await until(lambda: len(tags.chips) == 2)
    assert tags.field.text() == ""
    assert tags.chips[0].accessibleName() == "Remove tag vip"
    qtbot.keyClick(tags.chips[0], Key.Key_Backspace)
    await until(lambda: len(tags.chips) == 1)
    assert tags.field.hasFocus()
    qtbot.keyClick(tags.field, Key.Key_Backspace)
    await until(lambda: tags.chips == [])
    await until(lambda: "known one" in tags._known.stringList())
    qtbot.keyClick(tags.field, Key.Key_Escape)
    assert window.pane.composer.field.hasFocus()


async def test_tags_belong_to_their_conversation(window: MainWindow, inbox: FakeInbox) -> None:
    window.navigation.open(inbox._conversations[2])
    assert [chip.text() for chip in window.sidebar.tags.chips] == ["known one"]
    window.navigation.open(inbox._conversations[1])
    assert window.sidebar.tags.chips == []
