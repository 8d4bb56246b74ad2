"""What is typed for the set-up is no reply: its question opens over it, and gives the keyboard back to it."""

import asyncio
import json
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.e2e.conftest import API_TOKEN, VERIFY
from tests.e2e.program import Program
from tests.e2e.screen import Screen
from tests.e2e.test_black_box import RIGHT, actions, text_of
from tests.e2e.test_secrets import body
from tests.helpers.chatlayer_server import Api
from tests.helpers.ssh_service import SshService
from tests.helpers.until import until

OPENBOX = pytest.mark.skipif(shutil.which("openbox") is None, reason="without a window manager it is tried in any case")


@asynccontextmanager
async def managed(screen: Screen, manager: str | None) -> AsyncIterator[None]:
    """The screen with a window manager, or without one."""
    if manager is None:
        yield
        return
    process = await asyncio.create_subprocess_exec(
        manager, env={**os.environ, **screen.environment}, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        yield
    finally:
        process.terminate()
        await process.wait()


@pytest.fixture
async def ssh(tmp_path: Path) -> AsyncIterator[SshService]:
    made = SshService(tmp_path)
    await made.start()
    yield made
    await made.stop()


@pytest.fixture
async def program(desk_screen: Screen, api: Api, ssh: SshService, tmp_path: Path) -> AsyncIterator[Program]:
    """A profile whose set-up was left at the third step, with a server's address entered."""
    tunnel = {"ssh_preset": "sish", "ssh_host": "127.0.0.1", "ssh_port": ssh.port}
    made = Program(tmp_path / "profile", desk_screen.environment, api.base_url, tunnel=tunnel)  # type: ignore[arg-type]
    (made.profile.folder / "setup.json").write_text(json.dumps({"step": "reach"}), encoding="utf-8")
    await made.set_tokens(VERIFY, API_TOKEN)
    yield made
    made.close()
    await made.forget_secrets()


@pytest.mark.slow
@pytest.mark.timeout(180)
@pytest.mark.parametrize("manager", [None, pytest.param("openbox", marks=OPENBOX)])
async def test_a_password_typed_after_the_question_stays_in_the_set_up(
    program: Program, desk_screen: Screen, api: Api, manager: str | None
) -> None:
    async with managed(desk_screen, manager):
        await program.start(VERIFY)
        assert await program.post(body("Hello?"), **RIGHT) == 200
        await desk_screen.wait_for_title("(1) Agent Desktop")
        await desk_screen.keys("alt+Down")
        await desk_screen.types("Good day")
        await desk_screen.keys("Return")
        await until(lambda: actions(api))
        await desk_screen.keys("ctrl+k")
        await desk_screen.types("Setup")
        await desk_screen.keys("Return")
        await desk_screen.wait_for_title("Setup — Agent Desktop")
        await desk_screen.types("SSH")  # chooses the method
        await desk_screen.keys("Return")
        await desk_screen.wait_for_title("Is this your server? — Agent Desktop")
        await desk_screen.keys("Tab", "Return")
        await desk_screen.types("my-password")  # at once, as somebody who types fast
        await desk_screen.keys("Return")
        await desk_screen.wait_for_title("Setup — Agent Desktop")
        await desk_screen.types("my-password")
        await desk_screen.keys("Return", "Escape")
        await desk_screen.wait_for_title("Agent Desktop")
        await desk_screen.types("How can I help?")
        await desk_screen.keys("Return")
        await until(lambda: len(actions(api)) > 1)
        assert [text_of(one) for one in actions(api)] == ["Good day", "How can I help?"]
        assert await program.end() == 0
