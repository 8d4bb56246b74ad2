"""The tree on the screen: as high as what it shows, walked through with the arrows, copied with Ctrl+C."""

from typing import Any

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QMenu,
    QScrollArea,
    QTreeView,
    QWidget,
)

from agent_desktop.ui.text.words import plain_line
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.tree.delegate import FactDelegate
from agent_desktop.ui.tree.model import FactModel, Index
from agent_desktop.ui.widgets.icons import pixmap

INDENT = 14
CHEVRON = 12
FIRST = 40
EVERY = 100_000
COPIED_MS = 1500
UNFOLDED = 60
"""Up to so many values, the first level of nested ones is open from the start."""


class FactTree(QTreeView):
    """``more_hidden``: how many values of the first level are left out now, after each change."""

    more_hidden = Signal(int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.facts = FactModel(self)
        self._delegate = FactDelegate(theme, self)
        self._limit = FIRST
        self._value: dict[str, Any] = {}
        self._fitting = False
        self.setObjectName("facts")
        self.setAccessibleName(name)
        self.setModel(self.facts)
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setIndentation(INDENT)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setMinimumWidth(60)
        self._delegate.copy_wanted.connect(self.copy)
        self._delegate.closeEditor.connect(self._closed)
        self.doubleClicked.connect(self._unfold)
        self.expanded.connect(lambda _index: self._fit_soon())
        self.collapsed.connect(lambda _index: self._fit_soon())
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._fit)
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(COPIED_MS)
        self._forget.timeout.connect(self._uncopied)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_value(self, value: dict[str, Any]) -> None:
        """Show this object, the first :data:`FIRST` values of it."""
        self._limit = FIRST
        self._value = value
        self._reset()

    def show_all(self) -> None:
        """Show all values of the first level."""
        self._limit = EVERY
        self._reset()

    def copy(self, index: Index) -> None:
        """Put a value on the clipboard: as it came, nested ones as JSON."""
        node = self.facts.node(index)
        QApplication.clipboard().setText(node.text)
        self._delegate.copied = id(node)
        self._forget.start()
        self.viewport().update()
        said = self.tr("Copied %1").replace("%1", plain_line(node.key, 80))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    # --- Qt ----------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy) and index.isValid():
            self.copy(index)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2) and index.isValid():
            self._unfold(index)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.selectedIndexes() and event.reason() is not Qt.FocusReason.MouseFocusReason:
            # Qt makes the first row the current one here, but does not show it.
            self.setCurrentIndex(QModelIndex())
            self.setCurrentIndex(self.facts.index(0, 0))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        node = self.facts.node(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy value"), lambda: self.copy(index))
        menu.addAction(self.tr("Copy name"), lambda: QApplication.clipboard().setText(node.key))
        if node.nested:
            menu.addAction(self.tr("Expand all"), lambda: self.expandRecursively(index))
        else:
            menu.addAction(self.tr("View full value"), lambda: self._unfold(index))
        menu.popup(self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._delegate.forget()
            self.scheduleDelayedItemsLayout()
            self._fit_soon()

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        if self.facts.hasChildren(index):
            name = "chevron-down" if self.isExpanded(index) else "chevron-right"
            image = pixmap(name, self._theme.color("text_2"), CHEVRON, self.devicePixelRatioF())
            line = self.fontMetrics().height()
            painter.drawPixmap(rect.right() - INDENT + 1, rect.top() + 3 + (line - CHEVRON) // 2, image)

    def sizeHint(self) -> QSize:
        return QSize(200, self.minimumHeight())

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = QTreeView.ScrollHint.EnsureVisible) -> None:
        # It shows all it has; what scrolls is the pane around it.
        area = self._pane()
        body = area.widget() if area is not None else None
        if area is not None and body is not None and not self._again.isActive() and self.hasFocus():
            rect = self.visualRect(index)
            place = self.viewport().mapTo(body, rect.center())
            area.ensureVisible(place.x(), place.y(), 0, rect.height())

    # --- inside ------------------------------------------------------------------------------------------------------

    def _pane(self) -> QScrollArea | None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        return around

    def _reset(self) -> None:
        self._delegate.forget()
        self._delegate.opened = self._delegate.copied = None
        self.facts.set_value(self._value, self._limit)
        rows = [self.facts.index(row, 0) for row in range(self.facts.rowCount())]
        nested = [index for index in rows if self.facts.hasChildren(index)]
        self.setRootIsDecorated(bool(nested))
        if len(rows) + sum(len(self.facts.node(index).children) for index in nested) <= UNFOLDED:
            for index in nested:
                self.setExpanded(index, True)
        self.more_hidden.emit(self.facts.hidden)
        self._fit()

    def _unfold(self, index: QModelIndex) -> None:
        """Open what is nested, or close it; show a plain value whole, its text ready to be marked."""
        if self.facts.node(index).nested:
            self.setExpanded(index, not self.isExpanded(index))
            return
        self._delegate.opened = id(self.facts.node(index))
        self._relaid()
        self.edit(index)

    def _closed(self, _editor: QWidget, _hint: QAbstractItemDelegate.EndEditHint) -> None:
        if self._delegate.opened is not None:
            self._delegate.opened = None
            self._relaid()

    def _uncopied(self) -> None:
        self._delegate.copied = None
        self.viewport().update()

    def _relaid(self) -> None:
        self.scheduleDelayedItemsLayout()
        self._fit()

    def _fit_soon(self) -> None:
        self._again.start()

    def _fit(self) -> None:
        """Be as high as all rows together."""
        if self._fitting:
            return
        self._fitting = True
        try:
            self.executeDelayedItemsLayout()
            last = self._last()
            bottom = self.visualRect(last).bottom() + 1 + self.verticalOffset() if last.isValid() else 0
            self.setFixedHeight(max(bottom, 1))
        finally:
            self._fitting = False

    def _last(self) -> QModelIndex:
        last = self.facts.index(self.facts.rowCount() - 1, 0)
        while last.isValid() and self.isExpanded(last) and self.facts.rowCount(last):
            last = self.facts.index(self.facts.rowCount(last) - 1, 0, last)
        return last

    def _restyle(self) -> None:
        self.setFont(self._theme.font("body"))
        self._delegate.forget()
        self.setStyleSheet(
            "#facts { background: transparent; border: none; outline: none; show-decoration-selected: 0;"
            " selection-background-color: transparent; } #facts::branch { background: transparent; }"
        )
        self._relaid()
