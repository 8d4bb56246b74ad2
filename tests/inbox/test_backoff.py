"""The pauses between calls: our own is the floor of what the platform wishes, a day the ceiling."""

import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.inbox import Delivery, Failure, SendFailed
from agent_desktop.inbox.backoff import again_at, backoff
from agent_desktop.protocol import TextTemplate
from tests.helpers.steered_loop import later
from tests.helpers.until import until
from tests.inbox.conftest import Bench, user

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
ANY_TIME = st.datetimes(timezones=st.just(UTC))


@given(st.integers(0, 10**9), ANY_TIME | st.none(), st.integers())
def test_no_wish_is_out_of_bounds(attempts: int, wish: datetime | None, seed: int) -> None:
    pause = again_at(NOW, attempts, wish, random.Random(seed)) - NOW
    assert pause >= backoff(attempts, random.Random(seed))
    assert timedelta(seconds=0.5) <= pause <= timedelta(days=1)


def test_a_wish_within_the_bounds_counts() -> None:
    wish = NOW + timedelta(hours=2)
    assert again_at(NOW, 0, wish, random.Random(1)) == wish


@pytest.mark.parametrize("wish", [-3600, 0, 0.001])
async def test_a_platform_that_wants_to_be_called_at_once_is_not(bench: Bench, wish: float) -> None:
    await bench.offload(user("help", "00:01"), timestamp="2026-11-23T10:00:02Z")
    await bench.inbox.reply(bench.only.id, TextTemplate(text="first"))
    await until(lambda: not bench.repository.entries)
    pauses = []

    def tried() -> bool:
        entries = bench.repository.entries.values()
        noted = [(one.state, one.not_before is not None) for one in entries] == [(Delivery.QUEUED, True)]
        return not bench.platform.failures and noted

    for attempt in range(8):
        at = bench.clock.now() + timedelta(seconds=wish)
        bench.platform.failures = [SendFailed(Failure.RETRY, "Busy.", retry_at=at)]
        if attempt == 0:
            await bench.inbox.reply(bench.only.id, TextTemplate(text="one"))
        else:
            bench.inbox.resume_outbox()
        await until(tried)
        (entry,) = bench.repository.entries.values()
        assert entry.state is Delivery.QUEUED
        assert entry.not_before is not None
        pauses.append((entry.not_before - bench.clock.now()).total_seconds())
    for attempt, pause in enumerate(pauses):
        assert min(60, 2**attempt) / 2 <= pause <= 60


async def test_a_clock_that_is_set_back_does_not_hold_what_waits(bench: Bench) -> None:
    await bench.offload(user("help", "00:01"), timestamp="2026-11-23T10:00:02Z")
    wish = bench.clock.now() + timedelta(seconds=90)
    bench.platform.failures = [SendFailed(Failure.RETRY, "Busy.", retry_at=wish)]
    await bench.inbox.reply(bench.only.id, TextTemplate(text="one"))
    await until(lambda: [entry.not_before for entry in bench.repository.entries.values()] == [wish])
    bench.clock.advance(-5 * 3600)
    await later(60)
    assert bench.platform.calls == []
    bench.clock.advance(60)
    await later(60)
    assert bench.platform.calls == []
    bench.clock.advance(40)
    await later(60)
    await until(lambda: bench.platform.calls)
