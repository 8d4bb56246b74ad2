"""A bubble and a note, from what stands in them: who wrote it, what the message holds, and how it stands."""

from collections.abc import Mapping

from PySide6.QtGui import QFont

from agent_desktop.inbox.model import Author
from agent_desktop.ui.transcript.drawings import Room, draw
from agent_desktop.ui.transcript.entry import Entry
from agent_desktop.ui.transcript.links import drawable
from agent_desktop.ui.transcript.parts.base import Part, column
from agent_desktop.ui.transcript.parts.footer import footer
from agent_desktop.ui.transcript.parts.text import Run, TextPart, cut
from agent_desktop.ui.transcript.parts.words import TEXT, link_runs, more_part
from agent_desktop.ui.transcript.style import Style

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
    room = Room(style, width, expanded, entry.pressed)
    body = [part for content in entry.contents[:CONTENTS_MAX] for part in draw(content, room)]
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
    runs += link_runs(shown, style, start)
    runs.append(Run(len(text) - len(time) - 3, len(text), color=style.color("text_2")))
    parts: list[Part] = [TextPart(text, style.secondary, style.color("text"), width, runs=runs, selectable=True)]
    if shown != full:
        parts.append(more_part(style, width))
    return column(parts, 4)


def _ends_with_text(parts: list[Part]) -> bool:
    return bool(parts) and isinstance(parts[-1], TextPart)
