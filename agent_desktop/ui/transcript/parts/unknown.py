"""A message of a kind that is not known: a label, and all of it to read on request."""

import json

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QPainter

from agent_desktop.protocol import Unknown
from agent_desktop.ui.transcript.links import drawable
from agent_desktop.ui.transcript.parts.base import Frame, Hit, HitKind, Look, Part, column
from agent_desktop.ui.transcript.parts.controls import line
from agent_desktop.ui.transcript.parts.text import TextPart, action_part, cut, elided
from agent_desktop.ui.transcript.style import Style
from agent_desktop.ui.widgets import icons

translate = QCoreApplication.translate

KEY = "json"


class Heading(Part):
    """An icon and a line of words."""

    __slots__ = ("_icon", "_style", "_text")

    def __init__(self, icon: str, text: str, style: Style, width: float) -> None:
        self._text = elided(text, style.medium, width - 22)
        super().__init__(22 + style.medium.width(self._text), style.medium.line + 2, tight=self._text != text)
        self._icon = icon
        self._style = style

    def paint(self, painter: QPainter, x: float, y: float, look: Look) -> None:
        image = icons.pixmap(self._icon, self._style.color("text_2"), 16, look.ratio)
        painter.drawPixmap(QPointF(x, y + 2), image)
        line(painter, self._text, self._style.medium, self._style.color("text"), x + 22, y, self.height)


def unknown_card(content: Unknown, style: Style, width: float, level: int) -> Part:
    """The card. ``level`` 0 shows none of the message, 1 what can reasonably be laid out, each further one more."""
    inside = width - 20
    parts: list[Part] = [Heading("braces", style.words.unknown(content.label), style, inside)]
    if level:
        text = drawable(json.dumps(content.raw, ensure_ascii=False, indent=2, default=str))
        shown = cut(text, level)
        parts.append(TextPart(shown, style.mono, style.color("text_2"), inside, selectable=True))
        more = translate("Transcript", "Show more") if shown != text else ""
    else:
        more = translate("Transcript", "Details")
    if more:
        parts.append(action_part(Hit(HitKind.EXPAND, more, KEY), more, style, inside))
    if level:
        words = translate("Transcript", "Show less")
        parts.append(action_part(Hit(HitKind.EXPAND, words, f"-{KEY}"), words, style, inside))
    return Frame(column(parts, 6), padding=(10, 8), fill=style.color("surface"), border=style.color("line"), radius=8)
