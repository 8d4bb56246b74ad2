"""Search: everything at once from the top bar, with hits in their context, and inside of the open conversation.

However fast one types, one question is under way, and only the answer to the last one is shown.
"""

from agent_desktop.ui.search.everywhere import Everywhere
from agent_desktop.ui.search.field import SearchField
from agent_desktop.ui.search.inside import SearchInside

__all__ = ["Everywhere", "SearchField", "SearchInside"]
