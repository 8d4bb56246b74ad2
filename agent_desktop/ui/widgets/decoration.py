"""A picture beside words that say the same: screen readers pass over it, which they would not with a label."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget


class Decoration(QWidget):
    """Draws a pixmap in its middle, or at its top."""

    def __init__(self, parent: QWidget | None = None, *, top: bool = False) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()
        self._top = top
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_pixmap(self, pixmap: QPixmap) -> None:
        """Draw this pixmap."""
        self._pixmap = pixmap
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self._pixmap.deviceIndependentSize().toSize()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        size = self.sizeHint()
        down = 0 if self._top else (self.height() - size.height()) // 2
        QPainter(self).drawPixmap((self.width() - size.width()) // 2, down, self._pixmap)
