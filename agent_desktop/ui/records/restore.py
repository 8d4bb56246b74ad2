"""Bringing a profile back: a file, its passphrase, a look at what it holds, and the question whether to go on."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from agent_desktop.base.tasks import Tasks
from agent_desktop.ui.forms import Remark, Tone, Work, heading, paragraph
from agent_desktop.ui.records.passphrase import PassphraseField
from agent_desktop.ui.records.ports import BackupPort, Found
from agent_desktop.ui.records.words import button_row, conversations_words, date_of, list_sheet
from agent_desktop.ui.text.words import plain_line
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.choosing import FileDialog
from agent_desktop.ui.widgets.fitting import fit
from agent_desktop.ui.widgets.text_fields import LineField
from agent_desktop.ui.widgets.windows import windows

WIDTH, HEIGHT = 540, 420
STEPS = 1000


class RestoreDialog(QDialog):
    """Open it with ``windows().open()``. Nothing is replaced before the last button is pressed."""

    _progress = Signal(float)

    def __init__(self, port: BackupPort, tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._port = port
        self._theme = theme
        self._work = Work(tasks, self)
        self._opened = False
        self._going = False
        self.setWindowTitle(self.tr("Restore a backup"))
        fit(self, WIDTH, HEIGHT, (WIDTH, 0))
        self.file = LineField()
        self.file.takes_files = True
        self.file.setAccessibleName(self.tr("Backup"))
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setAutoDefault(False)
        self.phrase = PassphraseField(self.tr("Passphrase"))
        self.bar = QProgressBar()
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Reading progress"))
        self.bar.hide()
        self.remark = Remark(theme)
        self.warning = Remark(theme)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.check = QPushButton(self.tr("Open backup"))
        self.check.setProperty("kind", "primary")
        self.restore = QPushButton(self.tr("Replace this profile"))
        self.restore.setObjectName("danger")
        self.restore.hide()
        about = self.tr(
            "The conversations, settings, canned replies and tokens of the backup replace the present ones. First,"
            " the complete file is read and checked. The present data is moved to a folder “before-restore” next to"
            " the profile and stays there until you delete it."
        )
        place = QHBoxLayout()
        place.setSpacing(Space.S)
        place.addWidget(self.file, 1)
        place.addWidget(self.choose)
        form = QFormLayout()
        form.setHorizontalSpacing(Space.L)
        form.setVerticalSpacing(Space.S)
        form.addRow(self.tr("Backup"), place)
        form.addRow(self.tr("Passphrase"), self.phrase)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(heading(theme, self.tr("Restore a backup")))
        layout.addWidget(paragraph(theme, about))
        layout.addLayout(form)
        for part in (self.bar, self.remark, self.warning):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addLayout(button_row(self, self.cancel, self.check, self.restore))
        self.choose.clicked.connect(self._ask_file)
        self.file.textChanged.connect(self._changed)
        self.phrase.edited.connect(self._changed)
        self.phrase.entered.connect(self._check)
        self.check.clicked.connect(self._check)
        self.restore.clicked.connect(self._restore)
        self.cancel.clicked.connect(self.reject)
        self._progress.connect(lambda part: self.bar.setValue(round(part * STEPS)))
        theme.changed.connect(self._restyle)
        self._restyle()
        self._changed()
        self.choose.setFocus()

    def done(self, result: int) -> None:
        if self._opened and not self._going:
            self._port.forget()
        super().done(result)
        self._work.leave()

    def _restyle(self) -> None:
        self.setStyleSheet(list_sheet(self._theme))

    def _ask_file(self) -> None:
        dialog = FileDialog(self, self.tr("Choose a backup"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        windows().open(dialog)

    def _chosen(self, file: str) -> None:
        """What is missing now is the passphrase."""
        self.file.setText(file)
        self.phrase.setFocus()

    def _changed(self) -> None:
        """Another file or passphrase: what was opened before is no longer meant."""
        self.check.show()
        self.restore.hide()
        self.warning.clear()
        self.check.setEnabled(bool(self.file.text().strip() and self.phrase.text))

    def _check(self) -> None:
        if not self.check.isEnabled() or not self.check.isVisibleTo(self):
            return
        self._enable(on=False)
        self.bar.setValue(0)
        self.bar.show()
        self.remark.say(Tone.BUSY, self.tr("Reading and checking the backup…"))
        self._work.spawn(self._open(Path(self.file.text().strip())), name="open a backup")

    async def _open(self, source: Path) -> None:
        try:
            found = await self._port.open(source, self.phrase.text, self._progress.emit)
        except ValueError as error:
            self.remark.say(Tone.BAD, str(error))
            self._enable(on=True)
            self.phrase.field.selectAll()  # mostly it was mistyped; while it was read, nothing had the keyboard
            self.phrase.setFocus()
            return
        finally:
            self.bar.hide()
        self._opened = True
        if not self.isVisible():
            self._port.forget()
            return
        self._enable(on=True)
        self._show(found)

    def _show(self, found: Found) -> None:
        words = self.tr("The backup is complete. It was made on %1 and contains %2.")
        try:
            made = date_of(datetime.fromisoformat(found.made_at))
        except ValueError:
            made = plain_line(found.made_at)
        self.remark.say(Tone.OK, words.replace("%1", made).replace("%2", conversations_words(found.conversations)))
        warnings = [
            self.tr("The program restarts automatically. Anything that came after the backup will not be in the list.")
        ]
        if found.unsent:
            words = self.tr(
                "Replies that were not delivered at the time of the backup: %n. They are marked and not resent"
                " automatically.",
                "",
                found.unsent,
            )
            warnings.append(words)
        if found.on_their_way:
            words = self.tr(
                "Replies still waiting to be sent here: %n. They are moved aside with this profile and not sent. To"
                " send them, cancel and wait until the status bar says “Outbox 0”.",
                "",
                found.on_their_way,
            )
            warnings.append(words)
        self.warning.say(Tone.WARN, "\n".join(warnings))
        self.check.hide()
        self.restore.show()
        self.cancel.setFocus()

    def _restore(self) -> None:
        self._enable(on=False)
        self.restore.setEnabled(False)
        self._going = True
        self.remark.say(Tone.BUSY, self.tr("Restarting with the restored profile…"))
        self._work.spawn(self._go(), name="restore a backup")

    async def _go(self) -> None:
        try:
            await self._port.restore()
        except ValueError as error:
            self._going = False
            self.remark.say(Tone.BAD, str(error))
            self._enable(on=True)
            self.restore.setEnabled(True)

    def _enable(self, *, on: bool) -> None:
        for part in (self.file, self.choose, self.phrase, self.check):
            part.setEnabled(on)
