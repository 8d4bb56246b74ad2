"""The server's answers. All of them are JSON, and none tells more than its reader may know."""

import json
import time
from email.utils import formatdate
from typing import Any

from aiohttp import HttpVersion11, web
from aiohttp.abc import AbstractStreamWriter

HEADERS = {
    "Content-Type": "application/json; charset=utf-8",
    "Cache-Control": "no-store",
    # Instead of aiohttp's, which tells versions.
    "Server": "Agent-Desktop",
}


class Ready(web.StreamResponse):
    """A 200 that is always the same, written in one piece.

    It serves any number of requests at once, and saves a third of what an answer costs aiohttp. It has nothing of its
    parent but the type: aiohttp calls ``prepare`` and ``write_eof`` and reads ``keep_alive``, no more.
    """

    def __init__(self, body: bytes) -> None:
        super().__init__()
        self.body = body
        lines = [f"{name}: {value}" for name, value in {**HEADERS, "Content-Length": str(len(body))}.items()]
        self._head = "\r\n".join(["HTTP/1.1 200 OK", *lines, "Date: "]).encode()
        self._written = (0, b"")

    @property
    def keep_alive(self) -> bool:
        """The connection stays open: :func:`ok` uses this for no others."""
        return True

    async def prepare(self, request: web.BaseRequest) -> AbstractStreamWriter:
        """Write all of it. Raises ``ConnectionError`` when the client is gone."""
        writer = request.writer
        await writer.write(self.data())
        if request.protocol.writing_paused:
            # A client that asks on and on without reading answers must not fill the memory.
            await writer.drain()
        return writer

    def data(self) -> bytes:
        """All of it, as it goes over the line now."""
        second, data = self._written
        now = int(time.time())
        if second != now:
            data = self._head + formatdate(now, usegmt=True).encode() + b"\r\n\r\n" + self.body
            self._written = (now, data)
        return data

    async def write_eof(self, data: bytes = b"") -> None:
        """Nothing is left to write."""


OK = Ready(b'{"status": "ok"}')
EMPTY = Ready(b"{}")
ACCEPTED = Ready(b'{"offloadSuccess": true, "pauseBot": true}')
DECLINED = Ready(b'{"offloadSuccess": false, "pauseBot": false}')


def ok(request: web.BaseRequest, ready: Ready) -> web.StreamResponse:
    """``ready`` where the client keeps its connection; the same, in aiohttp's way, where it wants it closed."""
    if request.keep_alive and request.version == HttpVersion11:
        return ready
    return web.Response(body=ready.body, headers=HEADERS)


def refusal(status: int, sentence: str, *, retry_after: int | None = None) -> web.Response:
    """Return an error. The connection is closed after it: the rest of a refused request is not read.

    Args:
        status: The HTTP status.
        sentence: What is wrong.
        retry_after: Seconds after which the request may be sent again.
    """
    response = json_answer({"error": sentence}, status)
    if retry_after is not None:
        response.headers["Retry-After"] = str(retry_after)
    response.force_close()
    return response


def json_answer(value: dict[str, Any], status: int = 200) -> web.Response:
    """Return a JSON answer."""
    return web.Response(body=json.dumps(value).encode(), status=status, headers=HEADERS)
