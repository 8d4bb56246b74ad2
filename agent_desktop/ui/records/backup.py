"""Saving the profile: a passphrase, twice, and a place."""

from datetime import datetime
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QFormLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from agent_desktop.base.tasks import Tasks
from agent_desktop.ui.forms import Remark, Tone, Work, heading, paragraph
from agent_desktop.ui.forms.boxes import CheckBox
from agent_desktop.ui.records.passphrase import PassphraseField
from agent_desktop.ui.records.ports import BackupPort
from agent_desktop.ui.records.words import button_row
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.choosing import FileDialog
from agent_desktop.ui.widgets.fitting import fit
from agent_desktop.ui.widgets.windows import windows

WIDTH, HEIGHT = 520, 430
STEPS = 1000
ENDING = "agentdesktop"


class BackupDialog(QDialog):
    """Open it with ``windows().open()``."""

    _progress = Signal(float)
    """How far it came; told by another thread."""

    def __init__(self, port: BackupPort, tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._port = port
        self._work = Work(tasks, self)
        self._busy = False
        self.setWindowTitle(self.tr("Back up this profile"))
        fit(self, WIDTH, HEIGHT, (WIDTH, 0))
        self.phrase = PassphraseField(self.tr("Passphrase"))
        self.again = PassphraseField(self.tr("Repeat passphrase"))
        self.hint = Remark(theme)
        self.secrets = CheckBox(theme, self.tr("Include the tokens from the keyring"))
        self.secrets.setChecked(True)
        self.bar = QProgressBar()
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Backup progress"))
        self.bar.hide()
        self.remark = Remark(theme)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.save = QPushButton(self.tr("Save…"))
        self.save.setProperty("kind", "primary")
        about = self.tr(
            "Conversations, settings, canned replies and your personal dictionary are saved in one encrypted file."
            " You can continue working meanwhile. Only the passphrase opens the file: if you lose it, nobody can open"
            " it."
        )
        tokens = self.tr(
            "With the tokens, you can continue on a new computer immediately. Without them, you must enter the API"
            " token again and give Chatlayer a new verify token."
        )
        form = QFormLayout()
        form.setHorizontalSpacing(Space.L)
        form.setVerticalSpacing(Space.S)
        form.addRow(self.tr("Passphrase"), self.phrase)
        form.addRow(self.tr("Repeat"), self.again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(heading(theme, self.tr("Back up this profile")))
        layout.addWidget(paragraph(theme, about))
        layout.addLayout(form)
        layout.addWidget(self.hint)
        layout.addWidget(self.secrets)
        layout.addWidget(paragraph(theme, tokens, role="secondary"))
        layout.addWidget(self.bar)
        layout.addWidget(self.remark)
        layout.addStretch(1)
        layout.addLayout(button_row(self, self.cancel, self.save))
        for field in (self.phrase, self.again):
            field.edited.connect(self._judge)
            field.entered.connect(self._ask_place)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._ask_place)
        self._progress.connect(lambda part: self.bar.setValue(round(part * STEPS)))
        self._judge()
        typed = (self.phrase.field, self.again.field, self.phrase.show_button, self.again.show_button, self.secrets)
        for before, after in pairwise(typed):  # the second field is typed right after the first
            QWidget.setTabOrder(before, after)
        self.phrase.setFocus()

    def done(self, result: int) -> None:
        super().done(result)
        self._work.leave()

    def begin(self, target: Path) -> None:
        """Save to this file."""
        self._busy = True
        self._judge()
        self.bar.setValue(0)
        self.bar.show()
        self.remark.say(Tone.BUSY, self.tr("Saving. You can continue working…"))
        self._work.spawn(self._save(target), name="back up the profile")

    def _judge(self) -> None:
        """Say what the passphrase lacks, and allow to save when it lacks nothing."""
        phrase, again = self.phrase.text, self.again.text
        weakness = self._port.weakness(phrase) if phrase else None
        same = bool(phrase) and phrase == again
        if weakness is not None:
            warns = weakness.startswith("!")
            self.hint.say(Tone.WARN if warns else Tone.BAD, weakness.removeprefix("!"))
        elif again and not same:
            self.hint.say(Tone.WARN, self.tr("The passphrases do not match."))
        elif same:
            self.hint.say(Tone.OK, self.tr("Strong passphrase. Store it in a safe place, not next to the file."))
        else:
            self.hint.clear()
        allowed = same and (weakness is None or weakness.startswith("!"))
        self.save.setEnabled(allowed and not self._busy)

    def _ask_place(self) -> None:
        if not self.save.isEnabled():
            return
        dialog = FileDialog(self, self.tr("Save backup"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(ENDING)
        dialog.selectFile(f"agent-desktop {datetime.now().astimezone():%Y-%m-%d}.{ENDING}")
        dialog.fileSelected.connect(lambda chosen: self.begin(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        windows().open(dialog)

    async def _save(self, target: Path) -> None:
        try:
            with_secrets = self.secrets.isChecked()
            await self._port.save(target, self.phrase.text, self._progress.emit, with_secrets=with_secrets)
        except ValueError as error:
            self.remark.say(Tone.BAD, str(error))
        else:
            words = self.tr("Saved to %1. To test the backup, open it once under “Restore a backup”.")
            self.remark.say(Tone.OK, words.replace("%1", str(target)))
            self.cancel.setText(self.tr("Close"))
        self.bar.hide()
        self._busy = False
        self._judge()
