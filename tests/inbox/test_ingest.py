"""What comes in is kept once, in order, whatever way it comes."""

import pytest

from agent_desktop.inbox import Availability, State, StorageError, TimeSource
from tests.inbox.conftest import Bench, bot, user


async def test_a_message_is_kept_and_its_repetition_changes_nothing(bench: Bench) -> None:
    for _ in range(3):
        await bench.messages(user("hello", "00:00.100", "a" * 24), bot("hi", "00:00.200"))
    assert bench.texts() == ["user:hello", "bot:hi"]
    assert bench.only.unread == 1


async def test_two_messages_that_share_an_id_by_mistake_both_stay(bench: Bench) -> None:
    for _ in range(2):
        await bench.messages(user("one", "00:01", "1" * 24))
        await bench.messages(user("two", "00:01", "1" * 24))
    assert bench.texts() == ["user:one", "user:two"]


async def test_equal_texts_one_second_apart_both_stay(bench: Bench) -> None:
    await bench.messages(bot("ok", "00:01"))
    await bench.messages(bot("ok", "00:02"))
    assert bench.texts() == ["bot:ok", "bot:ok"]


async def test_equal_texts_at_one_moment_in_one_request_both_stay(bench: Bench) -> None:
    for _ in range(2):
        await bench.messages(bot("ok", "00:01"), bot("ok", "00:01"))
    assert bench.texts() == ["bot:ok", "bot:ok"]


async def test_a_transcript_adds_only_what_is_missing(bench: Bench) -> None:
    await bench.messages(user("one", "00:01", "1" * 24))
    await bench.messages(user("three", "00:03", "3" * 24))
    assert await bench.offload(user("one", "00:01"), bot("two", "00:02"), user("three", "00:03"))
    assert bench.texts() == ["user:one", "bot:two", "user:three"]
    assert bench.lines() == ["handed_over"]


async def test_a_transcript_without_times_is_aligned_by_order(bench: Bench) -> None:
    await bench.messages(user("yes"), bot("sure?"), user("yes"), timestamp="2026-11-23T10:00:00Z")
    await bench.offload(user("yes"), bot("sure?"), user("yes"), timestamp="2026-11-23T10:00:05Z")
    assert bench.texts() == ["user:yes", "bot:sure?", "user:yes"]


async def test_a_transcript_without_times_puts_missing_messages_in_their_place(bench: Bench) -> None:
    await bench.messages(user("first"), timestamp="2026-11-23T10:00:00Z")
    await bench.messages(user("third"), timestamp="2026-11-23T10:00:09Z")
    await bench.offload(user("first"), bot("second"), user("third"), bot("fourth"), timestamp="2026-11-23T10:00:10Z")
    assert bench.texts() == ["user:first", "bot:second", "user:third", "bot:fourth"]


async def test_a_message_known_from_a_transcript_gets_its_id_and_time(bench: Bench) -> None:
    await bench.offload(user("hello"), timestamp="2026-11-23T10:00:05Z")
    await bench.messages(user("hello", "00:01", "f" * 24))
    (hello,) = [one for one in bench.transcript() if one.author == "user"]
    assert hello.external_id == "f" * 24
    assert hello.time_source is TimeSource.ITEM
    assert hello.sent_at.second == 1


async def test_the_same_text_after_the_transcript_is_a_new_message(bench: Bench) -> None:
    await bench.offload(user("hello"), timestamp="2026-11-23T10:00:05Z")
    await bench.messages(user("hello"), timestamp="2026-11-23T10:00:30Z")
    assert bench.texts() == ["user:hello", "user:hello"]


async def test_without_any_time_the_same_request_is_known_for_a_minute(bench: Bench) -> None:
    await bench.messages(user("yes"), user("yes"))
    bench.clock.advance(20)
    await bench.messages(user("yes"), user("yes"))
    assert bench.texts() == ["user:yes", "user:yes"]
    bench.clock.advance(100)
    await bench.messages(user("yes"), user("yes"))
    assert len(bench.texts()) == 4


async def test_without_any_time_the_order_of_arrival_is_kept(bench: Bench) -> None:
    await bench.messages(user("one"), bot("two"))
    await bench.messages(user("three"), bot("four"))
    assert bench.texts() == ["user:one", "bot:two", "user:three", "bot:four"]


async def test_an_offload_twice_is_one_handover(bench: Bench) -> None:
    for _ in range(2):
        assert await bench.offload(user("help", "00:01"), timestamp="2026-11-23T10:00:02Z", payload={"k": "v"})
    assert bench.lines() == ["handed_over"]
    assert bench.only.payload == {"k": "v"}
    assert bench.only.state is State.WAITING


async def test_an_old_offload_again_does_not_reopen_a_closed_conversation(bench: Bench) -> None:
    body = {"timestamp": "2026-11-23T10:00:02Z"}
    await bench.offload(user("help", "00:01"), **body)
    await bench.inbox.take(bench.only.id)
    await bench.inbox.close(bench.only.id)
    await bench.restart()
    assert await bench.offload(user("help", "00:01"), **body)
    assert bench.only.state is State.CLOSED


async def test_away_declines_and_records_it(bench: Bench) -> None:
    await bench.inbox.set_availability(Availability.AWAY)
    for _ in range(2):
        assert not await bench.offload(user("help", "00:01"), timestamp="2026-11-23T10:00:02Z")
    assert bench.only.state is State.BOT
    assert bench.only.declined_at is not None
    assert bench.lines() == ["declined"]
    await bench.restart()
    assert bench.inbox.availability is Availability.AWAY


async def test_a_closed_conversation_reopens_where_the_bot_is_paused(bench: Bench) -> None:
    await bench.offload(user("help", "00:01"))
    bench.platform.failures = []
    await bench.inbox.stop()  # the outbox rests, so the bot stays paused
    bench.inbox = bench.new_inbox()
    await bench.inbox._writer.start()
    await bench.inbox.close(bench.only.id)
    await bench.messages(user("one more thing", "05:00", "9" * 24))
    assert bench.only.state is State.WAITING
    assert bench.lines()[-1] == "reopened"


async def test_a_store_that_cannot_write_refuses_and_recovers(bench: Bench) -> None:
    await bench.messages(user("one", "00:01", "1" * 24))
    bench.repository.broken = True
    with pytest.raises(StorageError, match="disk is full"):
        await bench.messages(user("two", "00:02", "2" * 24))
    bench.repository.broken = False
    await bench.messages(user("two", "00:02", "2" * 24))
    assert bench.texts() == ["user:one", "user:two"]


async def test_many_events_at_once_share_a_transaction(bench: Bench) -> None:
    import asyncio

    before = bench.repository.writes
    await asyncio.gather(*(bench.messages(user(f"m{n}", f"00:{n:02}"), session=f"s{n}") for n in range(40)))
    assert len(bench.repository.kept_conversations) == 40
    assert bench.repository.writes - before <= 2


async def test_of_a_customer_a_bounded_number_of_fields_is_kept(bench: Bench) -> None:
    for part in range(3):
        item = user("hello", f"00:0{part}")
        item["message"]["sender"] = {"id": f"s{part}", **{f"key-{part}-{number}": number for number in range(150)}}
        await bench.messages(item)
    customer = bench.only.customer
    assert customer.sender_id == customer.raw["id"] == "s2"
    assert len(customer.raw) == 200
    assert {f"key-0-{number}" for number in range(150)} <= customer.raw.keys()
