"""The ways to become reachable, in words, and which settings and secrets each one needs."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from agent_desktop.credentials.names import CLOUDFLARED_TOKEN, NGROK_TOKEN, SSH_PASSPHRASE, SSH_PASSWORD

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Way:
    """A provider: its name, what to know about it, its settings (without ``tunnel.``) and its secrets.

    ``needed``: what must not be empty.
    """

    id: str
    name: str
    about: str
    keys: tuple[str, ...] = ()
    secrets: tuple[str, ...] = ()
    needed: tuple[str, ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    """Pages on which what is asked for is found: words and address."""
    secrets_last: bool = False
    """Whether the settings come before the secrets: it is to be said first whose passwords they are."""


def ways() -> tuple[Way, ...]:
    """All of them, the easiest first."""
    return (
        Way(
            "ngrok",
            translate("assistant", "ngrok (the easiest)"),
            translate(
                "assistant",
                "Make a free account at ngrok.com, then copy two things from its dashboard: your authtoken, and the one"
                " domain that it keeps for you. The free plan lets 20,000 requests a month through: enough for a quiet"
                " bot.",
            ),
            ("domain",),
            (NGROK_TOKEN,),
            (NGROK_TOKEN,),
            (
                (
                    translate("assistant", "Open your authtoken at ngrok"),
                    "https://dashboard.ngrok.com/get-started/your-authtoken",
                ),
                (translate("assistant", "Open your domains at ngrok"), "https://dashboard.ngrok.com/domains"),
            ),
        ),
        Way(
            "manual",
            translate("assistant", "My own public address"),
            translate(
                "assistant",
                "For a reverse proxy, Tailscale Funnel or the like that you run: let it lead to the address below on"
                " this computer, and enter the public address that Chatlayer is to call.",
            ),
            ("public_url",),
            needed=("public_url",),
        ),
        Way(
            "cloudflared",
            translate("assistant", "Cloudflare Tunnel"),
            translate(
                "assistant",
                "Needs the program cloudflared on this computer. With a token and a host name the address stays the"
                " same; without them it is another one after each start, and must be pasted into Chatlayer again.",
            ),
            ("cloudflared_hostname", "cloudflared_path"),
            (CLOUDFLARED_TOKEN,),
            links=(
                (
                    translate("assistant", "How to install cloudflared"),
                    "https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/downloads/",
                ),
            ),
        ),
        Way(
            "ssh",
            translate("assistant", "SSH server or service"),
            translate(
                "assistant",
                "Your own server with a public address, or a service such as localhost.run that makes one up.",
            ),
            (
                "ssh_preset",
                "ssh_host",
                "ssh_port",
                "ssh_user",
                "ssh_key",
                "ssh_remote_port",
                "ssh_bind",
                "public_url",
                "domain",
            ),
            (SSH_PASSWORD, SSH_PASSPHRASE),
            secrets_last=True,
        ),
        Way(
            "none",
            translate("assistant", "Not now"),
            translate(
                "assistant",
                "Chatlayer cannot reach this program then, and no customers come. You can go on with this step later.",
            ),
        ),
    )


OWN_SERVER = frozenset({"ssh_host", "ssh_port", "ssh_user", "ssh_key", "ssh_remote_port", "ssh_bind", "public_url"})
"""Settings of an own SSH server; services have theirs ..."""
SERVICE = frozenset({"domain"})
"""... and this one."""
EVERY_SERVER = frozenset({"ssh_user", "ssh_key"})
"""What both take."""
