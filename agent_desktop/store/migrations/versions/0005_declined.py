"""Why an offload was declined, and those that were as a list of their own.

Revision 0005. Written out, not taken from schema.py: it must stay as it is when that grows.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column("conversations", sa.Column("declined", sa.Text, nullable=False, server_default="{}"))
    op.create_index(
        "ix_conversations_declined",
        "conversations",
        ["state", "declined_at", "id"],
        sqlite_where=sa.text("declined_at IS NOT NULL"),
    )
