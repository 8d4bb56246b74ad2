"""SSH remote forwarding by asyncssh, to one's own server or to a service that makes up a URL.

The server's key is asked about once and pinned. A link that is cut shows at once, a half-open one after two keepalives
without an answer.
"""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agent_desktop.base.i18n import fill, translate
from agent_desktop.tunnel.provider import (
    Context,
    HostKey,
    Phase,
    Provider,
    State,
    TunnelDown,
    TunnelTrouble,
    joined,
)
from agent_desktop.tunnel.ssh_errors import explained
from agent_desktop.tunnel.ssh_hosts import KnownHosts
from agent_desktop.tunnel.ssh_presets import PRESETS, find_url
from agent_desktop.tunnel_declarations.declared import SSH_PASSPHRASE, SSH_PASSWORD, SshOptions

if TYPE_CHECKING:
    from asyncssh import SSHClientConnection, SSHClientProcess, SSHKey, SSHListener

log = logging.getLogger(__name__)

TIMEOUT = 15.0
PRINTED_WITHIN = 20.0
CLOSING = 0.7
KEEPALIVES = 2
LONGEST_LINES = 65_536
"""Characters that are kept of what a service prints, while a line is not complete."""


class SshTunnel:
    """One connection with one forwarded port, and beside it the session in which a service prints its URL."""

    id = "ssh"
    monthly_requests = 0

    def __init__(self, context: Context) -> None:
        self._context = context
        self._options = options = context.config.of(SshOptions)
        self._preset = PRESETS.get(options.ssh_preset, PRESETS["own"])
        self._host = options.ssh_host or self._preset.host
        self._port = options.ssh_port or self._preset.port
        self._domains = self._preset.domains or tuple(filter(None, (self._host.lower(),)))
        self._known = KnownHosts(context.folder / "known_hosts")
        self._connection: SSHClientConnection | None = None
        self._session: SSHClientProcess[str] | None = None
        self._reading: asyncio.Task[None] | None = None
        self._path = "/"
        self._was_up = False

    @property
    def stable_url(self) -> bool:
        """A name that is one's own stays; one that a service makes up does not."""
        return self._preset.stable or bool(self._context.config.domain)

    @property
    def writes_forwarded(self) -> bool:
        """Known of some services only."""
        return self._preset.writes_forwarded

    async def start(self, port: int, path: str) -> str:
        """Connect, log in, forward; then read the URL where the service makes it up."""
        public_url = self._context.config.public_url
        if not self._host:
            raise TunnelDown(
                TunnelTrouble.CONFIG, translate("tunnel", "Set tunnel.ssh_host to your SSH server."), retry=False
            )
        if not self._preset.prints and not public_url:
            raise TunnelDown(
                TunnelTrouble.CONFIG,
                translate("tunnel", "Set tunnel.public_url to the address at which your server forwards requests."),
                retry=False,
            )
        self._path = path
        try:
            self._connection = await self._connect()
            await self._forward(port)
            url = await self._printed_url() if self._preset.prints else public_url
        except BaseException:
            await self.stop()
            raise
        self._was_up = True
        return url

    async def stop(self) -> None:
        """Close the session and the connection."""
        reading, self._reading = self._reading, None
        connection, self._connection = self._connection, None
        session, self._session = self._session, None
        if reading is not None:
            reading.cancel()
            await asyncio.wait([reading])
        if session is not None:
            session.close()
        if connection is not None:
            connection.close()
            try:
                async with asyncio.timeout(CLOSING):
                    await connection.wait_closed()
            except TimeoutError:
                connection.abort()  # the connection is half-open: the server does not answer when it is closed

    async def _connect(self) -> "SSHClientConnection":
        """A connection, after the person was asked about a server that is new."""
        meeting = _Meeting()
        try:
            return await self._attempt(meeting)
        except TunnelDown:
            key = meeting.stranger
            if key is None:
                raise
        known = await asyncio.to_thread(self._known.knows, self._host, self._port)
        if known:
            raise TunnelDown(
                TunnelTrouble.AUTH,
                fill(
                    translate(
                        "tunnel",
                        "%1 has a different key than before. The server was set up again, or somebody intercepts the"
                        " connection. Ask the server's owner. If the new key is correct, remove the server's line"
                        " from %2 and try again.",
                    ),
                    self._host,
                    self._known.file,
                ),
                retry=False,
            )
        asked = HostKey(self._host, self._port, key.get_algorithm(), key.get_fingerprint())
        if not await self._context.trust(asked):
            raise TunnelDown(
                TunnelTrouble.AUTH,
                fill(
                    translate(
                        "tunnel",
                        "The key of %1 (%2) was not confirmed. Compare it with the server's key and try again.",
                    ),
                    self._host,
                    asked.fingerprint,
                ),
                retry=False,
            )
        try:
            await asyncio.to_thread(self._known.pin, self._host, self._port, key)
        except OSError as error:
            raise TunnelDown(
                TunnelTrouble.CONFIG,
                fill(translate("tunnel", "%1 cannot be written: %2."), self._known.file, error.strerror),
                retry=False,
            ) from None
        return await self._attempt(_Meeting())

    async def _attempt(self, meeting: "_Meeting") -> "SSHClientConnection":
        import asyncssh

        asyncssh.set_log_level(logging.WARNING)  # otherwise the library logs each forwarded request
        options: dict[str, Any] = {}
        if self._options.ssh_key:
            options["client_keys"] = [_at_home(self._options.ssh_key)]
        username = self._options.ssh_user or self._preset.user
        if username:
            options["username"] = username
        try:
            trusted = await asyncio.to_thread(self._known.keys, self._host, self._port)
            return await asyncssh.connect(
                self._host,
                self._port,
                config=[],
                known_hosts=(trusted, [], []),
                client_factory=lambda: _client(meeting, self._lost),
                # Some services ask for a password and take any, also none.
                password=await self._context.secret(SSH_PASSWORD) or ("" if self._preset.prints else None),
                passphrase=await self._context.secret(SSH_PASSPHRASE),
                connect_timeout=TIMEOUT,
                login_timeout=TIMEOUT,
                keepalive_interval=self._context.config.keepalive,
                keepalive_count_max=KEEPALIVES,
                **options,
            )
        except (OSError, ValueError, asyncssh.Error) as error:
            raise explained(error, self._host, self._port) from None

    async def _forward(self, port: int) -> None:
        import asyncssh

        wanted = self._options.ssh_remote_port if self._preset.remote_port is None else self._preset.remote_port
        bind = self._options.ssh_bind if not self._preset.prints else self._context.config.domain
        try:
            await self._listen(bind, wanted, port)
        except asyncssh.ChannelListenError:
            raise await self._refused(bind, wanted, port) from None
        except (OSError, asyncssh.Error) as error:
            raise explained(error, self._host, self._port) from None

    async def _listen(self, bind: str, wanted: int, port: int) -> "SSHListener":
        assert self._connection is not None  # noqa: S101 - for the type checker
        async with asyncio.timeout(TIMEOUT):
            return await self._connection.forward_remote_port(bind, wanted, "127.0.0.1", port)

    async def _refused(self, bind: str, wanted: int, port: int) -> TunnelDown:
        """Return why the server does not listen. It does not say, so try another port: is only this one in use?"""
        import asyncssh

        if self._preset.prints:
            return TunnelDown(
                TunnelTrouble.CONFIG,
                fill(
                    translate(
                        "tunnel",
                        "%1 does not provide %2. Check tunnel.domain, and whether your account allows it.",
                    ),
                    self._host,
                    self._context.config.domain or translate("tunnel", "an address"),
                ),
                retry=True,
            )
        try:
            listener = await self._listen(bind, 0, port)
        except (OSError, asyncssh.Error, asyncssh.ChannelListenError):
            # After a lost link the old session may hold the port until the server notices: what worked is tried again.
            return TunnelDown(
                TunnelTrouble.CONFIG,
                fill(
                    translate(
                        "tunnel",
                        "%1 refuses to forward port %2. Allow it in its sshd_config (AllowTcpForwarding remote or"
                        " yes; PermitListen).",
                    ),
                    self._host,
                    wanted,
                ),
                retry=self._was_up,
            )
        listener.close()
        return TunnelDown(
            TunnelTrouble.LIMIT,
            fill(
                translate(
                    "tunnel",
                    "Port %1 of %2 is in use. Stop the program that uses it, or an older session of this tunnel, or"
                    " set another tunnel.ssh_remote_port.",
                ),
                wanted,
                self._host,
            ),
            retry=True,
        )

    async def _printed_url(self) -> str:
        import asyncssh

        assert self._connection is not None  # noqa: S101 - for the type checker
        found: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(PRINTED_WITHIN):
                self._session = await self._connection.create_process(
                    stderr=asyncssh.STDOUT, stdin=asyncssh.PIPE, encoding="utf-8", errors="replace"
                )
                self._reading = asyncio.create_task(self._read(self._session, found), name="read an SSH service's URL")
                return joined(await found, self._path)
        except TimeoutError:
            raise TunnelDown(
                TunnelTrouble.NETWORK,
                fill(translate("tunnel", "%1 did not provide the public address in time."), self._host),
                retry=True,
            ) from None
        except (OSError, asyncssh.Error) as error:
            raise explained(error, self._host, self._port) from None

    async def _read(self, session: "SSHClientProcess[str]", found: "asyncio.Future[str]") -> None:
        """Read all that the service prints: the URL first, and another one when it gives another later."""
        rest, current = "", ""
        while text := await session.stdout.read(4096):
            *lines, rest = (rest + text)[-LONGEST_LINES:].split("\n")
            for line in lines:
                url = find_url(line, self._domains)
                if url is None or url == current:
                    continue
                current = url
                if not found.done():
                    found.set_result(url)
                else:
                    self._context.changed(State(Phase.UP, url=joined(url, self._path)))
        if not found.done():
            found.set_exception(
                TunnelDown(
                    TunnelTrouble.LIMIT,
                    fill(translate("tunnel", "%1 ended the session without providing a URL."), self._host),
                    retry=True,
                )
            )

    def _lost(self, connection: object, error: Exception | None) -> None:
        if self._connection is None or connection is not self._connection:
            return
        log.info("the SSH link ended: %s", type(error).__name__ if error else "closed by the server")
        self._context.changed(
            State(
                Phase.DOWN,
                trouble=TunnelTrouble.NETWORK,
                sentence=fill(translate("tunnel", "Connection to %1 lost."), self._host),
                retry=True,
            )
        )


class _Meeting:
    """What was learned while connecting: the key of a server that is not known."""

    stranger: "SSHKey | None" = None


def _client(meeting: _Meeting, lost: Callable[[object, Exception | None], None]) -> Any:
    import asyncssh

    class Client(asyncssh.SSHClient):
        """Notes unknown keys, which are asked about afterwards: the library cannot wait here."""

        def __init__(self) -> None:
            self._connection: asyncssh.SSHClientConnection | None = None

        def connection_made(self, conn: asyncssh.SSHClientConnection) -> None:
            self._connection = conn

        def validate_host_public_key(self, host: str, addr: str, port: int, key: asyncssh.SSHKey) -> bool:
            meeting.stranger = key
            return False

        def connection_lost(self, exc: Exception | None) -> None:
            lost(self._connection, exc)

    return Client()


def _at_home(path: str) -> str:
    return str(Path(path).expanduser())


def make(context: Context) -> Provider:
    """The provider."""
    return SshTunnel(context)
