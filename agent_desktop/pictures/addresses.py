"""Which addresses are of the public internet, and which origins may be called although theirs is not."""

import ipaddress

from yarl import URL

from agent_desktop.pictures.errors import PictureError, PictureProblem

PORTS = {"http": 80, "https": 443}
LONGEST = 4000

_GLOBAL_V6 = ipaddress.IPv6Network("2000::/3")
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_6TO4 = ipaddress.IPv6Network("2002::/16")
_REFUSED_V4 = tuple(
    ipaddress.IPv4Network(net)
    for net in (
        "100.64.0.0/10",  # shared by the customers of a provider; some clouds keep their metadata there
        "192.0.0.0/24",
        "192.88.99.0/24",
        "168.63.129.16/32",  # Azure's own services
    )
)


def is_public(address: str) -> bool:
    """Return True if an IP address belongs to the public internet; False also for what is no address."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.ipv4_mapped is not None:
            return _public_v4(ip.ipv4_mapped)
        if ip in _NAT64:
            return _public_v4(ipaddress.IPv4Address(int(ip) & 0xFFFF_FFFF))
        return ip in _GLOBAL_V6 and ip not in _6TO4 and ip.is_global and not ip.is_multicast
    return _public_v4(ip)


def _public_v4(ip: ipaddress.IPv4Address) -> bool:
    return (
        ip.is_global
        and not (ip.is_multicast or ip.is_reserved or ip.is_loopback or ip.is_link_local)
        and not any(ip in net for net in _REFUSED_V4)
    )


def checked(address: str | URL) -> URL:
    """The address, when it is one that may be asked for at all. Raises :class:`PictureError`."""
    try:
        url = address if isinstance(address, URL) else URL(address.strip())
        fine = url.scheme in PORTS and url.host and url.port and len(str(url)) <= LONGEST
    except (ValueError, TypeError) as error:
        raise PictureError(PictureProblem.ADDRESS) from error
    # A name and password in an address would be sent as such.
    if not fine or url.user is not None or url.password is not None:
        raise PictureError(PictureProblem.ADDRESS)
    return url.with_fragment(None)


class Allowed:
    """Origins with a literal address that may be called although it is not public, such as the demo's own server."""

    def __init__(self) -> None:
        self._origins: set[tuple[str, int]] = set()

    def add(self, origin: str) -> None:
        """Allow ``http://127.0.0.1:8080``. Raises ``ValueError`` for an origin with a name in place of an address."""
        url = URL(origin)
        host = str(ipaddress.ip_address(url.host or ""))
        self._origins.add((host, url.port or 0))

    def takes(self, host: str, port: int) -> bool:
        """Return True if a connection may be made to this IP address and port."""
        return is_public(host) or (host, port) in self._origins
