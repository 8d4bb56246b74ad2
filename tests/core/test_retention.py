"""The daily run: asks before it deletes more than before, and works by what the settings say."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from agent_desktop.core.retention import Retention
from agent_desktop.inbox import State
from agent_desktop.inbox.retention_rules import Expiry
from tests.helpers.store_values import conversation
from tests.inbox.conftest import Bench


class Run:
    """An inbox with three conversations, 100, 50 and 5 days old, and what was asked about them."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.days = (90, 90)
        self.retention = Retention(bench.inbox.records, bench.clock, lambda: self.days)
        self.asked: list[Expiry] = []
        self.retention.asked.connect(self.asked.append)
        for number, age in enumerate((100, 50, 5), 1):
            last = bench.clock.now() - timedelta(days=age)
            bench.repository.kept_conversations[number] = conversation(
                number, state=State.CLOSED, last_at=last, closed_at=last
            )

    @property
    def left(self) -> list[int]:
        return sorted(self.bench.repository.kept_conversations)


@pytest.fixture
async def run() -> AsyncIterator[Run]:
    bench = Bench()
    await bench.inbox.start()
    run = Run(bench)
    yield run
    await bench.inbox.purged()
    await bench.inbox.stop()


async def test_the_first_time_it_asks(run: Run) -> None:
    assert await run.retention.look() == 0
    assert [one.conversations for one in run.asked] == [1]
    assert run.left == [1, 2, 3]
    assert await run.retention.agree() == 1
    assert run.asked[-1] == Expiry()
    assert run.left == [2, 3]


async def test_agreed_to_it_goes_on_by_itself(run: Run) -> None:
    await run.retention.agree()
    for _ in range(3):
        run.bench.clock.advance(15 * 86400)
        await run.retention.look()
    assert run.left == [3]
    assert not any(one.conversations for one in run.asked)


async def test_a_clock_that_jumps_by_years_deletes_nothing_by_itself(run: Run) -> None:
    await run.retention.agree()
    run.bench.clock.advance(1000 * 86400)
    assert await run.retention.look() == 0
    assert run.left == [2, 3]
    assert run.asked[-1].conversations == 2
    assert await run.retention.agree() == 2


async def test_a_shorter_time_asks_again_and_a_longer_one_does_not(run: Run) -> None:
    await run.retention.agree()
    run.days = (0, 0)
    assert await run.retention.look() == 0
    run.days = (30, 0)
    assert await run.retention.look() == 0
    assert run.asked[-1].conversations == 1
    assert run.left == [2, 3]
    assert (await run.retention.preview()).conversations == 1


async def test_where_nothing_would_go_nobody_is_asked(run: Run) -> None:
    run.days = (200, 0)
    assert await run.retention.look() == 0
    assert not any(one.conversations for one in run.asked)
    assert await run.bench.inbox.records.agreed_days() == (200, 0)


async def test_for_ever_deletes_nothing(run: Run) -> None:
    run.days = (0, 0)
    run.bench.clock.advance(1000 * 86400)
    assert await run.retention.look() == 0
    assert run.left == [1, 2, 3]
