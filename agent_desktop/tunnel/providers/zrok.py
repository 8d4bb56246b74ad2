"""zrok, by its program ``zrok2``, which the user installs and enables for their account.

``zrok2 share public --headless`` runs for as long as the share exists and prints its address (openziti/zrok v2.0.4,
``cmd/zrok2/sharePublic.go``). When it is asked to end, it deletes the share. A share that a kill left behind would hold
its name, and count for the account; the next start deletes it.
"""

import asyncio
import logging
import os
import re
import subprocess
from collections.abc import Iterable
from typing import Any

import msgspec

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP, fill, translate
from agent_desktop.tunnel.program import RunningProgram, path_of
from agent_desktop.tunnel.provider import Context, Phase, Provider, State, TunnelDown, TunnelTrouble, joined
from agent_desktop.tunnel_declarations.declared import ZROK, ZrokOptions

log = logging.getLogger(__name__)

START_WITHIN = 45.0
POLL = 0.2
WATCH = 5.0
GRACE = 2.0
"""Seconds for deleting the share at the end."""
ASK = 10.0
"""Seconds for asking zrok something beside the share."""
LONGEST_SAID = 65_536
"""Characters that are kept of what it prints before the address."""
LARGEST_LIST = 4 * 1024 * 1024
"""Bytes that are read of its list of shares."""

ENDPOINTS = re.compile(
    r"following endpoints:(?:\\n|[\s\"])*(https?://)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(:\d+)?", re.IGNORECASE
)
COLOUR = re.compile(r"\x1b\[[0-9;]*m")
BROKEN = "error running http proxy backend"
"""The program says so, and goes on without a share."""
NOT_DELETED = "error shutting down"
REFUSED = 2
"""The exit code of newer versions when trying again would get the same answer."""

REASONS: tuple[tuple[str, TunnelTrouble, str, bool], ...] = (
    (
        r"did you 'zrok2? enable'|unable to load environment|error loading environment",
        TunnelTrouble.AUTH,
        QT_TRANSLATE_NOOP(
            "tunnel",
            "zrok is not enabled on this computer yet. Copy your account token from the zrok console and run:"
            " zrok2 enable TOKEN.",
        ),
        False,
    ),
    (
        r"already in use by another share",
        TunnelTrouble.LIMIT,
        QT_TRANSLATE_NOOP(
            "tunnel",
            "Another share uses the zrok name %1. Delete that share (zrok2 list shares, zrok2 delete share), or choose"
            " another name.",
        ),
        True,
    ),
    (
        r"error finding name\b|unable to parse namespace selection",
        TunnelTrouble.CONFIG,
        QT_TRANSLATE_NOOP("tunnel", "The zrok name %1 is not reserved. Reserve it with: zrok2 create name %1"),
        False,
    ),
    (
        r"does not own name|error finding namespace|not granted access",
        TunnelTrouble.CONFIG,
        QT_TRANSLATE_NOOP("tunnel", "Your zrok account is not allowed to use the name %1. Choose another name."),
        False,
    ),
    (
        r"shareUnauthorized|\[401\]",
        TunnelTrouble.AUTH,
        QT_TRANSLATE_NOOP(
            "tunnel",
            "zrok rejected the share. This computer is no longer enabled, or your account has no shares left. Check the"
            " zrok console.",
        ),
        False,
    ),
    (
        r"unknown (flag|command)",
        TunnelTrouble.CONFIG,
        QT_TRANSLATE_NOOP("tunnel", "This zrok2 is too old, or it is another program. Install the current version."),
        False,
    ),
    (
        r"no such host|dial tcp|timeout|network is unreachable|connection refused|service is busy",
        TunnelTrouble.NETWORK,
        QT_TRANSLATE_NOOP("tunnel", "zrok cannot be reached. Check the network and the firewall."),
        True,
    ),
)


class Left(msgspec.Struct):
    """What the file in the profile says while a share exists: its address."""

    host: str


class Share(msgspec.Struct, rename="camel"):
    """A share as ``zrok2 list shares --json`` tells of it."""

    share_token: str = ""
    frontend_endpoints: list[str] = []


class Shares(msgspec.Struct):
    """The answer as a whole."""

    shares: list[Share] = []


