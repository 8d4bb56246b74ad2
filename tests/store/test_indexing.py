"""Messages get into the index after they were stored; whenever that is, each is there once or not at all."""

import contextlib
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from agent_desktop.inbox.model import Author, Customer
from agent_desktop.inbox.ports import Batch
from agent_desktop.store import Store, functions, indexing, open_store, search_index
from agent_desktop.store.engine import connect
from tests.helpers.steered_loop import later
from tests.helpers.store_values import conversation, message
from tests.helpers.until import until

FIRST = 10


def batch(*texts: str, first: int = FIRST) -> Batch:
    return Batch(
        conversations=[conversation(1, payload={})],
        messages=[message(number, text=text) for number, text in enumerate(texts, first)],
    )


@contextlib.asynccontextmanager
async def opened(path: Path, key: bytes | None) -> AsyncIterator[Store]:
    store = await open_store(path, key=key)
    try:
        yield store
    finally:
        await store.close()


async def in_index(store: Store, word: str) -> list[int]:
    """The rows that the bare index has for a word of three letters."""

    def look(connection: sqlite3.Connection) -> list[int]:
        connection.execute("INSERT INTO message_search (message_search) VALUES ('integrity-check')")
        found = connection.execute("SELECT rowid FROM message_search WHERE message_search MATCH ?", [f'"{word}"'])
        return [rowid for (rowid,) in found]

    assert store._writer is not None
    return await store._writer.run(look)


async def found(store: Store, text: str) -> list[int | None]:
    return [hit.message_id for hit in await store.search(text)]


async def test_what_waits_is_found_and_gets_into_the_index(store: Store) -> None:
    await store.write(batch("abc", "xyz"))
    assert await in_index(store, "abc") == []
    assert await found(store, "abc") == [10]
    await store.index()
    assert await in_index(store, "abc") == [10]
    assert await found(store, "abc") == [10]


async def test_hits_that_wait_come_before_those_in_the_index_and_count(store: Store) -> None:
    await store.write(batch("abc 1", "abc 2"))
    await store.index()
    await store.write(batch("abc 3", "abc 4", first=12))
    assert await found(store, "abc") == [13, 12, 11, 10]
    assert [hit.message_id for hit in await store.search("abc", 3)] == [13, 12, 11]
    assert [hit.message_id for hit in await store.search("abc", 1)] == [13]


@pytest.mark.parametrize("indexed_before", [True, False])
async def test_a_change_and_a_removal_leave_nothing_behind(store: Store, indexed_before: bool) -> None:
    await store.write(batch("abc", "def"))
    if indexed_before:
        await store.index()
    await store.write(Batch(messages=[message(10, text="uvw")], removed_messages=[11]))
    await store.index()
    assert [await in_index(store, word) for word in ("abc", "def", "uvw")] == [[], [], [10]]


async def test_an_id_below_the_newest_indexed_one_is_indexed_at_once(store: Store) -> None:
    await store.write(batch("abc", first=20))
    await store.index()
    await store.write(batch("def", first=15))
    assert await in_index(store, "def") == [15]
    assert await found(store, "def") == [15]
    await store.index()
    assert await in_index(store, "def") == [15]


async def test_lines_of_the_program_are_passed_over(store: Store) -> None:
    lines = [message(number, text="abc", author=Author.SYSTEM, kind="taken") for number in range(10, 14)]
    await store.write(Batch(conversations=[conversation(1, payload={})], messages=[*lines, message(14, text="def")]))
    await store.index()
    assert await in_index(store, "abc") == []
    assert await in_index(store, "def") == [14]


async def test_more_than_one_slice(store: Store) -> None:
    texts = [f"abc {number}" for number in range(2 * indexing.SLICE + 1)]
    await store.write(batch(*texts))
    await store.index()
    assert len(await in_index(store, "abc")) == len(texts)


async def test_after_a_kill_it_goes_on(path: Path, key: bytes | None) -> None:
    async with opened(path, key) as store:
        await store.write(batch("abc"))
    async with opened(path, key) as store:
        assert await found(store, "abc") == [10]
        await store.index()
        assert await in_index(store, "abc") == [10]


async def test_it_happens_by_itself(store: Store) -> None:
    await store.write(batch("abc"))
    await later(indexing.PAUSE)
    await _until_indexed(store, "abc")
    await store.write(batch("def", first=11))
    await later(indexing.PAUSE)
    await _until_indexed(store, "def")


