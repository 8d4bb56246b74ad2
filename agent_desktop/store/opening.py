"""Opens the store: inspects the file, makes a new one, migrates an old one, and says what is wrong.

Nothing here overwrites or truncates an existing database.
"""

import contextlib
import sqlite3
from pathlib import Path

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP, fill, translate
from agent_desktop.store import files, migrating
from agent_desktop.store.engine import Connection, connect
from agent_desktop.store.errors import (
    DRIVER_ERRORS,
    StoreDamaged,
    StoreError,
    StoreKeyMissing,
    StoreKeyWrong,
    StoreNewer,
    StoreNotEncrypted,
    StoreOlder,
    StoreUnavailable,
    primary_code,
)
from agent_desktop.store.files import Kind
from agent_desktop.store.indexing import check_form
from agent_desktop.store.migrations import HEAD, REVISIONS
from agent_desktop.store.repository import Store
from agent_desktop.store.writing import tidy, try_to_write

_CHOICES = QT_TRANSLATE_NOOP("store", "Restore a backup, or move the database aside and start a new one.")


async def open_store(
    path: Path, *, key: bytes | None, read_only: bool = False, now: files.Now = files.utc_now
) -> Store:
    """Open the database at ``path``. If there is none, make it, and its folder, for this user only.

    The schema of an older version is migrated, after a backup.

    Args:
        path: The database's file.
        key: The 32 bytes of :mod:`agent_desktop.store.key`; None for a database that is not encrypted.
        read_only: Open an existing database beside a running program, and change nothing.
        now: Returns the time for the names of backups.

    Raises:
        StoreKeyMissing: The database is encrypted, and there is no key.
        StoreKeyWrong: The key is another one.
        StoreNotEncrypted: There is a key, but the database is not encrypted.
        StoreDamaged: The file is damaged, or no database of this program.
        StoreNewer: The database has the schema of a newer version.
        StoreOlder: The database must be migrated first (``read_only`` only).
        StoreUnavailable: The database cannot be used now.
    """
    kind = files.kind_of(path)
    _check_kind(path, kind, key)
    if read_only:
        if kind is Kind.ABSENT:
            raise StoreUnavailable(
                fill(translate("store", "There is no database at %1 yet."), path),
                translate("store", "Start the program once."),
            )
        return await _open_for_reading(path, key)
    if kind is Kind.ABSENT:
        await _create(path, key, now)
    files.make_private(path)
    writer, reader = Connection(path, key, writable=True), Connection(path, key, writable=False)
    try:
        # with the reader, which changes nothing: the file may belong to another program
        revision = await _revision(reader, path, key)
        if revision != HEAD:
            if revision is not None:
                await reader.run(lambda connection: migrating.back_up(connection, path, key, revision, now))
            await migrating.migrate(writer)
        await writer.run(try_to_write)
        behind = await writer.run(check_form)
        return Store(path, writer=writer, reader=reader, key=key, index_behind=behind)
    except BaseException:
        await reader.close()
        await writer.close()
        raise


async def _create(path: Path, key: bytes | None, now: files.Now) -> None:
    """Make the database under another name, and move it into place when it is complete.

    An empty file at ``path`` is therefore always one that has lost its contents, never one that was just begun.
    """
    files.make_private_folder(path.parent)
    begun = files.begin_new(path)
    line = Connection(begun, key, writable=True)
    try:
        await migrating.migrate(line)
    finally:
        await line.close(before=tidy)
    files.put_in_place(begun, path, now)


async def _open_for_reading(path: Path, key: bytes | None) -> Store:
    reader = Connection(path, key, writable=False)
    try:
        revision = await _revision(reader, path, key)
        if revision != HEAD:
            raise StoreOlder(
                translate("store", "The conversation database is from an older version."),
                translate("store", "Start the program once."),
            )
        return Store(path, writer=None, reader=reader, key=key)
    except BaseException:
        await reader.close()
        raise


def _check_kind(path: Path, kind: Kind, key: bytes | None) -> None:
    if kind is Kind.EMPTY:
        raise StoreDamaged(
            fill(translate("store", "%1 is damaged: the file is empty."), path), translate("store", _CHOICES)
        )
    if kind is Kind.SCRAMBLED:
        raise StoreDamaged(
            fill(translate("store", "%1 is damaged: it is no longer a database."), path), translate("store", _CHOICES)
        )
    if kind is Kind.ENCRYPTED and key is None:
        raise StoreKeyMissing(
            fill(translate("store", "%1 is encrypted, and its key is missing."), path),
            translate(
                "store",
                'Unlock the keyring that contains the key. If storage.encryption is "off", set it to "on" again.',
            ),
        )
    if kind is Kind.PLAIN and key is not None:
        raise StoreNotEncrypted(
            fill(translate("store", "%1 is not encrypted, but the settings require an encrypted database."), path),
            translate("store", 'Set storage.encryption = "off", or move the database aside and start a new one.'),
        )


async def _revision(line: Connection, path: Path, key: bytes | None) -> str | None:
    """Return the schema revision. This is the first read, so damage and wrong keys show here."""
    try:
        revision = await line.run(migrating.revision_of)
    except StoreDamaged as error:
        if key is not None and _is_not_a_database(error) and not _key_is_right(path, key):
            raise StoreKeyWrong(
                fill(
                    translate(
                        "store",
                        "The key does not open %1: it belongs to another database, or the beginning of the file is"
                        " damaged.",
                    ),
                    path,
                ),
                fill(translate("store", "Find the correct key. %1"), translate("store", _CHOICES)),
            ) from error
        raise StoreDamaged(f"{path}: {error.sentence}", error.advice) from error
    except StoreUnavailable as error:
        raise StoreUnavailable(f"{path}: {error.sentence}", error.advice) from error
    if revision is not None and revision not in REVISIONS:
        raise StoreNewer(
            fill(translate("store", "%1 was last used by a newer version of Agent Desktop."), path),
            translate("store", "Install that version again, or move the database aside and start a new one."),
        )
    return revision


def _is_not_a_database(error: StoreError) -> bool:
    return primary_code(error.__cause__) == sqlite3.SQLITE_NOTADB


def _key_is_right(path: Path, key: bytes) -> bool:
    """Return True if the key opens other pages of the file, or one of its backups: then the file is damaged."""
    return files.key_fits_a_page(path, key) or any(_opens(backup, key) for backup in files.list_backups(path))


def _opens(path: Path, key: bytes) -> bool:
    try:
        with contextlib.closing(connect(path, key, writable=False)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except DRIVER_ERRORS:
        return False
    return True
