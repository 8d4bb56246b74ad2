"""Exporting: which conversations, from which days, in which format; then a place, and how far it came."""

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from agent_desktop.base.tasks import Tasks
from agent_desktop.export import ExportError, save
from agent_desktop.inbox.api import InboxApi
from agent_desktop.inbox.customer_records import ConversationSummary
from agent_desktop.inbox.filters import Filter
from agent_desktop.inbox.model import Conversation
from agent_desktop.inbox.ports import InboxError, StorageError
from agent_desktop.ui.forms import Remark, Tone, Work, heading
from agent_desktop.ui.forms.boxes import CheckBox, ChoiceBox
from agent_desktop.ui.pictures.saving import proposed
from agent_desktop.ui.records.words import (
    button_row,
    conversations_words,
    date_of,
    list_sheet,
    messages_words,
    number,
    state_name,
)
from agent_desktop.ui.text.words import plain_line
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.today.span import DateField, date_sheet
from agent_desktop.ui.widgets.choosing import FileDialog
from agent_desktop.ui.widgets.fitting import fit
from agent_desktop.ui.widgets.windows import windows

SIZE = (560, 520)
MOST_SHOWN = 500
"""More are not listed one by one."""
TOLD_EVERY = 0.1
"""Seconds between two words about how far it came."""
ID = Qt.ItemDataRole.UserRole
ONE, CUSTOMER, FILTERED, ALL = "one", "customer", "filtered", "all"
ENDINGS = {"html": "html", "text": "txt", "json": "json"}


