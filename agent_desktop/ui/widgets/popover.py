"""A small window that explains a thing of the status bar; it goes when one clicks elsewhere or presses Escape."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.facts import breakable

WIDTH = 320


class Popover(QFrame):
    """A title, an explanation, and perhaps something to copy."""

    def __init__(self, theme: Theme, title: str, text: str, copy: str | None, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        layout.setSpacing(Space.S)
        for words, font in (
            (title, theme.font("body", bold=True)),
            (text, theme.font("secondary")),
            (copy or "", None),
        ):
            if not words:
                continue
            label = QLabel()
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setFixedWidth(WIDTH)
            label.setFont(font or theme.font("secondary"))
            label.setText(_wrapping(words, label.fontMetrics()))
            label.setAccessibleName(words)
            if words != title:
                label.setProperty("kind", "secondary")
            layout.addWidget(label)
        if copy:
            button = QPushButton(self.tr("Copy address"))
            button.clicked.connect(lambda: QApplication.clipboard().setText(copy))
            button.clicked.connect(self.close)
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(button)
            layout.addLayout(row)
            button.setFocus()
        tokens = theme.tokens
        self.setStyleSheet(f"#popover {{ background: {tokens.surface}; border: 1px solid {tokens.line}; }}")

    def show_above(self, widget: QWidget) -> None:
        """Open over ``widget``, inside its window."""
        self.adjustSize()
        window = widget.window()
        corner = widget.mapTo(window, QPoint(0, 0))
        x = min(corner.x(), window.width() - self.width() - Space.S)
        self.move(window.mapToGlobal(QPoint(max(Space.S, x), corner.y() - self.height() - Space.XS)))
        self.show()


def _wrapping(words: str, metrics: QFontMetrics) -> str:
    """Words that can be wrapped: an address has no spaces, and can be wider than there is room."""
    return breakable(words, lambda part: metrics.horizontalAdvance(part) < WIDTH)
