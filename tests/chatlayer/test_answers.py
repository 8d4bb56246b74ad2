"""What counts as an answer of Chatlayer's: JSON with a status of 2xx. Anything on the way can answer 200."""

import asyncio
import gzip
import zlib
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.chatlayer import (
    ChatlayerClient,
    ChatlayerError,
    ConnectionLost,
    NotTheApi,
    Redirected,
    Refused,
    TimedOut,
    Unreadable,
)
from agent_desktop.chatlayer.answers import NotJson, action_failed, json_of, reports_failure
from tests.chatlayer.conftest import KEY, TEXT, Make
from tests.helpers.block_page import BLOCK_PAGE
from tests.helpers.chatlayer_server import Api, Breaker, read_request
from tests.helpers.steered_loop import later

JSON = "application/json"
HTML = "text/html"

SENT = [
    pytest.param(200, JSON, b"{}", id="an object"),
    pytest.param(200, JSON, b'{"id": "1", "error": null, "errors": [], "success": true}', id="no error"),
    pytest.param(200, JSON, b'{"status": "ok", "statusCode": 201}', id="a good status"),
    pytest.param(200, JSON, b'{"data": {"error": "none", "city": "Gent", "success": false}}', id="a bot's variables"),
    pytest.param(200, JSON, b'{"code": "0", "status": "4001", "type": "sent"}', id="other numbers"),
    pytest.param(200, JSON, b"[]", id="an array"),
    pytest.param(200, JSON, b"null", id="null"),
    pytest.param(200, "application/problem+json; charset=utf-8", b'"done"', id="a text marked as JSON"),
    pytest.param(200, HTML, b"{}", id="JSON marked as HTML, as frameworks do"),
    pytest.param(200, "", b'\n {"a": 1} ', id="JSON without a type"),
    pytest.param(200, JSON, b"\xef\xbb\xbf{}", id="a byte order mark"),
    pytest.param(201, JSON, b"{}", id="created"),
    pytest.param(202, JSON, b"{}", id="accepted"),
    pytest.param(204, "", b"", id="nothing to say"),
]
UNCONFIRMED = [
    pytest.param(200, HTML, BLOCK_PAGE, id="the block page"),
    pytest.param(200, JSON, BLOCK_PAGE, id="a block page marked as JSON"),
    pytest.param(200, "text/plain", b"Access blocked", id="plain text"),
    pytest.param(200, "text/plain", b"403", id="a number that is no JSON"),
    pytest.param(200, HTML, b'{"a": 1}<script src="//filter"></script>', id="JSON that a filter wrote into"),
    pytest.param(200, JSON, b"", id="nothing"),
    pytest.param(200, "", b"", id="nothing without a type"),
    pytest.param(200, JSON, b" \r\n", id="blank"),
    pytest.param(202, JSON, b"", id="accepted, nothing"),
    pytest.param(200, JSON, b'{"a": ', id="half of it"),
    pytest.param(200, JSON, b"\xff\xfe{\x00}\x00", id="UTF-16"),
    pytest.param(200, JSON, b"[" * 5000, id="too deep"),
    pytest.param(200, JSON, b"[" + b"1," * 260_000 + b"1]", id="too many parts"),
    pytest.param(200, JSON, b'"' + b"x" * 1_100_000 + b'"', id="too large"),
    pytest.param(200, JSON, gzip.compress(b"{}"), id="packed, not said"),
    pytest.param(204, HTML, b"", id="204 of a page"),
]
REFUSED = [
    pytest.param(b'{"success": false, "message": "No such\\nsession."}', "No such session", id="success false"),
    pytest.param(b'{"success": "False"}', "", id="as a text"),
    pytest.param(b'{"success": 0}', "", id="as a number"),
    pytest.param(b'{"ok": false, "error": "quota"}', "quota", id="ok false"),
    pytest.param(b'{"error": {"message": "inner"}}', "inner", id="error"),
    pytest.param(b'{"error": true}', "", id="error without words"),
    pytest.param(b'{"errors": [{"detail": "one"}, "two"]}', "one; two", id="errors"),
    pytest.param(b'{"status": "error", "message": "because"}', "because", id="status"),
    pytest.param(b'{"status": 500}', "", id="status as a number"),
    pytest.param(b'{"statusCode": "503"}', "", id="status as digits"),
    pytest.param(b'{"type": "error", "reason": "blocked"}', "blocked", id="type"),
    pytest.param(b'{"sent": false}', "", id="not sent"),
    pytest.param(b'{"statusCode": 400, "message": ["a", "b"]}', "a; b", id="statusCode"),
    pytest.param(b'{"data": {"success": false}}', "", id="inside of data"),
    pytest.param(
        b'{"results": [{"id": 1, "success": true}, {"id": 2, "error": "x"}]}', "", id="one of several results"
    ),
    pytest.param(b'[{"status": "failed"}]', "", id="in an array"),
    pytest.param(b"false", "", id="false"),
    pytest.param(b'{"Success": false}', "", id="another case"),
    pytest.param(b'{"IsSuccess": false}', "", id="another name"),
    pytest.param(b'{"is_success": "failed"}', "", id="another name and word"),
    pytest.param(b'{"errorCode": "E12", "message": "Why"}', "Why", id="errorCode"),
    pytest.param(b'{"error_message": "x"}', "", id="error_message"),
    pytest.param(b'{"status": false}', "", id="status false"),
    pytest.param(b'{"status": "rejected"}', "", id="rejected"),
    pytest.param(b'{"status": "401 Unauthorized"}', "", id="status with words"),
    pytest.param(b'{"statusCode": 502.0}', "", id="status with a fraction"),
    pytest.param(b'{"Data": {"Error": "x"}}', "", id="inside of Data"),
    pytest.param(b'"403 Forbidden"', "403 Forbidden", id="a status as a text"),
    pytest.param(b'"error"', "error", id="a word"),
    pytest.param(b"503", "", id="a status alone"),
]


