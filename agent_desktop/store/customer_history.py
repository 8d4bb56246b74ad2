"""Reads other conversations of a customer, with the number of their messages."""

import sqlite3

from agent_desktop.inbox.customer_history import EarlierConversation
from agent_desktop.inbox.model import Conversation
from agent_desktop.store import rows, statements


def earlier_conversations(
    connection: sqlite3.Connection, conversation: Conversation, limit: int
) -> list[EarlierConversation]:
    """Return at most ``limit`` conversations, newest first."""
    found = statements.customer_conversations.rows(
        connection,
        id=conversation.id,
        customer=conversation.customer.sender_id or None,
        session_id=conversation.key.session_id,
        bot_id=conversation.key.bot_id,
        limit=limit,
    )
    return [EarlierConversation(conversation=rows.conversation(row[:-1]), messages=row[-1]) for row in found]
