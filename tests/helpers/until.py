"""Waiting for a condition, in place of sleeping for a guessed time."""

import asyncio
import inspect
import time
from collections.abc import Callable

PATIENCE = 40.0
"""Seconds after which a condition is taken for one that never comes true; on a busy machine some take long."""
STEP = 0.005


async def until(condition: Callable[[], object], what: str = "the condition") -> None:
    """Return as soon as ``condition()`` is true; what it returns may have to be awaited."""
    end = time.monotonic() + PATIENCE  # not the loop's clock, which tests move ahead
    while True:
        result = condition()
        if inspect.isawaitable(result):
            result = await result
        if result:
            return
        assert time.monotonic() < end, f"{what} did not come true"
        await asyncio.sleep(STEP)
