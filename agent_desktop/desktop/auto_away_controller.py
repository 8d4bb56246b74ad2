"""Joins what goes away by itself with the window: it says when that has ended, and what the system does not tell."""

import asyncio

from PySide6.QtCore import QCoreApplication, QObject

from agent_desktop.core.auto_away import Absence, AutoAway, AwayRules
from agent_desktop.core.service import Service
from agent_desktop.desktop.settings_service import SettingsService
from agent_desktop.inbox import Cause
from agent_desktop.senses import Sensed, system_senses
from agent_desktop.settings import Settings
from agent_desktop.ui.availability.activity import Activity
from agent_desktop.ui.shell.statusbar import StatusBar
from agent_desktop.ui.text.words import clock_time

translate = QCoreApplication.translate
MINUTE = 60


class AutoAwayController(QObject):
    """To be closed before the window."""

    def __init__(self, service: Service, configuring: SettingsService, status: StatusBar) -> None:
        super().__init__(status)
        self._status = status
        self._activity = Activity(self)
        self.away = AutoAway(service.inbox, system_senses, self._activity.seconds)
        self.away.back.connect(self._back)
        self.use(configuring.settings)
        configuring.remarks["availability.away_after_idle"] = lambda: idle_remark(self.away.sensed)
        configuring.remarks["availability.away_when_locked"] = lambda: lock_remark(self.away.sensed)
        self._tasks = service.tasks
        self._running: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """To be called when the program runs."""
        self._running = self._tasks.spawn(self.away.run(), name="go away when nobody is there")

    def use(self, settings: Settings) -> None:
        """Go away as the settings say."""
        chosen = settings.availability
        self.away.use(AwayRules(after=chosen.away_after_idle * MINUTE, locked=chosen.away_when_locked))

    def close(self) -> None:
        """Look no longer."""
        if self._running is not None:
            self._running.cancel()
        self._activity.close()
        self.away.back.disconnect(self._back, missing_ok=True)

    def _back(self, absence: Absence) -> None:
        self._status.tell(*said_of(absence))


def said_of(absence: Absence) -> tuple[str, str]:
    """Return the text and the tooltip that the status bar shows after an absence."""
    until = clock_time(absence.until)
    if absence.since is None:
        text = translate("availability", "Available again since %1").replace("%1", until)
    else:
        words = translate("availability", "Available again, you were away %1 – %2")
        text = words.replace("%1", clock_time(absence.since)).replace("%2", until)
    if absence.cause is Cause.LOCKED:
        detail = translate("availability", "The screen was locked, so new customers were declined in the meantime.")
    else:
        detail = translate(
            "availability", "There was no activity for a while, so new customers were declined in the meantime."
        )
    return text, detail


def idle_remark(sensed: Sensed | None) -> str:
    """Return the remark that the settings show below the idle time."""
    if sensed is None or sensed.idle is not None:
        return ""
    return translate(
        "availability",
        "This system does not report how long you have been inactive. Only your activity in this program counts.",
    )


def lock_remark(sensed: Sensed | None) -> str:
    """Return the remark that the settings show below the locked screen."""
    if sensed is None or sensed.locked is not None:
        return ""
    return translate(
        "availability", "This system does not report whether the screen is locked, so this setting has no effect."
    )
