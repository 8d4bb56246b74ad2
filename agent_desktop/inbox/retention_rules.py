"""For how long conversations are kept, and what is told of those that may be deleted."""

from datetime import datetime, timedelta

from agent_desktop.inbox.model import Conversation, Record, State


class KeepRules(Record, frozen=True, kw_only=True):
    """Closed conversations may be deleted when nothing happened in them since ``closed_before``; those that nobody took
    over from the bot, since ``bot_before``. ``None``: never."""

    closed_before: datetime | None = None
    bot_before: datetime | None = None

    @classmethod
    def of_days(cls, now: datetime, *, closed: int, bot: int) -> "KeepRules":
        """The rules of so many days, counted back from ``now``; 0 is for ever."""
        return cls(
            closed_before=now - timedelta(days=closed) if closed else None,
            bot_before=now - timedelta(days=bot) if bot else None,
        )

    def __bool__(self) -> bool:
        """Whether anything may ever be deleted."""
        return self.closed_before is not None or self.bot_before is not None

    def lets_go(self, conversation: Conversation) -> bool:
        """Whether this conversation may be deleted."""
        before = {State.CLOSED: self.closed_before, State.BOT: self.bot_before}.get(conversation.state)
        if before is None or conversation.pending:
            return False
        return max(conversation.last_at, conversation.closed_at or conversation.last_at) < before


class Kept(Record, frozen=True, kw_only=True):
    """A conversation, and how many messages it has, notes and system lines among them."""

    conversation: Conversation
    messages: int


class Expiry(Record, frozen=True, kw_only=True):
    """What may be deleted: how many conversations and messages, when the oldest and the newest of them ended, and the
    first of the oldest conversations."""

    conversations: int = 0
    messages: int = 0
    oldest: datetime | None = None
    newest: datetime | None = None
    first: tuple[Kept, ...] = ()


class Listed(Record, frozen=True, kw_only=True):
    """A conversation as a list to choose from shows it."""

    id: int
    name: str
    state: State
    last_at: datetime
