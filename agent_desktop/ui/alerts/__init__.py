"""What tells of customers outside of the window's panes: the tray with its number, the bell of do-not-disturb, hiding.

What is told when is decided in ``agent_desktop.alerts``; this only shows it.
"""

from agent_desktop.ui.alerts.bell import Bell
from agent_desktop.ui.alerts.hiding import Hiding
from agent_desktop.ui.alerts.tray import Tray
from agent_desktop.ui.alerts.tray_notifier import TrayNotifier

__all__ = ["Bell", "Hiding", "Tray", "TrayNotifier"]
