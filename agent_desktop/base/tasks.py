"""The owner of background tasks: holds them, logs what they raise, cancels them on close.

An event loop keeps only weak references to tasks, and qasync's slots keep none at all, so a task that nobody holds can
vanish in the middle of its work.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

log = logging.getLogger(__name__)

T = TypeVar("T")
OnError = Callable[[str, BaseException], None]


class Tasks:
    """Holds running tasks until they end.

    ``on_error(name, exception)`` is told of each task that failed, after it was logged, so that the window can say so.
    """

    def __init__(self, on_error: OnError | None = None) -> None:
        self._running: set[asyncio.Task[Any]] = set()
        self.on_error = on_error

    def spawn(self, work: Coroutine[Any, Any, T], *, name: str) -> asyncio.Task[T]:
        """Start ``work`` on the running loop. ``name`` is for the log: say what the task does."""
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._running.add(task)
        task.add_done_callback(self._ended)
        return task

    def __len__(self) -> int:
        return len(self._running)

    async def wait(self, timeout: float) -> None:
        """Let everything come to its own end, for at most ``timeout`` seconds."""
        if self._running:
            await asyncio.wait(list(self._running), timeout=timeout)

    async def close(self, timeout: float = 2.0) -> None:
        """Cancel all tasks and wait until they have ended, at most ``timeout`` seconds."""
        tasks = [task for task in self._running if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=timeout)
            for task in late:
                log.warning("task %r did not end in %s s", task.get_name(), timeout)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        log.error("task %r failed", task.get_name(), exc_info=error)
        if self.on_error is not None:
            self.on_error(task.get_name(), error)
