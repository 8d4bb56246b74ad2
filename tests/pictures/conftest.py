from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from agent_desktop.pictures import PictureFetcher
from tests.helpers.picture_server import LIMITS, PictureServer


@pytest.fixture
async def server() -> AsyncIterator[PictureServer]:
    made_server = PictureServer()
    app = web.Application()
    app.router.add_route("*", "/{rest:.*}", made_server.answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    made_server.origin = f"http://{host}:{port}"
    yield made_server
    made_server.gate.set()
    await runner.cleanup()


@pytest.fixture
async def fetcher(server: PictureServer) -> AsyncIterator[PictureFetcher]:
    made_fetcher = PictureFetcher(LIMITS)
    made_fetcher.allow(server.origin)
    yield made_fetcher
    await made_fetcher.close()
