"""What the list is narrowed to: a menu of what there is, chips of what was chosen, kept over restarts.

The store does the filtering, so that it concerns all conversations and not only those that are loaded.
"""

from agent_desktop.ui.filters.bar import FilterBar
from agent_desktop.ui.filters.filters import Filters

__all__ = ["FilterBar", "Filters"]
