"""The search indexes hold what the tables hold, whatever changes, and nothing of what is gone."""

import asyncio
import contextlib
import sqlite3
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_desktop.inbox.model import Author, Customer
from agent_desktop.inbox.ports import Batch
from agent_desktop.inbox.search_terms import FOLDING, fold, padded
from agent_desktop.protocol import ConversationKey
from agent_desktop.store import Store, indexing, open_store, schema, search_index
from agent_desktop.store.engine import connect
from agent_desktop.store.search_index import CONVERSATIONS, INDEXES, MESSAGES, SearchIndex
from tests.helpers.old_database import old_database, put
from tests.helpers.pages import traces
from tests.helpers.store_values import conversation, message

Entries = set[tuple[str, int]]
PHONE = "32470112233"


def entries(connection: sqlite3.Connection, index: SearchIndex) -> Entries:
    """The trigrams in an index, each with the row that it is said to be from."""
    return _entries(connection, "main", index.name)


def expected(connection: sqlite3.Connection, index: SearchIndex) -> Entries:
    """What an index would hold that is made of the table now."""
    connection.execute("DROP TABLE IF EXISTS temp.fresh")
    connection.execute(
        "CREATE VIRTUAL TABLE temp.fresh USING fts5(text, content='', tokenize='trigram', detail='none')"
    )
    chosen = f"SELECT id, {index.text('one')} FROM {index.table} AS one WHERE {index.holds('one')}"  # noqa: S608
    connection.execute(f"INSERT INTO temp.fresh (rowid, text) {chosen}")
    return _entries(connection, "temp", "fresh")


def _entries(connection: sqlite3.Connection, place: str, name: str) -> Entries:
    connection.execute("DROP TABLE IF EXISTS temp.seen")
    connection.execute(f"CREATE VIRTUAL TABLE temp.seen USING fts5vocab({place}, {name}, instance)")
    return set(connection.execute("SELECT term, doc FROM temp.seen"))


def check(connection: sqlite3.Connection) -> None:
    for index in INDEXES:
        connection.execute(f"INSERT INTO {index.name} ({index.name}) VALUES ('integrity-check')")  # noqa: S608
        (reach,) = connection.execute(f"SELECT upto FROM {index.upto}").fetchone()  # noqa: S608 - constants
        # One that is to be emptied is read by nobody.
        assert reach == search_index.STALE or entries(connection, index) == expected(connection, index)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


async def checked(store: Store) -> None:
    assert store._writer is not None
    await store._writer.run(check)


EACH = [(CONVERSATIONS, column) for column in schema.conversations.columns if column.name != "id"]
EACH += [(MESSAGES, column) for column in schema.messages.columns]


@pytest.mark.parametrize(("index", "column"), EACH, ids=[str(column) for _, column in EACH])
async def test_each_column(path: Path, index: SearchIndex, column: sa.Column[Any]) -> None:
    """A change of one column alone, and a removal after it, leave the index in step with the table."""
    store = await open_store(path, key=None)
    nameless = conversation(1, customer=Customer(), payload={}, key=ConversationKey("b", "LIVE", PHONE))
    said = message(10, 1, text="what was said first")
    await store.write(Batch(conversations=[nameless, conversation(2)], messages=[said, message(11, 2)]))
    await store.index()
    await checked(store)
    if column.name == "conversation_id":
        values: tuple[object, ...] = (2,)
    elif isinstance(column.type, sa.Text):
        values = ("quite another", "system", "erased", '{"a": "quite another"}', '["other"]', "[]")
    else:
        values = (9, 10)
    row = {"conversations": 1, "messages": 10}[index.table]

    def change(connection: sqlite3.Connection) -> None:
        rowid = row
        for value in values:
            connection.execute(f"UPDATE {index.table} SET {column.name} = ? WHERE id = ?", (value, rowid))  # noqa: S608
            rowid = int(str(value)) if column.name == "id" else rowid
            check(connection)
        connection.execute(f"DELETE FROM {index.table} WHERE id = ?", (rowid,))  # noqa: S608 - constants
        check(connection)
        assert not any(doc == rowid for _, doc in entries(connection, index))

    assert store._writer is not None
    await store._writer.run(change)
    await store.close()


# --- any order of events ---------------------------------------------------------------------------------------------

WORDS = ("", "a", "32", PHONE, "Emma Peeters", "ქართული", "é" * 30, "\ud800 half", "guest", "erased-3")
STEPS = st.one_of(
    st.tuples(st.just("conversation"), st.integers(1, 4), *[st.sampled_from(WORDS)] * 4),
    st.tuples(st.just("message"), st.integers(1, 4), st.integers(10, 16), st.sampled_from(WORDS), st.booleans()),
    st.tuples(st.just("remove"), st.integers(10, 16)),
    st.tuples(st.just("erase"), st.integers(1, 4)),
    st.sampled_from([("index",), ("purge",), ("merge",), ("merge on",), ("reopen",), ("anew",)]),
)


