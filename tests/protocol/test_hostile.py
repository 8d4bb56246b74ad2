"""Whatever is posted: an event or a ProtocolError, never anything else, and no word of the conversation in an error."""

from typing import Any

import msgspec
from hypothesis import example, given, settings
from hypothesis import strategies as st

from agent_desktop.protocol import (
    KINDS,
    Event,
    Item,
    MessagesEvent,
    OffloadEvent,
    ProtocolError,
    UnknownEvent,
    file_name,
    fingerprint,
    kind_named,
    kind_of,
    parse_item,
    parse_request,
    plain_text,
)
from tests.helpers.protocol_values import SAMPLES, json_values, sample

SECRET = "xyzzy"
BODIES = [path.read_bytes() for path in sorted(SAMPLES.glob("*.json"))]


def fields(value: Any) -> set[str]:
    """The names of all fields in a JSON value."""
    if isinstance(value, dict):
        return set(value).union(*map(fields, value.values()))
    return set().union(*map(fields, value)) if isinstance(value, list) else set()


NAMES = st.sampled_from(
    [
        *sorted(fields([example for kind in KINDS for example in kind.examples])),
        *["event", "type", "actor", "botId", "sessionId", "version", "channel", "timestamp", "messages", "transcript"],
        *[
            "payload",
            "message",
            "messageType",
            "text",
            "title",
            "urls",
            "data",
            "uploadStatus",
            "fileUrl",
            "coordinates",
        ],
        *[
            "lat",
            "long",
            "sender",
            "id",
            "firstname",
            "isEmulator",
            "attachment",
            "template_type",
            "elements",
            "buttons",
        ],
        *["quick_replies", "default_action", "url", "image_url", "subtitle", "content_type", "channelType"],
    ]
)
VALUES = st.sampled_from(
    [
        *sorted({word for kind in KINDS for word in kind.message_types}),
        *[
            "messages",
            "offload",
            "user",
            "bot",
            "intro",
            "text",
            "postback",
            "upload",
            "location",
            "template",
            "button",
        ],
        *["generic", "list", "image", "2021-11-15T09:00:00Z", "true", "https://files.example/a", ""],
    ]
)
leaves = VALUES | json_values | st.integers(-(10**40), 10**40)
documents = st.recursive(
    leaves, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=6), max_leaves=25
)
contents = st.dictionaries(NAMES, documents, max_size=6)
items = contents | st.fixed_dictionaries({"actor": leaves, "message": contents}) | leaves
requests = st.builds(
    lambda base, fields: {**base, **fields},
    st.sampled_from(
        [
            {"event": "messages", "botId": "b", "sessionId": "s"},
            {"type": "offload", "botId": "b", "sessionId": "s"},
            {},
        ]
    ),
    st.dictionaries(st.sampled_from(["messages", "transcript"]), st.lists(items, max_size=4), max_size=2)
    | st.dictionaries(NAMES, documents, max_size=6),
)


def read(body: bytes) -> Event | None:
    try:
        return parse_request(body)
    except ProtocolError as error:
        sentence = str(error)
        assert sentence.startswith("The request")
        assert sentence.endswith(".")
        assert len(sentence) < 120
        assert SECRET not in sentence
        return None


def check(event: Event) -> None:
    assert event.key.bot_id
    assert event.key.version
    assert event.key.session_id
    if isinstance(event, UnknownEvent):
        return
    for item in event.items if isinstance(event, MessagesEvent) else event.transcript:
        use(item)


def use(item: Item) -> None:
    assert kind_named(kind_of(item.content)) is not None
    plain_text(item.content).encode()
    item.content.spoken().encode()
    "".join(line.text + line.bare for line in item.content.lines()).encode()
    assert all(isinstance(title, str) for title in item.content.options())
    assert len(fingerprint(item.content)) == 32
    stored = parse_item(msgspec.json.decode(msgspec.json.encode(item.raw)))
    assert stored == item
    assert fingerprint(stored.content) == fingerprint(item.content)


@given(requests)
@settings(max_examples=300)
def test_any_json(body: dict[str, Any]) -> None:
    event = read(msgspec.json.encode(body))
    if event is not None:
        check(event)


@given(documents)
def test_any_item(raw: object) -> None:
    use(parse_item(raw if isinstance(raw, dict) else {"value": raw}))


@given(st.binary() | st.text(st.characters(codec="utf-8")).map(str.encode))
@example(b'{"botId":"\\ud800","sessionId":"\\udc00","event":"messages","messages":[{"\\udfff":"\\\\ud800"}]}')
@example(b'{"botId":"b","sessionId":"s","event":"messages","messages":[%s]}' % (b"9" * 4000))
@example(b'{"\\ud800')
@example(b"\\" * 1000)
@example(b'{"a":"' + b"\\ud800" * 1000)
def test_any_bytes(body: bytes) -> None:
    event = read(body)
    if event is not None:
        check(event)


@given(st.sampled_from(BODIES), st.data())
@settings(max_examples=300)
def test_damaged_samples(body: bytes, data: st.DataObject) -> None:
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(body)))
        end = data.draw(st.integers(start, min(len(body), start + 20)))
        body = body[:start] + data.draw(st.binary(max_size=8)) + body[end:]
    event = read(body)
    if event is not None:
        check(event)


def secret(value: Any) -> Any:
    """The same shape with every string replaced by the secret."""
    if isinstance(value, dict):
        return {key: secret(each) for key, each in value.items()}
    if isinstance(value, list):
        return [secret(each) for each in value]
    return SECRET if isinstance(value, str) else value


@given(
    st.sampled_from(["sessionId", "botId", "messages"]),
    st.sampled_from([None, 5, "", [], {}, True, SECRET]),
    st.integers(0, 9),
)
def test_errors_hold_no_text(name: str, value: object, cut: int) -> None:
    body = {**secret(sample("messages-bot-buttons")), "event": "messages", name: value}
    read(msgspec.json.encode(body))
    read(msgspec.json.encode(body)[:-cut])


def test_large_requests_are_read_in_time_that_grows_with_them() -> None:
    item = sample("messages-user-text")["messages"][0]
    body = {"event": "messages", "botId": "b", "sessionId": "s", "messages": [item] * 5000}
    event = read(msgspec.json.encode(body))
    assert isinstance(event, MessagesEvent)
    assert len(event.items) == 5000


def test_one_huge_text_and_ten_thousand_buttons() -> None:
    buttons = [{"type": "postback", "title": f"b{number}"} for number in range(10_000)]
    payload = {"template_type": "button", "text": "x" * 1_000_000, "buttons": buttons}
    body = {
        "event": "offload",
        "botId": "b",
        "sessionId": "s",
        "transcript": [{"actor": "bot", "message": {"attachment": {"type": "template", "payload": payload}}}],
    }
    event = read(msgspec.json.encode(body))
    assert isinstance(event, OffloadEvent)
    check(event)


@given(st.text())
def test_any_url_has_a_name_or_none(url: str) -> None:
    assert isinstance(file_name(url), str)
