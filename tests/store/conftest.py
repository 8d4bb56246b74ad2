import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from agent_desktop.store import Store, new_key, open_store


@pytest.fixture(params=["encrypted", "plain"])
def key(request: pytest.FixtureRequest) -> bytes | None:
    return new_key() if request.param == "encrypted" else None


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "inbox.db"


@pytest.fixture
async def store(path: Path, key: bytes | None) -> AsyncIterator[Store]:
    async with contextlib.AsyncExitStack() as stack:
        opened = await open_store(path, key=key)
        stack.push_async_callback(opened.close)
        yield opened
