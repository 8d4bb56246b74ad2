"""How much is fetched, and for how long it is waited."""

from dataclasses import dataclass

MEBIBYTE = 1024 * 1024
LARGEST_TOLD = 1024**5
"""A server that says that its file is larger is not believed."""


@dataclass(frozen=True)
class Limits:
    """Sizes in bytes, times in seconds. ``seconds`` is for a whole picture; a file for saving may take
    ``file_seconds``, of which none of ``idle_seconds`` may pass without a byte."""

    picture_bytes: int = 8 * MEBIBYTE
    seconds: float = 10.0
    file_bytes: int = 100 * MEBIBYTE
    file_seconds: float = 1800.0
    idle_seconds: float = 20.0
    redirects: int = 3
    at_once: int = 4
    cache_bytes: int = 48 * MEBIBYTE


def in_words(size: int) -> str:
    """A size as a person reads it."""
    if size < 1024:
        return f"{size} B"
    if size < MEBIBYTE:
        return f"{round(size / 1024)} KB"
    return f"{size / MEBIBYTE:.1f}".removesuffix(".0") + " MB"
