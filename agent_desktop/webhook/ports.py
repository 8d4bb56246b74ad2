"""Finds a port that nobody uses."""

import socket

UNPRIVILEGED = 1024
"""On ports below it, systems let only their administrator listen."""
TRIED = 50


def free_port(host: str, taken: int) -> int | None:
    """Return a port near ``taken`` that is free at this moment.

    Args:
        host: The host to listen on.
        taken: The port that is not free.

    Returns:
        The port; None if there is none, or no such host.
    """
    first = max(taken + 1, UNPRIVILEGED)
    for port in [*range(first, min(first + TRIED, 65_536)), 0]:
        try:
            with socket.create_server((host, port), family=_family(host)) as probe:
                found: int = probe.getsockname()[1]
                return found
        except OSError:
            continue
    return None


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET
