"""Long work on the event loop: in short pieces, or beside it."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterable
from typing import TypeVar

T = TypeVar("T")

TURN = 0.008
"""Seconds of work after which the rest of the program, such as the window, gets a turn."""
FEW = 200
"""So many things are worked through at once: a thread costs more than it spares."""


async def in_turns(things: Iterable[T]) -> AsyncIterator[T]:
    """Yield the things, and let the rest of the program work whenever a turn is over."""
    begun = time.perf_counter()
    for thing in things:
        yield thing
        if time.perf_counter() - begun > TURN:
            await asyncio.sleep(0)
            begun = time.perf_counter()


async def beside(work: Callable[..., T], *given: object, size: int) -> T:
    """Return ``work(*given)``, from a thread if there is much to do.

    Nothing that it reads may change meanwhile. The interpreter lets the loop work in between every few milliseconds.

    Args:
        work: What to do. It must neither change nor call what belongs to the loop.
        given: Its arguments.
        size: Of how many things it is.

    Returns:
        What ``work`` returns; what it raises is raised.
    """
    return work(*given) if size <= FEW else await asyncio.to_thread(work, *given)
