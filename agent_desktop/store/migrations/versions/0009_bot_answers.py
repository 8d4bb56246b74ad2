"""A conversation that is with the bot, while the bot is paused, waits when the customer writes.

Revision 0009. Before, it was not noted everywhere that the bot answers such a conversation.
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.execute(sa.text("UPDATE conversations SET bot_paused = 0 WHERE state = 'bot'"))
