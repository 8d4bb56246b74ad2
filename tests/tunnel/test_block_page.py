"""A page that answers 200 in place of the program does not make it look reachable."""

import gzip
import json
from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from agent_desktop.tunnel import Prober
from agent_desktop.webhook import PROBE_HEADER, probe_answer
from tests.helpers.block_page import BLOCK_PAGE
from tests.helpers.chatlayer_server import Api
from tests.tunnel.conftest import TOKEN

PROOF = json.dumps({"status": "ok", "probe": probe_answer(TOKEN, "another number")}).encode()


@pytest.fixture
async def there() -> AsyncIterator[Api]:
    api = Api()
    await api.start()
    yield api
    await api.stop()


@pytest.fixture
async def prober() -> AsyncIterator[Prober]:
    prober = Prober(lambda: TOKEN, PROBE_HEADER, probe_answer)
    yield prober
    await prober.close()


@pytest.mark.parametrize(
    ("status", "kind", "body"),
    [
        pytest.param(200, "text/html", BLOCK_PAGE, id="the block page"),
        pytest.param(200, "application/json", BLOCK_PAGE, id="marked as JSON"),
        pytest.param(200, "application/json", b"", id="nothing"),
        pytest.param(204, "", b"", id="204"),
        pytest.param(200, "application/json", b'{"status": "ok"}', id="JSON of another program"),
        pytest.param(200, "application/json", b'{"status": "ok", "probe": null}', id="no proof"),
        pytest.param(200, "application/json", b'{"status": "ok", "probe": "\xc3\xa9"}', id="a wrong proof"),
        pytest.param(200, "application/json", PROOF, id="the proof of another time"),
        pytest.param(200, "application/json", PROOF[:-2], id="half of it"),
        pytest.param(200, "application/json", b" " * 10_000_000, id="large"),
        pytest.param(200, "application/json", b"[" * 60_000, id="deep"),
        pytest.param(302, "text/html", BLOCK_PAGE, id="a sign-in page"),
        pytest.param(401, "text/html", BLOCK_PAGE, id="a proxy that asks who is there"),
        pytest.param(511, "text/html", BLOCK_PAGE, id="network authentication required"),
    ],
)
async def test_it_is_not_this_program(there: Api, prober: Prober, status: int, kind: str, body: bytes) -> None:
    there.reply(status, body=body, headers={"Content-Type": kind or "text/plain", "Location": "https://login.example"})
    reach = await prober.probe(there.base_url)
    assert not reach.ok
    assert reach.sentence.endswith(".")
    assert TOKEN not in reach.sentence


PACKED = {"not": b"no gzip", "a page": gzip.compress(BLOCK_PAGE), "cut off": gzip.compress(PROOF)[:-9]}


@pytest.mark.parametrize("how", PACKED)
async def test_nor_when_it_is_packed(there: Api, prober: Prober, how: str) -> None:
    there.reply(200, body=PACKED[how], headers={"Content-Encoding": "gzip", "Content-Type": "application/json"})
    assert not (await prober.probe(there.base_url)).ok


async def test_the_proof_counts_also_in_pieces(there: Api, prober: Prober) -> None:
    async def answer(request: web.Request) -> web.StreamResponse:
        proof = json.dumps({"probe": probe_answer(TOKEN, request.headers[PROBE_HEADER])}).encode()
        response = web.StreamResponse(headers={"Content-Type": "application/json"})
        await response.prepare(request)
        for byte in proof:
            await response.write(bytes([byte]))
        return response

    there.answer = answer
    assert (await prober.probe(there.base_url)).ok
