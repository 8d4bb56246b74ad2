"""A field that keeps the keyboard while the rows below it are gone through."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from agent_desktop.ui.widgets.text_fields import LineField

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SteppingField(LineField):
    """``moved(rows)``, ``chosen`` for Enter, and ``left`` for Escape."""

    moved = Signal(int)
    chosen = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key is Qt.Key.Key_Escape:
            self.leave()
        elif key in STEPS and plain:
            self.moved.emit(STEPS[key])
        elif key in ENTER and plain:
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        """Escape was pressed."""
        self.left.emit()
