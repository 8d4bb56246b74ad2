"""The same message has one fingerprint however it is delivered; different messages have different ones."""

import re
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.protocol import (
    Item,
    MessagesEvent,
    OffloadEvent,
    Template,
    Unknown,
    echo_contents,
    echo_messages,
    fingerprint,
    kind_of,
    parse_content,
    parse_item,
    parse_request,
    plain_text,
)
from tests.helpers.protocol_values import SAMPLES, json_values, templates, words

Raw = dict[str, Any]


def items() -> list[tuple[str, Item]]:
    found = []
    for path in sorted(SAMPLES.glob("*.json")):
        event = parse_request(path.read_bytes())
        assert isinstance(event, (MessagesEvent, OffloadEvent))
        each = event.items if isinstance(event, MessagesEvent) else event.transcript
        found += [(f"{path.stem}-{number}", item) for number, item in enumerate(each)]
    return found


samples = pytest.mark.parametrize("item", [pytest.param(item, id=name) for name, item in items()])


def of(message: Raw) -> str:
    return fingerprint(parse_content(message))


@samples
def test_it_is_32_hex_digits_and_survives_storing(item: Item) -> None:
    mark = fingerprint(item.content)
    assert re.fullmatch("[0-9a-f]{32}", mark)
    stored = msgspec.json.decode(msgspec.json.encode(item.raw))
    assert fingerprint(parse_item(stored).content) == mark


@samples
def test_a_transcript_and_the_first_generation_say_the_same(item: Item) -> None:
    message = {key: value for key, value in item.raw["message"].items() if key not in {"id", "timestamp", "sender"}}
    mark = fingerprint(item.content)
    assert fingerprint(parse_item({"type": item.actor, "message": message}).content) == mark
    assert fingerprint(parse_item({"actor": item.actor, "message": message, "timestamp": "x"}).content) == mark


def test_a_postback_is_its_title() -> None:
    live: Raw = {"messageType": "postback", "title": "Yes", "parameters": [], "nextDialogstateId": "d1", "id": "5"}
    assert of(live) == of({"messageType": "postback", "title": " Yes ", "text": "Yes"})
    assert of(live) == of({"messageType": "postback", "text": "Yes"})
    assert of(live) != of({"messageType": "postback", "title": "No"})
    assert of(live) != of({"messageType": "text", "text": "Yes"})


def test_both_generations_of_uploads_are_one() -> None:
    new = {
        "messageType": "fileUploadInputResult",
        "urls": ["https://a.example/1"],
        "data": {"uploadStatus": "SUCCEEDED"},
    }
    assert of(new) == of({"messageType": "upload", "urls": ["https://a.example/1"]})
    assert of(new) != of({"messageType": "upload", "urls": ["https://a.example/2"]})


def test_who_wrote_it_does_not_count() -> None:
    assert of({"messageType": "text", "text": "x"}) == of({"text": "x"})


@pytest.mark.parametrize("changed", ["  hi\nthere ", "hi\r\nthere\r\n", "\thi\rthere"])
def test_white_space_around_a_text_and_its_line_ends_do_not_count(changed: str) -> None:
    assert of({"text": changed}) == of({"text": "hi\nthere"})


def test_spaces_inside_a_text_count() -> None:
    assert of({"text": "a b"}) != of({"text": "a  b"})


def test_coordinates_are_numbers_or_strings() -> None:
    place = {"messageType": "location", "coordinates": {"lat": 50.85, "long": 4.35}}
    assert of(place) == of({"messageType": "location", "coordinates": {"lat": "50.850", "long": "4.3500000001"}})
    assert of(place) != of({"messageType": "location", "coordinates": {"lat": 50.8501, "long": 4.35}})


