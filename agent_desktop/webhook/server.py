"""The webhook server: it starts and stops, tells where it listens, and reports the requests that it has answered."""

import asyncio
import logging
from typing import Any, ClassVar, cast

from aiohttp import web
from psygnal import EmitLoopError, Signal

from agent_desktop.base.clock import SystemClock
from agent_desktop.inbox.ports import Clock
from agent_desktop.webhook.config import WebhookConfig
from agent_desktop.webhook.connection import Connection, Gate, log_bug
from agent_desktop.webhook.errors import bind_error
from agent_desktop.webhook.handler import Handler, Receiver, Spare, Tokens
from agent_desktop.webhook.seen import Seen, Teller

log = logging.getLogger(__name__)

__all__ = ["Receiver", "Tokens", "WebhookServer"]

ANY_ADDRESS = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - compared, not bound
LINGER = 1.0


class WebhookServer:
    """Serves Chatlayer's offloading webhook for one receiver.

    Chatlayer calls one URL with the verify token in the query, as ``challenge.verifyToken``: [doc, 2020-08] for the
    health check and for ``messages``, [open] for ``offload``. It expects the status 200 for every request [doc]. Each
    request is answered after its event is on disk.

    ``seen(Seen)`` is emitted after requests were answered, once for several of them if they come fast. While an address
    fails too often, its further failures are not reported.

    Args:
        receiver: Takes events and requests that were not understood.
        tokens: Returns the verify tokens that count now, several during a rotation. It is called for every request.
        config: Address, path, limits in bytes and seconds.
        clock: The source of ``Seen.at``.
        spare: Keeps requests that the receiver cannot store; None if nothing does.
    """

    seen: ClassVar[Signal] = Signal(Seen)

    def __init__(
        self,
        receiver: Receiver,
        tokens: Tokens,
        config: WebhookConfig | None = None,
        *,
        clock: Clock | None = None,
        spare: Spare | None = None,
    ) -> None:
        self._receiver = receiver
        self._tokens = tokens
        self._spare = spare
        self._teller = Teller(self._tell, (clock or SystemClock()).now)
        self.configure(config or WebhookConfig())
        self._runner: web.ServerRunner | None = None
        self._port = 0

    def configure(self, config: WebhookConfig) -> None:
        """Use another configuration from the next start on. Call it only while the server does not run.

        Args:
            config: The new configuration.
        """
        self._config = config
        self._handler = Handler(self._receiver, self._tokens, config, self._teller.note, self._spare)
        self._gate = Gate(config.max_connections, config.headers_timeout, config.max_body_bytes)

    @property
    def running(self) -> bool:
        """True while the server listens."""
        return self._runner is not None

    @property
    def port(self) -> int:
        """The port that the server listens on; 0 while it does not."""
        return self._port

    @property
    def url(self) -> str:
        """The server's address as seen from this computer, such as ``http://127.0.0.1:9003/``. Without the token."""
        host = ANY_ADDRESS.get(self._config.host, self._config.host)
        return f"http://{f'[{host}]' if ':' in host else host}:{self._port}{self._config.path}"

    @property
    def connections(self) -> int:
        """The number of open connections."""
        return len(self._gate)

    @property
    def trust_forwarded(self) -> bool:
        """True if ``X-Forwarded-For`` is believed. Set it only while the active tunnel is known to write it.

        Unless the configuration says so too, it is believed only of this computer, where the tunnel's program runs.
        """
        return self._handler.trust_forwarded

    @trust_forwarded.setter
    def trust_forwarded(self, believe: bool) -> None:
        self._handler.trust_forwarded = believe

    async def start(self) -> None:
        """Begin to listen. Does nothing if the server listens already.

        Raises:
            PortInUse: Another program listens on the port.
            BindError: The server cannot listen at its address for another reason.
        """
        if self._runner is not None:
            return
        config = self._config
        server = _Server(self._handler, self._gate, keepalive_timeout=config.keepalive_timeout)
        runner = web.ServerRunner(server, shutdown_timeout=config.shutdown_timeout)
        await runner.setup()
        site = web.TCPSite(runner, config.host, config.port)
        try:
            await site.start()
        except (OSError, ValueError) as error:
            await runner.cleanup()
            failure = bind_error(error, config.host, config.port)
        else:
            self._runner, self._port = runner, site.port
            self._gate.open()
            log.info("the webhook listens on %s", self.url)
            return
        raise failure

    async def stop(self) -> None:
        """Stop listening, give running requests ``config.shutdown_timeout`` seconds to end, close all connections."""
        runner, self._runner = self._runner, None
        if runner is None:
            return
        self._gate.close()
        await runner.cleanup()
        self._teller.close()
        self._port = 0
        log.info("the webhook stopped listening")

    def _tell(self, seen: Seen) -> None:
        log.debug("%d × %s: %d", seen.count, seen.kind, seen.status)
        try:
            self.seen.emit(seen)
        except EmitLoopError as error:
            # A listener must not turn a stored request into a failed one.
            log_bug("telling of a webhook request", error.__cause__)


class _Server(web.Server):
    """aiohttp's server with this package's connections. Its access log is off: it prints the query, so the token."""

    def __init__(self, handler: Handler, gate: Gate, **options: Any) -> None:
        async def handle(request: web.BaseRequest) -> web.StreamResponse:
            connection = cast(Connection, request.protocol)
            connection.begin()
            try:
                response = await handler(request)
                connection.refused = response.keep_alive is False
                return response
            finally:
                connection.end()

        super().__init__(handle)
        self._gate = gate
        self._options = options

    def __call__(self) -> Connection:
        return Connection(
            self,
            self._gate,
            loop=asyncio.get_running_loop(),
            access_log=None,
            # Bodies are decompressed here, within the limit and after the token check.
            auto_decompress=False,
            # How long the rest of a refused request is thrown away unread, so that its sender sees the answer.
            lingering_time=LINGER,
            **self._options,
        )
