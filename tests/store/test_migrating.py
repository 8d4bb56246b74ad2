"""The schema: its history ends in the declared one; an older database is backed up and brought up to date."""

# A test's loop has nothing else to do meanwhile.
# ruff: noqa: ASYNC240

import contextlib
import sqlite3
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from msgspec.structs import replace
from sqlalchemy import create_engine

from agent_desktop.inbox.model import Author
from agent_desktop.inbox.ports import Batch
from agent_desktop.store import (
    Store,
    StoreDamaged,
    StoreNewer,
    StoreOlder,
    StoreUnavailable,
    list_backups,
    migrating,
    open_store,
    opening,
    restore_backup,
    upgrading,
)
from agent_desktop.store.engine import connect
from agent_desktop.store.migrations import HEAD, REVISIONS
from agent_desktop.store.schema import metadata
from tests.helpers.old_database import old_database, put
from tests.helpers.store_values import conversation, message

EMPTY_UPGRADE = "revision = '0099'\ndown_revision = '{head}'\n\n\ndef upgrade():\n    {body}\n"


def schema_of(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    found = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name != 'alembic_version'"
        " AND type != 'trigger' AND name NOT LIKE '%!_search%' ESCAPE '!'"
    )
    return {(name, " ".join(sql.replace('"', "").split())) for name, sql in found}


def not_of_the_search(_object: object, name: str | None, *_: object) -> bool:
    """The search indexes are FTS5's own tables, which SQLAlchemy does not know."""
    return "_search" not in (name or "")


async def test_the_migrated_schema_is_the_declared_one(path: Path) -> None:
    await (await open_store(path, key=None)).close()
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        options = {"compare_type": True, "include_object": not_of_the_search}
        assert compare_metadata(MigrationContext.configure(connection, opts=options), metadata) == []
    engine.dispose()
    declared = path.with_name("declared.db")
    engine = create_engine(f"sqlite:///{declared}")
    metadata.create_all(engine)
    engine.dispose()
    with contextlib.closing(sqlite3.connect(path)) as one, contextlib.closing(sqlite3.connect(declared)) as other:
        assert schema_of(one) == schema_of(other)


def test_the_list_of_revisions_is_that_of_the_scripts() -> None:
    config = Config()
    config.set_main_option("script_location", str(upgrading.MIGRATIONS))
    config.set_main_option("path_separator", "os")
    scripts = ScriptDirectory.from_config(config)
    assert [script.revision for script in reversed(list(scripts.walk_revisions()))] == list(REVISIONS)
    assert scripts.get_current_head() == HEAD


@pytest.fixture
def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program as it will be one day: with a further migration. Returns that migration's file."""
    folder = tmp_path / "migrations"
    (folder / "versions").mkdir(parents=True)
    for file in upgrading.MIGRATIONS.rglob("*.py"):
        (folder / file.relative_to(upgrading.MIGRATIONS)).write_bytes(file.read_bytes())
    script = folder / "versions" / "0099_next.py"
    body = "from alembic import op\n    op.execute('ALTER TABLE meta ADD COLUMN note TEXT')"
    script.write_text(EMPTY_UPGRADE.format(head=HEAD, body=body))
    monkeypatch.setattr(upgrading, "MIGRATIONS", folder)
    monkeypatch.setattr(upgrading, "HEAD", "0099")
    monkeypatch.setattr(opening, "HEAD", "0099")
    monkeypatch.setattr(opening, "REVISIONS", (*REVISIONS, "0099"))
    return script


async def fill(path: Path, key: bytes | None) -> None:
    store = await open_store(path, key=key)
    await store.write(Batch(conversations=[conversation()], messages=[message(2)]))
    await store.close()


async def holds_what_was_filled(store: Store) -> bool:
    return await store.conversation(1) == conversation() and await store.message(2) == message(2)


