"""How long the command line takes to start, against an interpreter that does nothing."""

import subprocess
import sys

from tests.benchmarks.figure import Figure, best_of


def measure() -> list[Figure]:
    """Milliseconds of a whole process."""

    def run(*arguments: str) -> float:
        return best_of(7, lambda: subprocess.run([sys.executable, *arguments], capture_output=True, check=True))

    bare = run("-c", "pass")
    version = run("-m", "agent_desktop", "--version")
    return [Figure(name="command line, start to end", value=version, baseline=bare, unit="ms", reach=8)]
