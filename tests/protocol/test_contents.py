"""Messages that are not as documented become the nearest sensible content, or unknown; none is lost."""

from typing import Any

import pytest
from msgspec.structs import replace

from agent_desktop.protocol import (
    Button,
    Buttons,
    Card,
    CardList,
    Carousel,
    Content,
    Files,
    Location,
    Media,
    Postback,
    QuickReplies,
    QuickReply,
    Sender,
    Text,
    Unknown,
    fingerprint,
    parse_content,
    parse_item,
)

URL = "https://files.example/a.png"
UNKNOWN = object()


def attachment(kind: str = "template", **payload: Any) -> dict[str, Any]:
    return {"attachment": {"type": kind, "payload": payload}}


def check(message: dict[str, Any], expected: object, label: str = "") -> None:
    """Whether a message is read so. What else it holds is for test_remainder.py."""
    read = replace(parse_content(message), extras=(), formerly=None)
    assert read == (Unknown(label, message) if expected is UNKNOWN else expected)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"text": "hi"}, Text("hi")),
        ({"text": ""}, Text("")),
        ({"text": 5}, Text("5")),
        ({"text": 1.5}, Text("1.5")),
        ({"text": None}, UNKNOWN),
        ({"text": ["hi"]}, UNKNOWN),
        ({"text": True}, UNKNOWN),
        ({}, UNKNOWN),
        ({"text": "hi", "attachment": None, "quick_replies": None}, Text("hi")),
    ],
)
def test_texts(fields: dict[str, Any], expected: object) -> None:
    check(fields, expected)
    check({"messageType": "text", **fields}, expected, "text")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"title": "Yes"}, Postback("Yes")),
        ({"title": "Yes", "text": "yes", "nextDialogstateId": "d1"}, Postback("Yes", "d1")),
        ({"text": "Yes"}, Postback("Yes")),
        ({"title": "", "text": "Yes", "nextDialogstateId": None}, Postback("Yes")),
        ({"title": 5}, Postback("5")),
        ({"title": None}, UNKNOWN),
        ({}, UNKNOWN),
    ],
)
def test_postbacks(fields: dict[str, Any], expected: object) -> None:
    check({"messageType": "postback", **fields}, expected, "postback")


@pytest.mark.parametrize("kind", ["fileUploadInputResult", "upload"])
@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"urls": [URL]}, Files((URL,))),
        ({"urls": URL}, Files((URL,))),
        ({"urls": [URL, None, 5, "", URL]}, Files((URL, URL))),
        ({"urls": None, "data": {"fileUrl": URL}}, Files((URL,))),
        ({"urls": [], "data": {"uploadStatus": "FAILED"}}, Files((), "FAILED")),
        ({"urls": []}, Files(())),
        ({"urls": None}, UNKNOWN),
        ({}, UNKNOWN),
    ],
)
def test_files(kind: str, fields: dict[str, Any], expected: object) -> None:
    check({"messageType": kind, **fields}, expected, kind)


@pytest.mark.parametrize(
    ("coordinates", "expected"),
    [
        ({"lat": 50.85, "long": 4.35}, Location(50.85, 4.35)),
        ({"lat": "50.85", "long": " 4.35"}, Location(50.85, 4.35)),
        ("50.85, 4.35", Location(50.85, 4.35)),
        ({"lat": 0, "long": 0}, Location(0.0, 0.0)),
        ({"lat": -90, "long": 180}, Location(-90.0, 180.0)),
        ({"lat": 91, "long": 0}, UNKNOWN),
        ({"lat": 0, "long": -180.5}, UNKNOWN),
        ({"lat": 50.85}, UNKNOWN),
        ({"lat": "north", "long": 4.35}, UNKNOWN),
        ({"lat": "nan", "long": "inf"}, UNKNOWN),
        ({"lat": 10**400, "long": 0}, UNKNOWN),
        ({"lat": True, "long": False}, UNKNOWN),
        ([50.85, 4.35], UNKNOWN),
        ("here", UNKNOWN),
        (None, UNKNOWN),
    ],
)
def test_locations(coordinates: object, expected: object) -> None:
    check({"messageType": "location", "coordinates": coordinates}, expected, "location")


