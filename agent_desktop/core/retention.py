"""The daily run that deletes expired conversations.

It deletes what a person has agreed to, on a list with something in it. It asks before it deletes for the first time,
after a shorter time than was agreed to, or after weeks without a run: a clock that is wrong by years must not empty the
store. That there was nothing to delete agrees to nothing.
"""

import asyncio
import logging
import math
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import ClassVar

from msgspec.structs import replace
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

    async def preview(self) -> Expiry:
        """Return what would be deleted now. Raises :class:`StorageError`."""
        days, now = self._days(), self._clock.now()
        return replace(await self._records.expiry(_rules(now, days)), days=days, at=now)

    async def look(self) -> int:
        """Delete expired conversations, or ask. Returns how many were deleted. Raises :class:`StorageError`."""
        days = self._days()
        agreed = await self._records.agreed_days()
        allowed = agreed is not None and not _is_shorter(days, agreed)
        if not allowed or await self._was_away():
            told = await self.preview()
            self.asked.emit(told)
            if told.conversations or not allowed:
                return 0
        self.asked.emit(Expiry())
        return await self._go(days, self._clock.now())

    async def agree(self, told: Expiry) -> int:
        """Delete, now and from now on, what a person has seen and agreed to.

        What has become due since it was shown is not in it: the clock may have jumped by years.

        Args:
            told: What was shown: a :meth:`preview`. If nothing was in it, nothing is agreed to.

        Returns:
            The number of deleted conversations.

        Raises:
            StorageError: Not all of them were deleted.
        """
        if not told.conversations or told.at is None:
            return 0
        self.asked.emit(Expiry())
        return await self._go(told.days, told.at)

    async def _was_away(self) -> bool:
        before = await self._records.last_retention_check()
        return before is not None and not timedelta() <= self._clock.now() - before <= LONG_AWAY

    async def _go(self, days: tuple[int, int], at: datetime) -> int:
        await self._records.agree_to_days(days)
        await self._records.note_retention_check(at)
        return await self._records.delete_expired(_rules(at, days))


def _rules(now: datetime, days: tuple[int, int]) -> RetentionRules:
    closed, bot = days
    return RetentionRules.of_days(now, closed=closed, bot=bot)


def _is_shorter(days: tuple[int, int], agreed: tuple[int, int]) -> bool:
    """Return True if any conversations are kept for a shorter time than was agreed to; 0 days are for ever."""
    return any((now or math.inf) < (before or math.inf) for now, before in zip(days, agreed, strict=True))
