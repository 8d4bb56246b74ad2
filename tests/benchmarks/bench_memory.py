"""Row 6: resident memory of the idle program with 1,000 conversations, against the least Qt window."""

import asyncio
import statistics
import time
from collections.abc import Callable
from functools import partial

from agent_desktop.base.profile import Profile
from tests.benchmarks.figure import Figure
from tests.benchmarks.running import prepare
from tests.benchmarks.seed import prepared
from tests.benchmarks.windows import Started, bare, real

IDLE = 4.0
ROUNDS = 3


def measure() -> list[Figure]:
    """Megabytes, some seconds after the start."""
    folder, key = prepared(20_000, 1_000)
    profile = Profile.at(folder)
    asyncio.run(prepare(profile, key))
    value, baseline = _resident(partial(real, folder)), _resident(bare)
    return [Figure(row="6", name="resident memory, idle", value=value, baseline=baseline, unit="MB", reach=1.8)]


def _resident(start: Callable[[], Started]) -> float:
    found = []
    for _ in range(ROUNDS):
        started = start()
        time.sleep(IDLE)
        found.append(started.resident())
        started.end()
    return statistics.median(found)
