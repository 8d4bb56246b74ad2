"""The F1 sheet: all keys at a glance."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from agent_desktop.ui.keys.sheet import sheet_rows
from agent_desktop.ui.theme import Space, Theme

MARGIN = 80


class ShortcutSheet(QDialog):
    """Lists the keys in groups; Escape closes it. Show it with ``open()``. ``change_wanted``: to have other keys."""

    change_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, enter_sends: bool = True) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        body = QWidget()
        columns = QHBoxLayout(body)
        columns.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.S)
        columns.setSpacing(Space.XL * 2)
        groups = sheet_rows(enter_sends=enter_sends)
        grids = [QGridLayout() for _ in groups]
        for grid, (group, rows) in zip(grids, groups, strict=True):
            self._add_group(grid, theme, group, rows)
            grid.setHorizontalSpacing(Space.XL)
            grid.setVerticalSpacing(Space.S)
            grid.setRowStretch(grid.rowCount(), 1)
            columns.addLayout(grid)
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.tr("Keyboard shortcuts"))
        change = QPushButton(self.tr("Change the keys …"))
        change.setAutoDefault(False)
        change.clicked.connect(self._change)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XL, 0, Space.XL, Space.L)
        foot.setSpacing(Space.S)
        foot.addWidget(change)
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)
        self._fit(body)
        close.setFocus()

    def _fit(self, body: QWidget) -> None:
        """As large as the keys need, within the window it belongs to."""
        needed = body.sizeHint()
        parent = self.parentWidget()
        screen = QGuiApplication.primaryScreen().availableSize()
        room = parent.window().size().boundedTo(screen) if parent is not None else screen
        height = min(needed.height() + MARGIN, room.height() - Space.XL)
        bar = 12 if height < needed.height() + MARGIN else 0
        self.resize(min(needed.width() + bar + 2, room.width() - Space.XL), height)

    def _change(self) -> None:
        self.reject()
        self.change_wanted.emit()

    def _add_group(self, grid: QGridLayout, theme: Theme, group: str, rows: list[tuple[str, str]]) -> None:
        head = QLabel(group)
        head.setFont(theme.font("body", bold=True))
        grid.addWidget(head, 0, 0, 1, 2)
        for row, (text, keys) in enumerate(rows, 1):
            label = QLabel(text)
            key = QLabel(keys)
            key.setProperty("kind", "key")
            key.setFont(theme.font("caption"))
            key.setAccessibleName(f"{text}: {keys}")
            grid.addWidget(label, row, 0)
            grid.addWidget(key, row, 1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