async def test_an_older_database_is_backed_up_and_brought_up_to_date(
    path: Path, key: bytes | None, request: pytest.FixtureRequest
) -> None:
    await fill(path, key)
    request.getfixturevalue("next_version")
    with pytest.raises(StoreOlder, match="Start the program"):
        await open_store(path, key=key, read_only=True)
    store = await open_store(path, key=key, now=lambda: datetime(2026, 11, 23, 9, 5, 1, tzinfo=UTC))
    assert await holds_what_was_filled(store)
    await store.close()
    with contextlib.closing(connect(path, key, writable=False)) as connection:
        assert migrating.revision_of(connection) == "0099"
        assert set(connection.execute("SELECT note FROM meta")) == {(None,)}
    backup = path.with_name(f"inbox.db.backup-{HEAD}-20261123T090501Z")
    assert list_backups(path) == [backup]
    assert backup.stat().st_mode & 0o777 == 0o600
    with contextlib.closing(connect(backup, key, writable=False)) as connection:
        assert migrating.revision_of(connection) == HEAD
        assert connection.execute("SELECT count(*) FROM messages").fetchone() == (1,)
    # going back, and up again
    restore_backup(path, backup, key)
    store = await open_store(path, key=key)
    assert await holds_what_was_filled(store)
    await store.close()


async def test_what_the_first_version_kept_can_be_searched(path: Path, key: bytes | None) -> None:
    old = conversation(payload={"department": "Zürich"})
    said = [message(2, text="Où est-il ?"), message(3, author=Author.SYSTEM, kind="closed", text="est")]
    with old_database(path, key, "0001") as connection:
        put(connection, "0001", old, *said)
    store = await open_store(path, key=key)
    assert await store.conversation(1) == replace(old, arrived_at=said[0].arrived_at)
    assert [hit.message_id for hit in await store.search("ou est")] == [2]
    assert [hit.conversation.id for hit in await store.search("zurich")] == [1]
    await store.index()
    assert [hit.message_id for hit in await store.search("ou est")] == [2]
    assert await store.integrity() is None
    await store.close()


async def test_a_migration_that_fails_changes_nothing(
    path: Path, key: bytes | None, request: pytest.FixtureRequest
) -> None:
    await fill(path, key)
    script: Path = request.getfixturevalue("next_version")
    body = "from alembic import op\n    op.execute('DROP TABLE messages')\n    op.execute('SELECT * FROM nowhere')"
    script.write_text(EMPTY_UPGRADE.format(head=HEAD, body=body))
    with pytest.raises(StoreUnavailable):
        await open_store(path, key=key)
    request.getfixturevalue("monkeypatch").undo()
    store = await open_store(path, key=key)
    assert await holds_what_was_filled(store)
    assert await store.integrity() is None
    await store.close()


async def test_a_migration_that_orphans_rows_is_taken_back(
    path: Path, key: bytes | None, request: pytest.FixtureRequest
) -> None:
    await fill(path, key)
    script: Path = request.getfixturevalue("next_version")
    body = "from alembic import op\n    op.execute('DELETE FROM conversations')"
    script.write_text(EMPTY_UPGRADE.format(head=HEAD, body=body))
    with pytest.raises(StoreDamaged, match="invalid references"):
        await open_store(path, key=key)
    request.getfixturevalue("monkeypatch").undo()
    store = await open_store(path, key=key)
    assert await holds_what_was_filled(store)
    await store.close()


async def test_a_database_of_a_newer_version_is_left_alone(
    path: Path, key: bytes | None, request: pytest.FixtureRequest
) -> None:
    await fill(path, key)
    request.getfixturevalue("next_version")
    await (await open_store(path, key=key)).close()
    request.getfixturevalue("monkeypatch").undo()
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(StoreNewer, match="newer version"):
            await open_store(path, key=key, read_only=read_only)
    assert path.read_bytes() == before


async def test_the_last_three_backups_stay(path: Path, key: bytes | None) -> None:
    store = await open_store(path, key=key)
    days = count(1)
    made = [
        await store._reader.run(
            lambda connection: migrating.back_up(
                connection, path, key, "0001", lambda: datetime(2026, 1, next(days), tzinfo=UTC)
            )
        )
        for _ in range(5)
    ]
    same_second = datetime(2026, 1, 5, tzinfo=UTC)
    twin = await store._reader.run(
        lambda connection: migrating.back_up(connection, path, key, "0001", lambda: same_second)
    )
    assert list_backups(path) == [twin, made[4], made[3]]
    await store.close()
    assert sorted(path.parent.iterdir()) == sorted([path, *list_backups(path)])
