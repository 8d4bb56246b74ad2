"""The view: who opens what, and who never does."""

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from agent_desktop.inbox.filters import Filter
from agent_desktop.inbox.model import Conversation, Counts, State
from agent_desktop.ui.list import ConversationListModel, ListPane
from agent_desktop.ui.list.section import PAGE
from agent_desktop.ui.theme import Mode, Space, Theme
from tests.helpers.fake_inbox import FakeInbox

Key = Qt.Key


@pytest.fixture
def model(inbox: FakeInbox) -> ConversationListModel:
    model = ConversationListModel(inbox.clock)
    for state in State:
        model.load(state, [], more=False)
    return model


@pytest.fixture
def pane(qtbot: QtBot, model: ConversationListModel, theme: Theme) -> ListPane:
    pane = ListPane(model, theme)
    qtbot.addWidget(pane)
    pane.resize(312, 600)
    pane.show()
    return pane


def listen(pane: ListPane) -> list[tuple[str, str]]:
    told: list[tuple[str, str]] = []
    pane.view.moved_to.connect(lambda c: told.append(("moved", c.customer.name)))
    pane.view.chosen.connect(lambda c: told.append(("chosen", c.customer.name)))
    return told


def click(qtbot: QtBot, pane: ListPane, point: QPoint) -> None:
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=point)


def center(pane: ListPane, model: ConversationListModel, conversation: Conversation) -> QPoint:
    return pane.view.visualRect(model.index_of(conversation.id)).center()


def test_a_click_chooses_and_leaves_the_keyboard_where_it_is(
    qtbot: QtBot, pane: ListPane, model: ConversationListModel, inbox: FakeInbox
) -> None:
    conversation = inbox.add("Emma", state=State.WAITING)
    model.apply([conversation])
    told = listen(pane)
    click(qtbot, pane, center(pane, model, conversation))
    assert told == [("chosen", "Emma")]
    assert not pane.view.hasFocus()


def test_arrow_keys_move_and_enter_chooses(
    qtbot: QtBot, pane: ListPane, model: ConversationListModel, inbox: FakeInbox
) -> None:
    model.apply([inbox.add("a", state=State.WAITING), inbox.add("b", state=State.ACTIVE)])
    told = listen(pane)
    # The headers are stops on the way, so that they can be folded without a mouse.
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Return):
        qtbot.keyClick(pane.view, key)
    assert told == [("moved", "a"), ("moved", "b"), ("chosen", "b")]


def test_headers_fold_by_click_and_by_key(
    qtbot: QtBot, pane: ListPane, model: ConversationListModel, inbox: FakeInbox
) -> None:
    model.apply([inbox.add("a", state=State.WAITING)])
    click(qtbot, pane, pane.view.visualRect(model.index(0)).center())
    assert model.rowCount() == 1
    pane.view.setCurrentIndex(model.index(0))
    qtbot.keyClick(pane.view, Key.Key_Right)
    assert model.rowCount() == 2
    qtbot.keyClick(pane.view, Key.Key_Left)
    assert model.rowCount() == 1


def test_the_inbox_never_opens_anything(pane: ListPane, model: ConversationListModel, inbox: FakeInbox) -> None:
    conversations = [inbox.add(name, state=State.ACTIVE) for name in "abc"]
    model.apply(conversations)
    pane.view.set_opened(conversations[1].id)
    told = listen(pane)
    model.apply([replace(conversations[1], state=State.CLOSED)])
    assert not pane.view.currentIndex().isValid()
    model.apply([inbox.add("d", state=State.WAITING)])
    model.set_only(Filter(channels=("none",)))
    model.set_only(Filter())
    model.apply([conversations[1]])
    assert told == []
    assert pane.view.opened_id == conversations[1].id
    assert pane.view.currentIndex() == model.index_of(conversations[1].id)


def test_the_selection_follows_its_row(pane: ListPane, model: ConversationListModel, inbox: FakeInbox) -> None:
    first, second = (inbox.add(name, state=State.WAITING) for name in "ab")
    model.apply([first, second])
    pane.view.set_opened(first.id)
    model.apply([replace(first, state=State.ACTIVE)])
    assert pane.view.currentIndex() == model.index_of(first.id)


def test_the_end_of_a_window_asks_for_more_when_it_is_seen(
    qtbot: QtBot, pane: ListPane, model: ConversationListModel, inbox: FakeInbox
) -> None:
    asked: list[State] = []
    model.page_wanted.connect(asked.append)
    model.set_counts(Counts(bot=1000))
    model.load(State.BOT, [inbox.add() for _ in range(PAGE)], more=True)
    qtbot.waitUntil(lambda: not pane.view._looking.isActive())
    assert asked == []
    pane.view.scrollToBottom()
    qtbot.waitUntil(lambda: bool(asked))
    assert set(asked) == {State.BOT}


