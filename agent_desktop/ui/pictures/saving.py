"""“Save as …”: choosing a place, and a small dialog while the file comes."""

import asyncio
import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from agent_desktop.base.safe_text import TURNING
from agent_desktop.base.tasks import Tasks
from agent_desktop.pictures import PictureError
from agent_desktop.ui.pictures.ports import PictureSource
from agent_desktop.ui.pictures.words import sentence, size_words
from agent_desktop.ui.theme import Space
from agent_desktop.ui.widgets.choosing import FileDialog
from agent_desktop.ui.widgets.windows import windows

WIDTH = 420
NAME_MAX = 120
STEPS = 1000
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+')


def save_as(url: str, name: str, source: PictureSource, tasks: Tasks, parent: QWidget) -> None:
    """Let the agent choose a place, then save the file there. ``name`` is what the file is called by others."""
    dialog = FileDialog(parent, QCoreApplication.translate("pictures", "Save as"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.selectFile(proposed(name))
    dialog.fileSelected.connect(lambda chosen: Saving(url, Path(chosen), source, tasks, parent).begin())
    windows().open(dialog)


def proposed(name: str) -> str:
    """A foreign name as one that every system takes: no folders, nothing hidden or turned around, not too long."""
    clean = _NOT_IN_NAMES.sub("_", name.translate(TURNING)).strip(" .") or "file"
    path = Path(clean)
    return clean if len(clean) <= NAME_MAX else path.stem[: NAME_MAX - 12] + path.suffix[:12]


class Saving(QDialog):
    """Shows how far it came. Closes itself when the file is there; says so when it could not be saved."""

    def __init__(self, url: str, target: Path, source: PictureSource, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._url = url
        self._target = target
        self._source = source
        self._tasks = tasks
        self._task: asyncio.Task[None] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save file"))
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setMinimumWidth(WIDTH)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Download progress"))
        self.again = QPushButton(self.tr("Try again"))
        self.again.setProperty("kind", "primary")
        self.again.clicked.connect(self.begin)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(self.words)
        layout.addWidget(self.bar)
        layout.addLayout(buttons)

    def begin(self) -> None:
        """Start, or start again."""
        self.words.setText(self._target.name)
        self.bar.setRange(0, 0)
        self.bar.show()
        self.again.hide()
        self._task = self._tasks.spawn(self._save(), name="save a file")
        windows().open(self, self.parentWidget())  # not over the dialog that has just asked for the place

    def done(self, result: int) -> None:
        if self._task is not None:
            self._task.cancel()
        super().done(result)

    async def _save(self) -> None:
        try:
            await self._source.download(self._url, self._target, self._progress)
        except PictureError as error:
            words = self.tr("{name} could not be saved. {reason}")
            self.words.setText(words.replace("{name}", self._target.name).replace("{reason}", sentence(error)))
            self.bar.hide()
            self.again.show()
            return
        self._task = None
        self.accept()

    def _progress(self, done: int, total: int | None) -> None:
        told = size_words(done)
        if total:
            self.bar.setRange(0, STEPS)
            self.bar.setValue(round(STEPS * done / total))
            told = f"{told} / {size_words(total)}"
        self.words.setText(f"{self._target.name} · {told}")
