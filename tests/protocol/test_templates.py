"""Replies on the wire: the v1 templates as the platform's example server writes them, and the legacy call."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.protocol import (
    AttachmentTemplate,
    Buttons,
    ButtonTemplate,
    Carousel,
    CarouselTemplate,
    ListTemplate,
    PhoneButton,
    PostbackButton,
    PostbackPayload,
    ProtocolError,
    QuickReplies,
    QuickReplyTemplate,
    ReplyCard,
    ReplyChip,
    Template,
    Text,
    TextTemplate,
    UrlButton,
    echo_contents,
    echo_messages,
    template_from_v1,
    template_text,
    template_to_legacy,
    template_to_v1,
)
from tests.helpers.protocol_values import json_values, templates, words

PICTURE = "https://files.example/400.png"
DOCS = UrlButton("Visit the docs", "https://docs.example")
GO = PostbackPayload("71001a34", (("test", "1"),))
GO_V1 = {"nextDialogstateId": "71001a34", "sessionDataToSet": [{"key": "test", "value": "1"}]}
DOCS_V1 = {"urlButton": {"title": "Visit the docs", "url": "https://docs.example"}}
TEXTS = {"textMessages": [{"text": "Hello"}]}

PAIRS: list[tuple[Template, dict[str, Any], str]] = [
    (TextTemplate("Hello"), {"textMessageTemplate": TEXTS}, "Hello"),
    (
        ButtonTemplate("Hello", (DOCS, PhoneButton("Call", "+32 2"), PostbackButton("More", GO))),
        {
            "buttonTemplate": {
                **TEXTS,
                "buttons": [
                    DOCS_V1,
                    {"phoneNumberButton": {"title": "Call", "phoneNumber": "+32 2"}},
                    {"postBackButton": {"title": "More", "payload": GO_V1}},
                ],
            }
        },
        "Hello\nVisit the docs\nCall\nMore",
    ),
    (
        QuickReplyTemplate("Hello", (ReplyChip("A", GO, PICTURE), ReplyChip("B", PostbackPayload("d2")))),
        {
            "quickReplyTemplate": {
                **TEXTS,
                "quickReplies": [
                    {"imageUrl": PICTURE, "title": "A", "payload": GO_V1},
                    {"title": "B", "payload": {"nextDialogstateId": "d2", "sessionDataToSet": []}},
                ],
            }
        },
        "Hello\nA\nB",
    ),
    (
        AttachmentTemplate("https://files.example/150.png"),
        {"attachmentTemplate": {"media": {"url": "https://files.example/150.png", "type": "image"}}},
        "150.png",
    ),
    (
        CarouselTemplate((ReplyCard("Docs", "A subtitle", PICTURE, (DOCS, DOCS)), ReplyCard("Site"))),
        {
            "carouselTemplate": {
                "elements": [
                    {"title": "Docs", "subTitle": "A subtitle", "imageUrl": PICTURE, "buttons": [DOCS_V1, DOCS_V1]},
                    {"title": "Site", "buttons": []},
                ]
            }
        },
        "Docs\nA subtitle\nVisit the docs\nVisit the docs\nSite",
    ),
    (
        ListTemplate((ReplyCard("Docs", "A subtitle", PICTURE, (DOCS,)), ReplyCard("Site")), DOCS),
        {
            "listTemplate": {
                "size": "LARGE",
                "button": DOCS_V1,
                "elements": [
                    {"title": "Docs", "subTitle": "A subtitle", "imageUrl": PICTURE, "button": DOCS_V1},
                    {"title": "Site"},
                ],
            }
        },
        "Docs\nA subtitle\nVisit the docs\nSite\nVisit the docs",
    ),
]


@pytest.mark.parametrize(("template", "v1", "text"), PAIRS, ids=[next(iter(v1)) for _, v1, _ in PAIRS])
def test_the_six_templates(template: Template, v1: dict[str, Any], text: str) -> None:
    assert template_to_v1(template) == v1
    assert template_from_v1(v1) == template
    assert template_text(template) == text


@given(templates)
def test_there_and_back(template: Template) -> None:
    v1 = template_to_v1(template)
    assert len(v1) == 1
    assert template_from_v1(v1) == template


def test_a_list_row_has_one_button_and_a_list_needs_none() -> None:
    second = UrlButton("Second", "https://b.example")
    v1 = template_to_v1(ListTemplate((ReplyCard("A", buttons=(DOCS, second)),)))
    assert v1 == {"listTemplate": {"size": "LARGE", "elements": [{"title": "A", "button": DOCS_V1}]}}


def test_the_first_of_several_texts_is_taken() -> None:
    v1 = {"textMessageTemplate": {"textMessages": [{"text": "One"}, {"text": "Two"}]}}
    assert template_from_v1(v1) == TextTemplate("One")


@pytest.mark.parametrize(
    ("v1", "complaint"),
    [
        ({}, "exactly one key"),
        ({"textMessageTemplate": TEXTS, "buttonTemplate": {}}, "exactly one key"),
        ({"videoTemplate": {}}, "kind that this program does not know"),
        ({"textMessageTemplate": "secret"}, "textMessageTemplate is not an object"),
        ({"textMessageTemplate": {}}, "textMessageTemplate.textMessages are missing"),
        ({"textMessageTemplate": {"textMessages": ["secret"]}}, "textMessageTemplate.textMessages[0] is not an object"),
        ({"textMessageTemplate": {"textMessages": "secret"}}, "textMessageTemplate.textMessages is not an array"),
        ({"textMessageTemplate": {"textMessages": [{"text": 5}]}}, "textMessages[0].text is not a string"),
        ({"buttonTemplate": {**TEXTS, "buttons": [{"secret": 1}]}}, "buttons[0].postBackButton is not an object"),
        ({"buttonTemplate": {**TEXTS, "buttons": [{"urlButton": {"title": "x"}}]}}, "urlButton.url is not a string"),
        (
            {"quickReplyTemplate": {**TEXTS, "quickReplies": [{"title": "x"}]}},
            "quickReplies[0].payload is not an object",
        ),
        ({"attachmentTemplate": {"media": {"url": "x"}}}, "attachmentTemplate.media.type is not a string"),
        ({"carouselTemplate": {"elements": {}}}, "carouselTemplate.elements is not an array"),
        ({"listTemplate": {"elements": [{"title": "x", "subTitle": 5}]}}, "elements[0].subTitle is not a string"),
    ],
)
def test_broken_templates_are_named_without_their_text(v1: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ProtocolError) as caught:
        template_from_v1(v1)
    assert complaint in str(caught.value)
    assert "secret" not in str(caught.value)


@given(st.dictionaries(st.sampled_from([next(iter(v1)) for _, v1, _ in PAIRS]) | words, json_values, max_size=2))
def test_nothing_but_protocol_errors(v1: dict[str, Any]) -> None:
    try:
        template = template_from_v1(v1)
    except ProtocolError:
        return
    assert template_from_v1(template_to_v1(template)) == template


def test_the_legacy_call() -> None:
    assert template_to_legacy(TextTemplate("Hello")) == [{"type": "text", "config": TEXTS}]
    assert template_to_legacy(CarouselTemplate((ReplyCard("Docs", "Sub", PICTURE, (DOCS,)), ReplyCard("Site")))) == [
        {
            "type": "carousel",
            "config": {
                "elements": [
                    {
                        "title": "Docs",
                        "subTitle": "Sub",
                        "imageUrl": PICTURE,
                        "buttons": [{"type": "web_url", "title": "Visit the docs", "url": "https://docs.example"}],
                    },
                    {"title": "Site", "buttons": []},
                ]
            },
        }
    ]


GO_LEGACY = {"nextDialogstateId": "71001a34", "params": [{"key": "test", "value": "1"}]}
LEGACY_BUTTONS = [
    {"type": "web_url", "title": "Visit the docs", "url": "https://docs.example"},
    {"type": "phone_number", "title": "Call", "payload": "+32 2"},
    {"type": "postback", "title": "More", "payload": GO_LEGACY},
]


@pytest.mark.parametrize(
    ("template", "message"),
    [
        (
            ButtonTemplate("Hello", (DOCS, PhoneButton("Call", "+32 2"), PostbackButton("More", GO))),
            {"type": "buttons", "config": {**TEXTS, "buttons": LEGACY_BUTTONS}},
        ),
        (
            QuickReplyTemplate("Hello", (ReplyChip("Yes", GO, PICTURE), ReplyChip("No", GO))),
            {
                "type": "quickReplies",
                "config": {
                    **TEXTS,
                    "quickReplies": [
                        {"imageUrl": PICTURE, "title": "Yes", "payload": GO_LEGACY},
                        {"title": "No", "payload": GO_LEGACY},
                    ],
                },
            },
        ),
        (
            AttachmentTemplate(PICTURE, "image"),
            {"type": "media", "config": {"media": {"type": "image", "url": PICTURE}}},
        ),
        (
            AttachmentTemplate(PICTURE, "file"),
            {"type": "media", "config": {"media": {"type": "attachment", "url": PICTURE}}},
        ),
        (
            CarouselTemplate((ReplyCard("Docs", buttons=(PhoneButton("Call", "+32 2"), PostbackButton("More", GO))),)),
            {"type": "carousel", "config": {"elements": [{"title": "Docs", "buttons": LEGACY_BUTTONS[1:]}]}},
        ),
    ],
    ids=["buttons", "quick replies", "picture", "file", "carousel"],
)
def test_what_else_the_legacy_call_carries(template: Template, message: dict[str, Any]) -> None:
    assert template_to_legacy(template) == [message]


def test_the_legacy_call_is_not_known_to_carry_lists() -> None:
    with pytest.raises(ProtocolError, match="not known to support lists"):
        template_to_legacy(ListTemplate((ReplyCard("Docs"),)))


def test_the_echo_is_what_the_customer_sees() -> None:
    text, buttons, chips, _, carousel, _ = (echo_contents(template)[0] for template, _, _ in PAIRS)
    assert text == Text("Hello")
    assert isinstance(buttons, Buttons)
    assert [button.type for button in buttons.buttons] == ["web_url", "phone_number", "postback"]
    assert isinstance(chips, QuickReplies)
    assert [reply.image_url for reply in chips.replies] == [PICTURE, None]
    assert isinstance(carousel, Carousel)
    assert carousel.cards[0].buttons[0].url == "https://docs.example"


def test_the_echo_is_bot_shaped() -> None:
    assert echo_messages(TextTemplate("Hello")) == [{"text": "Hello"}]
    (message,) = echo_messages(AttachmentTemplate("https://files.example/a.mp4", "video"))
    assert message == {"attachment": {"type": "video", "payload": {"url": "https://files.example/a.mp4"}}}
