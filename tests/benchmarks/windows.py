"""Processes that show a window: how long until it can be used, and the memory they hold."""

import os
import subprocess
import sys
import time
from pathlib import Path

import psutil


class Started:
    """A process with a window. ``milliseconds`` is from its start to its ``ready``, ``processor`` what it computed of
    them: the one that stays the same while the machine is busy with other things."""

    def __init__(self, module: str, *arguments: str) -> None:
        begun = time.perf_counter()
        command = [sys.executable, "-m", f"tests.benchmarks.{module}", *arguments]
        # as after any earlier start: without it every module would be compiled anew
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
        assert self._process.stdout is not None
        said = self._process.stdout.readline()
        self.milliseconds = (time.perf_counter() - begun) * 1000
        used = psutil.Process(self._process.pid).cpu_times()
        self.processor = (used.user + used.system) * 1000
        if said.strip() != b"ready":
            self.end()
            raise RuntimeError(f"{module} did not become ready")

    def resident(self) -> float:
        """The memory it holds now, in MB."""
        return psutil.Process(self._process.pid).memory_info().rss / 1e6

    def end(self) -> None:
        """Let it end in order."""
        self._process.communicate(timeout=30)


def bare() -> Started:
    """The least window."""
    return Started("bare_window")


def real(profile: Path) -> Started:
    """The program."""
    return Started("real_window", str(profile))


def times(*starters: object, rounds: int) -> list[list[Started]]:
    """Starts of each kind. They take turns, so that what else the machine does meets all of them."""
    measured: list[list[Started]] = [[] for _ in starters]
    for turn in range(rounds + 1):
        for place, starter in enumerate(starters):
            assert callable(starter)
            started = starter()
            started.end()
            if turn:  # the first one of each fills the caches
                measured[place].append(started)
    return measured
