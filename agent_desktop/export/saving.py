"""Saves an export to a file without holding up the loop: opening, flushing and renaming are another thread's, too."""

import asyncio
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from agent_desktop.export.formats import FORMATS
from agent_desktop.export.output import output
from agent_desktop.export.writing import Source, write


async def save(
    path: Path, name: str, source: Source, conversation_ids: Sequence[int], progress: Callable[[int, int], None]
) -> int:
    """Write these conversations to ``path`` in the format of this name; how many were written.

    The file is there whole or not at all, also when the task is cancelled. Raises :class:`ExportError` and
    ``StorageError``.
    """
    file = output(path)
    to = await asyncio.to_thread(file.__enter__)
    try:
        written = await write(source, conversation_ids, FORMATS[name](), to, progress)
    except BaseException:
        await asyncio.to_thread(file.__exit__, *sys.exc_info())
        raise
    await asyncio.to_thread(file.__exit__, None, None, None)
    return written
