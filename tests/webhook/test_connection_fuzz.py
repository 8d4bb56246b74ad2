"""Whatever comes over an open connection, in whatever pieces, is answered and kept the same."""

import asyncio
import gzip
import logging
import random
import re
from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

import pytest

from agent_desktop.webhook import WebhookConfig, WebhookServer
from tests.helpers.raw_http import request
from tests.helpers.until import until
from tests.helpers.webhook_bodies import messages, offload
from tests.helpers.webhook_receiver import Receiver
from tests.webhook.conftest import KEY, TOKEN
from tests.webhook.test_fuzz import TARGET, mutated

LIMIT = 60_000
BROKEN = (400, b'{"error": "This is not a proper HTTP request."}')
CONNECTIONS = 60
PIECES = [
    *("Content-Length: 3", "Transfer-Encoding: chunked", "Expect: 100-continue", "Connection: close"),
    *("Connection: keep-alive", "Content-Encoding: identity", "X: y"),
]


def chunked(rng: random.Random, body: bytes) -> bytes:
    """A request whose body comes in chunks, perhaps with an end that is not there or broken."""
    head = f"POST {TARGET} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n".encode()
    cut = rng.randrange(len(body) + 1)
    parts = [part for part in (body[:cut], body[cut:]) if part]
    ends = [b"0\r\n\r\n", b"0\r\n\r\n", b"0\r\nX: trailer\r\n\r\n", b"zz\r\n\r\n"]
    return head + b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + rng.choice(ends)


def one(rng: random.Random, session: str) -> bytes:
    """Some request."""
    body = rng.choice([messages, offload])(session=session)
    makers: list[Callable[[], bytes]] = [
        lambda: request("POST", TARGET, body),
        lambda: request("POST", TARGET, body),
        lambda: request("POST", TARGET, body, rng.choice(PIECES)),
        lambda: request("POST", f"/?{KEY}=wrong", body),
        lambda: request("GET", TARGET),
        lambda: request("POST", TARGET, b"{}"),
        lambda: request("POST", TARGET, body + b" " * LIMIT),
        lambda: request("POST", TARGET, gzip.compress(body, mtime=0), "Content-Encoding: gzip"),
        lambda: request("POST", TARGET, body).replace(b"HTTP/1.1", b"HTTP/1.0", 1),
        lambda: chunked(rng, body),
        lambda: mutated(request("POST", TARGET, body), rng),
    ]
    return rng.choice(makers)()


def cut(rng: random.Random, data: bytes) -> list[bytes]:
    """The same bytes in a few pieces."""
    places = sorted(rng.sample(range(1, len(data)), min(len(data) - 1, rng.randint(0, 6))))
    return [data[start:end] for start, end in zip([0, *places], [*places, len(data)], strict=True)]


class Client(asyncio.Protocol):
    """Keeps what comes, also what came before the other side cut the connection off."""

    def __init__(self) -> None:
        self.data = b""
        self.ended: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    def data_received(self, data: bytes) -> None:
        self.data += data

    def connection_lost(self, exc: Exception | None) -> None:
        self.ended.set_result(exc is None)

    def answers(self) -> list[tuple[int, bytes]]:
        """Status and body of each."""
        found, left = [], self.data
        while b"\r\n\r\n" in left:
            head, _, left = left.partition(b"\r\n\r\n")
            length = re.search(rb"(?i)content-length: *(\d+)", head)
            size = int(length[1]) if length else 0
            found.append((int(head.split(b" ")[1]), left[:size]))
            left = left[size:]
        return found


class Outcome(NamedTuple):
    """What came of one connection. ``whole``: it had a proper end, so that no answer was lost on its way."""

    answers: list[tuple[int, bytes]]
    whole: bool
    kept: Counter[bytes]

    def before_broken(self) -> list[tuple[int, bytes]]:
        """The answers to what came before HTTP that is none."""
        return self.answers[: self.answers.index(BROKEN)] if BROKEN in self.answers else self.answers


async def played(parts: list[bytes]) -> Outcome:
    """Send these pieces over a connection to a server of its own."""
    receiver = Receiver()
    config = WebhookConfig(
        port=0, failures_per_minute=100_000, headers_timeout=2.5, body_timeout=2.5, max_body_bytes=LIMIT
    )
    server = WebhookServer(receiver, lambda: [TOKEN], config)
    await server.start()
    try:
        transport, client = await asyncio.get_running_loop().create_connection(Client, "127.0.0.1", server.port)
        transport.write(request("GET", TARGET))
        async with asyncio.timeout(20):
            await until(lambda: client.data)
            for part in parts:
                await asyncio.sleep(0.005)  # so that it arrives as a piece of its own, as a rule
                transport.write(part)
            transport.write(request("GET", TARGET, b"", "Connection: close"))
            whole = await client.ended
    finally:
        await server.stop()
    kept = Counter(digest for _, digest in receiver.events) + Counter(body for _, body, _ in receiver.quarantined)
    return Outcome(client.answers(), whole, kept)


@pytest.mark.parametrize("seed", range(2))
async def test_how_bytes_are_cut_makes_no_difference(seed: int, caplog: pytest.LogCaptureFixture) -> None:
    rng = random.Random(seed)
    requests = [[one(rng, f"{number}-{n}") for n in range(rng.randint(1, 4))] for number in range(CONNECTIONS)]
    by_request = await asyncio.gather(*(played(parts) for parts in requests))
    cut_up = await asyncio.gather(*(played(cut(rng, b"".join(parts))) for parts in requests))
    alike = 0
    for parts, here, there in zip(requests, by_request, cut_up, strict=True):
        if BROKEN in here.answers or BROKEN in there.answers:
            # What came right before broken HTTP, in one piece with it, is refused with it. Nothing else may come of it.
            assert here.kept <= there.kept or there.kept <= here.kept, parts
            common: int | None = min(len(here.before_broken()), len(there.before_broken()))
        else:
            assert here.kept == there.kept, parts
            common = None if here.whole and there.whole else min(len(here.answers), len(there.answers))
            alike += 1
        assert here.answers[:common] == there.answers[:common], parts
    assert alike > CONNECTIONS / 2
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []
