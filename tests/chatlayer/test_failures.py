"""Failures: which error, which sentence, and whether the call can have had an effect."""

import asyncio
import gc
import socket
import traceback
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from agent_desktop.chatlayer import (
    ChatlayerClient,
    ChatlayerConfig,
    ChatlayerError,
    ConnectionLost,
    Forbidden,
    NoNetwork,
    NotAuthorised,
    NotFound,
    RateLimited,
    Redirected,
    Refused,
    ServerError,
    TimedOut,
)
from tests.chatlayer.conftest import KEY, NOW, TEXT, TOKEN, Make
from tests.helpers.chatlayer_server import Api, Breaker, read_request
from tests.helpers.steered_loop import later, turns
from tests.helpers.until import until

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"


async def failure(call: Any) -> ChatlayerError:
    """The error that a call raises, after a look at what it gives away."""
    with pytest.raises(ChatlayerError) as caught:
        await call
    error = caught.value
    assert error.sentence == str(error)
    assert error.sentence[0].isupper()
    assert error.sentence[-1] in ".…"
    shown = "".join(traceback.format_exception(error)) + repr(error) + repr(vars(error))
    assert "s3cr3t" not in shown
    assert "SECRET-WORDS" not in shown
    assert error.__context__ is None
    assert error.__cause__ is None
    return error


@pytest.mark.parametrize(
    ("status", "kind", "effect"),
    [
        (400, Refused, "refused"),
        (401, NotAuthorised, "refused"),
        (402, Refused, "refused"),
        (403, Forbidden, "refused"),
        (404, NotFound, "refused"),
        (408, ServerError, "none"),
        (413, Refused, "refused"),
        (422, Refused, "refused"),
        (429, RateLimited, "none"),
        (500, ServerError, "maybe"),
        (502, ServerError, "maybe"),
        (503, ServerError, "none"),
        (504, ServerError, "maybe"),
        (599, ServerError, "maybe"),
    ],
)
async def test_statuses(api: Api, client: ChatlayerClient, status: int, kind: type, effect: str) -> None:
    api.reply(status)
    for call, maybe in ((client.send(KEY, TEXT), effect == "maybe"), (client.bots(), False)):
        error = await failure(call)
        assert type(error) is kind
        assert error.status == status
        assert error.effect == ("none" if effect == "maybe" and not maybe else effect)
        assert error.maybe_sent is maybe
    assert len(api.requests) == 2


async def test_the_reason_is_shown_cleaned(api: Api, client: ChatlayerClient) -> None:
    reasons = {
        '{"message": "The text\\n is too\\u202e long"}': "The text is too long",
        '{"error": {"message": "inner", "code": 3}}': "inner",
        '{"errors": [{"detail": "one"}, {"detail": "two"}]}': "one; two",
        '{"message": ["a", "b"]}': "a; b",
    }
    for body, reason in reasons.items():
        api.reply(400, body=body.encode())
        assert (await failure(client.send(KEY, TEXT))).sentence == f"Chatlayer refused this (400): {reason}."


@pytest.mark.parametrize(
    "body", [b"Bad", b"\xff\xfe", b"[" * 5000, b"null", b'{"message": {"a": 1}}', b'{"message": ""}']
)
async def test_no_reason_is_no_harm(api: Api, client: ChatlayerClient, body: bytes) -> None:
    api.reply(400, body=body)
    assert (await failure(client.send(KEY, TEXT))).sentence == "Chatlayer refused this (400)."


async def test_a_reason_that_quotes_the_token_or_never_ends(api: Api, client: ChatlayerClient) -> None:
    api.reply(400, json={"message": f"bad Bearer {TOKEN} and s3cr3t-Value"})
    assert "bad Bearer" in (await failure(client.send(KEY, TEXT))).sentence
    api.reply(400, json={"message": "long " * 10_000})
    assert len((await failure(client.send(KEY, TEXT))).sentence) < 260
    api.reply(400, body=b"x" * 5_000_000, headers={"Content-Type": "text/plain"})
    assert (await failure(client.send(KEY, TEXT))).sentence == "Chatlayer refused this (400)."


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_redirects_are_not_followed_and_the_token_stays(make: Make, status: int) -> None:
    here, there = Api(), Api()
    await here.start()
    await there.start()
    here.reply(status, headers={"Location": f"{there.base_url}/v1/elsewhere"})
    client = make(here.base_url)
    for call in (client.send(KEY, TEXT), client.bots(), client.delete_session_data(KEY)):
        assert isinstance(await failure(call), Redirected)
    assert there.requests == []
    await here.stop()
    await there.stop()


