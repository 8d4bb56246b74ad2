"""A tile: a number, its name and its definition."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from agent_desktop.ui.theme import Radius, Space, Theme
from agent_desktop.ui.widgets.tooltips import plain_tip

BIG = 24


class Tile(QFrame):
    """``meaning`` is the definition: the tooltip, and what a screen reader adds."""

    def __init__(self, theme: Theme, title: str, meaning: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tile")
        self._theme = theme
        self._name = title
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(plain_tip(meaning))
        self.setAccessibleDescription(meaning)
        self._title = QLabel(title)
        self._title.setProperty("kind", "secondary")
        self.value = QLabel()
        self.about = QLabel()
        self.about.setProperty("kind", "caption")
        self.about.setWordWrap(True)
        for label in (self._title, self.value, self.about):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        layout.setSpacing(0)
        layout.addWidget(self._title)
        layout.addWidget(self.value)
        layout.addWidget(self.about, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def say(self, value: str, about: str) -> None:
        """Show a number and a line below it."""
        self.value.setText(value)
        self.about.setText(about)
        self.setAccessibleName(f"{self._name}: {value}. {about}")

    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"#tile {{ background: {tokens.surface_2}; border: 1px solid {tokens.line};"
            f" border-radius: {Radius.ROW}px; }} #tile:focus {{ border-color: {tokens.accent}; }}"
        )
        big = QFont(self._theme.font("title"))
        big.setPixelSize(BIG)
        self.value.setFont(big)
        self._title.setFont(self._theme.font("secondary"))
        self.about.setFont(self._theme.font("caption"))
