"""Keeps the switch true: when the agent chooses, when rules or numbers change, and as time passes."""

from collections.abc import Coroutine
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox import Availability, Counts, InboxError, StorageError
from agent_desktop.inbox.api import InboxApi
from agent_desktop.ui.availability.control import AvailabilityControl
from agent_desktop.ui.widgets.windows import windows

LOOK_MS = 15_000
"""At most so long is another opening or closing overlooked, as when the computer slept."""
PROPOSED = timedelta(hours=1)


class AvailabilityController(QObject):
    """``failed(sentence)``: a choice could not be kept."""

    failed = Signal(str)

    def __init__(self, inbox: InboxApi, tasks: Tasks, control: AvailabilityControl, parent: QWidget) -> None:
        super().__init__(parent)
        self._inbox = inbox
        self._tasks = tasks
        self._control = control
        self._window = parent
        self._attended = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.refresh)
        inbox.availability_changed.connect(self._changed)
        control.chosen.connect(self.choose)
        control.time_wanted.connect(self.ask_time)
        control.clicked.connect(self.refresh)

    def set_counts(self, counts: Counts) -> None:
        """Those who wait or are answered now."""
        attended = counts.waiting + counts.active
        if attended != self._attended:
            self._attended = attended
            self.refresh()

    def refresh(self) -> None:
        """Show how things stand, and look again when that may be another way."""
        now = self._inbox.clock.now()
        reception = self._inbox.reception(self._attended)
        self._control.show_reception(reception, self._inbox.clock.now)
        pause = LOOK_MS
        if reception.changes_at is not None:
            pause = min(pause, int((reception.changes_at - now) / timedelta(milliseconds=1)) + 1)
        self._timer.start(max(pause, 1))

    def choose(self, availability: Availability, until: datetime | None = None) -> None:
        """Be like that from now on; shown when the inbox has taken it."""
        work = self._inbox.set_availability(availability, until=until)
        _ = self._tasks.spawn(self._guarded(work), name="change the availability")

    def ask_time(self) -> None:
        """Ask until when the agent is away."""
        from agent_desktop.ui.availability.dialog import AwayDialog  # no start waits for it

        now = self._inbox.clock.now()
        until = self._inbox.presence.until
        dialog = AwayDialog(until if until is not None and until > now else now + PROPOSED, now, self._window)
        dialog.entered.connect(lambda moment: self.choose(Availability.AWAY, moment))
        windows().open(dialog)

    def close(self) -> None:
        """Look no longer."""
        self._timer.stop()
        self._inbox.availability_changed.disconnect(self._changed, missing_ok=True)

    def _changed(self, _availability: Availability) -> None:
        self.refresh()

    async def _guarded(self, work: Coroutine[Any, Any, object]) -> None:
        try:
            await work
        except (StorageError, InboxError) as error:
            self.failed.emit(str(error))