@pytest.mark.parametrize("kind", ["hologram", "Text", "contact", "🎉", "5"])
def test_unknown_kinds_keep_their_name_and_everything(kind: str) -> None:
    check({"messageType": kind, "text": "hi", "pack": {"id": 5}}, UNKNOWN, kind)


@pytest.mark.parametrize("kind", [None, True, "", " ", [], {}])
def test_without_a_readable_kind_the_shape_counts(kind: object) -> None:
    check({"messageType": kind, "text": "hi"}, Text("hi"))
    check({"messageType": kind, "beam": 1}, UNKNOWN)


@pytest.mark.parametrize(
    ("replies", "expected"),
    [
        ([{"title": "A", "payload": "p", "image_url": URL}], QuickReplies("hi", (QuickReply("A", "p", URL),))),
        (["A", {"title": "B"}], QuickReplies("hi", (QuickReply("A"), QuickReply("B")))),
        ([{"content_type": "user_email"}], QuickReplies("hi", (QuickReply("user_email"),))),
        ([{"title": 5, "payload": {"a": 1}}], QuickReplies("hi", (QuickReply("5"),))),
        ([], Text("hi")),
        ([None, 5, {}, ""], Text("hi")),
        ({"title": "A"}, Text("hi")),
        ("A", Text("hi")),
        (None, Text("hi")),
    ],
)
def test_quick_replies(replies: object, expected: object) -> None:
    check({"text": "hi", "quick_replies": replies}, expected)


def test_quick_replies_without_text() -> None:
    check({"quick_replies": [{"title": "A"}]}, QuickReplies("", (QuickReply("A"),)))


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        ({"text": "hi", "buttons": [{"type": "postback", "title": "A"}]}, Buttons("hi", (Button("postback", "A"),))),
        ({"buttons": [{"type": "element_share"}]}, Buttons("", (Button("element_share", ""),))),
        ({"text": "hi", "buttons": ["A", None, 5, {}]}, Buttons("hi", (Button("", "A"),))),
        (
            {"text": "hi", "buttons": [{"type": 5, "title": None, "url": 7, "payload": 32477}]},
            Buttons("hi", (Button("5", "", payload="32477"),)),
        ),
        ({"text": "hi", "buttons": {"0": {}}}, Text("hi")),
        ({"text": "hi", "buttons": []}, Text("hi")),
        ({"text": "hi"}, Text("hi")),
        ({"buttons": None}, UNKNOWN),
    ],
)
def test_buttons(payload: dict[str, Any], expected: object) -> None:
    check(attachment(template_type="button", **payload), expected, "button")


@pytest.mark.parametrize(("kind", "content"), [("generic", Carousel), ("list", CardList)])
def test_cards(kind: str, content: type[Carousel] | type[CardList]) -> None:
    elements = [
        {
            "title": "A",
            "subtitle": "",
            "image_url": None,
            "item_url": URL,
            "default_action": {"url": "https://b.example"},
        },
        {"title": 5, "default_action": {"type": "web_url", "url": URL}},
        {"subtitle": "only", "default_action": URL, "buttons": "none"},
        "B",
        None,
        {},
        7,
    ]
    cards = (Card("A", url=URL), Card("5", url=URL), Card("", "only"), Card("B"))
    check(attachment(template_type=kind, elements=elements), content(cards))
    nothing: list[Any] = [None, [], {}, "x", [None]]
    for broken in nothing:
        check(attachment(template_type=kind, elements=broken), UNKNOWN, kind)


@pytest.mark.parametrize(
    ("message", "expected", "label"),
    [
        (attachment("image", url=URL, is_reusable=False), Media("image", URL), ""),
        (attachment("fallback", url=URL), Media("fallback", URL), ""),
        ({"attachment": {"payload": {"url": URL}}}, Media("", URL), ""),
        (attachment("image"), UNKNOWN, "image"),
        (attachment("image", url=""), UNKNOWN, "image"),
        (attachment("image", url=5), UNKNOWN, "image"),
        ({"attachment": {"type": "image", "payload": None}}, UNKNOWN, "image"),
        ({"attachment": {"type": "image", "payload": [URL]}}, UNKNOWN, "image"),
        ({"attachment": URL}, UNKNOWN, "attachment"),
        ({"attachment": [{"type": "image"}]}, UNKNOWN, "attachment"),
        ({"attachment": {"type": 5}}, UNKNOWN, "5"),
        (attachment(template_type="receipt", total=5), UNKNOWN, "receipt"),
        (attachment(template_type=None), UNKNOWN, "template"),
        (attachment(template_type=["list"]), UNKNOWN, "template"),
        ({"attachment": {}, "text": "hi"}, Text("hi"), ""),
    ],
)
def test_attachments(message: dict[str, Any], expected: object, label: str) -> None:
    check(message, expected, label)


