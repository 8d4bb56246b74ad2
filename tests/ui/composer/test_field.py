import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from agent_desktop.ui.composer.field import LINES_MOST, ReplyField

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


@pytest.fixture
def field(qtbot) -> ReplyField:
    made = ReplyField()
    qtbot.addWidget(made)
    made.resize(300, made.height())
    with qtbot.waitExposed(made):
        made.show()
    made.sends = []
    made.submitted.connect(lambda: made.sends.append(made.toPlainText()))
    return made


def test_enter_sends_and_shift_enter_breaks_the_line(field) -> None:
    QTest.keyClicks(field, "hi")
    QTest.keyClick(field, Qt.Key.Key_Return, SHIFT)
    QTest.keyClicks(field, "there")
    QTest.keyClick(field, Qt.Key.Key_Enter, KEYPAD)
    assert field.sends == ["hi\nthere"]


def test_swapped_control_enter_sends_and_enter_breaks_the_line(field) -> None:
    field.enter_sends = False
    QTest.keyClicks(field, "hi")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Return, CONTROL)
    assert field.sends == ["hi\n"]


@pytest.mark.parametrize("held", [CONTROL, CONTROL | SHIFT, Qt.KeyboardModifier.AltModifier])
def test_other_keys_with_enter_neither_send_nor_break(field, held) -> None:
    QTest.keyClicks(field, "hi")
    QTest.keyClick(field, Qt.Key.Key_Return, held)
    assert field.sends == []
    assert field.toPlainText() == "hi"


def test_a_held_enter_sends_once(field) -> None:
    QTest.keyClicks(field, "hi")
    for again in (False, True, True):
        event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", again)
        QApplication.sendEvent(field, event)
    assert len(field.sends) == 1


def test_nothing_is_sent_while_an_input_method_composes(field) -> None:
    QApplication.sendEvent(field, QInputMethodEvent("にほ", []))
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.sends == []
    done = QInputMethodEvent()
    done.setCommitString("日本")
    QApplication.sendEvent(field, done)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.sends == ["日本"]


def test_rich_text_is_pasted_plain(field) -> None:
    mime = QMimeData()
    mime.setHtml("<b>bold</b>")
    mime.setText("bold\r\nline\x00")
    QGuiApplication.clipboard().setMimeData(mime)
    field.paste()
    assert field.toPlainText() == "bold\nline"
    QGuiApplication.clipboard().clear()  # it has to go before Python does, to which it belongs


def test_it_grows_to_eight_lines(field, qtbot) -> None:
    least = field.height()
    heights = []
    for lines in (1, 2, 4, 8, 9, 100):
        field.place("\n".join("x" * lines), 0)
        heights.append(field.height())
    assert heights[0] == heights[1] == least
    assert heights[1] < heights[2] < heights[3] == heights[4] == heights[5]
    assert heights[3] <= LINES_MOST * field.fontMetrics().lineSpacing() + 4
    field.place("", 0)
    assert field.height() == least


def test_wrapped_lines_count(field) -> None:
    least = field.height()
    field.place("word " * 60, 0)
    assert field.height() > least


@pytest.mark.parametrize(("text", "caret"), [("hello", 3), ("👩‍👩‍👧 hi\nthere", 6), ("a\u2028b", 2), ("", 0)])
def test_the_caret_is_counted_in_characters(field, text: str, caret: int) -> None:
    field.place(text, caret)
    assert field.caret == caret
    field.place(text, 10_000)
    assert field.caret == len(text)


def test_a_very_long_paste_is_taken(field) -> None:
    mime = QMimeData()
    mime.setText("word " * 100_000)
    field.insertFromMimeData(mime)
    assert len(field.toPlainText()) == 500_000


def test_tab_leaves_the_field(field) -> None:
    assert field.tabChangesFocus()


def test_dropped_text_is_put_in_plain_where_it_was_dropped(field) -> None:
    field.place("Hello world", 11)
    mime = QMimeData()
    mime.setHtml("<b>dear</b>")
    mime.setText("dear\r\n")
    cursor = field.textCursor()
    cursor.setPosition(6)
    place = QPointF(field.cursorRect(cursor).center())
    action, button, held = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    over = QDragMoveEvent(place.toPoint(), action, mime, button, held)
    enter = QDragEnterEvent(place.toPoint(), action, mime, button, held)
    for event in (enter, over, QDropEvent(place, action, mime, button, held)):
        QApplication.sendEvent(field.viewport(), event)
    assert field.toPlainText() == "Hello dear\nworld"
