"""The icon in the tray: how many wait, and a menu with what is needed while the window is out of sight."""

import platform
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from agent_desktop.alerts.quiet import Quiet
from agent_desktop.inbox.model import Availability
from agent_desktop.ui.alerts.picture import numbered
from agent_desktop.ui.alerts.quiet_menu import QuietMenu, quiet_words

OPENS = (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick)


class Tray(QObject):
    """Asks for things with its signals and changes nothing. Where the system has no tray, nobody sees it."""

    show_wanted = Signal()
    availability_chosen = Signal(object)
    quiet_chosen = Signal(object)
    """Be quiet until then, or with ``None`` no longer."""
    quit_wanted = Signal()

    def __init__(self, state: Quiet, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._number = 0
        self._menu = QMenu()  # a menu of a window would be hidden with it
        self._menu.addAction(self.tr("Show window"), self.show_wanted.emit)
        self._menu.addSeparator()
        self._availability: dict[Availability, QAction] = {}
        group = QActionGroup(self._menu)
        words = {
            Availability.AVAILABLE: self.tr("Available"),
            Availability.AWAY: self.tr("Away"),
            Availability.OFFLINE: self.tr("Offline"),
        }
        for availability, word in words.items():
            action = self._menu.addAction(word)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, chosen=availability: self._choose(chosen))
            group.addAction(action)
            self._availability[availability] = action
        self._present = Availability.AVAILABLE
        self._menu.addSeparator()
        self._quiet = self._menu.addMenu(self.tr("Do Not Disturb"))
        QuietMenu(self._quiet, state, now).chosen.connect(self.quiet_chosen)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Quit"), self.quit_wanted.emit)
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._activated)
        self.refresh()
        self.icon.show()

    @property
    def menu(self) -> QMenu:
        """What a click with the other button opens."""
        return self._menu

    @property
    def there(self) -> bool:
        """True if the agent can see it, as far as the system tells."""
        return self.icon.isVisible() and QSystemTrayIcon.isSystemTrayAvailable()

    def set_number(self, number: int) -> None:
        """So many customers need the agent; on Windows and macOS also at the taskbar's icon."""
        if number == self._number:
            return
        self._number = number
        self.refresh()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication) and platform.system() != "Linux":
            application.setBadgeNumber(number)

    def set_availability(self, availability: Availability) -> None:
        """Show this state."""
        self._present = availability
        self._availability[availability].setChecked(True)

    def refresh(self) -> None:
        """Show how everything stands."""
        until = self._state.until
        self.icon.setIcon(numbered(min(self._number, 100), quiet=until is not None))
        lines = ["Agent Desktop"]
        if self._number == 1:
            lines.append(self.tr("1 customer needs you"))
        elif self._number:
            lines.append(self.tr("%n customers need you", "", self._number))
        if until is not None:
            lines.append(quiet_words(until))
        self.icon.setToolTip("\n".join(lines))

    def close(self) -> None:
        """Take icon and number away."""
        self.set_number(0)
        self.icon.hide()
        self._menu.deleteLater()

    def _choose(self, availability: Availability) -> None:
        self._availability[self._present].setChecked(True)  # shown when the inbox has taken it, not before
        self.availability_chosen.emit(availability)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in OPENS:
            self.show_wanted.emit()
