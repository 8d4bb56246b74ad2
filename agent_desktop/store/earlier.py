"""Other conversations of a customer, with the number of their messages."""

import sqlite3

import sqlalchemy as sa

from agent_desktop.inbox.earlier import Earlier
from agent_desktop.inbox.model import Conversation
from agent_desktop.store import rows
from agent_desktop.store.schema import conversations
from agent_desktop.store.statements import Statement

_OF = "FROM messages WHERE conversation_id = conversations.id"

# Counted in three indexes: looking at the author of each message would read them all.
_COUNT: sa.ColumnElement[int] = sa.literal_column(
    f"(SELECT count(*) {_OF}) - (SELECT count(*) {_OF} AND author = 'system')"
    f" - (SELECT count(*) {_OF} AND author = 'note')"
)
_table = conversations.c
of_customer = Statement(
    sa.select(conversations, _COUNT)
    .where(
        _table.id != sa.bindparam("id"),
        sa.or_(
            _table.customer_id == sa.bindparam("customer"),
            sa.and_(_table.session_id == sa.bindparam("session_id"), _table.bot_id == sa.bindparam("bot_id")),
        ),
    )
    .order_by(_table.last_at.desc(), _table.id.desc())
    .limit(sa.bindparam("limit", type_=sa.Integer))
)


def earlier(connection: sqlite3.Connection, conversation: Conversation, limit: int) -> list[Earlier]:
    """The newest first, at most ``limit``."""
    found = of_customer.rows(
        connection,
        id=conversation.id,
        customer=conversation.customer.sender_id or None,
        session_id=conversation.key.session_id,
        bot_id=conversation.key.bot_id,
        limit=limit,
    )
    return [Earlier(conversation=rows.conversation(row[:-1]), messages=row[-1]) for row in found]
