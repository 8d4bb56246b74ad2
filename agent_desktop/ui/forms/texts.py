"""Headings and paragraphs of forms."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from agent_desktop.ui.theme import Theme


def heading(theme: Theme, text: str, role: str = "title") -> QLabel:
    """A line that says what follows."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(theme.font(role, bold=True))
    return label


def paragraph(theme: Theme, text: str, *, kind: str = "secondary", role: str = "body") -> QLabel:
    """Words in a colour that steps back: ``secondary`` or ``caption``."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("kind", kind)
    label.setFont(theme.font(role))
    return label
