"""What a file of canned replies holds, line by line, before any of it is taken."""

from collections.abc import Iterable

from PySide6.QtWidgets import QDialog, QListWidget, QPushButton, QVBoxLayout, QWidget

from agent_desktop.canned import CannedReply, Import
from agent_desktop.canned.exchange import Entry
from agent_desktop.ui.forms import heading, paragraph
from agent_desktop.ui.records.words import button_row, list_sheet
from agent_desktop.ui.text.words import plain_line
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.fitting import fit

SIZE = (620, 460)
TEXT_MAX = 200


class ImportReview(QDialog):
    """Show it with ``open()``. ``accepted`` is emitted when the agent wants what can be taken.

    ``known`` are the replies that are there now: one with the same shortcut and language would be replaced.
    """

    def __init__(self, read: Import, known: Iterable[CannedReply], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.read = read
        self._theme = theme
        self._known = {reply.key: reply for reply in known}
        self.setWindowTitle(self.tr("Import canned replies"))
        fit(self, *SIZE)
        self.about = paragraph(theme, self._summary())
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Lines of the file"))
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.list.setWordWrap(True)
        for entry in read.entries:
            self.list.addItem(self._line(entry))
        cancel, self.take = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Import"))
        self.take.setProperty("kind", "primary")
        self.take.setEnabled(bool(read.replies))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(heading(theme, self.tr("Import canned replies")))
        layout.addWidget(self.about)
        layout.addWidget(self.list, 1)
        layout.addLayout(button_row(self, cancel, self.take))
        cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self.accept)
        theme.changed.connect(self._restyle)
        self._restyle()
        (self.take if read.replies else cancel).setFocus()

    def _summary(self) -> str:
        taken, problems = self.read.replies, self.read.problems
        if not self.read.entries:
            return self.tr("The file has no replies.")
        said = [self.tr("%n replies can be imported.", "", len(taken))]
        if problems:
            said.append(self.tr("%n entries cannot be imported.", "", len(problems)))
        said.append(self.tr("Nothing is stored before you press Save in the list of canned replies."))
        return " ".join(said)

    def _line(self, entry: Entry) -> str:
        if entry.reply is None:
            sentence = self.tr("%1: not imported, %2")
            return sentence.replace("%1", entry.place).replace("%2", f"{entry.problem[:1].lower()}{entry.problem[1:]}")
        reply, known = entry.reply, self._known.get(entry.reply.key)
        if known is None:
            sentence = self.tr("%1: new, %2")
        elif known == reply:
            sentence = self.tr("%1: already there, %2")
        else:
            sentence = self.tr("%1: replaces the reply that is there, %2")
        name = f"/{reply.shortcut} ({reply.language})" if reply.language else f"/{reply.shortcut}"
        return sentence.replace("%1", entry.place).replace("%2", f"{name}: {plain_line(reply.text, TEXT_MAX)}")

    def _restyle(self) -> None:
        self.setStyleSheet(list_sheet(self._theme))
        self.list.setFont(self._theme.font("secondary"))
        ink = {True: self._theme.color("text"), False: self._theme.color("bad")}
        for row, entry in enumerate(self.read.entries):
            self.list.item(row).setForeground(ink[entry.reply is not None])
