"""Keeps asking whether Chatlayer can reach the webhook, and says so only while the answer is yes."""

import asyncio
import logging
import time
from datetime import datetime, timedelta

from agent_desktop.inbox import Clock, Health, Level, Part
from agent_desktop.tunnel import Prober

log = logging.getLogger(__name__)

EVERY = 60.0
AGAIN = 10.0
TICK = 5.0
ASLEEP = 20.0
"""A pause this much longer than it should be (seconds) means that the computer slept."""


class Reachability:
    """Probes a public URL at once, every minute, every ten seconds while it fails, and after the computer slept."""

    def __init__(self, prober: Prober, health: Health, clock: Clock) -> None:
        self._prober = prober
        self._health = health
        self._clock = clock
        self._due = asyncio.Event()
        self._since: datetime | None = None

    def ask_now(self) -> None:
        """Probe at once."""
        self._due.set()

    async def watch(self, public_url: str) -> None:
        """Probe for ever. To be run as a task."""
        self._health.public_url = public_url
        self._health.set(Part.REACHABLE, Level.BUSY, "Checking whether Chatlayer can reach you …")
        while True:
            self._due.clear()
            reach = await self._prober.probe(public_url)
            if reach.ok:
                self._since = self._since or self._clock.now()
                self._health.set(Part.REACHABLE, Level.OK, "Reachable", public_url, since=self._since)
            else:
                if self._since is not None:
                    log.warning("no longer reachable: %s", reach.sentence)
                self._since = None
                self._health.set(Part.REACHABLE, Level.BAD, "Not reachable", reach.sentence)
            await self._pause(EVERY if reach.ok else AGAIN)

    async def _pause(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while not self._due.is_set() and time.monotonic() < end:
            # The monotonic clock may stand still during sleep, the calendar does not.
            before = self._clock.now()
            try:
                # Not wait_for: on Python 3.11 it forgets a cancellation that comes together with the event.
                async with asyncio.timeout(min(TICK, max(0.0, end - time.monotonic()))):
                    await self._due.wait()
            except TimeoutError:
                if self._clock.now() - before > timedelta(seconds=TICK + ASLEEP):
                    return
