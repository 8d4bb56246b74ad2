"""Replies that are more than text, built in a form: pictures and files, buttons, quick replies, carousels, lists.

What is built is drawn beside the form as it will stand in the transcript, and checked before it can be sent.
"""

from agent_desktop.ui.rich.dialog import RichDialog
from agent_desktop.ui.rich.kinds import RichKind, rich_menu

__all__ = ["RichDialog", "RichKind", "rich_menu"]
