"""Keeps what is being read in its place while rows come, go and change their height."""

from PySide6.QtCore import QPersistentModelIndex, QPoint
from PySide6.QtWidgets import QListView

SLACK = 2
"""So many pixels from the end still count as the end."""


class Anchor:
    """Remembers a place in a view of rows. ``hold`` before a change, ``restore`` after it.

    Held is the lower edge of the first row that is seen (or of ``row``): day separators and names come and go at the
    upper edges.
    """

    def __init__(self, view: QListView) -> None:
        self._view = view
        self._index = QPersistentModelIndex()
        self._edge = 0
        self._by_top = False
        self._held = 0
        self.at_end = True

    def is_at_end(self) -> bool:
        """Return True if the newest row is in sight."""
        bar = self._view.verticalScrollBar()
        return bar.value() >= bar.maximum() - SLACK

    def hold(self, row: int | None = None, *, stick: bool = True) -> None:
        """Remember the place; of holds inside one another, the outermost counts. A ``row`` is held by its top, even at
        the end. Without ``stick`` the end is a place like any other: it is not the conversation's."""
        self._held += 1
        if self._held > 1:
            return
        view = self._view
        self._by_top = row is not None
        self.at_end = stick and self.is_at_end() and row is None
        index = view.indexAt(QPoint(view.viewport().width() // 2, 0)) if row is None else view.model().index(row, 0)
        self._index = QPersistentModelIndex(index)
        if index.isValid():
            rect = view.visualRect(index)
            self._edge = rect.top() if self._by_top else rect.bottom()

    def restore(self, *, lay_out: bool = True) -> None:
        """Bring the place back, exactly. ``lay_out``: heights may have changed."""
        self._held -= 1
        if self._held > 0:
            return
        self._held = 0
        view = self._view
        if lay_out:
            view.doItemsLayout()
        if self.at_end:
            view.scrollToBottom()
        elif self._index.isValid():
            rect = view.visualRect(self._index)
            edge = rect.top() if self._by_top else rect.bottom()
            bar = view.verticalScrollBar()
            bar.setValue(bar.value() + edge - self._edge)
