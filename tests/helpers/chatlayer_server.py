"""Servers that play Chatlayer's API for the client's tests: one that speaks HTTP, one that breaks off where told."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Api:
    """Records every request and answers with ``answer``, or with a plain 200."""

    def __init__(self) -> None:
        self.requests: list[dict[str, Any]] = []
        self.answer: Answer | None = None
        self._runner: web.AppRunner | None = None
        self.base_url = ""

    async def start(self, ssl_context: Any = None) -> None:
        """Listen on a free port."""
        app = web.Application()
        app.router.add_route("*", "/{rest:.*}", self._handle)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0, ssl_context=ssl_context)
        await site.start()
        self.base_url = f"{'https' if ssl_context else 'http'}://127.0.0.1:{site.port}"

    async def stop(self) -> None:
        """Stop listening."""
        if self._runner is not None:
            await self._runner.cleanup()

    def reply(self, status: int = 200, *, body: bytes = b"", json: Any = None, headers: Any = None) -> None:
        """Answer like this from now on."""

        async def answer(_request: web.Request) -> web.Response:
            if json is not None:
                return web.json_response(json, status=status, headers=headers)
            return web.Response(status=status, body=body, headers=headers)

        self.answer = answer

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        self.requests.append(
            {
                "method": request.method,
                "target": request.raw_path,
                "headers": dict(request.headers),
                "body": await request.read(),
            }
        )
        return web.json_response({}) if self.answer is None else await self.answer(request)


Script = Callable[[asyncio.StreamReader, asyncio.StreamWriter, int], Awaitable[None]]


class Breaker:
    """Runs ``script(reader, writer, n)`` for the n-th connection, counted from 0, then cuts it with a reset."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self.connections = 0
        self._running: set[asyncio.Task[Any]] = set()

    async def __aenter__(self) -> "Breaker":
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.base_url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *_exc: object) -> None:
        self._server.close()
        for task in self._running:
            task.cancel()
        if self._running:
            await asyncio.wait(self._running)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._running.add(task)
            task.add_done_callback(self._running.discard)
        number, self.connections = self.connections, self.connections + 1
        try:
            await self._script(reader, writer, number)
        except (asyncio.CancelledError, OSError, asyncio.IncompleteReadError):
            # The test is over, or the client was quicker to go.
            return
        finally:
            writer.transport.abort()


async def read_request(reader: asyncio.StreamReader) -> bytes:
    """A whole request, head and body."""
    head = await reader.readuntil(b"\r\n\r\n")
    length = 0
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    return head + await reader.readexactly(length)
