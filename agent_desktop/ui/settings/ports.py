"""What the settings dialog needs from the program."""

from collections.abc import Mapping
from typing import Any, Protocol

from psygnal import SignalInstance

from agent_desktop.settings import Settings


class AlertsPort(Protocol):
    """What lets the agent try the alerts. Sentences are empty where all went well."""

    async def try_sound(self, name: str) -> str:
        """Play a sound. Return why it cannot be heard, or an empty text."""
        ...

    async def try_notification(self) -> str:
        """Show a notification. Return why there is none, or an empty text."""
        ...

    async def limits(self) -> list[str]:
        """What this system cannot do, or holds back; each a sentence."""
        ...


class SettingsPort(Protocol):
    """The settings in use, and the ways to change them. ``changed(Settings)`` after each change, from anywhere."""

    @property
    def changed(self) -> SignalInstance: ...

    @property
    def settings(self) -> Settings: ...

    @property
    def place(self) -> str:
        """The file that holds them."""
        ...

    @property
    def lasting(self) -> bool:
        """True if secrets are kept beyond this run; not where there is no keyring."""
        ...

    def at_start(self, path: str) -> bool:
        """Return True if a setting counts only from the next start on."""
        ...

    def restart(self) -> None:
        """Let the program start again, for what counts only then."""
        ...

    def remark(self, path: str) -> str:
        """What is to be said about a setting on this computer; mostly nothing."""
        ...

    def save(self, changes: Mapping[str, Any]) -> None:
        """Set, or with ``None`` reset, settings by ``section.key``; raises ``SettingsError``, and changes nothing."""
        ...

    async def has_secret(self, name: str) -> bool:
        """Return True if there is a secret of this name. Raises ``CredentialsError``."""
        ...

    async def keep_secret(self, name: str, value: str) -> str | None:
        """Keep a secret, or remove it when empty; a sentence when that did not work."""
        ...
