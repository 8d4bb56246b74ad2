"""Help, the log and what the program stands on: read only, and nothing of it knows a secret or a customer."""

from agent_desktop.ui.help.about import AboutDialog
from agent_desktop.ui.help.log import LogDialog
from agent_desktop.ui.help.manual import HelpDialog
from agent_desktop.ui.help.news import NewsDialog

__all__ = ["AboutDialog", "HelpDialog", "LogDialog", "NewsDialog"]
