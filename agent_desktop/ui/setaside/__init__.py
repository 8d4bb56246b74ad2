"""Requests that could not be understood: to look at, to copy for a bug report without personal data, to try again."""

from agent_desktop.ui.setaside.dialog import SetAsideDialog
from agent_desktop.ui.setaside.masking import report

__all__ = ["SetAsideDialog", "report"]
