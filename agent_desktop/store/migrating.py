"""Migrates a database: reads its revision, makes a backup, and brings the schema up to date."""

import contextlib
import os
import sqlite3
from pathlib import Path

from agent_desktop.base.i18n import fill, translate
from agent_desktop.store import files
from agent_desktop.store.engine import Connection, connect
from agent_desktop.store.errors import StoreDamaged, from_os


def revision_of(connection: sqlite3.Connection) -> str | None:
    """Return the database's schema revision; None if it has no tables yet.

    Raises :class:`StoreDamaged` if it has tables that are not this program's, and the driver's errors.
    """
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if "alembic_version" in tables:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        if row is not None:
            return str(row[0])
    elif not tables:
        return None
    raise StoreDamaged(
        translate("store", "The file is a database, but not from Agent Desktop."),
        translate("store", "Move it elsewhere, or move it aside and start a new one."),
    )


def back_up(connection: sqlite3.Connection, path: Path, key: bytes | None, revision: str, now: files.Now) -> Path:
    """Make a copy of the database beside it, encrypted with the same key. Only the newest three copies are kept.

    Works while others use the database. Raises :class:`StoreUnavailable`, and then leaves nothing behind.
    """
    target = files.backup_name(path, revision, now())
    unfinished = target.with_name(f"{path.name}.backing-up")
    try:
        unfinished.unlink(missing_ok=True)
        copy(connection, unfinished, key)
        unfinished.rename(target)
        files.sync_folder(path.parent)
        files.drop_old_backups(path)
    except OSError as error:
        raise from_os(error, fill(translate("store", "Backing up %1"), path)) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return target


def copy(connection: sqlite3.Connection, target: Path, key: bytes | None) -> None:
    """Write everything that a connection sees to a new file. Raises :class:`StoreUnavailable`, the driver's errors."""
    try:
        files.make_private_file(target)
        with contextlib.closing(connect(target, key, writable=True)) as made:
            made.execute("PRAGMA journal_mode = DELETE")
            connection.backup(made)
        _sync(target)
    except OSError as error:
        raise from_os(error, f"Writing {target}") from error


async def migrate(line: Connection) -> None:
    """Bring the schema to the newest revision, all at once or not at all.

    Raises :class:`StoreUnavailable`, :class:`StoreDamaged`.
    """
    await line.run(_upgrade)


def _upgrade(driver: sqlite3.Connection) -> None:
    from agent_desktop.store import upgrading  # takes 0.4 s, and most starts have nothing to migrate

    upgrading.upgrade(driver)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
