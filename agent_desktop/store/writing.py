"""Writes a batch in one transaction, on the driver's connection and in its thread."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from agent_desktop.inbox.ports import Batch
from agent_desktop.store import erasing, rows, statements


def write_batch(connection: sqlite3.Connection, batch: Batch) -> None:
    """Make the whole batch durable, or nothing. Rows are written after those that they refer to, and removed before."""
    with transaction(connection):
        erasing.hide(connection, batch.erased)  # first: a new conversation may have the key of an erased one
        statements.put_conversation.many(connection, [rows.conversation_row(it) for it in batch.conversations])
        statements.put_message.many(connection, [rows.message_row(it) for it in batch.messages])
        statements.put_outbox.many(connection, [rows.outbox_row(it) for it in batch.outbox])
        statements.delete_outbox.many(connection, [(id_,) for id_ in batch.removed_outbox])
        statements.delete_message.many(connection, [(id_,) for id_ in batch.removed_messages])
        statements.put_set_aside.many(connection, [rows.quarantined_row(it) for it in batch.quarantined])
        statements.delete_set_aside.many(connection, [(id_,) for id_ in batch.removed_quarantined])
        statements.put_meta.many(connection, list(batch.meta.items()))


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Commit at the end, or leave the database as it was. The write lock is taken at the beginning."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # after a full disk or an I/O error SQLite may have rolled back already
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def tidy(connection: sqlite3.Connection) -> None:
    """Move the log's transactions into the database's own file and empty the log, before closing."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def try_to_write(connection: sqlite3.Connection) -> None:
    """Raise the driver's error if the database cannot be written now. Changes nothing."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("ROLLBACK")
