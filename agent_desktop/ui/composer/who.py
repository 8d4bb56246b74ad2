"""The line above the field that says who answers."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from agent_desktop.ui.theme import Theme
from agent_desktop.ui.widgets.tooltips import plain_tip

NAME = "{name}"


class WhoLabel(QLabel):
    """One sentence with the customer's name in bold; where there is little room it ends in dots, not in mid-letter."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pieces: list[tuple[str, bool]] = []
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFont(theme.font("secondary"))
        theme.changed.connect(self.updateGeometry)

    def say(self, sentence: str, name: str) -> None:
        """Show ``sentence``, in which ``{name}`` stands for the customer's name."""
        before, mark, after = sentence.partition(NAME)
        pieces = ((before, False), (name if mark else "", True), (after, False))
        self._pieces = [(text, bold) for text, bold in pieces if text]
        whole = "".join(text for text, _ in self._pieces)
        self.setText(whole)
        self.setToolTip(plain_tip(whole))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        wide = sum(QFontMetrics(self._font(bold)).horizontalAdvance(text) for text, bold in self._pieces)
        return QSize(wide + 1, QFontMetrics(self._font(False)).height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.color("text_2"))
        left = 0
        for text, bold in self._pieces:
            font = self._font(bold)
            metrics = QFontMetrics(font)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width() - left)
            painter.setFont(font)
            painter.drawText(QPoint(left, metrics.ascent()), shown)
            left += metrics.horizontalAdvance(shown)
            if shown != text:
                break

    def _font(self, bold: bool) -> QFont:
        font = QFont(self._theme.font("secondary"))
        font.setBold(bold)
        return font
