"""Messages for tests of the transcript."""

from datetime import UTC, datetime, timedelta
from typing import Any

from agent_desktop.inbox.model import Author, Message, Page
from agent_desktop.protocol import TextTemplate, template_to_v1

T0 = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


def message(
    number: int, author: Author = Author.USER, text: str = "", *, at: float | None = None, **fields: Any
) -> Message:
    """Message ``number``, by default ``number`` minutes after T0; ``body`` replaces its raw message object."""
    sent_at = T0 + timedelta(seconds=60 * number if at is None else at)
    words = text or f"message {number}"
    body = fields.pop("body", None)
    if author is Author.AGENT:
        raw = template_to_v1(TextTemplate(words))
    elif author in (Author.NOTE, Author.SYSTEM):
        raw = {}
    elif author is Author.USER:
        raw = {"actor": "user", "message": body or {"messageType": "text", "text": words}}
    else:
        raw = {"actor": "bot", "message": body or {"text": words}}
    fields.setdefault("raw", raw)
    fields.setdefault("kind", "text")
    return Message(
        id=number, conversation_id=1, author=author, text=words, sent_at=sent_at, arrived_at=sent_at, **fields
    )


def press(number: int, title: str) -> Message:
    """A customer's press of a button."""
    return message(number, kind="postback", body={"messageType": "postback", "title": title})


def chips(number: int, *titles: str) -> Message:
    """A bot message with quick replies."""
    replies = [{"content_type": "text", "title": title, "payload": title} for title in titles]
    return message(number, Author.BOT, kind="quick_replies", body={"text": "Choose", "quick_replies": replies})


def page(*messages: Message, more: bool = False) -> Page:
    """A page of these."""
    return Page(messages=messages, more=more)
