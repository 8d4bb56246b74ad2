"""Rows 4 and 5: from the start of the process to a list and a server, with few and with a million messages."""

import asyncio
import statistics
import subprocess
import sys
from functools import partial

from agent_desktop.base.profile import Profile
from tests.benchmarks.figure import Figure, best_of
from tests.benchmarks.running import prepare
from tests.benchmarks.seed import prepared
from tests.benchmarks.windows import bare, real, times

ROUNDS = 9


def measure() -> list[Figure]:
    """Milliseconds of whole starts, medians."""
    profiles = []
    for messages, conversations in ((1_000, 50), (1_000_000, 50_000)):
        folder, key = prepared(messages, conversations)
        profile = Profile.at(folder)
        asyncio.run(prepare(profile, key))
        profiles.append(folder)
    measured = times(bare, partial(real, profiles[0]), partial(real, profiles[1]), rounds=ROUNDS)
    least, few, many = (statistics.median(one.milliseconds for one in kind) for kind in measured)
    computed, baseline = (statistics.median(one.processor for one in measured[place]) for place in (1, 0))

    def run(*arguments: str) -> float:
        return best_of(5, lambda: subprocess.run([sys.executable, *arguments], capture_output=True, check=True))

    nothing, version = run("-c", "pass"), run("-m", "agent_desktop", "--version")
    return [
        Figure(row="4", name="start to a list and a server", value=few, baseline=least, unit="ms", reach=3),
        Figure(row="4", name="... processor time of it", value=computed, baseline=baseline, unit="ms"),
        Figure(row="5", name="the same with 1,000,000 messages", value=many, baseline=few, unit="ms", reach=1.3),
        Figure(row="4", name="command line, start to end", value=version, baseline=nothing, unit="ms", reach=8),
    ]
