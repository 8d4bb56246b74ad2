"""What is written is read back, whole and in order."""

from datetime import UTC, datetime

import msgspec
import pytest

from agent_desktop.inbox.model import (
    Author,
    Counts,
    Customer,
    Delivery,
    OutboxKind,
    State,
    TimeSource,
)
from agent_desktop.inbox.ports import Batch, Repository, StorageError
from agent_desktop.protocol import ConversationKey
from agent_desktop.store import Store
from tests.helpers.store_values import T0, aside, at, conversation, message, outbox_entry

FULL = conversation(
    7,
    state=State.ACTIVE,
    channel="whatsapp",
    bot_paused=True,
    last_author=Author.AGENT,
    last_kind="text",
    last_text="Let me look",
    last_delivery=Delivery.FAILED,
    unread=2,
    failed=1,
    pending=3,
    waiting_since=at(1),
    taken_at=at(2),
    closed_at=at(3),
    declined_at=at(4),
    declined={"reason": "skill", "key": "department", "value": "legal"},
    draft="I will ch\u200deck 👩‍👩‍👧",
    draft_cursor=5,
)


async def test_it_is_a_repository(store: Store) -> None:
    repository: Repository = store
    assert await repository.last_id() == 0
    assert await repository.counts() == Counts()
    assert await repository.conversation(1) is None
    assert await repository.message(1) is None
    assert await repository.meta("availability") is None
    assert (await repository.page(1)).messages == ()


async def test_every_field_of_a_conversation_comes_back(store: Store) -> None:
    least = conversation(8, customer=Customer(), payload={})
    await store.write(Batch(conversations=[FULL, least]))
    assert await store.conversation(7) == FULL
    assert await store.conversation(8) == least
    assert await store.conversation_by_key(FULL.key) == FULL
    assert await store.conversation_by_key(ConversationKey("bot-1", "DRAFT", "session-7")) is None


async def test_every_field_of_a_message_comes_back(store: Store) -> None:
    reply = message(
        2,
        author=Author.AGENT,
        time_source=TimeSource.ARRIVAL,
        external_id=None,
        delivery=Delivery.UNCONFIRMED,
        error="No network.",
        raw={"textMessageTemplate": {"textMessages": [{"text": "Hi"}]}},
    )
    await store.write(Batch(conversations=[conversation()], messages=[message(1), reply]))
    assert await store.message(1) == message(1)
    assert await store.message(2) == reply


@pytest.mark.parametrize(
    "time",
    [
        datetime.min.replace(tzinfo=UTC),
        datetime(1969, 12, 31, 23, 59, 59, 999_999, UTC),
        datetime(2026, 10, 25, 0, 30, 0, 1, UTC),
        datetime.max.replace(tzinfo=UTC),
    ],
)
async def test_times_are_exact(store: Store, time: datetime) -> None:
    await store.write(Batch(conversations=[conversation()], messages=[message(1, sent_at=time)]))
    found = await store.message(1)
    assert found is not None
    assert found.sent_at == time
    assert found.sent_at.tzinfo is UTC


async def test_writing_again_replaces_by_id_and_keeps_what_belongs_to_it(store: Store) -> None:
    await store.write(Batch(conversations=[conversation()], messages=[message(1)], outbox=[outbox_entry(2)]))
    closed = msgspec.structs.replace(conversation(), state=State.CLOSED)
    await store.write(Batch(conversations=[closed], meta={"availability": "away"}))
    await store.write(Batch(meta={"availability": "available", "": "empty"}))
    assert await store.conversation(1) == closed
    assert await store.message(1) == message(1)
    assert await store.outbox() == [outbox_entry(2)]
    assert await store.meta("availability") == "available"
    assert await store.meta("") == "empty"


async def test_the_outbox_is_in_order_of_ids(store: Store) -> None:
    entries = [
        outbox_entry(12, message_id=1, state=Delivery.FAILED, attempts=3, not_before=at(9), error="Refused."),
        outbox_entry(10, kind=OutboxKind.PAUSE, body={}),
        outbox_entry(11, kind=OutboxKind.RESUME),
    ]
    await store.write(Batch(conversations=[conversation()], messages=[message(1)], outbox=entries))
    assert await store.outbox() == sorted(entries, key=lambda entry: entry.id)
    await store.write(Batch(removed_outbox=[10, 99]))
    assert [entry.id for entry in await store.outbox()] == [11, 12]


async def test_a_removed_reply_leaves_the_outbox_with_it(store: Store) -> None:
    """Whatever else is forgotten: a reply that the agent deleted must not go out."""
    entry = outbox_entry(5, message_id=4)
    await store.write(Batch(conversations=[conversation()], messages=[message(4)], outbox=[entry]))
    await store.write(Batch(removed_messages=[4]))
    assert await store.outbox() == []


async def test_requests_set_aside_are_kept_byte_for_byte(store: Store) -> None:
    everything = bytes(range(256)) * 40
    await store.write(Batch(quarantined=[aside(1), aside(2, body=everything, reason="no session"), aside(3, body=b"")]))
    assert [it.id for it in await store.quarantined()] == [3, 2, 1]
    assert (await store.quarantined(offset=1, limit=1)) == [aside(2, body=everything, reason="no session")]
    await store.write(Batch(removed_quarantined=[1, 3]))
    assert (await store.counts()).quarantined == 1


