"""A field for a passphrase that can be looked at."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from agent_desktop.ui.theme import Space


class PassphraseField(QWidget):
    """``edited`` after each change; ``entered`` when Enter is pressed."""

    edited = Signal()
    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(name)
        self._show = QPushButton(self.tr("Show"))
        self._show.setCheckable(True)
        self._show.setAutoDefault(False)
        self._show.setAccessibleName(self.tr("Show %1").replace("%1", name))
        self._show.toggled.connect(self._shown)
        self.field.textEdited.connect(lambda _text: self.edited.emit())
        self.field.returnPressed.connect(self.entered)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.field, 1)
        layout.addWidget(self._show)
        self.setFocusProxy(self.field)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.field.text()

    def _shown(self, shown: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
