"""The transcript on the screen: mouse and keyboard over the rows that the delegate paints."""

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QToolTip, QWidget

from agent_desktop.inbox.ports import Clock
from agent_desktop.ui.pictures import Album
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.transcript.copying import as_text
from agent_desktop.ui.transcript.delegate import hits_of
from agent_desktop.ui.transcript.links import shown_url
from agent_desktop.ui.transcript.menu import RowMenu
from agent_desktop.ui.transcript.parts.base import Hit, HitKind
from agent_desktop.ui.transcript.picturing import Picturing
from agent_desktop.ui.transcript.texts import TextsView
from agent_desktop.ui.widgets.announcing import announce
from agent_desktop.ui.widgets.tooltips import plain_tip

Index = QModelIndex | QPersistentModelIndex

MOVES = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
}
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class TranscriptView(TextsView):
    """Adds to the rows what the agent does with them.

    ``activated_hit(hit)``: a link or an action was clicked or chosen. ``left``: Esc was pressed, the composer may have
    the cursor back. ``typed(event)``: a letter was typed here, which belongs there.
    """

    left = Signal()
    typed = Signal(object)

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(theme, clock, parent)
        self._range_start = QPersistentModelIndex()
        self._pressed: tuple[QPoint, Hit | None] | None = None
        self._picturing: Picturing | None = None
        self.setAccessibleName(self.tr("Conversation"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)

    # --- what can be done with rows ----------------------------------------------------------------------------------

    def copy(self) -> None:
        """Copy the selected messages, or the one that the keyboard is on."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        if not rows and self.currentIndex().isValid():
            rows = [self.currentIndex().row()]
        if rows:
            entries = [self.transcript.entry(row) for row in rows]
            QGuiApplication.clipboard().setText(as_text(entries, self.words))

    def to_oldest(self) -> None:
        """Go to the beginning, with the keyboard on the first message."""
        super().to_oldest()
        self._by_keyboard(on=self.hasFocus())

    def use_album(self, album: Album) -> None:
        """Show pictures, as far as the album may; without one they are only named."""
        self._picturing = Picturing(album, self.theme, self.activated_hit.emit, self)
        self.painter.layouts.use_album(album)
        album.changed.connect(self.viewport().update)
        album.relaid.connect(self.restyle)
        self.transcript.modelAboutToBeReset.connect(album.stop)
        self.restyle()

    def _activate(self, hit: Hit) -> None:
        if hit.kind is HitKind.EXPAND:
            index = self.currentIndex()
            first, last = self.seen_rows()
            for row in range(first, last + 1):
                if hit in hits_of(self.painter.layout_of(row), self.viewport().width()):
                    index = self.transcript.index(row)
            if index.isValid():
                self.expand(self.transcript.entry(index.row()).message.id, hit.value)
            return
        if self._picturing is None or not self._picturing.act(hit):
            self.activated_hit.emit(hit)

    # --- mouse -------------------------------------------------------------------------------------------------------

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        """Rows are selected with Ctrl or Shift only: a plain click or arrow key, or opening a text, marks nothing."""
        if event is None:
            return QItemSelectionModel.SelectionFlag.NoUpdate
        if isinstance(event, QMouseEvent | QKeyEvent):
            wanted = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
            if not event.modifiers() & wanted:
                return QItemSelectionModel.SelectionFlag.Clear
        return super().selectionCommand(index, event)

    def selectAll(self) -> None:
        rows = self.transcript.rowCount()
        if rows:
            everything = QItemSelection(self.transcript.index(0), self.transcript.index(rows - 1))
            self.selectionModel().select(everything, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard(on=False)
        self.close_text()
        pos = event.position().toPoint()
        plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
        self._pressed = (pos, self.hit_under(pos)) if plain else None
        before = QPersistentModelIndex(self.currentIndex())
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._select_range(before, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pos = event.position().toPoint()
        if self.dragging and self.text_is_open:
            self.hand_on(event)
            return
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            start = self._pressed[0]
            if (pos - start).manhattanLength() >= QApplication.startDragDistance() and self.open_text_at(start):
                self.dragging = True
                self._pressed = None
                self.hand_on(event, QEvent.Type.MouseButtonPress, start)
                self.hand_on(event)
            return
        super().mouseMoveEvent(event)
        self._hovered(pos)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.dragging:
            self.dragging = False
            self.hand_on(event)
            return
        pressed, self._pressed = self._pressed, None
        super().mouseReleaseEvent(event)
        hit = self.hit_under(event.position().toPoint())
        if pressed is not None and hit is not None and hit.means(pressed[1]):
            self._activate(hit)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        pos = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and self.open_text_at(pos):
            self.hand_on(event)
            return
        super().mouseDoubleClickEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hover(None)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            hit = self.hit_under(event.pos())
            if hit is not None and hit.kind is HitKind.LINK:
                QToolTip.showText(event.globalPos(), plain_tip(shown_url(hit.value)), self)
            elif index.isValid():
                moment = self.words.time_in_full(self.transcript.entry(index.row()).message)
                QToolTip.showText(event.globalPos(), plain_tip(moment), self)
            return True
        return super().viewportEvent(event)

    def _hovered(self, pos: QPoint) -> None:
        hit = self.hit_under(pos)
        self._set_hover(hit)
        if hit is not None:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        elif self.text_under(pos) is not None:
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        else:
            self.viewport().unsetCursor()

    def _set_hover(self, hit: Hit | None) -> None:
        if hit is not self.painter.hover:
            self.painter.hover = hit
            self.viewport().update()

    # --- keyboard ----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self.currentIndex().isValid():
            # Nothing was chosen yet: the keyboard begins at the end, where one reads.
            self._go_to(self.transcript.rowCount() - 1)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif key is Qt.Key.Key_Escape:
            if self.selectedIndexes():
                self.clearSelection()
            else:
                self.left.emit()
        elif key is Qt.Key.Key_End:
            self.to_newest()
            self._go_to(self.transcript.rowCount() - 1, event)
        elif key is Qt.Key.Key_Home and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.to_oldest()
        elif key in MOVES:
            before = QPersistentModelIndex(self.currentIndex())
            super().keyPressEvent(event)
            self._select_range(before, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            self.painter.focus = None
            self.scrollTo(self.currentIndex())
            self._tell_hits()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._next_hit(1 if key is Qt.Key.Key_Right else -1)
        elif key in ENTER or (key is Qt.Key.Key_Space and self.painter.focus is not None):
            self._enter()
        elif _is_writing(event):
            self.typed.emit(event)
            return
        else:
            super().keyPressEvent(event)
        self._by_keyboard(on=key is not Qt.Key.Key_Escape)

    def _select_range(self, before: QPersistentModelIndex, *, extend: bool) -> None:
        """With Shift, everything between where one started and where one is now is selected."""
        if not extend:
            self._range_start = QPersistentModelIndex()
            return
        if not self._range_start.isValid():
            self._range_start = before
        start, end = self._range_start.row(), self.currentIndex().row()
        if start >= 0 and end >= 0:
            rows = QItemSelection(self.transcript.index(min(start, end)), self.transcript.index(max(start, end)))
            self.selectionModel().select(rows, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyboardSearch(self, search: str) -> None:
        """Typing does not jump to messages that begin with a letter."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid():
            # The base class would begin with the oldest row.
            self._go_to(self.transcript.rowCount() - 1)
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._by_keyboard(on=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._by_keyboard(on=False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        layout = self.painter.layout_of(index.row())
        hits = hits_of(layout, self.viewport().width())
        texts = [part for _, part in layout.texts(self.viewport().width())]
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        menu = RowMenu(hits, self)
        menu.add_copy(len(self.selectedIndexes()), self.copy)
        if texts:
            menu.add_select(lambda: self.select_text(QPersistentModelIndex(index), texts[0]))
        menu.chosen.connect(self._activate)
        rect = self.visualRect(index)
        at = rect.center() if by_key else event.pos()
        menu.popup(self.viewport().mapToGlobal(at))

    def _go_to(self, row: int, event: QKeyEvent | None = None) -> None:
        if row >= 0:
            index = self.transcript.index(row)
            command = (
                self.selectionCommand(index, event) if event is not None else QItemSelectionModel.SelectionFlag.NoUpdate
            )
            self.selectionModel().setCurrentIndex(index, command)

    def _next_hit(self, step: int) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        hits = hits_of(self.painter.layout_of(index.row()), self.viewport().width())
        if not hits:
            return
        focus = self.painter.focus
        at = hits.index(focus) + step if focus in hits else (0 if step > 0 else len(hits) - 1)
        self.painter.focus = hits[at % len(hits)]
        announce(self, self.painter.focus.label)

    def _tell_hits(self) -> None:
        """Tell a screen reader what can be done in the message that it reads out now."""
        hits = hits_of(self.painter.layout_of(self.currentIndex().row()), self.viewport().width())
        if hits and QAccessible.isActive():
            words = self.tr("Press the right arrow for: %1").replace("%1", ", ".join(hit.label for hit in hits[:8]))
            announce(self, words)

    def _enter(self) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        if self.painter.focus is not None:
            focus, self.painter.focus = self.painter.focus, None
            self._activate(focus)
            return
        layout = self.painter.layout_of(index.row())
        if hits_of(layout, self.viewport().width()):
            self._next_hit(1)
            return
        text = next((part for _, part in layout.texts(self.viewport().width())), None)
        if text is not None:
            self.select_text(QPersistentModelIndex(index), text)

    def _by_keyboard(self, *, on: bool) -> None:
        """Show where the keyboard is, or not while the mouse is used."""
        index = self.currentIndex()
        known = on and index.isValid()
        self.painter.current = self.transcript.entry(index.row()).message.id if known else None
        if not known:
            self.painter.focus = None
        self.viewport().update()


def _is_writing(event: QKeyEvent) -> bool:
    """Whether a key writes something: none of the window's keys, and not Space, which is used on what is chosen."""
    held = event.modifiers()
    control, alt = held & Qt.KeyboardModifier.ControlModifier, held & Qt.KeyboardModifier.AltModifier
    # Ctrl and Alt together are AltGr on Windows.
    return bool(event.text().strip()) and event.text().isprintable() and bool(control) == bool(alt)
