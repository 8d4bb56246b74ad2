"""Notices that the computer slept, or is in another network, by looking now and then."""

import socket
from collections.abc import Callable

from agent_desktop.base.i18n import translate

SLEPT = 20.0
"""A look this much later than it should be (seconds, by the calendar) means that the computer slept."""
# Addresses set aside for documentation (RFC 5737, RFC 3849). Nothing is sent to them: connecting a datagram socket
# only makes the system choose the address that it would send from.
FAR = ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1"))


def own_addresses() -> frozenset[str]:
    """This computer's addresses in the networks that lead out; empty when none does."""
    found = set()
    for family, far in FAR:
        try:
            with socket.socket(family, socket.SOCK_DGRAM) as probe:
                probe.connect((far, 9))
                found.add(str(probe.getsockname()[0]))
        except OSError:
            continue
    return frozenset(found)


class Waking:
    """To be asked every ``every`` seconds. ``now`` is the calendar's time, which goes on during sleep."""

    def __init__(
        self, every: float, now: Callable[[], float], addresses: Callable[[], frozenset[str]] = own_addresses
    ) -> None:
        self._every = every
        self._now = now
        self._addresses = addresses
        self._last = now()
        self._network = addresses()

    def look(self) -> str | None:
        """What happened since the last look, in words for the log; ``None`` when nothing did."""
        now, network = self._now(), self._addresses()
        slept = now - self._last > self._every + SLEPT
        moved = network != self._network
        self._last, self._network = now, network
        if slept:
            return translate("tunnel", "the computer was asleep")
        return translate("tunnel", "the network changed") if moved else None
