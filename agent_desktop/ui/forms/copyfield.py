"""A value to be pasted elsewhere: it can be read, selected and copied; a secret one is shown as dots at first."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QWidget

from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.icons import icon
from agent_desktop.ui.widgets.text_fields import LineField

COPIED_MS = 1800


class CopyField(QWidget):
    """``name`` is what the value is, for screen readers. ``secret``: dots until Show is pressed."""

    def __init__(self, theme: Theme, name: str, *, secret: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._secret = secret
        self.field = LineField()
        self.field.setReadOnly(True)
        self.field.setAccessibleName(name)
        self._copy = QPushButton(self.tr("Copy"))
        self._copy.setAccessibleName(self.tr("Copy %1").replace("%1", name))
        self._copy.clicked.connect(self.copy)
        self._show = QPushButton(self.tr("Show"))
        self._show.setCheckable(True)
        self._show.setAccessibleName(self.tr("Show %1").replace("%1", name))
        self._show.setVisible(secret)
        self._show.toggled.connect(self._shown)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(COPIED_MS)
        self._timer.timeout.connect(self._rest)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.field, 1)
        layout.addWidget(self._show)
        layout.addWidget(self._copy)
        self._shown(False)
        self._rest()
        theme.changed.connect(self._rest)
        self.set_value("")

    @property
    def value(self) -> str:
        """What is there to copy."""
        return self.field.text()

    def set_value(self, value: str) -> None:
        """Show another value."""
        self.field.setText(value)
        self.field.setCursorPosition(0)
        self._copy.setEnabled(bool(value))

    def copy(self) -> None:
        """Put the value on the clipboard, and say so for a moment."""
        QApplication.clipboard().setText(self.value)
        self._copy.setText(self.tr("Copied"))
        self._copy.setIcon(icon("check", self._theme.color("ok")))
        self._timer.start()

    def _shown(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Password if self._secret and not shown else QLineEdit.EchoMode.Normal
        self.field.setEchoMode(mode)
        self._show.setText(self.tr("Hide") if shown else self.tr("Show"))

    def _rest(self) -> None:
        self._copy.setText(self.tr("Copy"))
        self._copy.setIcon(icon("copy", self._theme.color("text_2")))
