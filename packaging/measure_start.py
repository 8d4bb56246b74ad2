"""How long the frozen program takes to show its window, next to a frozen window of Qt's alone. Linux.

``dev.py build --measure`` builds both and runs this on a screen, a bus and a keyring of its own.
"""

from __future__ import annotations

import argparse
import json
import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
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
import agent_desktop.cli, agent_desktop.settings, agent_desktop.base.logs, agent_desktop.desktop.app
print(time.perf_counter() - begun)
"""


class Screen:
    """Hears from the X server which windows come and go."""

    def __init__(self) -> None:
        # a pipe would be filled before it is passed on, so line by line must be asked for
        self._watcher = subprocess.Popen(
            ["stdbuf", "-oL", "xev", "-root", "-event", "substructure"], stdout=subprocess.PIPE, text=True
        )
        self._events: queue.SimpleQueue[tuple[float, str]] = queue.SimpleQueue()
        threading.Thread(target=self._listen, daemon=True).start()
        for _ in range(10):  # it does not say when it is ready: a window that it sees tells
            probe = subprocess.Popen(["xev", "-event", "structure"], stdout=subprocess.DEVNULL)
            seen = self._wait("MapNotify", 1)
            probe.terminate()
            probe.wait()
            if seen:
                self._wait("DestroyNotify", 5)
                return
        raise about.BuildError("The X server does not tell of windows.")

    def close(self) -> None:
        """Stop listening."""
        self._watcher.kill()
        self._watcher.wait()

    def shown(self, command: list[str]) -> float:
        """Seconds from starting a program until its window is on the screen to stay; the program is then ended."""
        begun = time.perf_counter()
        program = subprocess.Popen(command, stdin=subprocess.DEVNULL)
        try:
            seen = self._wait("MapNotify", 30)
            if not seen:
                raise about.BuildError(f"{command[0]} shows no window.")
            while again := self._wait("MapNotify", 1):  # one that was taken away and shown anew had not come to stay
                seen = again
        finally:
            program.send_signal(signal.SIGTERM)
            program.wait(20)
        self._wait("DestroyNotify", 5)
        while not self._events.empty():
            self._events.get()
        return seen - begun

    def _wait(self, event: str, patience: float) -> float:
        """When the event came; 0 when it did not."""
        end = time.monotonic() + patience
        try:
            while True:
                when, line = self._events.get(timeout=max(0.0, end - time.monotonic()))
                if line.startswith(event):
                    return when
        except queue.Empty:
            return 0.0

    def _listen(self) -> None:
        assert self._watcher.stdout is not None  # noqa: S101 - for the type checker
        for line in self._watcher.stdout:
            self._events.put((time.perf_counter(), line))


def imports() -> float:
    """Seconds that importing what the window needs takes beyond Qt, in a Python that did nothing before."""
    return float(subprocess.check_output([sys.executable, "-c", IMPORTS], cwd=about.ROOT))


def main(arguments: list[str]) -> int:
    """Measure in turns and print the shortest times: what disturbs makes them longer. 1 when the goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=Path, help="the frozen program")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="agent-desktop-start-") as name:
        folder = Path(name)
        bare = [str(freeze.bare_window(folder / "bare"))]
        program = [str(options.program.resolve()), "--profile", str(folder / "profile")]
        os.environ["AGENT_DESKTOP_WEBHOOK_PORT"] = "0"
        screen = Screen()
        try:
            screen.shown(program)  # the first start makes the database
            turns = [(screen.shown(bare), imports(), screen.shown(program)) for _ in range(TIMES)]
        finally:
            screen.close()
    window, modules, whole = (min(times) for times in zip(*turns, strict=True))
    limit = ALLOWED * (window + modules)
    figures = {"bare window": window, "imports": modules, "program": whole, f"{ALLOWED} x (bare + imports)": limit}
    for label, seconds in figures.items():
        print(f"{label:<24} {seconds * 1000:6.0f} ms")
    print(json.dumps({label: round(seconds, 4) for label, seconds in figures.items()}))
    return 0 if whole <= limit else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
