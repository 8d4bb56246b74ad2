"""What a pane says when there is nothing to show: an icon, what is so, and what to do next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.decoration import Decoration
from agent_desktop.ui.widgets.icons import icon

PICTURE = 32
WIDTH = 340


class EmptyState(QWidget):
    """An icon over a title and a text, in the middle of the space there is."""

    def __init__(self, theme: Theme, picture: str, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = picture
        self._image = Decoration()
        self._title = QLabel(title)
        self._text = QLabel(text)
        self._text.setProperty("kind", "secondary")
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._title.setWordWrap(True)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setMaximumWidth(WIDTH)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.S)
        layout.addStretch(2)
        layout.addWidget(self._image, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(Space.XS)
        layout.addWidget(self._title)
        # No alignment flag: the layout would then ignore that a narrower text is higher.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._text, 1000)
        middle.addStretch(1)
        layout.addLayout(middle)
        self.buttons = QVBoxLayout()
        layout.addLayout(self.buttons)
        layout.addStretch(3)
        theme.changed.connect(self._restyle)
        self._restyle()

    def say(self, title: str, text: str) -> None:
        """Change the words."""
        self._title.setText(title)
        self._text.setText(text)

    def _restyle(self) -> None:
        self._image.show_pixmap(icon(self._picture, self._theme.color("text_3")).pixmap(PICTURE, PICTURE))
        self._title.setFont(self._theme.font("title"))
        self._text.setFont(self._theme.font("body"))
