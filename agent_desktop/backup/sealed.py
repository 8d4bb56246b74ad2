"""An encrypted stream in a file: it opens only with its passphrase, whole and in its order.

The file begins with a line of its own, a line of JSON with what the key is made from, and then holds pieces of 1 MiB,
each sealed by ChaCha20-Poly1305 under a key that no other file has. A piece's nonce is its number and whether it is the
last one, and all of them are bound to the head: none can be left out, repeated, moved or cut off unnoticed.
"""

import hashlib
import hmac
import json
import secrets
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from agent_desktop.backup.errors import BackupError, WrongPassphrase, damaged
from agent_desktop.backup.passphrase import COST, COSTLIEST, keys_of
from agent_desktop.base.i18n import translate

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

MAGIC = b"Agent Desktop backup\n"
VERSION = 1
PIECE = 1 << 20
SEAL = 16
HEAD_MAX = 4096


class Sealer:
    """Writes into a file. Call :meth:`close` at the end: without it the file is not complete, and says so."""

    def __init__(self, file: BinaryIO, passphrase: str, *, cost: int = COST) -> None:
        salt = secrets.token_bytes(32)
        key, check = keys_of(passphrase, salt, cost)
        head = {"version": VERSION, "kdf": "scrypt", "cost": cost, "salt": salt.hex(), "check": _digest(check)}
        line = MAGIC + json.dumps(head).encode() + b"\n"
        file.write(line)
        self._file = file
        self._cipher = _cipher(key)
        self._bound = hashlib.sha256(line).digest()
        self._number = 0
        self._waiting = bytearray()

    def write(self, data: bytes) -> None:
        """Add to the stream."""
        self._waiting += data
        while len(self._waiting) > PIECE:  # the last piece is never empty where there is anything at all
            self._seal(bytes(self._waiting[:PIECE]), last=False)
            del self._waiting[:PIECE]

    def close(self) -> None:
        """Write the last piece. The file itself stays open."""
        self._seal(bytes(self._waiting), last=True)
        self._waiting.clear()

    def _seal(self, piece: bytes, *, last: bool) -> None:
        self._file.write(self._cipher.encrypt(_nonce(self._number, last=last), piece, self._bound))
        self._number += 1


class Opened:
    """Reads what :class:`Sealer` wrote. Raises :class:`BackupError`, and :class:`WrongPassphrase`."""

    def __init__(self, file: BinaryIO, passphrase: str) -> None:
        magic = file.read(len(MAGIC))
        if magic != MAGIC:
            raise BackupError(translate("backup", "This file is no backup of Agent Desktop."))
        line = file.readline(HEAD_MAX)
        cost, salt, check = _head(line)
        key, known = keys_of(passphrase, salt, cost)
        if not hmac.compare_digest(_digest(known), check):
            raise WrongPassphrase(translate("backup", "The passphrase does not open this backup. Try it again."))
        self._file = file
        self._cipher = _cipher(key)
        self._bound = hashlib.sha256(magic + line).digest()
        self._pieces = self._read()
        self._waiting = b""

    def read(self, size: int) -> bytes:
        """The next bytes, ``size`` of them or fewer; empty at the end."""
        while not self._waiting:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._waiting = piece
        given, self._waiting = self._waiting[:size], self._waiting[size:]
        return given

    def exactly(self, size: int) -> bytes:
        """So many bytes; a stream that ends before is damaged."""
        parts = []
        while size:
            part = self.read(size)
            if not part:
                raise damaged()
            parts.append(part)
            size -= len(part)
        return b"".join(parts)

    def _read(self) -> Iterator[bytes]:
        from cryptography.exceptions import InvalidTag

        sealed = self._file.read(PIECE + SEAL)
        number = 0
        while True:
            following = self._file.read(PIECE + SEAL)
            last = not following
            try:
                piece = self._cipher.decrypt(_nonce(number, last=last), sealed, self._bound)
            except InvalidTag:
                raise damaged() from None
            if piece:
                yield piece
            if last:
                return
            sealed, number = following, number + 1


def _cipher(key: bytes) -> "ChaCha20Poly1305":
    # loaded here: 10 ms and 7 MB that no start should pay for
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    return ChaCha20Poly1305(key)


def _head(line: bytes) -> tuple[int, bytes, str]:
    try:
        head = json.loads(line)
        version = int(head["version"])
        cost, salt, check = int(head["cost"]), bytes.fromhex(head["salt"]), str(head["check"])
    except (ValueError, KeyError, TypeError):
        raise damaged() from None
    if version > VERSION:
        words = translate("backup", "This backup is from a newer version of Agent Desktop. Install that version first.")
        raise BackupError(words)
    if not 1 < cost <= COSTLIEST or cost & (cost - 1) or len(salt) < 16:
        raise damaged()
    return cost, salt, check


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])


def _digest(check: bytes) -> str:
    return hashlib.sha256(b"passphrase check" + check).hexdigest()[:32]
