"""Who is accepted, who is declined and why, and that an answer once given stays."""

import asyncio
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from agent_desktop.inbox import (
    Availability,
    Cause,
    Hours,
    InboxError,
    Presence,
    Refusal,
    Rules,
    State,
    StorageError,
    Why,
)
from tests.helpers.until import until
from tests.inbox.conftest import Bench, user

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
"""A Monday; the bench's clock stands there."""
MORNING = Hours(week=(((8 * 60, 12 * 60),),) * 5 + ((), ()), zone="UTC")
OFFICE = Rules(hours=MORNING)


def why(bench: Bench) -> dict[str, Any]:
    return bench.only.declined


# --- there or not -----------------------------------------------------------------------------------------------------


async def test_somebody_available_takes_everybody(bench: Bench) -> None:
    assert await bench.offload(user("help"))
    assert bench.only.declined == {}


@pytest.mark.parametrize("availability", [Availability.AWAY, Availability.OFFLINE])
async def test_somebody_not_there_takes_nobody(bench: Bench, availability: Availability) -> None:
    await bench.inbox.set_availability(availability)
    assert not await bench.offload(user("help"))
    assert why(bench) == {"reason": availability.value}
    assert bench.only.declined_at == NOW
    assert bench.only.state is State.BOT
    (line,) = [one for one in bench.transcript() if one.kind == "declined"]
    assert line.raw == {"reason": availability.value}
    assert line.text in ("you were away", "you were offline")


async def test_an_absence_ends_by_itself(bench: Bench) -> None:
    told: list[Presence] = []
    bench.inbox.availability_changed.connect(lambda _availability: told.append(bench.inbox.presence))
    back = NOW + timedelta(minutes=15)
    await bench.inbox.set_availability(Availability.AWAY, until=back)
    assert not await bench.offload(user("help"))
    bench.clock.time = back
    assert await bench.offload(user("help"), session="s2"), "due, whether or not anybody has noted it"
    bench.inbox._presence._changed.set()
    await until(lambda: bench.inbox.availability is Availability.AVAILABLE)
    assert told == [Presence(availability=Availability.AWAY, until=back), Presence()]
    assert bench.repository.values["availability"] == "available"


async def test_an_absence_lasts_over_a_restart_and_ends_in_its_time(bench: Bench) -> None:
    back = NOW + timedelta(minutes=15)
    await bench.inbox.set_availability(Availability.AWAY, until=back, cause=Cause.IDLE)
    await bench.restart()
    assert bench.inbox.presence == Presence(availability=Availability.AWAY, until=back, cause=Cause.IDLE)
    bench.clock.time = back + timedelta(hours=1)
    await bench.restart()
    await until(lambda: bench.inbox.presence == Presence())


async def test_a_choice_meanwhile_is_not_undone_by_the_return(bench: Bench) -> None:
    back = NOW + timedelta(minutes=15)
    await bench.inbox.set_availability(Availability.AWAY, until=back)
    before = bench.inbox.presence
    await bench.inbox.set_availability(Availability.OFFLINE)
    assert not await bench.inbox._presence.set(Presence(), only_from=before)
    assert bench.inbox.availability is Availability.OFFLINE


async def test_an_end_that_is_past_is_refused(bench: Bench) -> None:
    with pytest.raises(InboxError, match="in the future"):
        await bench.inbox.set_availability(Availability.AWAY, until=NOW)
    assert bench.inbox.availability is Availability.AVAILABLE


async def test_what_cannot_be_stored_is_not_chosen(bench: Bench) -> None:
    bench.repository.broken = True
    with pytest.raises(StorageError):
        await bench.inbox.set_availability(Availability.AWAY)
    assert bench.inbox.availability is Availability.AVAILABLE


@pytest.mark.parametrize("kept", ["", "tomorrow", "2026-11-23T10:15:00"])
async def test_a_return_that_cannot_be_read_is_none(bench: Bench, kept: str) -> None:
    bench.repository.values |= {"availability": "away", "availability_until": kept, "availability_cause": "boredom"}
    await bench.restart()
    assert bench.inbox.presence == Presence(availability=Availability.AWAY)


# --- opening hours ----------------------------------------------------------------------------------------------------


async def test_outside_the_opening_hours_nobody_is_taken(bench: Bench) -> None:
    bench.inbox.use_rules(OFFICE)
    assert await bench.offload(user("help"), session="s0")
    bench.clock.time = NOW.replace(hour=12)
    assert not await bench.offload(user("help"), session="s1")
    conversation = next(one for one in bench.repository.kept_conversations.values() if one.key.session_id == "s1")
    assert conversation.declined == {"reason": "closed"}


async def test_a_holiday_is_another_reason(bench: Bench) -> None:
    bench.inbox.use_rules(Rules(hours=Hours(zone="UTC", holidays=((date(2026, 11, 23), date(2026, 11, 23)),))))
    assert not await bench.offload(user("help"))
    assert why(bench) == {"reason": "holiday"}