class Walk:
    """A store, and what must be in it. Ids of erased conversations are not used again."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.generation = dict.fromkeys(range(1, 5), 0)
        self.began: set[int] = set()
        self.authors: dict[int, Author] = {}
        self.of: dict[int, int] = {}

    async def run(self, steps: list[Any]) -> None:
        self.store = await open_store(self.path, key=None)
        for kind, *values in steps:
            await getattr(self, kind.replace(" ", "_"))(*values)
            await checked(self.store)
        for one in sorted(self.began):
            await self.store.write(Batch(erased=[one]))
        while await self.store.purge(3):
            await checked(self.store)
        more, begin = True, True  # a step of this empties what is to be emptied
        while more:
            more, begin = await self.store.clean_index(begin=begin), False
        await self.store.index()
        await checked(self.store)
        assert self.store._writer is not None
        for index in INDEXES:
            assert await self.store._writer.run(lambda connection, one=index: entries(connection, one)) == set()
        await self.store.close()

    def id_of(self, number: int) -> int:
        return number + 100 * self.generation[number]

    async def conversation(self, number: int, session: str, name: str, value: str, tag: str) -> None:
        key = ConversationKey("b", "LIVE", f"{session}{number}" if number not in self.began else f"s{number}")
        self.began.add(self.id_of(number))
        row = conversation(
            self.id_of(number),
            key=key,
            customer=Customer(name=name, sender_id=value or None),
            payload={"x": value} if value else {},
            tags=(tag,) if tag else (),
        )
        await self.store.write(Batch(conversations=[row]))

    async def message(self, number: int, place: int, text: str, of_system: bool) -> None:
        id_ = place + 1000 * self.id_of(number)
        if self.id_of(number) not in self.began:
            return
        author = Author.SYSTEM if of_system else Author.USER
        await self.store.write(Batch(messages=[message(id_, self.id_of(number), text=text, author=author)]))
        self.of[id_] = self.id_of(number)

    async def remove(self, place: int) -> None:
        await self.store.write(Batch(removed_messages=[id_ for id_ in self.of if id_ % 1000 == place]))

    async def erase(self, number: int) -> None:
        if self.id_of(number) in self.began:
            await self.store.write(Batch(erased=[self.id_of(number)]))
            self.began.discard(self.id_of(number))
            self.generation[number] += 1

    async def index(self) -> None:
        await self.store.index()

    async def purge(self) -> None:
        await self.store.purge(2)

    async def merge(self) -> None:
        await self.store.clean_index(begin=True)

    async def merge_on(self) -> None:
        await self.store.clean_index(begin=False)

    async def reopen(self) -> None:
        await self.store.close()
        self.store = await open_store(self.path, key=None)

    async def anew(self) -> None:
        """As after an update of the program that folds in another way."""
        assert self.store._writer is not None
        await self.store._writer.run(search_index.start_anew)


@settings(max_examples=60, deadline=None)
@given(st.lists(STEPS, max_size=14))
def test_any_order_of_changes_leaves_the_indexes_in_step_and_in_the_end_empty(steps: list[Any]) -> None:
    with TemporaryDirectory() as folder:
        asyncio.run(Walk(Path(folder) / "inbox.db").run(steps))


# --- what a customer without a name left -----------------------------------------------------------------------------


async def test_a_customer_without_a_name_leaves_nothing(store: Store, path: Path, key: bytes | None) -> None:
    number = "32470999888"
    nameless = conversation(3, customer=Customer(), payload={}, key=ConversationKey("b", "LIVE", number))
    await store.write(Batch(conversations=[nameless, conversation(4)], messages=[message(10, 3), message(11, 4)]))
    await store.index()
    assert [hit.conversation.id for hit in await store.search(number)] == [3]
    await store.write(Batch(erased=[3]))
    assert await store.search("guest") == []
    while await store.purge(10):
        pass
    more, begin = True, True
    while more:
        more, begin = await store.clean_index(begin=begin), False
    await store.scrub()
    await checked(store)
    assert traces(path, key, number, "324709", "470", "999", "erased-3") == {}


def damage(path: Path, key: bytes | None) -> None:
    """What the version before did when customers without a name were erased, short and long sessions of them."""
    sessions = [PHONE, "ab", "7", *(f"{PHONE}-{n}" for n in range(20))]
    rows = [
        conversation(n, customer=Customer(), payload={}, key=ConversationKey("b", "LIVE", session))
        for n, session in enumerate(sessions, 1)
    ]
    with old_database(path, key, "0006") as connection:
        put(connection, "0006", *rows, conversation(90), message(100, 90, text="what stays"))
        put(connection, "0006", message(101, 2, text="of one who is gone"))
        connection.execute("UPDATE message_search_upto SET upto = 0")
        connection.execute(
            "UPDATE conversations SET bot_id = '', version = '', session_id = 'erased-' || id, state = 'erased'"
            " WHERE id < 90"
        )
        # Some were swept. SQLite may have refused others, which is what the sweep never got over.
        for one in range(3, len(sessions)):
            with contextlib.suppress(Exception):
                connection.execute("DELETE FROM conversations WHERE id = ?", (one,))


async def test_a_damaged_index_is_mended_at_the_next_start(path: Path, key: bytes | None) -> None:
    damage(path, key)
    store = await open_store(path, key=key)
    assert [hit.conversation.id for hit in await store.search("emma")] == [90], "also before it is filled again"
    assert [hit.message_id for hit in await store.search("stays")] == [100]
    assert await store.integrity() is None
    while await store.purge(10):
        pass
    await store.index()
    await checked(store)
    assert [hit.conversation.id for hit in await store.search("emma")] == [90]
    assert [one.id for one in await store.all_conversations()] == [90]
    more, begin = True, True
    while more:
        more, begin = await store.clean_index(begin=begin), False
    await store.scrub()
    assert traces(path, key, PHONE, "324701") == {}
    await store.close()


async def test_the_start_does_not_wait_for_the_index(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is filled by itself, in the background, and a second start has nothing to do."""
    monkeypatch.setattr(indexing, "PAUSE", 0.01)
    monkeypatch.setattr(indexing, "SLICE", 2)
    damage(path, None)
    store = await open_store(path, key=None)
    assert store._writer is not None
    assert await store._writer.run(search_index.is_behind)
    async with asyncio.timeout(60):
        while await store._writer.run(search_index.is_behind):  # noqa: ASYNC110 - the store has no event for it
            await asyncio.sleep(0.01)
    await checked(store)
    await store.close()
    with contextlib.closing(connect(path, None, writable=True)) as connection:
        assert not indexing.check_form(connection)


