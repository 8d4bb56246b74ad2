"""Waiting for a condition, in place of sleeping for a guessed time."""

import asyncio
from collections.abc import Callable

PATIENCE = 5.0
STEP = 0.005


async def until(condition: Callable[[], object], what: str = "the condition") -> None:
    """Return as soon as ``condition()`` is true; fail after five seconds."""
    loop = asyncio.get_running_loop()
    end = loop.time() + PATIENCE
    while not condition():
        assert loop.time() < end, f"{what} did not come true"
        await asyncio.sleep(STEP)
