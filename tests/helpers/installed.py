"""The program as the Debian package installed it: dpkg, the command line, the window under real keys."""

import asyncio
import os
import shutil
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.helpers.xdotool import XDoTool

NAME = "agent-desktop"
PROGRAM = Path("/usr/bin/agent-desktop")
LONGEST_END = 60.0


def why_not() -> str | None:
    """Why packages cannot be installed here, ``None`` when they can."""
    if sys.platform != "linux" or shutil.which("dpkg-deb") is None:
        return "needs Debian's dpkg"
    if os.geteuid() != 0:
        return "needs root, to install a package"
    return None


async def call(*command: str | Path, stdin: str = "", code: int | None = 0, **environ: str) -> str:
    """Run a command to its end; what it says on both channels. ``code``: the exit code that it must have."""
    process = await asyncio.create_subprocess_exec(
        *map(str, command),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        env=surroundings(**environ),
    )
    try:
        said, _ = await asyncio.wait_for(process.communicate(stdin.encode()), 120)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    text = said.decode(errors="replace")
    assert code is None or process.returncode == code, f"{command[0]} ended with {process.returncode}: {text[-2000:]}"
    return text


def surroundings(**environ: str) -> dict[str, str]:
    """A user's environment: nothing of the Python that runs the tests, and only the system's programs."""
    hidden = ("PYTHON", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "QT_PLUGIN", "COV_", "PYTEST")
    own = {name: value for name, value in os.environ.items() if not name.startswith(hidden)}
    return {**own, "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", **environ}


@asynccontextmanager
async def started(log: Path) -> AsyncIterator["Window"]:
    """The installed program with its window, ended as a session's end does it; it must then end by itself and well."""
    with log.open("ab") as output:
        process = await asyncio.create_subprocess_exec(
            str(PROGRAM), stdin=asyncio.subprocess.DEVNULL, stdout=output, stderr=output, env=surroundings()
        )
    try:
        yield Window(process.pid)
        process.send_signal(signal.SIGTERM)
        code = await asyncio.wait_for(process.wait(), LONGEST_END)
        assert code == 0, f"it ended with {code}; what it said is in {log}"
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


class Window:
    """The program's main window on the screen, worked with by its keys."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._keys = XDoTool(surroundings())

    async def focus(self) -> None:
        """Give the keyboard to the window; without a window manager nobody else does. Waits until it is there."""
        await self._keys.focus(self._pid)

    async def press(self, *keys: str) -> None:
        """Press keys, such as ``alt+Down``."""
        await self._keys.press(*keys)

    async def type(self, words: str) -> None:
        """Type words."""
        await self._keys.type(words)
