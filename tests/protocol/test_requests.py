"""Whole requests: both dialects and their mixtures, the conversation's key, and what is refused with which words."""

from datetime import UTC, datetime
from typing import Any

import pytest

from agent_desktop.protocol import (
    MAX_DEPTH,
    ConversationKey,
    MessagesEvent,
    OffloadEvent,
    ProtocolError,
    Text,
    Unknown,
    UnknownEvent,
    fingerprint,
    parse_item,
    parse_request,
)
from tests.helpers.protocol_values import request


def messages(**fields: Any) -> MessagesEvent:
    event = parse_request(request(**fields))
    assert isinstance(event, MessagesEvent)
    return event


def offload(**fields: Any) -> OffloadEvent:
    event = parse_request(request(**{"event": "offload", "messages": ..., "transcript": [], **fields}))
    assert isinstance(event, OffloadEvent)
    return event


@pytest.mark.parametrize("name", [{"event": "messages"}, {"event": ..., "type": "messages"}])
@pytest.mark.parametrize("author", [{"actor": "bot"}, {"type": "bot"}, {"actor": None, "type": "bot"}])
def test_the_dialects_mix(name: dict[str, Any], author: dict[str, Any]) -> None:
    (item,) = messages(**name, messages=[{**author, "message": {"text": "hi"}}]).items
    assert (item.actor, item.content) == ("bot", Text("hi"))


def test_the_current_names_win() -> None:
    (item,) = messages(type="offload", messages=[{"actor": "user", "type": "bot", "message": {"text": "hi"}}]).items
    assert item.actor == "user"


@pytest.mark.parametrize(
    ("fields", "name"),
    [({"event": ...}, ""), ({"event": "Handback"}, "Handback"), ({"event": 5}, ""), ({"event": {}, "type": "x"}, "x")],
)
def test_an_unknown_event_of_a_good_request(fields: dict[str, Any], name: str) -> None:
    assert parse_request(request(**fields)) == UnknownEvent(ConversationKey("b1", "LIVE", "s1"), name)


@pytest.mark.parametrize(
    ("version", "kept"),
    [
        ("LIVE", "LIVE"),
        ("DRAFT", "DRAFT"),
        ("draft", "DRAFT"),
        ("Live", "LIVE"),
        ("staging-2", "staging-2"),
        (..., "LIVE"),
        (None, "LIVE"),
        ("", "LIVE"),
        (3, "LIVE"),
    ],
)
def test_versions(version: object, kept: str) -> None:
    assert messages(version=version).key.version == kept


@pytest.mark.parametrize("value", [1636964964162, "1636964964162"])
def test_ids_may_be_numbers(value: object) -> None:
    assert messages(sessionId=value, botId=value).key == ConversationKey("1636964964162", "LIVE", "1636964964162")


@pytest.mark.parametrize("name", ["sessionId", "botId"])
@pytest.mark.parametrize(
    ("value", "complaint"),
    [
        (..., "has no {}"),
        (None, "{} is not a string"),
        ("", "{} is empty"),
        ("  ", "{} is empty"),
        (True, "{} is not a string"),
        (1.5, "{} is not a string"),
        (["s1"], "{} is not a string"),
        (10**100, "{} is not a string"),
    ],
)
def test_a_request_needs_its_ids(name: str, value: object, complaint: str) -> None:
    with pytest.raises(ProtocolError) as caught:
        parse_request(request(**{name: value}))
    assert str(caught.value) == f"The request {complaint}.".replace("request {}", "request's {}").format(name)


@pytest.mark.parametrize("value", [5, "hi", {"0": {}}, True])
def test_messages_and_transcripts_are_arrays(value: object) -> None:
    with pytest.raises(ProtocolError, match="The request's messages are not an array"):
        messages(messages=value)
    with pytest.raises(ProtocolError, match="The request's transcript is not an array"):
        offload(transcript=value)


@pytest.mark.parametrize("value", [None, ...])
def test_an_offload_without_a_transcript_is_not_lost_but_messages_need_theirs(value: object) -> None:
    assert offload(transcript=value).transcript == ()
    with pytest.raises(ProtocolError, match="The request has no messages"):
        messages(messages=value)


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        (b"", "has no body"),
        (b" \r\n", "has no body"),
        (b"event=messages", "not valid JSON (it goes wrong at byte 0)"),
        (b'{"botId": "b1"', "not valid JSON"),
        (b'{"botId": NaN}', "not valid JSON (it goes wrong at byte 10)"),
        (b'{"botId": 1e999}', "a number that is too large"),
        (b'{"botId": %s}' % (b"9" * 5000), "a number that is too large"),
        (b'{"botId": "\xff"}', "not valid UTF-8"),
        ('{"botId": "b1"}'.encode("utf-16"), "not valid"),
        (b"[]", "not an object"),
        (b"null", "not an object"),
        (b'"x"', "not an object"),
        (b"5", "not an object"),
        (b"[" * 100_000, "deeper than 100 levels"),
        (b'{"a":' * 100_000, "deeper than 100 levels"),
        (b"[" * 500 + b"]" * 500, "not an object"),
    ],
    ids=lambda value: repr(value[:30]),
)
def test_what_is_no_json_object(body: bytes, complaint: str) -> None:
    with pytest.raises(ProtocolError) as caught:
        parse_request(body)
    assert complaint in str(caught.value)


