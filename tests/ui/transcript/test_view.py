from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from agent_desktop.inbox.model import Author, Delivery, Message
from agent_desktop.ui.theme import Mode, Theme
from agent_desktop.ui.transcript import Hit, HitKind, TranscriptView
from agent_desktop.ui.transcript.pill import Pill
from agent_desktop.ui.transcript.selecting import TextSelector
from tests.helpers.fake_inbox import FakeClock
from tests.helpers.transcript import message, page

Shown = Callable[..., TranscriptView]


@pytest.fixture
def shown(qtbot) -> Shown:
    def build(*messages: Message, more: bool = False) -> TranscriptView:
        view = TranscriptView(Theme(Mode.LIGHT), FakeClock())
        qtbot.addWidget(view)
        view.resize(600, 500)
        with qtbot.waitExposed(view):
            view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        view.transcript.load(page(*messages, more=more))
        view.started()
        return view

    return build


def talk(first: int, last: int) -> list[Message]:
    return [message(n, text=f"message {n} " * (1 + n % 30)) for n in range(first, last + 1)]


def bubble_top(view: TranscriptView, message_id: int) -> float:
    row = view.transcript.row_of(message_id)
    assert row is not None
    rect = view.visualRect(view.transcript.index(row))
    return rect.top() + view.painter.layout_of(row).frame(rect.width()).top()


def place_of(view: TranscriptView, message_id: int, kind: HitKind) -> QPoint:
    row = view.transcript.row_of(message_id)
    assert row is not None
    rect = view.visualRect(view.transcript.index(row))
    area = next(a.rect for a in view.painter.layout_of(row).areas(rect.width()) if a.hit.kind is kind)
    return rect.topLeft() + area.center().toPoint()


def text_place(view: TranscriptView, message_id: int) -> QPoint:
    row = view.transcript.row_of(message_id)
    assert row is not None
    rect = view.visualRect(view.transcript.index(row))
    area, _ = next(iter(view.painter.layout_of(row).texts(rect.width())))
    return rect.topLeft() + QPoint(int(area.left()) + 3, int(area.top()) + 8)


def middle(view: TranscriptView) -> int:
    return view.indexAt(QPoint(50, 250)).row()


def scroll_to_middle(view: TranscriptView) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)


def test_it_opens_at_the_end_and_stays_there(shown: Shown) -> None:
    view = shown(*talk(1, 60))
    assert view.at_end
    view.transcript.merge(talk(61, 70))
    assert view.at_end
    view.resize(500, 300)
    assert view.at_end


def test_what_is_being_read_does_not_move(shown: Shown) -> None:
    view = shown(*talk(101, 160), more=True)
    scroll_to_middle(view)
    reading = view.transcript.entry(middle(view)).message.id
    top = bubble_top(view, reading)
    view.transcript.merge(talk(161, 165))
    assert bubble_top(view, reading) == top
    view.transcript.merge([message(102, text="grown " * 300)])
    assert bubble_top(view, reading) == top
    view.transcript.merge([], [103])
    assert bubble_top(view, reading) == top
    view.transcript.add_older(page(*talk(41, 100), more=True))
    while view.transcript.show_older():
        assert bubble_top(view, reading) == top
    assert not view.at_end


def test_older_messages_are_asked_for_near_the_top(shown: Shown, qtbot) -> None:
    view = shown(*talk(101, 160), more=True)
    with qtbot.waitSignal(view.older_wanted):
        while view.transcript.row_of(101) != 0:
            view.verticalScrollBar().setValue(300)
        view.verticalScrollBar().setValue(300)


