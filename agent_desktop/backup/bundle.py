"""Files in a stream: before each one a line with its name and size, at the end an empty line."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from agent_desktop.backup.errors import damaged
from agent_desktop.backup.sealed import Opened, Sealer

CHUNK = 1 << 20
LINE_MAX = 4096
MANIFEST, SECRETS, DATABASE, CONFIG = "manifest.json", "secrets.json", "inbox.db", "config.toml"

Progress = Callable[[int], None]
"""Told how many bytes are done."""


class Entry(NamedTuple):
    """A file of the stream; its bytes are read before the next entry is asked for."""

    name: str
    size: int
    parts: Iterator[bytes]


def put_bytes(sealer: Sealer, name: str, data: bytes) -> None:
    """Add a small file."""
    sealer.write(_line(name, len(data)) + data)


def put_file(sealer: Sealer, name: str, path: Path, progress: Progress) -> None:
    """Add a file from the disk. Raises ``OSError``."""
    size = path.stat().st_size
    sealer.write(_line(name, size))
    left = size
    with path.open("rb") as file:
        while left and (part := file.read(min(CHUNK, left))):
            sealer.write(part)
            left -= len(part)
            progress(size - left)
    if left:
        raise OSError(None, "it became shorter while it was read")


def put_end(sealer: Sealer) -> None:
    """Nothing follows."""
    sealer.write(b"\n")
    sealer.close()


def entries(stream: Opened) -> Iterator[Entry]:
    """All files, in their order. Raises :class:`BackupError` where the stream is not whole."""
    while True:
        line = _read_line(stream)
        if not line:
            if stream.read(1):
                raise damaged()
            return
        try:
            head = json.loads(line)
            name, size = str(head["name"]), int(head["size"])
        except (ValueError, KeyError, TypeError):
            raise damaged() from None
        if size < 0 or not is_plain(name):
            raise damaged()
        yield Entry(name, size, _parts(stream, size))


def is_plain(name: str) -> bool:
    """Whether it names a file in a folder, and leads nowhere else."""
    return name == Path(name).name and name not in ("", ".", "..") and not set(name) & set('/\\:\0*?"<>|')


def _parts(stream: Opened, size: int) -> Iterator[bytes]:
    while size:
        part = stream.read(min(CHUNK, size))
        if not part:
            raise damaged()
        size -= len(part)
        yield part


def _line(name: str, size: int) -> bytes:
    return json.dumps({"name": name, "size": size}).encode() + b"\n"


def _read_line(stream: Opened) -> bytes:
    line = bytearray()
    while (byte := stream.exactly(1)) != b"\n":
        line += byte
        if len(line) > LINE_MAX:
            raise damaged()
    return bytes(line)
