"""What a message holds beside what its kind shows: captions, the words that it answers, and the rest folded away."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from agent_desktop.base.safe_text import is_blank
from agent_desktop.protocol import Extra
from agent_desktop.ui.transcript.link_finder import with_hosts
from agent_desktop.ui.transcript.links import drawable
from agent_desktop.ui.transcript.parts.base import Hit, HitKind, Part
from agent_desktop.ui.transcript.parts.text import TextPart, action_part, cut
from agent_desktop.ui.transcript.parts.words import link_runs, text_parts
from agent_desktop.ui.transcript.style import Style

translate = QCoreApplication.translate

KEY = "extras"
QUOTE_LINES = 4


def quotes(extras: Iterable[Extra], style: Style, width: float) -> list[Part]:
    """The words that the message answers."""
    said = translate("Transcript", "In reply to: %1")
    texts = [drawable(extra.text) for extra in extras if extra.look is Extra.Look.QUOTE]
    ink = style.color("text_2")
    return [
        TextPart(said.replace("%1", text[:1000]), style.secondary, ink, width, lines=QUOTE_LINES)
        for text in texts
        if not is_blank(text)
    ]


def captions(extras: Iterable[Extra], style: Style, width: float, expanded: Mapping[str, int]) -> list[Part]:
    """The words about what the message shows."""
    text = "\n".join(extra.text for extra in extras if extra.look is Extra.Look.CAPTION)
    return text_parts(text, style, width, expanded) if not is_blank(text) else []


def others(extras: Iterable[Extra], style: Style, width: float, expanded: Mapping[str, int]) -> list[Part]:
    """The rest, behind an offer to show it."""
    lines = [extra.words for extra in extras if extra.look is Extra.Look.OTHER]
    if not lines:
        return []
    level = expanded.get(KEY, 0)
    if not level:
        words = translate("Transcript", "More in this message")
        return [action_part(Hit(HitKind.EXPAND, words, KEY), words, style, width)]
    text = drawable("\n".join(lines))
    begin = cut(text, level - 1)
    shown = with_hosts(begin)
    runs = link_runs(shown, style, 0)
    parts: list[Part] = [TextPart(shown, style.secondary, style.color("text_2"), width, runs=runs, selectable=True)]
    if begin != text:
        words = translate("Transcript", "Show more")
        parts.append(action_part(Hit(HitKind.EXPAND, words, KEY), words, style, width))
    words = translate("Transcript", "Show less")
    parts.append(action_part(Hit(HitKind.EXPAND, words, f"-{KEY}"), words, style, width))
    return parts
