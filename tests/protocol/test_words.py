"""The words in a content, for search and previews."""

import pytest

from agent_desktop.protocol import (
    Button,
    Buttons,
    Card,
    CardList,
    Carousel,
    Content,
    Files,
    Intro,
    Location,
    Media,
    Postback,
    QuickReplies,
    QuickReply,
    Text,
    Unknown,
    file_name,
    kind_of,
    plain_text,
)

URL = "https://files.example/2021/my%20receipt.pdf?sig=abc#page=2"
CARD = Card("Item", "Nice", URL, URL, (Button("web_url", "Docs", URL),))


@pytest.mark.parametrize(
    ("content", "kind", "words"),
    [
        (Intro(), "intro", ""),
        (Text("hi\nthere"), "text", "hi\nthere"),
        (Postback("Yes", "d1"), "postback", "Yes"),
        (Files((URL, "https://files.example/b.png")), "files", "my receipt.pdf\nb.png"),
        (Files((), "FAILED"), "files", ""),
        (Location(50.85, -4.0), "location", "50.85, -4.0"),
        (QuickReplies("Choose", (QuickReply("A", "p"), QuickReply("B"))), "quick_replies", "Choose\nA\nB"),
        (Buttons("", (Button("postback", "A"), Button("element_share", ""))), "buttons", "A"),
        (Carousel((CARD, Card("Other")), "Look"), "carousel", "Look\nItem\nNice\nDocs\nOther"),
        (CardList((CARD,), (Button("web_url", "All", URL),)), "list", "Item\nNice\nDocs\nAll"),
        (Media("image", URL, "a caption"), "image", "a caption\nmy receipt.pdf"),
        (Media("VIDEO", URL), "video", "my receipt.pdf"),
        (Media("audio", URL), "audio", "my receipt.pdf"),
        (Media("file", URL), "file", "my receipt.pdf"),
        (Media("fallback", URL), "media", "my receipt.pdf"),
        (Media("", URL), "media", "my receipt.pdf"),
        (Unknown("hologram", {"id": "abc", "text": "hi", "title": "T", "caption": 5}), "unknown", "hi\nT\n5"),
        (Unknown("", {}), "unknown", ""),
    ],
)
def test_words_and_kinds(content: Content, kind: str, words: str) -> None:
    assert kind_of(content) == kind
    assert plain_text(content) == words


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://files.example", "files.example"),
        ("https://files.example/", "files.example"),
        ("https://files.example/a/b/", "b"),
        ("https://files.example/caf%C3%A9.png", "café.png"),
        ("https://files.example/%FF%00.png", "\ufffd\x00.png"),
        ("http://[::1", "[::1"),
        ("data:image/png;base64,iVBORw0KGgo/AAA", ""),
        ("plain.txt", "plain.txt"),
        ("", ""),
        ("%", "%"),
    ],
)
def test_file_names(url: str, name: str) -> None:
    assert file_name(url) == name
