"""The same figures as a table: for whoever reads rather than looks, and for screen readers."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableWidget, QTableWidgetItem, QWidget

from agent_desktop.inbox.work_figures import Figures
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.theme.tokens import TypeSize
from agent_desktop.ui.today import wording
from agent_desktop.ui.widgets.fitting import FittedColumns, height_for

ROW = 26
"""Usual height of a row, in pixels."""
PADDING = 4
"""At both sides of a cell's text, in pixels. Usually there is more: the columns share what is left of the width."""
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FiguresTable(QTableWidget):
    """A row for each part, and the whole in the last one. Ctrl+C copies it, with tabs between."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("figures")
        self.setAccessibleName(self.tr("Figures as a table"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._heads = [
            self.tr("Period"),
            self.tr("Handed over"),
            self.tr("Handled"),
            self.tr("Declined"),
            self.tr("Response, median"),
            self.tr("Response, 90%"),
            self.tr("Handling, median"),
            self.tr("Handling, 90%"),
            self.tr("Snoozed"),
        ]
        self.setColumnCount(len(self._heads))
        # In two lines: in one, the long ones would make the table wider than the window.
        self.setHorizontalHeaderLabels([words.replace(", ", ",\n") for words in self._heads])
        head = self.horizontalHeader()
        head.setDefaultAlignment(RIGHT)
        head.setHighlightSections(False)
        first = QTableWidgetItem(self._heads[0])
        first.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHorizontalHeaderItem(0, first)
        self._columns = FittedColumns(self, range(1, len(self._heads)))
        theme.changed.connect(self._restyle)
        self._restyle()

    def fill(self, names: Sequence[str], parts: Sequence[Figures], whole: Figures) -> None:
        """Show these parts under their names, and the whole."""
        self.setRowCount(len(parts) + 1)
        for row, (name, part) in enumerate(zip([*names, self.tr("Total")], [*parts, whole], strict=True)):
            for column, text in enumerate((name, *_cells(part))):
                item = self.item(row, column)
                if item is None:
                    item = QTableWidgetItem()
                    self.setItem(row, column, item)
                if column:
                    item.setTextAlignment(RIGHT)
                item.setText(text)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {self._heads[column]}: {text}")
                last = row == len(parts)
                item.setFont(self._theme.font("secondary", bold=last))
        self._columns.measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = sorted({index.row() for index in self.selectedIndexes()}) or list(range(self.rowCount()))
            lines = ["\t".join(self._heads), *("\t".join(self._texts(row)) for row in rows)]
            QApplication.clipboard().setText("\n".join(lines))
        else:
            super().keyPressEvent(event)

    def _texts(self, row: int) -> list[str]:
        items = (self.item(row, column) for column in range(self.columnCount()))
        return [item.text() if item is not None else "" for item in items]

    def _restyle(self) -> None:
        tokens = self._theme.tokens
        font = self._theme.font("secondary")
        self.setFont(font)
        self.verticalHeader().setDefaultSectionSize(height_for(font, ROW, around=8))
        self.setStyleSheet(
            f"#figures {{ background: {tokens.surface}; border: 1px solid {tokens.line}; border-radius: 8px;"
            f" selection-background-color: {tokens.accent_soft}; selection-color: {tokens.text}; }}"
            f"#figures:focus {{ border-color: {tokens.accent}; }}"
            # Here, not at the sections: the header measures them with its own font.
            f"QHeaderView {{ background: transparent; border: none; font-size: {TypeSize.CAPTION}px;"
            f" font-weight: 600; }}"
            f"QHeaderView::section {{ background: {tokens.surface}; color: {tokens.text_2}; border: none;"
            f" border-bottom: 1px solid {tokens.line}; padding: 4px {PADDING}px; }}"
            f"#figures {{ font-size: {TypeSize.SECONDARY}px; }} #figures::item {{ padding: 0 {PADDING}px; }}"
        )


def _cells(part: Figures) -> tuple[str, ...]:
    return (
        wording.number(part.handed_over),
        wording.number(part.handled),
        wording.number(part.declined),
        wording.duration(part.response.median),
        wording.duration(part.response.percentile_90),
        wording.duration(part.handling.median),
        wording.duration(part.handling.percentile_90),
        wording.duration(part.snoozed_seconds) if part.snoozed else wording.NOTHING,
    )
