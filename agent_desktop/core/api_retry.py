"""Calls Chatlayer again while it cannot be reached, so that nobody has to press a button when it is back."""

import asyncio
from collections.abc import Awaitable, Callable

from agent_desktop.inbox import Health, Level, Part

FIRST = 5.0
LONGEST = 60.0
"""Seconds between two calls: at first, and at most. They start anew only after ``LONGEST`` without trouble: otherwise
an API that takes this call and fails all others would be called by everything that waits, every five seconds."""


class ApiRetry:
    """Run it as a task.

    Args:
        health: The conditions of the program's parts.
        check: Calls Chatlayer and sets its condition.
        back: Called when Chatlayer is reached again.
        held: Returns True while the token is refused or missing, which another call does not change.
        first: Seconds until the first call.
    """

    def __init__(
        self,
        health: Health,
        check: Callable[[], Awaitable[None]],
        back: Callable[[], None],
        held: Callable[[], bool],
        *,
        first: float = FIRST,
    ) -> None:
        self._health = health
        self._check = check
        self._back = back
        self._held = held
        self._first = first
        self._pause = first
        self._reached: float | None = None
        self._changed = asyncio.Event()

    async def run(self) -> None:
        """Run without end."""
        self._health.changed.connect(self._note)
        try:
            while True:
                self._changed.clear()
                if self._lost():
                    await self._until_reached()
                await self._changed.wait()
        finally:
            self._health.changed.disconnect(self._note)

    async def _until_reached(self) -> None:
        now = asyncio.get_running_loop().time
        if self._reached is None or now() - self._reached > LONGEST:
            self._pause = self._first
        while self._lost():
            await asyncio.sleep(self._pause)
            self._pause = min(2 * self._pause, LONGEST)
            if not self._lost():
                self._reached = now()
                return  # a reply got through meanwhile, or the token is asked for
            await self._check()
        self._reached = now()
        if not self._held():
            self._back()

    def _lost(self) -> bool:
        condition = self._health.conditions.get(Part.CHATLAYER)
        return condition is not None and condition.level is Level.BAD and not self._held()

    def _note(self, part: Part) -> None:
        if part is Part.CHATLAYER:
            self._changed.set()
