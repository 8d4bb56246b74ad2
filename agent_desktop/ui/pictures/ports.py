"""Where pictures and files come from."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from agent_desktop.pictures import Picture


class PictureSource(Protocol):
    """All methods raise ``PictureError``; cancelling one ends its request."""

    async def picture(self, url: str) -> Picture:
        """A picture of a kind that can be shown."""
        ...

    async def size(self, url: str) -> int | None:
        """How many bytes a file has, as far as its server says."""
        ...

    async def download(self, url: str, target: Path, progress: Callable[[int, int | None], None] | None = None) -> int:
        """Save a file, whole or not at all, and return its size. ``progress(done, total)`` is called as it comes."""
        ...

    def forget(self) -> None:
        """Let go of the pictures that are kept in memory."""
        ...
