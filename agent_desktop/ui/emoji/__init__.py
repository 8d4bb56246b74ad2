"""The emoji picker: all emoji by their English names, those used last first."""

from agent_desktop.ui.emoji.recent import Recent

__all__ = ["Recent"]
