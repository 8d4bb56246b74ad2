"""The fields in which people type: what is in them is what was typed, and what goes out.

Every field of the program is one of these two; a test looks for others. Qt's own fields differ in three ways:

* Backspace takes one code point, so that it leaves half a flag, a bare heart or a joiner that nobody sees. After an
  emoji, Delete and the arrow keys take and pass half a flag as well.
* ``toPlainText`` and copying make no-break spaces plain ones.
* A copied file is pasted as the path that it has on this computer, and a copied picture as nothing.
"""

from PySide6.QtCore import QCoreApplication, QDir, QMimeData, QPoint, Qt
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QToolTip, QWidget

from agent_desktop.base.safe_text import is_blank
from agent_desktop.ui.text.characters import PLAIN_BELOW, character_at, character_before, fitting, units
from agent_desktop.ui.widgets.announcing import announce
from agent_desktop.ui.widgets.dragging import DragEnd
from agent_desktop.ui.widgets.tooltips import plain_tip

HTML_LONGEST = 1_000_000
"""Characters of copied HTML that are looked at for its words."""
SHOWN_MS = 6000
_FILES = frozenset(
    {
        *("x-special/gnome-copied-files", "x-special/mate-copied-files", "x-special/nautilus-clipboard"),
        "application/x-kde-cutselection",
    }
)
"""What file managers of Linux add to files that were copied, also from the network."""
_FILES_AS_TEXT = "x-special/nautilus-clipboard\n"
"""How some versions of GNOME's begin the text of what was copied."""
_ALTERING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
# Qt's signs for the ends of paragraphs and lines, and for the frames that plain text has none of.
_LINE_ENDS = {0x2029: "\n", 0x2028: "\n", 0xFDD0: "\n", 0xFDD1: "\n"}


