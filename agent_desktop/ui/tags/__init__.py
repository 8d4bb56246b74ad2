"""The tags of the open conversation, as chips in the details pane, with completion of those that are known."""

from agent_desktop.ui.tags.box import TagsBox

__all__ = ["TagsBox"]
