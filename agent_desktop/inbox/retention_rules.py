"""How long conversations are kept, and which of them are due for deletion."""

from datetime import datetime, timedelta

from agent_desktop.inbox.customer_records import StoredConversation
from agent_desktop.inbox.model import Conversation, Record, State

AGREED_DAYS = "retention_agreed"
"""Where it is stored for how many days a person agreed to keep conversations. Not ``kept_for_days`` of older versions,
which was also written without a question."""
CHECKED_AT = "kept_looked_at"
"""Where it is stored when old conversations were last deleted."""


class RetentionRules(Record, frozen=True, kw_only=True):
    """Which conversations may be deleted.

    What counts is the latest of the platform's time of the last message, its arrival, and closing: a message that the
    platform dates back by months has arrived today.

    ``closed_before``: closed conversations without activity since this moment. ``bot_before``: the same for
    conversations that stayed with the bot. ``None``: never.
    """

    closed_before: datetime | None = None
    bot_before: datetime | None = None

    @classmethod
    def of_days(cls, now: datetime, *, closed: int, bot: int) -> "RetentionRules":
        """Return the rules for a number of days, counted back from ``now``; 0 means for ever."""
        return cls(
            closed_before=now - timedelta(days=closed) if closed else None,
            bot_before=now - timedelta(days=bot) if bot else None,
        )

    def __bool__(self) -> bool:
        """Return True if anything may ever be deleted."""
        return self.closed_before is not None or self.bot_before is not None

    def allows_deletion(self, conversation: Conversation) -> bool:
        """Return True if this conversation may be deleted."""
        before = {State.CLOSED: self.closed_before, State.BOT: self.bot_before}.get(conversation.state)
        if before is None or conversation.pending:
            return False
        last = conversation.last_at
        return max(last, conversation.arrived_at or last, conversation.closed_at or last) < before


class Expiry(Record, frozen=True, kw_only=True):
    """What is due for deletion: the number of conversations and messages.

    ``days``: the rules, as days that closed conversations and those with the bot are kept. ``at``: the moment that they
    were counted back from. ``oldest`` and ``newest``: when the first and the last of these conversations ended.
    ``first``: the oldest ones.
    """

    days: tuple[int, int] = (0, 0)
    at: datetime | None = None

    conversations: int = 0
    messages: int = 0
    oldest: datetime | None = None
    newest: datetime | None = None
    first: tuple[StoredConversation, ...] = ()
