"""Reads backups in the first format, which was this program's own. New backups are tar and age files: see ``archive``.

The file begins with a line of its own and a line of JSON with the key's derivation. Then come pieces of 1 MiB, each
encrypted with ChaCha20-Poly1305. A piece's nonce is its number and whether it is the last one, and all are bound to the
head. The decrypted stream holds files: before each one a line of JSON with its name and size, at the end an empty line.
"""

import hashlib
import hmac
import json
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from agent_desktop.backup.bundle import CHUNK, Entry, is_plain
from agent_desktop.backup.errors import WrongPassphrase, damaged
from agent_desktop.base.i18n import translate

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

MAGIC = b"Agent Desktop backup\n"
VERSION = 1
PIECE = 1 << 20
SEAL = 16
LINE_MAX = 4096
COSTLIEST = 1 << 20
BLOCK, PARALLEL = 8, 1


def entries(file: BinaryIO, passphrase: str) -> Iterator[Entry]:
    """Yield all files of a backup, in their order.

    Args:
        file: the backup, at its beginning.
        passphrase: what opens it.

    Raises:
        BackupError: the backup is not whole.
        WrongPassphrase: the passphrase does not open it.
    """
    stream = _Stream(file, passphrase)
    while line := stream.line():
        try:
            head = json.loads(line)
            name, size = str(head["name"]), int(head["size"])
        except (ValueError, KeyError, TypeError):
            raise damaged() from None
        if size < 0 or not is_plain(name):
            raise damaged()
        yield Entry(name, size, stream.parts(size))
    if stream.read(1):
        raise damaged()


class _Stream:
    """The decrypted bytes."""

    def __init__(self, file: BinaryIO, passphrase: str) -> None:
        magic = file.read(len(MAGIC))
        line = file.readline(LINE_MAX)
        cost, salt, check = _head(line)
        key, known = _keys_of(passphrase, salt, cost)
        if not hmac.compare_digest(hashlib.sha256(b"passphrase check" + known).hexdigest()[:32], check):
            raise WrongPassphrase(translate("backup", "The passphrase does not open this backup. Try again."))
        self._file = file
        self._cipher = _cipher(key)
        self._bound = hashlib.sha256(magic + line).digest()
        self._pieces = self._read()
        self._waiting = b""

    def read(self, size: int) -> bytes:
        """Return the next bytes, ``size`` of them or fewer; none at the end."""
        while not self._waiting:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._waiting = piece
        given, self._waiting = self._waiting[:size], self._waiting[size:]
        return given

    def parts(self, size: int) -> Iterator[bytes]:
        """Yield the next ``size`` bytes."""
        while size:
            part = self.read(min(CHUNK, size))
            if not part:
                raise damaged()
            size -= len(part)
            yield part

    def line(self) -> bytes:
        """Return the next line without its end."""
        line = bytearray()
        while (byte := self.read(1)) != b"\n":
            line += byte
            if not byte or len(line) > LINE_MAX:
                raise damaged()
        return bytes(line)

    def _read(self) -> Iterator[bytes]:
        from cryptography.exceptions import InvalidTag

        sealed = self._file.read(PIECE + SEAL)
        number = 0
        while True:
            following = self._file.read(PIECE + SEAL)
            last = not following
            try:
                piece = self._cipher.decrypt(number.to_bytes(11, "big") + bytes([last]), sealed, self._bound)
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


def _keys_of(passphrase: str, salt: bytes, cost: int) -> tuple[bytes, bytes]:
    """The file's key, and a value that tells a wrong passphrase from damage; 32 bytes each."""
    words = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    memory = 256 * cost * BLOCK
    made = hashlib.scrypt(words, salt=salt, n=cost, r=BLOCK, p=PARALLEL, maxmem=memory, dklen=64)
    return made[:32], made[32:]


def _head(line: bytes) -> tuple[int, bytes, str]:
    try:
        head = json.loads(line)
        version = int(head["version"])
        cost, salt, check = int(head["cost"]), bytes.fromhex(head["salt"]), str(head["check"])
    except (ValueError, KeyError, TypeError):
        raise damaged() from None
    if version != VERSION or not 1 < cost <= COSTLIEST or cost & (cost - 1) or len(salt) < 16:
        raise damaged()
    return cost, salt, check
