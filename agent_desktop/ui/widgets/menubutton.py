"""A small button that opens a menu of actions with their present keys."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, SignalInstance
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from agent_desktop.ui.actions import key_of
from agent_desktop.ui.keys.first import mark_first
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.widgets.icons import icon
from agent_desktop.ui.widgets.unhovering import unhover

WIDTH = 30


class MenuButton(QToolButton):
    """``picture`` is an icon's name, ``size`` its width. What stands in the menu, :meth:`entries` says."""

    def __init__(self, words: str, picture: str, size: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = picture
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFixedWidth(WIDTH)
        self.setIconSize(QSize(size, size))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        mark_first(self._menu)
        self.setMenu(self._menu)
        unhover(self, self._menu)
        self._fill()
        theme.changed.connect(self._restyle)
        self._restyle()

    def entries(self) -> Iterable[tuple[str, str, SignalInstance]]:
        """Words, the name of the action whose key stands beside them, and the signal that is emitted."""
        return ()

    def _fill(self) -> None:
        """Anew each time: the keys may be others by now."""
        self._menu.clear()
        for words, action, wanted in self.entries():
            self._menu.addAction(f"{words}\t{key_of(action)}", wanted.emit)

    def _restyle(self) -> None:
        self.setIcon(icon(self._picture, self._theme.color("text")))
