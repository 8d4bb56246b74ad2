"""The platform's side of a measurement: sends webhook requests from a process of its own, and times the answers.

Plain sockets and prepared bytes, so that this side costs little beside what is measured. An :class:`Order` comes as
JSON on standard input, a :class:`Report` goes to standard output.
"""

import asyncio
import subprocess
import sys
import time
from collections import deque
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count

import msgspec

START = time.time() - time.perf_counter()
MARK = "measured-"
"""Texts that are looked for on the screen begin with this, followed by the request's number."""


class Order(msgspec.Struct, kw_only=True):
    """What to send. Without a ``rate`` each connection sends its next request as soon as it has the answer.

    ``offload`` sends handovers with a transcript of so many messages in place of single messages.
    """

    port: int
    token: str
    connections: int = 16
    seconds: float = 5.0
    rate: float = 0.0
    conversations: int = 200
    session: str = "bench"
    first: int = 0
    offload: int = 0


class Report(msgspec.Struct, kw_only=True):
    """``sent`` and ``answered`` are moments of each request, in seconds of ``time.perf_counter``, which on Linux all
    processes share. ``refused`` counts answers other than 200."""

    seconds: float
    sent: list[float]
    answered: list[float]
    refused: int


async def send(order: Order) -> Report:
    """Have another process send it, while this one's loop goes on."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.benchmarks.load", stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    output, _ = await process.communicate(msgspec.json.encode(order))
    return msgspec.json.decode(output, type=Report)


def body(order: Order, number: int) -> bytes:
    """The request with this number, as Chatlayer would send it."""
    now = datetime.fromtimestamp(START + time.perf_counter(), UTC).isoformat(timespec="milliseconds")
    stamp = now.replace("+00:00", "Z")
    session = f"{order.session}-{number % order.conversations}"
    if order.offload:
        return _offload(session, stamp, number, order.offload)
    return (
        f'{{"botId":"bot","version":"LIVE","sessionId":"{session}","event":"messages","channel":"whatsapp","messages":'
        f'[{{"actor":"user","message":{{"channelType":"whatsapp","sender":{{"id":"{session}","botId":"bot",'
        f'"firstname":"Emma","lastname":"Peeters","preferredLanguage":"nl"}},"timestamp":"{stamp}",'
        f'"messageType":"text","text":"{MARK}{number} where is the parcel that I ordered last week?",'
        f'"id":"{number:024x}"}},"timestamp":"{stamp}"}}],"timestamp":"{stamp}"}}'
    ).encode()


def _offload(session: str, stamp: str, number: int, length: int) -> bytes:
    items = []
    for place in range(length):
        second = f"2026-11-20T10:{place // 60:02}:{place % 60:02}.000Z"
        if place % 2:
            items.append(
                f'{{"actor":"user","message":{{"messageType":"text","text":"answer {place} of {number}"}},'
                f'"timestamp":"{second}"}}'
            )
        else:
            items.append(
                f'{{"actor":"bot","message":{{"text":"question {place}, what can I do for you?"}},'
                f'"timestamp":"{second}"}}'
            )
    return (
        f'{{"botId":"bot","version":"LIVE","sessionId":"{session}","event":"offload","channel":"web",'
        f'"payload":{{"department":"billing","orderId":{number}}},"transcript":[{",".join(items)}],'
        f'"timestamp":"{stamp}"}}'
    ).encode()


class Connection(asyncio.Protocol):
    """One keep-alive connection with one request at a time."""

    def __init__(self, sender: "Sender") -> None:
        self._sender = sender
        self._buffer = b""
        self._number = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        self._sender.lost()

    def send(self, number: int, request: bytes) -> None:
        self._number = number
        self._transport.write(request)  # type: ignore[attr-defined]  # a TCP transport can write

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        end = self._buffer.find(b"\r\n\r\n")
        if end < 0:
            return
        head = self._buffer[:end].lower()
        length = int(head.partition(b"content-length:")[2].split(b"\r\n", 1)[0])
        if len(self._buffer) < end + 4 + length:
            return
        good = head.split(b" ", 2)[1] == b"200"
        self._buffer = b""
        self._sender.answered(self, self._number, good=good)


class Sender:
    """Sends an order's requests and notes when what happened."""

    def __init__(self, order: Order) -> None:
        self._order = order
        self._sent: dict[int, float] = {}
        self._answered: dict[int, float] = {}
        self._refused = 0
        self._free: deque[Connection] = deque()
        self._due: deque[int] = deque()
        self._end = float("inf")
        self._numbers: Iterator[int] = count(order.first)
        self._idle = asyncio.Event()
        self._over = False
        self._head = (
            f"POST /?challenge.verifyToken={order.token} HTTP/1.1\r\nHost: 127.0.0.1:{order.port}\r\n"
            "Content-Type: application/json\r\nContent-Length: "
        ).encode()

    async def run(self) -> Report:
        order, loop = self._order, asyncio.get_running_loop()
        connections = [
            (await loop.create_connection(lambda: Connection(self), "127.0.0.1", order.port))[1]
            for _ in range(order.connections)
        ]
        total = int(order.rate * order.seconds)
        prepared = (
            {number: body(order, number) for number in range(order.first, order.first + total)} if order.offload else {}
        )
        begun = time.perf_counter()
        self._end = begun + order.seconds
        if order.rate:
            self._free.extend(connections)
            for step in range(total):
                due = begun + step / order.rate
                wait = due - time.perf_counter()
                if wait > 0:
                    await asyncio.sleep(wait)
                number = next(self._numbers)
                # What waits for a connection has been sent as far as the platform is concerned.
                self._sent[number] = time.perf_counter()
                self._due.append(number)
                self._dispatch(prepared)
            while len(self._answered) < total:
                self._idle.clear()
                await asyncio.wait_for(self._idle.wait(), 60)
                self._dispatch(prepared)
        else:
            for connection in connections:
                self._next(connection)
            await asyncio.sleep(order.seconds)
            while len(self._answered) < len(self._sent):
                self._idle.clear()
                await asyncio.wait_for(self._idle.wait(), 60)
        self._over = True
        numbers = sorted(self._answered)
        return Report(
            seconds=max(self._answered.values()) - begun,
            sent=[self._sent[number] for number in numbers],
            answered=[self._answered[number] for number in numbers],
            refused=self._refused,
        )

    def answered(self, connection: Connection, number: int, *, good: bool) -> None:
        self._answered[number] = time.perf_counter()
        self._refused += not good
        if self._order.rate:
            self._free.append(connection)
            self._dispatch({})
        elif time.perf_counter() < self._end:
            self._next(connection)
        self._idle.set()

    def lost(self) -> None:
        """A connection ended. Its request has no answer; that ends the run at once."""
        if not self._over:
            sys.exit("the program closed a connection")

    def _next(self, connection: Connection) -> None:
        number = next(self._numbers)
        request = body(self._order, number)
        self._sent[number] = time.perf_counter()
        self._send(connection, number, request)

    def _dispatch(self, prepared: dict[int, bytes]) -> None:
        while self._due and self._free:
            number = self._due.popleft()
            self._send(self._free.popleft(), number, prepared.get(number) or body(self._order, number))

    def _send(self, connection: Connection, number: int, request: bytes) -> None:
        connection.send(number, self._head + b"%d\r\n\r\n%b" % (len(request), request))


async def _main() -> None:
    order = msgspec.json.decode(sys.stdin.buffer.read(), type=Order)
    report = await Sender(order).run()
    sys.stdout.buffer.write(msgspec.json.encode(report))


if __name__ == "__main__":
    asyncio.run(_main())
