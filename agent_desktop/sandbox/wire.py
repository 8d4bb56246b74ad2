"""What is posted to the webhook, in either dialect, field for field as the platform's own requests have it.

``current`` is the dialect since 2020-09 (``event``, ``actor``, times); ``legacy`` the first generation (``type`` for
both, no times and no ids). Known from the protocol's README, section 1, and its samples.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from agent_desktop.sandbox.config import Dialect
from agent_desktop.sandbox.conversation import Conversation, Raw, Said, Speaker
from agent_desktop.sandbox.pace import stamp


def messages_request(conversation: Conversation, said: Sequence[Said], now: datetime, dialect: Dialect) -> Raw:
    """The body of a ``messages`` event with these messages."""
    body = _head(conversation, "messages", now, dialect)
    body["messages"] = [_item(conversation, one, dialect, live=True) for one in said]
    return body


def offload_request(
    conversation: Conversation,
    said: Sequence[Said],
    payload: Mapping[str, Any] | None,
    now: datetime,
    dialect: Dialect,
) -> Raw:
    """The body of an ``offload`` event: the transcript so far, and the variables chosen by the bot's builder."""
    body = _head(conversation, "offload", now, dialect)
    if payload is not None:
        body["payload"] = dict(payload)
    body["transcript"] = [_item(conversation, one, dialect, live=False) for one in said]
    return body


def history_row(said: Said) -> Raw:
    """A row of the history call; its inner shape is that of the older API, the newer one's is not published."""
    actor = "user" if said.speaker is Speaker.USER else "bot"
    return {"id": said.id, "actor": actor, "message": said.message, "createdAt": stamp(said.at)}


def _head(conversation: Conversation, name: str, now: datetime, dialect: Dialect) -> Raw:
    key = conversation.key
    body: Raw = {"botId": key.bot_id, "version": key.version, "sessionId": key.session_id}
    body["event" if dialect == "current" else "type"] = name
    # The emulator's requests name no channel.
    if conversation.person.channel != "emulator":
        body["channel"] = conversation.person.channel
    body["timestamp"] = stamp(now)
    return body


def _item(conversation: Conversation, said: Said, dialect: Dialect, *, live: bool) -> Raw:
    actor = "user" if said.speaker is Speaker.USER else "bot"
    if dialect == "legacy":
        return {"type": actor, "message": _first_generation(said.message)}
    message = dict(said.message)
    if said.speaker is Speaker.USER:
        key, person = conversation.key, conversation.person
        if live:
            message = {
                "channelType": person.wire_channel,
                "sender": person.sender(key.session_id, key.bot_id),
                "timestamp": stamp(said.at),
                **message,
                "id": said.id,
            }
        else:
            if message.get("messageType") == "postback":
                message["text"] = message.get("title", "")
            message |= {
                "channelType": person.channel,
                "sender": {"id": key.session_id, "botId": key.bot_id},
            }
    return {"actor": actor, "message": message, "timestamp": stamp(said.at)}


def _first_generation(message: Raw) -> Raw:
    kind = message.get("messageType")
    if kind == "fileUploadInputResult":
        return {"messageType": "upload", "urls": message.get("urls", [])}
    if kind == "postback":
        return {"messageType": "postback", "title": message.get("title", "")}
    return message
