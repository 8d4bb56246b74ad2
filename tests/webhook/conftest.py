"""A webhook server on a free port, and a client for it."""

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest

from agent_desktop.webhook import Seen, WebhookConfig, WebhookServer
from tests.helpers.webhook_receiver import Receiver

TOKEN = "tok-3f9a_Zq-secret"  # a made-up one
KEY = "challenge.verifyToken"


class Service:
    """A running server, its receiver, what it saw, and a client."""

    def __init__(self, server: WebhookServer, receiver: Receiver, tokens: list[bytes | str]) -> None:
        self.server = server
        self.receiver = receiver
        self.tokens = tokens
        self.seen: list[Seen] = []
        server.seen.connect(self.seen.append)
        self.http = aiohttp.ClientSession()

    @property
    def target(self) -> str:
        """The request target with the right token."""
        return f"/?{KEY}={TOKEN}"

    def url(self, token: str | None = TOKEN) -> str:
        """The URL as Chatlayer calls it."""
        return self.server.url + ("" if token is None else f"?{KEY}={token}")

    async def call(self, method: str, url: str | None = None, **options: Any) -> tuple[int, Any, Any]:
        """Status, JSON and headers of an answer."""
        async with self.http.request(method, url or self.url(), **options) as response:
            body = await response.json() if response.content_length else None
            return response.status, body, response.headers


Make = Callable[..., Any]


@pytest.fixture
def make() -> Make:
    """Makes services with other configurations, as a context manager."""

    @asynccontextmanager
    async def build(**config: Any) -> AsyncIterator[Service]:
        receiver = Receiver()
        tokens: list[bytes | str] = [TOKEN]
        server = WebhookServer(receiver, lambda: tokens, WebhookConfig(**{"port": 0, **config}))
        await server.start()
        service = Service(server, receiver, tokens)
        try:
            yield service
        finally:
            receiver.gate.set()
            await service.http.close()
            await server.stop()

    return build


@pytest.fixture
async def service(make: Make) -> AsyncIterator[Service]:
    """A server as it is by default."""
    async with make() as running:
        yield running


@pytest.fixture(autouse=True)
def quiet_logs(caplog: pytest.LogCaptureFixture) -> Any:
    """No test may leave the token, a message text or a traceback in any log."""
    caplog.set_level(logging.DEBUG)
    yield
    for record in [*caplog.get_records("setup"), *caplog.get_records("call"), *caplog.records]:
        text = record.getMessage() + (str(record.exc_info) if record.exc_info else "")
        assert TOKEN not in text
        assert "SECRET-WORDS" not in text
        assert record.exc_info is None, text
        assert "Traceback" not in text
