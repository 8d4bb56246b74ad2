"""The form of one canned reply."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from agent_desktop.canned import CannedReply
from agent_desktop.canned.model import SHORTCUT_MAX
from agent_desktop.ui.forms.boxes import ChoiceBox
from agent_desktop.ui.text.languages import language_name
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.marks import Marks
from agent_desktop.ui.widgets.text_fields import LineField, TextArea

LANGUAGES = ("en", "nl", "fr", "de", "es", "pt", "it", "pl", "tr", "ar", "ru", "uk", "zh", "ja", "th")


class ReplyForm(QWidget):
    """Shortcut, language and text. ``edited`` is emitted for what the agent changes, not for :meth:`show_reply`."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.shortcut = LineField()
        self.shortcut.setMaxLength(SHORTCUT_MAX + 1)  # and the slash, which is taken off
        self.shortcut.setPlaceholderText(self.tr("hello"))
        self.language = ChoiceBox(theme)
        self.language.setEditable(True)
        self.language.setLineEdit(LineField(parent=self.language))
        line = self.language.lineEdit()
        if line is not None:
            line.setAccessibleName(self.tr("Language"))
        self.language.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.language.addItem(self.tr("All languages"), "")
        for code in LANGUAGES:
            self.language.addItem(f"{language_name(code)} ({code})", code)
        self.text = TextArea()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(140)
        self._marks = Marks(self.text, theme)
        tokens = theme.tokens
        self.text.setStyleSheet(
            f"QPlainTextEdit {{ background: {tokens.surface_2}; border: 1px solid {tokens.edge}; border-radius: 6px;"
            f" padding: 6px; }} QPlainTextEdit:focus {{ border-color: {tokens.accent}; background: {tokens.surface}; }}"
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        for words, widget in ((self.tr("Shortcut"), self.shortcut), (self.tr("Language"), self.language)):
            column = QVBoxLayout()
            column.setSpacing(Space.XS)
            column.addWidget(self._label(words, widget, theme))
            column.addWidget(widget)
            top.addLayout(column, 1)
        layout.addLayout(top)
        layout.addSpacing(Space.S)
        layout.addWidget(self._label(self.tr("Text"), self.text, theme))
        layout.addWidget(self.text, 1)
        layout.addLayout(self._variables(theme))
        self.shortcut.textEdited.connect(self._edited)
        self.language.editTextChanged.connect(self._edited)
        self.text.textChanged.connect(self._edited)

    def show_reply(self, reply: CannedReply | None) -> None:
        """Show a reply; with None the form is empty and cannot be used."""
        self._showing = True
        try:
            self.setEnabled(reply is not None)
            self.shortcut.setText(reply.shortcut if reply else "")
            self.text.setPlainText(reply.text if reply else "")
            code = reply.language if reply else ""
            at = self.language.findData(code)
            self.language.setCurrentIndex(at)
            if at < 0:
                self.language.setEditText(code)
        finally:
            self._showing = False

    @property
    def reply(self) -> CannedReply:
        """What the form holds now, unchecked."""
        shown = self.language.currentText().strip()
        at = self.language.findText(shown)
        code = str(self.language.itemData(at)) if at >= 0 else shown
        return CannedReply(self.shortcut.text().strip().removeprefix("/"), self.text.toPlainText(), code)

    def _label(self, words: str, widget: QWidget, theme: Theme) -> QLabel:
        label = QLabel(words)
        label.setFont(theme.font("secondary"))
        label.setProperty("kind", "secondary")
        label.setBuddy(widget)
        widget.setAccessibleName(words)
        return label

    def _variables(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        hint = QLabel(self.tr("Insert:"))
        hint.setProperty("kind", "secondary")
        hint.setFont(theme.font("secondary"))
        row.addWidget(hint)
        for words, name in (
            (self.tr("customer's name"), "customer.name"),
            (self.tr("your name"), "agent.name"),
            (self.tr("handover value"), "payload.KEY"),
        ):
            button = QPushButton(words)
            button.setProperty("kind", "link")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, name=name: self._put_in(name))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _put_in(self, name: str) -> None:
        cursor = self.text.textCursor()
        cursor.insertText(f"{{{{{name}}}}}")
        if name.endswith("KEY"):
            # Marked, so that the key's real name can be typed over it.
            end = cursor.position() - 2
            cursor.setPosition(end - 3)
            cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
        self.text.setFocus()

    def _edited(self) -> None:
        if not self._showing:
            self.edited.emit()
