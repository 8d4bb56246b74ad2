"""Time in the sandbox: pauses that can run faster, and a way to wait for something to change."""

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime


def utc_now() -> datetime:
    """The present moment, in UTC."""
    return datetime.now(UTC)


def stamp(moment: datetime) -> str:
    """A moment as the platform writes it: ISO 8601 in UTC with milliseconds and ``Z``."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Pace:
    """The clock, and pauses divided by ``speed``."""

    def __init__(self, speed: float = 1.0, now: Callable[[], datetime] = utc_now) -> None:
        self.speed = speed
        self.now = now

    def real(self, seconds: float) -> float:
        """How long a pause of ``seconds`` really takes."""
        return max(0.0, seconds) / self.speed

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(self.real(seconds))


class Pulse:
    """Wakes everybody who waits for the next change."""

    def __init__(self) -> None:
        self._next = asyncio.Event()

    def beat(self) -> None:
        """Something changed."""
        beaten, self._next = self._next, asyncio.Event()
        beaten.set()

    async def until(self, condition: Callable[[], bool], timeout: float | None = None) -> bool:
        """Wait until ``condition`` holds, looking after each beat; False when ``timeout`` real seconds ran out."""
        end = None if timeout is None else time.monotonic() + timeout
        while not condition():
            left = None if end is None else end - time.monotonic()
            if left is not None and left <= 0:
                return False
            try:
                await asyncio.wait_for(self._next.wait(), left)
            except TimeoutError:
                return condition()
        return True
