"""When the agent goes offline because nobody gets through, and when they come back. Pure: no clock, no tasks."""

AVAILABLE = "available"
OFFLINE = "offline"


class OfflineRule:
    """Decides by what it is told. The agent's own choice always wins until the next time that all is well.

    ``after``: seconds without being reachable, 0 for never. ``held``: what to go back to, from before a restart.
    """

    def __init__(self, after: float, held: str = "") -> None:
        self.after = after
        self.held = held
        self._since: float | None = None
        self._overruled = False

    def look(self, *, reachable: bool, availability: str, now: float) -> str | None:
        """The availability to change to, or ``None``. ``now`` in seconds, on any clock that runs forward.

        Call :meth:`changed` when the change was made; until then it is asked for again.
        """
        if self.held and availability != OFFLINE:
            # The agent chose something else meanwhile.
            self.held, self._overruled = "", True
        if reachable:
            self._since, self._overruled = None, False
            return self.held or None
        if self._since is None:
            self._since = now
        if self.held or self._overruled or self.after <= 0 or availability != AVAILABLE:
            return None
        return OFFLINE if now - self._since >= self.after else None

    def changed(self, before: str, after: str) -> None:
        """The change from ``before`` to ``after`` was made."""
        self.held = before if after == OFFLINE else ""
