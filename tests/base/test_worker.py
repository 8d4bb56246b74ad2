"""The thread for calls that block."""

import asyncio
import threading
from concurrent.futures import CancelledError

import pytest

from agent_desktop.base.worker import Worker, WorkerClosed


@pytest.fixture
def worker() -> Worker:
    return Worker("test")


async def test_calls_run_in_one_thread_in_their_order(worker: Worker) -> None:
    ran: list[tuple[int, str]] = []
    futures = [worker.submit(lambda n=n: ran.append((n, threading.current_thread().name))) for n in range(50)]
    await worker.run(lambda: None)
    assert ran == [(n, "test") for n in range(50)]
    assert all(future.done() for future in futures)
    worker.close()


async def test_what_a_call_raises_is_raised_where_it_is_waited_for(worker: Worker) -> None:
    with pytest.raises(ZeroDivisionError):
        await worker.run(lambda: 1 // 0)
    assert await worker.run(lambda: "and it goes on") == "and it goes on"
    worker.close()


async def test_cancelling_takes_back_what_has_not_begun(worker: Worker) -> None:
    begun, release = threading.Event(), threading.Event()
    ran: list[str] = []

    def first() -> None:
        begun.set()
        release.wait(20)
        ran.append("first")

    running = asyncio.ensure_future(worker.run(first))
    waiting = asyncio.ensure_future(worker.run(lambda: ran.append("second")))
    await asyncio.to_thread(begun.wait, 20)
    running.cancel()
    waiting.cancel()
    for one in (running, waiting):
        with pytest.raises(asyncio.CancelledError):
            await one
    release.set()
    await worker.run(lambda: ran.append("third"))
    assert ran == ["first", "third"], "what has begun runs to its end"
    worker.close()


async def test_closing_finishes_what_is_queued_and_takes_no_more(worker: Worker) -> None:
    release = threading.Event()
    queued = [worker.submit(lambda: release.wait(20)), worker.submit(lambda: "done")]
    worker.close()
    worker.close()
    with pytest.raises(WorkerClosed):
        worker.submit(lambda: None)
    with pytest.raises(WorkerClosed):
        await worker.run(lambda: None)
    release.set()
    worker.join(20)
    assert [future.result(0) for future in queued] == [True, "done"]


def test_closing_one_that_did_nothing(worker: Worker) -> None:
    worker.close()
    worker.join(0)


def test_a_future_that_was_cancelled_says_so(worker: Worker) -> None:
    release = threading.Event()
    worker.submit(lambda: release.wait(20))
    future = worker.submit(lambda: None)
    assert future.cancel()
    release.set()
    worker.close()
    worker.join(20)
    with pytest.raises(CancelledError):
        future.result(0)


def test_the_thread_does_not_keep_the_program_from_ending(worker: Worker) -> None:
    daemon = worker.submit(lambda: threading.current_thread().daemon)
    assert daemon.result(20)
    worker.close()