async def failure(call: Any) -> ChatlayerError:
    with pytest.raises(ChatlayerError) as caught:
        await call
    assert caught.value.__context__ is None
    return caught.value


def acting(client: ChatlayerClient) -> list[Callable[[], Any]]:
    """Every call that changes something."""
    return [
        lambda: client.send(KEY, TEXT),
        lambda: client.pause(KEY),
        lambda: client.resume(KEY),
        lambda: client.delete_session_data(KEY),
    ]


def reading(client: ChatlayerClient) -> list[Callable[[], Any]]:
    """Every call that only reads."""
    return [
        client.bots,
        lambda: client.messages(KEY),
        lambda: client.conversations("b"),
        lambda: client.session_data(KEY),
    ]


@pytest.mark.parametrize(("status", "kind", "body"), SENT)
async def test_a_success(api: Api, client: ChatlayerClient, make: Make, status: int, kind: str, body: bytes) -> None:
    api.reply(status, body=body, headers={"Content-Type": kind} if kind else None)
    for call in acting(client):
        await call()
    await make(api.base_url, api="legacy").send(KEY, TEXT)


@pytest.mark.parametrize(("status", "kind", "body"), UNCONFIRMED)
async def test_no_success_and_nobody_knows(
    api: Api, client: ChatlayerClient, make: Make, status: int, kind: str, body: bytes
) -> None:
    api.reply(status, body=body, headers={"Content-Type": kind} if kind else None)
    for call in [*acting(client), lambda: make(api.base_url, api="legacy").send(KEY, TEXT)]:
        error = await failure(call())
        assert isinstance(error, NotTheApi)
        assert error.maybe_sent
        assert error.status == status
        assert f"({status}, " in error.sentence or f"({status})" in error.sentence
    assert len(api.requests) == 5


@pytest.mark.parametrize(
    ("status", "kind", "body"), [one for one in UNCONFIRMED if "too " not in str(one.id) or one.id == "too deep"]
)
async def test_nor_is_it_an_answer_to_a_question(
    api: Api, client: ChatlayerClient, status: int, kind: str, body: bytes
) -> None:
    api.reply(status, body=body, headers={"Content-Type": kind} if kind else None)
    for call in reading(client):
        error = await failure(call())
        assert isinstance(error, NotTheApi)
        assert error.effect == "none"


@pytest.mark.parametrize(("body", "reason"), REFUSED)
async def test_an_answer_that_says_that_it_failed(api: Api, client: ChatlayerClient, body: bytes, reason: str) -> None:
    api.reply(200, body=body, headers={"Content-Type": JSON})
    for call in acting(client):
        error = await failure(call())
        assert type(error) is Refused
        assert error.sentence == f"Chatlayer refused this (200){f': {reason}' if reason else ''}."


async def test_an_answer_that_is_too_large_is_not_asked_for_again(api: Api, client: ChatlayerClient) -> None:
    for body in (b'"' + b"x" * 5_000_000 + b'"', b"[" + b"1," * 260_000 + b"1]"):
        api.reply(200, body=body, headers={"Content-Type": JSON})
        for call in reading(client)[1:]:
            error = await failure(call())
            assert (type(error), error.effect) == (Unreadable, "refused")


async def test_a_list_that_says_that_it_failed_is_none(api: Api, client: ChatlayerClient) -> None:
    api.reply(json={"success": False, "data": []})
    for call in reading(client)[:3]:
        assert type(await failure(call())) is Refused
    # The fields of session data have names that a bot's author chose, and a row its own state.
    api.reply(json={"success": False, "error": "x"})
    assert await client.session_data(KEY) == {"success": False, "error": "x"}
    api.reply(json={"data": [{"status": "failed", "message": {"text": "hi"}}]})
    assert len((await client.messages(KEY)).rows) == 1


