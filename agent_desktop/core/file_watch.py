"""Notices when a file was written, by its modification time."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

EVERY = 5.0


async def watch_file(path: Path, changed: Callable[[], Awaitable[None]], *, every: float = EVERY) -> None:
    """Call ``changed`` whenever the file's time has changed. Looks every ``every`` seconds, without end."""
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
