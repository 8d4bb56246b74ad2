"""Every sample request of the platform, read exactly."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from agent_desktop.protocol import (
    Button,
    Buttons,
    Card,
    CardList,
    Carousel,
    Content,
    ConversationKey,
    Files,
    Intro,
    Location,
    Media,
    MessagesEvent,
    OffloadEvent,
    Postback,
    QuickReplies,
    Sender,
    Text,
    kind_of,
    parse_item,
    parse_request,
)
from tests.helpers.protocol_values import SAMPLES, sample

PICTURE = "https://st.depositphotos.com/1708346/1858/i/600/depositphotos_18582903-stock-photo-carousel-at-night.jpg"
DOCS = Button("web_url", "Docs", "https://docs.chatlayer.ai")
UPLOADED = (
    "https://minio.dev.chatlayer.ai/chatlayer-dev-eu-storage/f42af93e42b350fd7b874300c775756b168cc9ea4475b0c8c80e947228a26404/"
    "1636964964162_full.png"
)


def messages(name: str) -> MessagesEvent:
    event = parse_request((SAMPLES / f"{name}.json").read_bytes())
    assert isinstance(event, MessagesEvent)
    return event


@pytest.mark.parametrize(
    ("name", "kind", "content"),
    [
        ("messages-bot-text", "text", Text("Hi Welcome")),
        (
            "messages-bot-buttons",
            "buttons",
            Buttons(
                "What do you want to do?",
                (
                    Button("postback", "Nederlands", payload="437a034cde170b50de1b6a87d1cba104e39b1f6e"),
                    Button("web_url", "Docs", url="https://docs.example"),
                    Button("phone_number", "Call us", payload="+32 477 99 00 22"),
                ),
            ),
        ),
        (
            "messages-bot-carousel",
            "carousel",
            Carousel(
                (
                    Card("Item 1", None, PICTURE, None, (DOCS,)),
                    Card("Item 2", "Item 2 Subtitle", PICTURE, "https://docs.chatlayer.ai", (DOCS,)),
                )
            ),
        ),
        (
            "messages-bot-list",
            "list",
            CardList(
                (
                    Card(
                        "Language",
                        "Select your language",
                        "https://files.example/lang.png",
                        "https://files.example",
                        (Button("postback", "English", payload="76601d"),),
                    ),
                    Card("Second"),
                ),
                (Button("web_url", "See all", "https://files.example/all"),),
            ),
        ),
        ("messages-bot-image", "image", Media("image", "https://files.example/rose.jpg")),
        ("messages-bot-video", "video", Media("video", "https://files.example/clip.mp4")),
        ("messages-user-intro", "intro", Intro()),
        ("messages-user-text", "text", Text("hi there")),
        ("messages-user-postback", "postback", Postback("Set Variables", "071abbc7-1d6e-4689-adef-1ea825178a72")),
        ("messages-user-file-upload", "files", Files((UPLOADED,), "SUCCEEDED")),
        ("messages-user-location", "location", Location(0.0, 0.0)),
    ],
)
def test_one_message(name: str, kind: str, content: Content) -> None:
    event = messages(name)
    (item,) = event.items
    assert item.content == content
    assert kind_of(item.content) == kind
    assert item.actor == ("user" if "user" in name else "bot")
    assert item.sent_at is not None
    assert item.sent_at.tzinfo is UTC
    assert item.raw == sample(name)["messages"][0]


def test_a_user_message_with_all_its_circumstances() -> None:
    event = messages("messages-user-intro")
    session = "emulator-942c05c5-b9b7-4319-81e7-6d687afaa23f"
    (item,) = event.items
    assert event.key == ConversationKey("ko3123ze", "DRAFT", session)
    assert event.channel == "web"
    assert event.sent_at == datetime(2021, 11, 15, 8, 28, 5, 908000, UTC)
    assert item.sent_at == datetime(2021, 11, 15, 8, 28, 5, 872000, UTC)
    assert item.id == "61921a15cdee7f37a16ee5fc"
    assert item.channel == "web"
    raw = sample("messages-user-intro")["messages"][0]["message"]["sender"]
    assert item.sender == Sender(session, "Guest", None, "en", is_emulator=True, raw=raw)


def test_quick_replies() -> None:
    welcome, question = messages("messages-bot-quick-replies").items
    assert welcome.content == Text("Hi Welcome")
    assert isinstance(question.content, QuickReplies)
    assert question.content.text == "Choose what you want to do?"
    assert [reply.title for reply in question.content.replies] == [
        "Do API FROM CODE",
        "Api Plugin",
        "SendMessageFromCode",
    ]
    assert all(reply.payload and reply.image_url is None for reply in question.content.replies)
    assert welcome.id is None
    assert welcome.sender is None


def test_the_first_generation_of_messages() -> None:
    event = messages("legacy-messages")
    assert event.key == ConversationKey("ko3123ze", "DRAFT", "legacy-5f3b8a")
    assert event.channel == "web"
    assert event.sent_at == datetime(2020, 8, 19, 10, tzinfo=UTC)
    assert [(item.actor, item.content) for item in event.items] == [
        ("bot", Text("Hi, I'm a chatbot")),
        ("user", Intro()),
        ("user", Text("Hi, I'm a user and I'd like to talk to an agent")),
        ("user", Files(("https://files.example/receipt.png",))),
        ("user", Location(50.85, 4.35)),
        ("user", Postback("I'm a button")),
    ]
    assert all(item.sent_at is None for item in event.items)


def test_the_first_generation_of_offloads() -> None:
    event = parse_request((SAMPLES / "legacy-offload.json").read_bytes())
    assert isinstance(event, OffloadEvent)
    assert event.payload == {"department": "billing", "customerTier": "gold"}
    assert [item.actor for item in event.transcript] == ["bot", "user"]


def test_an_offload_with_its_transcript() -> None:
    event = parse_request((SAMPLES / "offload-transcript.json").read_bytes())
    assert isinstance(event, OffloadEvent)
    assert event.payload == {}
    assert event.channel == "emulator"
    assert event.sent_at == datetime(2021, 11, 15, 8, 36, 21, 527000, UTC)
    assert [(item.actor, kind_of(item.content)) for item in event.transcript] == [
        ("bot", "text"),
        ("bot", "quick_replies"),
        ("user", "postback"),
        ("bot", "buttons"),
    ]
    assert event.transcript[2].content == Postback("first options", "13fc7f3e-80e5-45b8-862b-d2ff436eae0e")
    assert all(item.id is None for item in event.transcript)


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.json")), ids=lambda path: path.stem)
def test_a_stored_item_reads_as_it_did_when_it_came(path: Path) -> None:
    event = parse_request(path.read_bytes())
    assert isinstance(event, (MessagesEvent, OffloadEvent))
    items = event.items if isinstance(event, MessagesEvent) else event.transcript
    assert items
    for item in items:
        assert parse_item(item.raw) == item
