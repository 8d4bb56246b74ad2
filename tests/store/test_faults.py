"""Trouble while the program runs: a sentence for the agent, nothing half-written, and on again when it is over."""

# A test's loop has nothing else to do meanwhile.
# ruff: noqa: ASYNC221, ASYNC240

import asyncio
import contextlib
import shutil
import sqlite3
import subprocess
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from agent_desktop.inbox.ports import Batch, StorageError
from agent_desktop.store import (
    Store,
    StoreClosed,
    StoreUnavailable,
    engine,
    list_backups,
    migrating,
    new_key,
    open_store,
)
from agent_desktop.store.engine import connect
from agent_desktop.store.files import utc_now
from agent_desktop.store.writing import tidy
from tests.helpers.store_values import conversation, message


def big(first: int) -> Batch:
    """400 messages of 4 KB."""
    return Batch(
        conversations=[conversation()],
        messages=[message(first + n, text="x" * 4000) for n in range(400)],
        meta={"last": str(first)},
    )


async def fill_until_full(store: Store) -> int:
    """Write until it fails; returns the first id of the batch that did not fit."""
    for first in range(1_000, 1_000_000, 1_000):
        try:
            await store.write(big(first))
        except StoreUnavailable:
            return first
    raise AssertionError("never full")


async def assert_whole_and_goes_on(store: Store, failed: int) -> None:
    """The failed batch left nothing, the ones before are there, and the same batch can be written now."""
    assert await store.meta("last") == str(failed - 1_000)
    assert await store.message(failed) is None
    assert await store.message(failed - 1_000 + 399) is not None
    assert await store.integrity() is None
    await store.write(big(failed))
    assert await store.message(failed + 399) is not None
    assert await store.integrity() is None


async def test_a_full_database_takes_more_when_there_is_room_again(store: Store) -> None:
    writer = store._writer
    assert writer is not None
    await writer.run(lambda connection: connection.execute("PRAGMA max_page_count = 1000").fetchall())
    failed = await fill_until_full(store)
    with pytest.raises(StoreUnavailable, match=r"full\..*Free some space"):
        await store.write(big(failed))
    await writer.run(lambda connection: connection.execute("PRAGMA max_page_count = 1000000").fetchall())
    await assert_whole_and_goes_on(store, failed)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 8 MiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    if (
        mount is None
        or subprocess.run([mount, "-t", "tmpfs", "-o", "size=8m", "tmpfs", folder], check=False).returncode
    ):
        pytest.skip("only root can mount a small disk")
    yield folder
    subprocess.run(["umount", folder], check=True)


@pytest.fixture
async def store_on_small_disk(small_disk: Path, key: bytes | None) -> AsyncIterator[Store]:
    store = await open_store(small_disk / "inbox.db", key=key)
    yield store
    await store.close()


async def test_a_full_disk(store_on_small_disk: Store, small_disk: Path) -> None:
    store = store_on_small_disk
    filler = small_disk / "holiday.mp4"
    filler.write_bytes(b"x" * 4_000_000)
    failed = await fill_until_full(store)
    with pytest.raises(StoreUnavailable, match=r"full\..*Free some space"):
        await store.write(big(failed))
    assert (await store.counts()).bot == 1
    filler.unlink()
    await assert_whole_and_goes_on(store, failed)


async def test_a_backup_that_does_not_fit_leaves_nothing_behind(
    store_on_small_disk: Store, small_disk: Path, key: bytes | None
) -> None:
    store = store_on_small_disk
    await store.write(big(1))
    (small_disk / "holiday.mp4").write_bytes(b"x" * 4_500_000)
    with pytest.raises(StoreUnavailable, match=r"full\..*Free some space"):
        await store._reader.run(lambda connection: migrating.back_up(connection, store.path, key, "0001", utc_now))
    assert list_backups(store.path) == []
    assert sorted(file.name for file in small_disk.iterdir()) == [
        "holiday.mp4",
        "inbox.db",
        "inbox.db-shm",
        "inbox.db-wal",
    ]
    assert await store.integrity() is None


async def test_a_new_store_on_a_full_disk(small_disk: Path, key: bytes | None) -> None:
    with contextlib.suppress(OSError), (small_disk / "holiday.mp4").open("wb") as file:
        while True:
            file.write(b"x" * 4096)
    with pytest.raises(StoreUnavailable, match=r"full|No space"):
        await open_store(small_disk / "inbox.db", key=key)
    assert not (small_disk / "inbox.db").exists()
    (small_disk / "holiday.mp4").unlink()
    await (await open_store(small_disk / "inbox.db", key=key)).close()


async def test_a_disk_that_becomes_read_only(small_disk: Path, key: bytes | None) -> None:
    path = small_disk / "inbox.db"
    store = await open_store(path, key=key)
    await store.write(big(1_000))
    await store.close()
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    with pytest.raises(StoreUnavailable, match=r"(?i)cannot (be written|open)"):
        await open_store(path, key=key)
    reading = await open_store(path, key=key, read_only=True)
    assert await reading.message(1_001) is not None
    assert await reading.integrity() is None
    await reading.close()
    subprocess.run(["mount", "-o", "remount,rw", small_disk], check=True)
    store = await open_store(path, key=key)
    await store.write(big(2_000))
    await store.close()


