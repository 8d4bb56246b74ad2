"""What is wrong with a reply before it is sent: the platform would refuse it, or the customer could not use it."""

import re
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from agent_desktop.canned import unfilled
from agent_desktop.protocol import (
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
    Template,
    TextTemplate,
    UrlButton,
)

translate = QCoreApplication.translate

URL_MAX = 2000
PHONE = re.compile(r"\+?[0-9][0-9 ()./-]{2,24}")


class Placeholder(str):
    """A sentence about braces that stand for nothing. They may be meant as they are written."""

    __slots__ = ()


def problems(template: Template) -> list[str]:
    """Sentences for all that has to be put right, in the order of the form; none when it may be sent."""
    return list(_check(template))


def _check(template: Template) -> Iterator[str]:
    match template:
        case TextTemplate(text=text):
            yield from _text(text)
        case AttachmentTemplate(url=url):
            yield from _url(url, translate("rich", "the address"))
        case ButtonTemplate(text=text, buttons=buttons):
            yield from _text(text)
            if not buttons:
                yield translate("rich", "Add a button.")
            yield from _buttons(buttons, "")
        case QuickReplyTemplate(text=text, replies=replies):
            yield from _text(text)
            if not replies:
                yield translate("rich", "Add a quick reply.")
            for number, reply in enumerate(replies, 1):
                where = translate("rich", "quick reply %1").replace("%1", str(number))
                yield from _title(reply.title, where)
                yield from _payload(reply.payload, where)
                if reply.image_url:
                    yield from _url(reply.image_url, _of(translate("rich", "the picture"), where))
        case CarouselTemplate(cards=cards):
            yield from _cards(cards)
        case ListTemplate(cards=cards, button=button):
            yield from _cards(cards)
            if button is not None:
                yield from _button(button, translate("rich", "the list's button"))


def _cards(cards: Sequence[ReplyCard]) -> Iterator[str]:
    if not cards:
        yield translate("rich", "Add a card.")
    for number, card in enumerate(cards, 1):
        where = translate("rich", "card %1").replace("%1", str(number))
        if not card.title.strip():
            yield translate("rich", "Enter a title for %1.").replace("%1", where)
        yield from _variables(card.title, where)
        yield from _variables(card.subtitle or "", where)
        if card.image_url:
            yield from _url(card.image_url, _of(translate("rich", "the picture"), where))
        yield from _buttons(card.buttons, where)


def _buttons(buttons: Sequence[ReplyButton], where: str) -> Iterator[str]:
    for number, button in enumerate(buttons, 1):
        name = translate("rich", "button %1").replace("%1", str(number))
        yield from _button(button, _of(name, where) if where else name)


def _button(button: ReplyButton, where: str) -> Iterator[str]:
    yield from _title(button.title, where)
    match button:
        case UrlButton(url=url):
            yield from _url(url, _of(translate("rich", "the address"), where))
        case PhoneButton(phone_number=number):
            if not PHONE.fullmatch(number.strip()):
                words = translate("rich", "Invalid phone number for %1. Write it like +32 470 12 34 56.")
                yield words.replace("%1", where)
        case PostbackButton(payload=payload):
            yield from _payload(payload, where)


def _payload(payload: PostbackPayload, where: str) -> Iterator[str]:
    if not payload.next_dialogstate_id.strip():
        words = translate("rich", "Enter the dialog that %1 leads to: the ID of a dialog state in Chatlayer.")
        yield words.replace("%1", where)
    if any(not key.strip() for key, _ in payload.session_data):
        words = translate("rich", "In the session data of %1, write each value as key=value.")
        yield words.replace("%1", where)


def _title(title: str, where: str) -> Iterator[str]:
    if not title.strip():
        yield translate("rich", "Enter the button text of %1.").replace("%1", where)
    yield from _variables(title, where)


def _text(text: str) -> Iterator[str]:
    if not text.strip():
        yield translate("rich", "Enter a text.")
    yield from _variables(text, translate("rich", "the text"))


def _variables(text: str, where: str) -> Iterator[str]:
    for gap in unfilled(text):
        words = translate("rich", "There is no value for %1 in %2. Replace or remove the placeholder.")
        yield Placeholder(words.replace("%1", f"{{{{{gap.name}}}}}").replace("%2", where))


def _url(url: str, where: str) -> Iterator[str]:
    if not is_web_url(url):
        words = translate("rich", "%1 must begin with https:// or http:// and contain no spaces.").replace("%1", where)
        yield words[:1].upper() + words[1:]


def is_web_url(url: str) -> bool:
    """Return True if a customer's device can fetch it: an absolute http or https address."""
    if len(url) > URL_MAX or not url.isprintable() or any(char.isspace() for char in url):
        return False
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and not parts.username


def _of(what: str, where: str) -> str:
    return translate("rich", "%1 of %2").replace("%1", what).replace("%2", where)
