"""Erasing conversations so that nothing of them is left in the file.

An erased conversation first loses all that says whose it was, in one transaction with everything that belongs to it but
its messages; from then on no query finds it. Its messages go in short steps after that. SQLite overwrites what it
deletes (``secure_delete``), with two exceptions that are dealt with here: the search index only notes that an entry is
gone, until its parts are merged; and pages that were once rebuilt may hold copies of rows in their unused space, which
only writing the file anew takes away.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from agent_desktop.inbox.customer_records import StoredConversation
from agent_desktop.inbox.retention_rules import Expiry, RetentionRules
from agent_desktop.protocol import ConversationKey
from agent_desktop.store import rows, statements
from agent_desktop.store.rows import ERASED
from agent_desktop.store.search_index import INDEXES, empty_stale

MERGE_PAGES = 24
"""Number of pages of the search index that one step writes: some 10 ms of work, on a busy computer 20."""
ALL = ", ".join(f"c.{name}" for name in statements.put_conversation.names)
NEVER = -(1 << 62)

_HIDE = f"""UPDATE conversations SET bot_id = '', version = '', session_id = '{ERASED}-' || id, state = '{ERASED}',
 channel = NULL, bot_paused = 0, last_author = NULL, last_kind = '', last_delivery = NULL, unread = 0, failed = 0,
 pending = 0, waiting_since = NULL, taken_at = NULL, closed_at = NULL, declined_at = NULL, customer_name = '',
 customer_id = NULL, customer_language = NULL, draft_cursor = 0, draft = '', last_text = '', customer_raw = '{{}}',
 payload = '{{}}', snoozed_until = NULL, returned_at = NULL, tags = '[]', note_draft = '',
 declined = '{{}}', arrived_at = NULL WHERE id = ?"""  # noqa: S608 - a constant
_SWEEP = f"""DELETE FROM messages WHERE id IN (SELECT m.id FROM conversations AS c CROSS JOIN messages AS m
 ON m.conversation_id = c.id WHERE c.state = '{ERASED}' LIMIT ?)"""  # noqa: S608 - a constant
_SWEEP_EMPTY = f"DELETE FROM conversations WHERE state = '{ERASED}'"  # noqa: S608 - a constant
_OF_CUSTOMER = f"""SELECT {ALL}, (SELECT count(*) FROM messages AS m WHERE m.conversation_id = c.id)
 FROM conversations AS c WHERE c.bot_id = ? AND (c.session_id = ? OR c.customer_id = ?) ORDER BY c.created_at, c.id"""  # noqa: S608 - names of the schema
# As RetentionRules.allows_deletion. The first comparison of each is there for the index.
_OLD = """ FROM conversations AS c WHERE c.pending = 0 AND ((c.state = 'closed' AND c.last_at < ?1
 AND coalesce(c.arrived_at, c.last_at) < ?1 AND coalesce(c.closed_at, c.last_at) < ?1)
 OR (c.state = 'bot' AND c.last_at < ?2 AND coalesce(c.arrived_at, c.last_at) < ?2
 AND coalesce(c.closed_at, c.last_at) < ?2))"""
_COUNT = "(SELECT count(*) FROM messages AS m WHERE m.conversation_id = c.id)"


def hide(connection: sqlite3.Connection, ids: Iterable[int]) -> None:
    """In a transaction: remove from conversations everything about the customer, and what is to be sent."""
    each = [(id_,) for id_ in ids]
    connection.executemany("DELETE FROM outbox WHERE conversation_id = ?", each)
    connection.executemany(_HIDE, each)


def purge(connection: sqlite3.Connection, limit: int) -> int:
    """In a transaction: delete up to ``limit`` messages of hidden conversations, or else the empty conversations."""
    return connection.execute(_SWEEP, (limit,)).rowcount or connection.execute(_SWEEP_EMPTY).rowcount


def clean_index(connection: sqlite3.Connection, *, begin: bool) -> bool:
    """Merge a part of the search indexes, which drops entries of deleted rows. Returns True if there is more to do."""
    empty_stale(connection)
    more = False
    for name in (index.name for index in INDEXES):
        before = connection.total_changes
        pages = -MERGE_PAGES if begin else MERGE_PAGES
        connection.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('merge', ?)", (pages,))  # noqa: S608 - a constant
        # From the documentation of FTS5: with less than two changes there was nothing to do.
        more |= connection.total_changes - before >= 2
    return more


def scrub(connection: sqlite3.Connection) -> None:
    """Rewrite the file without anything that is not in use. Not inside a transaction."""
    # In a file, which SQLCipher encrypts like the database: in memory it would need as much as the whole database.
    connection.execute("PRAGMA temp_store = FILE")
    try:
        connection.execute("VACUUM")
    finally:
        connection.execute("PRAGMA temp_store = MEMORY")


def empty_log(connection: sqlite3.Connection) -> bool:
    """Move the log into the file and truncate it. Returns False while a reader still needs it."""
    return not connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]


def customer_conversations(
    connection: sqlite3.Connection, key: ConversationKey, sender_id: str | None
) -> list[StoredConversation]:
    """Return the conversations of a bot with one customer."""
    given = (key.bot_id, key.session_id, sender_id or None)
    return [_kept(row) for row in connection.execute(_OF_CUSTOMER, [rows.storable(value) for value in given])]


def quarantined_mentioning(connection: sqlite3.Connection, words: Sequence[str]) -> list[int]:
    """Return the ids of quarantined requests whose body contains one of these texts."""
    found: dict[int, None] = {}
    for word in words:
        needle = word.encode("utf-8", "surrogatepass")
        for (id_,) in connection.execute("SELECT id FROM set_aside WHERE instr(body, ?)", (needle,)):
            found[id_] = None
    return sorted(found)


def expired(connection: sqlite3.Connection, rules: RetentionRules, limit: int) -> list[int]:
    """Return the ids of conversations that may be deleted."""
    return [id_ for (id_,) in connection.execute(f"SELECT c.id{_OLD} LIMIT ?3", (*_bounds(rules), limit))]


def expiry(connection: sqlite3.Connection, rules: RetentionRules, limit: int) -> Expiry:
    """Return the number of conversations that may be deleted, and the oldest of them."""
    asked = f"SELECT count(*), min(c.last_at), max(c.last_at), sum({_COUNT}){_OLD}"
    number, oldest, newest, messages = connection.execute(asked, _bounds(rules)).fetchone()
    if not number:
        return Expiry()
    asked = f"SELECT {ALL}, {_COUNT}{_OLD} ORDER BY c.last_at, c.id LIMIT ?3"
    first = tuple(_kept(row) for row in connection.execute(asked, (*_bounds(rules), limit)))
    return Expiry(
        conversations=number,
        messages=messages,
        oldest=rows.moment(oldest),
        newest=rows.moment(newest),
        first=first,
    )


def _bounds(rules: RetentionRules) -> tuple[int, int]:
    def bound(before: datetime | None) -> int:
        return NEVER if before is None else rows.micros(before)

    return bound(rules.closed_before), bound(rules.bot_before)


def _kept(row: Sequence[Any]) -> StoredConversation:
    return StoredConversation(conversation=rows.conversation(row[:-1]), messages=row[-1])
