"""Paints the rows of the palette: what it does at the left, its key or what is to be known of it at the right."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from agent_desktop.ui.icons import pixmap
from agent_desktop.ui.palette.command import Command
from agent_desktop.ui.palette.model import Role
from agent_desktop.ui.theme import ICON, Radius, Space, Theme

Index = QModelIndex | QPersistentModelIndex
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
CAP = 18


class CommandDelegate(QStyledItemDelegate):
    """Draws headings and commands as the hits of the search are drawn."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        rect, command = QRect(option.rect), index.data(Role.COMMAND)
        if command is None:
            self._heading(painter, rect, str(index.data()))
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            if chosen or hovered:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.color("accent_soft" if chosen else "customer"))
                painter.drawRoundedRect(rect.adjusted(Space.XS, 1, -Space.XS, -1), Radius.ROW, Radius.ROW)
            self._command(painter, rect.adjusted(Space.M, 0, -Space.M, 0), command)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, title: str) -> None:
        font = QFont(self._theme.font("caption", bold=True))
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        painter.setFont(font)
        painter.setPen(self._theme.color("text_3"))
        painter.drawText(rect.adjusted(Space.M, 6, -Space.M, 0), LEFT, title)

    def _command(self, painter: QPainter, area: QRect, command: Command) -> None:
        if command.key and not command.hindrance:
            area = area.adjusted(0, 0, -self._cap(painter, area, command.key.replace("+", " ")) - Space.M, 0)
        icon = "check" if command.on else command.icon
        if icon:
            color = self._theme.color("accent" if command.on else "text_2")
            image = pixmap(icon, color, ICON, painter.device().devicePixelRatioF())
            painter.drawPixmap(area.left(), area.center().y() - ICON // 2 + 1, image)
            area = area.adjusted(ICON + Space.S, 0, 0, 0)
        said = command.hindrance or command.detail
        font = self._theme.font("body")
        words = min(QFontMetrics(font).horizontalAdvance(command.text), area.width())
        if said:
            room = max(area.width() - words - Space.L, area.width() // 3)
            used = self._text(painter, area.adjusted(area.width() - room, 0, 0, 0), said, "secondary", "text_3", RIGHT)
            area = area.adjusted(0, 0, -used - Space.M, 0)
        self._text(painter, area, command.text, "body", "text_3" if command.hindrance else "text", LEFT)

    def _text(self, painter: QPainter, area: QRect, text: str, role: str, tone: str, align: Qt.AlignmentFlag) -> int:
        font = self._theme.font(role)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(font)
        painter.setPen(self._theme.color(tone))
        painter.drawText(area, align | Qt.TextFlag.TextSingleLine, shown)
        return QFontMetrics(font).horizontalAdvance(shown)

    def _cap(self, painter: QPainter, area: QRect, text: str) -> int:
        font = self._theme.font("caption")
        width = QFontMetrics(font).horizontalAdvance(text) + 12
        box = QRectF(area.right() + 0.5 - width, area.center().y() - CAP / 2 + 1.5, width, CAP - 1)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(box, Space.XS, Space.XS)
        painter.setFont(font)
        painter.setPen(self._theme.color("text_2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        return width
