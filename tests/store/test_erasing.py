"""Erasing leaves nothing: the pages of the decrypted file are searched for what was in it."""

import random
import sqlite3
from datetime import timedelta
from pathlib import Path

from msgspec.structs import replace

from agent_desktop.inbox import Author, Batch, Message, State
from agent_desktop.inbox.model import Customer
from agent_desktop.inbox.retention_rules import RetentionRules
from agent_desktop.store import Store
from tests.helpers.pages import decrypted, traces
from tests.helpers.store_values import T0, aside, at, conversation, message, outbox_entry

MARK = "ზქჯჭ"
"""Letters that nothing else here has, so that the index's trigrams of them are known again."""
TRIGRAMS = ("ზქჯ", "ქჯჭ", "ქჯ")
ERASED = (3, 4)


def marked() -> Batch:
    """Everything that a conversation can hold, with the mark in each of it, among others without."""
    rows = [
        conversation(
            number,
            customer=Customer(name=f"Emma {MARK}", sender_id=f"s-{MARK}", language="nl", raw={"name": MARK}),
            payload={"order": MARK},
            draft=f"draft {MARK}",
            note_draft=f"note {MARK}",
            tags=(MARK,),
            last_text=MARK,
        )
        for number in ERASED
    ]
    texts = [message(100 + n, ERASED[n % 2], text=f"{MARK} {n}", raw={"text": MARK * n}) for n in range(60)]
    texts += [message(300, 3, author=Author.NOTE, kind="note", text=f"my note {MARK}", external_id=None)]
    texts += [message(301, 4, text=MARK * 3000, raw={"text": MARK * 5000})]
    return Batch(
        conversations=[conversation(1), conversation(2), *rows],
        messages=[*texts, *(message(1000 + n, 1 + n % 2, text=f"another customer's words {n}") for n in range(200))],
        outbox=[outbox_entry(500, 3, message_id=102, body={"text": MARK})],
        quarantined=[aside(600, body=f'{{"sessionId": "{MARK}"}}'.encode()), aside(601)],
    )


async def swept(store: Store) -> None:
    """All that the inbox has the store do after it has erased something."""
    while await store.purge(20):
        pass
    more, begin = True, True
    while more:
        more, begin = await store.clean_index(begin=begin), False
    await store.scrub()


async def test_what_is_erased_is_in_no_page(store: Store, path: Path, key: bytes | None) -> None:
    await store.write(marked())
    await store.scrub()
    before = decrypted(path, key)
    assert before.count(MARK.encode()) > 100, "the test must be able to find it"
    assert before.count("ქჯ".encode()) > before.count(MARK.encode()), "in the index, too"

    await store.write(Batch(erased=list(ERASED), removed_quarantined=[600]))
    await swept(store)

    assert traces(path, key, MARK, *TRIGRAMS) == {}
    assert await store.integrity() is None
    assert [one.id for one in await store.all_conversations()] == [1, 2]
    assert [one.id for one in await store.quarantined()] == [601]
    assert await store.outbox() == []
    assert len(await store.search("another customer")) == 50


async def test_every_column_is_cleared_at_once(store: Store) -> None:
    """What is not deleted yet tells nothing of anybody but when it was."""
    await store.write(marked())
    await store.write(Batch(erased=[3]))

    def read(connection: sqlite3.Connection) -> dict[str, object]:
        cursor = connection.execute("SELECT * FROM conversations WHERE id = 3")
        return dict(zip([column[0] for column in cursor.description], cursor.fetchone(), strict=True))

    row = await store._reader.run(read)
    left = {name: value for name, value in row.items() if value not in (None, 0, "", "{}", "[]")}
    assert set(left) == {"id", "session_id", "state", "created_at", "last_at"}, "a new column must be cleared, too"
    assert left["session_id"] == "erased-3"


async def test_nobody_finds_it_from_the_first_moment_on(store: Store) -> None:
    await store.write(marked())
    gone = await store.conversation(3)
    assert gone is not None
    await store.write(Batch(erased=list(ERASED)))

    assert await store.conversation(3) is None
    assert await store.conversation_by_key(gone.key) is None
    assert {one.conversation.id for one in await store.search("message")} <= {1, 2}
    assert await store.search(MARK) == []
    assert [one.id for one in await store.conversations(State.BOT)] == [2, 1]
    assert (await store.counts()).bot == 2
    assert await store.customer_conversations(gone.key, gone.customer.sender_id) == []


