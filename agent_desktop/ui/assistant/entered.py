"""What people paste where an address is asked for: with too little around it, or too much."""

import ipaddress
import re
from urllib.parse import urlsplit


def full_address(text: str) -> str:
    """An address as it was meant: a host without a scheme gets ``https://``."""
    text = text.strip()
    return f"https://{text}" if text and "://" not in text else text


def host_only(text: str) -> str:
    """A host name as it was meant: out of a whole address, without scheme and path."""
    return re.sub(r"^[a-z]+://", "", text.strip(), flags=re.IGNORECASE).split("/", 1)[0]


def is_only_here(address: str) -> bool:
    """Return True if an address leads to this computer or its own network, where nobody calls it from the internet."""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return False
    if host == "localhost" or host.endswith((".localhost", ".local", ".internal", ".lan")):
        return True
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return False
