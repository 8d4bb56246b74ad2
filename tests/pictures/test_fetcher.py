import asyncio
import gzip
import socket

import pytest
from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult

from agent_desktop.pictures import Limits, Picture, PictureFetcher, PictureProblem
from agent_desktop.pictures.connecting import PublicResolver
from agent_desktop.sandbox.files import made
from tests.helpers.picture_server import LIMITS, PNG, PictureServer, trouble
from tests.helpers.steered_loop import later, turns
from tests.helpers.until import until


async def test_a_picture_is_fetched_once_and_kept(fetcher: PictureFetcher, server: PictureServer) -> None:
    url = f"{server.origin}/a.png"
    assert await fetcher.picture(url) == Picture(PNG, "png")
    await fetcher.picture(url)
    assert len(server.asked) == 1


async def test_nothing_about_the_agent_is_told(fetcher: PictureFetcher, server: PictureServer) -> None:
    await fetcher.picture(f"{server.origin}/a.png#fragment")
    await fetcher.picture(f"{server.origin}/b.png")
    for request in server.asked:
        assert set(request.headers) == {"Host", "User-Agent", "Accept", "Accept-Encoding"}
        assert "Agent-Desktop" in request.headers["User-Agent"]


async def test_those_who_ask_at_the_same_time_share_one_request(fetcher: PictureFetcher, server: PictureServer) -> None:
    server.gate.clear()
    asking = [asyncio.ensure_future(fetcher.picture(f"{server.origin}/a.png")) for _ in range(5)]
    await until(lambda: server.asked)
    asking[0].cancel()
    server.gate.set()
    assert await asyncio.gather(*asking[1:]) == [Picture(PNG, "png")] * 4
    assert len(server.asked) == 1


async def test_four_at_once(fetcher: PictureFetcher, server: PictureServer) -> None:
    server.gate.clear()
    asking = [asyncio.ensure_future(fetcher.picture(f"{server.origin}/{n}.png")) for n in range(9)]
    await until(lambda: server.busy == 4)
    server.gate.set()
    await asyncio.gather(*asking)
    assert server.most == 4


async def test_a_cancelled_one_ends_its_request(fetcher: PictureFetcher, server: PictureServer) -> None:
    server.gate.clear()
    asking = asyncio.ensure_future(fetcher.picture(f"{server.origin}/a.png"))
    await until(lambda: server.busy)
    asking.cancel()
    await asyncio.gather(asking, return_exceptions=True)
    server.gate.set()
    assert (await fetcher.picture(f"{server.origin}/a.png")).data == PNG
    assert len(server.asked) == 2


async def test_memory_is_bounded(server: PictureServer) -> None:
    fetcher = PictureFetcher(Limits(cache_bytes=2 * len(PNG)))
    fetcher.allow(server.origin)
    for name in ("a", "b", "c", "c", "b", "a"):
        await fetcher.picture(f"{server.origin}/{name}.png")
    assert [request.path for request in server.asked] == ["/a.png", "/b.png", "/c.png", "/a.png"]
    await fetcher.close()


# --- where it goes -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://a.example/x.png",
        "data:image/png;base64,AAAA",
        "//a.example/x.png",
        "http:///x.png",
        "https://user:secret@a.example/x.png",
        "http://[::1",
        "http://a.example:99999/x.png",
        "https://a.example/" + "x" * 5000,
        "",
    ],
)
async def test_other_addresses_are_refused(fetcher: PictureFetcher, url: str) -> None:
    assert await trouble(fetcher.picture(url)) is PictureProblem.ADDRESS


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "10.1.2.3",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[fd00:ec2::254]",
        "[fe80::1]",
        "[64:ff9b::7f00:1]",
    ],
)
async def test_private_addresses_are_refused(fetcher: PictureFetcher, host: str) -> None:
    assert await trouble(fetcher.picture(f"http://{host}/x.png")) is PictureProblem.PRIVATE


