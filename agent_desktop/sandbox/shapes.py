"""Bot messages in the platform's own shape, built from few words. Shapes as in the protocol's README, section 1."""

import json
from typing import Any

Raw = dict[str, Any]


def text(words: str) -> Raw:
    return {"text": words}


def payload(title: str, target: str, *, kind: str) -> str:
    """The opaque payload of a button or quick reply: a JSON text that names the next dialog state."""
    return json.dumps(
        {
            "title": title,
            "caption": title,
            "type": kind,
            "parameters": [],
            "nextDialogstateId": target,
            "originalTitle": title,
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def chips(words: str, *titles: str | tuple[str, str], image_url: str | None = None) -> Raw:
    """Text with quick replies; each is a title, or a title and the dialog state it leads to."""
    replies: list[Raw] = []
    for entry in titles:
        title, target = (entry, f"dialog.{len(replies) + 1}") if isinstance(entry, str) else entry
        reply = {"content_type": "text", "title": title, "payload": payload(title, target, kind="quickreply")}
        if image_url is not None:
            reply["image_url"] = image_url
        replies.append(reply)
    return {"text": words, "quick_replies": replies}


def postback(title: str, target: str) -> Raw:
    return {"type": "postback", "title": title, "payload": payload(title, target, kind="button")}


def opaque(title: str, code: str) -> Raw:
    """A postback button whose payload is a bare code, as older bots have it."""
    return {"type": "postback", "title": title, "payload": code}


def link(title: str, url: str) -> Raw:
    return {"type": "web_url", "title": title, "url": url}


def call(title: str, number: str) -> Raw:
    return {"type": "phone_number", "title": title, "payload": number}


def share() -> Raw:
    """A button that has a type only."""
    return {"type": "element_share"}


def buttons(words: str, *entries: Raw) -> Raw:
    return _template({"template_type": "button", "text": words, "buttons": list(entries)})


def card(
    title: str,
    subtitle: str | None = None,
    *entries: Raw,
    image_url: str | None = None,
    url: str | None = None,
) -> Raw:
    """An element of a carousel or list; ``entries`` are its buttons."""
    element: Raw = {"title": title}
    if subtitle is not None:
        element["subtitle"] = subtitle
    if image_url is not None:
        element["image_url"] = image_url
    if url is not None:
        element["default_action"] = {"type": "web_url", "url": url}
    if entries:
        element["buttons"] = list(entries)
    return element


def carousel(*cards: Raw) -> Raw:
    return _template({"template_type": "generic", "elements": list(cards)})


def card_list(*cards: Raw, button: Raw | None = None) -> Raw:
    return _template({"template_type": "list", "elements": list(cards), "buttons": [] if button is None else [button]})


def media(kind: str, url: str) -> Raw:
    return {"attachment": {"type": kind, "payload": {"url": url}}}


def _template(body: Raw) -> Raw:
    return {"attachment": {"type": "template", "payload": body}}


# --- reading them back -----------------------------------------------------------------------------------------------


def choices(message: Raw) -> list[Raw]:
    """Everything in a bot message that can be pressed to answer: quick replies and postback buttons."""
    found = [reply for reply in _list(message.get("quick_replies")) if "title" in reply]
    attachment = message.get("attachment")
    body = attachment.get("payload") if isinstance(attachment, dict) else None
    if isinstance(body, dict):
        groups = [body, *_list(body.get("elements"))]
        found += [
            button
            for group in groups
            for button in _list(group.get("buttons"))
            if button.get("type") == "postback" and "title" in button
        ]
    return found


def effect(payload_text: object) -> tuple[str | None, dict[str, Any]]:
    """The dialog state a pressed payload leads to, and the session data it sets."""
    value = payload_text
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            return payload_text if isinstance(payload_text, str) else None, {}
    if not isinstance(value, dict):
        return None, {}
    target = value.get("nextDialogstateId")
    pairs = _list(value.get("sessionDataToSet")) + _list(value.get("parameters"))
    data = {str(pair["key"]): pair.get("value") for pair in pairs if "key" in pair}
    return target if isinstance(target, str) else None, data


def words(message: Raw) -> str:
    """What can be read in a message."""
    parts = [message.get("text"), message.get("title")]
    attachment = message.get("attachment")
    body = attachment.get("payload") if isinstance(attachment, dict) else None
    if isinstance(body, dict):
        parts += [body.get("text")]
        for element in _list(body.get("elements")):
            parts += [element.get("title"), element.get("subtitle")]
    return " ".join(part for part in parts if isinstance(part, str))


def _list(value: object) -> list[Raw]:
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []
