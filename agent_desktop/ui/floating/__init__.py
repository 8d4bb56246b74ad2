"""What hangs over the window below a field that keeps the keyboard: rows in sections, gone through and drawn.

The hits of the search and the command palette are made of it.
"""

from agent_desktop.ui.floating.delegate import LEFT, RIGHT, SectionedDelegate
from agent_desktop.ui.floating.field import SteppingField
from agent_desktop.ui.floating.model import Index, SectionedModel
from agent_desktop.ui.floating.view import floating_style, floating_view

__all__ = [
    "LEFT",
    "RIGHT",
    "Index",
    "SectionedDelegate",
    "SectionedModel",
    "SteppingField",
    "floating_style",
    "floating_view",
]
