"""The files that a backup holds."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

CHUNK = 1 << 20
"""Bytes that are copied at a time."""
MANIFEST, SECRETS, DATABASE, CONFIG = "manifest.json", "secrets.json", "inbox.db", "config.toml"


class Entry(NamedTuple):
    """A file of a backup; its bytes are read before the next entry is asked for."""

    name: str
    size: int
    parts: Iterator[bytes]


def is_plain(name: str) -> bool:
    """Return True if this names a file in a folder, and leads nowhere else."""
    return name == Path(name).name and name not in ("", ".", "..") and not set(name) & set('/\\:\0*?"<>|')