async def test_somebody_away_outside_the_hours_is_away(bench: Bench) -> None:
    bench.inbox.use_rules(OFFICE)
    bench.clock.time = NOW.replace(hour=20)
    await bench.inbox.set_availability(Availability.AWAY, cause=Cause.LOCKED)
    assert not await bench.offload(user("help"))
    assert why(bench) == {"reason": "away", "cause": "locked"}


async def test_the_same_offload_gets_the_answer_it_had(bench: Bench) -> None:
    bench.inbox.use_rules(OFFICE)
    bench.clock.time = NOW.replace(hour=7, minute=59, second=59)
    body = bench.body("offload", "transcript", [user("help", at="00:00")], "s1")
    assert not await bench.deliver(body)
    bench.clock.time = NOW.replace(hour=8)
    assert not await bench.deliver(body), "the bot has gone on since"
    assert bench.lines() == ["declined"]
    bench.inbox.use_rules(Rules())
    assert await bench.offload(user("help", at="00:00"), user("please", at="30:00")), "another one is another question"
    assert bench.only.declined == {}
    assert bench.only.declined_at is None


async def test_an_accepted_offload_stays_accepted(bench: Bench) -> None:
    body = bench.body("offload", "transcript", [user("help", at="00:00")], "s1")
    assert await bench.deliver(body)
    await bench.inbox.set_availability(Availability.OFFLINE)
    assert await bench.deliver(body)
    assert bench.lines() == ["handed_over"]


# --- how many at once -------------------------------------------------------------------------------------------------


async def test_no_more_at_once_than_wanted(bench: Bench) -> None:
    bench.inbox.use_rules(Rules(at_once=2))
    assert await bench.offload(user("a"), session="a")
    assert await bench.offload(user("b"), session="b")
    assert not await bench.offload(user("c"), session="c")
    declined = next(one for one in bench.repository.kept_conversations.values() if one.key.session_id == "c")
    assert declined.declined == {"reason": "full", "count": 2, "limit": 2}
    first = next(iter(bench.repository.kept_conversations))
    await bench.inbox.take(first)
    assert not await bench.offload(user("d"), session="d"), "one who is answered takes a place too"
    await bench.inbox.close(first)
    assert await bench.offload(user("e"), session="e")


async def test_offloads_of_one_group_are_counted_together(bench: Bench) -> None:
    bench.inbox.use_rules(Rules(at_once=3))
    answers = await asyncio.gather(*(bench.offload(user("help"), session=f"s{number}") for number in range(40)))
    assert sum(answers) == 3
    assert sum(one.state is State.WAITING for one in bench.repository.kept_conversations.values()) == 3


async def test_offloads_that_are_on_their_way_to_the_disk_are_counted(bench: Bench) -> None:
    bench.inbox.use_rules(Rules(at_once=3))
    gate, write = asyncio.Event(), bench.repository.write

    async def slow(batch: Any) -> None:
        await gate.wait()
        await write(batch)

    bench.repository.write = slow  # type: ignore[method-assign]
    first = [asyncio.ensure_future(bench.offload(user("help"), session=f"a{number}")) for number in range(2)]
    await until(lambda: bench.inbox._writer._flight is not None)
    second = [asyncio.ensure_future(bench.offload(user("help"), session=f"b{number}")) for number in range(4)]
    await until(lambda: not bench.inbox._writer._queue)
    gate.set()
    assert sum(await asyncio.gather(*first, *second)) == 3


async def test_an_absence_counts_from_the_moment_it_is_chosen_and_a_return_once_it_is_stored(bench: Bench) -> None:
    inbox = bench.inbox
    gate, write = asyncio.Event(), bench.repository.write

    async def slow(batch: Any) -> None:
        await gate.wait()
        await write(batch)

    bench.repository.write = slow  # type: ignore[method-assign]
    for chosen, session in ((Availability.AWAY, "a"), (Availability.AVAILABLE, "b")):
        gate.clear()
        changing = asyncio.ensure_future(inbox.set_availability(chosen))
        offered = asyncio.ensure_future(bench.offload(user("help"), session=session))
        await until(lambda: inbox._writer._flight is not None and not inbox._writer._queue)
        gate.set()
        assert await changing
        assert not await offered
    assert await bench.offload(user("help"), session="c")


async def test_what_the_agent_chooses_is_not_undone_by_what_was_decided_before(bench: Bench) -> None:
    """As when the person is back, or the time of the absence is over, in the moment in which they say to be offline."""
    inbox = bench.inbox
    idle = Presence(availability=Availability.AWAY, cause=Cause.IDLE)
    await inbox.set_availability(idle.availability, cause=idle.cause)
    gate, write = asyncio.Event(), bench.repository.write

    async def slow(batch: Any) -> None:
        await gate.wait()
        await write(batch)

    bench.repository.write = slow  # type: ignore[method-assign]
    chosen = asyncio.ensure_future(inbox.set_availability(Availability.OFFLINE))
    await until(lambda: inbox._writer._flight is not None)
    assert inbox.presence == idle
    back = asyncio.ensure_future(inbox.set_availability(Availability.AVAILABLE, only_from=inbox.presence))
    await asyncio.sleep(0)
    gate.set()
    assert await chosen
    assert not await back
    assert inbox.availability is Availability.OFFLINE
    assert bench.repository.values["availability"] == "offline"