def test_the_whole_of_a_long_conversation_can_be_scrolled(shown: Shown) -> None:
    view = shown(*talk(941, 1000), more=True)

    def older() -> None:
        oldest = view.transcript.oldest
        assert oldest is not None
        view.transcript.add_older(page(*talk(max(1, oldest[1] - 60), oldest[1] - 1), more=oldest[1] > 61))
        view.check_edges()

    view.older_wanted.connect(older, Qt.ConnectionType.QueuedConnection)
    bar = view.verticalScrollBar()
    seen = set()
    for _ in range(3000):
        QGuiApplication.processEvents()
        first, last = view.seen_rows()
        seen.update(view.transcript.entry(row).message.id for row in range(first, last + 1))
        if bar.value() == 0 and not view.transcript.more and view.transcript.row_of(1) == 0:
            break
        bar.setValue(bar.value() - 400)
    assert seen == set(range(1, 1001))
    view.to_newest()
    assert view.at_end
    assert view.transcript.row_of(1000) == view.transcript.rowCount() - 1


def test_the_pill_counts_what_came_in_below(shown: Shown, qtbot) -> None:
    view = shown(*talk(1, 60))
    pill = view.findChild(Pill)
    assert not pill.isVisible()
    scroll_to_middle(view)
    view.transcript.merge([message(61), message(62, Author.BOT), message(63, Author.AGENT, delivery=Delivery.QUEUED)])
    assert pill.isVisible()
    assert pill.text().startswith("2 new")
    qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert view.at_end
    assert not pill.isVisible()


def test_a_link_is_opened_by_a_click(shown: Shown, qtbot) -> None:
    view = shown(message(1, text="https://a.example/x"))
    with qtbot.waitSignal(view.activated_hit) as told:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, 1, HitKind.LINK))
    assert told.args[0].value == "https://a.example/x"


def test_a_failed_reply_is_retried_by_keyboard(shown: Shown, qtbot) -> None:
    view = shown(message(1), message(2, Author.AGENT, "no links", delivery=Delivery.FAILED, error="no connection"))
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Right)
    done: list[Hit] = []
    view.activated_hit.connect(done.append)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Left):
        QTest.keyClick(view, key)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert [hit.kind for hit in done] == [HitKind.RETRY, HitKind.EDIT, HitKind.DELETE]
    assert all(hit.value == "2" for hit in done)


def test_the_context_menu_offers_what_the_row_has(shown: Shown, qtbot) -> None:
    view = shown(message(1, Author.AGENT, "see https://a.example", delivery=Delivery.FAILED))
    done: list[Hit] = []
    view.activated_hit.connect(done.append)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_End)
    QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1)))
    menu = view.findChild(QMenu)
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert words == ["Open https://a.example", "Retry", "Edit", "Delete", "Copy link", "Copy message", "Select text"]
    menu.actions()[1].trigger()
    assert [hit.kind for hit in done] == [HitKind.RETRY]
    menu.close()


def test_show_more_keeps_the_message_in_place(shown: Shown, qtbot) -> None:
    view = shown(message(1, text="word " * 3000), *talk(2, 5))
    view.verticalScrollBar().setValue(0)
    before = view.painter.layout_of(0).height
    view.scrollTo(view.transcript.index(1))
    top = bubble_top(view, 1)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, 1, HitKind.EXPAND))
    assert view.painter.layout_of(0).height > before
    assert bubble_top(view, 1) == top


def test_text_is_selected_by_dragging_and_copied(shown: Shown, qtbot) -> None:
    view = shown(message(1), message(2, text="select these words"))
    start = text_place(view, 2)
    viewport = view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for step in (10, 60, 200):
        move(viewport, start + QPoint(step, 0))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(200, 0))
    editor = view.findChild(TextSelector)
    assert editor.textCursor().selectedText().endswith("these words")
    assert editor.isReadOnly()
    editor.copy()
    assert QGuiApplication.clipboard().text().endswith("these words")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: view.findChild(TextSelector) is None)


def test_a_double_click_selects_a_word(shown: Shown, qtbot) -> None:
    view = shown(message(1, text="select <b>these</b> words"))
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=text_place(view, 1))
    editor = view.findChild(TextSelector)
    assert editor.textCursor().selectedText() == "select"
    assert editor.toPlainText() == "select <b>these</b> words"


