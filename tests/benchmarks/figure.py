"""One measured figure, and how to measure time."""

import time
from collections.abc import Callable

import msgspec


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """``value`` and ``baseline`` are in ``unit``; ``reach`` is the largest ratio of the two that is good."""

    name: str
    value: float
    baseline: float
    unit: str
    reach: float

    @property
    def ratio(self) -> float:
        """How many times the baseline."""
        return self.value / self.baseline

    @property
    def good(self) -> bool:
        """Whether the goal is reached."""
        return self.ratio <= self.reach


def best_of(times: int, work: Callable[[], object]) -> float:
    """The shortest of several runs, in milliseconds: what disturbs a run only ever makes it longer."""
    shortest = float("inf")
    for _ in range(times):
        begun = time.perf_counter()
        work()
        shortest = min(shortest, time.perf_counter() - begun)
    return shortest * 1000
