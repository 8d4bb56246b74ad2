"""One note in the details: its text and time, changed in its place or taken away."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from agent_desktop.inbox.model import Message
from agent_desktop.ui.notes.field import NoteField
from agent_desktop.ui.text.words import TURNING
from agent_desktop.ui.theme import Radius, Space, Theme
from agent_desktop.ui.widgets.facts import breakable
from agent_desktop.ui.widgets.icons import icon

LINES = 8
SHOWN = 1500


class NoteCard(QFrame):
    """``changed(message_id, text)`` and ``removed(message_id)`` tell what the agent wants."""

    changed = Signal(int, str)
    removed = Signal(int)

    def __init__(self, note: Message, when: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note")
        self._note = note
        self._theme = theme
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown = note.text.translate(TURNING)
        self._text.setText(breakable(shown[:SHOWN]) + ("…" if len(shown) > SHOWN else ""))
        self._when = QLabel(when)
        self._when.setProperty("kind", "caption")
        self._field = NoteField(LINES)
        self._field.setAccessibleName(self.tr("Text of the note"))
        self._field.hide()
        self._field.saved.connect(self._save)
        self._field.left.connect(lambda: self._edit(on=False))
        foot = QHBoxLayout()
        foot.setSpacing(Space.XS)
        foot.addWidget(self._when, 1)
        self._buttons: list[tuple[QToolButton, str]] = []
        for name, words, slot in (
            ("pencil", self.tr("Edit note"), lambda: self._edit(on=self._field.isHidden())),
            ("x", self.tr("Delete note"), lambda: self.removed.emit(note.id)),
        ):
            button = QToolButton()
            button.setProperty("kind", "copy")
            button.setFixedSize(20, 20)
            button.setIconSize(QSize(13, 13))
            button.setAccessibleName(f"{words}: {shown[:60]}")
            button.setToolTip(words)
            button.clicked.connect(slot)
            foot.addWidget(button)
            self._buttons.append((button, name))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.S, Space.XS)
        layout.setSpacing(2)
        layout.addWidget(self._text)
        layout.addWidget(self._field)
        layout.addLayout(foot)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def editing(self) -> bool:
        """True if the agent is changing it."""
        return not self._field.isHidden()

    def _edit(self, *, on: bool) -> None:
        if on:
            self._field.setPlainText(self._note.text)
            self._field.moveCursor(self._field.textCursor().MoveOperation.End)
        self._field.setVisible(on)
        self._text.setVisible(not on)
        (self._field if on else self._buttons[0][0]).setFocus()

    def _save(self) -> None:
        text = self._field.toPlainText()
        if text.strip():
            self._edit(on=False)
            if text.strip() != self._note.text:
                self.changed.emit(self._note.id, text)

    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"#note {{ background: {tokens.note}; border: 1px solid {tokens.note_line};"
            f" border-radius: {Radius.ROW}px; }}"
            f"#note QPlainTextEdit {{ background: {tokens.surface}; border: 1px solid {tokens.note_line}; }}"
            f"#note QLabel {{ color: {tokens.text}; }}"
        )
        for label, role in ((self._text, "secondary"), (self._when, "caption")):
            label.setFont(self._theme.font(role))
        self._field.setFont(self._theme.font("secondary"))
        self._field.grow()
        for button, name in self._buttons:
            button.setIcon(icon(name, self._theme.color("text_2")))
