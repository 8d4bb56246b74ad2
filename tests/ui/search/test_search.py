"""Search everywhere and inside of a conversation, with the keyboard."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.model import Author, Conversation, Hit, State
from agent_desktop.inbox.ports import StorageError
from agent_desktop.inbox.search_terms import parse_query
from agent_desktop.ui.list import feed
from agent_desktop.ui.search.hits import HitsModel, Role
from agent_desktop.ui.search.searcher import Searcher
from agent_desktop.ui.shell.window import MainWindow
from agent_desktop.ui.theme import Mode, Theme
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that no counting is left over when a test ends."""
    monkeypatch.setattr(feed, "COUNT_PAUSE", 0)


@pytest.fixture
async def window(inbox: FakeInbox, tasks: Tasks, theme: Theme) -> AsyncIterator[MainWindow]:
    window = MainWindow(inbox, tasks, theme)
    window.show()
    await window.load()
    yield window
    await until(lambda: not window.feed._counting)
    window.close_now()
    window.deleteLater()


def long_story(inbox: FakeInbox, count: int = 400) -> Conversation:
    """A conversation of which message 100 alone speaks of a parcel, and every tenth of delivery."""
    conversation = inbox.add("Emma Peeters", state=State.ACTIVE)
    start = inbox.clock.now() - timedelta(days=3)
    for number in range(count):
        words = "where is my Pàrcel" if number == 100 else "delivery" if number % 10 == 0 else f"words {number}"
        inbox.say(conversation.id, words, sent_at=start + timedelta(minutes=number))
    return conversation


# --- the searcher ----------------------------------------------------------------------------------------------------


async def test_only_the_answer_to_the_last_question_is_told_and_none_wait_in_line(tasks: Tasks) -> None:
    asked: list[str] = []
    gate = asyncio.Event()

    async def slow(text: str) -> str:
        asked.append(text)
        await gate.wait()
        return text.upper()

    searcher, told = Searcher(slow, tasks), []
    searcher.found.connect(lambda text, result: told.append((text, result)))
    searcher.ask_now("a")
    await until(lambda: asked == ["a"])
    for text in ("ab", "abc", "abcd"):
        searcher.ask_now(text)
    gate.set()
    await until(lambda: bool(told))
    assert asked == ["a", "abcd"]
    assert told == [("abcd", "ABCD")]
    searcher.ask_now("x")
    searcher.ask("")
    await until(lambda: not len(tasks))
    assert told == [("abcd", "ABCD")]


async def test_an_answer_that_comes_after_the_window_is_closed_is_dropped(tasks: Tasks) -> None:
    asked, answer = asyncio.Event(), asyncio.Event()

    async def slow(text: str) -> str:
        asked.set()
        await answer.wait()
        return text

    searcher = Searcher(slow, tasks)
    searcher.ask_now("parcel")
    await asked.wait()
    shiboken6.delete(searcher)
    answer.set()
    await until(lambda: not len(tasks))  # an exception in the task would fail the test


async def test_a_store_that_cannot_answer_says_so_and_the_next_question_is_asked(tasks: Tasks) -> None:
    async def broken(text: str) -> str:
        if text == "bad":
            raise StorageError("The disk is gone.")
        return text

    searcher, told = Searcher(broken, tasks), []
    searcher.failed.connect(told.append)
    searcher.found.connect(lambda text, _: told.append(text))
    searcher.ask_now("bad")
    await until(lambda: told == ["The disk is gone."])
    searcher.ask_now("good")
    await until(lambda: told[1:] == ["good"])


async def test_an_index_that_is_built_anew_does_not_claim_that_all_was_searched(
    window: MainWindow, inbox: FakeInbox
) -> None:
    inbox.say(inbox.add("Emma Peeters").id, "where is my parcel")
    everywhere = window.sidebar.everywhere
    everywhere.start()
    inbox.search_whole = False
    for text in ("parcel", "nothing at all"):
        everywhere.start_with(text)
        await until(lambda text=text: everywhere._answered == text)  # type: ignore[misc]
        shown = [label.text() for label in everywhere.panel.findChildren(QLabel) if label.isVisibleTo(everywhere.panel)]
        assert any("index is being rebuilt" in words for words in shown)
        assert not any("all conversations" in words for words in shown)
    inbox.search_whole = True
    everywhere.start_with("nothing of this")
    await until(lambda: everywhere._answered == "nothing of this")
    shown = [label.text() for label in everywhere.panel.findChildren(QLabel) if label.isVisibleTo(everywhere.panel)]
    assert any("all conversations" in words for words in shown)


