"""The list of conversations: a model with sections, its delegate and view, and the feed that fills it.

Rows move rather than reset, so that the selection stays; with-bot and closed conversations load a window at a time.
"""

from agent_desktop.ui.list.feed import Feed
from agent_desktop.ui.list.model import ConversationListModel, Kind, Role
from agent_desktop.ui.list.pane import ListPane
from agent_desktop.ui.list.section import Shelf

__all__ = ["ConversationListModel", "Feed", "Kind", "ListPane", "Role", "Shelf"]
