"""SSH servers that forwarding is asked of: one's own, and services that make up a URL and print it in the session.

What the services want and print is from their own documentation. Their greetings hold other links too, so only a host
name of the service's own domains is taken for the URL.
"""

import re
from dataclasses import dataclass

ANSI = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\-_])")
LINK = re.compile(r"https://([a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)(?=[^a-z0-9.-]|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Preset:
    """How one kind of server is talked to.

    ``domains`` are those under which its URLs lie; none: it prints no URL, it is set. ``user`` and ``port`` are used
    where nothing is set. ``remote_port`` is what the service wants to be asked for; ``None``: what is set.
    """

    host: str = ""
    port: int = 22
    user: str = ""
    remote_port: int | None = None
    domains: tuple[str, ...] = ()
    prints: bool = True
    stable: bool = False
    writes_forwarded: bool = False


PRESETS = {
    # Only the owner of the proxy knows whether it sets X-Forwarded-For: see webhook.trust_forwarded.
    "own": Preset(prints=False, stable=True),
    "localhost.run": Preset(
        host="localhost.run", user="nokey", remote_port=80, domains=("lhr.life", "lhr.rocks", "lhrtunnel.link")
    ),
    "pinggy": Preset(
        host="free.pinggy.io",
        port=443,
        user="anonymous",
        remote_port=0,
        domains=("pinggy.link", "pinggy.online", "pinggy-free.link", "pinggy.net"),
        writes_forwarded=True,
    ),
    "sish": Preset(port=2222, remote_port=80),
}


def find_url(text: str, domains: tuple[str, ...]) -> str | None:
    """The first ``https`` address in ``text`` whose host is one of ``domains`` or lies under one; without its path."""
    for match in LINK.finditer(ANSI.sub("", text)):
        host = match[1].lower()
        if any(host == domain or host.endswith(f".{domain}") for domain in domains):
            return f"https://{host}"
    return None