class ExportDialog(QDialog):
    """Open it with ``windows().open()``. ``only`` is what the list is narrowed to.

    Without a conversation all are offered.
    """

    def __init__(
        self,
        conversation: Conversation | None,
        only: Filter,
        inbox: InboxApi,
        tasks: Tasks,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._conversation = conversation
        self._only = only
        self._inbox = inbox
        self._theme = theme
        self._tasks = tasks
        self._work = Work(tasks, self)
        self._saving: asyncio.Task[None] | None = None
        self._found: list[int] = []
        self._asked = 0
        self.setWindowTitle(self.tr("Export"))
        fit(self, *SIZE)
        self.which = ChoiceBox(theme)
        self.form = ChoiceBox(theme)
        self.ranged = CheckBox(theme, self.tr("Only from these days"))
        today = QDate.currentDate()
        self.first, self.last = DateField(theme, self.tr("First day")), DateField(theme, self.tr("Last day"))
        self.first.setDate(today.addMonths(-1))
        self.last.setDate(today)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Conversations to export"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for box in (self.which, self.form):
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.count = QLabel()
        self.everything = QPushButton(self.tr("Select all"))
        self.nothing = QPushButton(self.tr("Select none"))
        self.remark = Remark(theme)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.export = QPushButton(self.tr("Export…"))
        self.export.setProperty("kind", "primary")
        self._fill()
        self._lay_out(theme)
        self.which.activated.connect(self._look)
        self.ranged.toggled.connect(self._look)
        for field in (self.first, self.last):
            field.dateChanged.connect(self._look)
        self.list.itemChanged.connect(self._counted)
        self.everything.clicked.connect(lambda: self._check(Qt.CheckState.Checked))
        self.nothing.clicked.connect(lambda: self._check(Qt.CheckState.Unchecked))
        self.cancel.clicked.connect(self.reject)
        self.export.clicked.connect(self._ask_place)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._look()

    @property
    def chosen(self) -> list[int]:
        """The ids of the conversations that are to be exported."""
        if len(self._found) > MOST_SHOWN:
            return list(self._found)
        items = map(self.list.item, range(self.list.count()))
        return [item.data(ID) for item in items if item.checkState() is Qt.CheckState.Checked]

    def done(self, result: int) -> None:
        if self._saving is not None:
            self._saving.cancel()
        super().done(result)
        self._work.leave()

    # --- putting together --------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        if self._conversation is not None:
            name = plain_line(self._conversation.title, 40)
            self.which.addItem(self.tr("This conversation: %1").replace("%1", name), ONE)
            self.which.addItem(self.tr("All conversations of this customer"), CUSTOMER)
        if self._only:
            self.which.addItem(self.tr("All conversations that match the list filter"), FILTERED)
        self.which.addItem(self.tr("All conversations"), ALL)
        self.form.addItem(self.tr("Web page for reading and printing (HTML)"), "html")
        self.form.addItem(self.tr("Plain text"), "text")
        self.form.addItem(self.tr("Data for other programs (JSON)"), "json")

    def _lay_out(self, theme: Theme) -> None:
        days = QHBoxLayout()
        days.setSpacing(Space.S)
        days.addWidget(self.ranged)
        days.addWidget(self.first)
        days.addWidget(QLabel("–"))
        days.addWidget(self.last)
        days.addStretch(1)
        form = QFormLayout()
        form.setHorizontalSpacing(Space.L)
        form.setVerticalSpacing(Space.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("Conversations"), self.which)
        form.addRow(self.tr("Days"), days)
        form.addRow(self.tr("Format"), self.form)
        for field, name in (
            (self.which, self.tr("Which conversations")),
            (self.form, self.tr("Format")),
        ):
            field.setAccessibleName(name)
        below = QHBoxLayout()
        below.setSpacing(Space.M)
        below.addWidget(self.count, 1)
        for button in (self.everything, self.nothing):
            button.setProperty("kind", "link")
            button.setAutoDefault(False)
            below.addWidget(button)
        self.count.setProperty("kind", "secondary")
        self.count.setFont(theme.font("secondary"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(heading(theme, self.tr("Export conversations")))
        layout.addLayout(form)
        layout.addWidget(self.list, 1)
        layout.addLayout(below)
        layout.addWidget(self.remark)
        layout.addLayout(button_row(self, self.cancel, self.export))

    def _restyle(self) -> None:
        self.setStyleSheet(list_sheet(self._theme) + date_sheet(self._theme))

    # --- which -------------------------------------------------------------------------------------------------------

    def _look(self) -> None:
        """Find what is asked for now; what was asked for before is told no more."""
        ranged = self.ranged.isChecked()
        single = self.which.currentData() == ONE
        self.ranged.setEnabled(not single)
        for field in (self.first, self.last):
            field.setEnabled(ranged and not single)
        self._asked += 1
        self._work.spawn(self._find(self._asked), name="find what is to be exported")

    async def _find(self, asked: int) -> None:
        try:
            found = await self._listed()
        except (StorageError, InboxError) as error:
            self.remark.say(Tone.BAD, str(error))
            return
        if asked == self._asked:
            self._show(found)

    async def _listed(self) -> list[ConversationSummary]:
        which, one = self.which.currentData(), self._conversation
        if which == ONE and one is not None:
            return [_listed(one)]
        since, until = self._days() if self.ranged.isChecked() else (None, None)
        if which == CUSTOMER and one is not None:
            kept = (await self._inbox.customer_records(one.id)).conversations
            return [
                _listed(it.conversation)
                for it in reversed(kept)
                if (since is None or it.conversation.last_at >= since)
                and (until is None or it.conversation.created_at < until)
            ]
        only = self._only if which == FILTERED else Filter()
        return list(await self._inbox.summaries(only, since, until))

    def _days(self) -> tuple[datetime, datetime]:
        first, last = sorted((self.first.date(), self.last.date()), key=QDate.toJulianDay)
        begin, end = (datetime(it.year(), it.month(), it.day()).astimezone().astimezone(UTC) for it in (first, last))
        return begin, end + timedelta(days=1)

    def _show(self, found: list[ConversationSummary]) -> None:
        self._found = [one.id for one in found]
        self.list.blockSignals(True)
        self.list.clear()
        for one in found[:MOST_SHOWN] if len(found) <= MOST_SHOWN else ():
            name = plain_line(one.name, 60)
            item = QListWidgetItem(f"{name} · {state_name(one.state)} · {date_of(one.last_at)}")
            item.setData(ID, one.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        several = 1 < len(found) <= MOST_SHOWN
        for button in (self.everything, self.nothing):
            button.setVisible(several)
        self._counted()

    def _check(self, state: Qt.CheckState) -> None:
        self.list.blockSignals(True)
        for place in range(self.list.count()):
            self.list.item(place).setCheckState(state)
        self.list.blockSignals(False)
        self._counted()

    def _counted(self) -> None:
        chosen, found = len(self.chosen), len(self._found)
        if found > MOST_SHOWN:
            words = self.tr("%1: too many to list. All of them will be exported.").replace(
                "%1", conversations_words(found)
            )
        else:
            words = self.tr("%1 of %2").replace("%1", number(chosen)).replace("%2", conversations_words(found))
        self.count.setText(words)
        self.export.setEnabled(chosen > 0 and self._saving is None)

    # --- saving ------------------------------------------------------------------------------------------------------

    def _ask_place(self) -> None:
        name = self.form.currentData()
        ids = self.chosen
        dialog = FileDialog(self, self.tr("Export to"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(ENDINGS[name])
        one = self._conversation if self.which.currentData() in (ONE, CUSTOMER) else None
        words = plain_line(one.title, 60) if one is not None else self.tr("conversations")
        dialog.selectFile(proposed(f"{words} {datetime.now().astimezone():%Y-%m-%d}.{ENDINGS[name]}"))
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen), name, ids))
        windows().open(dialog)

    def save(self, path: Path, name: str, ids: list[int]) -> None:
        """Write these conversations to a file."""
        self._saving = self._tasks.spawn(self._save(path, name, ids), name="export conversations")
        self.export.setEnabled(False)

    async def _save(self, path: Path, name: str, ids: list[int]) -> None:
        told = self._teller(len(ids))
        told(0, 0)
        try:
            written = await save(path, name, self._inbox, ids, told)
        except (ExportError, StorageError) as error:
            self._saving = None
            self.remark.say(Tone.BAD, str(error))
            self._counted()
            return
        self._saving = None
        self.cancel.setText(self.tr("Close"))
        words = self.tr("%1 exported to %2. Only you can read the file.").replace("%1", conversations_words(written))
        self.remark.say(Tone.OK, words.replace("%2", str(path)))
        self._counted()

    def _teller(self, total: int) -> Callable[[int, int], None]:
        """Return a function that shows the progress, but only a few times a second, because drawing it is slow."""
        last = -TOLD_EVERY

        def told(conversations: int, messages: int) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last < TOLD_EVERY:
                return
            last = now
            words = self.tr("Exporting %1 of %2, %3…").replace("%1", number(conversations))
            words = words.replace("%2", conversations_words(total)).replace("%3", messages_words(messages))
            self.remark.say(Tone.BUSY, words)

        return told


def _listed(one: Conversation) -> ConversationSummary:
    return ConversationSummary(id=one.id, name=one.title, state=one.state, last_at=one.last_at)
