"""A line above the transcript for what went wrong in this conversation, with what can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from agent_desktop.ui.theme import ICON, Space, Theme
from agent_desktop.ui.widgets import icons
from agent_desktop.ui.widgets.announcing import announce
from agent_desktop.ui.widgets.decoration import Decoration

SIDE = 20


class Notice(QWidget):
    """Hidden until :meth:`say`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._again: Callable[[], None] | None = None
        self._image = Decoration()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._retry = QPushButton(self.tr("Try again"))
        self._dismiss = QToolButton()
        self._dismiss.setProperty("kind", "quiet")
        self._dismiss.setAccessibleName(self.tr("Dismiss"))
        self._dismiss.setToolTip(self.tr("Dismiss"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SIDE, Space.XS, SIDE, Space.XS)
        layout.setSpacing(Space.S)
        layout.addWidget(self._image)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._retry)
        layout.addWidget(self._dismiss)
        self._retry.clicked.connect(self._try_again)
        self._dismiss.clicked.connect(self.clear)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def say(self, sentence: str, again: Callable[[], None] | None = None) -> None:
        """Show a sentence; with ``again``, a button that does so."""
        self._text.setText(sentence)
        self._again = again
        self._retry.setVisible(again is not None)
        self.setAccessibleName(sentence)
        self.show()
        announce(self, sentence, urgent=True)

    @property
    def sentence(self) -> str:
        """What is shown; empty when nothing is."""
        return self._text.text()

    def clear(self) -> None:
        """Show nothing."""
        self._text.setText("")
        self._again = None
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface_2"))
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _try_again(self) -> None:
        again = self._again
        self.clear()
        if again is not None:
            again()

    def _restyle(self) -> None:
        self._image.show_pixmap(icons.icon("circle-alert", self._theme.color("bad")).pixmap(ICON, ICON))
        self._dismiss.setIcon(icons.icon("x", self._theme.color("text_2")))
        self._text.setFont(self._theme.font("secondary"))
