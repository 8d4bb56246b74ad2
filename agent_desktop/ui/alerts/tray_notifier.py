"""Notifications by way of the tray's icon: Windows and macOS. The system tells of a press, but not of which one."""

import platform
from typing import ClassVar

from psygnal import Signal
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QSystemTrayIcon

from agent_desktop.alerts.hushed import windows_is_hushed

SHOWN_MS = 10_000
"""How long a notification is taken to be seen: nobody tells when it goes."""


class TrayNotifier(QObject):
    """See ``agent_desktop.alerts.ports.Notifier``. A press counts for the newest notification."""

    clicked: ClassVar[Signal] = Signal(str)
    closed: ClassVar[Signal] = Signal(str)

    def __init__(self, icon: QSystemTrayIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._slot = ""
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.setInterval(SHOWN_MS)
        self._going.timeout.connect(self._gone)
        icon.messageClicked.connect(self._clicked)

    async def show(self, slot: str, title: str, text: str) -> bool:
        """Show it, if the system shows any."""
        if not (QSystemTrayIcon.supportsMessages() and self._icon.isVisible()):
            return False
        self._slot = slot
        self._icon.showMessage(title, text or " ", self._icon.icon(), SHOWN_MS)  # without a text Windows shows nothing
        self._going.start()
        return True

    async def withdraw(self, slot: str) -> None:
        """These go by themselves."""

    async def limits(self) -> list[str]:
        """What is known of the system's settings."""
        if platform.system() == "Windows" and windows_is_hushed():
            return [
                self.tr(
                    "Notifications are turned off in Windows. Turn them on under Settings > System > Notifications."
                )
            ]
        if platform.system() == "Darwin":
            return [
                self.tr(
                    "If no notification appears, allow notifications for Agent Desktop in System Settings >"
                    " Notifications. macOS does not tell programs whether it shows them."
                )
            ]
        return []

    async def set_number(self, number: int) -> None:
        """Qt itself does it here, as the tray asks it to."""

    async def close(self) -> None:
        """Nothing is to be told any more."""
        self._going.stop()

    def _clicked(self) -> None:
        self._going.stop()
        self.clicked.emit(self._slot)
        self._gone()

    def _gone(self) -> None:
        self.closed.emit(self._slot)
