"""Stickers, in whatever shape they come; Chatlayer's own is not published."""

from typing import Any

import pytest
from msgspec.structs import replace

from agent_desktop.protocol import Media, Unknown, fingerprint, parse_content, plain_text
from agent_desktop.protocol.kinds.sticker import Sticker

Raw = dict[str, Any]

URL = "https://files.example/hello.webp"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"url": URL}, (URL, "", "", "")),
        ({"stickerUrl": URL, "emoji": "👋"}, (URL, "👋", "", "")),
        ({"urls": [URL], "stickerId": 1204}, (URL, "", "1204", "")),
        ({"urls": URL, "url": URL}, (URL, "", "", "")),
        ({"sticker": URL}, (URL, "", "", "")),
        ({"sticker": "👋"}, (None, "👋", "", "")),
        ({"sticker": {"link": URL, "emoji": "👋", "caption": "hi"}, "text": "hi"}, (URL, "👋", "", "hi")),
        ({"sticker": {"id": "1204", "mime_type": "image/webp"}, "id": "message"}, (None, "", "1204", "")),
        ({"emoji": "👍", "title": "Great", "description": "Thumbs up"}, (None, "👍", "", "Great\nThumbs up")),
        ({"url": URL, "urls": [None, 5], "sticker": ["x"], "emoji": 7}, (URL, "7", "", "")),
    ],
)
def test_what_a_customer_sends(fields: Raw, expected: tuple[str | None, str, str, str]) -> None:
    message = {"messageType": "sticker", **fields}
    read = replace(parse_content(message), extras=())
    assert read == Sticker(*expected, formerly=Unknown("sticker", message))


TWO = [URL, "https://files.example/2.webp"]


@pytest.mark.parametrize("fields", [{}, {"id": "5"}, {"sticker": {}}, {"sticker": 1}, {"text": "hi"}, {"urls": TWO}])
def test_what_is_no_sticker_is_shown_whole(fields: Raw) -> None:
    message = {"messageType": "sticker", **fields}
    assert parse_content(message) == Unknown("sticker", message)


def test_pictures_that_are_stickers_are_told_by_their_id() -> None:
    message = {"text": "For you", "attachment": {"type": "image", "payload": {"url": URL, "sticker_id": 369239}}}
    picture = Media("image", URL, "For you")
    assert parse_content(message) == Sticker(URL, "", "369239", "For you", formerly=picture)
    plain = {"text": "For you", "attachment": {"type": "image", "payload": {"url": URL}}}
    assert parse_content(plain) == picture
    assert fingerprint(parse_content(message)) == fingerprint(picture)


def test_one_that_was_stored_as_unknown_has_the_same_fingerprint() -> None:
    message = {"messageType": "sticker", "stickerId": 1204, "emoji": "👍"}
    assert fingerprint(parse_content(message)) == fingerprint(Unknown("sticker", message))


def test_the_emoji_can_be_searched_and_is_said_with_the_word() -> None:
    content = parse_content({"messageType": "sticker", "emoji": "👍", "caption": "Great"})
    assert plain_text(content) == "Great\n👍"
    assert content.spoken() == "Sticker\nGreat\n👍"
    assert [line.text for line in content.lines()] == ["Great", "[sticker] 👍"]


@pytest.mark.parametrize(
    ("fields", "lines"),
    [
        ({"url": URL, "stickerId": 1204}, [f"[sticker] {URL}"]),
        ({"url": URL, "emoji": "👋"}, ["[sticker] 👋", f"[sticker] {URL}"]),
        ({"stickerId": 1204}, ["[sticker] 1204"]),
        ({"stickerId": 1204, "emoji": "👋"}, ["[sticker] 👋"]),
    ],
)
def test_an_export_names_the_picture_or_what_is_known_of_it(fields: Raw, lines: list[str]) -> None:
    content = parse_content({"messageType": "sticker", **fields})
    assert [line.text for line in content.lines()] == lines
