"""The picker: a field to search in, and a grid. It closes when one is chosen, on Escape, or on a click elsewhere."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QListView, QVBoxLayout, QWidget

from agent_desktop.ui.emoji.catalogue import Emoji, find
from agent_desktop.ui.emoji.recent import Recent
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.fitting import height_for, screen_of, show_placeholder
from agent_desktop.ui.widgets.text_fields import LineField

COLUMNS = 9
CELL = 36
SCROLLBAR = 12
GLYPH = 20
HEIGHT = 252
Index = QModelIndex | QPersistentModelIndex


class Grid(QAbstractListModel):
    """The emoji that are offered now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Sequence[Emoji] = ()

    def show(self, rows: Sequence[Emoji]) -> None:
        """Offer these."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def emoji(self, row: int) -> Emoji | None:
        """The emoji of a cell."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        emoji = self.emoji(index.row())
        if emoji is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return emoji.char
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return emoji.name
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        return None


class EmojiPicker(QFrame):
    """``chosen(emoji)`` tells what to put in. Open it with :meth:`show_above`."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, recent: Recent, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._recent = recent
        self.setObjectName("emojiPicker")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Emoji"))
        self.model = Grid(self)
        self.search = LineField()
        self.search.setPlaceholderText(self.tr("Search, for example heart or thumbs up"))
        self.search.setAccessibleName(self.tr("Search emoji"))
        show_placeholder(self.search)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setViewMode(QListView.ViewMode.IconMode)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setUniformItemSizes(True)
        self.view.setGridSize(QSize(CELL, CELL))
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Emoji"))
        font = QFont(theme.font("body"))
        font.setPixelSize(GLYPH)
        self.view.setFont(font)
        self.view.setFixedSize(COLUMNS * CELL + SCROLLBAR, HEIGHT)
        self.name = QLabel()
        self.name.setFont(theme.font("caption"))
        self.name.setProperty("kind", "secondary")
        self.name.setFixedWidth(COLUMNS * CELL)
        self.name.setWordWrap(True)
        self.name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.name.setFixedHeight(height_for(self.name.font(), 0, lines=2))  # a long name must not move the rest
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        layout.setSpacing(Space.S)
        for part in (self.search, self.view, self.name):
            layout.addWidget(part)
        tokens = theme.tokens
        self.setStyleSheet(
            f"#emojiPicker {{ background: {tokens.surface}; border: 1px solid {tokens.line}; }}"
            f"QListView {{ background: transparent; border: none; color: {tokens.text}; outline: none; }}"
            f"QListView::item:selected {{ background: {tokens.accent_soft}; border-radius: 6px; }}"
            f"QListView::item:hover {{ background: {tokens.customer}; border-radius: 6px; }}"
        )
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.view.clicked.connect(lambda index: self._choose(index.row()))
        self.view.selectionModel().currentChanged.connect(self._name)
        self._find("")

    def show_above(self, button: QWidget) -> None:
        """Open over a button, with the keyboard in the search field."""
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(0, 0))
        room = screen_of(button).availableGeometry()
        x = min(corner.x(), room.right() - self.width())
        y = corner.y() - self.height() - Space.XS
        self.move(max(x, room.left()), y if y >= room.top() else corner.y() + button.height() + Space.XS)
        self.show()
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        steps = {
            Qt.Key.Key_Down: COLUMNS,
            Qt.Key.Key_Up: -COLUMNS,
            Qt.Key.Key_PageDown: 6 * COLUMNS,
            Qt.Key.Key_PageUp: -6 * COLUMNS,
        }
        if not self.search.text():
            # In an empty field, the arrow keys move through the grid.
            steps |= {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._move(1 if event.key() == Qt.Key.Key_Tab else -1)
        elif event.key() in steps:
            self._move(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.view.currentIndex().row())
        else:
            return False
        return True

    def _find(self, query: str) -> None:
        self.model.show(find(query, self._recent.chars))
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0))
        else:
            self.name.setText(self.tr("No matches. Emoji names are in English."))

    def _move(self, step: int) -> None:
        at = self.view.currentIndex().row() + step
        if 0 <= at < self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(at))

    def _name(self, index: QModelIndex) -> None:
        emoji = self.model.emoji(index.row())
        if emoji is not None:
            self.name.setText(emoji.name)
            self.search.setAccessibleDescription(emoji.name)

    def _choose(self, row: int) -> None:
        emoji = self.model.emoji(row)
        if emoji is not None:
            self._recent.use(emoji.char)
            self.chosen.emit(emoji.char)
            self.close()
