"""The two calls that act on a conversation, read strictly: v1 actions and the legacy asynchronous actions.

Fields as in the protocol's README, section 2. What an agent's message looks like when it comes back is asked from the
protocol package, so that there is one place that knows.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from agent_desktop.protocol import (
    AttachmentTemplate,
    ButtonTemplate,
    CarouselTemplate,
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
    echo_messages,
    template_from_v1,
)
from agent_desktop.sandbox.check import (
    Refused,
    an_object,
    any_text,
    as_object,
    choice,
    many,
    one_of,
    phone,
    record,
    text,
    web_url,
)
from agent_desktop.sandbox.conversation import Raw

_texts = many(record({"text": text}))
_payload = record(
    {"nextDialogstateId": any_text},
    {"sessionDataToSet": many(record({"key": text, "value": any_text}), least=0)},
)
_button = one_of(
    {
        "urlButton": record({"title": text, "url": web_url}),
        "phoneNumberButton": record({"title": text, "phoneNumber": phone}),
        "postBackButton": record({"title": text, "payload": _payload}),
    }
)
_card = {"subTitle": any_text, "imageUrl": web_url}
_template = one_of(
    {
        "textMessageTemplate": record({"textMessages": _texts}),
        "buttonTemplate": record({"textMessages": _texts, "buttons": many(_button)}),
        "quickReplyTemplate": record(
            {
                "textMessages": _texts,
                "quickReplies": many(record({"title": text, "payload": _payload}, {"imageUrl": web_url})),
            }
        ),
        "attachmentTemplate": record(
            {"media": record({"url": web_url, "type": choice("image", "video", "audio", "file")})}
        ),
        "carouselTemplate": record(
            {"elements": many(record({"title": text}, {**_card, "buttons": many(_button, least=0)}))}
        ),
        "listTemplate": record(
            {
                "size": choice("LARGE", "COMPACT"),
                "elements": many(record({"title": text}, {**_card, "button": _button})),
            },
            {"button": _button},
        ),
    }
)


@dataclass(frozen=True)
class Actions:
    """What a call asks for: messages in the bot's shape, a change of who answers, session data, a dialog state."""

    messages: tuple[Raw, ...] = ()
    pause: bool | None = None
    data: Mapping[str, Any] = field(default_factory=dict)
    dialog: str | None = None


def read_v1(body: object, pause: Mapping[str, Any], resume: Mapping[str, Any], *, deaf: bool = False) -> Actions:
    """A v1 actions call; ``pause`` and ``resume`` are the fields that do so. Raises :class:`Refused`.

    ``deaf``: other fields are accepted and mean nothing.
    """
    fields = dict(as_object(body, "the body"))
    messages: tuple[Raw, ...] = ()
    if "sendMessages" in fields:
        templates = fields.pop("sendMessages")
        many(_template)(templates, "sendMessages")
        messages = tuple(message for template in templates for message in _echo(template))
    change = None
    if fields:
        if fields not in (dict(pause), dict(resume)):
            if deaf:
                return Actions(messages)
            raise Refused(f"unknown or wrong action: {', '.join(sorted(fields))}")
        change = fields == dict(pause)
    elif not messages:
        raise Refused("the body asks for nothing: it needs sendMessages or another action")
    return Actions(messages, change)


def _echo(template: Raw) -> list[Raw]:
    try:
        return echo_messages(template_from_v1(template))
    except ProtocolError as error:
        raise Refused(str(error)) from None


# --- the legacy call -------------------------------------------------------------------------------------------------

_legacy_payload = record(
    {"nextDialogstateId": any_text}, {"params": many(record({"key": text, "value": any_text}), least=0)}
)
_BUTTONS = {
    "web_url": record({"type": any_text, "title": text, "url": web_url}),
    "phone_number": record({"type": any_text, "title": text, "payload": phone}),
    "postback": record({"type": any_text, "title": text, "payload": _legacy_payload}),
}


