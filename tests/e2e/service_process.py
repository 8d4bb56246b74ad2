"""The test's side of ``driver``: starts children, talks with the newest, kills it, starts it again."""

import asyncio
import contextlib
import itertools
import json
import os
import secrets
import shutil
import signal
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from agent_desktop.protocol import ConversationKey

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0


class Gone(Exception):
    """The child died before it answered."""


class NotUp(Exception):
    """There is no child to be asked."""


class ServiceProcess:
    """One service that can die many times; its profile and key stay. ``url`` is where its webhook is now.

    ``module`` reads orders from its standard input and answers with a process id, as the driver does.
    """

    def __init__(
        self,
        profile: Path,
        verify_token: str,
        api_token: str,
        base_url: str,
        *,
        module: str = "tests.e2e.driver",
        **order: Any,
    ) -> None:
        self.key = secrets.token_hex(32)
        self.url = ""
        self.starts = 0
        self._module = module
        self._order = {
            "profile": str(profile),
            "verify_token": verify_token,
            "api_token": api_token,
            "base_url": base_url,
            "key": self.key,
            **order,
        }
        self._folder = Path(tempfile.mkdtemp(prefix="ad-"))
        self._nursery: asyncio.subprocess.Process | None = None
        self._server: asyncio.Server | None = None
        self._pid: int | None = None
        self._writer: asyncio.StreamWriter | None = None
        self._reader: asyncio.Task[None] | None = None
        self._up: asyncio.Future[str] | None = None
        self._tags = itertools.count()
        self._asked: dict[int, asyncio.Future[dict[str, Any]]] = {}

    @property
    def pid(self) -> int:
        """The process that runs now."""
        assert self._pid is not None
        return self._pid

    async def open(self) -> None:
        """Load the program."""
        socket = self._folder / "s"
        self._server = await asyncio.start_unix_server(self._connected, socket)
        self._order["socket"] = str(socket)
        self._nursery = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            self._module,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            cwd=ROOT,
        )

    async def fork(self) -> None:
        """Start a child, and do not wait until it is up."""
        assert self._nursery is not None
        assert self._nursery.stdin is not None
        assert self._nursery.stdout is not None
        self._up = asyncio.get_running_loop().create_future()
        self._nursery.stdin.write(json.dumps(self._order).encode() + b"\n")
        self._pid = int(await self._nursery.stdout.readline())
        self.starts += 1

    async def up(self) -> str:
        """Wait until the child listens; the address of its webhook."""
        assert self._up is not None
        self.url = await asyncio.wait_for(self._up, PATIENCE)
        return self.url

    async def start(self) -> str:
        """Start a child; the address of its webhook."""
        await self.fork()
        return await self.up()

    async def kill(self) -> None:
        """SIGKILL, wherever it is just now."""
        if self._pid is not None:
            os.kill(self._pid, signal.SIGKILL)
            await self._buried()

    async def end(self) -> None:
        """Let the child come to its end in order."""
        if self._writer is not None:
            self._writer.write_eof()
        await self._buried()

    async def ask(self, do: str, **fields: Any) -> dict[str, Any]:
        """A command and its answer. Raises :class:`Gone` and :class:`NotUp`."""
        if self._writer is None:
            raise NotUp
        tag = next(self._tags)
        answer: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()
        self._asked[tag] = answer
        self._writer.write(json.dumps({"do": do, "tag": tag, **fields}).encode() + b"\n")
        return await answer

    async def reply(self, key: ConversationKey, text: str) -> dict[str, Any]:
        """Press Enter. Raises :class:`Gone` when nobody can know whether the reply was stored, and :class:`NotUp`."""
        return await self.ask("reply", key=[key.bot_id, key.version, key.session_id], text=text)

    async def close(self) -> None:
        """End everything."""
        with contextlib.suppress(ProcessLookupError):
            await self.kill()
        if self._server is not None:
            self._server.close()
        if self._nursery is not None and self._nursery.stdin is not None:
            self._nursery.stdin.close()
            await self._nursery.wait()
        shutil.rmtree(self._folder, ignore_errors=True)

    async def _buried(self) -> None:
        """The process is gone, and so is all that was asked of it."""
        async with asyncio.timeout(PATIENCE):
            while self._pid is not None and _alive(self._pid):  # noqa: ASYNC110 - no child of ours: it tells nobody
                await asyncio.sleep(0.002)
        self._pid = None
        if self._reader is not None:
            await self._reader

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writer, self._reader = writer, asyncio.current_task()
        try:
            async for line in reader:
                answer = json.loads(line)
                if "url" in answer:
                    if self._up is not None and not self._up.done():
                        self._up.set_result(answer["url"])
                else:
                    self._asked.pop(answer["tag"]).set_result(answer)
        except (ConnectionError, ValueError):
            pass  # it died in the middle of a line
        finally:
            self._writer = self._reader = None
            asked, self._asked = self._asked, {}
            for future in asked.values():
                future.set_exception(Gone())
            writer.close()


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@asynccontextmanager
async def service_process(*arguments: Any, **order: Any) -> AsyncIterator[ServiceProcess]:
    """A service process, loaded and not started yet."""
    made = ServiceProcess(*arguments, **order)
    await made.open()
    try:
        yield made
    finally:
        await made.close()
