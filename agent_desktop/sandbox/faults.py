"""Faults of the REST API on order: the next calls fail in a given way, for tests of whoever calls it."""

import random
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Drop = Literal["before", "after"]


@dataclass(frozen=True, kw_only=True)
class Fault:
    """How one call goes wrong.

    ``status`` answers with it and has no effect. ``delay`` waits so many real seconds first. ``drop`` cuts the
    connection ``before`` the call takes effect, or ``after``. ``session`` and ``path`` limit it to calls of a session
    or to paths that end so.
    """

    status: int | None = None
    delay: float = 0.0
    drop: Drop | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Mapping[str, Any] | None = None
    session: str | None = None
    path: str = ""

    def __post_init__(self) -> None:
        if self.status is None and not self.delay and self.drop is None:
            raise ValueError("a fault needs a status, a delay or a drop")
        if self.status is not None and self.drop == "after":
            raise ValueError("a call that is answered with a status has no effect, so it cannot be dropped after it")

    def fits(self, session: str | None, path: str) -> bool:
        return self.session in (None, session) and path.endswith(self.path)


class Faults:
    """Those ordered, in turn, and those drawn by chance."""

    def __init__(self, dice: random.Random, *, refuse: float = 0.0, cut: float = 0.0) -> None:
        self._dice = dice
        self._refuse = refuse
        self._cut = cut
        self._ordered: deque[Fault] = deque()

    def order(self, fault: Fault, count: int) -> None:
        self._ordered.extend([fault] * count)

    def clear(self) -> None:
        self._ordered.clear()

    def __len__(self) -> int:
        return len(self._ordered)

    def take(self, session: str | None, path: str) -> Fault | None:
        """The fault that this call must suffer, if any."""
        for fault in self._ordered:
            if fault.fits(session, path):
                self._ordered.remove(fault)
                return fault
        if self._refuse and self._dice.random() < self._refuse:
            return Fault(status=503, body={"message": "Service Unavailable"})
        if self._cut and self._dice.random() < self._cut:
            return Fault(drop="after")
        return None
