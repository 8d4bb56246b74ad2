"""The providers by their names. Each is a file of :mod:`agent_desktop.tunnel.providers` with a ``make`` function.

The names stand in the declarations. A file is imported when its provider is used, and what it is built on when it
starts: a tunnel that nobody chose costs nothing.
"""

import importlib

from agent_desktop.base.i18n import fill, translate
from agent_desktop.tunnel.provider import Context, Provider, TunnelDown, TunnelTrouble
from agent_desktop.tunnel_declarations import DECLARATIONS

PROVIDERS = tuple(one.id for one in DECLARATIONS)


def make(context: Context) -> Provider:
    """The configured provider, not started. Raises :class:`TunnelDown` for a name that nobody has."""
    name = context.config.provider
    if name not in PROVIDERS:
        known = ", ".join(PROVIDERS)
        raise TunnelDown(
            TunnelTrouble.CONFIG,
            fill(translate("tunnel", "Unknown tunnel provider. Set tunnel.provider to one of %1."), known),
            retry=False,
        )
    provider: Provider = importlib.import_module(f"agent_desktop.tunnel.providers.{name}").make(context)
    return provider
