"""A chip: a word in a rounded box that is taken away with a click, Delete or Backspace."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from agent_desktop.ui.text.words import plain_line
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.widgets.fitting import height_for
from agent_desktop.ui.widgets.icons import icon

LONGEST = 220
"""A longer word ends in dots."""
HEIGHT = 24
"""Usual height, in pixels."""


def chip_height(theme: Theme) -> int:
    """How high a chip is."""
    return height_for(theme.font("secondary"), HEIGHT, around=4)


class Chip(QPushButton):
    """``text`` is foreign. ``removed``: the agent takes it away; ``words`` say what that does."""

    removed = Signal()

    def __init__(self, text: str, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = plain_line(text, 200)
        self.setAutoDefault(False)
        self.setIconSize(QSize(12, 12))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the word
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.clicked.connect(self.removed)
        theme.changed.connect(self.restyle)
        self.restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def restyle(self) -> None:
        """Take the theme's present colours."""
        tokens = self._theme.tokens
        font = self._theme.font("secondary")
        self.setFont(font)
        metrics = self.fontMetrics()
        shown = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, LONGEST - 40)
        self.setText(shown.replace("&", "&&"))
        self.setFixedWidth(min(LONGEST, metrics.horizontalAdvance(shown) + 40))
        self.setIcon(icon("x", self._theme.color("text_2")))
        height = chip_height(self._theme)
        self.setFixedHeight(height)
        self.setStyleSheet(
            f"QPushButton {{ background: {tokens.accent_soft}; color: {tokens.text}; border: 1px solid transparent;"
            f" border-radius: {height // 2}px; padding: 0 8px; min-height: {height - 2}px; }}"
            f"QPushButton:hover {{ border-color: {tokens.line}; }}"
            f"QPushButton:focus {{ border-color: {tokens.accent}; }}"
        )
