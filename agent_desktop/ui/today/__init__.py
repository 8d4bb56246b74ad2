"""Today: what the agent's work was on any days, in numbers, small charts and a table; also as a file."""

from agent_desktop.ui.today.dialog import TodayDialog

__all__ = ["TodayDialog"]
