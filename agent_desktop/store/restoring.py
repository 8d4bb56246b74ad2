"""Prepares a database from a backup: checks it, gives it this profile's key, and lets nothing go out by itself.

What waited to be sent when the copy was made may have been sent since, or deleted. Only a person can know.
"""

import contextlib
import sqlite3
from pathlib import Path
from typing import NamedTuple

from agent_desktop.base.i18n import translate
from agent_desktop.inbox.retention_rules import AGREED_DAYS, CHECKED_AT
from agent_desktop.store import migrating
from agent_desktop.store.checking import find_damage
from agent_desktop.store.engine import connect
from agent_desktop.store.errors import DRIVER_ERRORS, StoreDamaged, StoreError, StoreNewer, from_os, translated
from agent_desktop.store.files import Now, copy_private, set_aside_database, sync_folder, utc_now
from agent_desktop.store.migrations import REVISIONS
from agent_desktop.store.writing import transaction


class Restored(NamedTuple):
    """The number of conversations, and of replies that had not arrived when the copy was made."""

    conversations: int
    unsent: int


_WAITS = "SELECT message_id FROM outbox WHERE kind = 'reply' AND state IN ('queued', 'sending')"
_HOLD = (
    f"UPDATE messages SET delivery = 'unconfirmed', error = ? WHERE id IN ({_WAITS})",  # noqa: S608 - a constant
    f"""UPDATE conversations SET failed = failed + pending, pending = 0, last_delivery = CASE WHEN last_delivery IN
 ('queued', 'sending') THEN 'unconfirmed' ELSE last_delivery END
 WHERE id IN (SELECT conversation_id FROM messages WHERE id IN ({_WAITS}))""",  # noqa: S608 - a constant
    # What is not in the outbox is never sent: a person may put it there again. Refused replies wait for one already.
    "DELETE FROM outbox WHERE kind = 'pause' OR state = 'unconfirmed' OR (kind = 'reply' AND state <> 'failed')",
    # The bot may have been resumed since, or not. It is paused when somebody answers.
    "UPDATE outbox SET state = 'failed', attempts = attempts + 1, not_before = NULL WHERE kind = 'resume'",
    "UPDATE conversations SET bot_paused = 0 WHERE state IN ('waiting', 'active')",
)


def restore_backup(path: Path, backup: Path, key: bytes | None, *, now: Now = utc_now) -> Path | None:
    """Put a copy of a backup beside the database in its place, with nothing that is sent by itself; the backup stays.

    While no store is open. The present database is set aside first.

    Returns:
        The new name of the present database; None if there was none.

    Raises:
        StoreError: Nothing was restored. The present database is still in place or set aside, never lost.
    """
    fresh = path.with_name(f"{path.name}.restoring")
    try:
        copy_private(backup, fresh)
        with contextlib.closing(connect(fresh, key, writable=True)) as connection:
            _hold(connection)
            _close_up(connection)
        aside = set_aside_database(path, now=now) if path.exists() else None
        fresh.rename(path)
        sync_folder(path.parent)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise from_os(error, f"Restoring {backup}") from error
    except DRIVER_ERRORS as error:
        fresh.unlink(missing_ok=True)
        raise translated(error) from error
    return aside


def prepare_restored(path: Path, key: bytes | None, new_key: bytes | None) -> Restored:
    """Check the whole file, let everything that was on its way wait for a person, and give it another key.

    Blocks for seconds if the file is large. Raises :class:`StoreError`.
    """
    try:
        with contextlib.closing(connect(path, key, writable=True)) as connection:
            return _prepare(connection, new_key if new_key != key else None)
    except DRIVER_ERRORS as error:
        raise translated(error) from error


def _prepare(connection: sqlite3.Connection, new_key: bytes | None) -> Restored:
    revision = migrating.revision_of(connection)
    if revision is None:
        raise StoreDamaged(translate("store", "The database in the backup is empty."))
    if revision not in REVISIONS:
        raise StoreNewer(
            translate("store", "The backup is from a newer version of Agent Desktop."),
            translate("store", "Install that version first."),
        )
    damage = find_damage(connection)
    if damage is not None:
        raise StoreError(damage)
    unsent = _hold(connection)
    (number,) = connection.execute("SELECT count(*) FROM conversations").fetchone()
    _close_up(connection)
    if new_key is not None:
        connection.execute(f"PRAGMA rekey = \"x'{new_key.hex()}'\"")
    return Restored(int(number), unsent)


def _hold(connection: sqlite3.Connection) -> int:
    """Let everything wait for a person that the copy would send by itself. Returns the number of replies."""
    why = translate("store", "This was being sent when the backup was made, so it may have arrived since.")
    with transaction(connection):
        unsent = connection.execute(_WAITS).fetchall()
        for statement in _HOLD:
            connection.execute(statement, (why,) * statement.count("?"))
        # Who agreed to deleting old conversations did so on another list. Here everything is older than it was there.
        connection.execute("DELETE FROM meta WHERE key IN (?, ?)", (AGREED_DAYS, CHECKED_AT))
    return len(unsent)


def _close_up(connection: sqlite3.Connection) -> None:
    """Leave nothing of the database in other files."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.execute("PRAGMA journal_mode = DELETE")
