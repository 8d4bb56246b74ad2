"""Paints the hits of a search: who, when, and the words found in their context."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from agent_desktop.inbox.model import Hit
from agent_desktop.inbox.ports import Clock
from agent_desktop.inbox.search_terms import Mark, Query
from agent_desktop.ui.floating import LEFT, RIGHT, Index, SectionedDelegate
from agent_desktop.ui.search.hits import Role, harmless, stamp, writer
from agent_desktop.ui.text.words import plain_line
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.inside import inside


class HitDelegate(SectionedDelegate):
    """Two lines for a hit."""

    def __init__(self, theme: Theme, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(theme, Role.HIT, parent)
        self._clock = clock

    def draw(self, painter: QPainter, area: QRect, item: Any, index: Index) -> None:
        self._hit(painter, area.adjusted(0, 7, 0, -7), item, index.data(Role.QUERY))

    def _hit(self, painter: QPainter, area: QRect, hit: Hit, query: Query) -> None:
        half = area.height() // 2
        first = QRect(area.left(), area.top(), area.width(), half)
        when = stamp(hit, self._clock.now())
        font = self.theme.font("secondary")
        painter.setFont(font)
        painter.setPen(self.theme.color("text_3"))
        painter.drawText(first, RIGHT, when)
        taken = QFontMetrics(font).horizontalAdvance(when) + Space.M
        title = plain_line(hit.conversation.title)
        marks = query.marks(title) if hit.message_id is None else ()
        self._line(painter, first.adjusted(0, 0, -taken, 0), title, marks, self.theme.font("body", bold=True), "text")
        second = QRect(area.left(), area.top() + half, area.width(), half)
        who = writer(hit)
        if who:
            painter.setFont(self.theme.font("body"))
            painter.setPen(self.theme.color("text_2"))
            painter.drawText(second, LEFT, who)
            second.setLeft(second.left() + QFontMetrics(self.theme.font("body")).horizontalAdvance(who) + Space.XS)
        snippet, found = hit.excerpt()
        shown = harmless(snippet) or plain_line(hit.conversation.last_text)
        self._line(painter, second, shown, found, self.theme.font("body"), "text_2")

    def _line(self, painter: QPainter, area: QRect, text: str, marks: Sequence[Mark], font: QFont, tone: str) -> None:
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        layout = QTextLayout(shown, font)
        layout.setCacheEnabled(True)  # else it would be shaped once more to be drawn
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        kept = len(shown) if shown == text else len(shown) - 1
        layout.setFormats([self._mark(text, begin, min(end, kept)) for begin, end in marks if begin < kept])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(area.width())
        layout.endLayout()
        painter.setPen(self.theme.color(tone))
        with inside(painter, QRectF(area), shown):
            layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2))

    def _mark(self, text: str, begin: int, end: int) -> QTextLayout.FormatRange:
        marked = QTextLayout.FormatRange()
        marked.start = _utf16(text[:begin])
        marked.length = _utf16(text[begin:end])
        form = QTextCharFormat()
        form.setForeground(self.theme.color("text"))
        form.setBackground(self.theme.color("note_line"))
        marked.format = form
        return marked


def _utf16(text: str) -> int:
    """How Qt counts a text's length."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