class ZrokTunnel:
    """The running share and the task that watches it."""

    id = "zrok"
    # The zrok documentation does not say whether its frontends set X-Forwarded-For.
    writes_forwarded = False
    monthly_requests = 0

    def __init__(self, context: Context, *, watch: float = WATCH) -> None:
        self._context = context
        self._watch_every = watch
        self._name = context.config.of(ZrokOptions).zrok_name
        self._left = context.folder / "zrok.json"
        self._program = RunningProgram(context.folder / "zrok.pid", heard=self._heard, grace=GRACE, asked=True)
        self._watching: asyncio.Task[None] | None = None
        self._said = ""
        self._broken = asyncio.Event()

    @property
    def stable_url(self) -> bool:
        """Only a reserved name stays."""
        return bool(self._name)

    async def start(self, port: int, path: str) -> str:
        """Start a share and wait for its address, which zrok prints when it serves it."""
        program = path_of(ZROK, self._context.config)
        await self._delete_left(program)
        command = [program, "share", "public", "--headless", "--force-local"]
        if self._name:
            command += ["--name-selection", self._name if ":" in self._name else f"public:{self._name}"]
        self._said = ""
        self._broken.clear()
        await self._program.start([*command, f"http://127.0.0.1:{port}"], environment())
        try:
            origin, host = await self._address()
            self._left.write_bytes(msgspec.json.encode(Left(host)))
        except OSError as error:
            await self.stop()
            raise TunnelDown(
                TunnelTrouble.CONFIG,
                fill(translate("tunnel", "%1 cannot be written: %2."), self._left, error.strerror),
                retry=False,
            ) from None
        except BaseException:
            await self.stop()
            raise
        self._watching = asyncio.create_task(self._watch(), name="watch zrok")
        return joined(origin, path)

    async def stop(self) -> None:
        """Let the program delete the share and end."""
        watching, self._watching = self._watching, None
        if watching is not None:
            watching.cancel()
        ran = self._program.runs
        await self._program.stop()
        if ran and self._program.code == 0 and NOT_DELETED not in "".join(self._program.lines):
            self._left.unlink(missing_ok=True)
        if watching is not None:
            await asyncio.wait([watching])

    def _heard(self, line: str) -> None:
        if BROKEN in line:
            self._broken.set()
        if not ENDPOINTS.search(self._said):
            self._said = (self._said + COLOUR.sub("", line))[-LONGEST_SAID:]

    async def _address(self) -> tuple[str, str]:
        end = asyncio.get_running_loop().time() + START_WITHIN
        while asyncio.get_running_loop().time() < end:
            if found := ENDPOINTS.search(self._said):
                scheme, host, port = found.groups(default="")
                return f"{scheme or 'https://'}{host}{port}".lower(), host.lower()
            if await self._program.ended(within=POLL):
                raise self._ended()
        raise TunnelDown(
            TunnelTrouble.NETWORK, translate("tunnel", "zrok did not provide the public address in time."), retry=True
        )

    async def _watch(self) -> None:
        while not await self._program.ended(within=self._watch_every):
            if self._broken.is_set():
                sentence = translate("tunnel", "Connection to zrok lost.")
                self._context.changed(State(Phase.DOWN, trouble=TunnelTrouble.NETWORK, sentence=sentence))
                return
        self._context.changed(self._ended().state)

    def _ended(self) -> TunnelDown:
        return explained(self._program.lines, self._program.code, self._name)

    async def _delete_left(self, program: str) -> None:
        """Delete the share of an earlier run that had no time to do it. What fails here is told by the new share."""
        try:
            left = msgspec.json.decode(self._left.read_bytes(), type=Left)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return
        try:
            listed = msgspec.json.decode(await ask(program, "list", "shares", "--json"), type=Shares)
        except msgspec.MsgspecError:
            return
        for share in listed.shares:
            if left.host in [re.sub(r"^https?://|[:/].*$", "", one).lower() for one in share.frontend_endpoints]:
                log.info("deleting a share that an earlier run left behind")
                await ask(program, "delete", "share", share.share_token)
        self._left.unlink(missing_ok=True)


def environment() -> dict[str, str]:
    """Return the environment of this process, with settings that make zrok2 print plain lines."""
    return {**os.environ, "DL_USE_JSON": "false", "DL_USE_COLOR": "false"}


async def ask(*command: str) -> bytes:
    """Return what a short command prints; empty if it fails or takes too long."""
    process: Any = None
    try:
        async with asyncio.timeout(ASK):
            process = await asyncio.create_subprocess_exec(
                *command,
                env=environment(),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
            printed = bytearray()
            while more := await process.stdout.read(LONGEST_SAID):
                printed += more
                if len(printed) > LARGEST_LIST:
                    return b""
            await process.wait()
    except (OSError, TimeoutError) as error:
        log.warning("zrok2 %s: %s", command[1], type(error).__name__)
        return b""
    finally:
        if process is not None and process.returncode is None:
            process.kill()
            await process.wait()
    return bytes(printed) if process.returncode == 0 else b""


def explained(lines: Iterable[str], code: int | None, name: str) -> TunnelDown:
    """Why it ended, in our words; the program's own hold addresses."""
    text = COLOUR.sub("", "".join(lines))
    for pattern, trouble, sentence, retry in REASONS:
        if re.search(pattern, text, re.IGNORECASE):
            return TunnelDown(trouble, fill(translate("tunnel", sentence), name), retry=retry)
    if code == REFUSED:
        sentence = translate("tunnel", "zrok rejected the share. To see why, run zrok2 share public in a terminal.")
        return TunnelDown(TunnelTrouble.CONFIG, sentence, retry=False)
    return TunnelDown(TunnelTrouble.NETWORK, translate("tunnel", "zrok2 stopped unexpectedly."), retry=True)


def make(context: Context) -> Provider:
    """The provider."""
    return ZrokTunnel(context)
