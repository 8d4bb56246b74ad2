"""The export as JSON: what other programs read.

``{"conversations": [{…, "messages": [{"actor", "kind", "text", "sent_at", "delivery", "raw"}], "events", "notes"}]}``.
``messages`` holds what customer, bot and agent wrote; what the program noted is in ``events``, the agent's notes in
``notes``. Times are ISO 8601 in UTC with milliseconds.
"""

import json
from datetime import UTC, datetime
from typing import Any

from agent_desktop.inbox.model import Author, Conversation, Message


class JsonFormat:
    """Writes conversations as the elements of one list."""

    def __init__(self) -> None:
        self._first = True

    def begin(self) -> str:
        return '{"conversations": ['

    def conversation(self, conversation: Conversation, messages: list[Message]) -> str:
        comma, self._first = "\n" if self._first else ",\n", False
        return comma + json.dumps(conversation_object(conversation, messages), ensure_ascii=False, allow_nan=False)

    def end(self) -> str:
        return "\n]}\n" if not self._first else "]}\n"


def conversation_object(conversation: Conversation, messages: list[Message]) -> dict[str, Any]:
    """A conversation as plain JSON values."""
    customer = conversation.customer
    return {
        "bot_id": conversation.key.bot_id,
        "version": conversation.key.version,
        "session_id": conversation.key.session_id,
        "channel": conversation.channel,
        "state": conversation.state.value,
        "customer": {
            "name": customer.name,
            "language": customer.language,
            "sender_id": customer.sender_id,
            "raw": customer.raw,
        },
        "payload": conversation.payload,
        "messages": [_message(one) for one in messages if one.author not in (Author.SYSTEM, Author.NOTE)],
        "events": [_event(one) for one in messages if one.author is Author.SYSTEM],
        "notes": [{"text": one.text, "at": iso(one.sent_at)} for one in messages if one.author is Author.NOTE],
    }


def iso(moment: datetime) -> str:
    """ISO 8601 in UTC with milliseconds and ``Z``."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def actor_of(message: Message) -> str:
    """Who wrote it: ``user``, ``bot``, ``agent``, or the word that the platform sent."""
    if message.author is not Author.OTHER:
        return message.author.value
    raw = message.raw.get("actor") or message.raw.get("type")  # the second is the first generation's name for it
    return raw if isinstance(raw, str) else message.author.value


def _message(message: Message) -> dict[str, Any]:
    return {
        "actor": actor_of(message),
        "kind": message.kind,
        "text": message.text,
        "sent_at": iso(message.sent_at),
        "delivery": message.delivery.value if message.delivery is not None else None,
        "raw": message.raw,
    }


def _event(message: Message) -> dict[str, Any]:
    return {"kind": message.kind, "text": message.text, "at": iso(message.sent_at), "raw": message.raw}
