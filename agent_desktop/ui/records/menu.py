"""The button of the header with what can be done with a conversation as a record."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from agent_desktop.ui.actions import key_of
from agent_desktop.ui.icons import icon
from agent_desktop.ui.theme import ICON, Theme


class RecordsButton(QToolButton):
    """``export_wanted`` and ``erase_wanted``: for the conversation that is open."""

    export_wanted = Signal()
    erase_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        words = self.tr("Export or erase")
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFixedWidth(30)
        self.setIconSize(QSize(ICON, ICON))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self._fill()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _fill(self) -> None:
        """Anew each time: the keys may be others by now."""
        menu = self._menu
        menu.clear()
        for words, action, wanted in (
            (self.tr("Export …"), "export", self.export_wanted),
            (self.tr("Erase this customer …"), "erase", self.erase_wanted),
        ):
            menu.addAction(f"{words}\t{key_of(action)}", wanted.emit)

    def _restyle(self) -> None:
        self.setIcon(icon("ellipsis", self._theme.color("text")))
