"""A database from a backup, made ready for this profile."""

from pathlib import Path

from agent_desktop.inbox.ports import Batch
from agent_desktop.inbox.retention_rules import AGREED_DAYS, CHECKED_AT
from agent_desktop.store import open_store
from agent_desktop.store.restoring import prepare_restored
from tests.helpers.store_values import conversation
from tests.store.test_search_index import damage


async def test_nobody_has_agreed_to_delete_what_was_restored(path: Path, key: bytes | None) -> None:
    """Everything in it is older than it was when the person agreed."""
    store = await open_store(path, key=key)
    meta = {AGREED_DAYS: "90 90", CHECKED_AT: "2026-05-01T12:00:00+00:00", "other": "stays"}
    await store.write(Batch(conversations=[conversation(1)], meta=meta))
    await store.close()
    prepare_restored(path, key, key)
    store = await open_store(path, key=key)
    assert [await store.meta(name) for name in meta] == [None, None, "stays"]
    await store.close()


async def test_a_damaged_search_index_is_no_damaged_backup(path: Path, key: bytes | None) -> None:
    damage(path, key)
    assert prepare_restored(path, key, key).conversations > 0
    store = await open_store(path, key=key)
    while await store.purge(10):
        pass
    assert [hit.conversation.id for hit in await store.search("emma")] == [90]
    await store.close()
