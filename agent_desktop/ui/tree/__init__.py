"""A tree of JSON values, such as a handover's payload: nested ones unfold, every value can be copied and read whole."""

from agent_desktop.ui.tree.model import FactModel
from agent_desktop.ui.tree.view import FactTree

__all__ = ["FactModel", "FactTree"]
