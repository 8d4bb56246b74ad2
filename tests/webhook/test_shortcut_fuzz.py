"""Whatever comes over an open connection, in whatever pieces: both ways answer and keep the same."""

import asyncio
import gzip
import logging
import random
import re
from collections.abc import Callable
from typing import Any

import pytest

from agent_desktop.webhook import WebhookConfig, WebhookServer
from tests.helpers.raw_http import request
from tests.helpers.steered_loop import later, turns
from tests.helpers.until import until
from tests.helpers.webhook_bodies import messages, offload
from tests.helpers.webhook_receiver import Receiver
from tests.webhook.conftest import KEY, TOKEN
from tests.webhook.test_fuzz import TARGET, mutated

LIMIT = 60_000
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


def pieces(rng: random.Random, number: int) -> list[bytes]:
    """What is sent over one connection, in the pieces in which it is sent."""
    requests = [one(rng, f"{number}-{n}") for n in range(rng.randint(1, 4))]
    if rng.random() < 0.6:
        return requests
    data = b"".join(requests)
    cuts = sorted(rng.sample(range(len(data)), min(len(data), rng.randint(1, 6))))
    return [data[start:end] for start, end in zip([0, *cuts], [*cuts, len(data)], strict=True)]


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


async def talk(port: int, parts: list[bytes], sent: asyncio.Semaphore) -> tuple[list[tuple[int, bytes]], bool]:
    """The answers, up to the end of the connection, and whether that was a proper one. ``sent`` counts who has sent."""
    loop = asyncio.get_running_loop()
    transport, client = await loop.create_connection(Client, "127.0.0.1", port)
    transport.write(request("GET", TARGET))
    await until(lambda: client.data)
    for part in parts:
        await turns()
        transport.write(part)
    transport.write(request("GET", TARGET, b"", "Connection: close"))
    sent.release()
    properly = await client.ended
    return client.answers(), properly


async def played(seed: int, *, short: bool) -> tuple[Any, Any, list[Any], int]:
    """All answers by connection, what was stored, what was kept aside, and how often it went the short way."""
    receiver = Receiver()
    config = WebhookConfig(port=0, failures_per_minute=100_000, max_body_bytes=LIMIT)
    server = WebhookServer(receiver, lambda: [TOKEN], config)
    taken = 0
    at_once = server._handler.at_once

    def counted(*args: Any) -> bool:
        nonlocal taken
        went = short and at_once(*args)
        taken += went
        return went

    server._handler.at_once = counted  # type: ignore[method-assign]
    await server.start()
    rng = random.Random(seed)
    try:
        sent = [pieces(rng, number) for number in range(CONNECTIONS)]
        over = asyncio.Semaphore(0)
        talks = asyncio.gather(*(talk(server.port, parts, over) for parts in sent))
        for _ in sent:
            await over.acquire()
        while not talks.done():
            await later(1)  # those that do not come to their end are cut off
        answers = await talks
    finally:
        await server.stop()
    stored = sorted((event.key.session_id, digest.hex()) for event, digest in receiver.events)
    return (
        dict(zip(map(repr, sent), answers, strict=True)),
        stored,
        sorted(body for _, body, _ in receiver.aside),
        taken,
    )


@pytest.mark.parametrize("seed", range(2))
async def test_both_ways_say_and_keep_the_same(seed: int, caplog: pytest.LogCaptureFixture) -> None:
    *long, none = await played(seed, short=False)
    *short, taken = await played(seed, short=True)
    assert none == 0
    assert taken, "the short way must be among what is compared"
    for sent, (answers, properly) in long[0].items():
        others, also_properly = short[0][sent]
        # What was on its way when a connection was cut off, with something unread, may have come or not.
        common = None if properly and also_properly else min(len(answers), len(others))
        assert others[:common] == answers[:common], sent
    assert short[1:] == long[1:]
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []
