"""The availability switch: a sign, a word, and a chevron for the menu behind it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from agent_desktop.inbox.health import Level
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.fitting import height_for
from agent_desktop.ui.widgets.icons import pixmap
from agent_desktop.ui.widgets.signs import COLORS, SIZE, draw_sign

CHEVRON = 14
HEIGHT = 32
"""Usual height, in pixels."""
INSET = 10


class SwitchButton(QPushButton):
    """Laid out by itself: a style would set sign and word closer to the edge than the rest of the bar."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("availability")
        self._theme = theme
        self._level = Level.OFF

    def set_level(self, level: Level) -> None:
        """Show this sign."""
        self._level = level
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        height = height_for(self.font(), HEIGHT, around=10)
        return QSize(INSET + SIZE + Space.S + words + Space.S + CHEVRON + INSET, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        sign = QRectF(INSET, middle - SIZE / 2, SIZE, SIZE)
        draw_sign(painter, self._level, self._theme.color(COLORS[self._level]), sign)
        painter.setPen(self._theme.color("text"))
        painter.setFont(self.font())
        left = INSET + SIZE + Space.S
        words = QRect(left, 0, self.width() - left - CHEVRON - INSET, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        image = pixmap("chevron-down", self._theme.color("text_2"), CHEVRON, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - INSET - CHEVRON + 2, round(middle - CHEVRON / 2) + 1, image)
