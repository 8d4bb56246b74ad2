"""A part of the details pane: a heading over a body."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from agent_desktop.ui.theme import Space, Theme


class Headed(QWidget):
    """Put widgets into ``body``."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._head = QLabel()
        self._head.setProperty("kind", "caption")
        self.rename(title)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(Space.S)
        self.body.addWidget(self._head)
        theme.changed.connect(self._head_restyled)
        self._head_restyled()

    def rename(self, title: str) -> None:
        """Change the heading."""
        self._head.setText(title.upper())
        self._head.setAccessibleName(title)

    def _head_restyled(self) -> None:
        font = self.theme.font("caption", bold=True)
        font = type(font)(font)
        font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, 0.6)
        self._head.setFont(font)
