"""Text of a bubble: wrapped, cut where it would be too long to lay out, with links and other marked runs."""

import math
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from agent_desktop.base.safe_text import has_piles
from agent_desktop.inbox.search_terms import Query
from agent_desktop.ui.transcript.parts.base import Area, Hit, HitKind, Look, Part, focus_ring
from agent_desktop.ui.transcript.style import Face, Style

CUT_CHARS = 3000
CUT_LINES = 60
MORE_CHARS = 20_000
SPILL = 2
"""Pixels that the letters themselves may reach out of their line."""


@dataclass(frozen=True)
class Run:
    """A marked run of characters: a link (with its hit), or words that stand out."""

    start: int
    end: int
    hit: Hit | None = None
    weight: QFont.Weight | None = None
    color: QColor | None = None


class TextPart(Part):
    """Wrapped plain text, as wide as its longest line.

    ``text`` is drawn as it is: neutralise it first. ``selectable`` text can be opened for selecting.
    """

    __slots__ = ("_layout", "_marked", "_piled", "_runs", "_shift", "color", "face", "rtl", "selectable", "text")

    def __init__(
        self,
        text: str,
        face: Face,
        color: QColor,
        width: float,
        *,
        runs: Sequence[Run] = (),
        selectable: bool = False,
        lines: int | None = None,
        centered: bool = False,
    ) -> None:
        layout = QTextLayout(text.replace("\n", "\u2028"), face.font)
        self.rtl = is_rtl(text)
        side = Qt.AlignmentFlag.AlignRight if self.rtl else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter if centered else side)
        direction = Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        offset = _utf16(text)
        self._runs = [(offset(run.start), offset(run.end), run.hit) for run in runs]
        layout.setFormats([_format(begin, end, run) for (begin, end, _), run in zip(self._runs, runs, strict=True)])
        available = max(1.0, width)
        used, y, count = 0.0, 0.0, 0
        layout.beginLayout()
        while lines is None or count < lines:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(available)
            # A font for other letters, such as Thai, can be higher than the line that was meant for it.
            height = max(face.line, math.ceil(line.height()))
            # As a text document does it, so that the editor for selecting lies exactly over the painted text.
            line.setPosition(QPointF(0, y + max(0, int(height - line.height()))))
            used = max(used, line.naturalTextWidth())
            y += height
            count += 1
        layout.endLayout()
        natural = min(available, math.ceil(used))
        super().__init__(natural, y, tight=count > text.count("\n") + 1)
        # Lines of right-to-left text, and centred ones, hang on the far side of the width they were laid out for.
        self.trailing = self.rtl and not centered
        self._shift = (available - natural) * (0.5 if centered else 1.0 if self.rtl else 0.0)
        self._layout = layout
        self._marked: tuple[Query, list[tuple[int, int]]] | None = None
        self._piled = has_piles(text)
        self.text = text
        self.face = face
        self.color = color
        self.selectable = selectable

    def paint(self, painter: QPainter, x: float, y: float, look: Look) -> None:
        painter.setPen(self.color)
        for band in self._bands(x, y):
            if band is not None:
                painter.save()
                painter.setClipRect(band, Qt.ClipOperation.IntersectClip)
            self._layout.draw(painter, QPointF(x - self._shift, y), self._found(look), band or look.clip)
            if band is not None:
                painter.restore()
        for begin, end, hit in self._runs:
            if hit is None:
                continue
            if hit is look.hover:
                for rect in self._rects(begin, end):
                    base = rect.bottom() - self.face.rise - 1
                    painter.setPen(QPen(self._color_of(begin), 1))
                    painter.drawLine(QPointF(x + rect.left(), y + base), QPointF(x + rect.right(), y + base))
            if hit is look.focus:
                for rect in self._rects(begin, end):
                    focus_ring(painter, rect.translated(x, y).adjusted(-2, -1, 2, 1), 4, self._color_of(begin))

    def _bands(self, x: float, y: float) -> Iterator[QRectF | None]:
        """What is drawn in one go: all of it, or line by line where piles of accents would reach into other lines."""
        if not self._piled:
            yield None
            return
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            yield QRectF(x - SPILL, y + line.y() - SPILL, self.width + 2 * SPILL, line.height() + 2 * SPILL)

    def _found(self, look: Look) -> list[QTextLayout.FormatRange]:
        """The marked words; looked for once, since the same text is painted often."""
        if look.marks is None or look.mark_color is None:
            return []
        if self._marked is None or self._marked[0] != look.marks:
            at = _utf16(self.text)
            self._marked = look.marks, [(at(begin), at(end)) for begin, end in look.marks.marks(self.text)]
        return [_mark(begin, end, look.mark_color, self.color) for begin, end in self._marked[1]]

    def areas(self) -> Iterator[Area]:
        for begin, end, hit in self._runs:
            if hit is not None:
                for rect in self._rects(begin, end):
                    yield Area(rect, hit)

    def link_runs(self) -> list[tuple[int, int]]:
        """The links' places in the text, in UTF-16 units, for an editor that shows the same text."""
        return [(begin, end) for begin, end, hit in self._runs if hit is not None]

    def hit_of(self, position: int) -> Hit | None:
        """The link at a place in the text, in UTF-16 units."""
        return next((hit for begin, end, hit in self._runs if begin <= position < end), None)

    def _color_of(self, begin: int) -> QColor:
        for run in self._layout.formats():
            if run.start == begin:
                return run.format.foreground().color()
        return self.color

    def _rects(self, begin: int, end: int) -> Iterator[QRectF]:
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            start, stop = max(begin, line.textStart()), min(end, line.textStart() + line.textLength())
            if start < stop:
                one, other = _x(line, start), _x(line, stop)
                left, right = min(one, other), max(one, other)
                yield QRectF(left - self._shift, line.y(), right - left, line.height())


