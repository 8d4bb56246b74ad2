"""Every query and change of the store, as SQLAlchemy Core statements.

They are compiled once and run on the driver's connection inside its own thread: a read by SQLAlchemy's async
connection changes threads four times and costs 400 µs, this way it is once and 100 µs (measured with sqlite3).
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from agent_desktop.inbox.model import Author, State
from agent_desktop.store.rows import Row, storable
from agent_desktop.store.schema import conversations, messages, meta, outbox, set_aside

_DIALECT = sqlite.dialect(paramstyle="qmark")


class Statement:
    """A Core statement. Its bind parameters are given by name to :meth:`rows`, by position to :meth:`many`."""

    def __init__(self, statement: sa.ClauseElement) -> None:
        self._statement = statement

    @cached_property
    def _compiled(self) -> tuple[str, list[str], dict[str, Any]]:
        compiled = self._statement.compile(dialect=_DIALECT)
        return str(compiled), list(getattr(compiled, "positiontup", None) or ()), dict(compiled.params)

    @property
    def sql(self) -> str:
        return self._compiled[0]

    def rows(self, connection: sqlite3.Connection, **values: Any) -> list[Row]:
        """Run it with these parameters and fetch everything."""
        sql, names, constants = self._compiled
        args = [values[name] if name in values else constants[name] for name in names]
        try:
            return connection.execute(sql, args).fetchall()
        except UnicodeEncodeError:
            return connection.execute(sql, [storable(arg) for arg in args]).fetchall()

    def each(self, connection: sqlite3.Connection, **values: Any) -> Iterator[Row]:
        """Run it with these parameters and give its rows one by one, as they are found."""
        sql, names, constants = self._compiled
        yield from connection.execute(sql, [values[name] if name in values else constants[name] for name in names])

    def many(self, connection: sqlite3.Connection, rows: Sequence[Row]) -> None:
        """Run it for each of the rows, inside the transaction that is open."""
        if not rows:
            return
        try:
            connection.executemany(self.sql, rows)
        except UnicodeEncodeError:
            # The rows before the odd one are written already; every statement here may be repeated without harm.
            connection.executemany(self.sql, [tuple(map(storable, row)) for row in rows])


def _upsert(table: sa.Table) -> Statement:
    # Not INSERT OR REPLACE: that deletes the old row first, and with it all that belongs to it.
    insert = sqlite.insert(table)
    key = list(table.primary_key.columns)
    changed = {column.name: insert.excluded[column.name] for column in table.columns if not column.primary_key}
    return Statement(insert.on_conflict_do_update(index_elements=key, set_=changed))


def _delete(table: sa.Table) -> Statement:
    return Statement(sa.delete(table).where(table.c.id == sa.bindparam("id")))


def _newest_first(condition: sa.ColumnElement[bool]) -> Statement:
    newest = (messages.c.sent_at.desc(), messages.c.id.desc())
    return Statement(sa.select(messages).where(condition).order_by(*newest).limit(sa.bindparam("limit")))


def _union(parts: Iterable[Any]) -> Statement:
    return Statement(sa.union_all(*parts))


put_conversation = _upsert(conversations)
put_message = _upsert(messages)
put_outbox = _upsert(outbox)
put_set_aside = _upsert(set_aside)
put_meta = _upsert(meta)
delete_message = _delete(messages)
delete_outbox = _delete(outbox)
delete_set_aside = _delete(set_aside)

conversation_by_id = Statement(sa.select(conversations).where(conversations.c.id == sa.bindparam("id")))
conversation_by_key = Statement(
    sa.select(conversations).where(
        conversations.c.bot_id == sa.bindparam("bot_id"),
        conversations.c.version == sa.bindparam("version"),
        conversations.c.session_id == sa.bindparam("session_id"),
    )
)

_limit = sa.bindparam("limit", type_=sa.Integer)
_offset = sa.bindparam("offset", type_=sa.Integer)

# Few wait at once, so that sorting them costs less than an index that every write would keep up.
waiting_conversations = Statement(
    sa.select(conversations)
    .where(conversations.c.state == State.WAITING.value)
    .order_by(conversations.c.waiting_since.nulls_last(), conversations.c.id)
    .limit(_limit)
    .offset(_offset)
)
conversations_in_state = Statement(
    sa.select(conversations)
    .where(conversations.c.state == sa.bindparam("state"))
    .order_by(conversations.c.last_at.desc(), conversations.c.id.desc())
    .limit(_limit)
    .offset(_offset)
)

_oldest_first = (conversations.c.created_at, conversations.c.id)
all_conversations = Statement(sa.select(conversations).order_by(*_oldest_first))
conversations_of_session = Statement(
    sa.select(conversations).where(conversations.c.session_id == sa.bindparam("session_id")).order_by(*_oldest_first)
)

message_by_id = Statement(sa.select(messages).where(messages.c.id == sa.bindparam("id")))

_in_conversation = messages.c.conversation_id == sa.bindparam("conversation_id")
newest_page = _newest_first(_in_conversation)
older_page = _newest_first(
    sa.and_(
        _in_conversation,
        sa.tuple_(messages.c.sent_at, messages.c.id)
        < sa.tuple_(sa.bindparam("sent_at", type_=sa.BigInteger), sa.bindparam("id", type_=sa.BigInteger)),
    )
)
newer_page = Statement(
    sa.select(messages)
    .where(
        _in_conversation,
        sa.tuple_(messages.c.sent_at, messages.c.id)
        > sa.tuple_(sa.bindparam("sent_at", type_=sa.BigInteger), sa.bindparam("id", type_=sa.BigInteger)),
    )
    .order_by(messages.c.sent_at, messages.c.id)
    .limit(_limit)
)
notes = Statement(
    sa.select(messages)
    # "note" as a literal: only so can SQLite see that the partial index covers it
    .where(_in_conversation, messages.c.author == sa.literal_column("'note'"))
    .order_by(messages.c.sent_at.desc(), messages.c.id.desc())
)
snoozed = Statement(
    sa.select(conversations)
    .where(conversations.c.snoozed_until.is_not(None))
    .order_by(conversations.c.snoozed_until, conversations.c.id)
)
timeline = Statement(
    sa.select(
        messages.c.id,
        messages.c.author,
        messages.c.fingerprint,
        messages.c.sent_at,
        messages.c.time_source,
        messages.c.external_id,
    )
    .where(_in_conversation, messages.c.author != Author.NOTE.value)
    .order_by(messages.c.sent_at, messages.c.id)
)

all_outbox = Statement(sa.select(outbox).order_by(outbox.c.id))
# Ids grow with time, and the table is in their order.
newest_set_aside = Statement(sa.select(set_aside).order_by(set_aside.c.id.desc()).limit(_limit).offset(_offset))
set_aside_by_id = Statement(sa.select(set_aside).where(set_aside.c.id == sa.bindparam("id")))
meta_value = Statement(sa.select(meta.c.value).where(meta.c.key == sa.bindparam("key")))

highest_ids = _union(sa.select(sa.func.max(table.c.id)) for table in (conversations, messages, outbox, set_aside))

counts = _union(
    [
        sa.select(conversations.c.state, sa.func.count()).group_by(conversations.c.state),
        *(
            # "0" as a literal, not a parameter: only so can SQLite see that the partial index covers it
            sa.select(sa.literal_column(f"'sum of {name}'"), sa.func.sum(conversations.c[name])).where(
                conversations.c[name] > sa.literal_column("0")
            )
            for name in ("unread", "pending", "failed")
        ),
        sa.select(sa.literal_column("'set aside'"), sa.func.count()).select_from(set_aside),
        sa.select(sa.literal_column("'snoozed'"), sa.func.count()).where(conversations.c.snoozed_until.is_not(None)),
    ]
)
