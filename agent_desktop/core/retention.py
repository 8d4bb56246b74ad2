"""The daily run that deletes conversations which were kept for long enough.

Before it deletes for the first time, by a shorter time than was agreed to, or after weeks in which nobody was here, the
agent is asked: a clock that is wrong by years must not empty the store by itself.
"""

import asyncio
import logging
import math
from collections.abc import Callable
from datetime import timedelta
from typing import ClassVar

from psygnal import Signal

from agent_desktop.inbox import Clock, StorageError
from agent_desktop.inbox.records import Records
from agent_desktop.inbox.retention_rules import Expiry, RetentionRules

log = logging.getLogger(__name__)

FIRST_AFTER = 20.0
"""Seconds from the start of the program until the first run: the window comes first."""
EVERY = 24 * 3600.0
LONG_AWAY = timedelta(days=21)
"""The longest pause between two runs that is still believed. A clock that was set back is not believed either."""
LOOK_EVERY = 600.0
"""Timers stand still while the computer sleeps, so the clock is looked at this often (seconds)."""


class Retention:
    """To be run as a task. ``days`` gives how long closed conversations, and those that stayed with the bot, are kept:
    0 is for ever.

    ``asked(Expiry)``: nothing is deleted until :meth:`agree`, because that much would go. Told again each day; an empty
    one takes the question back.
    """

    asked: ClassVar[Signal] = Signal(Expiry)

    def __init__(self, records: Records, clock: Clock, days: Callable[[], tuple[int, int]]) -> None:
        self._records = records
        self._clock = clock
        self._days = days
        self._wake = asyncio.Event()

    async def run(self) -> None:
        """Look every day, for ever."""
        await asyncio.sleep(FIRST_AFTER)
        while True:
            begun = self._clock.now()
            self._wake.clear()
            try:
                await self.look()
            except StorageError as error:
                log.warning("old conversations are not deleted now: %s", error)
            while not self._wake.is_set() and (self._clock.now() - begun).total_seconds() < EVERY:
                try:
                    async with asyncio.timeout(LOOK_EVERY):
                        await self._wake.wait()
                except TimeoutError:
                    continue

    def look_soon(self) -> None:
        """The settings have changed."""
        self._wake.set()

    @property
    def rules(self) -> RetentionRules:
        """What the settings say, counted from now."""
        closed, bot = self._days()
        return RetentionRules.of_days(self._clock.now(), closed=closed, bot=bot)

    async def preview(self) -> Expiry:
        """What would be deleted now. Raises :class:`StorageError`."""
        return await self._records.expiry(self.rules)

    async def look(self) -> int:
        """Delete what may be deleted, or ask; how many conversations it were. Raises :class:`StorageError`."""
        days = self._days()
        agreed = await self._records.agreed_days()
        shorter = any(_length(now) < _length(before) for now, before in zip(days, agreed, strict=True))
        if shorter or await self._was_away():
            told = await self.preview()
            if told.conversations:
                self.asked.emit(told)
                return 0
        self.asked.emit(Expiry())
        return await self._go(days)

    async def agree(self) -> int:
        """The agent wants it: delete, now and from now on. Raises :class:`StorageError`."""
        self.asked.emit(Expiry())
        return await self._go(self._days())

    async def _was_away(self) -> bool:
        before = await self._records.last_retention_check()
        return before is not None and not timedelta() <= self._clock.now() - before <= LONG_AWAY

    async def _go(self, days: tuple[int, int]) -> int:
        await self._records.agree_to_days(days)
        await self._records.note_retention_check()
        return await self._records.delete_expired(self.rules)


def _length(days: int) -> float:
    return days or math.inf
