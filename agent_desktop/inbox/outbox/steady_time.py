"""Measures how long something waits, whatever becomes of the computer's clock meanwhile."""

import asyncio

from agent_desktop.inbox.ports import Clock


class SteadyTime:
    """Seconds that never go back, for use within a running event loop.

    They go on with the computer's clock, which also counts while the computer sleeps. When somebody sets it back, they
    go on with the loop's, which is monotonic.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._seen: tuple[float, float] | None = None
        self._passed = 0.0

    def now(self) -> float:
        """Return the seconds that have passed since the first call."""
        wall, loop = self._clock.now().timestamp(), asyncio.get_running_loop().time()
        if self._seen is not None:
            self._passed += max(wall - self._seen[0], loop - self._seen[1], 0.0)
        self._seen = wall, loop
        return self._passed