@pytest.mark.parametrize("host", ["2130706433", "127.1", "0x7f000001", "0177.0.0.1", "localhost", "localhost."])
async def test_other_spellings_of_private_addresses_are_refused(server: PictureServer, host: str) -> None:
    fetcher = PictureFetcher(LIMITS)
    port = server.origin.rpartition(":")[2]
    assert await trouble(fetcher.picture(f"http://{host}:{port}/x.png")) in (
        PictureProblem.PRIVATE,
        PictureProblem.ADDRESS,
        PictureProblem.UNREACHABLE,
    )
    assert not server.asked
    await fetcher.close()


async def test_the_origin_is_allowed_with_its_port_only(fetcher: PictureFetcher) -> None:
    assert await trouble(fetcher.picture("http://127.0.0.1:1/x.png")) is PictureProblem.PRIVATE


async def test_redirects_are_followed_and_counted(fetcher: PictureFetcher, server: PictureServer) -> None:
    for step in range(4):
        server.leads(f"/{step}", f"/{step + 1}")
    assert (await fetcher.picture(f"{server.origin}/1")).data == PNG
    assert await trouble(fetcher.picture(f"{server.origin}/0")) is PictureProblem.REDIRECTS


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("http://169.254.169.254/latest/meta-data", PictureProblem.PRIVATE),
        ("http://127.0.0.1:1/x.png", PictureProblem.PRIVATE),
        ("http://[::1]:1/x.png", PictureProblem.PRIVATE),
        ("file:///etc/passwd", PictureProblem.ADDRESS),
        ("http://a:b@1.1.1.1/x.png", PictureProblem.ADDRESS),
        ("http://[", PictureProblem.ADDRESS),
    ],
)
async def test_redirects_are_checked(
    fetcher: PictureFetcher, server: PictureServer, target: str, reason: PictureProblem
) -> None:
    assert await trouble(fetcher.picture(server.leads("/away", target))) is reason


class Rebinding(AbstractResolver):
    """Answers with each of these addresses in turn, and the last one from then on."""

    def __init__(self, *turns: list[str]) -> None:
        self.turns = list(turns)
        self.asked = 0

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        self.asked += 1
        found = self.turns.pop(0) if len(self.turns) > 1 else self.turns[0]
        return [
            ResolveResult(hostname=host, host=one, port=port, family=socket.AF_INET, proto=0, flags=0) for one in found
        ]

    async def close(self) -> None: ...


async def test_a_name_with_a_private_address_is_refused(server: PictureServer) -> None:
    for found in (["127.0.0.1"], ["93.184.216.34", "10.0.0.1"], ["::1"]):
        fetcher = PictureFetcher(LIMITS, resolver=Rebinding(found))
        fetcher.allow(server.origin)
        port = server.origin.rpartition(":")[2]
        assert await trouble(fetcher.picture(f"http://nice.example:{port}/x.png")) is PictureProblem.PRIVATE
        await fetcher.close()
    assert not server.asked


async def test_a_name_that_changes_its_mind_gains_nothing(server: PictureServer) -> None:
    rebinding = Rebinding(["192.0.2.1"], ["127.0.0.1"])
    fetcher = PictureFetcher(LIMITS, resolver=rebinding)
    port = server.origin.rpartition(":")[2]
    for _ in range(2):
        assert await trouble(fetcher.picture(f"http://nice.example:{port}/x.png")) is PictureProblem.PRIVATE
    assert rebinding.asked == 2
    assert not server.asked
    await fetcher.close()


