"""A virtual screen without a window manager, and real keys on it (Xvfb and xdotool)."""

import asyncio
import os
import re
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from tests.helpers.xdotool import XDoTool

NEEDS = ("Xvfb", "xdotool")


def why_no_screen() -> str | None:
    """``None`` when there can be one, else what is missing."""
    missing = [name for name in NEEDS if shutil.which(name) is None]
    return f"{' and '.join(missing)} not found" if missing else None


class Screen:
    """Presses keys as a person does: whatever window has the focus gets them."""

    def __init__(self, number: str) -> None:
        self.environment = {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        self._tool = XDoTool({**os.environ, **self.environment})

    async def keys(self, *names: str) -> None:
        """Press keys one after the other, such as ``alt+Down`` and ``Return``."""
        await self._tool.press(*names)

    async def types(self, text: str) -> None:
        """Type a text."""
        await self._tool.type(text)

    async def wait_for_title(self, *titles: str) -> None:
        """Wait until a window with one of these titles has the keyboard: what is pressed before goes nowhere."""
        await self._tool.wait_for_focus(f"^({'|'.join(map(re.escape, titles))})$")


@asynccontextmanager
async def screen() -> AsyncIterator[Screen]:
    """A screen of the test's own. Skips the test where there can be none, and fails where there must be one."""
    reason = why_no_screen()
    if reason is not None:
        (pytest.fail if os.environ.get("TESTS_HAVE_KEYRING") else pytest.skip)(f"needs a virtual screen: {reason}")
    read, write = os.pipe()
    server = await asyncio.create_subprocess_exec(
        "Xvfb",
        *("-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"),
        pass_fds=[write],
        stderr=asyncio.subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            number = (await asyncio.to_thread(answer.readline)).strip()
        assert number, "Xvfb did not start"
        yield Screen(number)
    finally:
        server.terminate()
        await server.wait()