@pytest.mark.parametrize("body", [b"{}", b'{"bots": []}', b'{"data": {}}', b'"on"', b'[{"a": 1}]'])
async def test_json_without_bots_does_not_show_that_a_token_works(
    api: Api, client: ChatlayerClient, body: bytes
) -> None:
    api.reply(200, body=body, headers={"Content-Type": JSON})
    assert isinstance(await failure(client.bots()), NotTheApi)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 413, 451])
async def test_a_page_with_another_status_is_not_the_apis(api: Api, client: ChatlayerClient, status: int) -> None:
    api.reply(status, body=BLOCK_PAGE, headers={"Content-Type": HTML})
    for call in acting(client):
        error = await failure(call())
        assert type(error) is NotTheApi
        assert (error.effect, error.status) == ("refused", status)
    for call in reading(client):
        assert (await failure(call())).effect == "none"


@pytest.mark.parametrize("status", [300, 301, 302, 303, 304, 307, 308])
async def test_a_redirect_is_not_the_apis(api: Api, client: ChatlayerClient, status: int) -> None:
    api.reply(status, body=b"{}", headers={"Location": "https://login.example/", "Content-Type": JSON})
    for call in acting(client):
        error = await failure(call())
        assert (type(error), error.effect) == (Redirected, "maybe" if status in (302, 303) else "refused")
    for call in reading(client):
        assert (await failure(call())).effect == "none"
    assert len(api.requests) == 8


PACKED = {
    "gzip": (gzip.compress(b"{}"), "gzip"),
    "deflate": (zlib.compress(b"{}"), "deflate"),
    "identity": (b"{}", "identity"),
}
BADLY_PACKED = {
    "not packed": (b"{}", "gzip"),
    "cut off": (gzip.compress(b'{"a": "' + bytes(range(65, 90)) * 99 + b'"}')[:30], "gzip"),
    "a page": (gzip.compress(BLOCK_PAGE), "gzip"),
    "a bomb": (gzip.compress(b" " * 50_000_000), "gzip"),
}


@pytest.mark.parametrize("how", PACKED)
async def test_packed_answers(api: Api, client: ChatlayerClient, how: str) -> None:
    body, encoding = PACKED[how]
    api.reply(body=body, headers={"Content-Encoding": encoding, "Content-Type": JSON})
    for call in acting(client):
        await call()


@pytest.mark.parametrize("how", BADLY_PACKED)
async def test_badly_packed_answers(api: Api, client: ChatlayerClient, how: str) -> None:
    body, encoding = BADLY_PACKED[how]
    api.reply(body=body, headers={"Content-Encoding": encoding, "Content-Type": JSON})
    for call in acting(client):
        assert (await failure(call())).maybe_sent
    assert len(api.requests) == 4


@pytest.mark.parametrize("how", ["cut off", "cut off in a chunk", "never ends"])
async def test_an_answer_that_does_not_come_to_its_end(make: Make, how: str) -> None:
    arrived = asyncio.Event()

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, _n: int) -> None:
        await read_request(reader)
        length = b"Transfer-Encoding: chunked" if "chunk" in how else b"Content-Length: 100"
        body = b"40\r\n{}" if "chunk" in how else b"{}"
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + length + b"\r\n\r\n" + body)
        await writer.drain()
        arrived.set()
        if how == "never ends":
            await asyncio.Event().wait()
        writer.write_eof()
        await reader.read(1)

    async with Breaker(script) as server:
        call = asyncio.ensure_future(failure(make(server.base_url, total_timeout=30).send(KEY, TEXT)))
        if how == "never ends":
            await arrived.wait()
            await later(40)
        error = await call
        assert type(error) is (TimedOut if how == "never ends" else ConnectionLost)
        assert error.maybe_sent
        assert server.connections == 1


async def test_a_body_without_end_is_not_kept(make: Make) -> None:
    sent = 0

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, _n: int) -> None:
        nonlocal sent
        await read_request(reader)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[")
        while True:
            writer.write(b" " * 100_000)
            await writer.drain()
            sent += 100_000

    async with Breaker(script) as server:
        client = make(server.base_url)
        assert isinstance(await failure(client.send(KEY, TEXT)), NotTheApi)
        assert type(await failure(client.messages(KEY))) is Unreadable
        assert sent < 40_000_000


NAMES = st.sampled_from(["success", "ok", "error", "errors", "status", "statusCode", "data", "x"])
PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text()


@given(st.recursive(PLAIN, lambda inner: st.lists(inner) | st.dictionaries(NAMES, inner)))
def test_any_value_is_judged_without_an_error(value: Any) -> None:
    assert reports_failure(value) <= action_failed(value)


@given(st.binary(), st.text())
def test_any_body_is_json_or_not(body: bytes, kind: str) -> None:
    try:
        json_of(body, kind)
    except NotJson:
        return
