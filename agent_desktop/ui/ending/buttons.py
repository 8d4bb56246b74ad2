"""The buttons of the header that let go of a conversation."""

from collections.abc import Iterable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, SignalInstance
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from agent_desktop.inbox.ports import Clock
from agent_desktop.ui.ending.times import in_minutes, tomorrow
from agent_desktop.ui.keys.first import mark_first
from agent_desktop.ui.keys.tip import key_tip
from agent_desktop.ui.text.words import clock_time
from agent_desktop.ui.theme import ICON, Theme
from agent_desktop.ui.widgets.menubutton import MenuButton
from agent_desktop.ui.widgets.unhovering import unhover


class CloseMenu(MenuButton):
    """Beside Close: the other ways to do it. ``close_wanted``, ``line_wanted``, ``next_wanted``."""

    close_wanted = Signal()
    line_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        words = QCoreApplication.translate("CloseMenu", "More close options")
        super().__init__(words, "chevron-down", ICON - 2, theme, parent)

    def entries(self) -> Iterable[tuple[str, str, SignalInstance]]:
        return (
            (self.tr("Close"), "close", self.close_wanted),
            (self.tr("Close with a final message…"), "close_with_line", self.line_wanted),
            (self.tr("Close and open next"), "close_and_next", self.next_wanted),
        )


class SnoozeButton(QPushButton):
    """``snooze_wanted(moment)``, ``own_time_wanted``, and ``return_wanted`` for one that is put aside."""

    snooze_wanted = Signal(object)
    own_time_wanted = Signal()
    return_wanted = Signal()

    def __init__(self, clock: Clock, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._until: datetime | None = None
        self.setText(self.tr("Snooze"))
        key_tip(self, self.tr("Snooze until…"), "snooze")
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        mark_first(self._menu)
        self.setMenu(self._menu)
        unhover(self, self._menu)
        self._fill()

    def show_until(self, until: datetime | None) -> None:
        """Say until when it is put aside, if it is."""
        if until != self._until:
            self._until = until
            self.setText(self.tr("Snoozed") if until is not None else self.tr("Snooze"))

    def _fill(self) -> None:
        now = self._clock.now()
        menu = self._menu
        menu.clear()
        if self._until is not None:
            menu.addAction(self.tr("End snooze now"), self.return_wanted.emit)
            menu.addSeparator()
        for words, moment in (
            (self.tr("For 15 minutes"), in_minutes(now, 15)),
            (self.tr("For 1 hour"), in_minutes(now, 60)),
            (self.tr("Until tomorrow %1").replace("%1", clock_time(tomorrow(now))), tomorrow(now)),
        ):
            menu.addAction(words, partial(self.snooze_wanted.emit, moment))
        menu.addAction(self.tr("Choose a time…"), self.own_time_wanted.emit)
