"""What a file of canned replies holds, line by line, before any of it is taken."""

from collections.abc import Iterable

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QPushButton, QTextEdit, QVBoxLayout, QWidget

from agent_desktop.canned import CannedReply, Import
from agent_desktop.canned.exchange import Entry
from agent_desktop.ui.forms import heading, paragraph
from agent_desktop.ui.records.words import button_row
from agent_desktop.ui.text.words import plain_line
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.fitting import fit
from agent_desktop.ui.widgets.text_fields import TextArea

SIZE = (620, 460)
TEXT_MAX = 200
MARKED_MOST = 300


class ImportReview(QDialog):
    """Open it with ``windows().open()``. ``accepted`` is emitted when the agent wants what can be taken.

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
        # A text, so that it wraps, and can be copied to whoever has to mend the file.
        self.lines = TextArea("\n".join(map(self._line, read.entries)))
        self.lines.setReadOnly(True)
        self.lines.setProperty("kind", "field")
        self.lines.setTabChangesFocus(True)
        self.lines.setAccessibleName(self.tr("Lines of the file"))
        cancel, self.take = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Import"))
        self.take.setProperty("kind", "primary")
        self.take.setEnabled(bool(read.replies))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(heading(theme, self.tr("Import canned replies")))
        layout.addWidget(self.about)
        layout.addWidget(self.lines, 1)
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
        self.lines.setFont(self._theme.font("secondary"))
        bad = QTextCharFormat()
        bad.setForeground(self._theme.color("bad"))
        wrong = [row for row, entry in enumerate(self.read.entries) if entry.reply is None]
        self.lines.setExtraSelections([self._selection(row, bad) for row in wrong[:MARKED_MOST]])

    def _selection(self, row: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.lines.document().findBlockByNumber(row))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor, selection.format = cursor, look
        return selection
