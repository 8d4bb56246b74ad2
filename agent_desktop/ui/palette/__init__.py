"""The command palette: every action with its key, settings, and conversations by their names, found by typing.

What it lists comes from sources, so that a new action or menu entry is there by itself.
"""

from agent_desktop.ui.palette.command import Command, Group
from agent_desktop.ui.palette.palette import Palette

__all__ = ["Command", "Group", "Palette"]
