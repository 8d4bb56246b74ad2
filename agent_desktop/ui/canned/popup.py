"""The popup with canned replies: shown above the cursor, while the keyboard stays in the field."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from agent_desktop.canned import CannedReply, Values, fill
from agent_desktop.ui.text.words import plain_line
from agent_desktop.ui.theme import Radius, Space, Theme
from agent_desktop.ui.widgets.fitting import height_for
from agent_desktop.ui.widgets.tooltips import plain_tip

WIDTH = 420
ROW = 46
"""Usual height of a row, in pixels."""
ROWS = 6
GAP = 4
PREVIEW = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


class Replies(QAbstractListModel):
    """The replies that are offered now, as they would stand in the field with these ``values``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[CannedReply] = ()
        self.values = Values()

    def show(self, rows: Sequence[CannedReply]) -> None:
        """Offer these."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def reply(self, row: int) -> CannedReply | None:
        """The reply of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def preview(self, reply: CannedReply) -> str:
        """How its text begins, in one line."""
        return plain_line(fill(reply.text[:1000], self.values))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        reply = self.reply(index.row()) if index.isValid() else None
        if reply is None:
            return None
        if role == Qt.ItemDataRole.UserRole:
            return reply
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"/{reply.shortcut}: {self.preview(reply)}"
        if role == PREVIEW:
            return self.preview(reply)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(reply.text)
        return None


class RowDelegate(QStyledItemDelegate):
    """Two lines: the shortcut with its language, and how the text begins."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.row = height_for(theme.font("secondary"), ROW, lines=2, around=16)
        """The height of a row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(WIDTH, self.row)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        reply: CannedReply = index.data(Qt.ItemDataRole.UserRole)
        rect, theme = QRect(option.rect), self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft"))
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), Radius.CONTROL, Radius.CONTROL)
        inner = rect.adjusted(Space.M, 5, -Space.M, -5)
        beside = 0
        if reply.language:
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.color("text_2"))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            painter.drawText(inner, right, reply.language)
            beside = painter.fontMetrics().horizontalAdvance(reply.language) + Space.M
        self._line(painter, inner.adjusted(0, 0, -beside, 0), f"/{reply.shortcut}", "text", bold=True)
        below = inner.adjusted(0, inner.height() // 2, 0, 0)
        self._line(painter, below, str(index.data(PREVIEW)), "text_2", bold=False)
        painter.restore()

    def _line(self, painter: QPainter, area: QRect, text: str, color: str, *, bold: bool) -> None:
        font = self._theme.font("secondary", bold=bold)
        painter.setFont(font)
        painter.setPen(self._theme.color(color))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.drawText(area, left, QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width()))


class Popup(QFrame):
    """A child of the window that never takes the keyboard. ``chosen`` tells of a click, ``edit_wanted`` of one on what
    leads to the dialog with all replies."""

    chosen = Signal(object)
    edit_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self._theme = theme
        self.setObjectName("cannedPopup")
        self.setAccessibleName(self.tr("Canned replies"))
        self.model = Replies(self)
        self._view = QListView()
        self._view.setModel(self.model)
        self._rows = RowDelegate(theme, self._view)
        self._view.setItemDelegate(self._rows)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setMouseTracking(True)
        self._view.setUniformItemSizes(True)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setAccessibleName(self.tr("Canned replies"))
        self._view.clicked.connect(lambda index: self.chosen.emit(self.model.reply(index.row())))
        self._hint = QLabel()
        self._hint.setProperty("kind", "secondary")
        self._hint.setWordWrap(True)
        self._hint.setContentsMargins(Space.M, Space.XS, Space.M, Space.S)
        self.edit = QPushButton(self.tr("Edit…"))
        self.edit.setProperty("kind", "link")
        self.edit.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.edit.clicked.connect(self.edit_wanted)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, Space.S, 0)
        foot.setSpacing(0)
        foot.addWidget(self._hint)
        foot.addStretch(1)
        foot.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, Space.XS, 1, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self._view)
        layout.addLayout(foot)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def offer(self, replies: Sequence[CannedReply], hint: str) -> None:
        """Show these replies with the first one marked, and a line beneath them."""
        self.model.show(replies)
        self._view.setVisible(bool(replies))
        if replies:
            self._view.setCurrentIndex(self.model.index(0))
        self._hint.setText(hint)

    def move_mark(self, step: int) -> None:
        """Mark another row; past the end is the beginning."""
        count = self.model.rowCount()
        if count:
            row = self._view.currentIndex().row()
            at = (row + step) % count if abs(step) == 1 else min(max(row + step, 0), count - 1)
            self._view.setCurrentIndex(self.model.index(at))

    @property
    def marked(self) -> CannedReply | None:
        """The reply that Enter inserts."""
        return self.model.reply(self._view.currentIndex().row())

    def place_at(self, cursor: QRect) -> None:
        """Stand above a cursor given in the parent's coordinates, or beneath it where there is more room."""
        parent = self._around
        width = min(WIDTH, parent.width() - 2 * Space.S)
        rows = min(self.model.rowCount(), ROWS)
        rows_height = rows * self._rows.row
        self._view.setFixedHeight(rows_height)
        beside = width - 2 - self.edit.sizeHint().width() - Space.S
        self._hint.setFixedWidth(beside)
        below = max(self._hint.heightForWidth(beside), self.edit.sizeHint().height() + Space.XS)
        height = (rows_height + Space.XS if rows else 0) + below + Space.XS + 1
        x = min(max(cursor.left() - Space.M, Space.S), parent.width() - width - Space.S)
        y = cursor.top() - GAP - height
        if y < 0:
            y = min(cursor.bottom() + GAP, parent.height() - height)
        self.setGeometry(QRect(QPoint(x, y), QSize(width, height)))
        self.show()
        self.raise_()

    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self._hint.setFont(self._theme.font("caption"))
        self.setStyleSheet(
            f"#cannedPopup {{ background: {tokens.surface}; border: 1px solid {tokens.line}; border-radius: 8px; }}"
            "QListView { background: transparent; border: none; }"
        )
