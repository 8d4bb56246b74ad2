"""One setting: its name, what it does, its editor, and what is to be said about it."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agent_desktop.settings import Settings
from agent_desktop.settings.model import Key
from agent_desktop.ui.forms import Remark, Tone, editor_for, heading, paragraph
from agent_desktop.ui.forms.editors import FlagEditor
from agent_desktop.ui.settings.helps import key_help, key_unit
from agent_desktop.ui.settings.words import choice_name, key_name
from agent_desktop.ui.theme import Space, Theme

EDITOR = 260
"""Most width of an editor, in pixels, unless its words need more."""

LABELS = 150
"""Least width of the names and what they mean, in pixels."""

VARIABLE = "the environment variable"
"""How the settings begin to say that an environment variable decides."""


class Row(QWidget):
    """``changed(row)``: a value was typed or chosen, or reset (then :attr:`wanted` is ``None``)."""

    changed = Signal(object)

    def __init__(self, key: Key, theme: Theme, *, at_start: bool) -> None:
        super().__init__()
        self.key = key
        self.wanted: Any = None
        name = key_name(key)
        help_text = key_help(key)
        self._words = f"{key.path} {name} {help_text}".casefold()
        self._at_start = at_start
        self.editor = editor_for(key.check, name, theme, lambda word: choice_name(key.path, word), key_unit(key))
        self.editor.inner.setAccessibleDescription(help_text)
        self.editor.inner.setToolTip(key.path)
        self.editor.edited.connect(self._edited)
        self.editor.typed.connect(self._typed)
        self._remark = Remark(theme)
        self._note = Remark(theme)
        self._reset = QPushButton(self.tr("Reset"))
        self._reset.setProperty("kind", "link")
        self._reset.setAccessibleName(self.tr("Reset %1 to its default").replace("%1", name))
        self._reset.clicked.connect(self._back)
        labels = QVBoxLayout()
        labels.setSpacing(2)
        if not isinstance(self.editor, FlagEditor):
            labels.addWidget(heading(theme, name, "body"))
        else:
            labels.addWidget(self.editor)
        if help_text:
            labels.addWidget(paragraph(theme, help_text, role="secondary"))
        labels.addWidget(self._note)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, Space.S, 0, Space.S)
        layout.setHorizontalSpacing(Space.XL)
        layout.setVerticalSpacing(Space.XS)
        for column in (0, 1):
            layout.setColumnStretch(column, 1)
        layout.setColumnMinimumWidth(0, LABELS)
        back = QHBoxLayout()
        back.addWidget(self._reset)
        back.addStretch(1)
        if isinstance(self.editor, FlagEditor):
            labels.addLayout(back)
            layout.addLayout(labels, 0, 0, 1, 2)
        else:
            self.editor.setMaximumWidth(max(EDITOR, self.editor.minimumSizeHint().width()))
            right = QVBoxLayout()
            right.setSpacing(Space.XS)
            right.addWidget(self.editor)
            right.addLayout(back)
            labels.addStretch(1)  # and no alignment: the layout would then ignore that a narrower text is higher
            layout.addLayout(labels, 0, 0)
            layout.addLayout(right, 0, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._remark, 1, 0, 1, 2)

    def finds(self, words: list[str]) -> bool:
        """Return True if all these words, in lower case, are in its name or its help."""
        return all(word in self._words for word in words)

    def show_settings(self, settings: Settings, place: str, remark: str = "") -> None:
        """Show the value in use, and who set it, or what there is to say. A value that is being mended stays."""
        if self._remark.tone is not Tone.BAD or not self._remark.text:
            self.editor.show_value(self.key.of(settings))
        origin = settings.origins.get(self.key.path, "")
        by_variable = origin.startswith(VARIABLE)
        self.editor.inner.setEnabled(not by_variable)
        self._reset.setVisible(origin == place)
        if by_variable:
            self._note.say(Tone.PLAIN, self.tr("Set by %1. It cannot be changed here.").replace("%1", origin))
        elif origin and origin != place:
            self._note.say(Tone.PLAIN, self.tr("Set for all users of this computer in %1.").replace("%1", origin))
        elif remark:
            self._note.say(Tone.PLAIN, remark)
        else:
            self._note.clear()

    def complain(self, sentence: str) -> None:
        """Say why the value is not taken."""
        self._remark.say(Tone.BAD, sentence)

    def warn(self, sentence: str) -> None:
        """Say something about the value that is in use; an empty sentence takes it away."""
        self._remark.say(Tone.WARN, sentence)

    def taken(self) -> None:
        """The value is in the file."""
        if self._at_start:
            self._remark.say(Tone.PLAIN, self.tr("Saved. Takes effect after restart."))
        else:
            self._remark.clear()

    @property
    def complaint(self) -> str:
        """Why the value is not taken; empty when it is."""
        return self._remark.text if self._remark.tone is Tone.BAD else ""

    def _value(self) -> Any:
        return self.key.check.value(self.editor.value())

    def _typed(self) -> None:
        """While a wrong value is being mended, say at once when it is right."""
        if self.complaint:
            try:
                self._value()
            except (ValueError, TypeError):
                return
            self._remark.clear()

    def _edited(self) -> None:
        try:
            self._value()
        except (ValueError, TypeError, RecursionError):
            self.complain(self.tr("Must be %1.").replace("%1", self.key.check.allowed))
            return
        self.wanted = self.editor.value()
        self.changed.emit(self)

    def _back(self) -> None:
        self.wanted = None
        self._remark.clear()
        self.changed.emit(self)
