"""What this program is, what it stands on, and what to send to somebody who helps."""

import platform
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, qVersion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from agent_desktop import __version__
from agent_desktop.ui.forms import Remark, Tone, heading, paragraph
from agent_desktop.ui.help.libraries import libraries
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.fitting import FittedColumns, fit, height_for

SIZE = (600, 560)
SMALLEST = (420, 360)
ROW = 28
"""Usual height of a row, in pixels."""


class AboutDialog(QDialog):
    """``diagnostics()`` gives the text that "Copy diagnostics" copies. Show it with ``show()``.

    ``news_wanted``: what is new; ``licence_wanted(name)``: the text of a library's licence.
    """

    news_wanted = Signal()
    licence_wanted = Signal(str)

    def __init__(self, theme: Theme, diagnostics: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Agent Desktop"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit(self, *SIZE, SMALLEST)
        self._diagnostics = diagnostics
        self.table = self._table()
        self.remark = Remark(theme)
        self.copy = QPushButton(self.tr("Copy diagnostics"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        news = QPushButton(self.tr("What's new"))
        news.setAutoDefault(False)
        news.clicked.connect(self.news_wanted)
        self.licence = QPushButton(self.tr("Show licence"))
        self.licence.setAutoDefault(False)
        self.licence.clicked.connect(self._show_licence)
        self.table.itemActivated.connect(lambda _item: self._show_licence())
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.copy)
        buttons.addWidget(news)
        buttons.addWidget(self.licence)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        layout.addWidget(heading(theme, f"Agent Desktop {__version__}"))
        layout.addWidget(
            paragraph(
                theme, self.tr("The agent desktop for Chatlayer.ai: reply to the customers that your bot hands over.")
            )
        )
        system = self.tr("Python %1, Qt %2, %3").replace("%1", platform.python_version()).replace("%2", qVersion())
        layout.addWidget(
            paragraph(theme, system.replace("%3", platform.platform(terse=True)), kind="caption", role="secondary")
        )
        layout.addSpacing(Space.S)
        layout.addWidget(heading(theme, self.tr("Libraries and their licences"), "body"))
        layout.addWidget(self.table, 1)
        layout.addWidget(
            paragraph(
                theme,
                self.tr("Agent Desktop is licensed under the MIT licence."),
                kind="caption",
                role="caption",
            )
        )
        layout.addWidget(self.remark)
        layout.addLayout(buttons)

    def _table(self) -> QTableWidget:
        rows = libraries()
        table = QTableWidget(len(rows), 3)
        table.setAccessibleName(self.tr("Libraries and their licences"))
        table.setHorizontalHeaderLabels([self.tr("Library"), self.tr("Version"), self.tr("Licence")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setFrameShape(QTableWidget.Shape.NoFrame)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(height_for(table.font(), ROW, around=8))
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.horizontalHeader().setHighlightSections(False)
        for number, library in enumerate(rows):
            for column, text in enumerate((library.name, library.version, library.licence)):
                table.setItem(number, column, QTableWidgetItem(text))
        table.setHorizontalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        FittedColumns(table, (2,))
        table.setCurrentCell(0, 0)
        return table

    def _show_licence(self) -> None:
        item = self.table.item(self.table.currentRow(), 0)
        if item is not None:
            self.licence_wanted.emit(item.text())

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._diagnostics())
        self.remark.say(Tone.OK, self.tr("Copied. The text contains no tokens and no customer data."))
