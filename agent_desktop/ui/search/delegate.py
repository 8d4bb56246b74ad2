"""Paints the hits of a search: who, when, and the words found in their context."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from agent_desktop.inbox.model import Hit
from agent_desktop.inbox.ports import Clock
from agent_desktop.inbox.searching import Mark, Query
from agent_desktop.ui.search.hits import Role, harmless, stamp, writer
from agent_desktop.ui.theme import Radius, Space, Theme
from agent_desktop.ui.words import plain_line

Index = QModelIndex | QPersistentModelIndex
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class HitDelegate(QStyledItemDelegate):
    """Two lines for a hit, one for a header."""

    def __init__(self, theme: Theme, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock = clock

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, hit = QRect(option.rect), index.data(Role.HIT)
        if hit is None:
            self._header(painter, rect, str(index.data()))
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            if chosen or hovered:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.color("accent_soft" if chosen else "customer"))
                painter.drawRoundedRect(rect.adjusted(Space.XS, 1, -Space.XS, -1), Radius.ROW, Radius.ROW)
            self._hit(painter, rect.adjusted(Space.M, 7, -Space.M, -7), hit, index.data(Role.QUERY))
        painter.restore()

    def _header(self, painter: QPainter, rect: QRect, title: str) -> None:
        font = QFont(self._theme.font("caption", bold=True))
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        painter.setFont(font)
        painter.setPen(self._theme.color("text_3"))
        painter.drawText(rect.adjusted(Space.M, 6, -Space.M, 0), LEFT, title)

    def _hit(self, painter: QPainter, area: QRect, hit: Hit, query: Query) -> None:
        half = area.height() // 2
        first = QRect(area.left(), area.top(), area.width(), half)
        when = stamp(hit, self._clock.now())
        font = self._theme.font("secondary")
        painter.setFont(font)
        painter.setPen(self._theme.color("text_3"))
        painter.drawText(first, RIGHT, when)
        taken = QFontMetrics(font).horizontalAdvance(when) + Space.M
        title = plain_line(hit.conversation.title)
        marks = query.marks(title) if hit.message_id is None else ()
        self._line(painter, first.adjusted(0, 0, -taken, 0), title, marks, self._theme.font("body", bold=True), "text")
        second = QRect(area.left(), area.top() + half, area.width(), half)
        who = writer(hit)
        if who:
            painter.setFont(self._theme.font("body"))
            painter.setPen(self._theme.color("text_2"))
            painter.drawText(second, LEFT, who)
            second.setLeft(second.left() + QFontMetrics(self._theme.font("body")).horizontalAdvance(who) + Space.XS)
        snippet = harmless(hit.snippet) or plain_line(hit.conversation.last_text)
        found = hit.marks if hit.snippet else ()
        self._line(painter, second, snippet, found, self._theme.font("body"), "text_2")

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
        painter.setPen(self._theme.color(tone))
        layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2))

    def _mark(self, text: str, begin: int, end: int) -> QTextLayout.FormatRange:
        marked = QTextLayout.FormatRange()
        marked.start = _utf16(text[:begin])
        marked.length = _utf16(text[begin:end])
        form = QTextCharFormat()
        form.setForeground(self._theme.color("text"))
        form.setBackground(self._theme.color("note_line"))
        marked.format = form
        return marked


def _utf16(text: str) -> int:
    """How Qt counts a text's length."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
