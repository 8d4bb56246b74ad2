"""Conversations, messages and batches for the store's tests."""

from datetime import UTC, datetime, timedelta
from typing import Any

from agent_desktop.inbox.model import (
    Author,
    Conversation,
    Customer,
    Message,
    OutboxEntry,
    OutboxKind,
    QuarantinedRequest,
)
from agent_desktop.protocol import ConversationKey

T0 = datetime(2026, 5, 1, 12, 0, 0, 123_456, tzinfo=UTC)


def at(seconds: float) -> datetime:
    """So many seconds after the start of the test's world."""
    return T0 + timedelta(seconds=seconds)


def conversation(id_: int = 1, **changes: Any) -> Conversation:
    values: dict[str, Any] = {
        "key": ConversationKey("bot-1", "LIVE", f"session-{id_}"),
        "created_at": at(id_),
        "last_at": at(id_),
        "customer": Customer(name="Emma Peeters", sender_id=f"s{id_}", language="nl", raw={"firstname": "Emma"}),
        "payload": {"department": "billing", "orderId": 88213},
    }
    return Conversation(id=id_, **{**values, **changes})


def message(id_: int, conversation_id: int = 1, **changes: Any) -> Message:
    values: dict[str, Any] = {
        "author": Author.USER,
        "kind": "text",
        "text": f"message {id_}",
        "sent_at": at(id_),
        "arrived_at": at(id_ + 1),
        "external_id": f"{id_:024x}",
        "fingerprint": f"{id_:032x}",
        "raw": {"actor": "user", "message": {"messageType": "text", "text": f"message {id_}"}},
    }
    return Message(id=id_, conversation_id=conversation_id, **{**values, **changes})


def outbox_entry(id_: int, conversation_id: int = 1, **changes: Any) -> OutboxEntry:
    values: dict[str, Any] = {"kind": OutboxKind.REPLY, "queued_at": at(id_), "body": {"textMessageTemplate": {}}}
    return OutboxEntry(id=id_, conversation_id=conversation_id, **{**values, **changes})


def aside(id_: int, **changes: Any) -> QuarantinedRequest:
    values: dict[str, Any] = {
        "arrived_at": T0,
        "reason": "not JSON",
        "body": b"\x00\xff{",
        "content_type": "text/x",
    }
    return QuarantinedRequest(id=id_, **{**values, **changes})
