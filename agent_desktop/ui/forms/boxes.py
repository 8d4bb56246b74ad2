"""A check box and a box of choices in the window's own look; the style's cannot be seen on dark ground."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from agent_desktop.ui.theme import ICON, Space, Theme
from agent_desktop.ui.widgets.icons import pixmap

CHEVRON = 14
CORNER = 4


class CheckBox(QCheckBox):
    """Words behind a square that is filled while it is on. Always one line."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(ICON + Space.S + metrics.horizontalAdvance(self.text()) + 4, max(ICON + 6, metrics.height() + 4))

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - ICON) / 2
        square = QRectF(1, top, ICON, ICON)
        on, color = self.isChecked(), self._theme.color
        rim = "accent" if on or self.hasFocus() else "text_3"
        painter.setOpacity(1 if self.isEnabled() else 0.5)
        painter.setPen(QPen(color(rim), 2 if self.hasFocus() else 1))
        painter.setBrush(color("accent" if on else "surface_2"))
        painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
        if on:
            image = pixmap("check", color("on_accent"), ICON - 4, self.devicePixelRatioF())
            painter.drawPixmap(round(square.left()) + 2, round(square.top()) + 2, image)
        if on and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(color("text"), 1))
            painter.drawRoundedRect(square.adjusted(-0.5, -0.5, 0.5, 0.5), CORNER, CORNER)
        painter.setPen(color("text"))
        painter.drawText(self.rect().adjusted(ICON + Space.S + 1, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())


class ChoiceBox(QComboBox):
    """One of some words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        image = pixmap("chevron-down", self._theme.color("text_2"), CHEVRON, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - CHEVRON - Space.S, (self.height() - CHEVRON) // 2, image)