async def test_an_absence_that_could_not_be_stored_declines_nobody(bench: Bench) -> None:
    bench.repository.broken = True
    with pytest.raises(StorageError):
        await bench.inbox.set_availability(Availability.AWAY)
    bench.repository.broken = False
    assert await bench.offload(user("help"))


async def test_offloads_that_could_not_be_stored_take_no_place(bench: Bench) -> None:
    bench.inbox.use_rules(Rules(at_once=1))
    bench.repository.broken = True
    with pytest.raises(StorageError):
        await bench.offload(user("help"), session="a")
    bench.repository.broken = False
    assert await bench.offload(user("help"), session="b")


async def test_one_who_is_put_aside_takes_no_place(bench: Bench) -> None:
    bench.inbox.use_rules(Rules(at_once=1))
    assert await bench.offload(user("help"), session="a")
    number = next(iter(bench.repository.kept_conversations))
    await bench.inbox.take(number)
    await bench.inbox.snooze(number, NOW + timedelta(hours=1))
    assert await bench.offload(user("help"), session="b")
    await bench.inbox.unsnooze(number)
    assert not await bench.offload(user("help"), session="c")


async def test_one_who_waits_already_is_never_declined(bench: Bench) -> None:
    bench.inbox.use_rules(Rules(at_once=1))
    assert await bench.offload(user("help", at="00:00"))
    assert await bench.offload(user("help", at="00:00"), user("hurry", at="00:30"))


# --- languages and skills ---------------------------------------------------------------------------------------------


async def test_the_filters_at_work(bench: Bench) -> None:
    bench.inbox.use_rules(Rules(languages=("nl",), skills={"department": ("billing",)}, at_once=1))
    assert not await bench.offload(user("help"), session="a", payload={"department": "legal", "language": "nl"})
    assert not await bench.offload(user("help"), session="b", payload={"department": "billing", "language": "fr"})
    assert await bench.offload(user("help"), session="c", payload={"department": "billing", "language": "nl"})
    reasons = [one.declined.get("reason") for one in bench.repository.kept_conversations.values()]
    assert reasons == ["skill", "language", None]


# --- what is declined stays, until somebody sees to it ----------------------------------------------------------------


async def test_taking_one_that_was_declined(bench: Bench) -> None:
    await bench.inbox.set_availability(Availability.AWAY)
    await bench.offload(user("help"))
    await bench.inbox.take(bench.only.id)
    assert (bench.only.declined_at, bench.only.declined) == (None, {})
    assert bench.lines() == ["declined", "taken"]


async def test_leaving_one_that_was_declined_to_the_bot(bench: Bench) -> None:
    await bench.inbox.set_availability(Availability.AWAY)
    await bench.offload(user("help"))
    assert bench.only.is_declined
    await bench.inbox.dismiss(bench.only.id)
    await bench.inbox.dismiss(bench.only.id)
    assert not bench.only.is_declined
    assert bench.lines() == ["declined"]


async def test_a_closed_one_that_is_declined_is_with_the_bot(bench: Bench) -> None:
    await bench.offload(user("help", at="00:00"))
    await bench.inbox.close(bench.only.id)
    await bench.inbox.set_availability(Availability.OFFLINE)
    await bench.offload(user("help", at="00:00"), session="s1", payload={"again": True})
    assert bench.only.is_declined
    assert bench.only.closed_at is None


# --- how things stand, for the window ---------------------------------------------------------------------------------


async def test_how_things_stand(bench: Bench) -> None:
    inbox = bench.inbox
    assert inbox.reception(3).refusal is None
    inbox.use_rules(Rules(hours=MORNING, at_once=3))
    now = inbox.reception(2)
    assert (now.refusal, now.changes_at) == (None, NOW.replace(hour=12))
    assert inbox.reception(3).refusal == Refusal(why=Why.FULL, details={"count": 3, "limit": 3})
    bench.clock.time = NOW.replace(hour=13)
    later = inbox.reception(3)
    assert later.refusal == Refusal(why=Why.CLOSED)
    assert later.changes_at == datetime(2026, 11, 24, 8, tzinfo=UTC)
    back = NOW.replace(hour=14)
    await inbox.set_availability(Availability.AWAY, until=back)
    away = inbox.reception(3)
    assert (away.refusal, away.changes_at) == (Refusal(why=Why.AWAY), back)


def test_other_rules_are_told_once() -> None:
    bench = Bench()
    told: list[Availability] = []
    bench.inbox.availability_changed.connect(told.append)
    bench.inbox.use_rules(Rules(at_once=3))
    bench.inbox.use_rules(Rules(at_once=3))
    assert told == [Availability.AVAILABLE]
