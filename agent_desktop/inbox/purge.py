"""Takes away what is left of erased conversations, in short steps between which everything else has its turn.

An erased conversation is out of everybody's sight when its command is durable; its messages, their traces in the search
index, and the copies that the database's own housekeeping may have left go after that. What is still to be done is
noted in the store, so that a restart goes on with it.
"""

import asyncio
import logging
import time
from collections.abc import Callable

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.ports import Repository, StorageError
from agent_desktop.inbox.unit import Unit
from agent_desktop.inbox.writer import Writer

log = logging.getLogger(__name__)

CLEANING, SCRUBBING = "cleaning", "scrubbing"
STEP = 100
"""Messages taken away at once: some 5 ms, for which a webhook may have to wait."""
REST = 0.005
"""Seconds between two steps at least; where they take longer, as long as the one before took. So at least half of the
time is everybody else's, also on a computer without a processor to spare."""
AGAIN = 30.0
"""Seconds until the next try after the store could not do its work."""


class Sweeping:
    """``changed()`` is called when :attr:`busy` has changed."""

    def __init__(self, writer: Writer, repository: Repository, changed: Callable[[], None]) -> None:
        self._writer = writer
        self._repository = repository
        self._changed = changed
        self._tasks = Tasks()
        self._running: asyncio.Task[None] | None = None
        self._asked = 0

    @property
    def busy(self) -> bool:
        """Whether something is still to be taken away."""
        return self._running is not None and not self._running.done()

    async def start(self) -> None:
        """Go on with what the last run of the program left."""
        if await self._repository.meta(CLEANING):
            self.wake()

    async def stop(self) -> None:
        """End after the present step; the next start goes on."""
        await self._tasks.close()

    @staticmethod
    def note(unit: Unit, *, scrub: bool) -> None:
        """Within the unit that erases something: note that it is to be swept. Call :meth:`wake` when it is durable.

        ``scrub``: the whole database is to be written anew at the end.
        """
        unit.note(CLEANING, "yes")
        if scrub:
            unit.note(SCRUBBING, "yes")

    def wake(self) -> None:
        """There is something to take away."""
        self._asked += 1
        if not self.busy:
            self._running = self._tasks.spawn(self._run(), name="take away what was erased")
            self._running.add_done_callback(lambda _: self._changed())
            self._changed()

    async def finished(self) -> None:
        """Wait until nothing is left to be taken away."""
        while self._running is not None and not self._running.done():
            await asyncio.shield(self._running)

    async def _run(self) -> None:
        while True:
            try:
                asked = self._asked
                await self._sweep()
                await self._clean()
                if asked == self._asked:
                    return
            except StorageError as error:
                log.warning("what was erased waits to be taken away: %s", error)
                await asyncio.sleep(AGAIN)

    async def _sweep(self) -> None:
        begun = time.perf_counter()
        while await self._repository.sweep(STEP):
            await rest(begun)
            begun = time.perf_counter()

    async def _clean(self) -> None:
        """Follow the traces as far as was asked for, unless more is erased meanwhile."""
        asked = self._asked
        if not await self._repository.meta(CLEANING):
            return
        more, begin = True, True
        while more:
            begun = time.perf_counter()
            more, begin = await self._repository.clean_index(begin=begin), False
            await rest(begun)
        if asked == self._asked and await self._repository.meta(SCRUBBING):
            await self._repository.scrub()
        if asked == self._asked:
            await self._writer.do(self._done)

    @staticmethod
    async def _done(unit: Unit) -> None:
        unit.note(CLEANING, "")
        unit.note(SCRUBBING, "")


async def rest(begun: float, least: float = REST) -> None:
    """After a step that began then (``time.perf_counter``): leave everything to the others for as long as it took."""
    await asyncio.sleep(max(least, time.perf_counter() - begun))
