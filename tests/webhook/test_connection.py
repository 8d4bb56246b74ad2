"""Several requests on one connection: each is answered, in order, whatever the others are."""

import asyncio
import socket
from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.helpers.raw_http import Raw, request
from tests.helpers.until import until
from tests.helpers.webhook_bodies import messages, offload


@pytest.fixture
async def raw(service: Any) -> AsyncIterator[Raw]:
    """A connection on which one request was answered."""
    async with Raw(service.server.port) as connection:
        await connection.send(request("GET", service.target))
        assert (await connection.answer())[0] == 200
        yield connection


async def test_messages_and_handovers_are_answered(service: Any, raw: Raw) -> None:
    for body, answer in ((messages(), b"{}"), (offload(), b'{"offloadSuccess": true, "pauseBot": true}')):
        await raw.send(request("POST", service.target, body))
        assert await raw.answer() == (200, answer)
    assert len(service.receiver.events) == 2


async def test_pipelined_requests_are_answered_in_order(service: Any, raw: Raw) -> None:
    service.receiver.gate.clear()
    await raw.send(request("POST", service.target, messages(session="1")))
    await until(service.receiver.entered.is_set)
    await raw.send(request("POST", service.target, offload(session="2")) + request("GET", service.target))
    await raw.send(request("POST", service.target, messages(session="3")))
    service.receiver.gate.set()
    said = [(await raw.answer())[-1] for _ in range(4)]
    assert said == [b"{}", b'{"offloadSuccess": true, "pauseBot": true}', b'{"status": "ok"}', b"{}"]
    assert [event.key.session_id for event, _ in service.receiver.events] == ["1", "2", "3"]
    await raw.send(request("POST", service.target, messages(session="4")))
    assert (await raw.answer())[0] == 200


async def test_what_cannot_be_stored_is_to_be_sent_again(service: Any, raw: Raw) -> None:
    service.receiver.broken = True
    await raw.send(request("POST", service.target, messages()))
    assert (await raw.answer())[0] == 503


async def test_what_is_not_understood_is_kept_with_its_body(service: Any, raw: Raw) -> None:
    await raw.send(request("POST", service.target, b'{"what": 1}'))
    assert (await raw.answer())[0] == 400
    assert [body for _, body, _ in service.receiver.quarantined] == [b'{"what": 1}']


async def test_stopping_lets_a_request_be_answered(service: Any, raw: Raw) -> None:
    service.receiver.gate.clear()
    await raw.send(request("POST", service.target, messages()))
    await until(service.receiver.entered.is_set)
    stopping = asyncio.ensure_future(service.server.stop())
    await until(lambda: not service.server.running)
    service.receiver.gate.set()
    assert (await raw.answer())[0] == 200
    await stopping


async def test_a_client_that_goes_away_meanwhile(service: Any, raw: Raw) -> None:
    service.receiver.gate.clear()
    await raw.send(request("POST", service.target, messages()))
    await until(service.receiver.entered.is_set)
    await raw.__aexit__(None, None, None)
    await until(lambda: service.server.connections == 0)
    service.receiver.gate.set()
    await until(lambda: len(service.receiver.events) == 1)


async def test_a_client_that_asks_on_without_reading_does_not_fill_the_memory(service: Any) -> None:
    asked = 3000
    narrow = socket.socket()
    narrow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    narrow.setblocking(False)
    loop = asyncio.get_running_loop()
    await loop.sock_connect(narrow, ("127.0.0.1", service.server.port))
    await until(lambda: service.server.connections == 1)
    [connection] = service.server._gate._connections
    connection.transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
    asking = asyncio.ensure_future(loop.sock_sendall(narrow, request("GET", service.target) * asked))
    await until(lambda: connection.writing_paused)
    told = -1
    while told != (now := sum(seen.count for seen in service.seen)):
        told = now
        await asyncio.sleep(0.3)  # longer than it takes to tell of requests
    assert told < asked
    assert connection.transport.get_write_buffer_size() < 100_000
    data = b""
    while data.count(b'{"status": "ok"}') < asked:
        data += await loop.sock_recv(narrow, 65536)
    await asking
    narrow.close()
