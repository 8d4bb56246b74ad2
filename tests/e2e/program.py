"""The real program as a process: its window, its command line, its profile."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from typing import Any

import aiohttp

from agent_desktop.base.profile import Profile
from agent_desktop.credentials import DATABASE_KEY, KeyringCredentials
from agent_desktop.inbox import Conversation
from agent_desktop.store import decode_key, open_store

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "agent_desktop"]
TOKEN = "challenge.verifyToken"
PATIENCE = 60.0


def free_port() -> int:
    """A port that was free just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Program:
    """One profile and, when started, the process with the window."""

    def __init__(self, folder: Path, environment: dict[str, str], base_url: str, **config: dict[str, str]) -> None:
        folder.mkdir()
        self.profile = Profile.at(folder)
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}/"
        self._environment = {**os.environ, **environment, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "default"}
        self._process: subprocess.Popen[bytes] | None = None
        self.output = folder.with_name(f"{folder.name}.output")
        """What the process says on the terminal."""
        self._said = self.output.open("ab")
        sections: dict[str, dict[str, object]] = {
            "chatlayer": {"region": "custom", "base_url": base_url},
            "webhook": {"port": self.port},
            "logging": {"level": "debug"},
        }
        for name, keys in config.items():
            sections.setdefault(name, {}).update(keys)
        lines = []
        for name, values in sections.items():
            lines.append(f"[{name}]")
            lines += [f"{key} = {value!r}".replace("'", '"') for key, value in values.items()]
        self.profile.config.write_text("\n".join(lines) + "\n", encoding="utf-8")

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    # --- the window --------------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Start the process, and do not wait for anything."""
        self._process = subprocess.Popen(
            [*COMMAND, "--profile", str(self.profile.folder)],
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=self._said,
            stderr=subprocess.STDOUT,
        )

    async def start(self, verify_token: str) -> None:
        """Open the window, and wait until the webhook answers the health check."""
        self.open()
        assert self._process is not None
        async with aiohttp.ClientSession() as session, asyncio.timeout(PATIENCE):
            while True:
                assert self._process.poll() is None, f"the program ended with {self._process.returncode}"
                try:
                    async with session.get(self.url, params={TOKEN: verify_token}) as answer:
                        assert answer.status == 200
                        assert await answer.json() == {"status": "ok"}
                        return
                except aiohttp.ClientConnectionError:
                    await asyncio.sleep(0.02)

    def kill(self) -> None:
        """SIGKILL."""
        assert self._process is not None
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(PATIENCE)

    def crash(self) -> int:
        """Let the interpreter die as by a mistake in a library; the exit code."""
        assert self._process is not None
        self._process.send_signal(signal.SIGABRT)
        return self._process.wait(PATIENCE)

    async def end(self) -> int:
        """Ask it to end; its exit code."""
        assert self._process is not None
        self._process.terminate()
        return await asyncio.to_thread(self._process.wait, PATIENCE)

    def close(self) -> None:
        """Nothing of it may survive a test."""
        if self._process is not None and self._process.poll() is None:
            self.kill()
        self._said.close()

    # --- the command line --------------------------------------------------------------------------------------------

    async def cli(self, *arguments: str, given: str = "") -> "subprocess.CompletedProcess[str]":
        """Run one command of the program to its end."""
        return await asyncio.to_thread(
            subprocess.run,
            [*COMMAND, "--profile", str(self.profile.folder), *arguments],
            env=self._environment,
            input=given,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    async def set_tokens(self, verify: str, api: str) -> None:
        """Put both into the keyring, as a person does."""
        for name, value in (("verify-token", verify), ("api-token", api)):
            done = await self.cli("credentials", "set", name, given=f"{value}\n")
            assert done.returncode == 0, done.stderr

    async def forget_secrets(self) -> None:
        """Leave nothing in the keyring."""
        credentials = KeyringCredentials(self.profile.id)
        for name in ("verify-token", "api-token", DATABASE_KEY):
            await credentials.delete(name)
        credentials.close()

    # --- looking into it ---------------------------------------------------------------------------------------------

    async def post(self, body: bytes, **query: Any) -> int:
        """Call the webhook; the status."""
        async with aiohttp.ClientSession() as session:
            params = query.get("params")
            headers = {"Content-Type": "application/json"}
            async with session.post(self.url, params=params, data=BytesIO(body), headers=headers) as answer:
                await answer.read()
                return answer.status

    async def database_key(self) -> bytes:
        """The key of the database, from the keyring."""
        credentials = KeyringCredentials(self.profile.id)
        try:
            text = await credentials.get(DATABASE_KEY)
        finally:
            credentials.close()
        assert text is not None
        return decode_key(text)

    async def conversations(self) -> list[Conversation]:
        """All conversations, read beside the running program."""
        store = await open_store(self.profile.database, key=await self.database_key(), read_only=True)
        try:
            return list(await store.all_conversations())
        finally:
            await store.close()

    async def wait_for_draft(self, text: str) -> None:
        """Wait until this stands in some composer, and is stored."""
        async with asyncio.timeout(PATIENCE):
            while text not in [one.draft for one in await self.conversations()]:  # noqa: ASYNC110 - another process
                await asyncio.sleep(0.05)
