"""The text field of the composer: plain text, growing to eight lines, sending on Enter."""

import math

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QWidget

from agent_desktop.ui.widgets.text_fields import TextArea

LINES_LEAST = 2
LINES_MOST = 8
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ReplyField(TextArea):
    """``submitted``: the key for sending was pressed. ``focus_changed``: the cursor came or went.

    ``enter_sends``: Enter sends and Shift+Enter breaks the line; otherwise Ctrl+Enter sends and Enter breaks it.
    """

    submitted = Signal()
    focus_changed = Signal()
    escaped = Signal()
    menu_asked = Signal(object)
    """The context menu, with its event."""
    undo_asked = Signal()
    """Undo was pressed with nothing left to undo in the text."""
    braced = Signal()
    """Something was typed, pasted or dropped that may have completed a ``{{variable}}``."""
    refused = Signal(str)
    """Something was pasted or dropped that is no text; with the sentence to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.enter_sends = True
        self._composing = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def restyle(self) -> None:
        """The font may have changed: take the height that fits it."""
        self._grow()

    def insertFromMimeData(self, source: QMimeData) -> None:
        super().insertFromMimeData(source)
        self.braced.emit()

    def refuse(self, sentence: str) -> None:
        self.refused.emit(sentence)

    def dropEvent(self, event: QDropEvent) -> None:
        """What was dropped is gone on with: the keyboard comes along."""
        super().dropEvent(event)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self._enter(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable():
            self.undo_asked.emit()
        else:
            super().keyPressEvent(event)
            if event.text() == "}":
                self.braced.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def place(self, text: str, cursor: int) -> None:
        """Replace the text, without a way back, and put the cursor at a character."""
        self._composing = False
        self.setPlainText(text)
        at = self.textCursor()
        at.setPosition(utf16(text, min(max(cursor, 0), len(text))))
        self.setTextCursor(at)

    def select(self, start: int, end: int) -> None:
        """Select from one character to another."""
        self.setTextCursor(self._stretch(start, end))
        self.ensureCursorVisible()

    def replace(self, start: int, end: int, text: str) -> None:
        """Put a text in place of a stretch of characters, so that it can be undone; the cursor keeps its place."""
        self._stretch(start, end).insertText(text)

    def _stretch(self, start: int, end: int) -> QTextCursor:
        text = self.toPlainText()
        cursor = QTextCursor(self.document())
        cursor.setPosition(utf16(text, start))
        cursor.setPosition(utf16(text, end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    @property
    def caret(self) -> int:
        """The cursor's place, in characters."""
        before = QTextCursor(self.document())
        before.setPosition(self.textCursor().position(), QTextCursor.MoveMode.KeepAnchor)
        return len(before.selectedText())

    def _enter(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
        shift = Qt.KeyboardModifier.ShiftModifier
        if self._composing or held not in (plain, control, shift):
            # An input method confirms with Enter; Ctrl+Shift+Enter belongs to the window.
            event.ignore()
            return
        if held == (plain if self.enter_sends else control):
            if not event.isAutoRepeat():
                self.submitted.emit()
        elif held == (control if self.enter_sends else shift):
            # The other key for sending does nothing: it could send, or break a line, by mistake.
            event.ignore()
        else:
            self.textCursor().insertText("\n")
            self.ensureCursorVisible()

    def _grow(self) -> None:
        lines = math.ceil(self.document().size().height())
        shown = min(max(lines, LINES_LEAST), LINES_MOST)
        bars = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(bars.ScrollBarAsNeeded if lines > LINES_MOST else bars.ScrollBarAlwaysOff)
        height = math.ceil(shown * self.fontMetrics().lineSpacing()) + 2
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)


def utf16(text: str, characters: int) -> int:
    """Qt counts in UTF-16 units, drafts in characters."""
    return len(text[:characters].encode("utf-16-le", "surrogatepass")) // 2
