"""Cloudflare's tunnel, by its program ``cloudflared``, which the user installs.

Without a token it makes a quick tunnel, whose URL is new at each start; with one (in the keyring) it runs the named
tunnel that belongs to it. How it is doing, its metrics server says: ``/quicktunnel`` and ``/ready`` (Cloudflare's
documentation). Its own log is read for reasons only, and kept nowhere: it holds the URL.
"""

import asyncio
import os
import socket

import aiohttp
import msgspec

from agent_desktop.base.i18n import translate
from agent_desktop.tunnel.cloudflared_log import explained
from agent_desktop.tunnel.program import RunningProgram, path_of
from agent_desktop.tunnel.provider import Context, Phase, Provider, State, TunnelDown, TunnelTrouble, joined
from agent_desktop.tunnel_declarations.declared import CLOUDFLARED, CLOUDFLARED_TOKEN, CloudflaredOptions

START_WITHIN = 45.0
POLL = 0.3
WATCH = 5.0
LARGEST_ANSWER = 4096
"""Bytes that are read of an answer of its metrics server."""
ASK = aiohttp.ClientTimeout(total=3)


class CloudflaredTunnel:
    """The running program and the task that watches it."""

    id = "cloudflared"
    writes_forwarded = True
    monthly_requests = 0

    def __init__(self, context: Context, *, watch: float = WATCH) -> None:
        self._context = context
        self._watch_every = watch
        self._hostname = context.config.of(CloudflaredOptions).cloudflared_hostname
        self._program = RunningProgram(context.folder / "cloudflared.pid")
        self._http: aiohttp.ClientSession | None = None
        self._watching: asyncio.Task[None] | None = None
        self._metrics = ""
        self._url = ""

    @property
    def stable_url(self) -> bool:
        """Only a named tunnel keeps its URL."""
        return bool(self._hostname)

    async def start(self, port: int, path: str) -> str:
        """Start the program and wait until Cloudflare has it."""
        program, hostname = path_of(CLOUDFLARED, self._context.config), self._hostname
        token = await self._context.secret(CLOUDFLARED_TOKEN) if hostname else None
        if hostname and not token:
            raise TunnelDown(
                TunnelTrouble.AUTH,
                translate(
                    "tunnel",
                    "The named tunnel needs its token. Copy it from the Cloudflare dashboard and store it:"
                    " credentials set cloudflared-token.",
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
        await self._program.start(command, environment)
        try:
            # Straight to this machine, whatever proxy the environment names.
            self._http = aiohttp.ClientSession(timeout=ASK, trust_env=False)
            found = await self._until_ready()
        except BaseException:
            await self.stop()
            raise
        self._url = joined(f"https://{found}", path)
        self._watching = asyncio.create_task(self._watch(), name="watch cloudflared")
        return self._url

    async def stop(self) -> None:
        """End the program, and with it the tunnel."""
        watching, self._watching = self._watching, None
        if watching is not None:
            watching.cancel()
        await self._program.stop()
        if watching is not None:
            await asyncio.wait([watching])
        if self._http is not None:
            await self._http.close()
            self._http = None

    async def _until_ready(self) -> str:
        end = asyncio.get_running_loop().time() + START_WITHIN
        while asyncio.get_running_loop().time() < end:
            found = self._hostname or await self._quick_name()
            if found and await self._ready():
                return found
            if await self._program.ended(within=POLL):
                raise explained(self._program.lines)
        raise TunnelDown(
            TunnelTrouble.NETWORK, translate("tunnel", "cloudflared did not reach Cloudflare in time."), retry=True
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
                return response.status, await response.content.read(LARGEST_ANSWER)
        except (aiohttp.ClientError, OSError, TimeoutError):
            return 0, b""

    async def _watch(self) -> None:
        up = True
        while not await self._program.ended(within=self._watch_every):
            if (ready := await self._ready()) != up:
                up = ready
                self._context.changed(
                    State(Phase.UP, url=self._url)
                    if up
                    else State(
                        Phase.RECONNECTING,
                        trouble=TunnelTrouble.NETWORK,
                        sentence=translate("tunnel", "cloudflared lost the connection to Cloudflare."),
                    )
                )
        self._context.changed(explained(self._program.lines).state)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def make(context: Context) -> Provider:
    """The provider."""
    return CloudflaredTunnel(context)
