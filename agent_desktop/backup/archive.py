"""A backup's file. It opens without this program, with ``tar`` and ``age`` (https://age-encryption.org/v1).

The file is a tar with three members:

* ``HOW-TO-OPEN.txt`` says how to open it by hand;
* ``identity.age`` is an age identity that a passphrase protects;
* ``profile.tar.age`` is a tar with the profile's files, encrypted to that identity.

The passphrase does not encrypt the profile itself because the library encrypts with a passphrase in memory only, and a
database may be larger than that. A wrong passphrase is thus told from a damaged file, too.
"""

import io
import os
import re
import tarfile
import threading
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO, NamedTuple

from agent_desktop.backup import first_format
from agent_desktop.backup.bundle import CHUNK, Entry, is_plain
from agent_desktop.backup.errors import BackupError, WrongPassphrase, damaged
from agent_desktop.base.i18n import translate

HOW, IDENTITY, PROFILE = "HOW-TO-OPEN.txt", "identity.age", "profile.tar.age"
HOW_TEXT = b"""A backup of Agent Desktop. To open it without the program, get age from https://age-encryption.org, then:

    tar -xf THIS-FILE
    age --decrypt --identity identity.age profile.tar.age > profile.tar     (asks for the passphrase)
    tar -xf profile.tar

secrets.json has the key of inbox.db, an SQLite database encrypted by SQLCipher 4:

    sqlcipher inbox.db "PRAGMA key = \\"x'KEY'\\";" .dump
"""
IDENTITY_LARGEST = 1 << 16
TRIES = 5
ENOUGH_WORK = 18
"""As a power of two: what the age program itself uses."""
BLOCK = tarfile.BLOCKSIZE

Progress = Callable[[int], None]
"""Told how many bytes are done."""


class File(NamedTuple):
    """A file to put into a backup: its name, and its bytes or where they are read from."""

    name: str
    source: bytes | Path


def write(file: BinaryIO, passphrase: str, files: Iterable[File], progress: Progress = lambda _done: None) -> None:
    """Write a backup.

    Args:
        file: the new file, open for writing; it must be able to seek.
        passphrase: what will open it.
        files: what to put into it.
        progress: told how many bytes of ``files`` are written, in another thread.

    Raises:
        OSError: a file cannot be read or written.
    """
    import pyrage  # loaded here: no start should pay for it

    identity = pyrage.x25519.Identity.generate()
    _add(file, HOW, HOW_TEXT)
    _add(file, IDENTITY, _lock(f"{identity}\n".encode(), passphrase))
    head = file.tell()
    file.write(bytes(BLOCK))  # a placeholder for the header, which needs the size
    with _pipe(lambda end: _pack(end, files, progress)) as packed:
        pyrage.encrypt_io(packed, file, [identity.to_public()])
    size = file.tell() - head - BLOCK
    file.write(bytes(-size % BLOCK + 2 * BLOCK))
    file.seek(head)
    file.write(_header(PROFILE, size))
    file.seek(0, io.SEEK_END)


def entries(file: BinaryIO, passphrase: str) -> Iterator[Entry]:
    """Yield all files of a backup in their order, also of one in the first format.

    Args:
        file: the backup, at its beginning.
        passphrase: what opens it.

    Raises:
        BackupError: the file is no backup, or not whole.
        WrongPassphrase: the passphrase does not open it.
    """
    begin = file.read(max(len(first_format.MAGIC), BLOCK))
    file.seek(0)
    if begin.startswith(first_format.MAGIC):
        yield from first_format.entries(file, passphrase)
        return
    try:
        outer = tarfile.open(fileobj=file, mode="r:")  # noqa: SIM115 - the file is the caller's
        members = {member.name: member for member in outer}
        locked = outer.extractfile(members[IDENTITY])
        profile = outer.extractfile(members[PROFILE])
    except (tarfile.TarError, KeyError, EOFError):
        if begin.startswith(HOW.encode()):
            raise damaged() from None
        raise BackupError(translate("backup", "This file is not a backup of Agent Desktop.")) from None
    if locked is None or profile is None:
        raise damaged()
    key = _unlock(locked.read(IDENTITY_LARGEST), passphrase)
    with _pipe(lambda end: _decrypt(profile, end, key)) as plain:
        yield from _unpack(plain)


