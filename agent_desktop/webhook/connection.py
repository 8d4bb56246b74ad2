"""The server's connections: how many there may be, how long they may dawdle, and what is said of broken HTTP.

aiohttp's own connection class waits for ever for a request that began, logs broken requests with their bytes (and so
with the token in them), and quotes them in its answer. The class here changes these three things, and no others.
"""

import asyncio
import logging
import traceback
from collections import Counter
from typing import Any

from aiohttp import web

from agent_desktop.webhook.answers import refusal

log = logging.getLogger(__name__)

BODIES = 64 * 1024 * 1024
"""Bytes that came for all bodies that are still arriving, together; more where a single one may be large."""


class Gate:
    """Admits connections and cuts off the ones that hold a place without asking anything.

    Args:
        limit: Maximum number of connections.
        headers_timeout: Seconds within which the head of a request must arrive.
        body_limit: Maximum size of a body in bytes.
    """

    def __init__(self, limit: int, headers_timeout: float, body_limit: int) -> None:
        self._limit = limit
        self._bodies = max(BODIES, 2 * body_limit)
        self._headers_timeout = headers_timeout
        self._connections: set[Connection] = set()
        self._sweep: asyncio.TimerHandle | None = None

    def __len__(self) -> int:
        return len(self._connections)

    def open(self) -> None:
        """Start looking for requests that do not come to their end."""
        loop = asyncio.get_running_loop()
        self._sweep = loop.call_later(min(1.0, self._headers_timeout / 4), self._look)

    def close(self) -> None:
        """Stop looking."""
        if self._sweep is not None:
            self._sweep.cancel()
            self._sweep = None

    def admit(self, connection: "Connection") -> None:
        """Take a new connection in. When all places are taken, one makes room that the program waits for: the one that
        is idle for longest, or whose body arrives slowest. Where every request is at work, the new one is closed."""
        if len(self._connections) >= self._limit:
            idle = min((one for one in self._connections if not one.busy), key=waited_for, default=None)
            slow = self._slowest()
            out = min((one for one in (idle, slow) if one is not None), key=waited_for, default=None)
            if out is None:
                log.warning("refused a connection: all %d are at work", self._limit)
                connection.force_close()
                return
            if out.busy:
                log.warning("closed a connection whose body was slow: another one needed the place")
            self._put_out(out)
        self._connections.add(connection)

    def make_room(self) -> None:
        """Close the slowest connections while the bodies that are arriving hold too much memory together."""
        while sum(connection.received for connection in self._arriving()) > self._bodies:
            out = self._slowest()
            if out is None:
                return
            log.warning("closed a connection whose body was slow: the others needed the memory")
            self._put_out(out)

    def _slowest(self) -> "Connection | None":
        """Return the connection whose body has been arriving for longest, of the peer that has most of these.

        Behind a tunnel that does not say who calls, all are one peer. Then age alone decides: a request that is not
        held back on purpose is there within moments.
        """
        arriving = self._arriving()
        places = Counter(connection.peer for connection in arriving)
        return min(arriving, key=lambda one: (-places[one.peer], one.receiving_since), default=None)

    def _arriving(self) -> "list[Connection]":
        """Return the connections whose bodies the program waits for."""
        return [connection for connection in self._connections if connection.receiving_since < NEVER]

    def _put_out(self, connection: "Connection") -> None:
        self._connections.discard(connection)
        connection.force_close()

    def leave(self, connection: "Connection") -> None:
        """A connection ended."""
        self._connections.discard(connection)

    def _look(self) -> None:
        deadline = asyncio.get_running_loop().time() - self._headers_timeout
        for connection in [c for c in self._connections if not c.busy and c.asking_since < deadline]:
            connection.force_close()
        self.open()


NEVER = float("inf")


def waited_for(connection: "Connection") -> float:
    """Return since when the program waits for a client to send something. A newcomer has the best chance to stay."""
    if connection.busy:
        return connection.receiving_since
    return connection.idle_since if connection.asking_since == NEVER else connection.asking_since


class Connection(web.RequestHandler):
    """One client's connection.

    ``busy``: a request is being handled. ``asking_since``: when its client began a request that is not complete yet,
    on the loop's clock; ``NEVER`` when it did not. ``idle_since``: when it last finished a request.
    ``receiving_since``: when it began to wait for the body of the request that is handled; ``NEVER`` when the body is
    complete. ``received`` is how many bytes came since the request before ended, ``peer`` who sends them.
    ``refused``: it is closed after its answer, and what still comes is thrown away.
    """

    __slots__ = (
        "_gate",
        "_now",
        "asking_since",
        "busy",
        "idle_since",
        "peer",
        "received",
        "receiving_since",
        "refused",
    )

    def __init__(self, manager: web.Server, gate: Gate, *, loop: asyncio.AbstractEventLoop, **options: Any) -> None:
        super().__init__(manager, loop=loop, **options)
        self._gate = gate
        self._now = loop.time
        self.busy = False
        # A new connection owes a request at once.
        self.asking_since = self.idle_since = loop.time()
        self.receiving_since = NEVER
        self.received = 0
        self.refused = False
        self.peer = ""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._gate.admit(self)

    def connection_lost(self, exc: BaseException | None) -> None:
        self._gate.leave(self)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self.refused:
            return  # the rest of its request; it is not worth the time to understand it
        if data and self.asking_since == NEVER and not self.busy:
            self.asking_since = self._now()
        super().data_received(data)
        # As they come: the frames of chunks, and fields behind the last one, take memory and time, too.
        self.received += len(data)
        if self.receiving_since < NEVER:
            self._gate.make_room()

    def begin(self) -> None:
        """A request's head is complete and its handling starts."""
        self.busy = True
        self.asking_since = NEVER

    def end(self) -> None:
        """The request was handled."""
        self.busy = False
        self.idle_since = self._now()
        self.received = 0

    def receive(self, peer: str) -> None:
        """The body of a request is waited for."""
        self.peer, self.receiving_since = peer, self._now()
        self._gate.make_room()

    def complete(self) -> None:
        """The body is there, or will not come."""
        self.receiving_since = NEVER

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        """The answer to broken HTTP, and to an error of this program's own; it quotes nothing of the request.

        Such an error is no 500 for Chatlayer: the request was not taken, and may be sent again.
        """
        if status >= 500:
            log_bug("answering a webhook request", exc)
        else:
            log.info("refused a request that is no proper HTTP")
        if request.writer.output_size > 0:
            raise ConnectionError("part of an answer was sent already")
        if status >= 500:
            return refusal(503, "The request cannot be handled now. Send it again.", retry_after=1)
        return refusal(status, "This is not a proper HTTP request.")

    def log_exception(self, *args: Any, **kw: Any) -> None:
        """aiohttp's way to log: without the request's bytes, which its exceptions quote."""
        error = kw.get("exc_info")
        log_bug("serving a webhook connection", error if isinstance(error, BaseException) else None)


def log_bug(doing: str, error: BaseException | None) -> None:
    """Log where an unexpected error was raised, but not its text, which can hold the token or a customer's words."""
    where = "".join(traceback.format_tb(error.__traceback__)) if error is not None else ""
    log.error("%s raised while %s\n%s", type(error).__name__, doing, where)
