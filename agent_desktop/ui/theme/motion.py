"""Whether the system asks programs not to animate."""

import configparser
import ctypes
import os
import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QStyle

SPI_GETCLIENTAREAANIMATION = 0x1042
PATIENCE_MS = 250
PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings")
ASKED = (
    ("org.freedesktop.appearance", "reduced-motion", 1),
    ("org.gnome.desktop.interface", "enable-animations", False),
)
"""What is asked for, and the answer that means no motion: the newer key of all desktops, and GNOME's own."""


def prefers_reduced_motion() -> bool:
    """The system's answer; where it has none, the style's. Ask when something is to move, not at the start: on Linux
    another process answers, within milliseconds as a rule."""
    if sys.platform == "win32":
        enabled = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(enabled), 0)
        return enabled.value == 0
    if sys.platform == "darwin":
        settings = QSettings("apple.com", "universalaccess")
        return bool(int(str(settings.value("reduceMotion", 0)) or 0))
    folder = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    if plasma_rests(folder / "kdeglobals") or _desktop_rests():
        return True
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0


def plasma_rests(file: Path) -> bool:
    """Return True if KDE's settings say that animations take no time."""
    settings = configparser.RawConfigParser(strict=False, allow_no_value=True)
    try:
        settings.read_string(file.read_text("utf-8", "replace"))
        return settings.getfloat("KDE", "AnimationDurationFactor", fallback=1.0) == 0
    except (OSError, ValueError, configparser.Error):
        return False


def _desktop_rests() -> bool:
    """Return True if the desktop's portal asks for no animation; False if there is no portal."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    for group, key, resting in ASKED:
        message = QDBusMessage.createMethodCall(*PORTAL, "ReadOne")
        message.setArguments([group, key])
        message.setAutoStartService(False)  # a portal that is not there yet is not worth waiting for
        answer = bus.call(message, QDBus.CallMode.Block, PATIENCE_MS).arguments()
        value = answer[0].variant() if answer and hasattr(answer[0], "variant") else None
        if value is not None and value == resting:
            return True
    return False
