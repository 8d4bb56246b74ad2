"""The small signs of a state: each level has its own shape beside its colour."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from agent_desktop.inbox.health import Level
from agent_desktop.ui.theme import Theme

COLORS = {Level.OK: "ok", Level.BUSY: "text_3", Level.WARN: "warn", Level.BAD: "bad", Level.OFF: "text_3"}
SIZE = 8
ICON_SIZE = QSize(10, SIZE)
RATIOS = (1.0, 1.5, 2.0, 3.0)


def draw_sign(painter: QPainter, level: Level, color: QColor, area: QRectF) -> None:
    """A filled dot for well, a ring for busy, a triangle for a warning, a square for bad, a dash for off."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    if level is Level.OK:
        painter.drawEllipse(area)
    elif level is Level.BAD:
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5)
    elif level is Level.WARN:
        top = QPointF(area.center().x(), area.top() - 0.25)
        points = [top, area.bottomRight() + QPointF(0.25, -0.25), area.bottomLeft() + QPointF(-0.25, -0.25)]
        painter.drawPolygon(QPolygonF(points))
    elif level is Level.BUSY:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 1.5))
        painter.drawEllipse(area.adjusted(0.75, 0.75, -0.75, -0.75))
    else:
        painter.drawRoundedRect(QRectF(area.left(), area.center().y() - 1, area.width(), 2), 1, 1)


def sign_icon(level: Level, theme: Theme) -> QIcon:
    """The sign as an icon of :data:`ICON_SIZE`, with the gap that belongs between it and the words after it."""
    icon = QIcon()
    for ratio in RATIOS:
        pixmap = QPixmap(round(ICON_SIZE.width() * ratio), round(ICON_SIZE.height() * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        pixmap.setDevicePixelRatio(ratio)
        painter = QPainter(pixmap)
        draw_sign(painter, level, theme.color(COLORS[level]), QRectF(0, 0, SIZE, SIZE))
        painter.end()
        icon.addPixmap(pixmap)
    return icon
