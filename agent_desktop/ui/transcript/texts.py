"""The texts of the transcript's rows: what lies under the mouse, and the editor in which a text is selected."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from agent_desktop.inbox.ports import Clock
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.transcript.delegate import hit_at, text_at
from agent_desktop.ui.transcript.parts.base import Hit
from agent_desktop.ui.transcript.parts.text import TextPart
from agent_desktop.ui.transcript.scrolling import RowsView
from agent_desktop.ui.transcript.selecting import TextSelector

Index = QModelIndex | QPersistentModelIndex


class TextsView(RowsView):
    """Opens at most one text at a time; it closes when its message goes or is laid out otherwise.

    ``activated_hit(hit)``: a link was clicked in the open text.
    """

    activated_hit = Signal(object)

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(theme, clock, parent)
        self._editing = QPersistentModelIndex()
        self._editor: TextSelector | None = None
        self.dragging = False
        """True if the mouse that was pressed on the rows is selecting in the open text."""
        self.transcript.modelAboutToBeReset.connect(self.close_text)
        self.transcript.rowsAboutToBeRemoved.connect(self._closing_rows)
        self.transcript.dataChanged.connect(self._row_changed)

    @property
    def text_is_open(self) -> bool:
        """True if a text can be selected in now."""
        return self._editor is not None

    def expand(self, message_id: int, what: str) -> None:
        self.close_text()
        super().expand(message_id, what)

    def restyle(self) -> None:
        self.close_text()
        super().restyle()

    def hit_under(self, pos: QPoint) -> Hit | None:
        """What can be clicked at a place in the viewport."""
        index = self.indexAt(pos)
        if not index.isValid():
            return None
        inside = QPointF(pos - self.visualRect(index).topLeft())
        return hit_at(self.painter.layout_of(index.row()), self.viewport().width(), inside)

    def text_under(self, pos: QPoint) -> TextPart | None:
        """The text that can be selected at a place in the viewport."""
        index = self.indexAt(pos)
        if not index.isValid():
            return None
        inside = QPointF(pos - self.visualRect(index).topLeft())
        return text_at(self.painter.layout_of(index.row()), self.viewport().width(), inside)

    def open_text_at(self, pos: QPoint) -> bool:
        """Open the text at a place for selecting; False where there is none."""
        part = self.text_under(pos)
        return part is not None and self.open_text(self.indexAt(pos), part)

    def open_text(self, index: Index, part: TextPart) -> bool:
        """Open this text of a row for selecting."""
        self.close_text()
        self.painter.open_text = part
        self.openPersistentEditor(index)
        editor = self.indexWidget(index)
        if not isinstance(editor, TextSelector):
            return False
        self._editor, self._editing = editor, QPersistentModelIndex(index)
        editor.clicked_link.connect(self.activated_hit)
        editor.finished.connect(self._text_finished)
        editor.setFocus(Qt.FocusReason.MouseFocusReason)
        return True

    def close_text(self) -> None:
        """Close the editor in which text is selected, if it is open."""
        if self._editor is None:
            return
        had_focus = self._editor.hasFocus()
        self._editor = None
        self.dragging = False
        self.painter.open_text = None
        if self._editing.isValid():
            self.closePersistentEditor(self._editing)
        self._editing = QPersistentModelIndex()
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _text_finished(self) -> None:
        self.close_text()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _closing_rows(self, parent: QModelIndex, first: int, last: int) -> None:
        if self._editing.isValid() and first <= self._editing.row() <= last:
            self.close_text()

    def _row_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """A changed message may be laid out anew; its text stays open if it is the same text."""
        if self._editor is None or not first.row() <= self._editing.row() <= last.row():
            return
        layout = self.painter.layout_of(self._editing.row())
        texts = [part.text for _, part in layout.texts(self.viewport().width())]
        if self._editor.part.text not in texts:
            self.close_text()

    def hand_on(self, event: QMouseEvent, kind: QEvent.Type | None = None, pos: QPoint | None = None) -> None:
        """Give a mouse event of the view to the editor that lies over it."""
        if self._editor is None:
            return
        target = self._editor.viewport()
        place = QPointF(target.mapFrom(self.viewport(), event.position().toPoint() if pos is None else pos))
        pressed = event.button() if kind is None else Qt.MouseButton.LeftButton
        copy = QMouseEvent(
            kind or event.type(),
            place,
            target.mapToGlobal(place),
            pressed,
            event.buttons(),
            event.modifiers(),
        )
        QApplication.sendEvent(target, copy)

    def select_text(self, index: QPersistentModelIndex, part: TextPart) -> None:
        """Open this text of a row and select all of it."""
        if index.isValid() and self.open_text(index, part) and self._editor is not None:
            self._editor.selectAll()
