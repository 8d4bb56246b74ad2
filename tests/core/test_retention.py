"""The daily run: deletes what a person agreed to, asks before it deletes more, and works by what the settings say."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from agent_desktop.core.retention import Retention
from agent_desktop.inbox import State
from agent_desktop.inbox.retention_rules import Expiry
from tests.helpers.store_values import conversation
from tests.inbox.conftest import Bench, user


class Run:
    """An inbox with three conversations, 100, 50 and 5 days old, and what was asked about them."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.days = (90, 90)
        self.retention = Retention(bench.inbox.records, bench.clock, lambda: self.days)
        self.asked: list[Expiry] = []
        self.retention.asked.connect(self.asked.append)
        for number, age in enumerate((100, 50, 5), 1):
            self.add(number, age)

    def add(self, number: int, age: int) -> None:
        last = self.bench.clock.now() - timedelta(days=age)
        self.bench.repository.kept_conversations[number] = conversation(
            number, state=State.CLOSED, last_at=last, closed_at=last
        )

    async def agree(self) -> int:
        """The person looks at the list, and confirms."""
        return await self.retention.agree(await self.retention.preview())

    @property
    def left(self) -> list[int]:
        return sorted(self.bench.repository.kept_conversations)

    @property
    def waits(self) -> int:
        """How many conversations the person is asked about now."""
        return self.asked[-1].conversations if self.asked else 0


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
    assert await run.agree() == 1
    assert run.asked[-1] == Expiry()
    assert run.left == [2, 3]


async def test_agreed_to_it_goes_on_by_itself(run: Run) -> None:
    await run.agree()
    for _ in range(3):
        run.bench.clock.advance(15 * 86400)
        await run.retention.look()
    assert run.left == [3]
    assert not any(one.conversations for one in run.asked)


async def test_a_look_that_finds_nothing_agrees_to_nothing(run: Run) -> None:
    """The days of a fresh profile are no consent: the first conversations that grow old are asked about."""
    run.bench.repository.kept_conversations.clear()
    for _ in range(3):
        assert await run.retention.look() == 0
        run.bench.clock.advance(86400)
    run.add(1, 100)
    assert await run.retention.look() == 0
    assert (run.waits, run.left) == (1, [1])


async def test_nobody_agrees_to_an_empty_list(run: Run) -> None:
    run.days = (120, 120)
    assert await run.agree() == 0
    run.bench.clock.advance(15 * 86400)
    assert await run.retention.look() == 0
    run.bench.clock.advance(15 * 86400)
    assert await run.retention.look() == 0
    assert (run.waits, run.left) == (1, [1, 2, 3])


async def test_a_consent_that_an_older_version_noted_by_itself_does_not_count(run: Run) -> None:
    run.bench.repository.values["kept_for_days"] = "90 90"
    assert await run.retention.look() == 0
    assert (run.waits, run.left) == (1, [1, 2, 3])


async def test_a_shorter_time_that_deletes_nothing_yet_is_no_consent(run: Run) -> None:
    await run.agree()
    run.days = (60, 60)
    assert await run.retention.look() == 0
    assert run.waits == 0
    run.bench.clock.advance(15 * 86400)
    assert await run.retention.look() == 0
    assert (run.waits, run.left) == (1, [2, 3])


async def test_what_is_agreed_to_is_what_was_shown(run: Run) -> None:
    """The settings may change while the list is on the screen."""
    shown = await run.retention.preview()
    run.days = (30, 30)
    assert await run.retention.agree(shown) == 1
    assert run.left == [2, 3]
    assert await run.retention.look() == 0
    assert (run.waits, run.left) == (1, [2, 3])


async def test_a_clock_that_jumps_while_the_list_is_on_the_screen_adds_nothing_to_it(run: Run) -> None:
    """Nor does what follows: the run after it asks."""
    shown = await run.retention.preview()
    run.bench.clock.advance(1000 * 86400)
    assert await run.retention.agree(shown) == 1
    assert run.left == [2, 3]
    run.bench.clock.advance(86400)
    assert await run.retention.look() == 0
    assert (run.waits, run.left) == (2, [2, 3])


async def test_a_clock_that_jumps_by_years_deletes_nothing_by_itself(run: Run) -> None:
    await run.agree()
    run.bench.clock.advance(1000 * 86400)
    assert await run.retention.look() == 0
    assert run.left == [2, 3]
    assert run.asked[-1].conversations == 2
    assert await run.agree() == 2


async def test_a_shorter_time_asks_again_and_a_longer_one_does_not(run: Run) -> None:
    await run.agree()
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
    assert await run.bench.inbox.records.agreed_days() is None


async def test_for_ever_deletes_nothing(run: Run) -> None:
    run.days = (0, 0)
    run.bench.clock.advance(1000 * 86400)
    assert await run.retention.look() == 0
    assert run.left == [1, 2, 3]


async def test_messages_that_the_platform_dates_back_arrived_today(run: Run) -> None:
    """Forty messages stamped nine months ago, answered 200, and consent from long before."""
    await run.agree()
    for number in range(40):
        old = run.bench.clock.now() - timedelta(days=270, minutes=-number)
        said = {**user(f"number {number}"), "timestamp": old.isoformat()}
        await run.bench.messages(said, session="old", timestamp=old.isoformat())
    await run.retention.look()
    assert len(run.bench.texts("old")) == 40
    run.bench.clock.advance(15 * 86400)
    await run.retention.look()
    assert len(run.bench.texts("old")) == 40
    for _ in range(6):
        run.bench.clock.advance(15 * 86400)
        await run.retention.look()
    assert run.bench.texts("old") == []
