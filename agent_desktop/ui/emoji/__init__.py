"""The emoji picker: all emoji by their English names, those used last first."""

from agent_desktop.ui.emoji.picker import EmojiPicker
from agent_desktop.ui.emoji.recent import Recent

__all__ = ["EmojiPicker", "Recent"]
