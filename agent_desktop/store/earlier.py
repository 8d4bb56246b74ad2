"""Other conversations of a customer, with the number of their messages."""

import sqlite3

from agent_desktop.inbox.customer_history import Earlier
from agent_desktop.inbox.model import Conversation
from agent_desktop.store import rows, statements


def earlier(connection: sqlite3.Connection, conversation: Conversation, limit: int) -> list[Earlier]:
    """The newest first, at most ``limit``."""
    found = statements.conversations_of_customer.rows(
        connection,
        id=conversation.id,
        customer=conversation.customer.sender_id or None,
        session_id=conversation.key.session_id,
        bot_id=conversation.key.bot_id,
        limit=limit,
    )
    return [Earlier(conversation=rows.conversation(row[:-1]), messages=row[-1]) for row in found]
