"""Enter on a button: some systems press it, on others only Space does, and a marked button must not stay mute."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QToolButton, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
OWN = "takesEnter"
"""The property of a button that does something of its own with Enter."""


class Pressing(QObject):
    """Lets Enter press the button that has the keyboard, also beside one that is a dialog's own for Enter: whoever went
    to Cancel means Cancel. Only where a box to tick has the keyboard, Enter is that one's.

    It looks at that button alone: a filter for the whole program would see, and slow down, every event.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in ENTER or event.modifiers() not in PLAIN or not isinstance(watched, QAbstractButton):
            return False
        if not event.isAutoRepeat():
            watched.click()
        return True

    def _moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, QAbstractButton):
            before.removeEventFilter(self)
        if isinstance(now, QAbstractButton) and not now.property(OWN) and not _meant_for_enter(now):
            now.installEventFilter(self)


def _meant_for_enter(button: QAbstractButton) -> bool:
    """Whether Qt does something with Enter itself: presses this button, or the one that the window has for it."""
    if isinstance(button, QPushButton):
        return button.autoDefault()
    if isinstance(button, QToolButton):
        return False
    return any(one.isDefault() and one.isVisible() for one in button.window().findChildren(QPushButton))
