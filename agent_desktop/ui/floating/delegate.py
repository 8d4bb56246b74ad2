"""Draws headings, and the ground of the row that is chosen or under the mouse."""

from typing import Any

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from agent_desktop.ui.floating.model import Index
from agent_desktop.ui.theme import Radius, Space, Theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class SectionedDelegate(QStyledItemDelegate):
    """``role`` gives the item of a row, or None for a heading; a subclass draws items with :meth:`draw`."""

    def __init__(self, theme: Theme, role: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._role = role

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, item = QRect(option.rect), index.data(self._role)
        if item is None:
            self._heading(painter, rect, str(index.data()))
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            if chosen or hovered:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.theme.color("accent_soft" if chosen else "customer"))
                painter.drawRoundedRect(rect.adjusted(Space.XS, 1, -Space.XS, -1), Radius.ROW, Radius.ROW)
            self.draw(painter, rect.adjusted(Space.M, 0, -Space.M, 0), item, index)
        painter.restore()

    def draw(self, painter: QPainter, area: QRect, item: Any, index: Index) -> None:
        """Draw an item."""
        raise NotImplementedError

    def _heading(self, painter: QPainter, rect: QRect, title: str) -> None:
        font = QFont(self.theme.font("caption", bold=True))
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        painter.setFont(font)
        painter.setPen(self.theme.color("text_3"))
        painter.drawText(rect.adjusted(Space.M, 6, -Space.M, 0), LEFT, title)