# --- the hits --------------------------------------------------------------------------------------------------------


def hits(inbox: FakeInbox) -> Sequence[Hit]:
    conversation = inbox.add("Zoë \u202e<b>x</b>" + "y" * 200, session="s1", last_text="last words")
    message = inbox.say(conversation.id, "x")
    return [
        Hit(conversation=conversation),
        Hit(conversation=conversation, words="tier: zoe", sought=parse_query("zoe")),
        Hit(
            conversation=conversation,
            message_id=message.id,
            author=Author.NOTE,
            sent_at=message.sent_at,
            words="… 👩\u200d💻 zoe \u202e and مرحبا zoe …",
            sought=parse_query("zoe"),
        ),
    ]


def test_rows_stand_under_their_headers(inbox: FakeInbox, qtbot: QtBot) -> None:
    model = HitsModel(inbox.clock)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    found = hits(inbox)
    model.show_hits("zoe", found)
    assert [model.index(row).data(Role.HIT) for row in range(5)] == [None, found[0], found[1], None, found[2]]
    assert [model.index(row).data() for row in (0, 3)] == ["Conversations", "Messages"]
    assert "Note:" in model.index(4).data(Qt.ItemDataRole.AccessibleTextRole)
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    steps = ((-1, 1), (1, 1), (2, 1), (4, 8), (4, -1), (1, -9))
    assert [model.next_row(row, step) for row, step in steps] == [1, 2, 4, 4, 2, 1]
    model.show_hits("zoe", found[2:])
    assert model.rowCount() == 2
    model.show_hits("zoe", ())
    assert (model.rowCount(), model.next_row(-1, 1)) == (0, -1)


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
async def test_hostile_hits_are_painted(window: MainWindow, inbox: FakeInbox, theme: Theme, mode: Mode) -> None:
    theme.mode = mode
    panel = window.sidebar.everywhere.panel
    panel.show_hits("zoe", hits(inbox))
    panel.show()
    image = panel.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert theme.color("note_line").name() in colours
    edge = {image.pixelColor(image.width() - 3, y).name() for y in range(10, image.height() - 10)}
    assert edge == {theme.color("surface").name()}
    panel.show_hits("absent", ())
    assert not panel.view.isVisible()


# --- with the keyboard -----------------------------------------------------------------------------------------------


async def test_ctrl_f_finds_an_old_message_and_shows_it(qtbot: QtBot, window: MainWindow, inbox: FakeInbox) -> None:
    long_story(inbox)
    qtbot.keyClick(window, Key.Key_F, Mod.ControlModifier)
    field = window.topbar.search
    assert field.hasFocus()
    qtbot.keyClicks(field, "parcel")
    await until(window.sidebar.everywhere.panel.isVisible)
    assert window.sidebar.everywhere.panel.current is not None
    qtbot.keyClick(field, Key.Key_Return)
    transcript = window.pane.transcript
    await until(lambda: transcript.painter.found is not None)
    row = transcript.transcript.row_of(transcript.painter.found)
    assert row is not None
    assert "Pàrcel" in transcript.transcript.entry(row).message.text
    first, last = transcript.seen_rows()
    assert first <= row <= last
    assert transcript.hasFocus()
    assert not window.sidebar.everywhere.panel.isVisible()
    assert transcript.transcript.newer
    # Reading on from there brings the newer ones, up to the end.

    def read_on() -> bool:
        transcript.verticalScrollBar().setValue(transcript.verticalScrollBar().maximum())
        return not transcript.transcript.newer

    await until(read_on)
    transcript.to_newest()
    assert transcript.at_end


async def test_what_comes_while_an_old_message_is_shown_waits_at_the_end(
    qtbot: QtBot, window: MainWindow, inbox: FakeInbox
) -> None:
    story = long_story(inbox)
    window.navigation.open(story)
    await until(lambda: window.pane.transcript.transcript.rowCount() > 0)
    (number,) = await inbox.search_in(story.id, "parcel")
    window.pane.show_message(number, "parcel")
    transcript = window.pane.transcript
    await until(lambda: transcript.painter.found == number)
    place = transcript.visualRect(transcript.transcript.index(transcript.transcript.row_of(number) or 0)).top()
    inbox.say(story.id, "one more")
    window.frame.flush()
    assert transcript._pill.isVisible()
    row = transcript.transcript.row_of(number)
    assert transcript.visualRect(transcript.transcript.index(row or 0)).top() == place
    transcript.to_newest()
    await until(lambda: not transcript.transcript.newer)
    assert transcript.transcript.entry(transcript.transcript.rowCount() - 1).message.text == "one more"
    assert transcript.at_end


