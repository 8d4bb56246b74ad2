"""What is to be said about a field: a sign and a sentence. It takes no room while there is nothing to say."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from agent_desktop.ui.theme import ICON, Space, Theme
from agent_desktop.ui.widgets.decoration import Decoration
from agent_desktop.ui.widgets.icons import icon


class Tone(StrEnum):
    """How it is meant."""

    PLAIN = "plain"
    BUSY = "busy"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"


LOOKS = {
    Tone.PLAIN: ("clock", "text_2"),
    Tone.BUSY: ("loader-circle", "accent"),
    Tone.OK: ("check", "ok"),
    Tone.WARN: ("circle-alert", "warn"),
    Tone.BAD: ("circle-alert", "bad"),
}


class Remark(QWidget):
    """Say something with :meth:`say`; an empty sentence takes it away."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.tone = Tone.PLAIN
        self._sign = Decoration(top=True)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setWordWrap(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self._sign)
        layout.addWidget(self._words, 1)
        theme.changed.connect(self._restyle)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now."""
        return self._words.text()

    def say(self, tone: Tone, sentence: str) -> None:
        """Say a sentence in a tone; screen readers are told when it is new."""
        if (tone, sentence) == (self.tone, self.text):
            return
        self.tone = tone
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self._restyle()
        self.setVisible(bool(sentence))
        if sentence:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def clear(self) -> None:
        """Say nothing."""
        self.say(Tone.PLAIN, "")

    def _restyle(self) -> None:
        name, color = LOOKS[self.tone]
        self._sign.show_pixmap(icon(name, self._theme.color(color)).pixmap(ICON, ICON))
        ink = "text_2" if self.tone in (Tone.PLAIN, Tone.BUSY) else color
        self._words.setStyleSheet(f"color: {getattr(self._theme.tokens, ink)};")
        self._words.setFont(self._theme.font("secondary"))
