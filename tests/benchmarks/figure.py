"""One measured figure, what it must reach, and the table of them."""

import math
import time
from collections.abc import Callable, Sequence

import msgspec


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """``value`` and ``baseline`` are in ``unit`` and come from the same run; without a baseline there is no ratio.

    ``reach`` is the largest ratio that is good; with ``absolute`` the largest value; with ``at_least`` the smallest.
    Without it the figure is only stated.
    """

    row: str
    name: str
    value: float
    unit: str
    baseline: float | None = None
    reach: float | None = None
    absolute: bool = False
    at_least: bool = False

    @property
    def ratio(self) -> float | None:
        """How many times the baseline."""
        return self.value / self.baseline if self.baseline else None

    @property
    def good(self) -> bool:
        """Whether the goal is reached."""
        measured = self.value if self.absolute else self.ratio
        if self.reach is None or measured is None:
            return True
        return measured >= self.reach if self.at_least else measured <= self.reach

    @property
    def goal(self) -> str:
        """The goal in words; empty when the figure is only stated."""
        if self.reach is None:
            return ""
        unit = f" {self.unit}" if self.absolute else ""
        return f"{'≥' if self.at_least else '≤'} {self.reach:g}{unit}"


def table(figures: Sequence[Figure]) -> str:
    """All of it for people."""
    head = f"{'row':<4}{'figure':<54}{'value':>14}{'baseline':>14}{'ratio':>8}  {'reach':<10}"
    lines = [head, "-" * len(head)]
    for one in sorted(figures, key=lambda figure: (len(figure.row), figure.row)):
        value = _amount(one.value, one.unit)
        baseline = "" if one.baseline is None else _amount(one.baseline, one.unit)
        ratio = "" if one.ratio is None else f"{one.ratio:.2f}"
        mark = "stated" if one.reach is None else "ok" if one.good else "NOT REACHED"
        lines.append(f"{one.row:<4}{one.name:<54}{value:>14}{baseline:>14}{ratio:>8}  {one.goal:<10}{mark}")
    return "\n".join(lines)


def _amount(value: float, unit: str) -> str:
    return f"{value:.0f} {unit}" if value >= 1000 else f"{value:.1f} {unit}"


def best_of(times: int, work: Callable[[], object]) -> float:
    """The shortest of several runs, in milliseconds: what disturbs a run only ever makes it longer."""
    shortest = float("inf")
    for _ in range(times):
        begun = time.perf_counter()
        work()
        shortest = min(shortest, time.perf_counter() - begun)
    return shortest * 1000


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest value that so many percent of the values do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)]
