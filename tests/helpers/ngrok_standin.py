"""Plays ngrok's SDK: the same calls, a relay on 127.0.0.1 in place of its network, and its thread's callbacks."""

import asyncio
import threading
from collections.abc import Callable
from typing import Any

TOKEN = "good-ngrok-token"


class Ngrok:
    """Stands in for the module ``ngrok``. ``refuse`` makes the next connections fail with these words."""

    def __init__(self) -> None:
        self.refuse: tuple[str, ...] | None = None
        self.domain = "made-up.ngrok-free.app"
        self.relay_port = 0
        self.sessions: list[Session] = []

    def SessionBuilder(self) -> "Builder":
        return Builder(self)

    def beat(self, *, lost: bool) -> None:
        """The SDK's own thread tells that the link broke, or beats."""
        session = self.sessions[-1]
        call = (lambda: session.on_lost("tunnel", "broken")) if lost else (lambda: session.on_beat(12))
        thread = threading.Thread(target=call)
        thread.start()
        thread.join()


class Builder:
    def __init__(self, module: Ngrok) -> None:
        self.module = module
        self.token = ""
        self.lost: Callable[[str, str], None] = lambda address, error: None
        self.heart: Callable[[int], None] = lambda latency: None

    def authtoken(self, token: str) -> "Builder":
        self.token = token
        return self

    def client_info(self, kind: str, version: str) -> "Builder":
        return self

    def handle_disconnection(self, handler: Callable[[str, str], None]) -> "Builder":
        self.lost = handler
        return self

    def handle_heartbeat(self, handler: Callable[[int], None]) -> "Builder":
        self.heart = handler
        return self

    async def connect(self) -> "Session":
        if self.module.refuse is not None:
            raise ValueError(*self.module.refuse)
        if self.token != TOKEN:
            raise ValueError("failed to connect session", f"authentication failed: {self.token} ERR_NGROK_107")
        session = Session(self)
        self.module.sessions.append(session)
        return session


class Session:
    def __init__(self, builder: Builder) -> None:
        self.module = builder.module
        self.on_lost = builder.lost
        self.on_beat = builder.heart
        self.closed = False

    def http_endpoint(self) -> "Endpoint":
        return Endpoint(self.module)

    async def close(self) -> None:
        self.closed = True


class Endpoint:
    def __init__(self, module: Ngrok) -> None:
        self.module = module
        self.name = module.domain

    def forwards_to(self, words: str) -> "Endpoint":
        return self

    def domain(self, name: str) -> "Endpoint":
        self.name = name
        return self

    async def listen_and_forward(self, target: str) -> "Listener":
        port = int(target.rpartition(":")[2])
        assert target == f"http://127.0.0.1:{port}"
        listener = Listener(self.name)
        await listener.open(port)
        self.module.relay_port = listener.port
        return listener


class Listener:
    """Relays bytes from a port of its own."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.port = 0
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[Any]] = set()

    async def open(self, target: int) -> None:
        async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.current_task()
            assert task is not None
            self._tasks.add(task)
            there, back = await asyncio.open_connection("127.0.0.1", target)
            try:
                await asyncio.gather(_pump(reader, back), _pump(there, writer))
            finally:
                self._tasks.discard(task)

        self._server = await asyncio.start_server(relay, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    def url(self) -> str:
        return f"https://{self.name}"

    async def close(self) -> None:
        assert self._server is not None
        self._server.close()
        await self._server.wait_closed()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=40)


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    except OSError:
        pass  # the other end is gone, which ends the relay
    finally:
        writer.close()
