"""Earlier conversations of a customer."""

from agent_desktop.inbox.model import Conversation, Record


class EarlierConversation(Record, frozen=True, kw_only=True):
    """A conversation of the same customer, and the number of its messages without notes and system lines.

    The same customer: the same sender id, or the same session of another version of the same bot.
    """

    conversation: Conversation
    messages: int