def cut(text: str, level: int) -> str:
    """As much of a long text as is laid out: the first of it, and more with each ``level``."""
    chars = CUT_CHARS if level == 0 else MORE_CHARS * level
    lines = CUT_LINES if level == 0 else CUT_LINES * 10 * level
    end = -1
    for _ in range(lines):
        end = text.find("\n", end + 1)
        if not 0 <= end <= chars:
            break
    if 0 <= end <= chars:
        return text[:end] + "…"
    if len(text) <= chars:
        return text
    space = text.rfind(" ", chars - 40, chars)
    return text[: space if space > 0 else chars] + "…"


def link_part(words: str, url: str, label: str, style: Style, width: float, face: Face | None = None) -> TextPart:
    """Words of this program that open an address when clicked."""
    return action_part(Hit(HitKind.LINK, label, url), words, style, width, face)


def action_part(hit: Hit, words: str, style: Style, width: float, face: Face | None = None) -> TextPart:
    """Words that do something when clicked."""
    accent = style.color("accent")
    run = Run(0, len(words), hit, color=accent)
    return TextPart(words, face or style.action, accent, width, runs=[run])


def elided(text: str, face: Face, width: float, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> str:
    """One line of text, shortened with … where it is too long."""
    return face.metrics.elidedText(text[:1000], mode, width)


def _format(begin: int, end: int, run: Run) -> QTextLayout.FormatRange:
    result = QTextLayout.FormatRange()
    result.start = begin
    result.length = end - begin
    form = QTextCharFormat()
    if run.color is not None:
        form.setForeground(run.color)
    if run.weight is not None:
        form.setFontWeight(run.weight)
    result.format = form
    return result


def _mark(begin: int, end: int, background: QColor, ink: QColor) -> QTextLayout.FormatRange:
    result = QTextLayout.FormatRange()
    result.start = begin
    result.length = end - begin
    form = QTextCharFormat()
    form.setBackground(background)
    form.setForeground(ink)
    result.format = form
    return result


def _utf16(text: str) -> Callable[[int], int]:
    """Qt counts in UTF-16 units, Python in characters: they differ where there are emoji."""
    if not text or max(text) <= "\uffff":
        return lambda at: at
    return lambda at: len(text[:at].encode("utf-16-le", "surrogatepass")) // 2


def is_rtl(text: str) -> bool:
    """Whether the first letter with a direction reads from right to left."""
    for char in text[:500]:
        direction = unicodedata.bidirectional(char)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def _x(line: QTextLine, position: int) -> float:
    # The binding gives a pair: the place, and the position it was asked for.
    x, _ = cast("tuple[float, int]", line.cursorToX(position))
    return x
