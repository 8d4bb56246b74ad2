"""The filter field of the top bar."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from agent_desktop.ui.actions import key_text
from agent_desktop.ui.icons import icon
from agent_desktop.ui.theme import Space, Theme


class SearchField(QLineEdit):
    """Filters as one types. Enter opens the first hit, Down goes to the list, Escape clears and leaves."""

    first_wanted = Signal()
    list_wanted = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("filter")
        self.setPlaceholderText(self.tr("Filter conversations"))
        self.setAccessibleName(self.tr("Filter conversations"))
        self.setToolTip(self.tr("Finds names, session ids, last messages and handover values in the list"))
        self.setMaxLength(200)
        self.setClearButtonEnabled(False)
        self._lens = self.addAction(icon("search", "#000"), QLineEdit.ActionPosition.LeadingPosition)
        self._lens.setText(self.tr("Filter conversations"))
        self._lens.triggered.connect(self.setFocus)
        self._clear = QAction(self)
        self._clear.setText(self.tr("Clear the filter"))
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(self._show_clear)
        theme.changed.connect(self._restyle)
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif key == Qt.Key.Key_Down and not event.modifiers():
            self.list_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.first_wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text() or self.hasFocus() or self.width() < 220:
            return
        text = key_text("Ctrl+F").replace("+", " ")
        font = self._theme.font("caption")
        width = QFontMetrics(font).horizontalAdvance(text) + 12
        box = QRectF(self.width() - width - 9.5, (self.height() - 18) / 2 + 0.5, width, 17)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(box, Space.XS, Space.XS)
        painter.setFont(font)
        painter.setPen(self._theme.color("text_3"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _show_clear(self, text: str) -> None:
        if text and self._clear not in self.actions():
            self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        elif not text:
            self.removeAction(self._clear)

    def _restyle(self) -> None:
        self._lens.setIcon(icon("search", self._theme.color("text_3")))
        self._clear.setIcon(icon("x", self._theme.color("text_2")))
        self.update()
