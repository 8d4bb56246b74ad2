"""Hits of a search are sorted by time without reading all that match.

Revision 0008. ``message_search_newest`` has, for each 128 ids, a time that none of their messages is later than.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

STATEMENTS = (
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
