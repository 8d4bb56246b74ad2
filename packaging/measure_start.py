"""How long the frozen program takes to show its window, next to a frozen window of Qt's alone. Linux.

``dev.py build --measure`` builds both and runs this on a screen, a bus and a keyring of its own.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from installers import about, freeze

TIMES = 9
ALLOWED = 1.3
"""The program's window may come this many times as late as the bare one and the imports together."""

IMPORTS = """
import time
from PySide6 import QtCore, QtGui, QtWidgets
begun = time.perf_counter()
import agent_desktop.cli, agent_desktop.settings, agent_desktop.logs, agent_desktop.app
print(time.perf_counter() - begun)
"""


def shown(command: list[str]) -> float:
    """Seconds from starting a program until the X server has put its first window on the screen."""
    watcher = subprocess.Popen(["xev", "-root", "-event", "substructure"], stdout=subprocess.PIPE, text=True, bufsize=1)
    assert watcher.stdout is not None  # noqa: S101 - for the type checker
    try:
        # it says nothing when it is ready: a window that it must see tells
        probe = subprocess.Popen(["xev", "-event", "structure"], stdout=subprocess.DEVNULL)
        wait_for(watcher, "MapNotify")
        probe.terminate()
        probe.wait()
        wait_for(watcher, "DestroyNotify")
        begun = time.perf_counter()
        program = subprocess.Popen(command, stdin=subprocess.DEVNULL)
        wait_for(watcher, "MapNotify")
        seconds = time.perf_counter() - begun
        time.sleep(1.0)  # a program that is stopped while it starts may not have its signal handlers yet
        program.send_signal(signal.SIGTERM)
        program.wait(20)
        return seconds
    finally:
        watcher.kill()
        watcher.wait()


def wait_for(watcher: subprocess.Popen[str], event: str) -> None:
    """Read what the X server tells until it tells of this."""
    assert watcher.stdout is not None  # noqa: S101 - for the type checker
    for line in watcher.stdout:
        if line.startswith(event):
            return
    raise about.BuildError("xev ended.")


def main(arguments: list[str]) -> int:
    """Measure in turns, so that what disturbs disturbs both, and print the medians; 1 when the goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=Path, help="the frozen program")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="agent-desktop-start-") as name:
        folder = Path(name)
        bare = [str(freeze.bare_window(folder / "bare"))]
        program = [str(options.program.resolve()), "--profile", str(folder / "profile")]
        os.environ["AGENT_DESKTOP_WEBHOOK_PORT"] = "0"
        shown(program)  # the first start makes the database
        pairs = [(shown(bare), shown(program)) for _ in range(TIMES)]
    imports = [float(subprocess.check_output([sys.executable, "-c", IMPORTS], cwd=about.ROOT)) for _ in range(TIMES)]
    one, other, third = (statistics.median(times) for times in (*zip(*pairs, strict=True), imports))
    limit = ALLOWED * (one + third)
    figures = {"bare window": one, "imports": third, "program": other, f"{ALLOWED} x (bare + imports)": limit}
    for label, seconds in figures.items():
        print(f"{label:<24} {seconds * 1000:6.0f} ms")
    print(json.dumps({label: round(seconds, 4) for label, seconds in figures.items()}))
    return 0 if other <= limit else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
