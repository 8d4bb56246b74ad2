"""Automatic absence: away when nothing was typed for long or while the screen is locked, and back with the person."""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from datetime import datetime
from typing import ClassVar

import msgspec
from psygnal import Signal

from agent_desktop.inbox import Availability, Cause, Presence, StorageError
from agent_desktop.inbox.api import InboxApi
from agent_desktop.senses import NoSenses, Sensed, Senses

log = logging.getLogger(__name__)

EVERY = 5.0
"""Seconds between two looks."""


class AwayRules(msgspec.Struct, frozen=True, kw_only=True):
    """``after``: seconds without a key or movement, 0 for never; ``locked``: also while the screen is locked."""

    after: float = 0
    locked: bool = False

    def __bool__(self) -> bool:
        """Return True if there is anything to look for."""
        return self.after > 0 or self.locked


class Absence(msgspec.Struct, frozen=True, kw_only=True):
    """A past automatic absence. ``since`` is None if it began before a restart."""

    cause: Cause
    since: datetime | None
    until: datetime


def wanted(rules: AwayRules, sensed: Sensed, presence: Presence) -> Presence | None:
    """Return the new presence, None for no change. An absence that the agent chose is not ended."""
    locked = rules.locked and bool(sensed.locked)
    idle = rules.after > 0 and sensed.idle is not None and sensed.idle >= rules.after
    if presence.availability is Availability.AVAILABLE and (locked or idle):
        return Presence(availability=Availability.AWAY, cause=Cause.LOCKED if locked else Cause.IDLE)
    if presence.automatic and not (locked or idle):
        return Presence()
    return None


class AutoAway:
    """Run it as a task. ``back(Absence)``: an automatic absence has ended; ``sensed`` is the last look.

    ``in_program`` tells the seconds since something was done in this program, for systems that tell nothing.
    """

    back: ClassVar[Signal] = Signal(Absence)

    def __init__(self, inbox: InboxApi, senses: Callable[[], Senses], in_program: Callable[[], float]) -> None:
        self.rules = AwayRules()
        self.sensed: Sensed | None = None
        self._inbox = inbox
        self._make = senses
        self._in_program = in_program
        self._since: datetime | None = None
        self._changed = asyncio.Event()

    def use(self, rules: AwayRules) -> None:
        """Use other rules from now on."""
        if rules != self.rules:
            self.rules = rules
            self._changed.set()

    async def run(self) -> None:
        """Run without end. It looks only while there is something to look for."""
        try:
            senses = await asyncio.to_thread(self._make)
        except OSError as error:
            log.warning("the system cannot be asked for the person in front of it: %s", error)
            senses = NoSenses()
        try:
            while True:
                self._changed.clear()
                self.sensed = await asyncio.to_thread(senses.look)
                await self._act(self.sensed)
                # Once it is known what the system can tell, do not poll while no setting needs it.
                pause = EVERY if self.rules or self._inbox.presence.automatic else None
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(pause):
                        await self._changed.wait()
        finally:
            senses.close()

    async def _act(self, sensed: Sensed) -> None:
        if sensed.idle is None and self.rules.after > 0:
            sensed = msgspec.structs.replace(sensed, idle=self._in_program())
        before, now = self._inbox.presence, self._inbox.clock.now()
        after = wanted(self.rules, sensed, before)
        if after is None:
            return
        try:
            # What the agent chooses at this very moment counts, not what was sensed before.
            if not await self._inbox.set_availability(after.availability, cause=after.cause, only_from=before):
                return
        except StorageError as error:
            log.warning("the availability cannot be changed: %s", error)
            return
        log.info("availability: %s by itself (%s)", after.availability, after.cause)
        if after.automatic:
            self._since = now
        else:
            self.back.emit(Absence(cause=before.cause, since=self._since, until=now))
            self._since = None
