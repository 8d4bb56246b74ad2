import pytest

from agent_desktop.protocol import (
    AttachmentTemplate,
    ButtonTemplate,
    CarouselTemplate,
    ListTemplate,
    PhoneButton,
    PostbackButton,
    PostbackPayload,
    QuickReplyTemplate,
    ReplyCard,
    ReplyChip,
    UrlButton,
)
from agent_desktop.ui.rich.checks import is_web_url, problems

GO = PostbackPayload("d1", (("key", "value"),))
LINK = UrlButton("Open", "https://x.example/a")


@pytest.mark.parametrize(
    "template",
    [
        AttachmentTemplate("https://x.example/a.png"),
        ButtonTemplate("Hi", (LINK, PhoneButton("Call", "+32 (0)470 12.34-56"), PostbackButton("Go", GO))),
        QuickReplyTemplate("Hi", (ReplyChip("Yes", GO), ReplyChip("No", GO, "https://x.example/n.png"))),
        CarouselTemplate((ReplyCard("One", "two", "https://x.example/1.png", (LINK,)), ReplyCard("Two"))),
        ListTemplate((ReplyCard("One"),), LINK),
    ],
)
def test_what_is_right_has_no_problems(template) -> None:
    assert problems(template) == []


@pytest.mark.parametrize(
    ("template", "words"),
    [
        (AttachmentTemplate(""), ["The address must begin with"]),
        (ButtonTemplate(" ", ()), ["Enter a text.", "Add a button."]),
        (ButtonTemplate("{{payload.x}}", (LINK,)), ["{{payload.x}}"]),
        (CarouselTemplate((ReplyCard(title=" "),)), ["title for card 1"]),
        (
            ButtonTemplate("x", (UrlButton("", "javascript:1"),)),
            ["Enter the button text of button 1", "address of button 1"],
        ),
        (ButtonTemplate("x", (PhoneButton("a", "call me"),)), ["phone number for button 1"]),
        (ButtonTemplate("x", (PostbackButton("a", PostbackPayload("")),)), ["dialog that button 1 leads to"]),
        (QuickReplyTemplate("x", ()), ["Add a quick reply"]),
        (QuickReplyTemplate("x", (ReplyChip("a", PostbackPayload("d", (("", "v"),)), "x"),)), ["key=value", "picture"]),
        (CarouselTemplate(()), ["Add a card"]),
        (CarouselTemplate((ReplyCard("", buttons=(UrlButton("", "https://x"),)),)), ["card 1", "button 1 of card 1"]),
        (ListTemplate((ReplyCard("a"),), UrlButton("b", "x")), ["list's button"]),
    ],
)
def test_what_is_wrong_is_said_with_its_place(template, words) -> None:
    found = problems(template)
    assert len(found) == len(words)
    for sentence, word in zip(found, words, strict=True):
        assert word in sentence


@pytest.mark.parametrize(
    "url",
    [
        "",
        "x",
        "ftp://x",
        "https://",
        "https://a b",
        "file:///etc",
        "https://u:p@x",
        "http://[",
        "https://x:99999",
        "a" * 3000,
    ],
)
def test_addresses_that_no_customer_can_open(url) -> None:
    assert not is_web_url(url)
