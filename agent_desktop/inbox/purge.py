"""Removes what is left of erased conversations, in short steps between which everything else has its turn.

An erased conversation is invisible as soon as its command is durable. Its messages, their traces in the search index
and the copies that the database's own housekeeping may have left are removed after that. What is still to be done is
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
"""Number of messages removed in one step: some 5 ms, for which a webhook may have to wait."""
REST = 0.005
"""Shortest pause in seconds between two steps. A pause is never shorter than the step before it, so that at least half
of the time is everybody else's, also on a computer without a processor to spare."""
RETRY_AFTER = 30.0
"""Seconds until the next try after the store failed; twice as long after each further failure."""
TRIES = 8
"""After so many failures in a row, the last one an hour after the first, it is left to the next start."""


class Purge:
    """Runs while something is to be removed.

    Args:
        writer: Notes that everything is removed.
        repository: Removes it.
        tell: ``(reason)``: called when it cannot be done, with the store's sentence, and with None once it is done.
    """

    def __init__(
        self, writer: Writer, repository: Repository, tell: Callable[[str | None], None] = lambda _reason: None
    ) -> None:
        self._tell = tell
        self._problem: StorageError | None = None
        self._writer = writer
        self._repository = repository
        self._tasks = Tasks()
        self._running: asyncio.Task[None] | None = None
        self._requests = 0

    @property
    def busy(self) -> bool:
        """True while something is still to be removed."""
        return self._running is not None and not self._running.done()

    async def start(self) -> None:
        """Go on with what the last run of the program left."""
        if await self._repository.meta(CLEANING):
            self.wake()

    async def stop(self) -> None:
        """End after the present step; the next start goes on."""
        await self._tasks.close()

    @staticmethod
    def schedule(unit: Unit, *, scrub: bool) -> None:
        """Note, in the unit of work that erases something, that it is to be purged.

        Call :meth:`wake` when the unit is durable. ``scrub``: rewrite the whole database at the end.
        """
        unit.note(CLEANING, "yes")
        if scrub:
            unit.note(SCRUBBING, "yes")

    def wake(self) -> None:
        """Begin, or go on: there is something to remove."""
        self._requests += 1
        if not self.busy:
            self._running = self._tasks.spawn(self._run(), name="purge what was erased")

    async def finished(self) -> None:
        """Wait until nothing is left to be removed.

        Raises:
            StorageError: It cannot be done now. It is tried again after the next erasing, and at the next start.
        """
        while self._running is not None and self.busy:
            await asyncio.shield(self._running)
        if self._problem is not None:
            raise self._problem

    async def _run(self) -> None:
        self._problem, failures = None, 0
        while True:
            try:
                requests = self._requests
                await self._remove_messages()
                await self._remove_traces()
                if requests == self._requests:
                    self._tell(None)
                    return
                failures = 0
            except StorageError as error:
                failures += 1
                if failures == TRIES:
                    log.error("what was erased cannot be purged; the next start tries again: %s", error)
                    self._problem = error
                    self._tell(str(error))
                    return
                log.warning("what was erased cannot be purged now: %s", error)
                await asyncio.sleep(RETRY_AFTER * 2 ** (failures - 1))

    async def _remove_messages(self) -> None:
        begun = time.perf_counter()
        while await self._repository.purge(STEP):
            await rest(begun)
            begun = time.perf_counter()

    async def _remove_traces(self) -> None:
        """Clean the index, and rewrite the database if that was asked for. Stops early if more is erased meanwhile."""
        requests = self._requests
        if not await self._repository.meta(CLEANING):
            return
        more, begin = True, True
        while more:
            begun = time.perf_counter()
            more, begin = await self._repository.clean_index(begin=begin), False
            await rest(begun)
        if requests == self._requests and await self._repository.meta(SCRUBBING):
            await self._repository.scrub()
        if requests == self._requests:
            await self._writer.do(self._done)

    @staticmethod
    async def _done(unit: Unit) -> None:
        unit.note(CLEANING, "")
        unit.note(SCRUBBING, "")


async def rest(begun: float, least: float = REST) -> None:
    """Pause for as long as the step took that began at ``begun`` (``time.perf_counter()``), at least ``least`` s."""
    await asyncio.sleep(max(least, time.perf_counter() - begun))