async def test_a_database_that_another_program_locks(
    path: Path, key: bytes | None, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    await store.write(big(1_000))
    with contextlib.closing(connect(path, key, writable=True)) as other:
        other.execute("BEGIN EXCLUSIVE")
        started = asyncio.get_running_loop().time()
        with pytest.raises(StoreUnavailable, match="locked"):
            await store.write(big(2_000))
        assert asyncio.get_running_loop().time() - started < engine.LOCK_WAIT + 1
        assert await store.meta("last") == "1000"
        monkeypatch.setattr(engine, "LOCK_WAIT", 0.05)
        with pytest.raises(StoreUnavailable, match="locked"):
            await open_store(path, key=key)
        other.execute("ROLLBACK")
    await assert_whole_and_goes_on(store, 2_000)


async def test_reads_do_not_wait_for_a_write(path: Path, key: bytes | None, store: Store) -> None:
    await store.write(big(1_000))
    with contextlib.closing(connect(path, key, writable=True)) as other:
        other.execute("BEGIN IMMEDIATE")
        write = asyncio.create_task(store.write(big(2_000)))
        assert len((await store.page(1)).messages) == 60
        assert not write.done()
        other.execute("ROLLBACK")
        await write
    assert await store.meta("last") == "2000"


async def test_a_caller_that_gives_up_does_not_break_the_transaction(store: Store) -> None:
    write = asyncio.create_task(store.write(big(1_000)))
    await asyncio.sleep(0)
    write.cancel()
    with pytest.raises(asyncio.CancelledError):
        await write
    await store.write(Batch(meta={"after": "wards"}))
    assert len(await store.timeline(1)) in (0, 400)
    assert await store.meta("after") == "wards"


async def test_a_connection_that_broke_is_opened_again(store: Store, key: bytes | None) -> None:
    await store.write(big(1_000))
    held = await store._reader.run(lambda connection: connection)

    def fail(connection: sqlite3.Connection) -> None:
        connection.execute("SELECT nonsense")

    with pytest.raises(StorageError):
        await store._reader.run(fail)
    assert len((await store.page(1)).messages) == 60
    assert await store._reader.run(lambda connection: connection) is not held


async def test_closing_while_others_still_ask(store: Store) -> None:
    await store.write(big(1_000))
    asked = [asyncio.create_task(store.page(1)) for _ in range(20)]
    wanted = [asyncio.create_task(store.write(big(first))) for first in (2_000, 3_000)]
    await asyncio.sleep(0)
    await store.close()
    for result in await asyncio.gather(*asked, *wanted, return_exceptions=True):
        assert not isinstance(result, BaseException) or isinstance(result, StoreClosed)


async def test_what_is_asked_after_closing_is_refused_and_closing_twice_is_closing_once(store: Store) -> None:
    await store.write(big(1_000))
    await asyncio.gather(store.close(), store.close())
    with pytest.raises(StoreClosed, match="is closed"):
        await store.counts()
    with pytest.raises(StoreClosed, match="is closed"):
        await store.write(big(2_000))


async def test_giving_up_on_closing_does_not_keep_it_from_closing(store: Store, path: Path) -> None:
    await store.write(big(1_000))
    assert store._writer is not None
    closing = asyncio.create_task(store._writer.close(before=tidy))
    await asyncio.sleep(0)
    closing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await closing
    await store._writer.close()
    assert path.with_name("inbox.db-wal").stat().st_size == 0, "the log was emptied"


async def test_a_database_that_was_moved_away_is_never_replaced_by_an_empty_one(store: Store, path: Path) -> None:
    await store.write(big(1_000))
    aside = path.with_name("moved.db")
    path.rename(aside)
    with pytest.raises(StorageError):
        await store._reader.run(lambda connection: connection.execute("SELECT nonsense"))  # breaks the connection
    with pytest.raises(StoreUnavailable, match="Cannot open"):
        await store.counts()
    assert not path.exists()
    aside.rename(path)
    assert (await store.counts()).bot == 1


async def test_nothing_is_written_through_a_store_opened_for_reading(
    path: Path, store: Store, key: bytes | None
) -> None:
    await store.write(big(1_000))
    reading = await open_store(path, key=key, read_only=True)
    with pytest.raises(StoreClosed, match="read-only"):
        await reading.write(big(2_000))
    assert await reading.message(1_001) is not None
    await store.write(big(2_000))
    assert await reading.message(2_001) is not None
    await reading.close()
    await store.write(big(3_000))
    assert (await store.counts()).bot == 1


async def test_reading_only_needs_a_database(path: Path) -> None:
    with pytest.raises(StoreUnavailable, match="no database"):
        await open_store(path, key=new_key(), read_only=True)
    assert not path.parent.exists()