async def test_a_flood_is_indexed_when_it_is_over_or_too_much_waits(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "CALM", -1)  # it never is over
    monkeypatch.setattr(indexing, "MOST", 3)
    await store.write(batch("abc", "abc"))
    for _ in range(5):
        await later(indexing.PAUSE)
        assert store._indexer._task is None
    assert await in_index(store, "abc") == []
    await store.write(batch("def", first=12))
    await later(indexing.PAUSE)
    await _until_indexed(store, "def")


async def test_a_failure_is_no_end(
    store: Store, path: Path, key: bytes | None, caplog: pytest.LogCaptureFixture
) -> None:
    await store.write(batch("abc"))
    with contextlib.closing(connect(path, key, writable=True)) as other:
        other.execute("BEGIN IMMEDIATE")
        await later(indexing.PAUSE)
        await until(lambda: "could not be indexed" in caplog.text)
        other.execute("ROLLBACK")
    await store.write(batch("def", first=11))
    await later(indexing.PAUSE)
    await _until_indexed(store, "def")
    assert await in_index(store, "abc") == [10]


# --- another folding -------------------------------------------------------------------------------------------------


async def folded_before(path: Path, key: bytes | None) -> None:
    """A database whose index was built by a version that folded otherwise: here, a version that knew only one word."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(search_index, "FORM", "another")
        patch.setattr(functions, "fold", lambda _text: "uvw")
        async with opened(path, key) as store:
            await store.write(batch("abc 1", "abc 2", "xyz"))
            await store.index()
            assert await in_index(store, "uvw") == [10, 11, 12]


async def test_an_index_of_another_folding_is_built_anew_in_the_background(path: Path, key: bytes | None) -> None:
    await folded_before(path, key)
    async with opened(path, key) as store:
        assert not await store.search_is_whole()
        assert await found(store, "abc") == [11, 10], "what is not in the index is looked through"
        assert [hit.conversation.id for hit in await store.search("emma")] == [1]
        await later(indexing.PAUSE)
        await _until_indexed(store, "abc")
        await until(store.search_is_whole)
        assert [hit.conversation.id for hit in await store.search("emma")] == [1]
    async with opened(path, key) as store:
        assert await store.search_is_whole()
        assert await in_index(store, "abc") == [10, 11]
        assert await in_index(store, "uvw") == []


async def test_changes_while_it_is_built_anew_leave_nothing_behind(
    path: Path, key: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    await folded_before(path, key)
    monkeypatch.setattr(indexing, "SLICE", 1)
    async with opened(path, key) as store:
        assert store._writer is not None
        for _ in range(4):  # emptied, the conversation, no more of them, a message
            await store._writer.run(lambda connection: indexing.index_some(connection, 1))
        renamed = conversation(1, payload={}, customer=Customer(name="Renamed"))
        new = conversation(2, payload={}, customer=Customer(name="Somebody"))
        removed = [11]
        changed = [message(10, text="def"), message(12, text="ghi"), message(13, conversation_id=2, text="klm")]
        await store.write(Batch(conversations=[renamed, new], messages=changed, removed_messages=removed))
        assert [await found(store, word) for word in ("def", "ghi", "klm", "abc")] == [[10], [12], [13], []]
        await store.index()
        assert await store.search_is_whole()
        words = ("abc", "xyz", "def", "ghi", "klm")
        assert [await in_index(store, word) for word in words] == [[], [], [10], [12], [13]]
        for name, id_ in (("renamed", 1), ("somebody", 2)):
            assert [hit.conversation.id for hit in await store.search(name)] == [id_]
        assert await store.integrity() is None


async def test_a_kill_in_the_middle_of_building_anew(path: Path, key: bytes | None) -> None:
    await folded_before(path, key)
    async with opened(path, key) as store:
        assert store._writer is not None
        for _ in range(4):  # emptied, the conversation, no more of them, a message
            await store._writer.run(lambda connection: indexing.index_some(connection, 1))
    async with opened(path, key) as store:
        assert await in_index(store, "abc") == [10]
        assert await found(store, "abc") == [11, 10]
        await store.index()
        assert await in_index(store, "abc") == [10, 11]
        assert await store.search_is_whole()


async def _until_indexed(store: Store, word: str) -> None:
    await until(lambda: in_index(store, word))
