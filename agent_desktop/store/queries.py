"""Every query and change of the store, in SQLAlchemy Core.

The running program does not import this, which takes a tenth of a second and 15 MB: ``statements.py`` has them
compiled, written by :mod:`agent_desktop.store.compiling`; a test compares the two.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from agent_desktop.inbox.model import Author, State
from agent_desktop.inbox.work_figures import LINES
from agent_desktop.protocol import EVENTS
from agent_desktop.store.rows import ERASED
from agent_desktop.store.schema import (
    conversation_search_upto,
    conversations,
    message_search_newest,
    message_search_upto,
    messages,
    meta,
    outbox,
    set_aside,
)
from agent_desktop.store.search_index import CONVERSATIONS, MESSAGES, SearchIndex


def _upsert(table: sa.Table, *, fixed: Sequence[sa.Column[Any]] = ()) -> sa.ClauseElement:
    """Return an upsert. ``fixed`` columns never change, so that their indexes need not be written again."""
    # Not INSERT OR REPLACE: that deletes the old row first, and with it everything that belongs to it.
    insert = sqlite.insert(table)
    key = list(table.primary_key.columns)
    changed = {column.name: insert.excluded[column.name] for column in table.columns if column not in {*key, *fixed}}
    return insert.on_conflict_do_update(index_elements=key, set_=changed)


def _delete(table: sa.Table) -> sa.ClauseElement:
    return sa.delete(table).where(table.c.id == sa.bindparam("id"))


def _newest_first(condition: sa.ColumnElement[bool]) -> sa.ClauseElement:
    newest = (messages.c.sent_at.desc(), messages.c.id.desc())
    return sa.select(messages).where(condition).order_by(*newest).limit(sa.bindparam("limit"))


def _union(parts: Iterable[Any]) -> sa.ClauseElement:
    return sa.union_all(*parts)


_key = (conversations.c.bot_id, conversations.c.version, conversations.c.session_id)
put_conversation = _upsert(conversations, fixed=_key)
put_message = _upsert(messages, fixed=[messages.c.conversation_id])
put_outbox = _upsert(outbox)
put_set_aside = _upsert(set_aside)
put_meta = _upsert(meta)
delete_message = _delete(messages)
delete_outbox = _delete(outbox)
delete_set_aside = _delete(set_aside)

_findable = conversations.c.state != sa.literal_column(f"'{ERASED}'")
conversation_by_id = sa.select(conversations).where(conversations.c.id == sa.bindparam("id"), _findable)
conversations_by_ids = sa.select(conversations).where(
    conversations.c.id.in_(sa.text("SELECT value FROM json_each(:ids)").columns(sa.column("value", sa.BigInteger))),
    _findable,
)
conversation_by_key = sa.select(conversations).where(
    conversations.c.bot_id == sa.bindparam("bot_id"),
    conversations.c.version == sa.bindparam("version"),
    conversations.c.session_id == sa.bindparam("session_id"),
)

_limit = sa.bindparam("limit", type_=sa.Integer)
_offset = sa.bindparam("offset", type_=sa.Integer)

# Few wait at once, so that sorting them costs less than an index that every write would keep up.
waiting_conversations = (
    sa.select(conversations)
    .where(conversations.c.state == State.WAITING.value)
    .order_by(conversations.c.waiting_since.nulls_last(), conversations.c.id)
    .limit(_limit)
    .offset(_offset)
)
conversations_in_state = (
    sa.select(conversations)
    .where(conversations.c.state == sa.bindparam("state"))
    .order_by(conversations.c.last_at.desc(), conversations.c.id.desc())
    .limit(_limit)
    .offset(_offset)
)
_with_bot = conversations.c.state == sa.literal_column(f"'{State.BOT.value}'")
declined_conversations = (
    sa.select(conversations)
    .where(_with_bot, conversations.c.declined_at.is_not(None))
    .order_by(conversations.c.declined_at.desc(), conversations.c.id.desc())
    .limit(_limit)
    .offset(_offset)
)
other_bot_conversations = (
    sa.select(conversations)
    .where(_with_bot, conversations.c.declined_at.is_(None))
    .order_by(conversations.c.last_at.desc(), conversations.c.id.desc())
    .limit(_limit)
    .offset(_offset)
)
attended = _union(
    [
        sa.select(conversations.c.id).where(conversations.c.state == State.WAITING.value),
        sa.select(conversations.c.id).where(
            conversations.c.state == State.ACTIVE.value, conversations.c.snoozed_until.is_(None)
        ),
    ]
)

_oldest_first = (conversations.c.created_at, conversations.c.id)
all_conversations = sa.select(conversations).where(_findable).order_by(*_oldest_first)
conversations_of_session = (
    sa.select(conversations).where(conversations.c.session_id == sa.bindparam("session_id")).order_by(*_oldest_first)
)

message_by_id = sa.select(messages).where(messages.c.id == sa.bindparam("id"))

_in_conversation = messages.c.conversation_id == sa.bindparam("conversation_id")
newest_page = _newest_first(_in_conversation)
older_page = _newest_first(
    sa.and_(
        _in_conversation,
        sa.tuple_(messages.c.sent_at, messages.c.id)
        < sa.tuple_(sa.bindparam("sent_at", type_=sa.BigInteger), sa.bindparam("id", type_=sa.BigInteger)),
    )
)
newer_page = (
    sa.select(messages)
    .where(
        _in_conversation,
        sa.tuple_(messages.c.sent_at, messages.c.id)
        > sa.tuple_(sa.bindparam("sent_at", type_=sa.BigInteger), sa.bindparam("id", type_=sa.BigInteger)),
    )
    .order_by(messages.c.sent_at, messages.c.id)
    .limit(_limit)
)
notes = (
    sa.select(messages)
    # "note" as a literal: only so can SQLite see that the partial index covers it
    .where(_in_conversation, messages.c.author == sa.literal_column("'note'"))
    .order_by(messages.c.sent_at.desc(), messages.c.id.desc())
)
snoozed = (
    sa.select(conversations)
    .where(conversations.c.snoozed_until.is_not(None))
    .order_by(conversations.c.snoozed_until, conversations.c.id)
)
timeline = (
    sa.select(
        messages.c.id,
        messages.c.author,
        messages.c.fingerprint,
        messages.c.sent_at,
        messages.c.time_source,
        messages.c.external_id,
        messages.c.claimed_at,
    )
    .where(_in_conversation, messages.c.author != Author.NOTE.value)
    .order_by(messages.c.sent_at, messages.c.id)
)

all_outbox = sa.select(outbox).order_by(outbox.c.id)
# Ids grow with time, and the table is in their order.
newest_set_aside = sa.select(set_aside).order_by(set_aside.c.id.desc()).limit(_limit).offset(_offset)
set_aside_by_id = sa.select(set_aside).where(set_aside.c.id == sa.bindparam("id"))
meta_value = sa.select(meta.c.value).where(meta.c.key == sa.bindparam("key"))

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
        sa.select(sa.literal_column("'declined'"), sa.func.count()).where(
            _with_bot, conversations.c.declined_at.is_not(None)
        ),
    ]
)


# --- search ----------------------------------------------------------------------------------------------------------

NEWEST = 5_000
"""Number of the newest conversations whose values can be filtered by."""


def _terms(index: str) -> sa.TextClause:
    return sa.text(f"SELECT term FROM {index} WHERE term >= :first AND term <= :last LIMIT :limit")  # noqa: S608 - names of the schema


def _put_into(index: SearchIndex) -> sa.TextClause:
    return sa.text(f"INSERT INTO {index.name} (rowid, text) VALUES (:id, :text)")  # noqa: S608 - names of the schema


_shown = (messages.c.id, messages.c.conversation_id, messages.c.author, messages.c.sent_at, messages.c.text)
# CROSS JOIN, in SQLite, keeps the index outside: rows come newest first as they are found, nothing is sorted.
messages_found = sa.text(
    f"SELECT {', '.join(f'messages.{column.name}' for column in _shown)}"  # noqa: S608 - names of the schema
    " FROM message_search CROSS JOIN messages ON messages.id = message_search.rowid"
    f" WHERE message_search MATCH :match AND message_search.rowid <= :last AND {MESSAGES.holds('messages')}"
    " ORDER BY message_search.rowid DESC"
)
_not_indexed = messages.c.id > sa.select(message_search_upto.c.upto).scalar_subquery()
messages_not_indexed = (
    sa.select(*_shown)
    .where(_not_indexed, messages.c.id <= sa.bindparam("last"), messages.c.author != Author.SYSTEM.value)
    .order_by(messages.c.id.desc())
    .limit(_limit)
)
messages_below = (
    sa.select(*_shown)
    .where(messages.c.id <= sa.bindparam("last"), messages.c.author != Author.SYSTEM.value)
    .order_by(messages.c.id.desc())
)
newest_of_block = sa.select(message_search_newest.c.sent_at).where(
    message_search_newest.c.block == sa.bindparam("number")
)
block_below = sa.select(sa.func.max(message_search_newest.c.block)).where(
    message_search_newest.c.block < sa.bindparam("number"), message_search_newest.c.sent_at > sa.bindparam("time")
)
highest_message = sa.select(sa.func.max(messages.c.id))
_searched = [conversations.c[name] for name in CONVERSATIONS.columns]
_IN_INDEX = "SELECT rowid FROM conversation_search WHERE conversation_search MATCH :match"
_REACH = "(SELECT upto FROM conversation_search_upto)"
conversations_matching = sa.text(f"{_IN_INDEX} AND rowid <= {_REACH} LIMIT :limit")
conversations_sorted = sa.text(
    "SELECT id FROM conversations WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY last_at DESC, id DESC"
)
newest_of_state = (
    sa.select(conversations.c.last_at, conversations.c.id)
    .where(conversations.c.state == sa.bindparam("state"))
    .order_by(conversations.c.last_at.desc(), conversations.c.id.desc())
    .limit(_limit)
)
# The narrow index has all that is asked for. Otherwise SQLite would read a wide row for each of many matches.
conversations_matching_sorted = sa.text(
    f"SELECT id FROM conversations INDEXED BY ix_conversations_list"  # noqa: S608 - names of the schema
    f" WHERE +id IN ({_IN_INDEX} AND rowid <= {_REACH}) OR +id > {_REACH} ORDER BY last_at DESC, id DESC LIMIT :limit"
)
message_terms = _terms("message_search_terms")
conversation_terms = _terms("conversation_search_terms")
texts_of_conversation = (
    sa.select(messages.c.id, messages.c.text)
    .where(_in_conversation, messages.c.author != Author.SYSTEM.value)
    .order_by(messages.c.sent_at.desc(), messages.c.id.desc())
)
newest_values = (
    sa.select(
        conversations.c.channel,
        conversations.c.bot_id,
        conversations.c.version,
        conversations.c.customer_language,
        conversations.c.payload,
    )
    .order_by(conversations.c.id.desc())
    .limit(NEWEST)
)
all_tags = sa.select(conversations.c.tags).where(conversations.c.tags != sa.literal_column("'[]'")).distinct()

messages_upto = sa.select(message_search_upto.c.upto)
conversations_upto = sa.select(conversation_search_upto.c.upto)
set_messages_upto = sa.update(message_search_upto).values(upto=sa.bindparam("last"))
set_conversations_upto = sa.update(conversation_search_upto).values(upto=sa.bindparam("last"))
messages_after = (
    sa.select(messages.c.id, messages.c.author, messages.c.text)
    .where(messages.c.id > sa.bindparam("upto"))
    .order_by(messages.c.id)
    .limit(_limit)
)
conversations_after = (
    sa.select(conversations.c.id, conversations.c.state, *_searched)
    .where(conversations.c.id > sa.bindparam("upto"))
    .order_by(conversations.c.id)
    .limit(_limit)
)
put_searched_message = _put_into(MESSAGES)
put_searched_conversation = _put_into(CONVERSATIONS)


# --- figures, and other conversations of a customer ------------------------------------------------------------------

_LINES = "('" + "', '".join(LINES) + "')"
_EVENTS = "('" + "', '".join(sorted(EVENTS)) + "')"
_WAITS = "json_extract(raw, '$.waits')"

# CROSS JOIN and INDEXED BY keep SQLite, which has no statistics here, from reading the messages themselves.
lines_touched = sa.text(
    f"""SELECT m.conversation_id, m.id, m.kind, m.arrived_at,
    CASE WHEN m.kind = 'reopened' THEN (SELECT {_WAITS} FROM messages WHERE id = m.id) END
    FROM (SELECT DISTINCT conversation_id FROM messages
    WHERE author = 'system' AND arrived_at >= :first AND arrived_at < :last) AS touched
    CROSS JOIN messages AS m INDEXED BY ix_messages_lines ON m.conversation_id = touched.conversation_id
    WHERE m.author = 'system' AND m.kind IN {_LINES} ORDER BY m.conversation_id, m.id"""  # noqa: S608 - fixed words
)
first_reply = sa.text(
    """SELECT min(arrived_at) FROM messages WHERE author = 'agent' AND conversation_id = :conversation_id
    AND id > :after AND id < :before AND delivery IN ('sent', 'delivered')"""
)
first_written = sa.text(
    f"""SELECT min(arrived_at) FROM messages INDEXED BY ix_messages_page WHERE conversation_id = :conversation_id
    AND id > :after AND id < :before AND author IN ('user', 'agent') AND kind NOT IN {_EVENTS}"""  # noqa: S608 - fixed
)
waited_at = sa.text(
    f"""SELECT count(*) FROM (SELECT max(id) AS id, kind FROM messages
    WHERE author = 'system' AND arrived_at < :moment AND kind IN ('handed_over', 'reopened', 'taken', 'closed')
    GROUP BY conversation_id) AS newest WHERE kind = 'handed_over'
    OR (kind = 'reopened' AND (SELECT {_WAITS} FROM messages WHERE id = newest.id) = 1)"""  # noqa: S608 - fixed words
)
waiting_count = (
    sa.select(sa.func.count()).select_from(conversations).where(conversations.c.state == State.WAITING.value)
)

_OF = "FROM messages WHERE conversation_id = conversations.id"
# Counted in three indexes: looking at the author of each message would read them all.
_said: sa.ColumnElement[int] = sa.literal_column(
    f"(SELECT count(*) {_OF}) - (SELECT count(*) {_OF} AND author = 'system')"
    f" - (SELECT count(*) {_OF} AND author = 'note')"
)
customer_conversations = (
    sa.select(conversations, _said)
    .where(
        conversations.c.id != sa.bindparam("id"),
        sa.or_(
            conversations.c.customer_id == sa.bindparam("customer"),
            sa.and_(
                conversations.c.session_id == sa.bindparam("session_id"),
                conversations.c.bot_id == sa.bindparam("bot_id"),
            ),
        ),
    )
    .order_by(conversations.c.last_at.desc(), conversations.c.id.desc())
    .limit(_limit)
)
