"""What several kinds are made of: buttons, quick replies and cards, and the readers and writers of them."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from urllib.parse import unquote

from agent_desktop.protocol.fields import list_of, object_of, text_of, url_of, word_of
from agent_desktop.protocol.kinds.content import ExportLine, LineLook, QuickReply
from agent_desktop.protocol.value import Value


class Button(Value, frozen=True):
    """A button under a bot message. ``type`` is ``web_url``, ``postback``, ``phone_number``, ``element_share`` or
    whatever else arrives; ``url`` and ``payload`` are filled as that type has them."""

    type: str
    title: str
    url: str | None = None
    payload: str | None = None


class Card(Value, frozen=True):
    """An element of a carousel or a list."""

    title: str
    subtitle: str | None = None
    image_url: str | None = None
    url: str | None = None
    buttons: tuple[Button, ...] = ()


# --- reading ---------------------------------------------------------------------------------------------------------


def quick_replies_of(value: Any) -> tuple[QuickReply, ...]:
    """Read ``quick_replies``; entries that are neither objects nor strings are left out."""
    return tuple(_quick_reply(reply) for reply in list_of(value) if reply and isinstance(reply, (dict, str)))


def buttons_of(value: Any) -> tuple[Button, ...]:
    """Read ``buttons``; entries that are neither objects nor strings are left out."""
    return tuple(_button(button) for button in list_of(value) if button and isinstance(button, (dict, str)))


def cards_of(value: Any) -> tuple[Card, ...]:
    """Read ``elements``; entries that are neither objects nor strings are left out."""
    return tuple(_card(card) for card in list_of(value) if card and isinstance(card, (dict, str)))


def _quick_reply(reply: Any) -> QuickReply:
    if isinstance(reply, str):
        return QuickReply(reply)
    # Messenger's chips for an e-mail address or a phone number have no title: the kind is all there is to show.
    title = word_of(reply.get("title")) or word_of(reply.get("content_type")) or ""
    return QuickReply(title, word_of(reply.get("payload")), url_of(reply.get("image_url")))


def _button(button: Any) -> Button:
    if isinstance(button, str):
        return Button("", button)
    button = {**object_of(button.get("reply")), **button}  # WhatsApp's Cloud API has the title one deeper
    return Button(
        word_of(button.get("type")) or "",
        text_of(button.get("title")) or "",
        url_of(button.get("url")),
        word_of(button.get("payload")),
    )


def _card(card: Any) -> Card:
    if isinstance(card, str):
        return Card(card)
    return Card(
        text_of(card.get("title")) or "",
        word_of(card.get("subtitle")),
        url_of(card.get("image_url")),
        url_of(card.get("item_url")) or url_of(object_of(card.get("default_action")).get("url")),
        buttons_of(card.get("buttons")),
    )


# --- words -----------------------------------------------------------------------------------------------------------


def joined(parts: Iterable[str]) -> str:
    """One part a line, without the empty ones."""
    return "\n".join(part for part in parts if part)


def button_titles(buttons: Iterable[Button]) -> list[str]:
    """The titles of buttons."""
    return [button.title for button in buttons]


def card_words(cards: Iterable[Card]) -> list[str]:
    """The titles of cards, and what stands below each."""
    return [word for card in cards for word in (card.title, card.subtitle or "", *button_titles(card.buttons))]


def card_options(cards: Iterable[Card]) -> Iterator[str]:
    """The titles of the cards' buttons."""
    return (button.title for card in cards for button in card.buttons)


def file_name(url: str) -> str:
    """The last part of a URL's path, decoded; the host where there is no path, nothing for ``data:`` URLs."""
    if url.lstrip()[:5].lower() == "data:":
        return ""
    path = url.partition("#")[0].partition("?")[0].rstrip("/")
    return unquote(path.rpartition("/")[2])


# --- for fingerprints ------------------------------------------------------------------------------------------------


def same(text: str | None) -> str:
    """The text as a fingerprint takes it: without white space around it, with one kind of line end, and with accents in
    one form (NFC), as each of these may be changed on the way."""
    if not text:
        return ""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", text).strip()


def same_buttons(buttons: Iterable[Button]) -> list[tuple[str, ...]]:
    """Buttons as a fingerprint takes them."""
    return [_same_button(button) for button in buttons]


def same_cards(cards: Iterable[Card]) -> list[Any]:
    """Cards as a fingerprint takes them."""
    return [(same(card.title), same(card.subtitle), same_buttons(card.buttons)) for card in cards]


def _same_button(button: Button) -> tuple[str, ...]:
    # A phone button keeps its number in the payload; there it is what the customer gets.
    target = button.payload if button.type == "phone_number" else button.url
    return button.type, same(button.title), same(target)


# --- for the exports -------------------------------------------------------------------------------------------------


def text_lines(text: str) -> list[ExportLine]:
    """A text, where there is one."""
    return [ExportLine(text)] if text else []


def file_line(kind: str, url: str) -> ExportLine:
    """A picture or file, by its address."""
    return ExportLine(f"[{kind}] {url}", url, LineLook.FILE, f"{kind}: {url}")


def button_line(button: Button) -> ExportLine:
    """A button, with its address or telephone number where it has one."""
    number = button.payload if button.type == "phone_number" else None
    target = " ".join(part for part in (button.url, number) if part)
    words = f"{button.title} ({number})" if number else button.title
    return ExportLine(f"[{button.title}] {target}".rstrip(), button.url, LineLook.CHIP, words)


def card_lines(cards: Sequence[Card]) -> list[ExportLine]:
    """Cards, each with what belongs to it."""
    return [line for card in cards for line in _card_lines(card)]


def _card_lines(card: Card) -> list[ExportLine]:
    title = " – ".join(part for part in (card.title, card.subtitle) if part)
    lines = [ExportLine(f"* {title}" + (f" {card.url}" if card.url else ""), card.url, LineLook.CARD, title or "–")]
    if card.image_url:
        words = f"image: {card.image_url}"
        lines.append(ExportLine(f"  [image] {card.image_url}", card.image_url, LineLook.OF_CARD, words))
    buttons = map(button_line, card.buttons)
    return lines + [ExportLine(f"  {button.text}", button.url, LineLook.OF_CARD, button.bare) for button in buttons]
