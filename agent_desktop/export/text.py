"""The export as plain text: what a person reads in a terminal or an editor.

No foreign value can look like a line of the program: the program's lines begin with one of its own words or a time,
and everything that others wrote stands behind them on the same line, or on lines that are indented.
"""

from collections.abc import Sequence

from agent_desktop.base.i18n import translate
from agent_desktop.base.safe_text import indented, on_one_line
from agent_desktop.export.wording import author_of, delivery, lines_of, moment, state, time_of
from agent_desktop.inbox.model import Author, Conversation, Message

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
        since = translate("export", "%1 · since %2").replace("%1", state(conversation))
        rows = {
            translate("export", "customer"): conversation.title,
            translate("export", "session"): key.session_id,
            translate("export", "bot"): f"{key.bot_id} {key.version}",
            translate("export", "channel"): conversation.channel or translate("export", "no channel"),
            translate("export", "tags"): ", ".join(conversation.tags),
            translate("export", "state"): since.replace("%2", moment(conversation.created_at)),
        }
        head = [f"{name}: {on_one_line(value)}" for name, value in rows.items() if value]
        if conversation.payload:
            heading = translate("export", "handover values")
            head.append(f"{heading}:")
        head += [indented(on_one_line(f"{name}: {value}")) for name, value in conversation.payload.items()]
        return "\n".join([RULE, *head, RULE, ""])

    def page(self, messages: Sequence[Message]) -> str:
        conversation = self._conversation
        return "".join(f"{_message(one, conversation)}\n" for one in messages) if conversation is not None else ""

    def foot(self) -> str:
        return "\n"

    def end(self) -> str:
        return ""


def _message(message: Message, conversation: Conversation) -> str:
    text = "\n".join(line.text for line in lines_of(message))
    if message.author is Author.SYSTEM:
        return f"{moment(message.sent_at)}  -- {on_one_line(text)}"
    mark = f" ({delivery(message)})" if delivery(message) else ""
    return f"{time_of(message)}  {on_one_line(author_of(message, conversation))}{mark}\n{indented(text)}"
