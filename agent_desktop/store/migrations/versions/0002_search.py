"""Search in everything; tags, notes that are being written, and conversations put aside until some time.

Revision 0002. Written out, not taken from schema.py: it must stay as it is when that grows. ``folded_message`` and
``folded_conversation`` are functions that the program gives to each of its connections.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

STATEMENTS = (
    "CREATE VIRTUAL TABLE message_search USING fts5(text, content='', tokenize='trigram', detail='none')",
    "CREATE VIRTUAL TABLE conversation_search USING fts5(text, content='', tokenize='trigram', detail='none')",
    "CREATE VIRTUAL TABLE message_search_terms USING fts5vocab(message_search, row)",
    "CREATE VIRTUAL TABLE conversation_search_terms USING fts5vocab(conversation_search, row)",
    """CREATE TRIGGER tr_message_search_insert AFTER INSERT ON messages WHEN new.author <> 'system' BEGIN
    INSERT INTO message_search (rowid, text) VALUES (new.id, folded_message(new.text)); END""",
    """CREATE TRIGGER tr_message_search_update AFTER UPDATE OF text ON messages
    WHEN new.author <> 'system' AND old.text IS NOT new.text BEGIN
    INSERT INTO message_search (message_search, rowid, text) VALUES ('delete', old.id, folded_message(old.text));
    INSERT INTO message_search (rowid, text) VALUES (new.id, folded_message(new.text)); END""",
    """CREATE TRIGGER tr_message_search_delete AFTER DELETE ON messages WHEN old.author <> 'system' BEGIN
    INSERT INTO message_search (message_search, rowid, text)
    VALUES ('delete', old.id, folded_message(old.text)); END""",
    """CREATE TRIGGER tr_conversation_search_insert AFTER INSERT ON conversations BEGIN
    INSERT INTO conversation_search (rowid, text) VALUES (new.id, folded_conversation(
    new.customer_name, new.session_id, new.customer_id, new.payload, new.tags)); END""",
    """CREATE TRIGGER tr_conversation_search_update
    AFTER UPDATE OF customer_name, customer_id, payload, tags ON conversations
    WHEN old.customer_name IS NOT new.customer_name OR old.customer_id IS NOT new.customer_id
    OR old.payload IS NOT new.payload OR old.tags IS NOT new.tags BEGIN
    INSERT INTO conversation_search (conversation_search, rowid, text) VALUES ('delete', old.id, folded_conversation(
    old.customer_name, old.session_id, old.customer_id, old.payload, old.tags));
    INSERT INTO conversation_search (rowid, text) VALUES (new.id, folded_conversation(
    new.customer_name, new.session_id, new.customer_id, new.payload, new.tags)); END""",
    """CREATE TRIGGER tr_conversation_search_delete AFTER DELETE ON conversations BEGIN
    INSERT INTO conversation_search (conversation_search, rowid, text) VALUES ('delete', old.id, folded_conversation(
    old.customer_name, old.session_id, old.customer_id, old.payload, old.tags)); END""",
    """CREATE TRIGGER tr_notes_stay BEFORE INSERT ON outbox
    WHEN (SELECT author FROM messages WHERE id = new.message_id) = 'note' BEGIN
    SELECT RAISE(ABORT, 'a note is never sent'); END""",
)


def upgrade() -> None:
    op.add_column("conversations", sa.Column("snoozed_until", sa.BigInteger, nullable=True))
    op.add_column("conversations", sa.Column("returned_at", sa.BigInteger, nullable=True))
    op.add_column("conversations", sa.Column("tags", sa.Text, nullable=False, server_default="[]"))
    op.add_column("conversations", sa.Column("note_draft", sa.Text, nullable=False, server_default=""))
    op.create_index(
        "ix_conversations_snoozed",
        "conversations",
        ["snoozed_until"],
        sqlite_where=sa.text("snoozed_until IS NOT NULL"),
    )
    op.create_index("ix_conversations_tags", "conversations", ["tags"], sqlite_where=sa.text("tags <> '[]'"))
    op.create_index(
        "ix_messages_notes", "messages", ["conversation_id", "sent_at"], sqlite_where=sa.text("author = 'note'")
    )
    for statement in STATEMENTS:
        op.execute(sa.text(statement.replace(":", "\\:")))
    op.execute(
        "INSERT INTO message_search (rowid, text)"
        " SELECT id, folded_message(text) FROM messages WHERE author <> 'system'"
    )
    op.execute(
        "INSERT INTO conversation_search (rowid, text) SELECT id,"
        " folded_conversation(customer_name, session_id, customer_id, payload, tags) FROM conversations"
    )
