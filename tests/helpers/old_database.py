"""Databases as older versions of the program left them."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

from agent_desktop.inbox.model import Conversation, Message
from agent_desktop.store import rows, upgrading
from agent_desktop.store.engine import connect

COLUMNS = {"0001": (27, 13), "0006": (32, 13)}
"""How many columns conversations and messages had."""


@contextlib.contextmanager
def old_database(path: Path, key: bytes | None, revision: str) -> Iterator[sqlite3.Connection]:
    """Make a database of this revision, and give its connection."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(mode=0o600)
    with contextlib.closing(connect(path, key, writable=True)) as connection:
        with mock.patch.object(upgrading, "HEAD", revision):
            upgrading.upgrade(connection)
        yield connection


def put(connection: sqlite3.Connection, revision: str, *values: Conversation | Message) -> None:
    """Write rows as that revision did."""
    width, height = COLUMNS[revision]
    for one in values:
        if isinstance(one, Conversation):
            table, row = "conversations", rows.conversation_row(one)[:width]
        else:
            table, row = "messages", rows.message_row(one)[:height]
        marks = ", ".join("?" * len(row))
        connection.execute(f"INSERT INTO {table} VALUES ({marks})", [rows.storable(value) for value in row])  # noqa: S608
