"""A field for a passphrase that can be looked at."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from agent_desktop.ui.theme import Space
from agent_desktop.ui.widgets.text_fields import LineField


class PassphraseField(QWidget):
    """``edited`` after each change; ``entered`` when Enter is pressed."""

    edited = Signal()
    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = LineField()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(name)
        self.show_button = QPushButton(self.tr("Show"))
        self.show_button.setCheckable(True)
        self.show_button.setAutoDefault(False)
        self.show_button.setAccessibleName(self.tr("Show %1").replace("%1", name))
        self.show_button.toggled.connect(self._shown)
        self.field.textEdited.connect(lambda _text: self.edited.emit())
        # Later, since Qt goes on to look for the dialog's default button: it would take that of a dialog opened here.
        self.field.returnPressed.connect(self.entered, Qt.ConnectionType.QueuedConnection)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.show_button)
        self.setFocusProxy(self.field)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.field.text()

    def _shown(self, shown: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
