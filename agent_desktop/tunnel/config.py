"""What can be set about the tunnel."""

from dataclasses import dataclass

NGROK_FREE = 20_000
"""Requests a month that ngrok's free plan lets through (ngrok's price list)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TunnelConfig:
    """How the webhook becomes reachable. Times are in seconds; empty texts and zeros mean "not set".

    ``provider`` is the name of a file in :mod:`agent_desktop.tunnel.providers`. ``public_url`` is the whole URL of the
    webhook, for those providers that cannot know it. ``domain`` is a name that ngrok, sish, pinggy or localhost.run
    keeps for you.
    """

    provider: str = "none"
    public_url: str = ""
    domain: str = ""
    monthly_requests: int = NGROK_FREE
    ssh_preset: str = "own"
    ssh_host: str = ""
    ssh_port: int = 0
    ssh_user: str = ""
    ssh_key: str = ""
    ssh_bind: str = "localhost"
    ssh_remote_port: int = 9003
    ssh_keepalive: float = 5.0
    cloudflared_path: str = ""
    cloudflared_hostname: str = ""