async def test_counts_come_from_the_conversations(store: Store) -> None:
    await store.write(
        Batch(
            conversations=[
                conversation(1, state=State.WAITING, unread=2),
                conversation(2, state=State.WAITING, unread=1, failed=1),
                conversation(3, state=State.ACTIVE, pending=2),
                conversation(4, state=State.CLOSED, failed=4),
                conversation(5),
            ],
            quarantined=[aside(6)],
        )
    )
    assert await store.counts() == Counts(
        waiting=2, active=1, bot=1, closed=1, unread=3, pending=2, failed=5, quarantined=1
    )


async def test_the_last_id_is_that_of_any_table(store: Store) -> None:
    await store.write(Batch(conversations=[conversation(3)]))
    assert await store.last_id() == 3
    await store.write(Batch(messages=[message(9, 3)], outbox=[outbox_entry(4, 3)]))
    assert await store.last_id() == 9
    await store.write(Batch(quarantined=[aside(2**40)]))
    assert await store.last_id() == 2**40


async def test_waiting_is_by_longest_wait_and_the_rest_by_newest_message(store: Store) -> None:
    waits = {1: at(30), 2: at(10), 3: None, 4: at(10), 5: at(20)}
    waiting = [conversation(id_, state=State.WAITING, waiting_since=since) for id_, since in waits.items()]
    others = [conversation(id_, last_at=at(last)) for id_, last in {11: 5, 12: 9, 13: 5, 14: 7}.items()]
    await store.write(Batch(conversations=waiting + others))
    assert [it.id for it in await store.conversations(State.WAITING)] == [2, 4, 5, 1, 3]
    assert [it.id for it in await store.conversations(State.WAITING, offset=1, limit=2)] == [4, 5]
    assert [it.id for it in await store.conversations(State.BOT)] == [12, 14, 13, 11]
    assert [it.id for it in await store.conversations(State.BOT, offset=3, limit=9)] == [11]
    assert await store.conversations(State.CLOSED) == []


async def test_all_conversations_oldest_first(store: Store) -> None:
    same = ConversationKey("bot-2", "DRAFT", "session-2")
    await store.write(Batch(conversations=[conversation(3), conversation(4, key=same, created_at=T0), conversation(2)]))
    assert [it.id for it in await store.all_conversations()] == [4, 2, 3]
    assert [it.id for it in await store.all_conversations(session_id="session-2")] == [4, 2]
    assert await store.all_conversations(session_id="session-") == []


async def test_pages_meet_without_gap_or_overlap(store: Store) -> None:
    same_time = [message(id_, sent_at=at(50)) for id_ in range(100, 110)]
    messages = [message(id_) for id_ in range(1, 40)] + same_time
    elsewhere = [message(200, 2), message(201, 2)]
    await store.write(Batch(conversations=[conversation(1), conversation(2)], messages=messages + elsewhere))
    seen: list[int] = []
    before = None
    more = True
    while more:
        page = await store.page(1, before=before, limit=7)
        seen = [it.id for it in page.messages] + seen
        before = (page.messages[0].sent_at, page.messages[0].id)
        more = page.more
    assert seen == [it.id for it in sorted(messages, key=lambda it: (it.sent_at, it.id))]
    assert not (await store.page(1, before=before)).messages
    assert not (await store.page(1, limit=49)).more


async def test_the_timeline_leaves_out_notes(store: Store) -> None:
    messages = [message(id_, author=author) for id_, author in enumerate(Author, start=1)]
    await store.write(Batch(conversations=[conversation()], messages=messages[::-1]))
    timeline = await store.timeline(1)
    assert [entry.author for entry in timeline] == [one for one in Author if one is not Author.NOTE]
    first = timeline[0]
    assert (first.id, first.fingerprint, first.external_id, first.source) == (
        1,
        f"{1:032x}",
        f"{1:024x}",
        TimeSource.ITEM,
    )
    assert first.time == int(at(1).timestamp()) * 1_000_000 + 123_456


async def test_a_batch_is_all_or_nothing(store: Store) -> None:
    orphan = message(2, conversation_id=404)
    with pytest.raises(StorageError, match="report"):
        await store.write(Batch(conversations=[conversation()], messages=[message(1), orphan], meta={"a": "b"}))
    assert await store.conversation(1) is None
    assert await store.meta("a") is None
    await store.write(Batch(conversations=[conversation()], messages=[message(1)]))
    assert await store.last_id() == 1


async def test_one_key_is_one_conversation(store: Store) -> None:
    await store.write(Batch(conversations=[conversation(1)]))
    with pytest.raises(StorageError):
        await store.write(Batch(conversations=[conversation(2, key=conversation(1).key)]))


async def test_declined_ones_stand_apart_the_last_decline_first(store: Store) -> None:
    first = conversation(1, declined_at=at(50), declined={"reason": "away"})
    last = conversation(2, declined_at=at(60), last_at=at(0))
    other = conversation(3)
    await store.write(Batch(conversations=[first, last, other, conversation(4, state=State.CLOSED, declined_at=at(1))]))
    assert await store.conversations(State.BOT, declined=True) == [last, first]
    assert await store.conversations(State.BOT, declined=True, offset=1) == [first]
    assert await store.conversations(State.BOT, declined=False) == [other]
    assert len(await store.conversations(State.BOT)) == 3
    counts = await store.counts()
    assert (counts.declined, counts.bot, counts.closed) == (2, 1, 1)


async def test_those_that_wait_or_are_answered(store: Store) -> None:
    states = [
        conversation(1, state=State.WAITING),
        conversation(2, state=State.ACTIVE),
        conversation(3, state=State.ACTIVE, snoozed_until=at(9)),
        conversation(4, state=State.CLOSED),
        conversation(5),
    ]
    await store.write(Batch(conversations=states))
    assert sorted(await store.attended()) == [1, 2] == [one.id for one in states if one.attended]
