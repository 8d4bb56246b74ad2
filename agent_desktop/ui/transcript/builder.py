"""From what a message holds to the parts it is drawn from."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont

from agent_desktop.inbox.model import Author
from agent_desktop.protocol import (
    Buttons,
    CardList,
    Carousel,
    Content,
    Files,
    Intro,
    Location,
    Media,
    Postback,
    QuickReplies,
    Text,
    Unknown,
)
from agent_desktop.ui.transcript.entry import Entry
from agent_desktop.ui.transcript.links import drawable, drawable_name, find_links, shown_url, with_hosts
from agent_desktop.ui.transcript.parts.base import Group, Hit, HitKind, IconPart, Part, Placed, column
from agent_desktop.ui.transcript.parts.cards import card_list, carousel, file_cards, location_card, media_card
from agent_desktop.ui.transcript.parts.chips import chips
from agent_desktop.ui.transcript.parts.controls import button_rows, buttons_width
from agent_desktop.ui.transcript.parts.footer import footer
from agent_desktop.ui.transcript.parts.text import Run, TextPart, action_part, cut
from agent_desktop.ui.transcript.parts.unknown import KEY, unknown_card
from agent_desktop.ui.transcript.style import Style

translate = QCoreApplication.translate

TEXT = "text"
NAME_MAX = 100
CONTENTS_MAX = 20


def bubble_part(entry: Entry, style: Style, width: float, expanded: Mapping[str, int]) -> Part:
    """All that stands inside a bubble; at most ``width`` wide."""
    author = entry.message.author
    parts: list[Part] = []
    if author in (Author.BOT, Author.OTHER) and entry.starts_group:
        name = style.words.author(entry.message)[:NAME_MAX]
        ink = style.color("bot_name" if author is Author.BOT else "text_2")
        parts.append(TextPart(name, style.name, ink, width, lines=1))
    body: list[Part] = []
    for content in entry.contents[:CONTENTS_MAX]:
        body += _content(content, entry, style, width, expanded)
    if body:
        parts.append(column(body, 8))
    parts.append(footer(entry, style, width))
    above = column(parts[:-1], 2)
    return column([above, parts[-1]] if above.children else parts, 2 if _ends_with_text(body) else 5)


def note_part(entry: Entry, style: Style, width: float, expanded: Mapping[str, int]) -> Part:
    """A note: the word, what was noted, and when."""
    label = style.words.author(entry.message)
    time = style.words.time(entry.message.sent_at)
    full = drawable(entry.message.text)
    shown = cut(full, expanded.get(TEXT, 0))
    text = f"{label} · {shown} · {time}"
    start = len(label) + 3
    runs = [Run(0, len(label), weight=QFont.Weight.DemiBold)]
    runs += _links(shown, style, start)
    runs.append(Run(len(text) - len(time) - 3, len(text), color=style.color("text_2")))
    parts: list[Part] = [TextPart(text, style.secondary, style.color("text"), width, runs=runs, selectable=True)]
    if shown != full:
        parts.append(_more(style, width))
    return column(parts, 4)


def _ends_with_text(parts: list[Part]) -> bool:
    return bool(parts) and isinstance(parts[-1], TextPart)


def _content(content: Content, entry: Entry, style: Style, width: float, expanded: Mapping[str, int]) -> list[Part]:
    pressed = entry.pressed
    match content:
        case Text(text=text):
            return _text(text, style, width, expanded)
        case Postback(title=title):
            return [_pressed(title, style, width)]
        case QuickReplies(text=text, replies=replies):
            made = _text(text, style, width, expanded) if text.strip() else []
            return [*made, chips(replies, style, width, pressed, expanded.get("chips", 0))] if replies else made
        case Buttons(text=text, buttons=buttons):
            made = _text(text, style, width, expanded) if text.strip() else []
            if not buttons:
                return made
            wide = min(width, max(buttons_width(buttons, style, width), *(part.width for part in made), 0.0))
            return [*made, button_rows(buttons, style, wide, pressed, expanded.get("buttons", 0))]
        case Carousel():
            return [carousel(content, style, width, pressed, expanded.get("cards", 0) + expanded.get("buttons", 0))]
        case CardList():
            return [card_list(content, style, width, pressed, expanded.get("cards", 0) + expanded.get("buttons", 0))]
        case Media():
            return [media_card(content, style, width)]
        case Files(urls=urls, status=status):
            return [file_cards(urls, status, style, width, expanded.get("files", 0))]
        case Location():
            return [location_card(content, style, width)]
        case Unknown():
            return [unknown_card(content, style, width, expanded.get(KEY, 0))]
        case Intro():
            return []


def _text(text: str, style: Style, width: float, expanded: Mapping[str, int]) -> list[Part]:
    full = drawable(text).strip("\n")
    if not full.strip():
        return [TextPart(translate("Transcript", "Empty message"), style.body, style.color("text_2"), width)]
    begin = cut(full, expanded.get(TEXT, 0))
    shown = with_hosts(begin)
    runs = _links(shown, style, 0)
    parts: list[Part] = [TextPart(shown, style.body, style.color("text"), width, runs=runs, selectable=True)]
    if begin != full:
        parts.append(_more(style, width))
    return parts


def _links(text: str, style: Style, offset: int) -> list[Run]:
    accent = style.color("accent")
    return [
        Run(
            link.start + offset,
            link.end + offset,
            Hit(HitKind.LINK, shown_url(link.url), link.url),
            QFont.Weight.Medium,
            accent,
        )
        for link in find_links(text)
    ]


def _pressed(title: str, style: Style, width: float) -> Part:
    name = drawable_name(title)[:500] or "…"
    text = style.words.pressed(name)
    start = text.find(name)
    runs = [Run(start, start + len(name), weight=QFont.Weight.Medium, color=style.color("text"))]
    mark = IconPart("circle-dot", style.color("text_2"))
    words = TextPart(text, style.body, style.color("text_2"), width - 22, runs=runs, lines=6)
    return Group([Placed(mark, 0, (style.body.line - 16) / 2), Placed(words, 22, 0)], 22 + words.width, words.height)


def _more(style: Style, width: float) -> Part:
    words = translate("Transcript", "Show more")
    return action_part(Hit(HitKind.EXPAND, words, TEXT), words, style, width)
