"""Converts rows to the inbox's values and back. A row is a tuple in the order of the table's columns in schema.py.

What is read may have been written by a newer version or come from hostile input, so reading never fails on a word it
does not know: each kind of word has a harmless stand-in.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from agent_desktop.inbox.model import (
    Author,
    Conversation,
    Customer,
    Delivery,
    Message,
    OutboxEntry,
    OutboxKind,
    QuarantinedRequest,
    State,
    TimeSource,
)
from agent_desktop.inbox.ports import Entry
from agent_desktop.protocol import ConversationKey

Row = Sequence[Any]


ERASED = "erased"
"""The state of a conversation that is being erased: no query finds it, and it holds no personal data."""


class UnreadableRow(Exception):
    """A row holds a value that this program never writes: the file is damaged."""


EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_STATES = {state.value: state for state in State}
_AUTHORS = {author.value: author for author in Author}
_DELIVERIES = {delivery.value: delivery for delivery in Delivery}
_SOURCES = {source.value: source for source in TimeSource}
_OUTBOX_KINDS = {kind.value: kind for kind in OutboxKind}


def micros(moment: datetime) -> int:
    """Return an aware time as microseconds since the epoch, exactly (a float would round)."""
    passed = moment - EPOCH
    return (passed.days * 86_400 + passed.seconds) * 1_000_000 + passed.microseconds


def moment(micros: int) -> datetime:
    """Return the time of a number of microseconds since the epoch, in UTC."""
    return EPOCH + timedelta(microseconds=micros)


def _maybe_micros(value: datetime | None) -> int | None:
    return None if value is None else micros(value)


def _maybe_moment(value: int | None) -> datetime | None:
    return None if value is None else moment(value)


def to_json(value: Mapping[str, Any]) -> str:
    """Return JSON text. Lone surrogates, which UTF-8 cannot hold, become ``\\uXXXX`` escapes."""
    try:
        return msgspec.json.encode(value).decode()
    except UnicodeEncodeError:
        return json.dumps(value)


def from_json(text: str) -> dict[str, Any]:
    """Return the value of a JSON column. Raises :class:`UnreadableRow`."""
    try:
        value = msgspec.json.decode(text)
    except msgspec.MsgspecError:
        # msgspec refuses escapes of lone surrogates, and numbers out of a float's range; the standard library does not
        try:
            value = json.loads(text)
        except ValueError as error:
            raise UnreadableRow from error
    return value if isinstance(value, dict) else {"value": value}


def json_list(text: str) -> list[str]:
    """Return the texts in a JSON list. Raises :class:`UnreadableRow`."""
    value = from_json(text).get("value")
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def list_to_json(values: Sequence[str]) -> str:
    """Return a list of texts as JSON."""
    try:
        return msgspec.json.encode(values).decode()
    except UnicodeEncodeError:
        return json.dumps(list(values))


def storable(value: Any) -> Any:
    """Return a value for the driver: text that UTF-8 cannot hold becomes bytes, anything else stays."""
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            return value.encode("utf-8", "surrogatepass")
    return value


def plain_text(value: Any) -> Any:
    """Return the original of a :func:`storable` value of a text column."""
    return value.decode("utf-8", "surrogatepass") if isinstance(value, bytes) else value


def _readable(row: Row) -> Row:
    """Return a row with text in place of the bytes that :func:`storable` made. It must have no binary columns."""
    return tuple(map(plain_text, row)) if bytes in map(type, row) else row


def conversation_row(it: Conversation) -> tuple[Any, ...]:
    key, customer = it.key, it.customer
    return (
        it.id,
        key.bot_id,
        key.version,
        key.session_id,
        it.state.value,
        it.channel,
        it.bot_paused,
        micros(it.created_at),
        micros(it.last_at),
        it.last_author and it.last_author.value,
        it.last_kind,
        it.last_delivery and it.last_delivery.value,
        it.unread,
        it.failed,
        it.pending,
        _maybe_micros(it.waiting_since),
        _maybe_micros(it.taken_at),
        _maybe_micros(it.closed_at),
        _maybe_micros(it.declined_at),
        customer.name,
        customer.sender_id,
        customer.language,
        it.draft_cursor,
        it.draft,
        it.last_text,
        to_json(customer.raw),
        to_json(it.payload),
        _maybe_micros(it.snoozed_until),
        _maybe_micros(it.returned_at),
        list_to_json(it.tags),
        it.note_draft,
        to_json(it.declined),
        _maybe_micros(it.arrived_at),
    )


def conversation(row: Row) -> Conversation:
    """Return a state. An unknown one reads as ``bot``: it neither alerts, nor claims that somebody answers."""
    (
        id_,
        bot_id,
        version,
        session_id,
        state,
        channel,
        bot_paused,
        created_at,
        last_at,
        last_author,
        last_kind,
        last_delivery,
        unread,
        failed,
        pending,
        waiting_since,
        taken_at,
        closed_at,
        declined_at,
        name,
        sender_id,
        language,
        draft_cursor,
        draft,
        last_text,
        customer_raw,
        payload,
        snoozed_until,
        returned_at,
        tags,
        note_draft,
        declined,
        arrived_at,
    ) = _readable(row)
    return Conversation(
        id=id_,
        key=ConversationKey(bot_id, version, session_id),
        state=_STATES.get(state, State.BOT),
        channel=channel,
        customer=Customer(name=name, sender_id=sender_id, language=language, raw=from_json(customer_raw)),
        payload=from_json(payload),
        bot_paused=bool(bot_paused),
        created_at=moment(created_at),
        last_at=moment(last_at),
        last_author=None if last_author is None else _AUTHORS.get(last_author, Author.OTHER),
        last_kind=last_kind,
        last_text=last_text,
        last_delivery=_delivery(last_delivery),
        unread=unread,
        failed=failed,
        pending=pending,
        waiting_since=_maybe_moment(waiting_since),
        taken_at=_maybe_moment(taken_at),
        closed_at=_maybe_moment(closed_at),
        declined_at=_maybe_moment(declined_at),
        draft=draft,
        draft_cursor=draft_cursor,
        snoozed_until=_maybe_moment(snoozed_until),
        returned_at=_maybe_moment(returned_at),
        tags=tuple(json_list(tags)),
        note_draft=note_draft,
        declined=from_json(declined),
        arrived_at=_maybe_moment(arrived_at),
    )


def message_row(it: Message) -> tuple[Any, ...]:
    return (
        it.id,
        it.conversation_id,
        micros(it.sent_at),
        it.author.value,
        it.time_source.value,
        it.external_id,
        it.fingerprint,
        micros(it.arrived_at),
        it.delivery and it.delivery.value,
        it.kind,
        it.error,
        it.text,
        to_json(it.raw),
        _maybe_micros(it.claimed_at),
    )


def message(row: Row) -> Message:
    (
        id_,
        conversation_id,
        sent_at,
        author,
        time_source,
        external_id,
        fingerprint,
        arrived_at,
        delivery,
        kind,
        error,
        text,
        raw,
        claimed_at,
    ) = _readable(row)
    return Message(
        id=id_,
        conversation_id=conversation_id,
        author=_AUTHORS.get(author, Author.OTHER),
        kind=kind,
        text=text,
        sent_at=moment(sent_at),
        arrived_at=moment(arrived_at),
        time_source=_SOURCES.get(time_source, TimeSource.ARRIVAL),
        external_id=external_id,
        fingerprint=fingerprint,
        raw=from_json(raw),
        delivery=_delivery(delivery),
        error=error,
        claimed_at=_maybe_moment(claimed_at),
    )


def author(word: str) -> Author:
    """Return who wrote a message."""
    return _AUTHORS.get(word, Author.OTHER)


def entry(row: Row) -> Entry:
    """Return an entry from the columns ``id, author, fingerprint, sent_at, time_source, external_id, claimed_at``."""
    id_, author, fingerprint, sent_at, source, external_id, claimed_at = _readable(row)
    return Entry(
        id=id_,
        author=_AUTHORS.get(author, Author.OTHER),
        fingerprint=fingerprint,
        time=sent_at if claimed_at is None else claimed_at,
        source=_SOURCES.get(source, TimeSource.ARRIVAL),
        external_id=external_id,
        place=sent_at,
    )


def outbox_row(it: OutboxEntry) -> tuple[Any, ...]:
    return (
        it.id,
        it.conversation_id,
        it.message_id,
        it.kind.value,
        it.state.value,
        it.attempts,
        micros(it.queued_at),
        _maybe_micros(it.not_before),
        it.error,
        to_json(it.body),
    )


def outbox_entry(row: Row) -> OutboxEntry | None:
    """Return an outbox entry; None for a call that this version does not know. The row stays for one that does."""
    (id_, conversation_id, message_id, kind, state, attempts, queued_at, not_before, error, body) = _readable(row)
    if kind not in _OUTBOX_KINDS:
        return None
    return OutboxEntry(
        id=id_,
        conversation_id=conversation_id,
        message_id=message_id,
        kind=_OUTBOX_KINDS[kind],
        state=_DELIVERIES.get(state, Delivery.UNCONFIRMED),
        attempts=attempts,
        queued_at=moment(queued_at),
        not_before=_maybe_moment(not_before),
        error=error,
        body=from_json(body),
    )


def quarantined_row(it: QuarantinedRequest) -> tuple[Any, ...]:
    return (it.id, micros(it.arrived_at), it.reason, it.content_type, it.body)


def quarantined(row: Row) -> QuarantinedRequest:
    id_, arrived_at, reason, content_type, body = row
    return QuarantinedRequest(
        id=id_,
        arrived_at=moment(arrived_at),
        reason=plain_text(reason),
        content_type=plain_text(content_type),
        body=body,
    )


def state(word: str) -> State:
    """Return a state; an unknown one reads as ``bot``."""
    return _STATES.get(word, State.BOT)


def _delivery(word: str | None) -> Delivery | None:
    """Return a delivery. An unknown one reads as ``unconfirmed``: such a reply is never sent again automatically."""
    return None if word is None else _DELIVERIES.get(word, Delivery.UNCONFIRMED)
