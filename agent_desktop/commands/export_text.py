"""The export as plain text: what a person reads in a terminal or an editor."""

import re

from agent_desktop.commands.wording import DELIVERIES, author_of, lines_of, moment
from agent_desktop.inbox.model import Author, Conversation, Message

# A terminal obeys escape sequences, and turned-around text reads as something else: customers do not get to use either.
UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
RULE = "=" * 80


class TextFormat:
    """Writes conversations one below the other."""

    def begin(self) -> str:
        return ""

    def conversation(self, conversation: Conversation, messages: list[Message]) -> str:
        key = conversation.key
        head = [
            RULE,
            safe(conversation.title),
            safe(f"session {key.session_id} · bot {key.bot_id} {key.version} · {conversation.channel or 'no channel'}"),
            f"{conversation.state.value} · since {moment(conversation.created_at)}",
        ]
        head += [safe(f"{name}: {value}") for name, value in conversation.payload.items()]
        return "\n".join([*head, RULE, *(_message(one, conversation) for one in messages), "", ""])

    def end(self) -> str:
        return ""


def safe(text: str) -> str:
    """The text without characters that a terminal obeys or that turn other text around."""
    return UNSAFE.sub("\ufffd", text.replace("\r\n", "\n"))


def _message(message: Message, conversation: Conversation) -> str:
    text = safe("\n".join(line.text for line in lines_of(message)))
    if message.author is Author.SYSTEM:
        return f"{moment(message.sent_at)}  -- {text}"
    mark = f" ({DELIVERIES[message.delivery]})" if message.delivery in DELIVERIES else ""
    body = "\n".join(f"    {line}" for line in text.split("\n"))
    name = safe(author_of(message, conversation)).replace("\n", " ")
    return f"{moment(message.sent_at)}  {name}{mark}\n{body}"
