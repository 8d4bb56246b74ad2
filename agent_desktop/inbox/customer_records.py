"""Values that describe what is stored: for exporting, for erasing a customer, and for lists to choose from."""

from datetime import datetime

from agent_desktop.inbox.model import Conversation, Record, State


class StoredConversation(Record, frozen=True, kw_only=True):
    """A conversation and the number of its messages, notes and system lines included."""

    conversation: Conversation
    messages: int


class ConversationSummary(Record, frozen=True, kw_only=True):
    """A conversation as a list to choose from shows it."""

    id: int
    name: str
    state: State
    last_at: datetime


class CustomerRecords(Record, frozen=True, kw_only=True):
    """Everything that is stored of one customer.

    ``quarantined``: ids of quarantined requests that mention one of the customer's sessions.
    """

    conversations: tuple[StoredConversation, ...] = ()
    quarantined: tuple[int, ...] = ()

    @property
    def ids(self) -> tuple[int, ...]:
        """The ids of the conversations."""
        return tuple(one.conversation.id for one in self.conversations)

    @property
    def messages(self) -> int:
        """The number of messages in all conversations."""
        return sum(one.messages for one in self.conversations)

    @property
    def open(self) -> tuple[int, ...]:
        """The ids of the conversations that wait or are answered."""
        states = (State.WAITING, State.ACTIVE)
        return tuple(one.conversation.id for one in self.conversations if one.conversation.state in states)

    @property
    def unsent(self) -> int:
        """The number of replies that are on their way or have failed."""
        return sum(one.conversation.pending + one.conversation.failed for one in self.conversations)
