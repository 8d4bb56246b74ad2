"""A desktop for tests: a virtual display, an own D-Bus with a real unlocked keyring, and empty folders. Linux only.

Elsewhere commands run as they are, on the desktop that is there. Standard library only.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SCREEN = "1600x1000x24"
# The daemon reads its password from standard input and goes to the background; it ends with its bus.
WITH_KEYRING = 'printf "test\\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"'


def run(command: list[str], environment: dict[str, str], cwd: Path) -> int:
    """Run a command to its end and give its exit code. No process of it survives, also when this one is stopped."""
    if sys.platform == "win32":
        return subprocess.run(command, env=environment, cwd=cwd, stdin=subprocess.DEVNULL, check=False).returncode
    process = subprocess.Popen(command, env=environment, cwd=cwd, stdin=subprocess.DEVNULL, start_new_session=True)
    try:
        return process.wait()
    except KeyboardInterrupt:
        _signal(process, signal.SIGINT)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            print("It did not end by itself and is stopped.", file=sys.stderr)
        raise
    finally:
        _signal(process, signal.SIGKILL)
        process.wait()


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """A virtual screen of its own, as the environment variables that lead to it. Ends the X server afterwards."""
    if sys.platform != "linux":
        yield {}
        return
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"],
        pass_fds=[write],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            number = answer.readline().strip()  # empty when the server ended
        if not number:
            said = server.communicate(timeout=10)[1].decode(errors="replace").strip()
            raise RuntimeError(f"Xvfb did not start: {said}")
        yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        try:
            server.communicate(timeout=10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.communicate()


@contextmanager
def home() -> Iterator[dict[str, str]]:
    """Empty folders in place of the user's, so that tests neither see nor touch what is there. Removed afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="agent-desktop-test-"))
    try:
        runtime = folder / "run"
        runtime.mkdir(mode=0o700)
        (folder / "home").mkdir(mode=0o700)
        yield {"HOME": str(folder / "home"), "XDG_RUNTIME_DIR": str(runtime)}
    finally:
        shutil.rmtree(folder, ignore_errors=True)  # a daemon on its way out may still write


def run_tests(command: list[str], environment: dict[str, str], cwd: Path) -> int:
    """Run a command with display, home, bus and keyring of its own (on Linux), and give its exit code."""
    if sys.platform != "linux":
        return run(command, environment, cwd)
    own = {name: value for name, value in environment.items() if not _personal(name)}
    with home() as folders, display() as screen:
        # The folders must be known before the bus starts: what it starts inherits its environment.
        own.update(folders, **screen, LC_ALL="C.UTF-8", LANGUAGE="en", TESTS_HAVE_KEYRING="1")
        return run(["dbus-run-session", "--", "sh", "-c", WITH_KEYRING, "sh", *command], own, cwd)


def _personal(name: str) -> bool:
    return name.startswith(("XDG_", "AGENT_DESKTOP_", "GNOME_KEYRING_", "QT_")) or name in (
        "DBUS_SESSION_BUS_ADDRESS",
        "DISPLAY",
        "PYTHON_KEYRING_BACKEND",
        "SSH_AUTH_SOCK",
        "WAYLAND_DISPLAY",
        "XAUTHORITY",
    )


def _signal(process: subprocess.Popen[bytes], number: int) -> None:
    try:
        os.killpg(process.pid, number)
    except (ProcessLookupError, PermissionError):
        return  # all of them ended (on macOS a group of zombies answers with the second)
