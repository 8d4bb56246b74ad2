"""What all editors have in common."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget


class Editor(QWidget):
    """Shows a value and lets it be changed. ``edited``: the person is done with a change; ``typed``: it goes on."""

    edited = Signal()
    typed = Signal()

    def __init__(self, inner: QWidget, name: str) -> None:
        super().__init__()
        self.inner = inner
        inner.setAccessibleName(name)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(inner)
        self.setFocusProxy(inner)

    def value(self) -> Any:
        """The value as the file would hold it, checked. Raises ``ValueError`` for one that is not allowed."""
        raise ValueError

    def show_value(self, value: Any) -> None:
        """Show a value; is not told as an edit."""