def _legacy_button(value: object, where: str) -> None:
    fields = as_object(value, where)
    choice(*_BUTTONS)(fields.get("type"), f"{where}.type")
    _BUTTONS[fields["type"]](value, where)


_CONFIGS = {
    "text": record({"textMessages": _texts}),
    "buttons": record({"textMessages": _texts, "buttons": many(_legacy_button)}),
    "quickReplies": record(
        {
            "textMessages": _texts,
            "quickReplies": many(record({"title": text, "payload": _legacy_payload}, {"imageUrl": web_url})),
        }
    ),
    "media": record({"media": record({"type": choice("image", "video", "audio", "attachment"), "url": web_url})}),
    "carousel": record(
        {
            "elements": many(
                record(
                    {"title": text},
                    {
                        "subTitle": any_text,
                        "imageUrl": any_text,
                        "webUrl": any_text,
                        "buttons": many(_legacy_button, least=0),
                    },
                )
            )
        }
    ),
}
"""What each kind of message of the old call holds [doc, 2020]; inside a quick reply: [open]."""


def _legacy_message(value: object, where: str) -> None:
    fields = as_object(value, where)
    choice(*_CONFIGS)(fields.get("type"), f"{where}.type")
    record({"type": any_text, "config": _CONFIGS[fields["type"]]})(value, where)


def read_legacy(body: object) -> tuple[str, str, Actions]:
    """A ``POST /api/webview`` call: the bot, the sender and what is asked. Raises :class:`Refused`."""
    fields = as_object(body, "the body")
    for name in ("botId", "senderId"):
        text(fields.get(name), name)
    for name in fields:
        if name not in ("botId", "senderId", "session", "action", "messages"):
            raise Refused(f"{name} is not a known field")
    many(_legacy_message, least=0)(fields.get("messages", []), "messages")
    templates = [_legacy_template(message["type"], message["config"]) for message in fields.get("messages", [])]
    messages = tuple(raw for template in templates for raw in echo_messages(template))
    action = fields.get("action", {})
    record({}, {"nextDialogstate": any_text})(action, "action")
    dialog = action.get("nextDialogstate") or None
    if not messages and dialog is None:
        raise Refused("the call needs at least one message or an action.nextDialogstate")
    session = fields.get("session", {})
    record({}, {"namespace": any_text, "data": an_object})(session, "session")
    data = session.get("data", {})
    namespace = session.get("namespace")
    actions = Actions(messages, None, {namespace: data} if namespace else data, dialog)
    return fields["botId"], fields["senderId"], actions


def _legacy_template(kind: str, config: Raw) -> Template:
    words = config["textMessages"][0]["text"] if "textMessages" in config else ""
    match kind:
        case "text":
            return TextTemplate(words)
        case "buttons":
            return ButtonTemplate(words, tuple(map(_read_button, config["buttons"])))
        case "quickReplies":
            chips = [
                ReplyChip(one["title"], _read_payload(one["payload"]), one.get("imageUrl") or None)
                for one in config["quickReplies"]
            ]
            return QuickReplyTemplate(words, tuple(chips))
        case "media":
            kind = config["media"]["type"]
            return AttachmentTemplate(config["media"]["url"], "file" if kind == "attachment" else kind)
    return CarouselTemplate(
        tuple(
            ReplyCard(
                title=element["title"],
                subtitle=element.get("subTitle") or None,
                image_url=element.get("imageUrl") or None,
                buttons=tuple(map(_read_button, element.get("buttons", []))),
            )
            for element in config["elements"]
        )
    )


def _read_button(button: Raw) -> ReplyButton:
    match button["type"]:
        case "web_url":
            return UrlButton(button["title"], button["url"])
        case "phone_number":
            return PhoneButton(button["title"], button["payload"])
    return PostbackButton(button["title"], _read_payload(button["payload"]))


def _read_payload(payload: Raw) -> PostbackPayload:
    params = payload.get("params", [])
    return PostbackPayload(payload["nextDialogstateId"], tuple((one["key"], one["value"]) for one in params))
