"""Messages are indexed for searching after they were stored, not while their sender waits.

Revision 0006. ``message_search_upto`` has one row: all messages up to this id are in the index, none above it is. So
the triggers know whether there is something to take out of the index when a message changes or goes.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

STATEMENTS = (
    "DROP TRIGGER tr_message_search_insert",
    "DROP TRIGGER tr_message_search_update",
    "DROP TRIGGER tr_message_search_delete",
    "CREATE TABLE message_search_upto (id INTEGER PRIMARY KEY CHECK (id = 1), upto BIGINT NOT NULL)",
    "INSERT INTO message_search_upto (id, upto) SELECT 1, coalesce(max(id), 0) FROM messages",
    """CREATE TRIGGER tr_message_search_insert AFTER INSERT ON messages
    WHEN new.id <= (SELECT upto FROM message_search_upto) AND new.author <> 'system' BEGIN
    INSERT INTO message_search (rowid, text) VALUES (new.id, folded_message(new.text)); END""",
    """CREATE TRIGGER tr_message_search_update AFTER UPDATE OF text ON messages
    WHEN old.text IS NOT new.text AND new.author <> 'system' AND new.id <= (SELECT upto FROM message_search_upto) BEGIN
    INSERT INTO message_search (message_search, rowid, text) VALUES ('delete', old.id, folded_message(old.text));
    INSERT INTO message_search (rowid, text) VALUES (new.id, folded_message(new.text)); END""",
    """CREATE TRIGGER tr_message_search_delete AFTER DELETE ON messages
    WHEN old.author <> 'system' AND old.id <= (SELECT upto FROM message_search_upto) BEGIN
    INSERT INTO message_search (message_search, rowid, text)
    VALUES ('delete', old.id, folded_message(old.text)); END""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(sa.text(statement.replace(":", "\\:")))
