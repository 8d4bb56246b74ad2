"""How one lets go of a conversation: closing it in several ways, and putting it aside until some time."""

from agent_desktop.ui.ending.buttons import CloseMenu, SnoozeButton
from agent_desktop.ui.ending.ending import Ending

__all__ = ["CloseMenu", "Ending", "SnoozeButton"]
