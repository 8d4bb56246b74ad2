"""The entries of do-not-disturb, the same in the top bar and in the tray."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QMenu

from agent_desktop.alerts.quiet import Quiet
from agent_desktop.ui.text.words import clock_time

translate = QCoreApplication.translate

HALF_HOUR, HOUR = timedelta(minutes=30), timedelta(hours=1)


class QuietMenu(QObject):
    """Fills a menu each time that it opens. ``chosen(until)``; ``None``: off."""

    chosen = Signal(object)

    def __init__(self, menu: QMenu, state: Quiet, now: Callable[[], datetime]) -> None:
        super().__init__(menu)
        self._menu = menu
        self._state = state
        self._now = now
        menu.aboutToShow.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """Offer what makes sense now."""
        menu = self._menu
        menu.clear()
        until = self._state.until
        if until is not None:
            menu.addAction(quiet_words(until)).setEnabled(False)
            menu.addAction(translate("quiet", "Turn off Do Not Disturb"), lambda: self.chosen.emit(None))
            menu.addSeparator()
        tomorrow = self._state.tomorrow()
        morning = translate("quiet", "Do Not Disturb until tomorrow, %1").replace("%1", clock_time(tomorrow))
        menu.addAction(
            translate("quiet", "Do Not Disturb for 30 minutes"), lambda: self.chosen.emit(self._now() + HALF_HOUR)
        )
        menu.addAction(translate("quiet", "Do Not Disturb for 1 hour"), lambda: self.chosen.emit(self._now() + HOUR))
        menu.addAction(morning, lambda: self.chosen.emit(self._state.tomorrow()))


def quiet_words(until: datetime) -> str:
    """That it is on, and until when."""
    return translate("quiet", "Do Not Disturb until %1").replace("%1", clock_time(until))
