"""Prepares a database from a backup: checks it, gives it this profile's key, and sends no reply twice."""

import contextlib
import sqlite3
from pathlib import Path
from typing import NamedTuple

from agent_desktop.base.i18n import translate
from agent_desktop.inbox.retention_rules import AGREED_DAYS, CHECKED_AT
from agent_desktop.store import migrating
from agent_desktop.store.checking import find_damage
from agent_desktop.store.engine import connect
from agent_desktop.store.errors import DRIVER_ERRORS, StoreDamaged, StoreError, StoreNewer, translated
from agent_desktop.store.migrations import REVISIONS
from agent_desktop.store.writing import transaction


class Restored(NamedTuple):
    """The number of conversations, and of replies that had not arrived when the copy was made."""

    conversations: int
    unsent: int


_WAITS = "SELECT message_id FROM outbox WHERE kind = 'reply' AND state IN ('queued', 'sending')"
_HELD = (
    f"UPDATE messages SET delivery = 'unconfirmed', error = ? WHERE id IN ({_WAITS})",  # noqa: S608 - a constant
    f"""UPDATE conversations SET failed = failed + pending, pending = 0, last_delivery = CASE WHEN last_delivery IN
 ('queued', 'sending') THEN 'unconfirmed' ELSE last_delivery END
 WHERE id IN (SELECT conversation_id FROM messages WHERE id IN ({_WAITS}))""",  # noqa: S608 - a constant
    """UPDATE outbox SET state = 'unconfirmed', not_before = NULL, error = ?
 WHERE kind = 'reply' AND state IN ('queued', 'sending')""",
)


def prepare_restored(path: Path, key: bytes | None, new_key: bytes | None) -> Restored:
    """Check the whole file, mark replies that were on their way as unconfirmed, and give it another key.

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
    why = translate("store", "This was being sent when the backup was made, so it may have arrived since.")
    with transaction(connection):
        unsent = connection.execute(_WAITS).fetchall()
        for statement in _HELD:
            connection.execute(statement, (why,) * statement.count("?"))
        # Who agreed to deleting old conversations did so on another list. Here everything is older than it was there.
        connection.execute("DELETE FROM meta WHERE key IN (?, ?)", (AGREED_DAYS, CHECKED_AT))
    (number,) = connection.execute("SELECT count(*) FROM conversations").fetchone()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.execute("PRAGMA journal_mode = DELETE")
    if new_key is not None:
        connection.execute(f"PRAGMA rekey = \"x'{new_key.hex()}'\"")
    return Restored(int(number), len(unsent))
