"""Icons from the Lucide set, tinted to a colour and drawn sharp for the screen they are shown on."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from agent_desktop.base import resources
from agent_desktop.ui.theme import ICON


@lru_cache(maxsize=256)
def _exists(name: str) -> bool:
    return _file(name).is_file()


def _file(name: str) -> Path:
    return resources.path("icons", f"{name}.svg")


@lru_cache(maxsize=256)
def _renderer(name: str, color: str) -> QSvgRenderer:
    svg = _file(name).read_text(encoding="utf-8").replace("currentColor", color)
    return QSvgRenderer(QByteArray(svg.encode()))


@lru_cache(maxsize=1024)
def _pixmap(name: str, color: str, size: int, ratio: float) -> QPixmap:
    pixels = round(size * ratio)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, color).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def pixmap(name: str, color: QColor | str, size: int = ICON, ratio: float = 1.0) -> QPixmap:
    """An icon for painting. ``size`` is in device-independent pixels, ``ratio`` is the screen's.

    Raises FileNotFoundError for a name that is not in the resources.
    """
    return _pixmap(name, QColor(color).name(), size, ratio)


class _Engine(QIconEngine):
    """Draws at whatever size and ratio a widget asks for, so that nothing is ever scaled up."""

    def __init__(self, name: str, color: str) -> None:
        super().__init__()
        self._name = name
        self._color = color

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        area = QRectF(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side)
        if mode is QIcon.Mode.Disabled:
            painter.setOpacity(0.45)
        _renderer(self._name, self._color).render(painter, area)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        if mode is not QIcon.Mode.Disabled and size.width() == size.height():
            return _pixmap(self._name, self._color, size.width(), 1.0)
        result = QPixmap(size)
        result.fill(Qt.GlobalColor.transparent)
        painter = QPainter(result)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return result

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._color)


def icon(name: str, color: QColor | str) -> QIcon:
    """An icon for buttons, menus and actions, sharp at every size and scale.

    Raises FileNotFoundError for a name that is not in the resources.
    """
    if not _exists(name):
        raise FileNotFoundError(f"there is no icon {name}")
    return QIcon(_Engine(name, QColor(color).name()))