def _pack(end: BinaryIO, files: Iterable[File], progress: Progress) -> None:
    done = 0

    def count(size: int) -> None:
        nonlocal done
        done += size
        progress(done)

    with tarfile.open(fileobj=end, mode="w|", format=tarfile.GNU_FORMAT) as tar:
        for name, source in files:
            info = tarfile.TarInfo(name)
            info.mode = 0o600
            if isinstance(source, bytes):
                info.size = len(source)
                tar.addfile(info, _Counted(io.BytesIO(source), count))
            else:
                with source.open("rb") as opened:
                    info.size = os.fstat(opened.fileno()).st_size
                    tar.addfile(info, _Counted(opened, count))


def _unpack(plain: BinaryIO) -> Iterator[Entry]:
    try:
        with tarfile.open(fileobj=plain, mode="r|") as tar:
            for member in tar:
                content = tar.extractfile(member) if member.isreg() else None
                if content is None or not is_plain(member.name):
                    raise damaged()
                yield Entry(member.name, member.size, _parts(content))
        while plain.read(CHUNK):  # read to the end: only there a truncated file is detected
            pass
    except (tarfile.TarError, EOFError):
        raise damaged() from None


def _parts(content: IO[bytes]) -> Iterator[bytes]:
    try:
        while part := content.read(CHUNK):
            yield part
    except tarfile.TarError:
        raise damaged() from None


def _decrypt(profile: IO[bytes], end: BinaryIO, key: bytes) -> None:
    import pyrage

    try:
        identity = pyrage.x25519.Identity.from_str(key.decode("ascii").strip())
        pyrage.decrypt_io(profile, end, [identity])
    except (pyrage.IdentityError, pyrage.DecryptError, UnicodeDecodeError):
        raise damaged() from None
    except BrokenPipeError:
        raise
    except OSError:  # what the library raises for a changed block
        raise damaged() from None


def _lock(identity: bytes, passphrase: str) -> bytes:
    """Protect an identity with a passphrase.

    The library measures how much work a guess can cost on this computer, and chooses little while that is busy. Then it
    is asked again, and the strongest answer is taken.
    """
    import pyrage

    best = b""
    for _ in range(TRIES):
        best = max(best, bytes(pyrage.passphrase.encrypt(identity, _typed(passphrase))), key=work_of)
        if work_of(best) >= ENOUGH_WORK:
            break
    return best


def work_of(locked: bytes) -> int:
    """Return what a guess costs, as the power of two that age writes into its file; 0 where it says nothing."""
    found = re.search(rb"^-> scrypt \S+ (\d+)$", locked, re.MULTILINE)
    return int(found[1]) if found else 0


def _unlock(locked: bytes, passphrase: str) -> bytes:
    import pyrage

    for _ in range(TRIES):
        try:
            return bytes(pyrage.passphrase.decrypt(locked, _typed(passphrase)))
        except pyrage.DecryptError as error:
            if "Excessive work" not in str(error):
                raise WrongPassphrase(
                    translate("backup", "The passphrase does not open this backup. Try again.")
                ) from None
            # A busy computer measures that it is slow, and takes the check of a passphrase for an attack.
    raise BackupError(
        translate("backup", "This computer is too busy to check the passphrase. Close other programs, then try again.")
    )


def _typed(passphrase: str) -> str:
    """Return the passphrase in Unicode form NFC, so that it does not depend on how a keyboard composes letters."""
    return unicodedata.normalize("NFC", passphrase)


@contextmanager
def _pipe(write: Callable[[BinaryIO], None]) -> Iterator[BinaryIO]:
    """Give what ``write`` writes, in another thread; what it raises is raised at the end."""
    read_end, write_end = os.pipe()
    failed: list[BaseException] = []

    def run() -> None:
        try:
            with os.fdopen(write_end, "wb") as end:
                write(end)
        except BrokenPipeError:
            pass  # the reader stopped and raises the reason itself
        except BaseException as error:  # noqa: BLE001 - raised below, in the thread that waits
            failed.append(error)

    thread = threading.Thread(target=run, name="backup")
    thread.start()
    try:
        with os.fdopen(read_end, "rb") as end:
            yield end
    finally:
        thread.join()
    if failed:
        raise failed[0]


class _Counted:
    """Reads from a file and counts."""

    def __init__(self, file: BinaryIO, count: Callable[[int], None]) -> None:
        self._file = file
        self._count = count

    def read(self, size: int = -1, /) -> bytes:
        part = self._file.read(size)
        self._count(len(part))
        return part


def _add(file: BinaryIO, name: str, data: bytes) -> None:
    file.write(_header(name, len(data)) + data + bytes(-len(data) % BLOCK))


def _header(name: str, size: int) -> bytes:
    info = tarfile.TarInfo(name)
    info.size, info.mode = size, 0o600
    return info.tobuf(tarfile.GNU_FORMAT)
