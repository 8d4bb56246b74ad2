"""The editor for a note, in the colour of notes, with a sentence that says what becomes of it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from agent_desktop.ui.keys.tip import key_tip
from agent_desktop.ui.notes.field import NoteField
from agent_desktop.ui.theme import ICON, Radius, Space, Theme
from agent_desktop.ui.widgets.decoration import Decoration
from agent_desktop.ui.widgets.icons import icon

SIDE = 20
LINES = 8


class NoteEditor(QWidget):
    """``save_wanted``, ``left``: the agent saves the note, or goes back to the reply. ``edited``: the text changed."""

    save_wanted = Signal()
    left = Signal()
    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._filling = False
        self._sign, self._title, self._text = Decoration(), QLabel(self.tr("Note")), QLabel()
        self._text.setText(self.tr("for you and your colleagues – never sent to the customer"))
        self._problem = QLabel()
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.hide()
        self.field = NoteField(LINES)
        self.field.setAccessibleName(self.tr("Note, never sent to the customer"))
        self.field.setPlaceholderText(self.tr("Write a note…"))
        self._save = QPushButton(self.tr("Save note"))
        self._back = QPushButton(self.tr("Back to reply"))
        self._back.setProperty("kind", "quiet")
        key_tip(self._back, self.tr("Back to reply"), "note")
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        for part in (self._sign, self._title, self._text):
            head.addWidget(part)
        head.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(Space.S)
        below.addWidget(self._problem, 1)
        below.addStretch()
        below.addWidget(self._back)
        below.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE, Space.M, SIDE, Space.M + 2)
        layout.setSpacing(Space.S)
        layout.addLayout(head)
        inset = QHBoxLayout()
        inset.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        inset.addWidget(self.field)
        layout.addLayout(inset)
        layout.addLayout(below)
        self.field.textChanged.connect(self._changed)
        self.field.saved.connect(self.save_wanted)
        self.field.left.connect(self.left)
        self.field.focus_changed.connect(self.update)
        self._save.clicked.connect(self.save_wanted)
        self._back.clicked.connect(self.left)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._changed()

    @property
    def text(self) -> str:
        """What is written."""
        return self.field.toPlainText()

    def fill(self, text: str) -> None:
        """Put in a note that is being written, without telling of an edit."""
        if text != self.text:
            self._filling = True
            self.field.setPlainText(text)
            self.field.moveCursor(self.field.textCursor().MoveOperation.End)
            self._filling = False
        self.complain("")
        self._save.setEnabled(bool(text.strip()))

    def complain(self, sentence: str) -> None:
        """Say what went wrong; an empty sentence takes it back."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    @property
    def problem(self) -> str:
        """What :meth:`complain` said last."""
        return self._problem.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.color("note"))
        painter.setPen(QPen(self._theme.color("note_line"), 1))
        painter.drawLine(0, 0, self.width(), 0)
        frame = QRectF(self.field.geometry()).adjusted(-Space.M + 0.5, -Space.S + 0.5, Space.M - 0.5, Space.S - 0.5)
        painter.setPen(QPen(self._theme.color("text" if self.field.hasFocus() else "edge"), 1))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(frame, Radius.ROW, Radius.ROW)

    def _changed(self) -> None:
        self._save.setEnabled(bool(self.text.strip()))
        if not self._filling:
            self.complain("")
            self.edited.emit()

    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self._sign.show_pixmap(icon("sticky-note", self._theme.color("text")).pixmap(ICON, ICON))
        self._title.setFont(self._theme.font("body", bold=True))
        self._text.setFont(self._theme.font("secondary"))
        self.field.setFont(self._theme.font("body"))
        self._problem.setFont(self._theme.font("secondary"))
        self._problem.setStyleSheet(f"color: {tokens.bad};")
        self.field.setStyleSheet("QPlainTextEdit { background: transparent; border: none; padding: 0; }")
        self._save.setStyleSheet(
            f"QPushButton {{ background: {tokens.note_line}; color: {tokens.text}; font-weight: 600;"
            f" border: 1px solid {tokens.note_line}; }}"
            f"QPushButton:focus {{ border: 2px solid {tokens.text}; }}"
            f"QPushButton:disabled {{ color: {tokens.text_2}; background: transparent; }}"
        )
        self.field.grow()
        self.update()
