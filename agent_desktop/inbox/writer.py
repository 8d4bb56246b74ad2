"""The one place where the inbox changes: commands run one after another, and their changes are committed in groups.

A durable commit costs milliseconds whatever it holds, so all commands that wait while one is on its way to the disk go
into the next. Nobody is answered before their own changes are durable.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from agent_desktop.inbox.ports import Clock, InboxError, StorageError
from agent_desktop.inbox.unit import Memory, Unit

log = logging.getLogger(__name__)

T = TypeVar("T")
Command = Callable[[Unit], Awaitable[T]]
GROUP = 256


class Writer:
    """Runs commands and commits what they changed. ``on_commit(unit)`` is called after each durable commit."""

    def __init__(self, memory: Memory, clock: Clock, on_commit: Callable[[Unit], None]) -> None:
        self._memory = memory
        self._clock = clock
        self._on_commit = on_commit
        self._queue: deque[tuple[Command[Any], asyncio.Future[Any]]] = deque()
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._closing = False
        self._last_id = 0
        self.trouble: str | None = None
        """Why the latest changes could not be stored, as a sentence; ``None`` when they could."""

    async def start(self) -> None:
        """Begin to work. Raises :class:`StorageError` when the store cannot be read."""
        self._last_id = await self._memory.repository.last_id()
        self._task = asyncio.get_running_loop().create_task(self._work(), name="commit what the inbox changes")

    async def stop(self) -> None:
        """Finish what was asked for, then end."""
        self._closing = True
        self._wake.set()
        if self._task is not None:
            await self._task

    async def do(self, command: Command[T]) -> T:
        """Run a command; returns its result when its changes are durable.

        A caller that is cancelled meanwhile does not cancel the command. Raises :class:`StorageError` when the store
        cannot take the changes, :class:`InboxError` when the command makes no sense.
        """
        if self._closing or self._task is None:
            raise StorageError("The program is closing; nothing can be stored any more.")
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._queue.append((command, future))
        self._wake.set()
        return await future

    def new_id(self) -> int:
        """The next id, for whatever needs one."""
        self._last_id += 1
        return self._last_id

    async def _work(self) -> None:
        while True:
            await self._wake.wait()
            self._wake.clear()
            while self._queue:
                group = [self._queue.popleft() for _ in range(min(GROUP, len(self._queue)))]
                if not await self._commit(group):
                    for one in group:
                        await self._commit([one])
            if self._closing:
                return

    async def _commit(self, group: list[tuple[Command[Any], asyncio.Future[Any]]]) -> bool:
        """Run and commit; ``False`` when a command of several failed, and nothing was kept of any of them."""
        unit = Unit(self._memory, self._clock.now(), self.new_id)
        results: list[Any] = []
        try:
            for command, _ in group:
                results.append(await command(unit))
            batch = unit.batch()
            if batch:
                await self._memory.repository.write(batch)
                self.trouble = None
        except StorageError as error:
            self.trouble = str(error)
            unit.failed()
            _fail(group, error)
            return True
        except Exception as error:
            unit.failed()
            if len(group) > 1:
                return False
            if not isinstance(error, InboxError):
                log.exception("a change to the inbox failed")
            _fail(group, error)
            return True
        unit.committed()
        self._memory.trim()
        self._announce(unit)
        for (_, future), result in zip(group, results, strict=True):
            if not future.done():
                future.set_result(result)
        return True

    def _announce(self, unit: Unit) -> None:
        try:
            self._on_commit(unit)
        except Exception:
            # The change is durable; whoever watches must not undo that for the one who asked for it.
            log.exception("telling of a change failed")


def _fail(group: list[tuple[Command[Any], asyncio.Future[Any]]], error: Exception) -> None:
    for _, future in group:
        if not future.done():
            future.set_exception(_again(error))


def _again(error: Exception) -> Exception:
    """A fresh exception for each waiter: one object raised in several tasks would gather all their tracebacks."""
    try:
        copy = type(error)(*error.args)
    except TypeError:
        return error
    copy.__cause__ = error
    return copy
