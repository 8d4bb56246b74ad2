"""The set-up assistant: five steps from nothing to the first test conversation, left and resumed at any of them.

What it needs of the program is in ``ports``.
"""

from agent_desktop.ui.assistant.dialog import Assistant
from agent_desktop.ui.assistant.ports import Arrival, Progress, SetupFailed, SetupPort

__all__ = ["Arrival", "Assistant", "Progress", "SetupFailed", "SetupPort"]
