"""From a request's bytes to an event, and from an item to a message, in both dialects of the platform and mixtures.

The current dialect names the event ``event`` and the author of an item ``actor``; the first generation named both
``type``. Where an object has both, the current name counts.
"""

from collections.abc import Mapping
from typing import Any

from agent_desktop.protocol.contents import parse_content
from agent_desktop.protocol.decoding import decode_object
from agent_desktop.protocol.fields import text_of, truth_of, word_of
from agent_desktop.protocol.kinds.text import Text
from agent_desktop.protocol.kinds.unknown import Unknown
from agent_desktop.protocol.model import (
    ConversationKey,
    Event,
    Item,
    MessagesEvent,
    OffloadEvent,
    ProtocolError,
    Sender,
    UnknownEvent,
)
from agent_desktop.protocol.moments import moment_of

_VERSIONS = frozenset({"LIVE", "DRAFT"})


def parse_request(body: bytes) -> Event:
    """What a webhook request tells.

    The version is kept as it came, but ``live`` and ``draft`` are upper-cased, and a missing one is ``LIVE``: it is
    what customers talk to. An offload may come without a transcript, as losing it would be worse; a ``payload`` that is
    not an object is kept as ``{"value": …}``. The channel is the request's, else that of the first message with one.

    Raises :class:`ProtocolError`, with a sentence that holds no word of the conversation, for what is not a JSON
    object, lacks its session or bot id, or whose messages are not an array. A good request of an unknown kind is an
    :class:`UnknownEvent`; a broken item is an :class:`Item` of :class:`Unknown` content. Nothing else is raised.
    """
    data = decode_object(body)
    key = ConversationKey(_identifier(data, "botId"), _version(data.get("version")), _identifier(data, "sessionId"))
    name = _either(data, "event")
    if name == "messages":
        items = _items(data, "messages")
        return MessagesEvent(key, items, _channel(data, items), moment_of(data.get("timestamp")))
    if name == "offload":
        items = () if data.get("transcript") is None else _items(data, "transcript")
        payload = _payload(data.get("payload"))
        return OffloadEvent(key, items, payload, _channel(data, items), moment_of(data.get("timestamp")))
    return UnknownEvent(key, name)


def parse_item(raw: Mapping[str, Any]) -> Item:
    """One item of ``messages`` or ``transcript``, or one that was stored. Never raises.

    An author that is missing is ``""``. The time is the item's, else its message's.
    """
    item = raw if isinstance(raw, dict) else dict(raw)
    actor = _either(item, "actor")
    sent_at = moment_of(item.get("timestamp"))
    message = item.get("message")
    if not isinstance(message, dict):
        content = Text(message) if isinstance(message, str) else Unknown("", item)
        return Item(actor, content, sent_at, raw=item)
    if sent_at is None:
        sent_at = moment_of(message.get("timestamp"))
    return Item(
        actor,
        parse_content(message),
        sent_at,
        word_of(message.get("id")),
        _sender(message.get("sender")),
        _name(message.get("channelType")),
        item,
    )


def unreadable_time(raw: Mapping[str, Any]) -> str | None:
    """Return the time that an item gives itself, as text, if it cannot be read. None if it gives none or a good one."""
    message = raw.get("message")
    given = [raw.get("timestamp"), message.get("timestamp") if isinstance(message, dict) else None]
    if any(moment_of(one) is not None for one in given):
        return None
    return next((word for one in given if (word := word_of(one) or (str(one) if one else None))), None)


def _identifier(data: dict[str, Any], name: str) -> str:
    if name not in data:
        raise ProtocolError(f"The request has no {name}.")
    value = data[name]
    text = None if isinstance(value, float) else text_of(value)
    if text is None:
        raise ProtocolError(f"The request's {name} is not a string.")
    if not text or text.isspace():
        raise ProtocolError(f"The request's {name} is empty.")
    return text


def _version(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        return "LIVE"
    known = value.strip().upper()
    return known if known in _VERSIONS else value


def _either(data: dict[str, Any], current: str) -> str:
    return _name(data.get(current)) or _name(data.get("type")) or ""


def _name(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None


def _items(data: dict[str, Any], name: str) -> tuple[Item, ...]:
    values = data.get(name)
    if values is None:
        raise ProtocolError(f"The request has no {name}.")
    if not isinstance(values, list):
        verb = "are" if name == "messages" else "is"
        raise ProtocolError(f"The request's {name} {verb} not an array.")
    return tuple([parse_item(value if isinstance(value, dict) else {"value": value}) for value in values])


def _channel(data: dict[str, Any], items: tuple[Item, ...]) -> str | None:
    return _name(data.get("channel")) or next((item.channel for item in items if item.channel), None)


def _payload(value: Any) -> dict[str, Any]:
    if isinstance(value, dict):
        return value
    return {} if value is None else {"value": value}


def _sender(value: Any) -> Sender | None:
    if isinstance(value, dict):
        if not value:
            return None
        get = value.get
        return Sender(
            word_of(get("id")),
            word_of(get("firstname")),
            word_of(get("lastname")),
            word_of(get("preferredLanguage")),
            truth_of(get("isEmulator")),
            value,
        )
    name = word_of(value)
    return Sender(name, raw={"value": value}) if name else None
