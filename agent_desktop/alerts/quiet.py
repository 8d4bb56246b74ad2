"""Do-not-disturb: on until some moment, also over a restart."""

import logging
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import ClassVar

from psygnal import Signal

from agent_desktop.inbox.ports import Clock

log = logging.getLogger(__name__)

LONGEST = timedelta(days=2)
"""Nothing that is offered lasts longer: what the file says beyond it comes from a clock that was wrong."""
MORNING = time(7)
"""When "until tomorrow" ends."""


class Quiet:
    """``changed`` is emitted when it begins, is moved, and ends. Without a ``file`` it lasts as long as the program."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, clock: Clock, file: Path | None = None) -> None:
        self._clock = clock
        self._file = file
        self._until: datetime | None = self._read()

    @property
    def until(self) -> datetime | None:
        """When Do Not Disturb ends (aware, UTC); None while it is off."""
        if self._until is not None and not timedelta(0) < self._until - self._clock.now() <= LONGEST:
            return None
        return self._until

    @property
    def on(self) -> bool:
        """True if nothing is to be told now."""
        return self.until is not None

    @property
    def over(self) -> bool:
        """True if its time has come and :meth:`end` has not been called yet."""
        return self._until is not None and not self.on

    def begin(self, until: datetime) -> None:
        """Be quiet until then."""
        self._set(until)

    def end(self) -> None:
        """Be quiet no longer. Also to be called when its time is over, so that everybody learns of it."""
        if self._until is not None:
            self._set(None)

    def tomorrow(self) -> datetime:
        """The next day's morning, where the agent is."""
        here = self._clock.now().astimezone()
        return datetime.combine(here.date() + timedelta(days=1), MORNING).astimezone()

    def _set(self, until: datetime | None) -> None:
        self._until = until
        self._write()
        self.changed.emit()

    def _read(self) -> datetime | None:
        if self._file is None:
            return None
        try:
            until = datetime.fromisoformat(self._file.read_text(encoding="ascii").strip())
        except FileNotFoundError:
            return None
        except (OSError, ValueError):
            log.warning("%s cannot be read; do-not-disturb is off", self._file.name)
            return None
        return until if until.tzinfo is not None else None

    def _write(self) -> None:
        if self._file is None:
            return
        try:
            if self._until is None:
                self._file.unlink(missing_ok=True)
            else:
                self._file.write_text(self._until.isoformat(), encoding="ascii")
        except OSError as error:  # it cannot be saved, but it holds until the program ends
            log.warning("%s cannot be written: %s", self._file.name, error.strerror)
