"""One thread for all calls of the keyring.

A call can wait for as long as the system's own dialog is open, and the keyring's libraries do not promise to be safe in
several threads. The thread is a daemon: an open dialog does not keep the program from ending.
"""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

T = TypeVar("T")
Job = tuple[Future[Any], Callable[[], Any]]


class Worker:
    """Runs blocking calls one after the other, in their order."""

    def __init__(self) -> None:
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    async def run(self, work: Callable[[], T]) -> T:
        """The result of ``work``, or what it raised. Cancelling takes back a call that has not begun."""
        import asyncio  # not for who only reads ahead (see ahead.py), where it would be half of the time

        if self._thread is None:
            self._thread = threading.Thread(target=self._loop, name="keyring", daemon=True)
            self._thread.start()
        future: Future[T] = Future()
        self._jobs.put((future, work))
        return await asyncio.wrap_future(future)

    def close(self) -> None:
        """End the thread after what it is doing; does not wait."""
        if self._thread is not None:
            self._thread = None
            self._jobs.put(None)

    def _loop(self) -> None:
        while (job := self._jobs.get()) is not None:
            future, work = job
            if not future.set_running_or_notify_cancel():
                continue
            try:
                future.set_result(work())
            except BaseException as error:  # noqa: BLE001 - handed to whoever waits
                future.set_exception(error)
            del future, work, job  # a waiting thread must not keep the last secret alive
