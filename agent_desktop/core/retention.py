"""The daily run that deletes expired conversations.

It asks the agent before it deletes for the first time, after a shorter time than was agreed to, or after weeks without
a run: a clock that is wrong by years must not empty the store.
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
"""Seconds from the start of the program until the first run, so that the window comes first."""
EVERY = 24 * 3600.0
LONG_AWAY = timedelta(days=21)
"""The longest pause between two runs after which the agent is not asked. A clock that was set back asks, too."""
LOOK_EVERY = 600.0
"""Seconds between two looks at the clock, as timers stand still while the computer sleeps."""


class Retention:
    """Run it as a task.

    ``asked(Expiry)``: nothing is deleted until :meth:`agree`, because so much is due for deletion. It is emitted again
    every day; an empty one withdraws the question.

    Args:
        records: Finds and deletes expired conversations.
        clock: The source of time.
        days: Returns for how many days closed conversations, and those that stayed with the bot, are kept; 0 means for
            ever.
    """

    asked: ClassVar[Signal] = Signal(Expiry)

    def __init__(self, records: Records, clock: Clock, days: Callable[[], tuple[int, int]]) -> None:
        self._records = records
        self._clock = clock
        self._days = days
        self._wake = asyncio.Event()

    async def run(self) -> None:
        """Run every day, without end."""
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
        """Look again soon, as after a change of the settings."""
        self._wake.set()

    @property
    def rules(self) -> RetentionRules:
        """The rules of the settings, counted back from now."""
        closed, bot = self._days()
        return RetentionRules.of_days(self._clock.now(), closed=closed, bot=bot)

    async def preview(self) -> Expiry:
        """Return what would be deleted now. Raises :class:`StorageError`."""
        return await self._records.expiry(self.rules)

    async def look(self) -> int:
        """Delete expired conversations, or ask. Returns how many were deleted. Raises :class:`StorageError`."""
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
        """Delete, now and from now on, as the agent agreed. Returns how many. Raises :class:`StorageError`."""
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
