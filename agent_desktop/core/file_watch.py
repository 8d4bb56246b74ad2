"""Notices that a small file was written anew, by its time."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

EVERY = 5.0


async def watch_file(path: Path, changed: Callable[[], Awaitable[None]], *, every: float = EVERY) -> None:
    """Call ``changed`` whenever the file's time is another one; looks every ``every`` seconds, for ever."""
    known = _time_of(path)
    while True:
        await asyncio.sleep(every)
        present = _time_of(path)
        if present != known:
            known = present
            await changed()


def _time_of(path: Path) -> int | None:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return None