def test_text_beside_an_attachment_stays_with_it() -> None:
    button = [{"type": "postback", "title": "A"}]
    card = [{"title": "A"}]
    expected: list[tuple[dict[str, Any], Content]] = [
        (attachment("image", url=URL), Media("image", URL, "hi")),
        (attachment(template_type="generic", elements=card), Carousel((Card("A"),), "hi")),
        (attachment(template_type="list", elements=card), CardList((Card("A"),), (), "hi")),
        (
            attachment(template_type="button", text="and", buttons=button),
            Buttons("hi\nand", (Button("postback", "A"),)),
        ),
        (attachment(template_type="button", text="hi", buttons=button), Buttons("hi", (Button("postback", "A"),))),
        (attachment(template_type="button", buttons=button), Buttons("hi", (Button("postback", "A"),))),
    ]
    for message, content in expected:
        check({"text": "hi", **message}, content)
        check({"messageType": "text", "text": "hi", **message}, content)


def test_an_attachment_with_chips_is_shown_whole() -> None:
    message = {**attachment("image", url=URL), "quick_replies": [{"title": "A"}]}
    content = parse_content(message)
    assert content == Media("image", URL, chips=(QuickReply("A"),), formerly=Unknown("image", message))
    assert [line.text for line in content.all_lines()] == [f"[image] {URL}", "[A]"]
    assert content.all_options() == ["A"]
    assert fingerprint(content) == fingerprint(Unknown("image", message))  # as versions before this one kept it


def test_a_text_with_buttons_has_them() -> None:
    message = {"text": "Pick one", "buttons": [{"type": "postback", "title": "Blue", "payload": "x"}]}
    content = parse_content(message)
    assert content == Buttons("Pick one", (Button("postback", "Blue", None, "x"),), formerly=Text("Pick one"))
    assert fingerprint(content) == fingerprint(Text("Pick one"))


@pytest.mark.parametrize("name", ["url", "link", "href", "fileUrl", "mediaUrl"])
def test_addresses_of_files_may_be_objects(name: str) -> None:
    check({"messageType": "upload", "urls": [{name: URL, "name": "a.png"}, {"name": "b.png"}]}, Files((URL,)))


def test_a_message_that_is_a_string_is_its_text() -> None:
    assert parse_item({"actor": "bot", "message": "hi"}).content == Text("hi")


@pytest.mark.parametrize("message", [None, 5, [], True])
def test_an_item_without_a_message_object_is_kept_whole(message: object) -> None:
    raw = {"actor": "user", "message": message, "timestamp": "2021-11-15T09:00:00Z"}
    item = parse_item(raw)
    assert (item.actor, item.content, item.raw) == ("user", Unknown("", raw), raw)
    assert item.sent_at is not None


@pytest.mark.parametrize(
    ("sender", "expected"),
    [
        ({"id": 7, "firstname": 5, "lastname": [], "isEmulator": True}, ("7", "5", None, True)),
        (
            {"id": None, "firstname": "Jan", "lastname": "Peeters", "isEmulator": "false"},
            (None, "Jan", "Peeters", False),
        ),
        ({"firstname": "  ", "isEmulator": "TRUE"}, (None, None, None, True)),
    ],
)
def test_senders(sender: dict[str, Any], expected: tuple[object, ...]) -> None:
    found = parse_item({"message": {"text": "hi", "sender": sender}}).sender
    assert found is not None
    assert (found.id, found.firstname, found.lastname, found.is_emulator) == expected
    assert found.raw == sender


@pytest.mark.parametrize(
    ("sender", "expected"),
    [
        ("u1", Sender("u1", raw={"value": "u1"})),
        (7, Sender("7", raw={"value": 7})),
        ({}, None),
        ([], None),
        (None, None),
    ],
)
def test_senders_that_are_no_objects(sender: object, expected: Sender | None) -> None:
    assert parse_item({"message": {"text": "hi", "sender": sender}}).sender == expected
