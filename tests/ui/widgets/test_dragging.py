from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPointF, Qt
from PySide6.QtGui import QDropEvent, QMouseEvent
from PySide6.QtWidgets import QPlainTextEdit, QTextBrowser, QTextEdit

from agent_desktop.ui.composer.field import ReplyField
from agent_desktop.ui.notes.field import NoteField
from agent_desktop.ui.widgets.dragging import DragEnd

Field = QPlainTextEdit | QTextEdit


class Ticks(QObject):
    """Counts how often a field's own timer goes off."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.count = 0
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Timer
        return super().eventFilter(watched, event)


def browser() -> QTextBrowser:
    made = QTextBrowser()
    DragEnd(made)
    return made


def move(field: Field, kind: QEvent.Type, x: float, y: float) -> None:
    place, left = QPointF(x, y), Qt.MouseButton.LeftButton
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else left
    where = field.viewport().mapToGlobal(place)
    event = QMouseEvent(kind, place, where, held, left, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(field.viewport(), event)


@pytest.mark.parametrize("make", [ReplyField, lambda: NoteField(3), browser])
def test_a_text_that_was_dragged_out_does_not_drag_on(make: Callable[[], Field], qtbot) -> None:
    field = make()
    qtbot.addWidget(field)
    field.setPlainText("Where is my parcel?")
    field.show()
    ticks = Ticks(field)
    # As after a drag: pressed and drawn out of the field, and the release went to where it was dropped.
    move(field, QEvent.Type.MouseButtonPress, 5, 5)
    move(field, QEvent.Type.MouseMove, 5, -40)
    qtbot.waitUntil(lambda: ticks.count == 1)
    qtbot.wait(350)  # the field's timer would be due before this one, and what is due first comes first
    assert ticks.count == 1


@pytest.mark.parametrize("make", [ReplyField, lambda: NoteField(3)])
def test_a_dropped_text_brings_the_keyboard(make: Callable[[], QPlainTextEdit], qtbot) -> None:
    field, other = make(), QPlainTextEdit()
    for one in (other, field):
        qtbot.addWidget(one)
    other.setParent(field, Qt.WindowType.Widget)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    other.show()
    other.setFocus()
    assert not field.hasFocus()
    data = QMimeData()
    data.setText("dropped")
    drop = QDropEvent(
        QPointF(2, 2),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    field.dropEvent(drop)
    assert field.toPlainText() == "dropped"
    assert field.hasFocus()
