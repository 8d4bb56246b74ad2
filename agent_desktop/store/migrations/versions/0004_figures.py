"""Indexes for the figures of a day's work, and for other conversations of the same customer.

Revision 0004. Lines of the program and the agent's replies are few among the messages, so these are small. They hold
the author, though it is the same in all of an index: without it SQLite would look at the messages themselves.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0002"

SYSTEM = sa.text("author = 'system'")
AGENT = sa.text("author = 'agent'")


def upgrade() -> None:
    op.create_index(
        "ix_messages_lines", "messages", ["conversation_id", "id", "kind", "arrived_at", "author"], sqlite_where=SYSTEM
    )
    op.create_index("ix_messages_days", "messages", ["arrived_at", "conversation_id", "author"], sqlite_where=SYSTEM)
    op.create_index(
        "ix_messages_replies",
        "messages",
        ["conversation_id", "id", "arrived_at", "delivery", "author"],
        sqlite_where=AGENT,
    )
    op.create_index(
        "ix_conversations_customer",
        "conversations",
        ["customer_id"],
        sqlite_where=sa.text("customer_id IS NOT NULL"),
    )