@pytest.mark.parametrize("token", [None, "", "  ", "a\nb", "tökén", "a\x00b"])
async def test_without_a_proper_token_nothing_is_sent(api: Api, make: Make, token: str | None) -> None:
    error = await failure(make(api.base_url, token=lambda: token).send(KEY, TEXT))
    assert isinstance(error, NotAuthorised)
    assert api.requests == []


async def test_rate_limits(api: Api, client: ChatlayerClient) -> None:
    assert client.rate_limit is None
    api.reply(json={}, headers={"x-ratelimit-limit": "1200", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "30"})
    await client.pause(KEY)
    assert client.rate_limit is not None
    assert (client.rate_limit.limit, client.rate_limit.remaining) == (1200, 0)
    blocked = client.rate_limit.blocked_until(NOW)
    assert blocked is not None
    assert (blocked - NOW).total_seconds() == 30
    api.reply(429, headers={"Retry-After": "7"})
    error = await failure(client.send(KEY, TEXT))
    assert isinstance(error, RateLimited)
    assert error.retry_at is not None
    assert (error.retry_at - NOW).total_seconds() == 7
    api.reply(429)
    assert getattr(await failure(client.send(KEY, TEXT)), "retry_at", 1) is None
    api.reply(503, headers={"Retry-After": "9"})
    assert getattr(await failure(client.send(KEY, TEXT)), "retry_at", None) is not None
    # Answers without the headers leave what is known.
    assert client.rate_limit.limit == 1200


def closed_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def test_refused(make: Make) -> None:
    error = await failure(make(f"http://127.0.0.1:{closed_port()}").send(KEY, TEXT))
    assert type(error) is NoNetwork
    assert error.effect == "none"


async def test_an_unknown_host(make: Make) -> None:
    error = await failure(make("https://chatlayer.invalid").send(KEY, TEXT))
    assert type(error) is NoNetwork
    assert "could not be found" in error.sentence


async def test_a_connection_that_is_never_made(make: Make) -> None:
    with socket.socket() as full:
        # A full backlog answers nothing to who wants to connect.
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        port = full.getsockname()[1]
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(("127.0.0.1", port))
        client = make(f"http://127.0.0.1:{port}", connect_timeout=30, total_timeout=100)
        call = asyncio.ensure_future(failure(client.send(KEY, TEXT)))
        await turns()
        await later(25)
        assert not call.done()
        await later(10)
        error = await call
        for one in waiting:
            one.close()
    assert isinstance(error, TimedOut)
    assert not error.sent
    assert error.effect == "none"


async def test_no_answer_in_time(make: Make) -> None:
    async def silent(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter, _n: int) -> None:
        await read_request(reader)
        asked.set()
        await asyncio.Event().wait()

    asked = asyncio.Event()
    async with Breaker(silent) as server:
        call = asyncio.ensure_future(failure(make(server.base_url, total_timeout=30).send(KEY, TEXT)))
        await asked.wait()
        await later(25)
        assert not call.done()
        await later(10)
        error = await call
        assert isinstance(error, TimedOut)
        assert error.sent
        assert error.effect == "maybe"
        assert error.maybe_sent
        assert server.connections == 1


async def at_once(_reader: asyncio.StreamReader, _writer: asyncio.StreamWriter, _n: int) -> None:
    """Cut right after the connection was made."""


async def after_some_bytes(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter, _n: int) -> None:
    await reader.readexactly(10)


async def after_the_head(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter, _n: int) -> None:
    await reader.readuntil(b"\r\n\r\n")


async def after_the_request(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter, _n: int) -> None:
    await read_request(reader)


async def within_the_answers_head(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, _n: int) -> None:
    await read_request(reader)
    writer.write(b"HTTP/1.1 200 OK\r\nContent-")
    await writer.drain()
    writer.write_eof()
    await reader.read(1)


async def with_nonsense(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, _n: int) -> None:
    await read_request(reader)
    writer.write(b"SSH-2.0-OpenSSH_9.2\r\n\r\n")
    await writer.drain()
    await reader.read(1)


CUTS = [at_once, after_some_bytes, after_the_head, after_the_request, within_the_answers_head, with_nonsense]


