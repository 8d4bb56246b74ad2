"""The count of a provider's requests a month, the warnings before they end, and what probes may take of them."""

import calendar
from collections.abc import Callable
from datetime import datetime

from agent_desktop.base.i18n import fill, translate
from agent_desktop.tunnel.memory import TunnelMemory

WARN_AT = (80, 95, 100)
"""Percent."""
SPARING = 300.0
LAST_ONES = 900.0
"""Seconds between probes when requests run short, and when they are nearly used up."""


class Quota:
    """Counts in the profile's memory. A month is a calendar month in UTC. ``limit`` 0: nothing is counted."""

    def __init__(self, limit: int, memory: TunnelMemory, now: Callable[[], datetime]) -> None:
        self.limit = limit
        self._kept = memory.kept
        self._now = now

    @property
    def used(self) -> int:
        """Requests in this month."""
        return self._kept.requests if self._kept.month == self._month() else 0

    @property
    def percent(self) -> int:
        """How much of the limit is used."""
        return self.used * 100 // self.limit if self.limit else 0

    def count(self, requests: int) -> str | None:
        """Add requests; a sentence when a warning is due, each once a month."""
        if not self.limit:
            return None
        month = self._month()
        if self._kept.month != month:
            self._kept.month, self._kept.requests, self._kept.warned = month, 0, 0
        self._kept.requests += requests
        reached = max((level for level in WARN_AT if self.percent >= level), default=0)
        if reached <= self._kept.warned:
            return None
        self._kept.warned = reached
        return self.sentence()

    def sentence(self) -> str:
        """How much is used, in words that change a hundred times a month, not with each request; empty: no limit."""
        if not self.limit:
            return ""
        if self.percent >= 100:
            return fill(
                translate("tunnel", "All %1 requests of this month are used up. You need another tunnel plan."),
                f"{self.limit:,}",
            )
        return fill(translate("tunnel", "%1% of this month's %2 requests are used."), self.percent, f"{self.limit:,}")

    @property
    def short(self) -> bool:
        """True if they may not last."""
        return self.percent >= WARN_AT[0]

    def interval(self, usual: float) -> float:
        """Seconds to the next probe: the usual ones, or more, so that probes alone never take more than half."""
        if not self.limit:
            return usual
        if self.percent >= WARN_AT[1]:
            return max(usual, LAST_ONES)
        now = self._now()
        days = calendar.monthrange(now.year, now.month)[1]
        elapsed = (now.day - 1 + (now.hour + now.minute / 60) / 24) / days
        return usual if self.used <= self.limit * elapsed / 2 else max(usual, SPARING)

    def _month(self) -> str:
        return self._now().strftime("%Y-%m")
