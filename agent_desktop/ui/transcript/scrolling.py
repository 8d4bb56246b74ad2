"""The scrolling of the transcript: it sticks to its end, keeps what is being read in place, and asks for older rows."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from agent_desktop.inbox.ports import Clock
from agent_desktop.inbox.search_terms import Query
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.transcript.anchoring import Anchor
from agent_desktop.ui.transcript.delegate import TranscriptDelegate
from agent_desktop.ui.transcript.model import ROWS_SLACK, TranscriptModel
from agent_desktop.ui.transcript.pill import Pill
from agent_desktop.ui.transcript.style import MARGIN, Style
from agent_desktop.ui.transcript.words import Words

Index = QModelIndex | QPersistentModelIndex

NEAR_EDGE = 1.5
"""So many screenfuls before an end of the window, more rows are asked for."""


class RowsView(QListView):
    """Shows a :class:`TranscriptModel`, which it makes and owns as ``transcript``.

    ``older_wanted``: the top is near and the model holds nothing older. ``newer_wanted``: the same at the end, where an
    old message is shown. ``newest_wanted`` and ``oldest_wanted``: go to that end, which was not loaded.
    """

    older_wanted = Signal()
    newer_wanted = Signal()
    newest_wanted = Signal()
    oldest_wanted = Signal()

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.words = Words(clock, self)
        self.transcript = TranscriptModel(self.words.spoken, self)
        self.painter = TranscriptDelegate(self.transcript, Style(theme, self.words), self.viewport())
        self.anchor = Anchor(self)
        self._pill = Pill(theme, self.viewport())
        self._new = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        # The base class would scroll a clicked row into sight, away from what is being read.
        self.setAutoScroll(False)
        self.setModel(self.transcript)
        self.setItemDelegate(self.painter)
        self.transcript.about_to_change.connect(self._hold)
        self.transcript.settled.connect(self._settled)
        self.transcript.arrived.connect(self._arrived)
        self.verticalScrollBar().valueChanged.connect(self.check_edges)
        self._pill.clicked.connect(self.to_newest)
        theme.changed.connect(self.restyle)

    def to_newest(self) -> None:
        """Go to the end."""
        self.painter.found = None
        if self.transcript.newer:
            self.newest_wanted.emit()
            return
        self.transcript.show_newest()
        self.doItemsLayout()
        self.scrollToBottom()
        self._forget_new()

    def to_oldest(self) -> None:
        """Go to the beginning, with the keyboard on the first message."""
        self.painter.found = None
        if self.transcript.more:
            self.oldest_wanted.emit()
            return
        self.transcript.show_oldest()
        self.doItemsLayout()
        self.scrollToTop()
        self.selectionModel().setCurrentIndex(self.transcript.index(0), QItemSelectionModel.SelectionFlag.Clear)
        self.check_edges()

    def started(self) -> None:
        """Show the end of a conversation that was just loaded."""
        self.painter.layouts.clear()
        self.painter.current = self.painter.focus = self.painter.hover = None
        if not self.transcript.newer:
            self.to_newest()
            self.check_edges()

    def go_to(self, message_id: int) -> bool:
        """Bring a message that was loaded into the middle, and mark it; False when it was not."""
        if not self.transcript.show(message_id):
            return False
        row = self.transcript.row_of(message_id)
        if row is not None:
            index = self.transcript.index(row)
            self.doItemsLayout()
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.painter.found = message_id
        self.viewport().update()
        self.check_edges()
        return True

    def mark(self, query: Query) -> None:
        """Mark these words wherever they stand; an empty query takes all marks away."""
        self.painter.marks = query if query else None
        if not query:
            self.painter.found = None
        self.viewport().update()

    @property
    def at_end(self) -> bool:
        """True if the newest message is in sight."""
        return self.anchor.is_at_end() and not self.transcript.has_newer

    def expand(self, message_id: int, what: str) -> None:
        """Show more or less of a message, which stays where it is."""
        row = self.transcript.row_of(message_id)
        if row is None:
            return
        self.anchor.hold(row)
        self.painter.layouts.expand(message_id, what)
        self.anchor.restore()
        self.viewport().update()

    def _hold(self) -> None:
        self.anchor.hold(stick=not self.transcript.newer)

    def _settled(self) -> None:
        at_end = self.anchor.at_end and not self.transcript.has_newer
        self.anchor.restore()
        if at_end:
            self.transcript.drop_above(ROWS_SLACK)
            self.scrollToBottom()

    def _arrived(self, count: int) -> None:
        if self.at_end:
            return
        self._new += count
        self._pill.show_count(self._new)

    def seen_rows(self) -> tuple[int, int]:
        """The first and the last row in sight; (0, -1) when there are none."""
        count = self.transcript.rowCount()
        first = self.indexAt(QPoint(1, 0))
        last = self.indexAt(QPoint(1, self.viewport().height() - 1))
        return first.row() if first.isValid() else 0, last.row() if last.isValid() else count - 1

    def check_edges(self) -> None:
        """Ask for older rows when the top is near, show newer ones near the end, and settle the pill."""
        bar = self.verticalScrollBar()
        near = int(self.viewport().height() * NEAR_EDGE)
        if self.at_end:
            self._forget_new()
        elif bar.maximum() - bar.value() > self.viewport().height() or self.transcript.has_newer:
            self._pill.show_count(self._new)
        elif not self._new:
            self._pill.hide()
        if bar.value() < near and not self.transcript.show_older() and self.transcript.more:
            self.older_wanted.emit()
        elif (
            bar.maximum() - bar.value() < near
            and self.transcript.has_newer
            and not self.transcript.show_newer()
            and self.transcript.newer
        ):
            self.newer_wanted.emit()

    def _forget_new(self) -> None:
        self._new = 0
        self._pill.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        rewrap = event.size().width() != event.oldSize().width()
        self.anchor.hold()
        if rewrap:
            self.transcript.narrow(*self.seen_rows())
        super().resizeEvent(event)
        self.painter.leave_right(self._right_space())
        self.anchor.restore(lay_out=rewrap)
        self._pill.settle()

    def restyle(self) -> None:
        """Draw with the theme's present fonts and colours."""
        self.anchor.hold()
        self.painter.restyle(Style(self.theme, self.words))
        self.painter.leave_right(self._right_space())
        self._pill.restyle()
        self.anchor.restore()
        self.viewport().update()

    def _right_space(self) -> float:
        """Own replies end where the composer does, with and without a scroll bar."""
        return max(4.0, MARGIN - (self.width() - self.viewport().width()))
