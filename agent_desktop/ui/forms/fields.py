"""Fields with the same small things done right everywhere."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QToolButton

from agent_desktop.ui.widgets.fitting import show_placeholder
from agent_desktop.ui.widgets.text_fields import LineField


def search_field(words: str) -> QLineEdit:
    """A field that filters as one types; ``words`` say what."""
    field = LineField()
    field.setPlaceholderText(words)
    field.setAccessibleName(words)
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(QCoreApplication.translate("forms", "Clear"))
    show_placeholder(field)
    return field
