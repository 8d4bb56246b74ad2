"""What somebody wrote: all of it, or its beginning, with its links."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont

from agent_desktop.base.safe_text import is_blank
from agent_desktop.ui.transcript.link_finder import find_links, with_hosts
from agent_desktop.ui.transcript.links import drawable, shown_url
from agent_desktop.ui.transcript.parts.base import Hit, HitKind, Part
from agent_desktop.ui.transcript.parts.text import Run, TextPart, action_part, cut
from agent_desktop.ui.transcript.style import Style

translate = QCoreApplication.translate

TEXT = "text"
"""What "Show more" below a text expands."""


def text_parts(text: str, style: Style, width: float, expanded: Mapping[str, int]) -> list[Part]:
    """A text, or that there is none in the message."""
    full = drawable(text).strip("\n")
    if is_blank(full):
        return [TextPart(translate("Transcript", "Empty message"), style.body, style.color("text_2"), width)]
    begin = cut(full, expanded.get(TEXT, 0))
    shown = with_hosts(begin)
    runs = link_runs(shown, style, 0)
    parts: list[Part] = [TextPart(shown, style.body, style.color("text"), width, runs=runs, selectable=True)]
    if begin != full:
        parts.append(more_part(style, width))
    return parts


def link_runs(text: str, style: Style, offset: int) -> list[Run]:
    """The links of a text, which begins ``offset`` characters into what is laid out."""
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


def more_part(style: Style, width: float) -> Part:
    """The offer to show more of a text."""
    words = translate("Transcript", "Show more")
    return action_part(Hit(HitKind.EXPAND, words, TEXT), words, style, width)
