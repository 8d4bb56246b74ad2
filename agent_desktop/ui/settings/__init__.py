"""The settings dialog: every key of ``config.toml`` with what it does, searched by typing, and the secrets.

It is made from the settings' own table; what it needs of the program is in ``ports``.
"""

from agent_desktop.ui.settings.dialog import SettingsDialog
from agent_desktop.ui.settings.ports import AlertsPort, SettingsPort

__all__ = ["AlertsPort", "SettingsDialog", "SettingsPort"]
