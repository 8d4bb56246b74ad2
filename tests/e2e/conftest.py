"""The program on a screen of its own, with the session's real keyring."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.e2e.program import Program
from tests.e2e.screen import Screen, screen
from tests.helpers.chatlayer_server import Api

VERIFY = "vt-5f0c-verify"
API_TOKEN = "id5f0c:secret5f0c"


@pytest.fixture
async def desk_screen(keyring_session: None) -> AsyncIterator[Screen]:
    async with screen() as made:
        yield made


@pytest.fixture
async def api() -> AsyncIterator[Api]:
    """Plays Chatlayer's API; takes everything."""
    made = Api()
    made.reply(json={})
    await made.start()
    yield made
    await made.stop()


@pytest.fixture
async def program(desk_screen: Screen, api: Api, tmp_path: Path) -> AsyncIterator[Program]:
    """A profile with its tokens in the keyring; not started yet."""
    made = Program(tmp_path / "profile", desk_screen.environment, api.base_url)
    await made.set_tokens(VERIFY, API_TOKEN)
    yield made
    made.close()
    await made.forget_secrets()
