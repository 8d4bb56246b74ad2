"""The search field of the top bar."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from agent_desktop.inbox.search_terms import MAX_LENGTH
from agent_desktop.ui.actions import key_of, keys
from agent_desktop.ui.floating import SteppingField
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.fitting import show_placeholder
from agent_desktop.ui.widgets.icons import icon


class SearchField(SteppingField):
    """Keeps the keyboard while the hits are gone through: ``moved(rows)``, ``chosen``, and ``left`` for Escape."""

    focus_changed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        words = self.tr("Search everything")
        self.setObjectName("filter")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setToolTip(self.tr("Searches names, messages, notes, tags and handover values in all conversations"))
        self.setMaxLength(MAX_LENGTH)
        self.setClearButtonEnabled(False)
        self._lens = self.addAction(icon("search", "#000"), QLineEdit.ActionPosition.LeadingPosition)
        self._lens.setText(words)
        self._lens.triggered.connect(self.setFocus)
        self._clear = QAction(self)
        self._clear.setText(self.tr("Clear search"))
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(self._show_clear)
        keys.changed.connect(self.update)
        theme.changed.connect(self._restyle)
        self._restyle()
        show_placeholder(self)

    def leave(self) -> None:
        self.clear()
        super().leave()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.focus_changed.emit(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text() or self.hasFocus() or self.width() < 220:
            return
        text = key_of("find").replace("+", " ")
        if not text:
            return
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
