"""The settings: typed, from one TOML file in the profile, with machine-wide defaults and overrides by the environment.

Secrets are not settings; they live in the keyring (``agent_desktop.credentials``).
"""

from agent_desktop.settings.example import example, write_example
from agent_desktop.settings.loading import SettingsError, load, site_file
from agent_desktop.settings.model import (
    TUNNEL_PROVIDERS,
    AgentSettings,
    AlertsSettings,
    AvailabilitySettings,
    ChatlayerSettings,
    LoggingSettings,
    Settings,
    StorageSettings,
    TunnelSettings,
    UiSettings,
    WebhookSettings,
)
from agent_desktop.settings.saving import save

__all__ = [
    "TUNNEL_PROVIDERS",
    "AgentSettings",
    "AlertsSettings",
    "AvailabilitySettings",
    "ChatlayerSettings",
    "LoggingSettings",
    "Settings",
    "SettingsError",
    "StorageSettings",
    "TunnelSettings",
    "UiSettings",
    "WebhookSettings",
    "example",
    "load",
    "save",
    "site_file",
    "write_example",
]
