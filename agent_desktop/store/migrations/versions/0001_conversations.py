"""Conversations, their messages, the outbox, requests set aside, and small values.

Revision 0001, the first. Written out, not taken from schema.py: it must stay as it is when that grows.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=nullable)


def _number(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger, nullable=nullable)


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer, primary_key=True, autoincrement=False)


def _parent(name: str, target: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, sa.ForeignKey(target, ondelete="CASCADE"), nullable=nullable)


def upgrade() -> None:
    op.create_table(
        "conversations",
        _id(),
        _text("bot_id"),
        _text("version"),
        _text("session_id"),
        _text("state"),
        _text("channel", nullable=True),
        sa.Column("bot_paused", sa.Boolean, nullable=False),
        _number("created_at"),
        _number("last_at"),
        _text("last_author", nullable=True),
        _text("last_kind"),
        _text("last_delivery", nullable=True),
        _number("unread"),
        _number("failed"),
        _number("pending"),
        _number("waiting_since", nullable=True),
        _number("taken_at", nullable=True),
        _number("closed_at", nullable=True),
        _number("declined_at", nullable=True),
        _text("customer_name"),
        _text("customer_id", nullable=True),
        _text("customer_language", nullable=True),
        _number("draft_cursor"),
        _text("draft"),
        _text("last_text"),
        _text("customer_raw"),
        _text("payload"),
        sa.UniqueConstraint("bot_id", "version", "session_id", name="uq_conversations_key"),
    )
    op.create_index("ix_conversations_session", "conversations", ["session_id"])
    op.create_index("ix_conversations_list", "conversations", ["state", "last_at", "id"])
    for name in ("unread", "pending", "failed"):
        op.create_index(f"ix_conversations_{name}", "conversations", [name], sqlite_where=sa.text(f"{name} > 0"))
    op.create_table(
        "messages",
        _id(),
        _parent("conversation_id", "conversations.id"),
        _number("sent_at"),
        _text("author"),
        _text("time_source"),
        _text("external_id", nullable=True),
        _text("fingerprint"),
        _number("arrived_at"),
        _text("delivery", nullable=True),
        _text("kind"),
        _text("error", nullable=True),
        _text("text"),
        _text("raw"),
    )
    op.create_index("ix_messages_page", "messages", ["conversation_id", "sent_at", "id"])
    op.create_index(
        "ix_messages_external", "messages", ["external_id"], sqlite_where=sa.text("external_id IS NOT NULL")
    )
    op.create_table(
        "outbox",
        _id(),
        _parent("conversation_id", "conversations.id"),
        _parent("message_id", "messages.id", nullable=True),
        _text("kind"),
        _text("state"),
        _number("attempts"),
        _number("queued_at"),
        _number("not_before", nullable=True),
        _text("error", nullable=True),
        _text("body"),
    )
    op.create_index("ix_outbox_conversation", "outbox", ["conversation_id"])
    op.create_index("ix_outbox_message", "outbox", ["message_id"])
    op.create_table(
        "set_aside",
        _id(),
        _number("arrived_at"),
        _text("reason"),
        _text("content_type"),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )
    op.create_index("ix_set_aside_arrived", "set_aside", ["arrived_at"])
    op.create_table("meta", sa.Column("key", sa.Text, primary_key=True), _text("value"))
