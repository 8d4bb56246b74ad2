"""What would be deleted because it is old: numbers, the oldest of it, and the question whether to do so."""

from typing import Protocol

from PySide6.QtWidgets import QDialog, QListWidget, QPushButton, QVBoxLayout, QWidget

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.ports import StorageError
from agent_desktop.inbox.retention_rules import Expiry
from agent_desktop.ui.forms import Remark, Tone, Work, heading, paragraph
from agent_desktop.ui.records.words import (
    button_row,
    conversations_words,
    date_of,
    kept_line,
    list_sheet,
    messages_words,
    number,
)
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.fitting import fit

SIZE = (560, 440)


class RetentionPort(Protocol):
    """The daily run. Its methods raise :class:`StorageError`."""

    async def preview(self) -> Expiry:
        """What would be deleted now."""
        ...

    async def agree(self, told: Expiry) -> int:
        """Delete what was shown now, and from now on by itself. Returns the number of conversations."""
        ...


class RetentionDialog(QDialog):
    """Open it with ``windows().open()``; it fills itself."""

    def __init__(self, retention: RetentionPort, tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._retention = retention
        self._told = Expiry()
        self._theme = theme
        self._work = Work(tasks, self)
        self.setWindowTitle(self.tr("Conversations due for deletion"))
        fit(self, *SIZE)
        self.about = paragraph(theme, "")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Oldest conversations due for deletion"))
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.remark = Remark(theme)
        self.later = QPushButton(self.tr("Not now"))
        self.delete = QPushButton(self.tr("Delete"))
        self.delete.setObjectName("danger")
        self.delete.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(heading(theme, self.tr("Conversations due for deletion")))
        layout.addWidget(self.about)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.remark)
        layout.addStretch(0)  # takes the room where there is no list
        layout.addLayout(button_row(self, self.later, self.delete))
        self.later.clicked.connect(self.reject)
        self.delete.clicked.connect(self._begin)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.later.setFocus()
        self.remark.say(Tone.BUSY, self.tr("Counting…"))
        self._work.spawn(self._load(), name="see what would be deleted")

    def done(self, result: int) -> None:
        super().done(result)
        self._work.leave()

    async def _load(self) -> None:
        try:
            told = self._told = await self._retention.preview()
        except StorageError as error:
            self.remark.say(Tone.BAD, str(error))
            return
        self.remark.clear()
        if told.oldest is None or told.newest is None:
            self.about.setText(
                self.tr("No conversation is older than the settings allow. The program checks every day.")
            )
            self.list.hide()
            self.later.setText(self.tr("Close"))
            return
        words = self.tr(
            "%1 with %2 are older than the settings allow. Their last messages are from %3 to %4. If you delete them,"
            " the program continues to delete old conversations every day. To keep them longer, change the number of"
            " days in the settings."
        )
        for place, text in (
            ("%1", conversations_words(told.conversations)),
            ("%2", messages_words(told.messages)),
            ("%3", date_of(told.oldest)),
            ("%4", date_of(told.newest)),
        ):
            words = words.replace(place, text)
        self.about.setText(words)
        self.list.addItems([kept_line(one) for one in told.first])
        if told.conversations > len(told.first):
            rest = self.tr("… and %1 more").replace("%1", number(told.conversations - len(told.first)))
            self.list.addItem(rest)
        self.delete.show()

    def _begin(self) -> None:
        self.delete.setEnabled(False)
        self.remark.say(Tone.BUSY, self.tr("Deleting. You can continue working…"))
        self._work.spawn(self._do(), name="delete old conversations")

    async def _do(self) -> None:
        try:
            count = await self._retention.agree(self._told)
        except StorageError as error:
            self.remark.say(Tone.BAD, self.tr("Not all conversations were deleted: %1").replace("%1", str(error)))
            self.delete.setEnabled(True)
            return
        self.list.clear()
        self.delete.hide()
        self.later.setText(self.tr("Close"))
        self.remark.say(Tone.OK, self.tr("Deleted: %1.").replace("%1", conversations_words(count)))

    def _restyle(self) -> None:
        self.setStyleSheet(list_sheet(self._theme))
