"""Texts and JSON that somebody chose to break things with come back exactly; words of newer versions do no harm."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent_desktop.inbox.model import Author, Customer, Delivery, State, TimeSource
from agent_desktop.inbox.ports import Batch
from agent_desktop.protocol import ConversationKey
from agent_desktop.store import Store, StoreDamaged, rows
from tests.helpers.store_values import aside, conversation, message, outbox_entry

NASTY = [
    "nul \x00 in the middle\x00",
    "lone \ud800 and \udfff surrogates",
    "'; DROP TABLE messages; --",
    "\ufeff\u202e\u2066 bidi \ufffe\uffff",
    "👩‍👩‍👧‍👦 ก็็็็็ مرحبا",
    "",
    "x" * 1_000_000,
]


@pytest.mark.parametrize("text", NASTY)
async def test_nasty_text_survives_everywhere(store: Store, text: str) -> None:
    key = ConversationKey(text, "LIVE", text)
    first = conversation(
        1,
        key=key,
        channel=text,
        last_text=text,
        draft=text,
        customer=Customer(name=text, sender_id=text, language=text, raw={text: text}),
        payload={text: [text]},
    )
    said = message(2, text=text, kind=text, error=text, external_id=text, fingerprint=text, raw={text: text})
    waiting = outbox_entry(3, body={text: text}, error=text)
    kept = aside(4, reason=text, content_type=text)
    # beside an ordinary one, which must not suffer
    await store.write(
        Batch(
            conversations=[conversation(9), first],
            messages=[message(10), said],
            outbox=[waiting],
            quarantined=[kept],
            meta={text: text},
        )
    )
    assert await store.conversation(1) == first
    assert await store.conversation_by_key(key) == first
    assert await store.all_conversations(session_id=text) == [first]
    assert await store.message(2) == said
    assert (await store.timeline(1))[0].external_id == text
    assert await store.outbox() == [waiting]
    assert await store.quarantined() == [kept]
    assert await store.meta(text) == text
    assert await store.conversation(9) == conversation(9)
    await store.write(Batch(conversations=[first]))
    assert len(await store.all_conversations()) == 2


@pytest.mark.parametrize(
    "value",
    [2**63, 2**64, -(2**70), 10**400, 1.5e308, -0.0, 123456789012345678, {"deep": [[[[{"a": None}]]]]}, [True, 1, 1.0]],
)
async def test_json_keeps_its_numbers(store: Store, value: Any) -> None:
    await store.write(Batch(conversations=[conversation()], messages=[message(1, raw={"value": value})]))
    found = await store.message(1)
    assert found is not None
    assert repr(found.raw["value"]) == repr(value)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=20,
)
any_text = st.text(st.characters(codec=None, exclude_categories=()))  # with lone surrogates


@given(st.dictionaries(any_text, json_values | any_text, max_size=5))
def test_any_json_object_comes_back(value: dict[str, Any]) -> None:
    assert rows.from_json(rows.to_json(value)) == json.loads(json.dumps(value))


@given(st.lists(st.tuples(any_text, any_text), min_size=1, max_size=5))
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_text_is_stored_as_text_or_bytes(pairs: list[tuple[str, str]]) -> None:
    for pair in pairs:
        assert tuple(rows.plain_text(rows.storable(text)) for text in pair) == pair


async def _change(store: Store, sql: str) -> None:
    assert store._writer is not None
    await store._writer.run(lambda connection: connection.execute(sql).fetchall())


async def test_words_of_a_newer_version_have_harmless_stand_ins(store: Store) -> None:
    reply = message(2, author=Author.AGENT, delivery=Delivery.SENT)
    await store.write(
        Batch(
            conversations=[conversation(state=State.ACTIVE, last_author=Author.BOT, last_delivery=Delivery.SENT)],
            messages=[reply],
            outbox=[outbox_entry(3), outbox_entry(4)],
        )
    )
    await _change(store, "UPDATE conversations SET state = 'snoozed', last_author = 'ai', last_delivery = 'read'")
    await _change(store, "UPDATE messages SET author = 'ai', delivery = 'read', time_source = 'guess'")
    await _change(store, "UPDATE outbox SET kind = 'transfer' WHERE id = 3")
    await _change(store, "UPDATE outbox SET state = 'parked' WHERE id = 4")
    found = await store.conversation(1)
    assert found is not None
    assert (found.state, found.last_author, found.last_delivery) == (State.BOT, Author.OTHER, Delivery.UNCONFIRMED)
    said = (await store.page(1)).messages[0]
    assert (said.author, said.delivery, said.time_source) == (
        Author.OTHER,
        Delivery.UNCONFIRMED,
        TimeSource.ARRIVAL,
    )
    assert (await store.timeline(1))[0].author is Author.OTHER
    assert [(entry.id, entry.state) for entry in await store.outbox()] == [(4, Delivery.UNCONFIRMED)]
    assert (await store.counts()).bot == 0


async def test_json_that_is_none_is_damage_and_json_that_is_no_object_is_kept(store: Store) -> None:
    await store.write(Batch(conversations=[conversation()], messages=[message(1), message(2)]))
    await _change(store, "UPDATE messages SET raw = '[1]' WHERE id = 1")
    await _change(store, "UPDATE messages SET raw = '{' WHERE id = 2")
    found = await store.message(1)
    assert found is not None
    assert found.raw == {"value": [1]}
    with pytest.raises(StoreDamaged):
        await store.message(2)
    assert await store.message(1) == found
