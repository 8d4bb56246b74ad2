"""What comes back as a bot message after a reply was sent, so that the reply can be recognised in it."""

from typing import Any

import msgspec

from agent_desktop.protocol.contents import parse_content
from agent_desktop.protocol.kinds.content import Content
from agent_desktop.protocol.model import (
    AttachmentTemplate,
    ButtonTemplate,
    CarouselTemplate,
    ListTemplate,
    PhoneButton,
    PostbackButton,
    PostbackPayload,
    QuickReplyTemplate,
    ReplyButton,
    ReplyCard,
    ReplyChip,
    Template,
    TextTemplate,
    UrlButton,
)

Json = dict[str, Any]


def echo_messages(template: Template) -> list[Json]:
    """The ``message`` objects, in the platform's bot shape, that the customer gets for a reply and the webhook sees.

    That v1 templates come back in this shape is [open] (the README's word for "not published"); the shape itself is
    the one of all bot messages.
    """
    return [_message(template)]


def echo_contents(template: Template) -> tuple[Content, ...]:
    """A reply as the customer sees it; its fingerprints are those of the bot messages that come back."""
    return tuple(parse_content(message) for message in echo_messages(template))


def template_text(template: Template) -> str:
    """The words of a reply, as ``plain_text()`` gives them for received messages."""
    return "\n".join(text for content in echo_contents(template) if (text := content.plain_text()))


def _message(template: Template) -> Json:
    match template:
        case TextTemplate(text=text):
            return {"text": text}
        case QuickReplyTemplate(text=text, replies=replies):
            return {"text": text, "quick_replies": [_chip(reply) for reply in replies]}
        case ButtonTemplate(text=text, buttons=buttons):
            return _attachment("button", {"text": text, "buttons": _buttons(buttons)})
        case AttachmentTemplate(url=url, type=kind):
            return {"attachment": {"type": kind, "payload": {"url": url}}}
        case CarouselTemplate(cards=cards):
            return _attachment("generic", {"elements": [_card(card, card.buttons) for card in cards]})
        case ListTemplate(cards=cards, button=button):
            below = {"buttons": _buttons((button,))} if button else {}
            return _attachment("list", {"elements": [_card(card, card.buttons[:1]) for card in cards], **below})


def _attachment(kind: str, payload: Json) -> Json:
    return {"attachment": {"type": "template", "payload": {"template_type": kind, **payload}}}


def _buttons(buttons: tuple[ReplyButton, ...]) -> list[Json]:
    return [_button(button) for button in buttons]


def _button(button: ReplyButton) -> Json:
    match button:
        case UrlButton(title=title, url=url):
            return {"type": "web_url", "title": title, "url": url}
        case PhoneButton(title=title, phone_number=number):
            return {"type": "phone_number", "title": title, "payload": number}
        case PostbackButton(title=title, payload=payload):
            return {"type": "postback", "title": title, "payload": _payload(title, "button", payload)}


def _chip(reply: ReplyChip) -> Json:
    picture = {"image_url": reply.image_url} if reply.image_url else {}
    payload = _payload(reply.title, "quickreply", reply.payload)
    return {"content_type": "text", "title": reply.title, "payload": payload, **picture}


def _payload(title: str, kind: str, payload: PostbackPayload) -> str:
    """The opaque string that the platform puts into its buttons, made like those in the sample requests."""
    return msgspec.json.encode(
        {
            "title": title,
            "caption": title,
            "type": kind,
            "originalTitle": title,
            "nextDialogstateId": payload.next_dialogstate_id,
            "parameters": [{"key": key, "value": value} for key, value in payload.session_data],
        }
    ).decode()


def _card(card: ReplyCard, buttons: tuple[ReplyButton, ...]) -> Json:
    options = {"subtitle": card.subtitle, "image_url": card.image_url, "buttons": _buttons(buttons)}
    return {"title": card.title, **{name: value for name, value in options.items() if value}}
