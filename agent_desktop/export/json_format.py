"""The export as JSON: what other programs read.

``{"conversations": [{…, "messages": [{"actor", "kind", "text", "sent_at", "delivery", "raw"}], "events", "notes"}]}``.
``messages`` holds what customer, bot and agent wrote; what the program noted is in ``events``, the agent's notes in
``notes``. Times are ISO 8601 in UTC with milliseconds. Control characters and marks of direction are escapes, so that
the file can be shown in a terminal; read as JSON it is all the same what was sent.
"""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from agent_desktop.base.safe_text import escaped
from agent_desktop.inbox.model import Author, Conversation, Message


class JsonFormat:
    """Writes conversations as the elements of one list."""

    def __init__(self) -> None:
        self._first = True
        self._first_message = True
        self._events: list[dict[str, Any]] = []
        self._notes: list[dict[str, Any]] = []

    def begin(self) -> str:
        return '{"conversations": ['

    def head(self, conversation: Conversation) -> str:
        comma, self._first = "\n" if self._first else ",\n", False
        self._first_message = True
        self._events, self._notes = [], []
        return f'{comma}{_text(_about(conversation))[:-1]}, "messages": ['

    def page(self, messages: Sequence[Message]) -> str:
        parts = []
        for one in messages:
            if one.author is Author.SYSTEM:
                self._events.append(_event(one))
            elif one.author is Author.NOTE:
                self._notes.append({"text": one.text, "at": iso(one.sent_at)})
            else:
                parts.append(("" if self._first_message else ", ") + _text(_message(one)))
                self._first_message = False
        return "".join(parts)

    def foot(self) -> str:
        return f'], "events": {_text(self._events)}, "notes": {_text(self._notes)}}}'

    def end(self) -> str:
        return "\n]}\n" if not self._first else "]}\n"


def _text(value: Any) -> str:
    return escaped(json.dumps(value, ensure_ascii=False, allow_nan=False))


def _about(conversation: Conversation) -> dict[str, Any]:
    """A conversation without its messages, as plain JSON values."""
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
