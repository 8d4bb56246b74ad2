"""Ends what Qt leaves behind when a text is dragged out of a field."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit


class DragEnd(QObject):
    """Lets a text field know that the mouse was released, when that was the end of a drag.

    A text that is drawn out of its field starts the timer that scrolls the field while one selects. The drop takes the
    release of the mouse away from the field, so the timer runs on, and moves the mouse in the field's name: the drag
    begins again, and no other click counts in the whole program.
    """

    def __init__(self, field: QPlainTextEdit | QTextEdit) -> None:
        super().__init__(field)
        self._viewport = field.viewport()
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Timer and not self.button_is_down():
            place = QPointF(-1, -1)  # outside the field, so that nothing in it is clicked
            none = Qt.MouseButton.NoButton
            release = QMouseEvent(
                QEvent.Type.MouseButtonRelease,
                place,
                self._viewport.mapToGlobal(place),
                none,
                none,
                Qt.KeyboardModifier.NoModifier,
            )
            QCoreApplication.sendEvent(self._viewport, release)
        return super().eventFilter(watched, event)

    @staticmethod
    def button_is_down() -> bool:
        """Return True if somebody selects or drags at this moment."""
        return bool(QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton)