async def test_escape_goes_back_to_where_one_was(qtbot: QtBot, window: MainWindow, inbox: FakeInbox) -> None:
    story = long_story(inbox, 3)
    window.navigation.open(story, typing=True)
    field = window.pane.composer.field
    await until(field.hasFocus)
    qtbot.keyClicks(field, "half a sen")
    qtbot.keyClick(field, Key.Key_F, Mod.ControlModifier)
    qtbot.keyClicks(window.topbar.search, "emma")
    await until(window.sidebar.everywhere.panel.isVisible)
    qtbot.keyClick(window.topbar.search, Key.Key_Escape)
    assert (window.topbar.search.text(), window.sidebar.everywhere.panel.isVisible()) == ("", False)
    assert field.hasFocus()
    qtbot.keyClicks(field, "tence")
    assert field.toPlainText() == "half a sentence"


async def test_arrows_choose_among_the_hits(qtbot: QtBot, window: MainWindow, inbox: FakeInbox) -> None:
    inbox.add("Anna One", state=State.ACTIVE)
    inbox.add("Anna Two", state=State.ACTIVE)
    qtbot.keyClick(window, Key.Key_F, Mod.ControlModifier)
    qtbot.keyClicks(window.topbar.search, "anna")
    panel = window.sidebar.everywhere.panel
    await until(panel.isVisible)
    assert panel.current.conversation.customer.name == "Anna One"
    qtbot.keyClick(window.topbar.search, Key.Key_Down)
    assert panel.current.conversation.customer.name == "Anna Two"
    qtbot.keyClick(window.topbar.search, Key.Key_Return)
    await until(lambda: window.current.conversation is not None)
    assert window.current.conversation.customer.name == "Anna Two"
    qtbot.keyClicks(window.topbar.search, "nobody")


async def test_nothing_found_is_said(qtbot: QtBot, window: MainWindow, inbox: FakeInbox) -> None:
    qtbot.keyClick(window, Key.Key_F, Mod.ControlModifier)
    qtbot.keyClicks(window.topbar.search, "nobody here")
    panel = window.sidebar.everywhere.panel
    await until(panel.isVisible)
    assert panel._nothing.isVisible()
    assert "nobody here" in panel._nothing._title.text()


async def test_a_message_that_is_gone_is_said(window: MainWindow, inbox: FakeInbox) -> None:
    story = long_story(inbox, 5)
    window.navigation.open(story)
    window.pane.show_message(9999)
    await until(lambda: "no longer" in window.pane.notice.sentence)
    assert window.pane.transcript.transcript.rowCount() == 5


async def test_inside_a_conversation_enter_goes_from_hit_to_hit(
    qtbot: QtBot, window: MainWindow, inbox: FakeInbox
) -> None:
    story = long_story(inbox)
    window.navigation.open(story, typing=True)
    await until(lambda: window.pane.transcript.transcript.rowCount() > 0)
    qtbot.keyClick(window, Key.Key_F, Mod.ControlModifier | Mod.ShiftModifier)
    bar, painter = window.pane.inside, window.pane.transcript.painter
    assert bar.field.hasFocus()
    qtbot.keyClicks(bar.field, "delivery")
    found = await inbox.search_in(story.id, "delivery")
    await until(lambda: painter.found == found[-1])
    assert bar._count.text() == f"{len(found)} of {len(found)}"
    assert painter.marks is not None
    for back in range(2, 20):
        qtbot.keyClick(bar.field, Key.Key_Return)
        number = found[-back]
        await until(lambda number=number: painter.found == number)
    qtbot.keyClick(bar.field, Key.Key_Return, Mod.ShiftModifier)
    await until(lambda: painter.found == found[-18])
    bar.step(18)
    await until(lambda: painter.found == found[0])
    qtbot.keyClicks(bar.field, "qq")
    await until(lambda: bar._count.text() == "No results")
    qtbot.keyClick(bar.field, Key.Key_Escape)
    assert not bar.isVisible()
    assert painter.marks is None
    assert window.pane.composer.field.hasFocus()


async def test_another_conversation_closes_the_search(qtbot: QtBot, window: MainWindow, inbox: FakeInbox) -> None:
    first, second = long_story(inbox, 5), inbox.add("second", state=State.ACTIVE)
    window.navigation.open(first)
    window.pane.search_inside()
    qtbot.keyClicks(window.pane.inside.field, "words")
    window.navigation.open(second)
    assert not window.pane.inside.isVisible()
    assert window.pane.transcript.painter.marks is None
