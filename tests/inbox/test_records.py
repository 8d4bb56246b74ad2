"""Erasing as the inbox sees it: memory, outbox, what comes later, and what is still on its way."""

import asyncio
from datetime import timedelta

import pytest

from agent_desktop.inbox import Changes, Failure, InboxError, SendFailed, State, StorageError, purge
from agent_desktop.inbox.health import Level, Part
from agent_desktop.inbox.retention_rules import RetentionRules
from agent_desktop.protocol import TextTemplate
from tests.helpers.until import until
from tests.inbox.conftest import Bench, bot, user


def told(bench: Bench) -> list[Changes]:
    heard: list[Changes] = []
    bench.inbox.changed.connect(heard.append)
    return heard


async def test_a_later_message_begins_a_fresh_conversation(bench: Bench) -> None:
    await bench.messages(user("Where is my parcel?", "30:00"))
    number = bench.only.id
    heard = told(bench)
    await bench.inbox.erase([number])
    assert heard[-1].erased == (number,)
    assert await bench.inbox.conversation(number) is None

    await bench.messages(user("Hello again", "31:00"))
    assert bench.only.id != number
    assert bench.texts() == ["user:Hello again"]
    await bench.messages(user("Where is my parcel?", "30:00"))
    assert len(bench.texts()) == 2, "nothing is remembered of what was erased"


async def test_a_message_in_the_same_moment_begins_anew(bench: Bench) -> None:
    await bench.messages(user("one", "30:00"))
    number = bench.only.id
    await asyncio.gather(
        bench.inbox.mark_read(number),
        bench.inbox.erase([number]),
        bench.messages(user("two", "31:00")),
        return_exceptions=False,
    )
    assert bench.only.id != number
    assert bench.texts() == ["user:two"]


async def test_what_waits_to_be_sent_is_dropped(bench: Bench) -> None:
    await bench.offload(user("help", "30:00"))
    number = bench.only.id
    bench.inbox.hold_outbox("no token")
    await bench.inbox.reply(number, TextTemplate("never to arrive"))
    kept = await bench.inbox.customer_records(number)
    assert (kept.unsent, kept.open) == (1, (number,))
    await bench.inbox.erase(kept.ids)
    bench.inbox.resume_outbox()
    await bench.inbox.purged()
    assert bench.platform.calls == []
    assert not bench.repository.entries


async def test_a_call_that_was_under_way_finds_nothing_to_note(bench: Bench) -> None:
    await bench.messages(user("help", "30:00"))
    number = bench.only.id
    bench.platform.failures = [SendFailed(Failure.RETRY, "The network is gone.")]
    await bench.inbox.take(number)
    await until(lambda: not bench.platform.failures)
    await bench.inbox.erase([number])
    bench.inbox.resume_outbox()
    await bench.inbox.purged()
    assert not bench.repository.entries


async def test_an_open_one_is_handed_back_first(bench: Bench) -> None:
    await bench.offload(user("help", "30:00"))
    number = bench.only.id
    await bench.inbox.take(number)
    assert await bench.inbox.hand_back([number])
    assert ("resume", bench.only.key, None) in bench.platform.calls
    assert bench.only.state is State.CLOSED


async def test_the_store_is_scrubbed_and_it_is_noted_until_then(bench: Bench) -> None:
    await bench.messages(user("help", "30:00"))
    await bench.inbox.erase([bench.only.id])
    await bench.inbox.purged()
    assert bench.repository.scrubbed == 1
    assert (bench.repository.values["cleaning"], bench.repository.values["scrubbing"]) == ("", "")


async def test_a_restart_goes_on_with_it(bench: Bench) -> None:
    bench.repository.values |= {"cleaning": "yes", "scrubbing": "yes"}
    await bench.restart()
    await bench.inbox.purged()
    assert bench.repository.scrubbed == 1


async def test_requests_set_aside_that_name_the_session_go_too(bench: Bench) -> None:
    await bench.messages(user("help", "30:00"), session="session-77")
    await bench.inbox.quarantine("odd", b'{"sessionId": "session-77", "x": 1}')
    await bench.inbox.quarantine("odd", b'{"sessionId": "session-78", "x": 1}')
    kept = await bench.inbox.customer_records(bench.only.id)
    assert len(kept.quarantined) == 1
    await bench.inbox.erase(kept.ids, kept.quarantined)
    assert [one.body for one in bench.repository.requests.values()] == [b'{"sessionId": "session-78", "x": 1}']


async def test_one_that_is_gone_is_said_to_be(bench: Bench) -> None:
    with pytest.raises(InboxError, match="no longer exists"):
        await bench.inbox.customer_records(4711)
    await bench.inbox.erase([4711])


async def test_what_is_old_goes_and_what_came_to_life_stays(bench: Bench) -> None:
    await bench.messages(user("old", "30:00"), session="old")
    await bench.messages(bot("lives", "30:00"), session="lives")
    rules = RetentionRules.of_days(bench.clock.now() + timedelta(days=91), closed=0, bot=90)
    assert (await bench.inbox.records.expiry(rules)).conversations == 2
    bench.clock.advance(91 * 86400)
    await bench.messages(user("new"), session="lives", timestamp="2027-02-22T10:00:00Z")
    assert await bench.inbox.records.delete_expired(rules) == 1
    assert [one.key.session_id for one in bench.repository.kept_conversations.values()] == ["lives"]
    await bench.inbox.purged()
    assert bench.repository.scrubbed == 0, "the daily run does not write the whole file anew"


async def test_a_purge_that_fails_tells_and_ends(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """It must neither go on for ever nor keep silent, and the next start takes it up again."""
    monkeypatch.setattr(purge, "RETRY_AFTER", 0.0)
    works, tries = bench.repository.purge, []

    async def fail(limit: int) -> int:
        tries.append(limit)
        raise StorageError("The disk is full.")

    monkeypatch.setattr(bench.repository, "purge", fail)
    await bench.messages(user("one", "30:00"))
    await bench.inbox.erase([bench.only.id])
    with pytest.raises(StorageError, match="full"):
        await bench.inbox.purged()
    assert len(tries) == purge.TRIES
    condition = bench.inbox.health.conditions[Part.ERASING]
    assert (condition.level, condition.detail) == (Level.WARN, "The disk is full.")

    monkeypatch.setattr(bench.repository, "purge", works)
    await bench.restart()
    await bench.inbox.purged()
    assert not bench.repository.values[purge.CLEANING]


async def test_a_purge_that_works_again_says_so(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(purge, "RETRY_AFTER", 0.0)
    works = bench.repository.purge

    async def fail(_limit: int) -> int:
        raise StorageError("The disk is full.")

    for session, doing in (("s1", fail), ("s2", works)):
        monkeypatch.setattr(bench.repository, "purge", doing)
        await bench.messages(user("one", "30:00"), session=session)
        await bench.inbox.erase([bench.only.id])
        await asyncio.gather(bench.inbox.purged(), return_exceptions=True)
    assert bench.inbox.health.conditions[Part.ERASING].level is Level.OK
