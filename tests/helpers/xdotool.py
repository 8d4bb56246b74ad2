"""xdotool: looks for windows on an X screen, gives them the keyboard and presses keys, as a person does."""

import asyncio
import re
from collections.abc import Mapping

MAIN_WINDOW = r"^(\([0-9]+\) )?Agent Desktop$"
"""The titles that the program's main window has; its dialogs, and the one that says "please wait", have others."""
PATIENCE = 60.0
PAUSE = 0.05


class XDoTool:
    """Works on the screen that ``environment`` names."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = dict(environment)

    async def focus(self, pid: int, title: str = MAIN_WINDOW) -> None:
        """Give the keyboard to a visible window of this process, and return when it has it.

        A window may vanish while it is looked at, and another one may take the keyboard: then it is tried again.
        """
        async with asyncio.timeout(PATIENCE):
            while True:
                for window in await self.windows(pid, title):
                    await self._run("windowfocus", window, fails=True)
                    if await self._run("getwindowfocus", "-f", fails=True) == window:
                        return
                await asyncio.sleep(PAUSE)

    async def wait_for_focus(self, title: str = MAIN_WINDOW) -> None:
        """Wait until a window with this title, a regular expression, has the keyboard by itself."""
        async with asyncio.timeout(PATIENCE):
            while not re.search(title, await self._focused()):  # noqa: ASYNC110 - the X server tells xdotool, not us
                await asyncio.sleep(PAUSE)

    async def windows(self, pid: int, title: str) -> list[str]:
        """The visible windows of this process with this title, a regular expression."""
        # Without --all one condition would be enough.
        found = ("search", "--all", "--onlyvisible", "--pid", str(pid), "--name", title)
        return (await self._run(*found, fails=True)).split()

    async def _focused(self) -> str:
        """The title of the window that has the keyboard; empty where none has."""
        return await self._run("getwindowfocus", "-f", "getwindowname", fails=True)

    async def press(self, *keys: str) -> None:
        """Press keys one after the other, such as ``alt+Down`` and ``Return``."""
        await self._run("key", "--delay", "15", *keys)

    async def type(self, text: str) -> None:
        """Type a text, faster than a person does."""
        await self._run("type", "--delay", "8", text)

    async def _run(self, *arguments: str, fails: bool = False) -> str:
        process = await asyncio.create_subprocess_exec(
            "xdotool",
            *arguments,
            env=self._environment,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, error = await process.communicate()
        assert fails or process.returncode == 0, error.decode(errors="replace")
        return out.decode(errors="replace").strip()
