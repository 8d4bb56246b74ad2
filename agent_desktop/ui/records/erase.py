"""Erasing a customer for good: shows all that is kept of them, asks, does it, and says when nothing is left."""

from PySide6.QtWidgets import QDialog, QListWidget, QPushButton, QVBoxLayout, QWidget

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.api import InboxApi
from agent_desktop.inbox.customer_records import CustomerRecords
from agent_desktop.inbox.model import Conversation
from agent_desktop.inbox.ports import InboxError, StorageError
from agent_desktop.ui.forms import Remark, Tone, Work, heading, paragraph
from agent_desktop.ui.forms.boxes import CheckBox
from agent_desktop.ui.records.words import button_row, conversations_words, kept_line, list_sheet, messages_words
from agent_desktop.ui.text.words import plain_line
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.fitting import fit

SIZE = (560, 460)
NAME_MAX = 80


class EraseDialog(QDialog):
    """Open it with ``windows().open()``; it fills itself."""

    def __init__(
        self, conversation: Conversation, inbox: InboxApi, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._inbox = inbox
        self._theme = theme
        self._work = Work(tasks, self)
        self._id = conversation.id
        self._kept = CustomerRecords()
        self._name = plain_line(conversation.title, NAME_MAX)
        self.setWindowTitle(self.tr("Erase customer"))
        fit(self, *SIZE)
        self.head = heading(theme, self.tr("Permanently erase all data of %1?").replace("%1", self._name))
        self.about = paragraph(theme, "")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Stored data of this customer"))
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.warning = Remark(theme)
        self.remark = Remark(theme)
        self.sure = CheckBox(theme, self.tr("I understand that this cannot be undone"))
        self.sure.setEnabled(False)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.erase = QPushButton(self.tr("Erase permanently"))
        self.erase.setObjectName("danger")
        self.erase.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(self.head)
        layout.addWidget(self.about)
        layout.addWidget(self.list, 1)
        for part in (self.warning, self.sure, self.remark):
            layout.addWidget(part)
        layout.addLayout(button_row(self, self.cancel, self.erase))
        self.sure.toggled.connect(self.erase.setEnabled)
        self.cancel.clicked.connect(self.reject)
        self.erase.clicked.connect(self._begin)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.cancel.setFocus()
        self.remark.say(Tone.BUSY, self.tr("Searching for stored data…"))
        self._work.spawn(self._load(), name="look for all that is kept of a customer")

    def done(self, result: int) -> None:
        super().done(result)
        self._work.leave()

    async def _load(self) -> None:
        try:
            self._kept = kept = await self._inbox.customer_records(self._id)
        except (StorageError, InboxError) as error:
            self.remark.say(Tone.BAD, str(error))
            return
        self.remark.clear()
        words = self.tr(
            "This deletes %1 with %2 from this computer, including notes, tags, drafts and handover data. They are"
            " removed from the search index, and their space in the file is overwritten."
        )
        words = words.replace("%1", conversations_words(len(kept.conversations)))
        self.about.setText(words.replace("%2", messages_words(kept.messages)))
        self.list.addItems([kept_line(one) for one in kept.conversations])
        warnings = []
        if kept.open:
            warnings.append(
                self.tr("Open conversations: %n. They are closed first, so that the bot continues.", "", len(kept.open))
            )
        if kept.unsent:
            warnings.append(self.tr("Replies that are not delivered yet and will be discarded: %n.", "", kept.unsent))
        if kept.quarantined:
            words = self.tr(
                "Unreadable requests that mention the customer and will be deleted too: %n.", "", len(kept.quarantined)
            )
            warnings.append(words)
        warnings.append(
            self.tr("Chatlayer keeps its own copy. Saved backups and exports are not deleted: delete them yourself.")
        )
        self.warning.say(Tone.WARN, "\n".join(warnings))
        self.sure.setEnabled(True)

    def _begin(self) -> None:
        self.erase.setEnabled(False)
        self.sure.setEnabled(False)
        self._work.spawn(self._do(), name="erase a customer")

    async def _do(self) -> None:
        kept = self._kept
        heard = True
        try:
            if kept.open:
                self.remark.say(Tone.BUSY, self.tr("Handing the conversation back to the bot…"))
                heard = await self._inbox.hand_back(kept.open)
            self.remark.say(Tone.BUSY, self.tr("Erasing…"))
            await self._inbox.erase(kept.ids, kept.quarantined)
        except (StorageError, InboxError) as error:
            self.remark.say(Tone.BAD, self.tr("Nothing was erased: %1").replace("%1", str(error)))
            self.sure.setEnabled(True)
            self.erase.setEnabled(self.sure.isChecked())
            return
        self.list.clear()
        self.cancel.setText(self.tr("Close"))
        self.erase.hide()
        self.sure.hide()
        if heard:
            self.warning.clear()
        else:
            self.warning.say(
                Tone.WARN,
                self.tr("Chatlayer could not be told that the bot continues. The bot may stay silent for a while."),
            )
        self.remark.say(
            Tone.BUSY,
            self.tr(
                "The data can no longer be found. Its remains in the file are being overwritten. You can continue"
                " working…"
            ),
        )
        try:
            await self._inbox.purged()
        except StorageError as error:
            words = self.tr("The data can no longer be found, but it is still in the database file. %1")
            self.remark.say(Tone.BAD, words.replace("%1", str(error)))
            return
        self.remark.say(
            Tone.OK, self.tr("All data of %1 has been removed from this program's database.").replace("%1", self._name)
        )

    def _restyle(self) -> None:
        self.setStyleSheet(list_sheet(self._theme))
