"""The sign of the last step: a ring that turns while Chatlayer is waited for, and a green hook when it came."""

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from agent_desktop.ui.theme import Radius, Theme
from agent_desktop.ui.widgets.icons import pixmap

SIZE, ICON = 64, 40
TICK_MS, STEP = 60, 18
"""Between two pictures of the ring, and how many degrees it turns on."""
FAINT = 0.14
"""How much of the sign's colour is in its ground."""


class Picture(QWidget):
    """Turns only while it is seen, and not where the system asks for no motion. It says nothing by itself."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._good = False
        self._angle = 0
        self.setFixedSize(SIZE, SIZE)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._turn)

    def show_state(self, *, good: bool) -> None:
        """Whether what is waited for has come."""
        self._good = good
        self._run()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._run()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        color = self._theme.color("ok" if self._good else "accent")
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = QColor(color)
        ground.setAlphaF(FAINT)
        painter.setBrush(ground)
        painter.drawRoundedRect(self.rect(), Radius.BUBBLE, Radius.BUBBLE)
        image = pixmap("check-check" if self._good else "loader-circle", color, ICON, self.devicePixelRatioF())
        painter.translate(QPointF(SIZE / 2, SIZE / 2))
        if not self._good:
            painter.rotate(self._angle)
        painter.drawPixmap(QRectF(-ICON / 2, -ICON / 2, ICON, ICON), image, QRectF(image.rect()))

    def _run(self) -> None:
        if self._good or self._theme.reduced_motion or not self.isVisible():
            self._timer.stop()
        else:
            self._timer.start()

    def _turn(self) -> None:
        self._angle = (self._angle + STEP) % 360
        self.update()
