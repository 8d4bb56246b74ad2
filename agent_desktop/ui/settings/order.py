"""In which order settings are shown, and which of them concern nobody now."""

from agent_desktop.settings import Settings
from agent_desktop.settings.model import KEYS, SECTIONS, Key
from agent_desktop.tunnel_declarations import DECLARATIONS

SECRETS = "secrets"
FIRST = ("agent", "availability", "alerts", "ui")
"""The pages of a working day ..."""
CONNECTION = ("tunnel", "chatlayer", SECRETS)
"""... after all others those that connect the program ..."""
ADVANCED = ("webhook", "storage", "logging")
"""... and at the end those that hardly anybody opens."""

ADVANCED_KEYS = frozenset(
    {
        "chatlayer.api",
        "chatlayer.connect_timeout",
        "chatlayer.timeout",
        "chatlayer.pause_body",
        "chatlayer.resume_body",
        "tunnel.offline_after",
    }
)
"""Those that come last on pages that are not advanced altogether; of a tunnel provider, its declaration says which."""


def sections() -> list[str]:
    """All pages, in order."""
    last = (*CONNECTION, *ADVANCED)
    between = [name for name in SECTIONS if name not in (*FIRST, *last)]
    return [name for name in (*FIRST, *between, *last) if name in SECTIONS or name == SECRETS]


def keys_of(section: str) -> list[Key]:
    """A page's settings, the advanced ones last."""
    return sorted((key for key in KEYS.values() if key.section == section), key=is_advanced)


def is_advanced(key: Key) -> bool:
    """Return True if a setting is behind the others of its page."""
    return key.path in ADVANCED_KEYS or (key.option is not None and key.option.advanced)


def is_idle(key: Key, settings: Settings, *, region: str, provider: str) -> bool:
    """Return True if a setting does nothing with this region and this way to become reachable: it need not be shown."""
    if key.path in settings.origins:
        return False  # it was set, so the user must be able to find it
    if key.path == "chatlayer.base_url":
        return region != "custom"
    takers = [one.id for one in DECLARATIONS if key.name in one.settings]
    return key.section == "tunnel" and bool(takers) and provider not in takers
