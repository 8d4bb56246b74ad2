"""A stand-in API and clients for it."""

import logging
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from agent_desktop.chatlayer import ChatlayerClient, ChatlayerConfig
from agent_desktop.protocol import ConversationKey
from tests.helpers.chatlayer_server import Api

TOKEN = "tokid-77:s3cr3t-Value"
KEY = ConversationKey("bot-1", "LIVE", "session-1")
TEXT = {"textMessageTemplate": {"textMessages": [{"text": "SECRET-WORDS"}]}}
NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)

Make = Callable[..., ChatlayerClient]


@pytest.fixture
async def api() -> AsyncIterator[Api]:
    """A server that answers 200."""
    server = Api()
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
async def make() -> AsyncIterator[Make]:
    """Makes clients for a base URL."""
    made: list[ChatlayerClient] = []

    def build(base_url: str, token: Any = TOKEN, **config: Any) -> ChatlayerClient:
        settings = ChatlayerConfig(**{"region": "custom", "base_url": base_url, "total_timeout": 5.0, **config})
        made.append(ChatlayerClient(settings, token if callable(token) else lambda: token, now=lambda: NOW))
        return made[-1]

    yield build
    for client in made:
        await client.close()


@pytest.fixture
def client(api: Api, make: Make) -> ChatlayerClient:
    """A client of ``api``."""
    return make(api.base_url)


@pytest.fixture(autouse=True)
def quiet_logs(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """No test may leave the token or a message text in any log."""
    caplog.set_level(logging.DEBUG)
    yield
    for record in [*caplog.get_records("setup"), *caplog.get_records("call"), *caplog.records]:
        assert "s3cr3t" not in record.getMessage()
        assert "SECRET-WORDS" not in record.getMessage()
        assert record.exc_info is None
