"""The export as plain text: what a person reads in a terminal or an editor."""

import re
from collections.abc import Sequence

from agent_desktop.base.i18n import translate
from agent_desktop.export.wording import author_of, delivery, lines_of, moment, state
from agent_desktop.inbox.model import Author, Conversation, Message

# A terminal obeys escape sequences, and turned-around text reads as something else: customers do not get to use either.
UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
RULE = "=" * 80


class TextFormat:
    """Writes conversations one below the other."""

    def __init__(self) -> None:
        self._conversation: Conversation | None = None

    def begin(self) -> str:
        return ""

    def head(self, conversation: Conversation) -> str:
        self._conversation = conversation
        key = conversation.key
        about = translate("export", "session %1 · bot %2 · %3")
        channel = conversation.channel or translate("export", "no channel")
        # each placeholder by its own text: what a customer sent may hold another one
        parts = {"%1": key.session_id, "%2": f"{key.bot_id} {key.version}", "%3": channel}
        since = translate("export", "%1 · since %2").replace("%1", state(conversation))
        head = [
            RULE,
            safe(conversation.title),
            safe(re.sub("%[123]", lambda found: parts[found[0]], about)),
            since.replace("%2", moment(conversation.created_at)),
        ]
        head += [safe(f"{name}: {value}") for name, value in conversation.payload.items()]
        return "\n".join([*head, RULE, ""])

    def page(self, messages: Sequence[Message]) -> str:
        conversation = self._conversation
        return "".join(f"{_message(one, conversation)}\n" for one in messages) if conversation is not None else ""

    def foot(self) -> str:
        return "\n"

    def end(self) -> str:
        return ""


def safe(text: str) -> str:
    """The text without characters that a terminal obeys or that turn other text around."""
    return UNSAFE.sub("\ufffd", text.replace("\r\n", "\n"))


def _message(message: Message, conversation: Conversation) -> str:
    text = safe("\n".join(line.text for line in lines_of(message)))
    if message.author is Author.SYSTEM:
        return f"{moment(message.sent_at)}  -- {text}"
    mark = f" ({delivery(message)})" if delivery(message) else ""
    body = "\n".join(f"    {line}" for line in text.split("\n"))
    name = safe(author_of(message, conversation)).replace("\n", " ")
    return f"{moment(message.sent_at)}  {name}{mark}\n{body}"
