"""Whether the system itself holds notifications back, as far as it tells."""

import asyncio
import contextlib
import os
import subprocess
import sys
from typing import Any

from agent_desktop.alerts.bus import Bus, BusError

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
PROPERTIES = "org.freedesktop.DBus.Properties"
TELLTALES = ((NAME, "Inhibited"), ("org.dunstproject.cmd0", "paused"))
"""Properties of the services of KDE Plasma and dunst that say so."""
GNOME = ["gsettings", "get", "org.gnome.desktop.notifications", "show-banners"]
WINDOWS_KEY = r"Software\Microsoft\Windows\CurrentVersion\PushNotifications"


async def is_hushed(bus: Bus) -> bool:
    """On a Linux desktop: whether its own do-not-disturb is on."""
    for interface, name in TELLTALES:
        with contextlib.suppress(BusError):  # most notification services have neither property
            reply = await bus.call(NAME, PATH, PROPERTIES, "Get", "ss", (interface, name))
            if _value(reply.body) is True:
                return True
    return "GNOME" in os.environ.get("XDG_CURRENT_DESKTOP", "").upper() and await asyncio.to_thread(_gnome_is_hushed)


def windows_is_hushed() -> bool:
    """Return True if notifications are turned off in Windows's settings."""
    if sys.platform == "win32":
        import winreg

        # The value is only there once somebody has changed it.
        with contextlib.suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, WINDOWS_KEY) as key:
            return bool(winreg.QueryValueEx(key, "ToastEnabled")[0] == 0)
    return False


def _gnome_is_hushed() -> bool:
    try:
        said = subprocess.run(GNOME, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=2, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return said.stdout.strip() == "false"


def _value(body: tuple[Any, ...]) -> Any:
    """A variant's value: its signature stands before it."""
    return body[0][1] if body and isinstance(body[0], tuple) else None
