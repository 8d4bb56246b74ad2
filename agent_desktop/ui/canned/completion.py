"""Completion of canned replies: a slash at the start of a word opens the popup, and what follows it filters."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from agent_desktop.canned import CannedBook, CannedReply, Values, fill
from agent_desktop.ui.actions import key_of
from agent_desktop.ui.canned.popup import ROWS, Popup
from agent_desktop.ui.canned.ranking import rank
from agent_desktop.ui.theme import Theme

QUERY_MAX = 40
STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: ROWS,
    Qt.Key.Key_PageUp: -ROWS,
}
INSERTING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class CannedCompletion(QObject):
    """Watches a field. ``values`` gives what the variables stand for now; ``language`` is the customer's.

    ``inserted`` is emitted after a reply was put in; ``manage_wanted`` when there is none to offer.
    """

    inserted = Signal()
    manage_wanted = Signal()

    def __init__(
        self, field: QPlainTextEdit, book: CannedBook, values: Callable[[], Values], theme: Theme, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._field = field
        self._book = book
        self._values = values
        self._theme = theme
        self._popup: Popup | None = None
        self._slash: int | None = None
        self._typed_at: int | None = None
        self.language = ""
        field.document().contentsChange.connect(self._changed)
        field.textChanged.connect(self._follow)
        field.cursorPositionChanged.connect(self._follow)
        field.installEventFilter(self)

    @property
    def open(self) -> bool:
        """True if the popup is shown."""
        return self._popup is not None and self._popup.isVisible()

    def start(self) -> None:
        """Open the popup at the cursor, as if the slash had just been typed; put it away where it is open."""
        if self.open:
            self._take_back()
            return
        cursor = self._field.textCursor()
        before = self._char(cursor.selectionStart() - 1)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor.insertText("/" if not before or before.isspace() else " /")
        self._slash = cursor.position() - 1
        self._follow()

    def close(self) -> None:
        """Put the popup away; what was typed stays."""
        self._slash = None
        if self._popup is not None:
            self._popup.hide()

    def insert(self, reply: CannedReply) -> None:
        """Put a reply in place of the slash and what was typed after it, with its variables filled."""
        cursor = self._field.textCursor()
        if self._slash is not None:
            cursor.setPosition(self._slash)
            cursor.setPosition(self._field.textCursor().position(), QTextCursor.MoveMode.KeepAnchor)
        self.close()
        cursor.insertText(fill(reply.text, self._values()))
        self._field.setTextCursor(cursor)
        self._field.ensureCursorVisible()
        self.inserted.emit()

    # --- within ------------------------------------------------------------------------------------------------------

    def _changed(self, at: int, removed: int, added: int) -> None:
        self._typed_at = at if (removed, added) == (0, 1) and self._field.hasFocus() else None

    def _follow(self) -> None:
        typed, self._typed_at = self._typed_at, None
        if typed is not None and self._slash is None and self._char(typed) == "/":
            before = self._char(typed - 1)
            if not before or before.isspace():
                self._slash = typed
        if self._slash is None:
            return
        query = self._query()
        if query is None:
            self.close()
            return
        found = rank(self._book.replies, query, self.language)
        if not found and self._book.replies:
            if self._popup is not None:
                self._popup.hide()
            return
        self._show(found)

    def _query(self) -> str | None:
        """What stands between the slash and the cursor; None when that is no longer one word."""
        assert self._slash is not None  # noqa: S101 - for the type checker; only asked while there is one
        end = self._field.textCursor().position()
        if self._field.textCursor().hasSelection() or end <= self._slash or end - self._slash > QUERY_MAX:
            return None
        cursor = QTextCursor(self._field.document())
        cursor.setPosition(self._slash)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        text = cursor.selectedText()
        return text[1:] if text.startswith("/") and not any(char.isspace() for char in text) else None

    def _show(self, found: list[CannedReply]) -> None:
        if self._popup is None:
            self._popup = Popup(self._theme, self._field.window())
            self._popup.chosen.connect(self._clicked)
            self._popup.edit_wanted.connect(self._edit)
        opening = not self._popup.isVisible()
        self._popup.model.values = self._values()
        if self._book.problem is not None:
            hint = self._book.problem
        elif found:
            hint = self.tr("Enter inserts · Esc closes")
            if key_of("canned"):
                hint = self.tr("Enter inserts · Esc closes · {key} edits").replace("{key}", key_of("canned"))
        else:
            hint = self.tr("No canned replies yet. Press Enter to write the first one.")
        self._popup.offer(found, hint)
        self._popup.place_at(self._cursor_place())
        if opening and not found:
            self._announce(hint)
        else:
            self._announce_marked()

    def _cursor_place(self) -> QRect:
        cursor = QTextCursor(self._field.document())
        cursor.setPosition(self._slash or 0)
        rect = self._field.cursorRect(cursor)
        window = self._field.window()
        return QRect(self._field.viewport().mapTo(window, rect.topLeft()), rect.size())

    def _clicked(self, reply: CannedReply | None) -> None:
        if reply is not None and self._slash is not None:
            self.insert(reply)
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _char(self, at: int) -> str:
        return self._field.document().characterAt(at) if at >= 0 else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._slash is None or not self.open:
            return False
        kind = event.type()
        if kind in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.close()
        elif kind is QEvent.Type.Resize:
            assert self._popup is not None  # noqa: S101 - for the type checker; it is open
            self._popup.place_at(self._cursor_place())
        elif isinstance(event, QKeyEvent) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if kind is QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if kind is QEvent.Type.KeyPress:
                return self._pressed(event.key())
        return False

    def _pressed(self, key: int) -> bool:
        popup = self._popup
        assert popup is not None  # noqa: S101 - for the type checker; it is open
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in INSERTING and popup.marked is not None:
            self.insert(popup.marked)
        elif key in INSERTING:
            self._edit()
        elif key in STEPS and popup.marked is not None:
            popup.move_mark(STEPS[Qt.Key(key)])
            self._announce_marked()
        else:
            return False
        return True

    def _edit(self) -> None:
        self._take_back()
        self.manage_wanted.emit()

    def _take_back(self) -> None:
        """Remove the slash that only opened the popup."""
        cursor = self._field.textCursor()
        if self._slash is not None:
            cursor.setPosition(self._slash, QTextCursor.MoveMode.KeepAnchor)
        self.close()
        cursor.removeSelectedText()

    def _announce_marked(self) -> None:
        marked = self._popup.marked if self._popup is not None else None
        if self._popup is not None and marked is not None:
            self._announce(f"/{marked.shortcut}: {self._popup.model.preview(marked)}")

    def _announce(self, words: str) -> None:
        """Say to a screen reader what is marked, since the keyboard stays in the field."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, words))
