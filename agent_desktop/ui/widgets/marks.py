"""Marks in the field: variables that are not filled, and words that may be misspelled.

They are drawn over the text and are no part of it, so that they neither count as edits nor travel with what is copied.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from agent_desktop.canned import unfilled
from agent_desktop.ui.theme import Theme

MOST = 300
"""Each mark has a cursor that Qt moves with every key."""


class Span(NamedTuple):
    """A stretch of the text, in UTF-16 units as Qt counts them."""

    start: int
    end: int


def spans(text: str, stretches: Iterable[tuple[int, int]]) -> list[Span]:
    """Stretches in characters, in rising order, as Qt counts them."""
    found: list[Span] = []
    at = units = 0
    for start, end in stretches:
        units += len(text[at:start].encode("utf-16-le", "surrogatepass")) // 2
        width = len(text[start:end].encode("utf-16-le", "surrogatepass")) // 2
        found.append(Span(units, units + width))
        at, units = end, units + width
    return found


class Marks:
    """Keeps the marks of a field up to date. ``misspelled`` is for the spell checker to set."""

    def __init__(self, field: QPlainTextEdit, theme: Theme) -> None:
        self._field = field
        self._theme = theme
        self._gaps: list[Span] = []
        self._drawn = 0
        self.misspelled: Sequence[Span] = ()
        field.textChanged.connect(self._read)
        theme.changed.connect(self.show)

    @property
    def unfilled(self) -> Sequence[Span]:
        """Where variables stand that are not filled."""
        return self._gaps

    def show(self) -> None:
        """Draw the marks as they are now."""
        gap, wrong = QTextCharFormat(), QTextCharFormat()
        gap.setBackground(self._theme.color("note"))
        gap.setForeground(self._theme.color("warn"))
        gap.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        gap.setUnderlineColor(self._theme.color("warn"))
        wrong.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        wrong.setUnderlineColor(QColor(self._theme.color("bad")))
        length = self._field.document().characterCount() - 1
        selections = [
            self._selection(span, look)
            for look, found in ((wrong, self.misspelled), (gap, self._gaps))
            for span in found[:MOST]
            if span.end <= length
        ]
        if selections or self._drawn:
            # Never read back: Qt's list of them, as Python sees it, points to what is already freed.
            self._field.setExtraSelections(selections)
            self._drawn = len(selections)

    def _read(self) -> None:
        if not self._gaps and self._field.document().find("{{").isNull():
            return
        text = self._field.toPlainText()
        self._gaps = spans(text, ((gap.start, gap.end) for gap in unfilled(text)[:MOST]))
        self.show()

    def _selection(self, span: Span, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        # The class lives in QTextEdit, also for plain text.
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._field.document())
        cursor.setPosition(span.start)
        cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = look
        return selection