async def test_an_index_that_is_out_of_step_is_no_damaged_database(store: Store) -> None:
    """Whatever gets the index out of step: it is filled again, and what was to be written is written."""
    await store.write(Batch(conversations=[conversation(n, tags=("abc",)) for n in range(1, 30)]))

    def get_out_of_step(connection: sqlite3.Connection) -> None:
        connection.execute("DROP TRIGGER tr_conversation_search_update")
        connection.execute("UPDATE conversations SET customer_name = 'Somebody Else Entirely ' || id, payload = '{}'")
        connection.execute(CONVERSATIONS.triggers()["tr_conversation_search_update"])

    assert store._writer is not None
    await store._writer.run(get_out_of_step)
    for n in range(1, 30):
        await store.write(Batch(conversations=[conversation(n, tags=("xyz",))]))
    await store.index()
    assert len(await store.search("xyz")) == 29
    assert await store.integrity() is None


SCRAMBLED = {
    "nothing in it": "DELETE FROM {}_data",
    "no head": "DELETE FROM {}_data WHERE id = 10",
    "another head": "UPDATE {}_data SET block = x'00000001ffffffff7f' WHERE id = 10",
    "another format": "UPDATE {}_config SET v = 99",
    "no format": "DELETE FROM {}_config",
}


@pytest.mark.parametrize("index", INDEXES, ids=[index.name for index in INDEXES])
@pytest.mark.parametrize("how", SCRAMBLED)
async def test_an_index_that_cannot_be_opened_is_made_anew(
    path: Path, key: bytes | None, index: SearchIndex, how: str
) -> None:
    """FTS5 neither empties nor drops such an index, and beside it no conversation could be written or erased."""
    store = await open_store(path, key=key)
    await store.write(Batch(conversations=[conversation(n) for n in (1, 2)], messages=[message(10, 1), message(11, 2)]))
    await store.index()
    await store.close()
    with contextlib.closing(connect(path, key, writable=True)) as connection:
        connection.execute(SCRAMBLED[how].format(index.name))
    store = await open_store(path, key=key)
    await store.write(Batch(conversations=[conversation(2, tags=("xyz",))]))
    await store.write(Batch(erased=[1]))
    while await store.purge(10):
        pass
    await store.index()
    await checked(store)
    assert [hit.conversation.id for hit in await store.search("xyz")] == [2]
    await store.close()


async def test_another_way_to_fold_fills_the_index_again(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = await open_store(path, key=None)
    await store.write(Batch(conversations=[conversation(1)], messages=[message(10, text="Où est-il")]))
    await store.index()
    await store.close()
    monkeypatch.setattr(search_index, "FORM", "another")
    store = await open_store(path, key=None)
    assert store._writer is not None
    assert await store._writer.run(search_index.is_behind)
    assert [hit.message_id for hit in await store.search("ou est")] == [10]
    await store.write(Batch(removed_messages=[10]))
    await store.index()
    await checked(store)
    assert await store.search("ou est") == []
    await store.close()


def test_whoever_changes_folding_has_the_indexes_filled_again() -> None:
    """If this fails, raise ``search_terms.FOLDING``, and write the new pair here."""
    sample = "".join(map(chr, [*range(0x20, 0x250), *range(0x2010, 0x2045), 0x0130, 0x0131, 0x0640]))
    assert (FOLDING, hash_of(padded(fold(sample)))) == (2, "1ffa541c13d470eb")


def hash_of(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
