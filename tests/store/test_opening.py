"""Opening: new, again, with the wrong key, with damage; and that nothing that exists is ever written over."""

# A test's loop has nothing else to do meanwhile.
# ruff: noqa: ASYNC240

import contextlib
import os
import sqlite3
import stat
import threading
from pathlib import Path

import pytest

from agent_desktop.inbox.model import Author, Delivery, OutboxKind
from agent_desktop.inbox.ports import Batch, StorageError
from agent_desktop.store import (
    StoreClosed,
    StoreDamaged,
    StoreError,
    StoreKeyMissing,
    StoreKeyWrong,
    StoreNotEncrypted,
    StoreUnavailable,
    list_backups,
    new_key,
    open_store,
    restore_backup,
    set_aside_database,
)
from tests.helpers.store_values import conversation, message, outbox_entry

SOME = Batch(conversations=[conversation()], messages=[message(id_, text="a secret parcel") for id_ in range(2, 300)])


async def filled(path: Path, key: bytes | None) -> bytes:
    """Make a database with something in it, close it, and return the file's bytes."""
    store = await open_store(path, key=key)
    await store.write(SOME)
    await store.close()
    return path.read_bytes()


async def test_a_new_store_is_private_and_a_closed_one_is_a_single_file(path: Path, key: bytes | None) -> None:
    old = os.umask(0)
    try:
        store = await open_store(path, key=key)
        await store.write(SOME)
    finally:
        os.umask(old)
    assert store.path == path
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    files = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert files == dict.fromkeys(["inbox.db", "inbox.db-wal", "inbox.db-shm"], 0o600)
    await store.close()
    assert [file.name for file in path.parent.iterdir()] == ["inbox.db"]
    assert not [thread for thread in threading.enumerate() if "connection_worker" in thread.name]


async def test_files_that_others_could_read_are_made_private(path: Path, key: bytes | None) -> None:
    await filled(path, key)
    path.chmod(0o644)
    store = await open_store(path, key=key)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    await store.close()


async def test_what_was_written_is_there_again(path: Path, key: bytes | None) -> None:
    await filled(path, key)
    store = await open_store(path, key=key)
    assert len(await store.timeline(1)) == 298
    assert await store.integrity() is None
    await store.close()


