"""The tables, as the newest migration leaves them.

Times are microseconds since the epoch, UTC. Columns named ``raw``, ``payload`` and ``body`` of the inbox's values hold
JSON as text. Wide columns come last in a row, so that a scan of the narrow ones does not read them.

Beside the tables there are two search indexes (FTS5), of messages and of conversations, which triggers keep in step
with every change but new messages, which are indexed soon after (see search_index.py and indexing.py), and a trigger
that refuses notes in the outbox: see migration 0002. The indexes hold folded texts as trigrams without places, the
smallest form that finds any part of a word; what they find is checked in the rows.

Text is stored as TEXT, but for strings with lone surrogates, which no UTF-8 can hold: those are BLOBs (see rows.py).
"""

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

metadata = sa.MetaData()

_ID = sa.BigInteger().with_variant(sqlite.INTEGER(), "sqlite")
"""Only a column declared exactly INTEGER is SQLite's own row id, which saves an index."""


def _id() -> sa.Column[int]:
    return sa.Column("id", _ID, primary_key=True, autoincrement=False)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _maybe_text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=True)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger, nullable=False)


def _maybe_number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger, nullable=True)


def _parent(name: str, target: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, _ID, sa.ForeignKey(target, ondelete="CASCADE"), nullable=nullable)


conversations = sa.Table(
    "conversations",
    metadata,
    _id(),
    _text("bot_id"),
    _text("version"),
    _text("session_id"),
    _text("state"),
    _maybe_text("channel"),
    sa.Column("bot_paused", sa.Boolean, nullable=False),
    _number("created_at"),
    _number("last_at"),
    _maybe_text("last_author"),
    _text("last_kind"),
    _maybe_text("last_delivery"),
    _number("unread"),
    _number("failed"),
    _number("pending"),
    _maybe_number("waiting_since"),
    _maybe_number("taken_at"),
    _maybe_number("closed_at"),
    _maybe_number("declined_at"),
    _text("customer_name"),
    _maybe_text("customer_id"),
    _maybe_text("customer_language"),
    _number("draft_cursor"),
    _text("draft"),
    _text("last_text"),
    _text("customer_raw"),
    _text("payload"),
    _maybe_number("snoozed_until"),
    _maybe_number("returned_at"),
    sa.Column("tags", sa.Text, nullable=False, server_default="[]"),
    sa.Column("note_draft", sa.Text, nullable=False, server_default=""),
    sa.Column("declined", sa.Text, nullable=False, server_default="{}"),
    _maybe_number("arrived_at"),
    sa.UniqueConstraint("bot_id", "version", "session_id", name="uq_conversations_key"),
)

sa.Index("ix_conversations_session", conversations.c.session_id)
sa.Index("ix_conversations_list", conversations.c.state, conversations.c.last_at, conversations.c.id)
# The columns that counts() sums: few conversations have any of these, so each index is tiny.
for _name in ("unread", "pending", "failed"):
    sa.Index(f"ix_conversations_{_name}", conversations.c[_name], sqlite_where=sa.text(f"{_name} > 0"))
sa.Index("ix_conversations_snoozed", conversations.c.snoozed_until, sqlite_where=sa.text("snoozed_until IS NOT NULL"))
sa.Index("ix_conversations_customer", conversations.c.customer_id, sqlite_where=sa.text("customer_id IS NOT NULL"))
sa.Index(
    "ix_conversations_declined",
    conversations.c.state,
    conversations.c.declined_at,
    conversations.c.id,
    sqlite_where=sa.text("declined_at IS NOT NULL"),
)
sa.Index("ix_conversations_tags", conversations.c.tags, sqlite_where=sa.text("tags <> '[]'"))

messages = sa.Table(
    "messages",
    metadata,
    _id(),
    _parent("conversation_id", "conversations.id"),
    _number("sent_at"),
    _text("author"),
    _text("time_source"),
    _maybe_text("external_id"),
    _text("fingerprint"),
    _number("arrived_at"),
    _maybe_text("delivery"),
    _text("kind"),
    _maybe_text("error"),
    _text("text"),
    _text("raw"),
    _maybe_number("claimed_at"),  # behind the wide ones, but NULL in most rows, which takes no place
)

sa.Index("ix_messages_page", messages.c.conversation_id, messages.c.sent_at, messages.c.id)
sa.Index("ix_messages_notes", messages.c.conversation_id, messages.c.sent_at, sqlite_where=sa.text("author = 'note'"))
# For the figures of a day (see figures.py): lines by conversation and by time, and the agent's replies.
_system, _agent = sa.text("author = 'system'"), sa.text("author = 'agent'")
sa.Index(
    "ix_messages_lines",
    messages.c.conversation_id,
    messages.c.id,
    messages.c.kind,
    messages.c.arrived_at,
    messages.c.author,  # otherwise SQLite would read the messages themselves
    sqlite_where=_system,
)
sa.Index("ix_messages_days", messages.c.arrived_at, messages.c.conversation_id, messages.c.author, sqlite_where=_system)
sa.Index(
    "ix_messages_replies",
    messages.c.conversation_id,
    messages.c.id,
    messages.c.arrived_at,
    messages.c.delivery,
    messages.c.author,
    sqlite_where=_agent,
)
sa.Index("ix_messages_external", messages.c.external_id, sqlite_where=sa.text("external_id IS NOT NULL"))

outbox = sa.Table(
    "outbox",
    metadata,
    _id(),
    _parent("conversation_id", "conversations.id"),
    _parent("message_id", "messages.id", nullable=True),
    _text("kind"),
    _text("state"),
    _number("attempts"),
    _number("queued_at"),
    _maybe_number("not_before"),
    _maybe_text("error"),
    _text("body"),
)

sa.Index("ix_outbox_conversation", outbox.c.conversation_id)
sa.Index("ix_outbox_message", outbox.c.message_id)

set_aside = sa.Table(
    "set_aside",
    metadata,
    _id(),
    _number("arrived_at"),
    _text("reason"),
    _text("content_type"),
    sa.Column("body", sa.LargeBinary, nullable=False),
)

# Counts the requests without reading their bodies.
sa.Index("ix_set_aside_arrived", set_aside.c.arrived_at)

meta = sa.Table(
    "meta",
    metadata,
    sa.Column("key", sa.Text, primary_key=True),
    _text("value"),
)


def _reach(index: str) -> sa.Table:
    """Return the table with one row that says up to which id a search index reaches (see search_index.py)."""
    return sa.Table(f"{index}_upto", metadata, _id(), _number("upto"), sa.CheckConstraint("id = 1"))


message_search_upto = _reach("message_search")
conversation_search_upto = _reach("conversation_search")

message_search_newest = sa.Table(
    "message_search_newest",
    metadata,
    sa.Column("block", _ID, primary_key=True, autoincrement=False),
    _number("sent_at"),
)
