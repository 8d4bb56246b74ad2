"""The set-up assistant: five steps from nothing to the first test conversation, left and resumed at any of them.

What it needs of the program is in ``ports``; its window is in ``dialog``, which is loaded when it is opened.
"""

from agent_desktop.ui.assistant.ports import Arrival, Progress, SetupFailed, SetupPort

__all__ = ["Arrival", "Progress", "SetupFailed", "SetupPort"]
