"""Conversations put aside, and tags."""

from datetime import timedelta

import pytest

from agent_desktop.inbox import InboxError, State, snoozing
from agent_desktop.protocol import TextTemplate
from tests.helpers.until import until
from tests.inbox.conftest import Bench, user


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snoozing, "LOOK_EVERY", 0.01)


async def mine(bench: Bench) -> int:
    await bench.offload(user("hello", "00:01"))
    await bench.inbox.take(bench.only.id)
    return int(bench.only.id)


async def test_it_comes_back_when_its_time_has_come(bench: Bench) -> None:
    number = await mine(bench)
    at = bench.clock.now() + timedelta(minutes=15)
    await bench.inbox.snooze(number, at)
    assert (bench.only.state, bench.only.snoozed_until) == (State.ACTIVE, at)
    bench.clock.advance(14 * 60)
    await bench.inbox.mark_read(number)
    assert bench.only.snoozed_until == at
    bench.clock.advance(60)
    await until(lambda: bench.only.snoozed_until is None)
    assert bench.only.returned_at == at
    assert bench.lines()[-2:] == ["snoozed", "returned"]
    await bench.inbox.mark_read(number)
    assert bench.only.returned_at is None


async def test_it_comes_back_at_once_when_the_customer_writes(bench: Bench) -> None:
    number = await mine(bench)
    await bench.inbox.snooze(number, bench.clock.now() + timedelta(hours=1))
    await bench.messages({"actor": "bot", "message": {"text": "from the bot"}, "timestamp": "2026-11-23T10:00:30Z"})
    assert bench.only.snoozed_until is not None
    await bench.messages(user("are you there?", "01:00"))
    assert (bench.only.snoozed_until, bench.only.state, bench.only.unread) == (None, State.ACTIVE, 2)
    assert bench.only.returned_at is not None


async def test_it_is_kept_over_a_restart_and_back_when_that_took_too_long(bench: Bench) -> None:
    number = await mine(bench)
    await bench.inbox.snooze(number, bench.clock.now() + timedelta(hours=1))
    await bench.restart()
    assert bench.only.snoozed_until is not None
    await bench.inbox.stop()
    bench.clock.advance(7200)
    bench.inbox = bench.new_inbox()
    await bench.inbox.start()
    await until(lambda: bench.only.snoozed_until is None)


async def test_a_store_that_cannot_write_delays_it_only(bench: Bench) -> None:
    number = await mine(bench)
    await bench.inbox.snooze(number, bench.clock.now() + timedelta(seconds=1))
    bench.repository.broken = True
    bench.clock.advance(5)
    bench.repository.broken = False
    await until(lambda: bench.only.snoozed_until is None)


async def test_the_agent_brings_it_back_replies_or_closes(bench: Bench) -> None:
    number = await mine(bench)
    later = bench.clock.now() + timedelta(hours=1)
    await bench.inbox.snooze(number, later)
    await bench.inbox.unsnooze(number)
    assert (bench.only.snoozed_until, bench.only.returned_at) == (None, None)
    await bench.inbox.unsnooze(number)
    await bench.inbox.snooze(number, later)
    await bench.inbox.reply(number, TextTemplate("here I am"))
    assert bench.only.snoozed_until is None
    await bench.inbox.snooze(number, later)
    await bench.inbox.close(number)
    assert (bench.only.snoozed_until, bench.only.state) == (None, State.CLOSED)
    assert bench.lines().count("returned") == 1


async def test_what_cannot_be_put_aside(bench: Bench) -> None:
    await bench.offload(user("hello", "00:01"))
    number = bench.only.id
    with pytest.raises(InboxError, match="your own"):
        await bench.inbox.snooze(number, bench.clock.now() + timedelta(hours=1))
    await bench.inbox.take(number)
    with pytest.raises(InboxError, match="in the future"):
        await bench.inbox.snooze(number, bench.clock.now())


async def test_tags_are_added_and_removed(bench: Bench) -> None:
    number = await mine(bench)
    await bench.inbox.change_tags(number, add=["  very\timportant ", "VIP", "vip", ""])
    assert bench.only.tags == ("very important", "VIP")
    await bench.inbox.change_tags(number, add=["late"], remove=["Vip"])
    assert bench.only.tags == ("very important", "late")
    for wrong in (["x" * 41], [str(n) for n in range(21)]):
        with pytest.raises(InboxError):
            await bench.inbox.change_tags(number, add=wrong)
    await bench.messages(user("more", "00:09"))
    await bench.restart()
    assert bench.only.tags == ("very important", "late")
