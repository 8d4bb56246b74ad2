"""The one place where the inbox changes: commands run one after another, and their changes are committed in groups.

A durable commit costs milliseconds whatever it holds, so all commands that arrive while one is being written share the
next one. They run meanwhile, on the state that the commit before will have stored. Nobody is answered before their own
changes are durable.
"""

import asyncio
import logging
import time
from collections import deque
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any, TypeVar

from agent_desktop.base.i18n import translate
from agent_desktop.base.pace import TURN
from agent_desktop.inbox.ports import Clock, InboxError, StorageError
from agent_desktop.inbox.unit import ConversationCache, Unit

log = logging.getLogger(__name__)

T = TypeVar("T")
Command = Callable[[Unit], Awaitable[T]]
Order = tuple[Command[Any], asyncio.Future[Any]]
GROUP = 256
HEAVY = 1000
"""Number of changed messages from which on a group is full."""


class _Group:
    """Commands that are committed together, their results, and the unit that holds their changes."""

    def __init__(self, unit: Unit) -> None:
        self.unit = unit
        self.orders: list[Order] = []
        self.results: list[Any] = []

    @property
    def failed(self) -> bool:
        """True if the last command raised an error, so that nothing of the group may be kept."""
        return len(self.results) < len(self.orders)

    @property
    def full(self) -> bool:
        return self.failed or len(self.orders) >= GROUP or self.unit.weight >= HEAVY


class Writer:
    """Runs commands and commits what they changed.

    Args:
        cache: The conversations and timelines in use.
        clock: The source of time.
        on_commit: ``(unit)``: called after each durable commit.
        skew: Returns how far this computer's clock is ahead of the platform's.
    """

    def __init__(
        self,
        cache: ConversationCache,
        clock: Clock,
        on_commit: Callable[[Unit], None],
        skew: Callable[[], timedelta] = timedelta,
    ) -> None:
        self._cache = cache
        self._clock = clock
        self._skew = skew
        self._on_commit = on_commit
        self._queue: deque[Order] = deque()
        self._flight: tuple[_Group, asyncio.Future[None]] | None = None
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._closing = False
        self._last_id = 0
        self.storage_error: str | None = None
        """Why the latest changes could not be stored, as a sentence; None if they were stored."""

    async def start(self) -> None:
        """Begin to work.

        Raises:
            StorageError: The store cannot be read.
        """
        self._last_id = await self._cache.repository.last_id()
        self._task = asyncio.get_running_loop().create_task(self._work(), name="commit what the inbox changes")

    async def stop(self) -> None:
        """Finish the commands that were submitted, then stop."""
        self._closing = True
        self._wake.set()
        if self._task is not None:
            await self._task

    async def do(self, command: Command[T]) -> T:
        """Run a command and return its result after its changes are durable.

        A caller that is cancelled meanwhile does not cancel the command.

        Raises:
            StorageError: The changes could not be stored, or the program is closing.
            InboxError: The command makes no sense.
        """
        if self._closing or self._task is None:
            raise StorageError(translate("inbox", "The program is closing. Nothing more can be saved."))
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._queue.append((command, future))
        self._wake.set()
        return await future

    def new_id(self) -> int:
        """Return the next id."""
        self._last_id += 1
        return self._last_id

    async def _work(self) -> None:
        group: _Group | None = None
        while not (self._closing and group is None and self._flight is None and not self._queue):
            await self._wake.wait()
            self._wake.clear()
            if self._flight is not None and self._flight[1].done():
                group = await self._land(*self._flight, group)
            if self._flight is None or self._flight[0].unit.can_be_relied_on:
                group = await self._gather(group)
            if self._flight is None and group is not None:
                await self._start(group)
                group = None

    async def _gather(self, group: _Group | None) -> _Group | None:
        """Run waiting commands until the group is full."""
        begun = time.perf_counter()
        while self._queue and (group is None or not group.full):
            group = group or _Group(self._unit())
            order = self._queue.popleft()
            group.orders.append(order)
            try:
                group.results.append(await order[0](group.unit))
            except Exception:  # noqa: BLE001 - it runs again alone, and fails there, once the group before is durable
                break
            if time.perf_counter() - begun > TURN:
                await asyncio.sleep(0)
                begun = time.perf_counter()
        return group

    async def _start(self, group: _Group) -> None:
        """Begin to commit a group. If a command of it failed, run the commands again, each one alone."""
        self._wake.set()
        if group.failed:
            group.unit.failed()
            for order in group.orders:
                await self._run_alone(order)
            return
        batch = group.unit.batch()
        group.unit.remember()
        if not batch:
            self._durable(group)
            return
        self._flight = (group, asyncio.ensure_future(self._fly(self._cache.repository.write(batch))))

    async def _fly(self, writing: Awaitable[None]) -> None:
        try:
            await writing
        finally:
            self._wake.set()

    async def _land(self, flown: _Group, writing: asyncio.Future[None], after: _Group | None) -> _Group | None:
        """Handle the end of a commit. Returns the group after it, unless that relies on what was not stored."""
        self._flight = None
        error = writing.exception()
        if error is None:
            self.storage_error = None
            self._durable(flown, after)
            return after
        self._wake.set()
        for group in (flown, after):
            if group is not None:
                group.unit.failed()
        if after is not None:
            self._queue.extendleft(reversed(after.orders))
        if isinstance(error, StorageError):
            self.storage_error = str(error)
            _fail(flown.orders, error)
        else:
            for order in flown.orders:
                await self._run_alone(order)
        return None

    async def _run_alone(self, order: Order) -> None:
        """Run and commit one command, while no other commit is under way."""
        alone = _Group(self._unit())
        alone.orders.append(order)
        try:
            alone.results.append(await order[0](alone.unit))
            batch = alone.unit.batch()
            if batch:
                await self._cache.repository.write(batch)
                self.storage_error = None
        except Exception as error:
            if isinstance(error, StorageError):
                self.storage_error = str(error)
            elif not isinstance(error, InboxError):
                log.exception("a change to the inbox failed")
            alone.unit.failed()
            _fail(alone.orders, error)
            return
        alone.unit.remember()
        self._durable(alone)

    def _unit(self) -> Unit:
        return Unit(self._cache, self._clock.now(), self.new_id, skew=self._skew())

    def _durable(self, group: _Group, after: _Group | None = None) -> None:
        self._cache.settle(after.unit.touched if after is not None else frozenset())
        self._announce(group.unit)
        for (_, future), result in zip(group.orders, group.results, strict=True):
            if not future.done():
                future.set_result(result)

    def _announce(self, unit: Unit) -> None:
        try:
            self._on_commit(unit)
        except Exception:
            # The change is durable: a listener's error must not reach the caller who asked for it.
            log.exception("telling of a change failed")


def _fail(orders: list[Order], error: BaseException) -> None:
    for _, future in orders:
        if not future.done():
            future.set_exception(_again(error))


def _again(error: BaseException) -> BaseException:
    """Return a new exception for each caller: one object raised in several tasks would collect all tracebacks."""
    try:
        copy = type(error)(*error.args)
    except TypeError:
        return error
    copy.__cause__ = error
    return copy
