"""The short way of the usual request, and that everything unusual on a connection still finds the long one."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from agent_desktop.webhook.connection import Connection
from tests.helpers.raw_http import Raw, request
from tests.helpers.steered_loop import turns
from tests.helpers.until import until
from tests.helpers.webhook_bodies import messages, offload


@pytest.fixture
def long_ways(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Notes the method of each request that aiohttp handles."""
    seen: list[str] = []
    handle = Connection._handle_request

    async def noted(self: Connection, req: Any, *rest: Any) -> Any:
        seen.append(req.method)
        return await handle(self, req, *rest)

    monkeypatch.setattr(Connection, "_handle_request", noted)
    return seen


@pytest.fixture
async def raw(service: Any, long_ways: list[str]) -> AsyncIterator[Raw]:
    """A connection whose first request is over, so that its task sleeps."""
    async with Raw(service.server.port) as connection:
        await connection.send(request("GET", service.target))
        assert (await connection.answer())[0] == 200
        assert long_ways == ["GET"]
        long_ways.clear()
        yield connection


async def test_messages_and_handovers_go_the_short_way(service: Any, raw: Raw, long_ways: list[str]) -> None:
    for body, answer in ((messages(), b"{}"), (offload(), b'{"offloadSuccess": true, "pauseBot": true}')):
        await raw.send(request("POST", service.target, body))
        assert await raw.answer() == (200, answer)
    assert long_ways == []
    assert len(service.receiver.events) == 2


async def test_pipelined_requests_are_answered_in_order(service: Any, raw: Raw, long_ways: list[str]) -> None:
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
    assert long_ways == ["POST", "GET", "POST"]


async def test_what_cannot_be_stored_is_refused_the_long_way(service: Any, raw: Raw, long_ways: list[str]) -> None:
    service.receiver.broken = True
    await raw.send(request("POST", service.target, messages()))
    assert (await raw.answer())[0] == 503
    assert long_ways == ["POST"]


async def test_what_is_not_understood_is_kept_with_its_body(service: Any, raw: Raw) -> None:
    await raw.send(request("POST", service.target, b'{"what": 1}'))
    assert (await raw.answer())[0] == 400
    assert [body for _, body, _ in service.receiver.aside] == [b'{"what": 1}']


async def test_stopping_lets_it_be_answered(service: Any, raw: Raw) -> None:
    service.receiver.gate.clear()
    await raw.send(request("POST", service.target, messages()))
    await until(service.receiver.entered.is_set)
    stopping = asyncio.ensure_future(service.server.stop())
    await turns()
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
