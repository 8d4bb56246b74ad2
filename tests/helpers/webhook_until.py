"""Waiting for something that has no event of its own."""

import asyncio
from collections.abc import Callable


async def until(condition: Callable[[], object], timeout: float = 10) -> None:
    """Wait until ``condition()`` is true. Raises ``TimeoutError``."""
    async with asyncio.timeout(timeout):
        while not condition():  # noqa: ASYNC110 - what is waited for lies in the server and tells nobody
            await asyncio.sleep(0.005)
