"""Keeps requests that the database could not take, in an append-only file beside it.

Each line is one request. If the database is encrypted, so is each line (ChaCha20-Poly1305), with a key that is derived
from the database's. That key is in memory as long as the program runs: without it no database is open, and the webhook
does not listen.
"""

import base64
import logging
import os
import secrets
import threading
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from agent_desktop.base.i18n import translate
from agent_desktop.store.errors import StoreUnavailable, from_os

log = logging.getLogger(__name__)

ENDING = "-requests"
TAKING = "-requests-taking"
"""Of the file's name while its requests are being moved into the database."""
LARGEST = 64 * 1024 * 1024
"""Bytes of both files together. What does not fit is not kept."""
NONCE = 12
PURPOSE = b"agent-desktop kept requests 1"


class KeptRequest(msgspec.Struct, frozen=True):
    """A request that had the right token: when it came (UTC), why it is here, and its body as it arrived."""

    arrived_at: datetime
    reason: str
    body: bytes
    content_type: str = ""


class RequestFile:
    """The file beside the database at ``path``. ``key`` is the database's; None if it is not encrypted.

    All calls block: make them in a thread.
    """

    def __init__(self, path: Path, key: bytes | None) -> None:
        self._file = path.with_name(path.name + ENDING)
        self._taking = path.with_name(path.name + TAKING)
        self._key = key
        self._lock = threading.Lock()

    def add(self, request: KeptRequest) -> None:
        """Append a request. Returns after it is on disk.

        Raises:
            StoreUnavailable: It cannot be written, or the file is full.
        """
        # It begins a line too: what a kill left of the one before must not spoil it.
        line = b"\n" + self._sealed(msgspec.json.encode(request)) + b"\n"
        with self._lock:
            try:
                self._append(line)
            except OSError as error:
                raise from_os(error, "Writing the file for unsaved requests") from error

    def take(self) -> list[KeptRequest] | None:
        """Return the requests, oldest first; None if there is no file. They stay until :meth:`taken` is called.

        A line that cannot be read, because it is damaged or was written with another key, is returned as it is: a
        request whose reason says that. It is not thrown away.

        Raises:
            StoreUnavailable: The file cannot be read.
        """
        with self._lock:
            try:
                if not self._taking.exists() and self._file.exists():
                    self._file.replace(self._taking)
                if not self._taking.exists():
                    return None
                lines = self._taking.read_bytes().split(b"\n")
                written = datetime.fromtimestamp(self._taking.stat().st_mtime, UTC)
            except OSError as error:
                raise from_os(error, "Reading the file for unsaved requests") from error
        return [self._read(line, written) for line in lines if line]

    def taken(self) -> None:
        """Remove the requests that :meth:`take` returned.

        Raises:
            StoreUnavailable: They cannot be removed.
        """
        with self._lock:
            try:
                self._taking.unlink(missing_ok=True)
            except OSError as error:
                raise from_os(error, "Removing the file for unsaved requests") from error

    def _append(self, line: bytes) -> None:
        held = sum(file.stat().st_size for file in (self._file, self._taking) if file.exists())
        if held + len(line) > LARGEST:
            raise StoreUnavailable(translate("store", "The file for unsaved requests is full."))
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(self._file, flags, 0o600), "ab", buffering=0) as file:
            before = file.seek(0, os.SEEK_END)
            try:
                written = 0
                while written < len(line):
                    written += file.write(line[written:]) or 0
                os.fsync(file.fileno())
            except OSError:
                file.truncate(before)
                raise

    def _read(self, line: bytes, written: datetime) -> KeptRequest:
        try:
            return msgspec.json.decode(self._opened(line), type=KeptRequest)
        except (ValueError, msgspec.MsgspecError):
            log.error("a request in the file for unsaved requests cannot be read; it is quarantined as it is")
            words = translate(
                "store",
                "This request was kept in a file, as the database could not be written. It is damaged or was encrypted"
                " with another key, so it cannot be read.",
            )
            return KeptRequest(written, words, line)

    def _sealed(self, text: bytes) -> bytes:
        if self._key is None:
            return base64.b64encode(text)
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        nonce = secrets.token_bytes(NONCE)
        return base64.b64encode(nonce + ChaCha20Poly1305(_derived(self._key)).encrypt(nonce, text, None))

    def _opened(self, line: bytes) -> bytes:
        """Return the text of a line. Raises ``ValueError`` if it is damaged or was written with another key."""
        sealed = base64.b64decode(line, validate=True)
        if self._key is None:
            return sealed
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        try:
            return ChaCha20Poly1305(_derived(self._key)).decrypt(sealed[:NONCE], sealed[NONCE:], None)
        except InvalidTag as error:
            raise ValueError("another key, or damaged") from error


def _derived(key: bytes) -> bytes:
    """Return the key of the lines. One key must not serve two ciphers."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(algorithm=SHA256(), length=32, salt=None, info=PURPOSE).derive(key)