def test_neighbours(pane: ListPane, model: ConversationListModel, inbox: FakeInbox) -> None:
    first = inbox.add("a", state=State.WAITING)
    second = inbox.add("b", state=State.ACTIVE)
    with_bot = inbox.add("c", state=State.BOT, unread=1)
    third = inbox.add("d", state=State.ACTIVE, unread=1, last_at=inbox.clock.now() - timedelta(minutes=5))
    model.apply([first, second, with_bot, third])
    assert pane.neighbour(1) == first
    assert pane.neighbour(-1) == with_bot
    pane.view.set_opened(first.id)
    assert (pane.neighbour(1), pane.neighbour(-1)) == (second, None)
    assert pane.neighbour(1, unread=True) == third
    assert (pane.nth(2), pane.nth(9)) == (second, None)


def test_the_next_unread_is_looked_for_above_too(
    pane: ListPane, model: ConversationListModel, inbox: FakeInbox
) -> None:
    waiting = inbox.add("a", state=State.WAITING, unread=2)
    mine = inbox.add("b", state=State.ACTIVE)
    model.apply([waiting, mine])
    pane.view.set_opened(mine.id)
    assert pane.neighbour(1, unread=True) == pane.neighbour(-1, unread=True) == waiting
    pane.view.set_opened(waiting.id)
    assert pane.neighbour(1, unread=True) is None, "not the one that is open"


def test_the_context_menu_offers_what_can_be_done(
    pane: ListPane, model: ConversationListModel, inbox: FakeInbox
) -> None:
    model.apply([inbox.add("a", state=State.BOT), inbox.add("b", state=State.CLOSED)])
    words = [action.text() for action in pane.view._menu_for(model.index(1)).actions()]
    assert [word for word in words if word] == [
        "Open",
        "Take over",
        "Export…",
        "Erase this customer…",
        "Copy name",
        "Copy session ID",
    ]


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_hostile_rows_are_painted(
    pane: ListPane, model: ConversationListModel, inbox: FakeInbox, theme: Theme, mode: Mode
) -> None:
    theme.mode = mode
    names = ["x" * 200, "عائشة ياسين", "\u202eevil", "👩‍👩‍👧‍👦" * 30, "", "<b>bold</b>", "ก็" * 80]
    conversations = [
        inbox.add(name, state=State.WAITING, version="DRAFT", unread=1234, channel="new_channel", last_text=name * 500)
        for name in names
    ]
    model.apply(conversations)
    pane.view.set_opened(conversations[0].id)
    image = pane.view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ratio, wide = image.devicePixelRatio(), pane.view.viewport().width()
    # Nothing is painted beside the cards.
    beside = (*range(1, Space.S - 1), *range(wide - Space.S + 1, wide - 1))
    colors = {image.pixelColor(int(x * ratio), y).name() for x in beside for y in range(image.height())}
    assert colors == {theme.color("surface_2").name()}


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_avatars_are_kept_only_where_they_fit_the_screens_pixels(
    pane: ListPane, inbox: FakeInbox, ratio: float
) -> None:
    delegate, conversation = pane.view._delegate, inbox.add("Emma", state=State.ACTIVE)

    def drawn() -> QImage:
        image = QImage(QSize(60, 60) * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(delegate.theme.color("surface_2"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        delegate._avatar(painter, QPoint(10, 10), conversation, "surface_2")
        painter.end()
        return image

    first = drawn()
    assert drawn() == first
    assert bool(delegate._avatars) == (ratio != 1.25)


def test_empty_states(pane: ListPane, model: ConversationListModel, inbox: FakeInbox) -> None:
    assert pane._stack.currentWidget() is pane._none_yet
    model.apply([inbox.add("Emma", state=State.WAITING)])
    assert pane._stack.currentWidget() is pane.view
    model.set_only(Filter(tags=("none",)))
    assert pane._stack.currentWidget() is pane._not_found


def test_the_list_goes_along_when_the_open_conversation_becomes_the_agents(
    qtbot: QtBot, pane: ListPane, model: ConversationListModel, inbox: FakeInbox
) -> None:
    waiting = [inbox.add(f"Customer {number}", state=State.WAITING) for number in range(30)]
    model.apply(waiting)
    pane.view.set_opened(waiting[0].id)
    pane.view.verticalScrollBar().setValue(0)
    model.apply([replace(waiting[0], state=State.ACTIVE)])
    seen = pane.view.viewport().rect()
    qtbot.waitUntil(lambda: seen.contains(pane.view.visualRect(model.index_of(waiting[0].id))))
    pane.view.verticalScrollBar().setValue(0)
    later = inbox.add("Later", state=State.WAITING)
    model.apply([later])
    qtbot.waitUntil(lambda: not pane.view._along.isActive())
    assert pane.view.verticalScrollBar().value() == 0  # it stays where the agent scrolled to
