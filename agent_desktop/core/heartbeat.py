"""Tells the inbox, every half minute and at each change, whether requests of the platform get through."""

import asyncio
import contextlib
import logging
from datetime import timedelta

from agent_desktop.inbox import Clock, Health, Level, Part, StorageError
from agent_desktop.inbox.inbox import Inbox

log = logging.getLogger(__name__)

EVERY = 30.0
ASLEEP = timedelta(seconds=30)
"""A pause that is longer than expected by this much means that the computer slept."""
SETTLE = 15.0
"""Seconds after sleep until the public address has been tried again, so that its condition is true."""

WELL = frozenset({Level.OK, Level.WARN})
"""Also a warning: it stands for an address that is not watched, of which nothing better can be known."""


class Heartbeat:
    """Run it as a task. Reads the inbox's health."""

    def __init__(self, inbox: Inbox, clock: Clock) -> None:
        self._inbox = inbox
        self._clock = clock
        self._changed = asyncio.Event()

    async def run(self) -> None:
        """Run without end."""
        health = self._inbox.health
        health.changed.connect(self._note)
        try:
            while True:
                self._changed.clear()
                try:
                    await self._inbox.heartbeat(reachable=reachable(health))
                except StorageError as error:
                    log.warning("when requests last got through cannot be noted: %s", error)
                await self._pause()
        finally:
            health.changed.disconnect(self._note)

    def _note(self, part: Part) -> None:
        if part in (Part.REACHABLE, Part.STORAGE, Part.WEBHOOK):
            self._changed.set()

    async def _pause(self) -> None:
        before = self._clock.now()
        with contextlib.suppress(TimeoutError):  # the usual end of a pause
            # Not wait_for: on Python 3.11 it forgets a cancellation that comes together with the event.
            async with asyncio.timeout(EVERY):
                await self._changed.wait()
        if self._clock.now() - before > timedelta(seconds=EVERY) + ASLEEP:
            await asyncio.sleep(SETTLE)


def reachable(health: Health) -> bool:
    """Return True if the webhook listens, can be reached as far as is known, and can store what it takes."""
    conditions = health.conditions
    address, storage, webhook = (conditions.get(part) for part in (Part.REACHABLE, Part.STORAGE, Part.WEBHOOK))
    return (
        address is not None
        and address.level in WELL
        and (storage is None or storage.level is not Level.BAD)
        and (webhook is None or webhook.level is not Level.BAD)
    )
