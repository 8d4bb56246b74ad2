"""The address of a caller, and whether it may call."""

from collections.abc import Iterable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from agent_desktop.base.i18n import fill, translate

Address = IPv4Address | IPv6Address
UNKNOWN = "unknown"

NARROW = {4: 16, 6: 32}
"""Shortest prefix, by IP version, of a network that says who its callers are. ``0.0.0.0/0`` holds everybody."""


def normal(text: str) -> Address | None:
    """Return the address in a text, without brackets and port; an IPv4 address written as IPv6 becomes IPv4."""
    text = text.strip().strip('"')
    if text.startswith("["):
        text = text[1:].partition("]")[0]
    elif text.count(":") == 1:
        text = text.partition(":")[0]
    try:
        address = ip_address(text.partition("%")[0])
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def is_public(text: str) -> bool:
    """Return True if a text is an address of the internet, not one of this computer or of a local network."""
    address = normal(text)
    return address is not None and address.is_global


def caller(peer: str, forwarded: Iterable[str] | None, *, from_anywhere: bool = True) -> str:
    """Return the caller's address as text.

    Args:
        peer: The address of the connection.
        forwarded: The values of ``X-Forwarded-For``, or None if they are not to be believed. Each proxy adds an entry
            at the end, and only the last proxy is ours: the other entries are what the caller says about itself.
        from_anywhere: False if they are to be believed of this computer only, where the tunnel's program runs. Whoever
            comes directly could write anything.
    """
    address = normal(peer)
    if from_anywhere or (address is not None and address.is_loopback):
        entries = [entry for line in forwarded or () for entry in line.split(",")]
        address = normal(entries[-1]) if entries else address
    return str(address) if address else UNKNOWN


def _plain(network: IPv4Network | IPv6Network) -> IPv4Network | IPv6Network:
    """Return a network of IPv4 addresses that are written as IPv6 as one of IPv4, as the callers' are compared."""
    first = network.network_address
    mapped = first.ipv4_mapped if isinstance(first, IPv6Address) else None
    return network if mapped is None or network.prefixlen < 96 else ip_network((mapped, network.prefixlen - 96))


class AllowList:
    """Addresses and networks that may call; an empty list allows every address.

    Raises:
        ValueError: An entry is no address or network; ``str()`` is a sentence for the agent.
    """

    def __init__(self, entries: Iterable[str]) -> None:
        self._networks: list[IPv4Network | IPv6Network] = []
        for entry in entries:
            try:
                self._networks.append(_plain(ip_network(entry.strip(), strict=False)))
            except ValueError:
                raise ValueError(
                    fill(
                        translate(
                            "webhook",
                            "%1 in webhook.allow_list is not an address or network such as 34.78.158.115 or"
                            " 10.0.0.0/8.",
                        ),
                        f"{entry!r}",
                    )
                ) from None

    def __bool__(self) -> bool:
        return bool(self._networks)

    def allows(self, caller_address: str) -> bool:
        """Return True if this address may call."""
        if not self._networks:
            return True
        address = normal(caller_address)
        return address is not None and any(address in network for network in self._networks)

    def identifies(self, caller_address: str) -> bool:
        """Return True if the list says who this caller is: a public address, in a listed network that is not wide.

        Behind a tunnel that does not tell the caller's address, every caller has this computer's own.
        """
        address = normal(caller_address)
        if address is None or not address.is_global:
            return False
        return any(address in one and one.prefixlen >= NARROW[one.version] for one in self._networks)
