"""A public URL that somebody else keeps: a reverse proxy, a VPN's funnel, another tunnel program."""

from agent_desktop.base.i18n import translate
from agent_desktop.tunnel.provider import Context, Provider, TunnelDown, TunnelTrouble


class ManualTunnel:
    """Knows the URL and nothing else. The probe shows whether it works."""

    id = "manual"
    stable_url = True
    # Only the owner of the proxy knows whether it sets the header: see webhook.trust_forwarded.
    writes_forwarded = False
    monthly_requests = 0

    def __init__(self, context: Context) -> None:
        self._url = context.config.public_url

    async def start(self, port: int, path: str) -> str:
        """The URL as it was set, which holds the path already."""
        if not self._url:
            raise TunnelDown(
                TunnelTrouble.CONFIG,
                translate("tunnel", "Set tunnel.public_url to the address that leads to this computer."),
                retry=False,
            )
        return self._url

    async def stop(self) -> None:
        """Nothing runs."""


def make(context: Context) -> Provider:
    """The provider."""
    return ManualTunnel(context)
