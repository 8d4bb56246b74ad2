"""Measurements as ratios to a baseline of the same run, so that they mean the same on any machine.

Each ``bench_*.py`` has a function ``measure()`` that gives its figures; ``python -m tests.benchmarks`` runs them all.
"""

from tests.benchmarks.figure import Figure

__all__ = ["Figure"]
