"""Paints the rows of the palette: what it does at the left, its key or what is to be known of it at the right."""

from typing import Any

from PySide6.QtCore import QObject, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from agent_desktop.ui.floating import LEFT, RIGHT, Index, SectionedDelegate
from agent_desktop.ui.palette.command import Command
from agent_desktop.ui.palette.model import Role
from agent_desktop.ui.theme import ICON, Space, Theme
from agent_desktop.ui.widgets.fitting import height_for
from agent_desktop.ui.widgets.icons import pixmap

CAP = 18
"""Usual height of a key, in pixels."""


class CommandDelegate(SectionedDelegate):
    """One line for a command."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, Role.COMMAND, parent)
        self._cap_height = height_for(theme.font("caption"), CAP, around=2)

    def draw(self, painter: QPainter, area: QRect, item: Any, index: Index) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._command(painter, area, item)

    def _command(self, painter: QPainter, area: QRect, command: Command) -> None:
        if command.key and not command.hindrance:
            area = area.adjusted(0, 0, -self._cap(painter, area, command.key.replace("+", " ")) - Space.M, 0)
        icon = "check" if command.on else command.icon
        if icon:
            color = self.theme.color("accent" if command.on else "text_2")
            image = pixmap(icon, color, ICON, painter.device().devicePixelRatioF())
            painter.drawPixmap(area.left(), area.center().y() - ICON // 2 + 1, image)
            area = area.adjusted(ICON + Space.S, 0, 0, 0)
        said = command.hindrance or command.detail
        font = self.theme.font("body")
        words = min(QFontMetrics(font).horizontalAdvance(command.text), area.width())
        if said:
            room = max(area.width() - words - Space.L, area.width() // 3)
            used = self._text(painter, area.adjusted(area.width() - room, 0, 0, 0), said, "secondary", "text_3", RIGHT)
            area = area.adjusted(0, 0, -used - Space.M, 0)
        self._text(painter, area, command.text, "body", "text_3" if command.hindrance else "text", LEFT)

    def _text(self, painter: QPainter, area: QRect, text: str, role: str, tone: str, align: Qt.AlignmentFlag) -> int:
        font = self.theme.font(role)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(font)
        painter.setPen(self.theme.color(tone))
        painter.drawText(area, align | Qt.TextFlag.TextSingleLine, shown)
        return QFontMetrics(font).horizontalAdvance(shown)

    def _cap(self, painter: QPainter, area: QRect, text: str) -> int:
        font = self.theme.font("caption")
        width = QFontMetrics(font).horizontalAdvance(text) + 12
        high = self._cap_height
        box = QRectF(area.right() + 0.5 - width, area.center().y() - high / 2 + 1.5, width, high - 1)
        painter.setPen(QPen(self.theme.color("line"), 1))
        painter.setBrush(self.theme.color("surface"))
        painter.drawRoundedRect(box, Space.XS, Space.XS)
        painter.setFont(font)
        painter.setPen(self.theme.color("text_2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        return width
