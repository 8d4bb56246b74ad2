"""Chooses the grid lines of a chart: few, at round numbers."""

COUNTS = (1, 2, 5)
DURATIONS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400)
"""Steps in seconds."""
LINES = 4


def count_steps(most: float) -> list[float]:
    """From 0 up to at least ``most``, in steps of 1, 2, 5, 10, 20 …"""
    step, factor = 1, 1
    while True:
        for base in COUNTS:
            step = base * factor
            if step * LINES >= most:
                return _up_to(step, most)
        factor *= 10


def duration_steps(most: float) -> list[float]:
    """The same for seconds, in steps that a clock has."""
    for step in DURATIONS:
        if step * LINES >= most:
            return _up_to(step, most)
    days = DURATIONS[-1]
    return [days * step for step in count_steps(most / days)]


def _up_to(step: int, most: float) -> list[float]:
    steps = [0.0]
    while steps[-1] < most or len(steps) < 2:
        steps.append(steps[-1] + step)
    return steps
