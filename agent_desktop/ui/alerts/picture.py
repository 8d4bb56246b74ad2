"""The program's icon with a number on it, for trays and taskbars."""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer

from agent_desktop.base import resources
from agent_desktop.ui.theme.tokens import LIGHT

APP = ("app", "agent-desktop.svg")
SIZES = (16, 22, 24, 32, 48, 64)
MOST = 99
QUIET_OPACITY = 0.45


@lru_cache(maxsize=16)
def numbered(number: int, *, quiet: bool = False) -> QIcon:
    """The icon, with ``number`` in a red circle unless it is 0; paler while nothing is told."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(_drawn(size, number, quiet=quiet))
    return icon


def _drawn(size: int, number: int, *, quiet: bool) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(QUIET_OPACITY if quiet else 1.0)
    QSvgRenderer(str(resources.path(*APP))).render(painter, QRectF(0, 0, size, size))
    painter.setOpacity(1.0)
    if number:
        _draw_number(painter, size, str(number) if number <= MOST else f"{MOST}+")
    painter.end()
    return pixmap


def _draw_number(painter: QPainter, size: int, words: str) -> None:
    """At the lower right, as large as can be: in a tray it is 16 pixels that are looked at."""
    height = size * 0.62
    width = max(height, height * (0.42 + 0.4 * len(words)))
    area = QRectF(size - width, size - height, width, height)
    painter.setPen(QPen(QColor("white"), max(1.0, size / 24)))
    painter.setBrush(QColor(LIGHT.bad))
    edge = painter.pen().widthF() / 2
    painter.drawRoundedRect(area.adjusted(edge, edge, -edge, -edge), height / 2, height / 2)
    font = QFont()
    font.setPixelSize(max(7, round(height * 0.74)))
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
