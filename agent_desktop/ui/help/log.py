"""The log viewer: the file's end, filtered by level and text, going on as it is written."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from agent_desktop.ui.forms import Remark, Tone, search_field
from agent_desktop.ui.forms.boxes import ChoiceBox
from agent_desktop.ui.help.entries import LogEntry, at_least, read_entries
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.fitting import fit
from agent_desktop.ui.widgets.outside import open_outside
from agent_desktop.ui.widgets.text_fields import TextArea

SIZE = (860, 560)
SMALLEST = (520, 320)
TICK_MS = 1000


class LogDialog(QDialog):
    """Looks at ``file`` every second while it is shown."""

    def __init__(self, file: Path, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Log"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit(self, *SIZE, SMALLEST)
        self._file = file
        self._entries: list[LogEntry] = []
        self._state: tuple[int, int] | None = None
        self.level = ChoiceBox(theme)
        self.level.setAccessibleName(self.tr("Minimum level"))
        for name, words in (
            ("DEBUG", self.tr("Debug")),
            ("INFO", self.tr("Normal")),
            ("WARNING", self.tr("Warnings and errors")),
            ("ERROR", self.tr("Errors")),
        ):
            self.level.addItem(words, name)
        self.level.currentIndexChanged.connect(lambda _index: self._show())
        self.search = search_field(self.tr("Filter by text"))
        self.search.textChanged.connect(lambda _text: self._show())
        self.view = TextArea()
        self.view.setReadOnly(True)
        self.view.setAccessibleName(self.tr("Log"))
        self.view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(12)
        self.view.setFont(font)
        self.view.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.remark = Remark(theme)
        copy = QPushButton(self.tr("Copy visible lines"))
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.view.toPlainText()))
        folder = QPushButton(self.tr("Open folder"))
        folder.clicked.connect(lambda: open_outside(QUrl.fromLocalFile(str(file.parent))))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        for button in (copy, folder, close):
            button.setAutoDefault(False)
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(self.level)
        top.addWidget(self.search, 1)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(copy)
        foot.addWidget(folder)
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.remark)
        layout.addLayout(foot)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Read the file, if it has changed."""
        try:
            about = self._file.stat() if self._file.exists() else None
            state = (about.st_size, about.st_mtime_ns) if about is not None else (0, 0)
            if state == self._state:
                return
            self._entries = read_entries(self._file)
        except OSError as error:
            words = self.tr("The log cannot be read: %1.").replace("%1", error.strerror or type(error).__name__)
            self.remark.say(Tone.BAD, words)
            return
        self._state = state
        self.remark.clear()
        self._show()

    def _show(self) -> None:
        """Keep the place, but for a reader at the end: they see what comes."""
        bar = self.view.verticalScrollBar()
        at_end, place = bar.value() >= bar.maximum() - 2, bar.value()
        shown = at_least(self._entries, str(self.level.currentData()), self.search.text())
        text = "\n".join(entry.text for entry in shown)
        if text != self.view.toPlainText():
            self.view.setPlainText(text)
            bar.setValue(bar.maximum() if at_end else place)