async def test_a_new_conversation_may_have_the_key_of_an_erased_one(store: Store) -> None:
    await store.write(marked())
    await store.write(Batch(erased=[3], conversations=[replace(conversation(3), id=700)]))
    await swept(store)
    found = await store.conversation_by_key(conversation(3).key)
    assert found is not None
    assert found.id == 700


async def test_copies_that_housekeeping_left_are_gone(store: Store, path: Path, key: bytes | None) -> None:
    """Rows that grow and shrink make SQLite rebuild pages, and it leaves copies of rows in their unused space."""
    chance = random.Random(2)
    for _ in range(60):
        batch = Batch(conversations=[], messages=[])
        for number in chance.sample(range(1, 60), 8):
            words = MARK if number in ERASED else "other"
            payload = {"x": words * chance.randint(1, 90)}
            batch.conversations.append(conversation(number, payload=payload, draft=words * chance.randint(0, 40)))
            for _ in range(3):
                id_ = chance.randint(1000, 1400) * 100 + number
                text = words * chance.randint(1, 100)
                batch.messages.append(message(id_, number, text=text, raw={"t": text}, sent_at=at(id_)))
        await store.write(batch)
    await store.write(Batch(erased=list(ERASED)))
    await swept(store)
    assert traces(path, key, MARK, *TRIGRAMS) == {}


async def test_a_customer_is_known_by_session_and_by_sender(store: Store) -> None:
    emma = conversation(1)
    again = replace(conversation(2), customer=emma.customer)
    other_bot = replace(conversation(3), customer=emma.customer, key=replace_key(conversation(3).key, "bot-2"))
    nameless = conversation(4, customer=Customer())
    await store.write(Batch(conversations=[emma, again, other_bot, nameless], messages=texts_of(1, 3)))
    kept = await store.customer_conversations(again.key, again.customer.sender_id)
    assert [(one.conversation.id, one.messages) for one in kept] == [(1, 3), (2, 0)]
    assert [one.conversation.id for one in await store.customer_conversations(nameless.key, None)] == [4]


async def test_what_is_old_enough(store: Store) -> None:
    old, new = T0 - timedelta(days=100), T0 - timedelta(days=5)
    rows = [
        conversation(1, state=State.CLOSED, last_at=old, closed_at=old),
        conversation(2, state=State.CLOSED, last_at=old, closed_at=new),
        conversation(3, state=State.CLOSED, last_at=old, closed_at=old, pending=1),
        conversation(4, state=State.BOT, last_at=old),
        conversation(5, state=State.ACTIVE, last_at=old),
        conversation(6, state=State.WAITING, last_at=old),
        conversation(7, state=State.BOT, last_at=new),
        conversation(8, state=State.BOT, last_at=old, arrived_at=new),
        conversation(9, state=State.CLOSED, last_at=old, closed_at=old, arrived_at=new),
        conversation(10, state=State.BOT, last_at=old, arrived_at=old, closed_at=new),
    ]
    await store.write(Batch(conversations=rows, messages=texts_of(1, 3)))
    for closed, bot, ids in ((90, 90, [1, 4]), (90, 0, [1]), (0, 90, [4]), (0, 0, []), (1, 1, [1, 2, 4, 7, 8, 9, 10])):
        rules = RetentionRules.of_days(T0, closed=closed, bot=bot)
        assert sorted(await store.expired(rules, 10)) == ids
        assert [one.id for one in rows if rules.allows_deletion(one)] == ids
        told = await store.expiry(rules, 10)
        assert (told.conversations, sorted(one.conversation.id for one in told.first)) == (len(ids), ids)
    told = await store.expiry(RetentionRules.of_days(T0, closed=90, bot=90), 1)
    assert (told.messages, told.oldest, told.newest, len(told.first)) == (3, old, old, 1)


def texts_of(conversation_id: int, number: int) -> list[Message]:
    return [message(100 + n, conversation_id) for n in range(number)]


def replace_key(key: object, bot: str) -> object:
    return type(key)(bot, key.version, key.session_id)  # type: ignore[attr-defined,call-arg]
