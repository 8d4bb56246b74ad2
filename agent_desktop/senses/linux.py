"""Linux: idle time by X or by the desktop; a locked screen by logind or by the desktop's screen saver."""

import logging
import os

from agent_desktop.senses.bus import Bus
from agent_desktop.senses.sensed import Sensed
from agent_desktop.senses.x11 import XIdle

log = logging.getLogger(__name__)

MUTTER = "org.gnome.Mutter.IdleMonitor"
MUTTER_PATH = "/org/gnome/Mutter/IdleMonitor/Core"
SAVER = "org.freedesktop.ScreenSaver"
SAVERS = (SAVER, "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver", "org.xfce.ScreenSaver")
"""Screen savers; each has an object of its name, ``/org/gnome/ScreenSaver``."""
LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1/session/auto", "org.freedesktop.DBus.Properties")
SESSION = "org.freedesktop.login1.Session"


class LinuxSenses:
    """Asks whoever is there. Under Wayland X sees only part of what is typed, so it is not asked."""

    def __init__(self) -> None:
        self._session = Bus("SESSION")
        self._system = Bus("SYSTEM")
        self._x: XIdle | None = None
        if not _wayland():
            try:
                self._x = XIdle()
            except OSError as error:
                log.info("X does not tell how long nothing was typed: %s", error)

    def look(self) -> Sensed:
        """How it is now."""
        names = self._session.names()
        return Sensed(idle=self._idle(names), locked=self._locked(names))

    def close(self) -> None:
        """Let all connections go."""
        self._session.close()
        self._system.close()
        if self._x is not None:
            self._x.close()

    def _idle(self, names: frozenset[str]) -> float | None:
        seconds = self._x.seconds() if self._x is not None else None
        if seconds is None and MUTTER in names:
            seconds = _milliseconds(self._session.call(MUTTER, MUTTER_PATH, MUTTER, "GetIdletime"))
        if seconds is None and SAVER in names and not _wayland():  # under Wayland, KDE's service always reports 0
            seconds = _milliseconds(self._session.call(SAVER, _path(SAVER), SAVER, "GetSessionIdleTime"))
        return seconds

    def _locked(self, names: frozenset[str]) -> bool | None:
        hint = self._system.call(*LOGIND, "Get", "ss", (SESSION, "LockedHint"))
        said = [hint[1]] if isinstance(hint, tuple) and isinstance(hint[1], bool) else []
        for name in SAVERS:
            if name in names:
                active = self._session.call(name, _path(name), name, "GetActive")
                said += [active] if isinstance(active, bool) else []
        return any(said) if said else None


def _wayland() -> bool:
    return bool(os.environ.get("WAYLAND_DISPLAY")) or os.environ.get("XDG_SESSION_TYPE") == "wayland"


def _path(name: str) -> str:
    return "/" + name.replace(".", "/")


def _milliseconds(answer: object) -> float | None:
    return answer / 1000 if isinstance(answer, int) and not isinstance(answer, bool) else None
