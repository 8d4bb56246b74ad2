"""The search index can be built anew behind the program's back, and hits are sorted by time without reading all.

Revision 0008. ``text_search_rebuild`` has one row: conversations up to the id ``conversations_upto`` are in the index,
those above it are not yet, so the triggers leave those alone; when all are in, it is 2^62. The index of messages is
whole again when it has got to ``messages_until``. ``indexing.py`` builds it, from the first start on.

``message_search_newest`` has, for each 128 ids, a time that none of their messages is later than.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0006"

STATEMENTS = (
    """CREATE TABLE text_search_rebuild (id INTEGER PRIMARY KEY CHECK (id = 1),
    conversations_upto BIGINT NOT NULL, messages_until BIGINT NOT NULL)""",
    "INSERT INTO text_search_rebuild (id, conversations_upto, messages_until) VALUES (1, 4611686018427387904, 0)",
    "DROP TRIGGER tr_conversation_search_insert",
    "DROP TRIGGER tr_conversation_search_update",
    "DROP TRIGGER tr_conversation_search_delete",
    """CREATE TRIGGER tr_conversation_search_insert AFTER INSERT ON conversations
    WHEN new.id <= (SELECT conversations_upto FROM text_search_rebuild) BEGIN
    INSERT INTO conversation_search (rowid, text) VALUES (new.id, folded_conversation(
    new.customer_name, new.session_id, new.customer_id, new.payload, new.tags)); END""",
    """CREATE TRIGGER tr_conversation_search_update
    AFTER UPDATE OF customer_name, session_id, customer_id, payload, tags ON conversations
    WHEN old.id <= (SELECT conversations_upto FROM text_search_rebuild) AND (old.customer_name IS NOT new.customer_name
    OR old.session_id IS NOT new.session_id OR old.customer_id IS NOT new.customer_id
    OR old.payload IS NOT new.payload OR old.tags IS NOT new.tags) BEGIN
    INSERT INTO conversation_search (conversation_search, rowid, text) VALUES ('delete', old.id, folded_conversation(
    old.customer_name, old.session_id, old.customer_id, old.payload, old.tags));
    INSERT INTO conversation_search (rowid, text) VALUES (new.id, folded_conversation(
    new.customer_name, new.session_id, new.customer_id, new.payload, new.tags)); END""",
    """CREATE TRIGGER tr_conversation_search_delete AFTER DELETE ON conversations
    WHEN old.id <= (SELECT conversations_upto FROM text_search_rebuild) BEGIN
    INSERT INTO conversation_search (conversation_search, rowid, text) VALUES ('delete', old.id, folded_conversation(
    old.customer_name, old.session_id, old.customer_id, old.payload, old.tags)); END""",
    "CREATE TABLE message_search_newest (block INTEGER PRIMARY KEY, sent_at BIGINT NOT NULL)",
    "INSERT INTO message_search_newest (block, sent_at) SELECT id >> 7, max(sent_at) FROM messages GROUP BY id >> 7",
    """CREATE TRIGGER tr_message_search_newest_insert AFTER INSERT ON messages BEGIN
    INSERT INTO message_search_newest (block, sent_at) VALUES (new.id >> 7, new.sent_at)
    ON CONFLICT (block) DO UPDATE SET sent_at = excluded.sent_at WHERE excluded.sent_at > sent_at; END""",
    """CREATE TRIGGER tr_message_search_newest_update AFTER UPDATE OF sent_at ON messages
    WHEN new.sent_at > old.sent_at BEGIN
    INSERT INTO message_search_newest (block, sent_at) VALUES (new.id >> 7, new.sent_at)
    ON CONFLICT (block) DO UPDATE SET sent_at = excluded.sent_at WHERE excluded.sent_at > sent_at; END""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(sa.text(statement.replace(":", "\\:")))
