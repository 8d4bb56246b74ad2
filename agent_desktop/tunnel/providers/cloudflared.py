"""Cloudflare's tunnel, by its program ``cloudflared``, which the user installs.

Without a token it makes a quick tunnel, whose URL is new at each start; with one (in the keyring) it runs the named
tunnel that belongs to it. How it is doing, its metrics server says: ``/quicktunnel`` and ``/ready`` (Cloudflare's
documentation). Its own log is read for reasons only, and kept nowhere: it holds the URL.
"""

import asyncio
import logging
import os
import shutil
import socket
from collections import deque
from pathlib import Path

import aiohttp
import msgspec

from agent_desktop.base.i18n import fill, translate
from agent_desktop.credentials.names import CLOUDFLARED_TOKEN
from agent_desktop.tunnel.child import Child
from agent_desktop.tunnel.cloudflared_log import explained
from agent_desktop.tunnel.provider import Context, Phase, Provider, State, Trouble, TunnelDown, joined

log = logging.getLogger(__name__)

START_WITHIN = 45.0
POLL = 0.3
WATCH = 5.0
ASK = aiohttp.ClientTimeout(total=3)
LINES = 40


class CloudflaredTunnel:
    """The running program and the task that watches it."""

    id = "cloudflared"
    writes_forwarded = True
    monthly_requests = 0

    def __init__(self, context: Context, *, watch: float = WATCH) -> None:
        self._context = context
        self._watch_every = watch
        self._child = Child(context.folder / "cloudflared.pid")
        self._http: aiohttp.ClientSession | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self._lines: deque[str] = deque(maxlen=LINES)
        self._metrics = ""
        self._url = ""

    @property
    def stable_url(self) -> bool:
        """Only a named tunnel keeps its URL."""
        return bool(self._context.config.cloudflared_hostname)

    async def start(self, port: int, path: str) -> str:
        """Start the program and wait until Cloudflare has it."""
        program = self._program()
        hostname = self._context.config.cloudflared_hostname
        token = await self._context.secret(CLOUDFLARED_TOKEN) if hostname else None
        if hostname and not token:
            raise TunnelDown(
                Trouble.AUTH,
                translate(
                    "tunnel",
                    "The named tunnel needs its token. Copy it from Cloudflare's dashboard, and keep it: "
                    "credentials set cloudflared-token.",
                ),
                retry=False,
            )
        self._metrics = f"http://127.0.0.1:{_free_port()}"
        command = [program, "tunnel", "--no-autoupdate", "--metrics", self._metrics.removeprefix("http://")]
        # Another configuration of the same user must not decide what is opened to the world.
        command += ["--config", os.devnull]
        command += ["run"] if token else ["--url", f"http://127.0.0.1:{port}"]
        # The token travels in the environment: arguments can be read by every user of this computer.
        environment = {**os.environ, **({"TUNNEL_TOKEN": token} if token else {})}
        self._lines.clear()
        try:
            process = await self._child.start(command, environment)
        except OSError as error:
            raise TunnelDown(
                Trouble.CONFIG,
                fill(translate("tunnel", "%1 cannot be started: %2."), program, error.strerror or type(error).__name__),
                retry=False,
            ) from None
        try:
            self._tasks.append(asyncio.create_task(self._read(process), name="read cloudflared's log"))
            # Straight to this machine, whatever proxy the environment names.
            self._http = aiohttp.ClientSession(timeout=ASK, trust_env=False)
            found = await self._until_ready(process, hostname)
        except BaseException:
            await self.stop()
            raise
        self._url = joined(f"https://{found}", path)
        self._tasks.append(asyncio.create_task(self._watch(process), name="watch cloudflared"))
        return self._url

    async def stop(self) -> None:
        """End the program, and with it the tunnel."""
        tasks, self._tasks = self._tasks, []
        for task in tasks:
            task.cancel()
        await self._child.stop()
        if tasks:
            await asyncio.wait(tasks)
        if self._http is not None:
            await self._http.close()
            self._http = None

    def _program(self) -> str:
        chosen = self._context.config.cloudflared_path
        if not chosen:
            found = shutil.which("cloudflared")
            if found is None:
                raise TunnelDown(
                    Trouble.MISSING,
                    translate(
                        "tunnel",
                        "The program cloudflared was not found on this computer. Install it from Cloudflare, or "
                        "enter in the set-up where it is.",
                    ),
                    retry=False,
                )
            return found
        path = Path(chosen).expanduser()
        if not path.is_file() or not os.access(path, os.X_OK):
            raise TunnelDown(
                Trouble.MISSING, translate("tunnel", "There is no program at tunnel.cloudflared_path."), retry=False
            )
        return str(path)

    async def _until_ready(self, process: asyncio.subprocess.Process, hostname: str) -> str:
        end = asyncio.get_running_loop().time() + START_WITHIN
        while asyncio.get_running_loop().time() < end:
            if process.returncode is not None:
                raise explained(self._lines)
            found = hostname or await self._quick_name()
            if found and await self._ready():
                return found
            await asyncio.sleep(POLL)
        raise TunnelDown(
            Trouble.NETWORK, translate("tunnel", "cloudflared did not reach Cloudflare in time."), retry=True
        )

    async def _quick_name(self) -> str:
        status, body = await self._ask("/quicktunnel")
        if status != 200:
            return ""
        try:
            name = msgspec.json.decode(body, type=dict[str, object]).get("hostname")
        except (msgspec.DecodeError, UnicodeDecodeError):
            return ""
        usable = isinstance(name, str) and name.replace("-", "").replace(".", "").isalnum() and name.isascii()
        return str(name) if usable else ""

    async def _ready(self) -> bool:
        return (await self._ask("/ready"))[0] == 200

    async def _ask(self, path: str) -> tuple[int, bytes]:
        if self._http is None:
            return 0, b""
        try:
            async with self._http.get(self._metrics + path, allow_redirects=False) as response:
                return response.status, await response.content.read(4096)
        except (aiohttp.ClientError, OSError, TimeoutError):
            return 0, b""

    async def _read(self, process: asyncio.subprocess.Process) -> None:
        """Keep the last lines. A pipe that nobody reads would stop the program."""
        assert process.stderr is not None  # noqa: S101 - it was asked for
        while True:
            try:
                line = await process.stderr.readline()
            except ValueError:  # a line longer than the buffer; what was read of it is dropped
                continue
            if not line:
                return
            self._lines.append(line.decode("utf-8", "replace"))

    async def _watch(self, process: asyncio.subprocess.Process) -> None:
        up = True
        while _runs(process):
            waiting = asyncio.ensure_future(process.wait())
            try:
                await asyncio.wait([waiting], timeout=self._watch_every)
            finally:
                waiting.cancel()
            if not _runs(process):
                break
            if (ready := await self._ready()) != up:
                up = ready
                self._context.changed(
                    State(Phase.UP, url=self._url)
                    if up
                    else State(
                        Phase.RECONNECTING,
                        trouble=Trouble.NETWORK,
                        sentence=translate("tunnel", "cloudflared lost its link to Cloudflare."),
                    )
                )
        self._context.changed(explained(self._lines).state)


def _runs(process: asyncio.subprocess.Process) -> bool:
    return process.returncode is None


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def make(context: Context) -> Provider:
    """The provider."""
    return CloudflaredTunnel(context)