class LineField(QLineEdit):
    """A field for one line. With ``takes_files`` it is for the place of a file: a copied file gives that."""

    takes_files = False

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.cursorPositionChanged.connect(self._leave_character)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.hasSelectedText() and not self.isReadOnly():
            start, end = _taken_by(event, self.text(), self.cursorPosition())
            if end - start > 1:
                self.setSelection(start, end - start)  # which the key then removes
        if event.matches(QKeySequence.StandardKey.Paste) and not self.isReadOnly():
            self.paste_text()
            return
        super().keyPressEvent(event)

    def _leave_character(self, old: int, new: int) -> None:
        """The cursor stands between characters, not in one."""
        text = self.text()
        start, end = (new, new) if text.isascii() else character_at(text, new)
        if start == new:
            return
        place = end if new > old else start
        if self.hasSelectedText():
            first, last = self.selectionStart(), self.selectionEnd()
            anchor = last if new == first else first
            self.setSelection(anchor, place - anchor)
        else:
            self.setCursorPosition(place)

    def paste_text(self) -> None:
        """Paste what was copied, if it is text, and say so if it is not."""
        self._take(QGuiApplication.clipboard().mimeData())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                own = QAction(action.icon(), action.text(), menu)
                own.setEnabled(not self.isReadOnly())
                own.triggered.connect(self.paste_text)
                menu.insertAction(action, own)
                menu.removeAction(action)
        menu.popup(event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        clipboard = QGuiApplication.clipboard()
        if event.button() is Qt.MouseButton.MiddleButton and clipboard.supportsSelection() and not self.isReadOnly():
            self.deselect()
            self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
            self._take(clipboard.mimeData(clipboard.Mode.Selection))
            return
        super().mouseReleaseEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.isReadOnly() or self._is_text(event.mimeData()):
            super().dragEnterEvent(event)
        else:
            event.acceptProposedAction()  # a file, or to say at the drop why it is not taken

    def dropEvent(self, event: QDropEvent) -> None:
        if self._is_text(event.mimeData()):
            super().dropEvent(event)
        else:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._take(event.mimeData())

    @staticmethod
    def _is_text(source: QMimeData) -> bool:
        return pasted(source) is not None

    def _take(self, source: QMimeData) -> None:
        files = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        if files and self.takes_files:
            self.setText(QDir.toNativeSeparators(files[0]))
            self.textEdited.emit(self.text())
            return
        words = pasted(source)
        if words is None:
            say_at(self, not_text())
        elif words:
            room = self.maxLength() - units(self.text()) + units(self.selectedText())
            self.insert(fitting(words, room))


class TextArea(QPlainTextEdit):
    """A field for several lines of plain text."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        DragEnd(self)
        self._place = 0
        self.cursorPositionChanged.connect(self._leave_character)

    def toPlainText(self) -> str:
        """The text as it was typed."""
        return self.document().toRawText().translate(_LINE_ENDS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        cursor = self.textCursor()
        if not cursor.hasSelection() and not self.isReadOnly():
            block = cursor.block()
            start, end = _taken_by(event, block.text(), cursor.positionInBlock())
            if end - start > 1:
                cursor.setPosition(block.position() + start)
                cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
                cursor.removeSelectedText()
                self.ensureCursorVisible()
                event.accept()
                return
        super().keyPressEvent(event)

    def _leave_character(self) -> None:
        """The cursor stands between characters, not in one."""
        cursor = self.textCursor()
        old, self._place = self._place, cursor.position()
        if self.document().characterAt(cursor.position()) < PLAIN_BELOW:
            return
        start, end = character_at(cursor.block().text(), cursor.positionInBlock())
        if start != cursor.positionInBlock():
            place = cursor.block().position() + (end if cursor.position() > old else start)
            modes = QTextCursor.MoveMode
            cursor.setPosition(place, modes.KeepAnchor if cursor.hasSelection() else modes.MoveAnchor)
            self.setTextCursor(cursor)

    def createMimeDataFromSelection(self) -> QMimeData:
        return copied(self.textCursor())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Everything may be pasted and dropped: what is no text gets an answer."""
        return bool(source.formats())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Only ever plain text, with one kind of line end."""
        words = pasted(source)
        if words is None:
            self.refuse(not_text())
        elif words:
            self.textCursor().insertText(words)
            self.ensureCursorVisible()

    def refuse(self, sentence: str) -> None:
        """Say why something was not pasted."""
        say_at(self, sentence, self.cursorRect().bottomLeft())


def pasted(source: QMimeData) -> str | None:
    """The text in what was copied or dragged, without what text cannot hold; ``None`` if it is something else.

    A file's path is not its text: it means nothing to a customer, and tells them how this computer is arranged.
    """
    text = source.text()
    if any(url.isLocalFile() for url in source.urls()) or _FILES.intersection(source.formats()):
        return None
    if text.startswith(_FILES_AS_TEXT):
        return None
    if not text and source.hasHtml():
        fragment = QTextDocumentFragment.fromHtml(source.html()[:HTML_LONGEST])
        # An image in it is an object replacement character.
        text = fragment.toRawText().translate(_LINE_ENDS).replace("\ufffc", "")
        text = "" if is_blank(text) else text
    if not text and source.formats():
        return None
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")


def copied(cursor: QTextCursor) -> QMimeData:
    """What is selected, as plain text that keeps its no-break spaces."""
    data = QMimeData()
    data.setText(cursor.selectedText().translate(_LINE_ENDS))
    return data


def not_text() -> str:
    """Why something that was copied is not pasted."""
    return QCoreApplication.translate(
        "fields", "Not pasted: only text can be pasted here. Files and pictures cannot be sent yet."
    )


def say_at(field: QWidget, sentence: str, place: QPoint | None = None) -> None:
    """Say a sentence at a field, to those who see it and to those who hear it."""
    where = field.mapToGlobal(place or QPoint(0, field.height()))
    QToolTip.showText(where, plain_tip(sentence), field, field.rect(), SHOWN_MS)
    announce(field, sentence)


def _taken_by(event: QKeyEvent, text: str, place: int) -> tuple[int, int]:
    """The character that a key takes away, from where to where; empty for other keys."""
    if event.key() == Qt.Key.Key_Backspace and not event.modifiers() & _ALTERING:
        return character_before(text, place)
    if event.matches(QKeySequence.StandardKey.Delete):
        return character_at(text, place)
    return place, place