def test_what_the_customer_gets_counts() -> None:
    def buttons(**button: str) -> Raw:
        payload = {"template_type": "button", "text": "hi", "buttons": [{"title": "A", **button}]}
        return {"attachment": {"type": "template", "payload": payload}}

    assert of(buttons(type="postback", payload="p1")) == of(buttons(type="postback", payload="p2"))
    assert of(buttons(type="postback", payload="p1")) == of(buttons(type="postback"))
    assert of(buttons(type="web_url", url="https://a.example")) != of(buttons(type="web_url", url="https://b.example"))
    assert of(buttons(type="phone_number", payload="1")) != of(buttons(type="phone_number", payload="2"))
    assert of(buttons(type="postback")) != of({"text": "hi"})


def test_two_samples_are_the_same_message_where_they_say_the_same() -> None:
    contents = [item.content for _, item in items()]
    for one in contents:
        for other in contents:
            alike = kind_of(one) == kind_of(other) and plain_text(one) == plain_text(other)
            assert (fingerprint(one) == fingerprint(other)) is alike


def test_field_boundaries_cannot_be_forged() -> None:
    def chips(text: str, *titles: str) -> Raw:
        return {"text": text, "quick_replies": [{"title": title} for title in titles]}

    assert of(chips("a", "b", "c")) != of(chips("a", "b,c"))
    assert of(chips('a","b', "c")) != of(chips("a", "b", "c"))


def test_an_unknown_message_is_all_of_it_but_its_circumstances() -> None:
    raw: Raw = {"messageType": "hologram", "pack": {"b": 1, "a": 2}}
    live = {**raw, "id": "5", "timestamp": "now", "sender": {"id": "u"}, "channelType": "web"}
    assert of(raw) == of(live) == of({"pack": {"a": 2, "b": 1}, "messageType": "hologram"})
    assert of(raw) != of({**raw, "pack": {}})


@given(st.dictionaries(words, json_values))
def test_unknown_messages_always_have_one(raw: Raw) -> None:
    stored = msgspec.json.decode(msgspec.json.encode(raw))
    assert fingerprint(Unknown("", raw)) == fingerprint(Unknown("", stored))


@given(templates)
def test_a_reply_is_recognised_in_its_echo(template: Template) -> None:
    contents = echo_contents(template)
    messages = echo_messages(template)
    assert len(contents) == len(messages) == 1
    assert not any(isinstance(content, Unknown) for content in contents)
    for content, message in zip(contents, messages, strict=True):
        item = {"actor": "bot", "message": message, "timestamp": "2021-11-15T09:00:00.000Z"}
        body = {"event": "messages", "botId": "b", "sessionId": "s", "messages": [item]}
        event = parse_request(msgspec.json.encode(body))
        assert isinstance(event, MessagesEvent)
        assert fingerprint(event.items[0].content) == fingerprint(content)


def as_a_platform_might(value: Any, key: str = "") -> Any:
    """An echo after a careless journey: padded texts, Windows line ends, no postback payloads, empty options."""
    if isinstance(value, list):
        return [as_a_platform_might(each) for each in value]
    if not isinstance(value, dict):
        return f" {value}\n".replace("\n", "\r\n") if key in {"text", "title", "subtitle"} else value
    changed = {name: as_a_platform_might(each, name) for name, each in value.items()}
    if changed.get("type") == "postback" or "content_type" in changed:
        changed.pop("payload", None)
    if "title" in changed:
        changed = {"subtitle": "", "image_url": None, "buttons": [], **changed}
    return changed


@given(templates)
def test_a_reply_is_recognised_in_a_changed_echo(template: Template) -> None:
    (content,) = echo_contents(template)
    (message,) = echo_messages(template)
    assert of(as_a_platform_might(message)) == fingerprint(content)


@given(templates, templates)
def test_replies_that_look_different_have_different_fingerprints(one: Template, other: Template) -> None:
    (first,), (second,) = echo_contents(one), echo_contents(other)
    if kind_of(first) != kind_of(second) or plain_text(first).split() != plain_text(second).split():
        assert fingerprint(first) != fingerprint(second)
