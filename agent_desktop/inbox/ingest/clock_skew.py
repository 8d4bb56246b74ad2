"""How far this machine's clock is from the platform's, learned from the requests that come in.

A reply is placed in the transcript by this machine's clock, the customer's messages by the platform's. Where the two
differ by minutes, an answer would stand above the question.
"""

from collections import deque
from datetime import datetime, timedelta

REMEMBERED = 50
CERTAIN = 3
NOTICEABLE = timedelta(seconds=2)
UNSTEADY = timedelta(milliseconds=100)
"""How far two clocks may drift apart between a reply and its echo."""
BELIEVABLE = timedelta(minutes=15)
"""A request older than this is an old request, not a wrong clock."""


class ClockSkew:
    """Estimates ``this machine's clock - the platform's`` as the smallest delay among the latest requests."""

    def __init__(self) -> None:
        self._delays: deque[timedelta] = deque(maxlen=REMEMBERED)

    def saw(self, sent_at: datetime | None, arrived_at: datetime) -> None:
        """A request that says it was sent then arrived now."""
        if sent_at is not None and abs(arrived_at - sent_at) <= BELIEVABLE:
            self._delays.append(arrived_at - sent_at)

    @property
    def ahead(self) -> int:
        """How much this machine's clock can be ahead of the platform's (µs): no request arrives before it is sent."""
        most = max(min(self._delays), timedelta()) if self._delays else BELIEVABLE
        return (most + UNSTEADY) // timedelta(microseconds=1)

    @property
    def certain(self) -> timedelta:
        """The same when several requests agree on it; a single one may only be late."""
        return self.estimate if len(self._delays) >= CERTAIN else timedelta()

    def forget(self) -> None:
        """Learn anew: a clock was set."""
        self._delays.clear()

    @property
    def estimate(self) -> timedelta:
        """What to subtract from this machine's time; zero while the two agree within two seconds."""
        if not self._delays:
            return timedelta()
        least = min(self._delays)
        return least if abs(least) > NOTICEABLE else timedelta()
