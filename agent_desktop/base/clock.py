"""The machine's clock, behind the one interface through which the program sees time."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

SET_BACK = timedelta(minutes=1)
"""A clock that is behind by more than this was set back; less is drift."""


class SystemClock:
    """Real time, in UTC."""

    def now(self) -> datetime:
        """The present moment."""
        return datetime.now(UTC)


class Clock(Protocol):
    """A source of time."""

    def now(self) -> datetime: ...


class SteadyClock:
    """Another clock's time, which does not go back when that clock is set back.

    It is for waits: a moment an hour from now stays an hour from now. What is shown or stored as the time of something
    comes from the clock itself.

    Args:
        clock: The clock.
        monotonic: Returns seconds of a clock that nobody can set.
    """

    def __init__(self, clock: Clock, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._monotonic = monotonic
        self._ahead = timedelta()
        self._last = clock.now()
        self._ticks = monotonic()

    def now(self) -> datetime:
        """The present moment, at least as late as the last one that was given."""
        ticks = self._monotonic()
        moment = self._clock.now() + self._ahead
        expected = self._last + timedelta(seconds=ticks - self._ticks)
        if expected - moment > SET_BACK:
            self._ahead += expected - moment
            moment = expected
        self._last, self._ticks = max(moment, self._last), ticks
        return moment
