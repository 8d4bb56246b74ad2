"""Replies as the first-generation call takes them.

From Chatlayer's page "Chat message structure for APIs" [doc, 2020]: ``text``, ``buttons``, ``carousel`` and ``media``,
and that there are ``quickReplies`` and ``list``. What is inside a quick reply is taken to be as in v1, with the payload
of a button [open]. What is inside a list is not known here, so it is not sent.
"""

from typing import Any

from agent_desktop.base.i18n import translate
from agent_desktop.protocol.model import (
    AttachmentTemplate,
    ButtonTemplate,
    CarouselTemplate,
    ListTemplate,
    PhoneButton,
    PostbackButton,
    PostbackPayload,
    ProtocolError,
    QuickReplyTemplate,
    ReplyButton,
    ReplyCard,
    ReplyChip,
    Template,
    TextTemplate,
    UrlButton,
)

Json = dict[str, Any]

MEDIA_TYPES = ("image", "video", "audio")
"""The others are an ``attachment`` [doc]."""


def template_to_legacy(template: Template) -> list[Json]:
    """Return the ``messages`` of the legacy call for one reply.

    Raises:
        ProtocolError: It is a list, which that call is not known to carry. ``str()`` is a sentence for the agent.
    """
    match template:
        case TextTemplate(text=text):
            return [_message("text", _texts(text))]
        case ButtonTemplate(text=text, buttons=buttons):
            return [_message("buttons", {**_texts(text), "buttons": [_button(button) for button in buttons]})]
        case QuickReplyTemplate(text=text, replies=replies):
            return [_message("quickReplies", {**_texts(text), "quickReplies": [_chip(reply) for reply in replies]})]
        case AttachmentTemplate(url=url, type=kind):
            media = {"type": kind if kind in MEDIA_TYPES else "attachment", "url": url}
            return [_message("media", {"media": media})]
        case CarouselTemplate(cards=cards):
            return [_message("carousel", {"elements": [_element(card) for card in cards]})]
        case ListTemplate():
            raise ProtocolError(
                translate(
                    "protocol",
                    "Chatlayer's legacy API is not known to support lists. Send a carousel, or choose API v1 in the"
                    " settings.",
                )
            )


def _message(kind: str, config: Json) -> Json:
    return {"type": kind, "config": config}


def _texts(text: str) -> Json:
    return {"textMessages": [{"text": text}]}


def _element(card: ReplyCard) -> Json:
    options = {"subTitle": card.subtitle, "imageUrl": card.image_url}
    return {
        "title": card.title,
        **{name: value for name, value in options.items() if value},
        "buttons": [_button(button) for button in card.buttons],
    }


def _button(button: ReplyButton) -> Json:
    match button:
        case UrlButton(title=title, url=url):
            return {"type": "web_url", "title": title, "url": url}
        case PhoneButton(title=title, phone_number=number):
            return {"type": "phone_number", "title": title, "payload": number}
        case PostbackButton(title=title, payload=payload):
            return {"type": "postback", "title": title, "payload": _payload(payload)}


def _payload(payload: PostbackPayload) -> Json:
    params = [{"key": key, "value": value} for key, value in payload.session_data]
    return {"nextDialogstateId": payload.next_dialogstate_id, "params": params}


def _chip(reply: ReplyChip) -> Json:
    picture = {"imageUrl": reply.image_url} if reply.image_url else {}
    return {**picture, "title": reply.title, "payload": _payload(reply.payload)}
