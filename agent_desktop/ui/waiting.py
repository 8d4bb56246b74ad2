"""A small window that says what the program waits for before the real one can open."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from agent_desktop.ui.theme import Space, Theme


class Waiting(QWidget):
    """Says that the system's keyring is asked, while it shows its own question for the password."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(None, Qt.WindowType.Dialog)
        self.setWindowTitle(self.tr("Agent Desktop"))
        # The keyring's own question must keep the keyboard.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        title = QLabel(self.tr("Waiting for your keyring …"))
        title.setFont(theme.font("title"))
        text = QLabel(
            self.tr("Your system asks for the password that opens it. The keys of your conversations are there.")
        )
        text.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        layout.setSpacing(Space.S)
        layout.addWidget(title)
        layout.addWidget(text)
        self.setFixedWidth(420)

    def set_shown(self, shown: bool) -> None:
        """Show it, or take it away."""
        self.setVisible(shown)
