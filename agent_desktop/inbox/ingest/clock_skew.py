"""Estimates how far this computer's clock is ahead of the platform's, from incoming requests.

Replies are placed in a transcript by this computer's clock, the customer's messages by the platform's. If the clocks
differ by minutes, an answer would stand above its question.
"""

from collections import deque
from datetime import datetime, timedelta

REMEMBERED = 50
CERTAIN = 3
NOTICEABLE = timedelta(seconds=2)
UNSTEADY = timedelta(milliseconds=100)
"""How far two clocks may drift apart between a reply and its echo."""
BELIEVABLE = timedelta(minutes=15)
"""If the difference is larger, the request is old, and no clock is wrong."""


class ClockSkew:
    """Estimates ``this computer's clock - the platform's`` as the smallest delay among the latest requests."""

    def __init__(self) -> None:
        self._delays: deque[timedelta] = deque(maxlen=REMEMBERED)
        self._sent: deque[datetime] = deque(maxlen=REMEMBERED)

    def saw(self, sent_at: datetime | None, arrived_at: datetime) -> None:
        """Note when a request was sent, by the platform's clock, and when it arrived, by this computer's."""
        # A request that comes again tells nothing that it has not told before.
        if sent_at is not None and abs(arrived_at - sent_at) <= BELIEVABLE and sent_at not in self._sent:
            self._delays.append(arrived_at - sent_at)
            self._sent.append(sent_at)

    @property
    def ahead(self) -> int:
        """How far this computer's clock can be ahead at most (µs), as no request arrives before it is sent."""
        most = max(min(self._delays), timedelta()) if self._delays else BELIEVABLE
        return (most + UNSTEADY) // timedelta(microseconds=1)

    @property
    def certain(self) -> timedelta:
        """The estimate once several requests agree on it, else zero: a single request may just be late."""
        return self.estimate if len(self._delays) >= CERTAIN else timedelta()

    def forget(self) -> None:
        """Begin anew, after a clock was set."""
        self._delays.clear()
        self._sent.clear()

    @property
    def estimate(self) -> timedelta:
        """What to subtract from this computer's time; zero if the clocks agree within two seconds.

        A request can be late, but not early: that the platform's clock is ahead is believed when several say so.
        """
        if not self._delays:
            return timedelta()
        least = min(self._delays)
        if least < timedelta():
            least = min(timedelta(), sorted(self._delays)[CERTAIN - 1]) if len(self._delays) >= CERTAIN else timedelta()
        return least if abs(least) > NOTICEABLE else timedelta()
