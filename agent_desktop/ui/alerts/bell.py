"""The bell in the top bar: opens the menu of do-not-disturb, and says until when it is on."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from agent_desktop.alerts.quiet import Quiet
from agent_desktop.ui.actions import keys, with_key
from agent_desktop.ui.alerts.quiet_menu import QuietMenu, quiet_words
from agent_desktop.ui.text.words import clock_time
from agent_desktop.ui.theme import ICON, Theme
from agent_desktop.ui.widgets.icons import icon
from agent_desktop.ui.widgets.unhovering import unhover

SIZE = QSize(38, 32)
"""Its least size; a time beside it makes it wider."""


class Bell(QToolButton):
    """``chosen(until)``: be quiet until then, or with ``None`` no longer. The ``action`` opens the menu, or ends it."""

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        state: Quiet,
        now: Callable[[], datetime],
        action: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("bell")
        self._theme = theme
        self._state = state
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setIconSize(QSize(ICON, ICON))
        self.setMinimumSize(SIZE)
        self._menu = menu = QMenu(self)
        QuietMenu(menu, state, now).chosen.connect(self.chosen)
        self.setMenu(menu)
        unhover(self, menu)
        action.triggered.connect(self._pressed)
        theme.changed.connect(self.refresh)
        keys.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show how it stands."""
        until = self._state.until
        quiet = until is not None
        name = quiet_words(until) if until is not None else self.tr("Do Not Disturb: off")
        self.setText(clock_time(until) if until is not None else "")
        self.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon if quiet else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        self.setAccessibleName(name)
        self.setToolTip(with_key(name, "quiet"))
        self.setIcon(icon("bell-off" if quiet else "bell", self._theme.color("warn" if quiet else "text")))
        self.setStyleSheet(f"#bell {{ color: {self._theme.tokens.warn}; }}" if quiet else "")

    def _pressed(self) -> None:
        if self._state.until is not None:
            self.chosen.emit(None)
        else:
            self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
