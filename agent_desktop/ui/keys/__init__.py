"""The keys of the actions: which are allowed, which are in use, and the dialog in which they are changed.

The actions with the keys they come with are in ``ui/actions.py``; what the agent changed is the settings' ``[keys]``.
"""

from agent_desktop.ui.keys.present import Keys
from agent_desktop.ui.keys.rules import normal, refusal

__all__ = ["Keys", "normal", "refusal"]
