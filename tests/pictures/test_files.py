import asyncio
import stat
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from agent_desktop.pictures import PictureError, PictureFetcher, PictureProblem
from tests.helpers.chatlayer_server import Breaker, read_request
from tests.helpers.picture_server import PNG, PictureServer, trouble


def names(folder: Path) -> list[str]:
    return [one.name for one in folder.iterdir()]


async def test_a_size_is_asked_for(fetcher: PictureFetcher, server: PictureServer) -> None:
    assert await fetcher.size(f"{server.origin}/a.png") == len(PNG)
    assert server.asked[0].method == "HEAD"


@pytest.mark.parametrize(
    ("told", "size"), [("1000000", 1_000_000), (str(10**18), None), ("9" * 400, None), ("-5", None)]
)
async def test_a_size_that_nothing_has_is_not_believed(
    monkeypatch: pytest.MonkeyPatch, told: str, size: int | None
) -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, _number: int) -> None:
        await read_request(reader)
        writer.write(f"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: {told}\r\n\r\n".encode())
        await writer.drain()
        await reader.read(1)

    fetcher = PictureFetcher()
    async with Breaker(answer) as there:
        fetcher.allow(there.base_url)
        try:
            assert await fetcher.size(f"{there.base_url}/a.png") == size
        except PictureError:
            assert size is None  # what is no number at all is no HTTP
    await fetcher.close()


async def test_a_file_is_saved(fetcher: PictureFetcher, server: PictureServer, tmp_path: Path) -> None:
    target = tmp_path / "film.mp4"
    target.write_text("an older one")
    body = bytes(range(256)) * 1000
    steps: list[tuple[int, int | None]] = []
    url = server.gives("/film.mp4", body, "video/mp4")
    assert await fetcher.download(url, target, lambda done, total: steps.append((done, total))) == len(body)
    assert target.read_bytes() == body
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert steps[-1] == (len(body), len(body))
    assert names(tmp_path) == ["film.mp4"]


async def test_a_file_that_is_not_whole_is_not_kept(
    fetcher: PictureFetcher, server: PictureServer, tmp_path: Path
) -> None:
    target = tmp_path / "film.mp4"
    target.write_text("an older one")

    async def broken(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "video/mp4", "Content-Length": "1000"})
        await response.prepare(request)
        await response.write(b"half")
        request.transport.abort()
        return response

    async def endless(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        while True:
            await response.write(bytes(10_000))

    server.handlers["/broken"], server.handlers["/endless"] = broken, endless
    assert await trouble(fetcher.download(f"{server.origin}/broken", target)) is PictureProblem.UNREACHABLE
    assert await trouble(fetcher.download(f"{server.origin}/endless", target)) is PictureProblem.LARGE
    assert await trouble(fetcher.download(server.gives("/big", bytes(400_000), "a/b"), target)) is PictureProblem.LARGE
    assert await trouble(fetcher.download("http://10.0.0.1/x", target)) is PictureProblem.PRIVATE
    assert names(tmp_path) == ["film.mp4"]
    assert target.read_text() == "an older one"


async def test_a_download_can_be_cancelled(fetcher: PictureFetcher, server: PictureServer, tmp_path: Path) -> None:
    begun = asyncio.Event()

    async def slow(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        while True:
            await response.write(b"more")
            begun.set()
            await asyncio.sleep(0.01)

    server.handlers["/slow"] = slow
    saving = asyncio.ensure_future(fetcher.download(f"{server.origin}/slow", tmp_path / "x"))
    await begun.wait()
    saving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await saving
    assert names(tmp_path) == []


async def test_a_disk_that_refuses(fetcher: PictureFetcher, server: PictureServer, tmp_path: Path) -> None:
    url = server.gives("/x", b"abc", "text/plain")
    assert await trouble(fetcher.download(url, tmp_path / "no folder" / "x")) is PictureProblem.DISK
    (tmp_path / "folder").mkdir()
    assert await trouble(fetcher.download(url, tmp_path / "folder")) is PictureProblem.DISK
    assert names(tmp_path) == ["folder"]


def test_the_library_has_the_hook_for_sockets() -> None:
    """The last check hangs on it."""
    assert "socket_factory" in aiohttp.TCPConnector.__init__.__annotations__
