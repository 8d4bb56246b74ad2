"""Who answers a conversation now: what the composer says above its field."""

from dataclasses import dataclass
from enum import Enum

from agent_desktop.inbox.model import Conversation, State
from agent_desktop.ui.text.channels import channel_name
from agent_desktop.ui.text.words import plain_line

NAME_MAX = 60


class Who(Enum):
    """The cases that the agent must be able to tell apart."""

    NOBODY = "nobody"
    """No conversation is open."""
    BOT = "bot"
    WAITING = "waiting"
    YOU = "you"
    CLOSED = "closed"


@dataclass(frozen=True)
class ReplyState:
    """Who answers, the customer's short name, and the channel's name (empty when it is not known)."""

    who: Who
    name: str = ""
    channel: str = ""

    @classmethod
    def of(cls, conversation: Conversation | None) -> "ReplyState":
        """How a conversation stands."""
        if conversation is None:
            return cls(Who.NOBODY)
        who = (
            Who.BOT
            if conversation.bot_answers
            else {
                State.BOT: Who.BOT,
                State.WAITING: Who.WAITING,
                State.ACTIVE: Who.YOU,
                State.CLOSED: Who.CLOSED,
            }[conversation.state]
        )
        title = plain_line(conversation.title)
        name = title.split(" ")[0] if conversation.is_named else title
        return cls(who, name[:NAME_MAX], channel_name(conversation.channel))
