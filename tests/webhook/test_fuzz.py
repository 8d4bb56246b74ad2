"""Anything at all sent to the server: no 5xx, no traceback, nothing authenticated lost, and it goes on serving."""

import asyncio
import json
import logging
import random
from collections.abc import Coroutine
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from agent_desktop.webhook import WebhookConfig, WebhookServer
from tests.helpers.raw_http import Raw, request
from tests.helpers.steered_loop import SteeredLoop, later
from tests.helpers.webhook_bodies import messages, offload
from tests.helpers.webhook_receiver import Receiver
from tests.webhook.conftest import KEY, TOKEN

TARGET = f"/?{KEY}={TOKEN}"
SEEDS = [
    request("GET", TARGET),
    request("POST", TARGET, messages()),
    request("POST", TARGET, offload(), "Expect: 100-continue"),
    request("POST", TARGET, messages(), "Content-Encoding: gzip"),
    f"POST {TARGET} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n".encode(),
    request("POST", TARGET, messages(), "Connection: Upgrade", "Upgrade: websocket", "X-Forwarded-For: 1.2.3.4"),
]
INSERTS = [b"\r\n", b"\0", b"\xff", b" ", b"%", b"%zz", b"%00", b"=", b"&", b"?", b"#", b"\xc3\xa9", b"HTTP/1.1", b"-1"]
BOUNDED = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def mutated(seed: bytes, rng: random.Random) -> bytes:
    """``seed`` with some bytes changed, added, doubled or cut."""
    data = bytearray(seed)
    for _ in range(rng.randint(1, 6)):
        at = rng.randrange(len(data) + 1)
        match rng.randrange(5):
            case 0:
                data[at:at] = rng.choice(INSERTS)
            case 1:
                data[at : at + 1] = bytes([rng.randrange(256)])
            case 2:
                del data[at : at + rng.randint(1, 8)]
            case 3:
                data[at:at] = data[at : at + rng.randint(1, 40)]
            case _:
                data = data[: max(1, at)]
    return bytes(data)


async def statuses(port: int, requests: list[bytes]) -> list[int]:
    """The status each one is answered with; 0 where the connection just ends."""

    async def one(data: bytes) -> int:
        async with Raw(port) as raw:
            await raw.send(data)
            line = await raw.line()
            while line.startswith(b"HTTP/1.1 100"):
                await raw.line()
                line = await raw.line()
            return int(line.split(b" ")[1]) if line else 0

    asked = asyncio.gather(*map(one, requests))
    while not asked.done():
        await later(1)  # those that do not come to their end are cut off
    return list(await asked)


async def serve_and_send(requests: list[bytes]) -> tuple[list[int], Receiver]:
    """Send ``requests`` to a server that must then still answer a proper one."""
    receiver = Receiver()
    config = WebhookConfig(port=0, failures_per_minute=10_000)
    server = WebhookServer(receiver, lambda: [TOKEN], config)
    await server.start()
    try:
        answered = await statuses(server.port, requests)
        async with Raw(server.port) as raw:
            await raw.send(SEEDS[0])
            assert (await raw.answer())[0] == 200
        return answered, receiver
    finally:
        await server.stop()


def run(sending: Coroutine[Any, Any, tuple[list[int], Receiver]]) -> tuple[list[int], Receiver]:
    """Run this on a loop of its own, whose clock can be moved."""
    with asyncio.Runner(loop_factory=SteeredLoop) as runner:
        return runner.run(sending)


def no_harm(answered: list[int], caplog: pytest.LogCaptureFixture) -> None:
    """No server error was answered and none was logged."""
    assert [status for status in answered if status >= 500] == []
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []
    caplog.clear()


@BOUNDED
@given(seed=st.integers(0, 2**32), which=st.sampled_from(SEEDS))
def test_mutated_requests(seed: int, which: bytes, caplog: pytest.LogCaptureFixture) -> None:
    rng = random.Random(seed)
    answered, _ = run(serve_and_send([mutated(which, rng) for _ in range(40)]))
    no_harm(answered, caplog)


@BOUNDED
@given(requests=st.lists(st.binary(max_size=300), min_size=1, max_size=20))
@example(requests=[b"\r\n\r\n", b"GET", b"GET /\r\n\r\n", b"\x80" * 100])
def test_any_bytes(requests: list[bytes], caplog: pytest.LogCaptureFixture) -> None:
    answered, _ = run(serve_and_send(requests))
    no_harm(answered, caplog)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["text", "actor", "message", "type", "timestamp", "x"]), inner, max_size=5)
    ),
    max_leaves=15,
)
EVENT = st.fixed_dictionaries(
    {},
    optional={
        "event": st.sampled_from(["messages", "offload", "other"]) | JSON,
        "type": st.sampled_from(["messages", "offload"]) | JSON,
        "botId": st.text(min_size=1, max_size=5) | JSON,
        "version": st.sampled_from(["LIVE", "DRAFT"]) | JSON,
        "sessionId": st.text(min_size=1, max_size=5) | JSON,
        "messages": st.lists(JSON, max_size=3) | JSON,
        "transcript": st.lists(JSON, max_size=3) | JSON,
        "payload": JSON,
        "timestamp": JSON,
        "channel": JSON,
    },
)


@BOUNDED
@given(events=st.lists(EVENT | JSON, min_size=1, max_size=20))
def test_every_authenticated_body_is_stored_or_kept_aside(events: list[Any], caplog: pytest.LogCaptureFixture) -> None:
    bodies = [json.dumps(event).encode() for event in events]
    answered, receiver = run(serve_and_send([request("POST", TARGET, body) for body in bodies]))
    no_harm(answered, caplog)
    assert set(answered) <= {200, 400}
    assert len(receiver.events) + len(receiver.quarantined) == len(bodies)
