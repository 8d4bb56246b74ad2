"""Each test begins and ends with the keys that the actions come with."""

from collections.abc import Iterator

import pytest

from agent_desktop.ui.actions import keys


@pytest.fixture(autouse=True)
def usual_keys() -> Iterator[None]:
    keys.use({})
    yield
    keys.use({})