async def test_the_socket_is_the_last_word(server: PictureServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Were the check of the name to fail, no connection would be made all the same."""
    rebinding = Rebinding(["127.0.0.1"])
    monkeypatch.setattr(PublicResolver, "resolve", lambda _self, *given, **how: rebinding.resolve(*given, **how))
    fetcher = PictureFetcher(LIMITS)
    port = server.origin.rpartition(":")[2]
    assert await trouble(fetcher.picture(f"http://nice.example:{port}/x.png")) is PictureProblem.PRIVATE
    assert not server.asked
    await fetcher.close()


async def test_the_proxy_of_the_environment_is_not_used(
    fetcher: PictureFetcher, server: PictureServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    assert (await fetcher.picture(f"{server.origin}/a.png")).data == PNG


# --- what it takes -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "kind", "reason"),
    [
        (PNG, "text/html", PictureProblem.TYPE),
        (PNG, "application/octet-stream", PictureProblem.TYPE),
        (made("bot-map.svg").data, "image/svg+xml", PictureProblem.TYPE),
        (made("bot-map.svg").data, "image/png", PictureProblem.BROKEN),
        (b"<html>", "image/jpeg", PictureProblem.BROKEN),
        (b"BM" + bytes(60), "image/png", PictureProblem.BROKEN),
        (b"", "image/png", PictureProblem.BROKEN),
        (bytes(250_000), "image/png", PictureProblem.LARGE),
    ],
)
async def test_what_is_no_picture(
    fetcher: PictureFetcher, server: PictureServer, body: bytes, kind: str, reason: PictureProblem
) -> None:
    assert await trouble(fetcher.picture(server.gives("/x", body, kind))) is reason


async def test_the_bytes_say_what_it_is(fetcher: PictureFetcher, server: PictureServer) -> None:
    assert (await fetcher.picture(server.gives("/x", PNG, "image/jpeg"))).format == "png"


async def test_a_packed_bomb_is_not_unpacked(fetcher: PictureFetcher, server: PictureServer) -> None:
    bomb = gzip.compress(PNG + bytes(50_000_000))
    url = server.gives("/bomb", bomb, "image/png", Content_Encoding="gzip")
    assert await trouble(fetcher.picture(url)) is PictureProblem.COMPRESSED


async def test_one_without_an_end_is_cut(fetcher: PictureFetcher, server: PictureServer) -> None:
    async def endless(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "image/png"})
        await response.prepare(request)
        await response.write(PNG)
        while True:
            await response.write(bytes(10_000))

    server.handlers["/endless"] = endless
    assert await trouble(fetcher.picture(f"{server.origin}/endless")) is PictureProblem.LARGE


async def test_a_slow_one_is_given_up(server: PictureServer) -> None:
    async def drip(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "image/png"})
        await response.prepare(request)
        while True:
            await response.write(b"\x89")
            dripped.set()
            await asyncio.sleep(0.01)

    dripped = asyncio.Event()
    server.handlers["/drip"] = drip
    fetcher = PictureFetcher(Limits(seconds=30))
    fetcher.allow(server.origin)
    asked = asyncio.ensure_future(trouble(fetcher.picture(f"{server.origin}/drip")))
    await dripped.wait()
    await later(25)
    assert not asked.done()
    await later(10)
    assert await asked is PictureProblem.SLOW
    server.gate.clear()
    asked = asyncio.ensure_future(trouble(fetcher.picture(f"{server.origin}/silent")))
    await turns()
    await later(40)
    assert await asked is PictureProblem.SLOW
    await fetcher.close()


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (404, PictureProblem.NOT_FOUND),
        (403, PictureProblem.REFUSED),
        (500, PictureProblem.SERVER),
        (206, PictureProblem.SERVER),
    ],
)
async def test_what_the_server_says(
    fetcher: PictureFetcher, server: PictureServer, status: int, reason: PictureProblem
) -> None:
    async def handler(_request: web.Request) -> web.Response:
        return web.Response(status=status, body=PNG, content_type="image/png")

    server.handlers["/x"] = handler
    assert await trouble(fetcher.picture(f"{server.origin}/x")) is reason
    del server.handlers["/x"]
    assert (await fetcher.picture(f"{server.origin}/x")).data == PNG


async def test_a_server_that_hangs_up(fetcher: PictureFetcher, server: PictureServer) -> None:
    async def hang_up(request: web.Request) -> web.Response:
        request.transport.abort()
        return web.Response()

    server.handlers["/x"] = hang_up
    assert await trouble(fetcher.picture(f"{server.origin}/x")) is PictureProblem.UNREACHABLE


async def test_nothing_after_the_end(server: PictureServer) -> None:
    fetcher = PictureFetcher(LIMITS)
    fetcher.allow(server.origin)
    server.gate.clear()
    asking = asyncio.ensure_future(fetcher.picture(f"{server.origin}/a.png"))
    await until(lambda: server.busy)
    await fetcher.close()
    with pytest.raises(asyncio.CancelledError):
        await asking
    assert await trouble(fetcher.picture(f"{server.origin}/a.png")) is PictureProblem.CLOSED
