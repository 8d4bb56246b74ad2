"""Whatever a person could read in a message is shown, whether its kind knows the field or not."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.protocol import (
    KINDS,
    Content,
    Files,
    OffloadEvent,
    Postback,
    fingerprint,
    parse_content,
    parse_request,
    plain_text,
)
from agent_desktop.protocol.kinds.content import Extra
from agent_desktop.protocol.remainder import is_plumbing

CASES = Path(__file__).parent / "cases"
EXAMPLES = [example for kind in KINDS for example in kind.examples]
NAMES = st.sampled_from(
    ["text", "title", "name", "caption", "note", "address", "subtitle", "label", "price", "quoted", "metadata", "x-y"]
) | st.text(st.characters(categories=["L"]), min_size=1, max_size=8)
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"]), min_size=1)


def exported(content: Content) -> str:
    return "\n".join(line.text for line in content.all_lines())


def objects(value: Any, around: str = "") -> Iterator[tuple[dict[str, Any], str]]:
    """All objects in a JSON value that readers are shown, each with the name of the field that it is in."""
    if isinstance(value, dict):
        yield value, around
        for name, inner in value.items():
            if not is_plumbing(name, around):
                yield from objects(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from objects(inner, around)


@given(st.sampled_from(EXAMPLES), st.data(), NAMES, WORDS)
def test_no_string_anywhere_is_lost(example: dict[str, Any], data: st.DataObject, name: str, words: str) -> None:
    message = json.loads(json.dumps(example))
    place, around = data.draw(st.sampled_from(list(objects(message))))
    if is_plumbing(name, around) or name in ("payload", "messageType"):
        return
    place[name] = data.draw(st.sampled_from([words, [words], {"inside": [words]}]))
    content = parse_content(message)
    assert words in exported(content) or json.dumps(words, ensure_ascii=False)[1:-1] in exported(content)


def read(name: str) -> list[Content]:
    event = parse_request((CASES / name).read_bytes())
    assert isinstance(event, OffloadEvent)
    return [item.content for item in event.transcript]


def test_what_stands_beside_the_text() -> None:
    contents = read("beside-the-text.json")
    texts = [plain_text(content) for content in contents]
    assert texts == [
        "hello there",
        "foto.jpg\nOrder 4711 arrived broken, see the left corner",
        "invoice.pdf\nthis is the invoice I mean",
        "50.85, 4.35\nDepot Zuid, gate 3\nHavenlaan 1",
        "yes, that one\nDo you want the blue or the red one?",
        "👍",
        "Bo Example\n+32 470 00 00 02",
        "",
        "Pick one\nBlue\nRed",
    ]
    looks = {extra.text: extra.look for content in contents for extra in content.extras}
    assert looks["Do you want the blue or the red one?"] is Extra.Look.QUOTE
    assert looks["Havenlaan 1"] is Extra.Look.CAPTION


def test_shapes_that_were_narrowed() -> None:
    files, postback, cards = read("shapes.json")
    assert exported(files) == "[file] https://files.example/a.pdf\ncontract.pdf"
    assert "Yes, cancel order 4711" in exported(postback)
    assert plain_text(cards) == "see the cards\nT\nS\nOpen\nMore"


@pytest.mark.parametrize(
    "field",
    [
        {"id": "65a", "timestamp": "2026-11-28T18:32:23Z", "sender": {"firstname": "Ana"}, "channelType": "web"},
        {"messageId": "wamid.X", "mime_type": "image/webp", "sha256": "beef", "token": "secret"},
        {"buttons": [{"payload": "opaque"}], "parameters": [{"key": "color", "value": "blue"}]},
        {"attachment": {"payload": "opaque"}, "animated": True, "nothing": None, "empty": "  "},
        {"mid": "m_1", "reply_to": {"mid": "m_2"}, "nlp": {"traits": {"value": "positive"}}, "ctwa_clid": "AR"},
        {"apiKey": "x", "password": "x", "flow_token": "x", "receivedTimestamp": "2026-11-29T01:02:03Z"},
        {"date": 1_441_645_532, "sentAt": 1_764_400_000_000, "data": "iVBORw0KGgo" + "A" * 4000},
    ],
)
def test_plumbing_is_not_shown(field: dict[str, Any]) -> None:
    assert parse_content({"messageType": "location", "coordinates": {"lat": 1, "long": 2}, **field}).extras == ()


@pytest.mark.parametrize(
    ("message", "lines"),
    [
        (
            {
                "messageType": "order",
                "order": {
                    "catalog_id": "1",
                    "text": "please hurry",
                    "product_items": [
                        {"product_retailer_id": "sku-7", "quantity": 2, "item_price": 12.5, "currency": "EUR"},
                        {"name": "Blue mug", "quantity": "1"},
                    ],
                },
            },
            ["please hurry", "* 2 × sku-7 (12.5 EUR)", "* 1 × Blue mug"],
        ),
        (
            {
                "messageType": "interactive",
                "interactive": {"type": "list_reply", "list_reply": {"id": "a", "title": "Yes"}},
            },
            ["[pressed] Yes"],
        ),
        ({"messageType": "button", "button": {"text": "Stop", "payload": "opaque"}}, ["[pressed] Stop"]),
        ({"messageType": "button", "text": "Stop"}, ["[pressed] Stop"]),
        (
            {"messageType": "voice", "voice": {"link": "https://files.example/a.ogg"}},
            ["[audio] https://files.example/a.ogg"],
        ),
        (
            {"messageType": "document", "document": {"link": "https://files.example/a.pdf", "filename": "My bill.pdf"}},
            ["[file] https://files.example/a.pdf", "filename: My bill.pdf"],
        ),
        ({"messageType": "contact", "contact": {"name": "Bo", "phones": ["+32 470"]}}, ["[contact] Bo", "  +32 470"]),
        ({"messageType": "reaction", "reaction": "❤️"}, ["[reaction] reacted with ❤️"]),
        ({"messageType": "text", "text": {"body": "hello", "preview_url": True}}, ["hello"]),
        (
            {"messageType": "location", "location": {"latitude": 1, "longitude": 2.5, "name": "Depot"}},
            ["[location] 1.0, 2.5", "Depot"],
        ),
        (
            {"messageType": "image", "attachments": [{"type": "image", "payload": {"url": "https://files.example/a"}}]},
            ["[image] https://files.example/a"],
        ),
        (
            {
                "messageType": "image",
                "images": [
                    {"url": "https://files.example/a", "caption": "front"},
                    {"url": "https://files.example/b", "caption": "back"},
                ],
            },
            ["[file] https://files.example/a", "[file] https://files.example/b", "front", "back"],
        ),
        (
            {"messageType": "contact", "contact": {"phone_number": "+32 470", "first_name": "Bo", "user_id": 5}},
            ["[contact] Bo", "  +32 470"],
        ),
        (
            {"text": "Sure?", "buttons": [{"type": "reply", "reply": {"id": "u1", "title": "Yes"}}]},
            ["Sure?", "[Yes]"],
        ),
        ({"type": "event", "name": "opened", "value": 5}, ["(event of the bot: opened)", "value: 5"]),
    ],
)
def test_kinds_of_other_platforms(message: dict[str, Any], lines: list[str]) -> None:
    content = parse_content(message)
    assert [line.text for line in content.all_lines()] == lines
    assert content.formerly is not None
    assert fingerprint(content) == fingerprint(content.formerly)


def test_what_is_shown_already_is_not_shown_twice() -> None:
    words = "my\nfile"
    message = {"messageType": "upload", "urls": ["https://files.example/a.pdf"], "text": words, "caption": words}
    assert [extra.text for extra in parse_content(message).extras] == [words]
    assert parse_content({"text": "hello", "body": "hello"}).extras == ()


def test_what_a_transcript_leaves_out_makes_no_other_message() -> None:
    message = {"messageType": "text", "text": "yes", "context": {"quoted": "Blue?"}}
    assert fingerprint(parse_content(message)) == fingerprint(parse_content({"messageType": "text", "text": "yes"}))


def test_the_work_grows_with_the_message() -> None:
    counted = 0

    class Counted(str):
        __slots__ = ()

        def strip(self, characters: str | None = None, /) -> str:
            nonlocal counted
            counted += 1
            return super().strip(characters)

    message = {"text": "hi", "fields": [Counted(f"value {number}") for number in range(5000)]}
    assert len(parse_content(message).extras) == 5000
    assert counted <= 3 * 5000


def test_large_numbers_and_words_are_no_plumbing() -> None:
    message = {"text": "x", "flat": 2_000_000_000, "format": 3_000_000_000, "phone": 32_471_234_567, "secret": "a gift"}
    assert [extra.text for extra in parse_content(message).extras] == [
        "2000000000",
        "3000000000",
        "32471234567",
        "a gift",
    ]


def test_the_name_of_a_field_is_one_short_line() -> None:
    (line, other) = parse_content({"text": "x", "a\nBot: " + "b" * 500: "y", "": "z"}).all_lines()[1:]
    assert line.text == f"a Bot: {'b' * 53}: y"
    assert other.text == "z"


def test_a_form_is_not_shown_as_json() -> None:
    answers = json.dumps({"flow_token": "secret", "first_name": "Mia", "rooms": ["single"]})
    message = {"messageType": "interactive", "interactive": {"nfm_reply": {"body": "Sent", "response_json": answers}}}
    assert plain_text(parse_content(message)) == "Sent\nMia\nsingle"
    broken = {"messageType": "hologram", "response_json": '{"a":' * 500}
    assert plain_text(parse_content(broken)) == broken["response_json"]


def test_words_of_others_are_not_among_those_of_the_customer() -> None:
    message = {
        "messageType": "text",
        "text": "I mean this",
        "reply_to_message": {"text": "Blue or red?"},
        "referral": {"headline": "Big sale", "body": "50% off"},
    }
    assert exported(parse_content(message)).splitlines() == [
        "in reply to: Blue or red?",
        "I mean this",
        "headline: Big sale",
        "body: 50% off",
    ]


def test_the_parameters_of_a_template_are_words_of_it() -> None:
    body = {"type": "body", "parameters": [{"type": "text", "text": "Ana"}]}
    assert "Ana" in plain_text(parse_content({"type": "template", "template": {"components": [body]}}))


def test_an_unknown_message_shows_its_words_before_its_json() -> None:
    content = parse_content({"messageType": "hologram", "caption": 'first line\n"second"', "height_of_it": "tall"})
    assert plain_text(content) == 'first line\n"second"\ntall'
    lines = [line.text for line in content.all_lines()]
    assert lines[:2] == ['first line\n"second"', "height_of_it: tall"]
    assert lines[2].startswith("[hologram] {")


def test_a_text_without_words_leaves_no_empty_line() -> None:
    message = {"messageType": "text", "text": "", "attachments": [{"payload": {"url": "https://files.example/p"}}]}
    assert exported(parse_content(message)) == "url: https://files.example/p"


@pytest.mark.parametrize(
    ("message", "earlier"),
    [
        ({"messageType": "upload", "urls": [{"url": "https://files.example/a"}], "data": {"uploadStatus": "OK"}}, ()),
        (
            {"messageType": "upload", "urls": ["https://files.example/b", {"url": "https://files.example/a"}]},
            ("https://files.example/b",),
        ),
    ],
)
def test_files_have_the_fingerprint_under_which_earlier_versions_stored_them(
    message: dict[str, Any], earlier: tuple[str, ...]
) -> None:
    assert fingerprint(parse_content(message)) == fingerprint(Files(earlier))


def test_a_field_that_nobody_said_has_its_name_in_the_list_and_the_search() -> None:
    message = {"messageType": "text", "text": "yes", "caption": "the blue one", "correlation": "5f0c"}
    content = parse_content(message)
    assert plain_text(content) == content.all_spoken() == "yes\nthe blue one\ncorrelation: 5f0c"


def test_a_press_of_what_draws_nothing_is_known_again() -> None:
    content = parse_content({"messageType": "postback", "title": "\u200b", "text": "Yes"})
    assert plain_text(content) == "Yes"
    assert fingerprint(content) == fingerprint(Postback("\u200b"))
