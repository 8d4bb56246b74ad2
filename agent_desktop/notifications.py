"""Tells the agent of something through the system's own notifications, on all three systems; blocks nothing.

On Linux it speaks with the desktop's notification service directly, because a tray is not everywhere; elsewhere Qt's
tray icon does it. Where the system shows none, the window's banner still says the same.
"""

import asyncio
import logging
import platform
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from agent_desktop import resources

log = logging.getLogger(__name__)

ICON = ("app", "agent-desktop.svg")
PATIENCE = 2.0


class Notifications(QObject):
    """``await show(title, text)``; whether the system took it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tray: QSystemTrayIcon | None = None

    async def show(self, title: str, text: str) -> bool:
        """Show a notification. Words of customers do not belong into it."""
        if platform.system() == "Linux":
            return await asyncio.to_thread(_over_dbus, title, text)
        if not QSystemTrayIcon.supportsMessages():
            return False
        if self._tray is None:
            self._tray = QSystemTrayIcon(QIcon(str(resources.path(*ICON))), self)
            self._tray.show()
        self._tray.showMessage(title, text)
        return True

    def close(self) -> None:
        """Take the icon away."""
        if self._tray is not None:
            self._tray.hide()
            self._tray = None


def _over_dbus(title: str, text: str) -> bool:
    """One call of ``org.freedesktop.Notifications.Notify`` on the session bus."""
    from jeepney import DBusAddress, DBusErrorResponse, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    address = DBusAddress(
        "/org/freedesktop/Notifications",
        bus_name="org.freedesktop.Notifications",
        interface="org.freedesktop.Notifications",
    )
    icon = resources.path(*ICON).as_uri()
    hints = {"desktop-entry": ("s", "agent-desktop"), "urgency": ("y", 2)}
    body: tuple[Any, ...] = ("Agent Desktop", 0, icon, title, _plain(text), [], hints, -1)
    message = new_method_call(address, "Notify", "susssasa{sv}i", body)
    try:
        with open_dbus_connection(bus="SESSION") as connection:
            connection.send_and_get_reply(message, timeout=PATIENCE)
    except (OSError, KeyError, TimeoutError, DBusErrorResponse) as error:
        log.info("the system shows no notification: %s", type(error).__name__)
        return False
    return True


def _plain(text: str) -> str:
    """The body as words: the service reads some HTML in it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
