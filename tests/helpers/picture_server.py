"""A server of pictures and files on loopback that answers as a test says."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from aiohttp import web

from agent_desktop.pictures import Limits, PictureError, PictureProblem
from agent_desktop.sandbox.files import made

PNG = made("parcel.png").data
LIMITS = Limits(picture_bytes=200_000, seconds=30.0, file_bytes=300_000, idle_seconds=30.0, cache_bytes=200_000)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class PictureServer:
    """Answers each path as a test says, and notes what it was asked."""

    def __init__(self) -> None:
        self.origin = ""
        self.asked: list[web.Request] = []
        self.handlers: dict[str, Handler] = {}
        self.gate = asyncio.Event()
        self.gate.set()
        self.busy = self.most = 0

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request)
        self.busy += 1
        self.most = max(self.most, self.busy)
        try:
            await self.gate.wait()
            handler = self.handlers.get(request.path)
            if handler is not None:
                return await handler(request)
            return web.Response(body=PNG, content_type="image/png", headers={"Set-Cookie": "a=b"})
        finally:
            self.busy -= 1

    def gives(self, path: str, body: bytes, kind: str, **headers: str) -> str:
        async def handler(_request: web.Request) -> web.Response:
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            return web.Response(body=body, headers={"Content-Type": kind, **named})

        self.handlers[path] = handler
        return self.origin + path

    def leads(self, path: str, target: str) -> str:
        async def handler(_request: web.Request) -> web.Response:
            return web.Response(status=302, headers={"Location": target})

        self.handlers[path] = handler
        return self.origin + path


async def trouble(work: Awaitable[object]) -> PictureProblem:
    with pytest.raises(PictureError) as caught:
        await work
    assert str(caught.value)
    return caught.value.trouble
