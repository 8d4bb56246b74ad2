"""Replies as the REST API takes them: the six templates of the v1 actions call."""

from collections.abc import Mapping
from typing import Any

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


def template_to_v1(template: Template) -> Json:
    """One entry of ``sendMessages``: an object with exactly one key, the kind. Empty options are left out."""
    match template:
        case TextTemplate(text=text):
            return {"textMessageTemplate": _texts(text)}
        case ButtonTemplate(text=text, buttons=buttons):
            return {"buttonTemplate": {**_texts(text), "buttons": [_button(button) for button in buttons]}}
        case QuickReplyTemplate(text=text, replies=replies):
            return {"quickReplyTemplate": {**_texts(text), "quickReplies": [_chip(reply) for reply in replies]}}
        case AttachmentTemplate(url=url, type=kind):
            return {"attachmentTemplate": {"media": {"url": url, "type": kind}}}
        case CarouselTemplate(cards=cards):
            elements = [{**_card(card), "buttons": [_button(button) for button in card.buttons]} for card in cards]
            return {"carouselTemplate": {"elements": elements}}
        case ListTemplate(cards=cards, button=button):
            rows = [{**_card(card), **_one_button(next(iter(card.buttons), None))} for card in cards]
            return {"listTemplate": {"size": "LARGE", **_one_button(button), "elements": rows}}


def _texts(text: str) -> Json:
    return {"textMessages": [{"text": text}]}


def _button(button: ReplyButton) -> Json:
    match button:
        case UrlButton(title=title, url=url):
            return {"urlButton": {"title": title, "url": url}}
        case PhoneButton(title=title, phone_number=number):
            return {"phoneNumberButton": {"title": title, "phoneNumber": number}}
        case PostbackButton(title=title, payload=payload):
            return {"postBackButton": {"title": title, "payload": _payload(payload)}}


def _one_button(button: ReplyButton | None) -> Json:
    return {"button": _button(button)} if button else {}


def _payload(payload: PostbackPayload) -> Json:
    return {
        "nextDialogstateId": payload.next_dialogstate_id,
        "sessionDataToSet": [{"key": key, "value": value} for key, value in payload.session_data],
    }


def _chip(reply: ReplyChip) -> Json:
    picture = {"imageUrl": reply.image_url} if reply.image_url else {}
    return {**picture, "title": reply.title, "payload": _payload(reply.payload)}


def _card(card: ReplyCard) -> Json:
    options = {"subTitle": card.subtitle, "imageUrl": card.image_url}
    return {"title": card.title, **{name: value for name, value in options.items() if value}}


# --- and back --------------------------------------------------------------------------------------------------------


def template_from_v1(data: Mapping[str, Any]) -> Template:
    """The reply that an entry of ``sendMessages`` stands for.

    Of several ``textMessages``, which are alternatives that the platform chooses from, the first one is taken. Raises
    :class:`ProtocolError`, naming the field but none of its text, for anything that is not one of the six templates.
    """
    if len(data) != 1:
        raise ProtocolError("A message template must have exactly one key, which names its kind.")
    (kind, value), *_ = data.items()
    body = _Reader(value, str(kind))
    match kind:
        case "textMessageTemplate":
            return TextTemplate(body.first_text())
        case "buttonTemplate":
            return ButtonTemplate(body.first_text(), tuple(_read_button(each) for each in body.objects("buttons")))
        case "quickReplyTemplate":
            return QuickReplyTemplate(
                body.first_text(), tuple(_read_chip(each) for each in body.objects("quickReplies"))
            )
        case "attachmentTemplate":
            media = body.object("media")
            return AttachmentTemplate(media.text("url"), media.text("type"))
        case "carouselTemplate":
            return CarouselTemplate(tuple(_read_card(each) for each in body.objects("elements")))
        case "listTemplate":
            cards = tuple(_read_card(each) for each in body.objects("elements"))
            return ListTemplate(cards, _read_button(body.object("button")) if body.has("button") else None)
    raise ProtocolError("The message template is of a kind that this program does not know.")


class _Reader:
    """An object of a template with its path, so that an error can say where it is."""

    def __init__(self, value: Any, path: str) -> None:
        if not isinstance(value, dict):
            raise ProtocolError(f"The template's {path} is not an object.")
        self.value: Json = value
        self.path = path

    def has(self, name: str) -> bool:
        return self.value.get(name) is not None

    def text(self, name: str) -> str:
        value = self.value.get(name)
        if not isinstance(value, str):
            raise ProtocolError(f"The template's {self.path}.{name} is not a string.")
        return value

    def option(self, name: str) -> str | None:
        return self.text(name) or None if self.has(name) else None

    def object(self, name: str) -> "_Reader":
        return _Reader(self.value.get(name), f"{self.path}.{name}")

    def objects(self, name: str) -> list["_Reader"]:
        value = self.value.get(name, [])
        if not isinstance(value, list):
            raise ProtocolError(f"The template's {self.path}.{name} is not an array.")
        return [_Reader(each, f"{self.path}.{name}[{index}]") for index, each in enumerate(value)]

    def first_text(self) -> str:
        texts = self.objects("textMessages")
        if not texts:
            raise ProtocolError(f"The template's {self.path}.textMessages are missing.")
        return texts[0].text("text")


def _read_button(body: _Reader) -> ReplyButton:
    if body.has("urlButton"):
        button = body.object("urlButton")
        return UrlButton(button.text("title"), button.text("url"))
    if body.has("phoneNumberButton"):
        button = body.object("phoneNumberButton")
        return PhoneButton(button.text("title"), button.text("phoneNumber"))
    button = body.object("postBackButton")
    return PostbackButton(button.text("title"), _read_payload(button))


def _read_payload(body: _Reader) -> PostbackPayload:
    payload = body.object("payload")
    data = tuple((each.text("key"), each.text("value")) for each in payload.objects("sessionDataToSet"))
    return PostbackPayload(payload.text("nextDialogstateId"), data)


def _read_chip(body: _Reader) -> ReplyChip:
    return ReplyChip(body.text("title"), _read_payload(body), body.option("imageUrl"))


def _read_card(body: _Reader) -> ReplyCard:
    buttons = body.objects("buttons")
    if body.has("button"):
        buttons = [body.object("button")]
    return ReplyCard(
        body.text("title"),
        body.option("subTitle"),
        body.option("imageUrl"),
        tuple(_read_button(each) for each in buttons),
    )
