"""A small window that says what the program waits for before the real one can open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.fitting import screen_of

WIDTH = 440
TOP = 48
"""From the upper edge of the screen, in pixels."""


class Waiting(QWidget):
    """Says that the system's keyring is asked, while it shows its own question for the password.

    That question stands in the middle of the screen, so this window does not. ``again``: ask the keyring once more, as
    where its question was lost; ``quitting``: the person does not want to wait.
    """

    again = Signal()
    quitting = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(None, Qt.WindowType.Dialog)
        self.setWindowTitle(self.tr("Agent Desktop"))
        # The keyring's own question must keep the keyboard.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        title = QLabel(self.tr("Waiting for your keyring…"))
        title.setFont(theme.font("title"))
        text = QLabel(
            self.tr(
                "Enter its password in the window that your system shows. That window may be behind others. The keyring"
                " contains the key to your conversations."
            )
        )
        text.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        layout.setSpacing(Space.S)
        layout.addWidget(title)
        layout.addWidget(text)
        layout.addSpacing(Space.S)
        layout.addLayout(self._buttons())
        self.setFixedWidth(WIDTH)

    def set_shown(self, shown: bool) -> None:
        """Show it at the top of the screen, or take it away."""
        if shown:
            free = screen_of(self).availableGeometry()
            self.move(free.center().x() - WIDTH // 2, free.top() + TOP)
        self.setVisible(shown)

    def closeEvent(self, event: QCloseEvent) -> None:
        if event.spontaneous():
            self.quitting.emit()
        super().closeEvent(event)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch(1)
        for words, signal, kind in (
            (self.tr("Quit"), self.quitting, ""),
            (self.tr("Ask again"), self.again, "primary"),
        ):
            button = QPushButton(words)
            button.setProperty("kind", kind)
            button.clicked.connect(signal)
            row.addWidget(button)
        return row