async def test_odd_and_relative_paths(tmp_path: Path, key: bytes | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    path = Path("a%20 b?mode=ro#ü'\"", "inbox.db")
    await filled(path, key)
    assert [file.name for file in path.parent.iterdir()] == ["inbox.db"]
    store = await open_store(path, key=key)
    monkeypatch.chdir("/")
    assert len(await store.timeline(1)) == 298
    assert await store.last_id() == 299
    await store.close()


async def test_an_encrypted_database_shows_nothing(path: Path) -> None:
    assert b"parcel" in await filled(path.with_name("plain.db"), None)
    encrypted = await filled(path, new_key())
    assert b"parcel" not in encrypted
    assert b"CREATE TABLE" not in encrypted
    assert not encrypted.startswith(b"SQLite")


async def test_a_closed_store_says_so(path: Path, key: bytes | None) -> None:
    store = await open_store(path, key=key)
    await store.close()
    await store.close()
    with pytest.raises(StoreClosed):
        await store.counts()
    with pytest.raises(StorageError):
        await store.write(SOME)


async def test_wrong_keys_are_told_apart_and_touch_nothing(path: Path) -> None:
    key = new_key()
    before = await filled(path, key)
    with pytest.raises(StoreKeyWrong, match="another database"):
        await open_store(path, key=new_key())
    with pytest.raises(StoreKeyMissing, match="keyring"):
        await open_store(path, key=None)
    assert path.read_bytes() == before
    plain = path.with_name("plain.db")
    before = await filled(plain, None)
    with pytest.raises(StoreNotEncrypted, match="encryption"):
        await open_store(plain, key=key)
    assert plain.read_bytes() == before
    assert sorted(file.name for file in path.parent.iterdir()) == ["inbox.db", "plain.db"]


def damage(path: Path, start: int, length: int) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(b"\xa5" * length)


@pytest.mark.parametrize(
    ("start", "length"),
    [(16, 200), (100, 4000), (0, 4096 * 3)],
    ids=["header", "first page", "several pages"],
)
async def test_damage_at_the_start_is_damage_not_a_wrong_key(
    path: Path, key: bytes | None, start: int, length: int
) -> None:
    await filled(path, key)
    damage(path, start, length)
    before = path.read_bytes()
    with pytest.raises(StoreDamaged) as caught:
        await open_store(path, key=key)
    assert "backup" in caught.value.advice
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"hello", b"\0" * 8192, b"not a database at all\n" * 1000])
async def test_a_file_that_is_no_database_is_left_alone(path: Path, key: bytes | None, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    for read_only in (False, True):
        with pytest.raises(StoreDamaged):
            await open_store(path, key=key, read_only=read_only)
    assert path.read_bytes() == content


async def test_a_shortened_file_is_damaged(path: Path, key: bytes | None) -> None:
    whole = await filled(path, key)
    path.write_bytes(whole[: len(whole) // 3])
    with pytest.raises(StoreDamaged):
        await open_store(path, key=key)
    path.write_bytes(whole[: 4096 * (len(whole) // 4096 // 3)])
    with pytest.raises(StoreDamaged):
        await open_store(path, key=key)


async def test_a_lost_salt_is_known_by_a_backup_that_the_key_opens(path: Path) -> None:
    key = new_key()
    whole = await filled(path, key)
    path.with_name("inbox.db.backup-0001-20260101T000000Z").write_bytes(whole)
    damage(path, 0, 16)
    with pytest.raises(StoreDamaged):
        await open_store(path, key=key)
    with pytest.raises(StoreKeyWrong):
        await open_store(path, key=new_key())


async def test_damage_in_the_middle_shows_when_it_is_read_and_in_the_check(path: Path, key: bytes | None) -> None:
    whole = await filled(path, key)
    damage(path, len(whole) * 4 // 5, 4096 * 4)  # among the messages, which come last
    store = await open_store(path, key=key)
    sentence = await store.integrity()
    assert sentence is not None
    assert "damaged" in sentence
    with pytest.raises(StoreDamaged):
        await store.page(1, limit=1000)
    assert (await store.counts()).bot == 1
    await store.close()


async def test_a_database_of_another_program_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
    before = path.read_bytes()
    with pytest.raises(StoreDamaged, match="not from Agent Desktop"):
        await open_store(path, key=None)
    assert path.read_bytes() == before


async def test_a_folder_in_its_place(path: Path, key: bytes | None) -> None:
    path.mkdir(parents=True)
    with pytest.raises(StoreDamaged, match="not a file"):
        await open_store(path, key=key)


async def test_a_folder_that_cannot_be_made(tmp_path: Path, key: bytes | None) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreUnavailable):
        await open_store(tmp_path / "file" / "inbox.db", key=key)


async def test_a_start_that_was_broken_off_leaves_nothing_in_the_way(path: Path, key: bytes | None) -> None:
    path.parent.mkdir()
    path.with_name("inbox.db.new").write_bytes(b"half")
    path.with_name("inbox.db.new-wal").write_bytes(b"half")
    store = await open_store(path, key=key)
    assert (await store.counts()).bot == 0
    await store.close()
    assert [file.name for file in path.parent.iterdir()] == ["inbox.db"]


async def test_the_log_of_a_database_that_is_gone_is_kept_but_not_used(path: Path, key: bytes | None) -> None:
    path.parent.mkdir()
    path.with_name("inbox.db-wal").write_bytes(b"somebody's last words")
    store = await open_store(path, key=key)
    await store.close()
    kept = [file for file in path.parent.iterdir() if file.name.endswith("-wal")]
    assert [file.read_bytes() for file in kept] == [b"somebody's last words"]


async def test_setting_aside_and_starting_afresh(path: Path, key: bytes | None) -> None:
    whole = await filled(path, key)
    path.with_name("inbox.db-wal").write_bytes(b"log")
    aside = set_aside_database(path)
    again = set_aside_database(await _new(path, key))
    assert aside != again
    assert aside.name.startswith("inbox.db.damaged-")
    assert aside.read_bytes() == whole
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"log"
    assert not path.exists()
    with pytest.raises(StoreUnavailable):
        set_aside_database(path)


async def _new(path: Path, key: bytes | None) -> Path:
    store = await open_store(path, key=key)
    assert await store.conversation(1) is None
    await store.close()
    return path


async def test_restoring_a_backup_keeps_the_damaged_one(path: Path, key: bytes | None) -> None:
    whole = await filled(path, key)
    backup = path.with_name("inbox.db.backup-0001-20260101T000000Z")
    backup.write_bytes(whole)
    path.write_bytes(b"damaged")
    assert list_backups(path) == [backup]
    aside = restore_backup(path, backup, key)
    assert aside is not None
    assert aside.read_bytes() == b"damaged"
    store = await open_store(path, key=key)
    assert len(await store.timeline(1)) == 298
    await store.close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert backup.exists()
    path.unlink()
    assert restore_backup(path, backup, key) is None


async def test_what_waited_in_a_restored_backup_waits_for_a_person(path: Path, key: bytes | None) -> None:
    store = await open_store(path, key=key)
    reply = {"author": Author.AGENT, "external_id": None, "delivery": Delivery.QUEUED}
    await store.write(
        Batch(
            conversations=[conversation(pending=1)],
            messages=[message(2, **reply)],
            outbox=[outbox_entry(3, message_id=2), outbox_entry(4, kind=OutboxKind.RESUME, body={})],
        )
    )
    await store.close()
    backup = path.with_name("inbox.db.backup-0001-20260101T000000Z")
    path.rename(backup)
    assert restore_backup(path, backup, key) is None
    store = await open_store(path, key=key)
    assert [(one.kind, one.state) for one in await store.outbox()] == [(OutboxKind.RESUME, Delivery.FAILED)]
    found = await store.message(2)
    assert found is not None
    assert found.delivery is Delivery.UNCONFIRMED
    await store.close()


async def test_a_backup_that_does_not_open_is_not_restored(path: Path, key: bytes | None) -> None:
    whole = await filled(path, key)
    backup = path.with_name("inbox.db.backup-0001-20260101T000000Z")
    backup.write_bytes(b"no database" * 1000)
    with pytest.raises(StoreError):
        restore_backup(path, backup, key)
    assert path.read_bytes() == whole
    assert sorted(file.name for file in path.parent.iterdir()) == ["inbox.db", backup.name]


async def test_restoring_what_is_not_there_changes_nothing(path: Path, key: bytes | None) -> None:
    whole = await filled(path, key)
    with pytest.raises(StoreError):
        restore_backup(path, path.with_name("inbox.db.backup-0001-20260101T000000Z"), key)
    assert path.read_bytes() == whole
    assert [file.name for file in path.parent.iterdir()] == ["inbox.db"]
