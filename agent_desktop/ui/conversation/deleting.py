"""Asks before a reply that did not arrive is deleted: Delete stands beside Edit, and what was written is gone then."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from agent_desktop.ui.widgets import dialogs

translate = QCoreApplication.translate


async def is_sure(parent: QWidget) -> bool:
    """Return True if the agent wants it gone."""
    title = translate("conversation", "Delete this reply?")
    text = translate(
        "conversation",
        "It will be removed from this computer and not sent again. If it has already arrived, the customer keeps it.",
    )
    choices = [translate("conversation", "Keep"), translate("conversation", "Delete")]
    return await dialogs.ask(parent, title, text, choices) == 1
