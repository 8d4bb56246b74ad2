"""The F1 sheet: all keys at a glance."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from agent_desktop.ui.actions import sheet_rows
from agent_desktop.ui.theme import Space, Theme


class ShortcutSheet(QDialog):
    """Lists the keys in groups; Escape closes it. Show it with ``open()``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        columns = QHBoxLayout()
        columns.setSpacing(Space.XL * 2)
        grids = [QGridLayout(), QGridLayout()]
        for place, (group, rows) in enumerate(sheet_rows()):
            self._add_group(grids[min(place, 1)], theme, group, rows)
        for grid in grids:
            grid.setHorizontalSpacing(Space.XL)
            grid.setVerticalSpacing(Space.S)
            grid.setRowStretch(grid.rowCount(), 1)
            columns.addLayout(grid)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.setSpacing(Space.L)
        layout.addLayout(columns)
        layout.addWidget(buttons)

    def _add_group(self, grid: QGridLayout, theme: Theme, group: str, rows: list[tuple[str, str]]) -> None:
        head = QLabel(group)
        head.setFont(theme.font("body", bold=True))
        row = grid.rowCount()
        if row > 1:
            grid.setRowMinimumHeight(row, Space.M)
            row += 1
        grid.addWidget(head, row, 0, 1, 2)
        for text, keys in rows:
            row += 1
            label = QLabel(text)
            key = QLabel(keys)
            key.setProperty("kind", "key")
            key.setFont(theme.font("caption"))
            grid.addWidget(label, row, 0)
            grid.addWidget(key, row, 1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