@pytest.mark.parametrize("cut", CUTS)
async def test_a_post_cut_anywhere_is_unconfirmed_and_made_once(make: Make, cut: Any) -> None:
    async with Breaker(cut) as server:
        error = await failure(make(server.base_url).send(KEY, TEXT))
        assert type(error) is ConnectionLost
        assert error.effect == "maybe"
        assert server.connections == 1


async def test_a_big_post_cut_while_it_is_written(make: Make) -> None:
    async with Breaker(after_the_head) as server:
        big = {"textMessageTemplate": {"textMessages": [{"text": "SECRET-WORDS" * 80_000}]}}
        error = await failure(make(server.base_url).send(KEY, big))
        assert type(error) is ConnectionLost
        assert server.connections == 1


@pytest.mark.parametrize("status", [404, 500])
async def test_an_answer_cut_in_its_body_still_tells_its_status(make: Make, status: int) -> None:
    async def within_the_answers_body(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, _n: int) -> None:
        await read_request(reader)
        writer.write(f"HTTP/1.1 {status} X\r\nContent-Length: 100\r\n\r\n{{".encode())
        await writer.drain()
        writer.write_eof()
        await reader.read(1)

    async with Breaker(within_the_answers_body) as server:
        assert (await failure(make(server.base_url).send(KEY, TEXT))).status == status


async def test_a_post_on_a_connection_that_dies_is_never_made_twice(make: Make) -> None:
    bodies: list[bytes] = []

    async def second_request_kills(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, _n: int) -> None:
        bodies.append(await read_request(reader))
        writer.write(OK)
        await writer.drain()
        # The kept-alive connection takes the next request whole, and ends without an answer.
        bodies.append(await read_request(reader))

    async with Breaker(second_request_kills) as server:
        client = make(server.base_url)
        await client.send(KEY, TEXT)
        error = await failure(client.send(KEY, TEXT))
        assert type(error) is ConnectionLost
        assert error.maybe_sent
        assert (server.connections, len(bodies)) == (1, 2)
        # A reading call may be, and is, made again on a fresh connection.
        await client.send(KEY, TEXT)
        assert (server.connections, len(bodies)) == (2, 3)


async def test_a_connection_closed_while_idle_costs_nothing(make: Make) -> None:
    async def one_each(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, _n: int) -> None:
        await read_request(reader)
        writer.write(OK)
        await writer.drain()

    async with Breaker(one_each) as server:
        client = make(server.base_url)
        for n in range(1, 4):
            await client.send(KEY, TEXT)
            assert server.connections == n
            session = client._transport._session
            assert session is not None
            pools = session.connector._conns.values()
            # Until the client has noticed the reset.
            await until(lambda pools=pools: not any(p.is_connected() for pool in pools for p, _ in pool))


async def test_a_cancelled_call_leaves_nothing_behind(make: Make) -> None:
    started = asyncio.Event()

    async def silent(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter, _n: int) -> None:
        await read_request(reader)
        started.set()
        await asyncio.Event().wait()

    async with Breaker(silent) as server:
        call = asyncio.ensure_future(make(server.base_url).send(KEY, TEXT))
        await started.wait()
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
    gc.collect()


async def test_calls_after_closing_have_no_effect(api: Api, client: ChatlayerClient) -> None:
    await client.send(KEY, TEXT)
    await client.close()
    await client.close()
    assert type(await failure(client.send(KEY, TEXT))) is NoNetwork
    assert len(api.requests) == 1


async def test_other_calls_go_on_beside_a_slow_one(api: Api, client: ChatlayerClient) -> None:
    gate = asyncio.Event()

    async def slow(request: web.Request) -> web.Response:
        if "slow" in request.path:
            await gate.wait()
        return web.json_response({})

    api.answer = slow
    waiting = asyncio.ensure_future(client.pause(type(KEY)("slow", "LIVE", "s")))
    for _ in range(5):
        await client.pause(KEY)
    assert not waiting.done()
    gate.set()
    await waiting


async def test_a_session_of_ones_own(api: Api) -> None:
    made: list[aiohttp.ClientSession] = []

    def factory() -> aiohttp.ClientSession:
        made.append(aiohttp.ClientSession())
        return made[-1]

    config = ChatlayerConfig(region="custom", base_url=api.base_url)
    async with ChatlayerClient(config, lambda: TOKEN, session_factory=factory) as client:
        assert made == []
        await client.pause(KEY)
        await client.pause(KEY)
    assert len(made) == 1
    assert made[0].closed
