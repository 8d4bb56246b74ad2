"""A thread of its own for calls that block: those of the keyring, and those of a connection to the database.

Calls run one after the other, in their order: the libraries behind them do not promise to be safe in several threads.
The thread is a daemon, unlike those of ``ThreadPoolExecutor``, which the interpreter waits for at its end: a system's
dialog that stays open, or a disk that does not answer, must not keep the program from ending.
"""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

T = TypeVar("T")
Job = tuple[Future[Any], Callable[[], Any]]


class WorkerClosed(RuntimeError):
    """The worker was closed and takes no further calls."""


class Worker:
    """Runs blocking calls in a thread, which starts with the first one."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._closed = False

    def submit(self, work: Callable[[], T]) -> Future[T]:
        """Queue a call.

        Args:
            work: Called in the worker's thread.

        Returns:
            A future with what ``work`` returns or raises. Cancelling it takes back a call that has not begun; one that
            has begun runs to its end.

        Raises:
            WorkerClosed: The worker was closed.
        """
        if self._closed:
            raise WorkerClosed(f"the worker {self._name} is closed")
        if self._thread is None:
            self._thread = threading.Thread(target=self._loop, name=self._name, daemon=True)
            self._thread.start()
        future: Future[T] = Future()
        self._jobs.put((future, work))
        return future

    async def run(self, work: Callable[[], T]) -> T:
        """Queue a call like :meth:`submit` and wait for its result; cancelling this cancels the future."""
        return await result_of(self.submit(work))

    def close(self) -> None:
        """Take no further calls and end the thread after those that are queued. Does not wait."""
        if not self._closed:
            self._closed = True
            self._jobs.put(None)

    def join(self, timeout: float) -> None:
        """Wait for the thread to end, after :meth:`close`.

        Args:
            timeout: Seconds to wait at most.
        """
        if self._thread is not None:
            self._thread.join(timeout)

    def _loop(self) -> None:
        while (job := self._jobs.get()) is not None:
            future, work = job
            if not future.set_running_or_notify_cancel():
                continue
            try:
                future.set_result(work())
            except BaseException as error:  # noqa: BLE001 - handed to whoever waits
                future.set_exception(error)
            del future, work, job  # a waiting thread must not keep the last result, such as a secret, alive


async def result_of(future: Future[T]) -> T:
    """Wait on the event loop for a worker's future; cancelling this cancels the future."""
    import asyncio  # takes half of the time that the command line needs to print its version

    return await asyncio.wrap_future(future)