def nested(levels: int) -> bytes:
    inner: Any = []
    for _ in range(levels - 2):
        inner = [inner]
    return request(extra=inner)


def test_nesting_has_a_limit() -> None:
    parse_request(nested(MAX_DEPTH))
    with pytest.raises(ProtocolError, match="nested deeper than 100 levels"):
        parse_request(nested(MAX_DEPTH + 1))


def test_many_flat_messages_are_not_deep() -> None:
    assert len(messages(messages=[{"actor": "bot", "message": {"text": "hi"}}] * 1000).items) == 1000


def test_a_byte_order_mark_and_equal_keys_are_tolerated() -> None:
    event = parse_request(b"\xef\xbb\xbf" + request()[:-1] + b', "sessionId": "s2"}')
    assert isinstance(event, MessagesEvent)
    assert event.key.session_id == "s2"


@pytest.mark.parametrize(
    ("escaped", "text"),
    [
        (rb"cut \ud83d", "cut \ufffd"),
        (rb"\ude00 cut", "\ufffd cut"),
        (rb"\ud83d\ud83d\ude00", "\ufffd\U0001f600"),
        (rb"\uD83D\u0041", "\ufffdA"),
        (rb"\\ud83d \ud83d", "\\ud83d \ufffd"),
        (rb"\ud83d\ude00", "\U0001f600"),
    ],
)
def test_a_cut_emoji_costs_no_message(escaped: bytes, text: str) -> None:
    body = request(messages=[{"actor": "user", "message": {"messageType": "text", "text": "TEXT"}}])
    event = parse_request(body.replace(b"TEXT", escaped))
    assert isinstance(event, MessagesEvent)
    assert event.items[0].content == Text(text)


@pytest.mark.parametrize(
    ("payload", "kept"),
    [(..., {}), (None, {}), ({"a": [1]}, {"a": [1]}), ("x", {"value": "x"}), ([1], {"value": [1]}), (0, {"value": 0})],
)
def test_payloads(payload: object, kept: dict[str, Any]) -> None:
    assert offload(payload=payload).payload == kept


def test_the_channel_is_the_requests_or_its_first_messages() -> None:
    items = [
        {"actor": "bot", "message": {"text": "hi"}},
        {"actor": "user", "message": {"channelType": "whatsapp", "text": "a"}},
        {"actor": "user", "message": {"channelType": "web", "text": "b"}},
    ]
    assert messages(messages=items).channel == "whatsapp"
    assert messages(messages=items, channel="messenger").channel == "messenger"
    assert messages(messages=items, channel=7).channel == "whatsapp"
    assert messages().channel is None


@pytest.mark.parametrize("value", [None, 5, "hello", True, [1, {"a": 2}], 1.5])
def test_items_that_are_no_objects_are_kept(value: object) -> None:
    (item,) = messages(messages=[value]).items
    assert (item.actor, item.content) == ("", Unknown("", {"value": value}))
    assert item.raw == {"value": value}
    assert parse_item(item.raw) == item
    assert len(fingerprint(item.content)) == 32


@pytest.mark.parametrize("actor", ["agent", "system", "Bot", "🤖"])
def test_unknown_actors_stay_as_they_are(actor: str) -> None:
    assert parse_item({"actor": actor, "message": {"text": "hi"}}).actor == actor


@pytest.mark.parametrize("actor", [None, 5, [], {}, "", True])
def test_a_missing_actor_is_empty(actor: object) -> None:
    assert parse_item({"actor": actor, "message": {"text": "hi"}}).actor == ""


def test_the_items_time_goes_before_its_messages() -> None:
    early, late = "2021-11-15T08:00:00Z", "2021-11-15T09:00:00Z"
    assert parse_item({"timestamp": early, "message": {"timestamp": late}}).sent_at == datetime(
        2021, 11, 15, 8, tzinfo=UTC
    )
    assert parse_item({"timestamp": "soon", "message": {"timestamp": late}}).sent_at == datetime(
        2021, 11, 15, 9, tzinfo=UTC
    )
    assert parse_item({"message": {}}).sent_at is None
