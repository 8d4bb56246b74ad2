"""Bodies: their size, their time, how they are packed."""

import asyncio
import gzip
import io
import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.webhook.body import BodyRefused, decompress
from agent_desktop.webhook.server import LINGER
from tests.helpers.raw_http import Raw, request
from tests.helpers.steered_loop import later
from tests.helpers.until import until
from tests.helpers.webhook_bodies import messages


async def test_a_body_up_to_the_limit_and_not_a_byte_more(make: Any) -> None:
    body = messages()
    async with make(max_body_bytes=len(body)) as service:
        assert (await service.call("POST", data=body))[0] == 200
        status, answer, _ = await service.call("POST", data=body + b" ")
        assert status == 413
        assert str(len(body)) in answer["error"]
        assert len(service.receiver.events) == 1
        assert service.receiver.quarantined == []


async def test_eight_mebibytes_are_taken_by_default(service: Any) -> None:
    body = messages("x" * (8 * 1024 * 1024 - 1000))
    assert (await service.call("POST", data=io.BytesIO(body)))[0] == 200
    assert (await service.call("POST", data=io.BytesIO(b"x" * (8 * 1024 * 1024 + 1))))[0] == 413


async def test_a_body_too_large_is_refused_by_its_length_alone(service: Any) -> None:
    async with Raw(service.server.port) as raw:
        await raw.send(f"POST {service.target} HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n".encode())
        assert (await raw.answer())[0] == 413


async def test_chunked_bodies(service: Any) -> None:
    body = messages()
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:10], body[10:])) + b"0\r\n\r\n"
    async with Raw(service.server.port) as raw:
        head = f"POST {service.target} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        await raw.send(head.encode())
        await raw.send(chunks)
        assert await raw.answer() == (200, b"{}")


async def test_an_endless_chunked_body_ends_at_the_limit(make: Any) -> None:
    async with make(max_body_bytes=100_000) as service, Raw(service.server.port) as raw:
        await raw.send(f"POST {service.target} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n".encode())
        part = b"2710\r\n" + b"x" * 10_000 + b"\r\n"

        async def pour() -> None:
            for _ in range(5000):
                await raw.send(part)

        pouring = asyncio.ensure_future(pour())
        assert (await raw.answer())[0] == 413
        pouring.cancel()
        await asyncio.wait([pouring])


async def test_broken_chunks(service: Any) -> None:
    async with Raw(service.server.port) as raw:
        await raw.send(f"POST {service.target} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n".encode())
        await raw.send(b"5\r\nhello\r\n")
        await raw.send(b"zz\r\nhello\r\n")
        assert (await raw.answer())[0] == 400
    assert service.receiver.events == []


async def test_a_body_that_stops_in_the_middle_is_cut_off(make: Any) -> None:
    async with make(body_timeout=30) as service, Raw(service.server.port) as raw:
        await raw.send(f"POST {service.target} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{{".encode())
        await until(lambda: any(one.busy for one in service.server._gate._connections))
        await later(25)
        assert service.server.connections == 1
        await later(10)
        assert (await raw.answer())[0] == 408
        await later(LINGER)
        assert service.server.connections == 0, "it is not kept for the rest"
        assert service.receiver.events == service.receiver.quarantined == []


async def test_a_body_whose_sender_goes_away(service: Any) -> None:
    async with Raw(service.server.port) as raw:
        await raw.send(f"POST {service.target} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{{".encode())
        await until(lambda: service.server.connections == 1)
        raw.writer.transport.abort()
    await until(lambda: service.server.connections == 0)
    assert (await service.call("POST", data=messages()))[0] == 200
    assert len(service.receiver.events) == 1
    assert service.receiver.quarantined == []


def packed(body: bytes) -> list[tuple[str, bytes]]:
    raw = zlib.compressobj(wbits=-15)
    return [
        ("gzip", gzip.compress(body)),
        ("GZip", gzip.compress(body)),
        ("deflate", zlib.compress(body)),
        ("deflate", raw.compress(body) + raw.flush()),
        ("identity", body),
    ]


async def test_compressed_bodies(service: Any) -> None:
    body = messages()
    for encoding, data in packed(body):
        status, answer, _ = await service.call("POST", data=data, headers={"Content-Encoding": encoding})
        assert (status, answer) == (200, {})
    digests = {digest for _, digest in service.receiver.events}
    assert len(service.receiver.events) == 5
    assert len(digests) == 1


async def test_a_bomb_does_not_go_off(service: Any) -> None:
    bomb = gzip.compress(b"x" * 200 * 1024 * 1024)
    assert len(bomb) < 300_000
    for data, encoding in ((bomb, "gzip"), (zlib.compress(b"x" * 50_000_000), "deflate")):
        status, _, _ = await service.call("POST", data=data, headers={"Content-Encoding": encoding})
        assert status == 413


@pytest.mark.parametrize(
    ("encoding", "data", "status"),
    [
        ("gzip", b"not gzip", 400),
        ("gzip", gzip.compress(messages())[:-5], 400),
        ("gzip", gzip.compress(messages()) + b"more", 400),
        ("deflate", b"\x78\x9cnonsense", 400),
        ("gzip", b"", 400),
        ("br", b"x", 415),
        ("gzip, gzip", b"x", 415),
        ("zstd", b"x", 415),
    ],
)
async def test_badly_packed_bodies(service: Any, encoding: str, data: bytes, status: int) -> None:
    answer = await service.call("POST", data=data, headers={"Content-Encoding": encoding})
    assert answer[0] == status
    assert answer[1]["error"].endswith(".")
    # Whatever came whole and with the token is kept.
    assert [kept for _, kept, _ in service.receiver.quarantined] == [data]


async def test_the_limit_counts_before_unpacking_too(make: Any) -> None:
    async with make(max_body_bytes=1000) as service:
        status, _, _ = await service.call("POST", data=b"x" * 1001, headers={"Content-Encoding": "gzip"})
        assert status == 413


async def test_a_request_with_a_body_and_a_get(service: Any) -> None:
    async with Raw(service.server.port) as raw:
        await raw.send(request("GET", service.target, b"body") + request("GET", service.target))
        assert (await raw.answer())[0] == 200
        assert (await raw.answer())[0] == 200


@given(st.binary(max_size=500), st.sampled_from(["gzip", "deflate", "identity"]))
def test_unpacking_anything_gives_bytes_or_a_refusal(data: bytes, encoding: str) -> None:
    try:
        body = decompress(data, encoding, 1000)
    except BodyRefused:
        return
    assert len(body) <= 1000


@given(st.binary(max_size=2000))
def test_unpacking_undoes_packing(body: bytes) -> None:
    for encoding, data in packed(body):
        assert decompress(data, encoding, 2000) == body
