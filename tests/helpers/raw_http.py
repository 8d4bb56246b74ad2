"""HTTP by hand over a socket, for what no client would send or take."""

import asyncio
from types import TracebackType


class Raw:
    """One connection. Use with ``async with``. It waits for ever: the time that a whole test may take is limited."""

    def __init__(self, port: int) -> None:
        self.port = port

    async def __aenter__(self) -> "Raw":
        self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.writer.close()
        try:
            await self.writer.wait_closed()
        except ConnectionError:
            # The other side was quicker.
            return

    async def send(self, data: bytes) -> None:
        """Write ``data``; a connection closed by the other side is no error here."""
        try:
            self.writer.write(data)
            await self.writer.drain()
        except ConnectionError:
            return

    async def answer(self) -> tuple[int, bytes]:
        """The next answer: status and body; ``(0, b"")`` when the connection ends instead."""
        try:
            head = await self.reader.readuntil(b"\r\n\r\n")
        except (asyncio.IncompleteReadError, ConnectionError):
            return 0, b""
        length = 0
        for line in head.split(b"\r\n"):
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        return int(head.split(b" ", 2)[1]), await self.reader.readexactly(length)

    async def line(self) -> bytes:
        """The next line; empty when the connection ends instead."""
        try:
            return await self.reader.readuntil(b"\r\n")
        except (asyncio.IncompleteReadError, ConnectionError):
            return b""

    async def ended(self) -> bytes:
        """All that still comes until the other side closes."""
        try:
            return await self.reader.read(-1)
        except ConnectionError:
            return b""


def request(method: str = "POST", target: str = "/", body: bytes = b"", *headers: str) -> bytes:
    """A request's bytes, with its length."""
    lines = [f"{method} {target} HTTP/1.1", "Host: test", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body
