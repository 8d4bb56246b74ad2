"""The text field of a note: Enter saves, Shift+Enter breaks the line, Escape leaves."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from agent_desktop.ui.widgets.text_fields import TextArea

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteField(TextArea):
    """``saved``, ``left``: the keys for it were pressed. Grows to so many ``lines``."""

    saved = Signal()
    left = Signal()
    focus_changed = Signal()

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._lines = lines
        self._composing = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self.grow)
        self.grow()

    def dropEvent(self, event: QDropEvent) -> None:
        """What was dropped is gone on with: the keyboard comes along."""
        super().dropEvent(event)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in ENTER and held == Qt.KeyboardModifier.ShiftModifier:
            self.textCursor().insertText("\n")
            self.ensureCursorVisible()
        elif (
            event.key() in ENTER
            and not self._composing
            and held
            in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ControlModifier,
            )
        ):
            if not event.isAutoRepeat():
                self.saved.emit()
        elif event.key() in ENTER:
            event.accept()  # the keys that send a reply do nothing here
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def grow(self) -> None:
        """Take the height that the text needs."""
        lines = max(1, round(self.document().size().height()))
        shown = min(max(lines, 2), self._lines)
        bars = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(bars.ScrollBarAsNeeded if lines > self._lines else bars.ScrollBarAlwaysOff)
        height = shown * self.fontMetrics().lineSpacing() + 4
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)
