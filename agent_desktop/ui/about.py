"""What this program is."""

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from agent_desktop import __version__
from agent_desktop.ui.theme import Space, Theme


class AboutDialog(QDialog):
    """Name, version and what it stands on. Show it with ``open()``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Agent Desktop"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        title = QLabel(f"Agent Desktop {__version__}")
        title.setFont(theme.font("title"))
        layout.addWidget(title)
        layout.addWidget(QLabel(self.tr("The workplace of the person a Chatlayer.ai bot hands its customers to.")))
        parts = self.tr("Qt %1 · icons: Lucide (ISC license)").replace("%1", qVersion())
        note = QLabel(parts)
        note.setProperty("kind", "caption")
        layout.addWidget(note)
        layout.addSpacing(Space.S)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
