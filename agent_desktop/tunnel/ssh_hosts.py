"""The SSH servers that a person said are theirs, with their keys, in the profile's ``known_hosts``.

The file has OpenSSH's form. It is the program's own: what other programs trust, this one does not.
"""

import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asyncssh import SSHKey

log = logging.getLogger(__name__)


class KnownHosts:
    """Reads and adds to the file. Both raise ``OSError`` where it cannot be used."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def keys(self, host: str, port: int) -> "list[SSHKey]":
        """The keys pinned for a server; none when it is not known. A line that is damaged counts for nothing."""
        from asyncssh import KeyImportError, import_public_key

        try:
            text = self.file.read_text("utf-8", "replace")
        except FileNotFoundError:
            return []
        keys = []
        for line in text.splitlines():
            name, _, key = line.strip().partition(" ")
            if name != entry(host, port):
                continue
            try:
                keys.append(import_public_key(key))
            except KeyImportError:
                log.warning("%s: a key of a known host cannot be read", self.file.name)
        return keys

    def knows(self, host: str, port: int) -> bool:
        """Whether anything is pinned for a server, readable or not: a new key must not slip in by damaging the file."""
        try:
            text = self.file.read_text("utf-8", "replace")
        except FileNotFoundError:
            return False
        return any(line.strip().partition(" ")[0] == entry(host, port) for line in text.splitlines())

    def pin(self, host: str, port: int, key: "SSHKey") -> None:
        """From now on only this key is the server's."""
        line = f"{entry(host, port)} {key.export_public_key('openssh').decode().strip()}\n"
        self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(self.file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(line)


def entry(host: str, port: int) -> str:
    """A server's name in the file, as OpenSSH writes it."""
    host = host.lower()
    return host if port == 22 else f"[{host}]:{port}"