def test_the_editor_goes_with_its_message(shown: Shown, qtbot) -> None:
    view = shown(*talk(1, 3))
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=text_place(view, 2))
    assert view.findChild(TextSelector) is not None
    view.transcript.merge([message(1, text="other")])
    assert view.findChild(TextSelector) is not None
    view.transcript.merge([], [2])
    qtbot.waitUntil(lambda: view.findChild(TextSelector) is None)


def test_several_messages_are_copied_with_names(shown: Shown, qtbot) -> None:
    view = shown(*(message(n) for n in range(1, 5)))
    view.words.customer = "Emma"
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.partition(" ")[2] for line in lines[1:]] == [
        "Customer (Emma): message 3",
        "Customer (Emma): message 4",
    ]
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(view.selectedIndexes()) == 4
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.selectedIndexes()
    with qtbot.waitSignal(view.left):
        QTest.keyClick(view, Qt.Key.Key_Escape)


def test_several_messages_are_marked_with_the_mouse(shown: Shown, qtbot) -> None:
    view = shown(*(message(n) for n in range(1, 7)))
    control, shift, plain = (
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.ShiftModifier,
        Qt.KeyboardModifier.NoModifier,
    )
    for clicked, held, marked in (
        (2, control, [2]),
        (4, control, [2, 4]),
        (2, control, [4]),
        (5, shift, [2, 3, 4, 5]),
        (1, shift, [1, 2]),
        (3, plain, []),
        (6, shift, [3, 4, 5, 6]),
    ):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, text_place(view, clicked))
        found = sorted(view.transcript.entry(index.row()).message.id for index in view.selectedIndexes())
        assert found == marked, (clicked, held)


def test_a_plain_click_marks_nothing(shown: Shown, qtbot) -> None:
    view = shown(*talk(1, 3))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=text_place(view, 2))
    assert not view.selectedIndexes()


def test_switching_the_theme_repaints_and_keeps_the_place(shown: Shown) -> None:
    view = shown(*talk(1, 60))
    scroll_to_middle(view)
    reading = view.transcript.entry(middle(view)).message.id
    top = bubble_top(view, reading)
    light = view.viewport().grab().toImage()
    view.theme.mode = Mode.DARK
    assert bubble_top(view, reading) == top
    assert view.viewport().grab().toImage() != light


def test_a_screen_reader_finds_names_and_rows(shown: Shown) -> None:
    view = shown(message(1, text="hello"))
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.text(QAccessible.Text.Name) == "Conversation"
    assert "hello" in interface.child(0).text(QAccessible.Text.Name)


def move(widget, pos: QPoint) -> None:
    """A move with the left button held: QTest.mouseMove has no buttons."""
    left = Qt.MouseButton.LeftButton
    place = QPointF(pos)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        QPointF(widget.mapToGlobal(pos)),
        Qt.MouseButton.NoButton,
        left,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize(
    "text",
    ["plain words that are long enough to be wrapped " * 3, "two\nlines", "مرحبا كيف حالك " * 8, "ขอบคุณมากค่ะ 👍🏽"],
)
def test_opening_the_editor_changes_nothing_that_is_seen(shown: Shown, text: str) -> None:
    view = shown(message(1, text=text))
    before = view.viewport().grab().toImage()
    view.open_text_at(text_place(view, 1))
    editor = view.findChild(TextSelector)
    editor.setCursorWidth(0)
    after = view.viewport().grab().toImage()
    different = sum(before.pixel(x, y) != after.pixel(x, y) for x in range(0, 600, 2) for y in range(300))
    assert different < 5  # a cursor in right-to-left text shows its direction


def test_a_click_counts_though_the_row_was_laid_out_anew_in_between(shown: Shown, qtbot) -> None:
    view = shown(message(1, text="see https://example.com/a"))
    at = place_of(view, 1, HitKind.LINK)
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    view.transcript.entry(0).touch()
    with qtbot.waitSignal(view.activated_hit) as told:
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args[0].value == "https://example.com/a"
