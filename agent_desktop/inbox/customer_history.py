"""Other conversations of the same customer."""

from agent_desktop.inbox.model import Conversation, Record


class EarlierConversation(Record, frozen=True, kw_only=True):
    """A conversation of the same customer, and how many messages it has; notes and lines of the program do not count.

    The same customer is who has the same sender id, or the same session with the same bot in another version of it.
    """

    conversation: Conversation
    messages: int
