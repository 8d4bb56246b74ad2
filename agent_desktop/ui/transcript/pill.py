"""The button that floats above the transcript's end: "2 new ↓", or just the way down."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from agent_desktop.ui.theme import ICON, Theme
from agent_desktop.ui.widgets import icons

INSET = 12


class Pill(QPushButton):
    """Shown by ``show_count``; hides itself when there is nothing below."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._theme = theme
        self.setObjectName("pill")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setIconSize(QSize(ICON, ICON))
        self.restyle()
        self.hide()

    def restyle(self) -> None:
        """Take on the theme's present colours."""
        tokens = self._theme.tokens
        self.setIcon(icons.icon("arrow-down", self._theme.color("accent")))
        self.setStyleSheet(
            f"QPushButton {{ background: {tokens.surface}; color: {tokens.accent}; border: 1px solid {tokens.line};"
            " border-radius: 15px; min-height: 28px; padding: 0 12px; font-weight: 600; }"
            f"QPushButton:hover, QPushButton:focus {{ border-color: {tokens.accent}; }}"
        )

    def show_count(self, count: int) -> None:
        """Say how many messages came in below; 0 says only that there is more below."""
        self.setText(self.tr("%n new", "", count) if count else "")
        self.setAccessibleName(self.tr("Go to the newest message") + (f", {self.text()}" if count else ""))
        self.setToolTip(self.tr("Go to the newest message"))
        self.adjustSize()
        self.settle()
        self.show()
        self.raise_()

    def settle(self) -> None:
        """Stand at the lower right of the parent."""
        parent = self._over
        self.move(parent.width() - self.width() - INSET - 4, parent.height() - self.height() - INSET)
