"""The database's files: made private, moved out of the way, backed up, and inspected before they are opened."""

import hashlib
import hmac
import os
import re
from collections.abc import Callable
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path

from agent_desktop.base.i18n import fill, translate
from agent_desktop.store.errors import StoreDamaged, from_os

BACKUPS_KEPT = 3
COMPANIONS = ("-wal", "-shm")
"""Files that SQLite keeps beside a database while it is in use. The first may hold the newest transactions."""

Now = Callable[[], datetime]

_PLAIN_HEADER = b"SQLite format 3\0"
_PAGE = 4096
_SALT = 16
_RESERVED = 80  # of each encrypted page's end: 16 bytes of initialisation vector, 64 of HMAC-SHA512
_STAMP = re.compile(r"-(\d{8}T\d{6}Z)(?:-\d+)?$")


class Kind(Enum):
    """What a file looks like, before a driver opens it."""

    ABSENT = "absent"
    EMPTY = "empty"
    PLAIN = "plain"
    ENCRYPTED = "encrypted"
    SCRAMBLED = "scrambled"
    """Neither: no SQLite header, and not the uniform noise of encryption."""


def utc_now() -> datetime:
    """Return the present moment in UTC, for the names of files."""
    return datetime.now(UTC)


def kind_of(path: Path) -> Kind:
    """Return what is at ``path``. Raises :class:`StoreUnavailable`, and :class:`StoreDamaged` if it is no file."""
    try:
        if not path.exists():
            return Kind.ABSENT
        if not path.is_file():
            raise StoreDamaged(
                fill(translate("store", "%1 is not a file."), path),
                translate("store", "Move it elsewhere, or use another profile."),
            )
        size = path.stat().st_size
        with path.open("rb") as file:
            page = file.read(_PAGE)
    except OSError as error:
        raise from_os(error, f"Reading {path}") from error
    if size == 0:
        return Kind.EMPTY
    if page.startswith(_PLAIN_HEADER):
        return Kind.PLAIN
    # 4,096 random bytes contain nearly all of the 256 values; other contents do not.
    noise = size % _PAGE == 0 and len(set(page)) > 240
    return Kind.ENCRYPTED if noise else Kind.SCRAMBLED


def key_fits_a_page(path: Path, key: bytes) -> bool:
    """Return True if a page after the first was written with this key, although the first cannot be read.

    The check is SQLCipher 4's own: an HMAC-SHA512 over page and page number, under a key derived from the key and the
    salt that is the file's first 16 bytes (https://www.zetetic.net/sqlcipher/design/).
    """
    with path.open("rb") as file:
        salt = file.read(_SALT)
        mac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)
        for number in range(2, 18):
            file.seek((number - 1) * _PAGE)
            page = file.read(_PAGE)
            if len(page) < _PAGE:
                return False
            body, seal = page[: _PAGE - _RESERVED + 16], page[_PAGE - _RESERVED + 16 :]
            expected = hmac.digest(mac_key, body + number.to_bytes(4, "little"), "sha512")
            if hmac.compare_digest(seal, expected):
                return True
    return False


def make_private_folder(folder: Path) -> None:
    """Make the folder, for this user only, if it is missing. Raises :class:`StoreUnavailable`."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise from_os(error, fill(translate("store", "Creating the folder %1"), folder)) from error


def make_private_file(path: Path) -> None:
    """Make an empty file that only this user can read. SQLite gives the files beside it the same mode."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def make_private(path: Path) -> None:
    """Remove other users' rights from a database and its companions. Raises :class:`StoreUnavailable`."""
    try:
        for each in (path, *_companions(path)):
            if each.exists() and each.stat().st_mode & 0o077:
                each.chmod(0o600)
    except OSError as error:
        raise from_os(error, fill(translate("store", "Restricting access to %1"), path)) from error


def begin_new(path: Path) -> Path:
    """Return an empty private file beside ``path``, to make a database in. Leftovers of an earlier try are deleted.

    Raises :class:`StoreUnavailable`.
    """
    begun = path.with_name(f"{path.name}.new")
    try:
        for each in (begun, *_companions(begun)):
            each.unlink(missing_ok=True)
        make_private_file(begun)
    except OSError as error:
        raise from_os(error, f"Making {begun}") from error
    return begun


def put_in_place(begun: Path, path: Path, now: Now) -> None:
    """Give a new database, closed and complete, its name.

    Leftover companions of an earlier database are renamed first, as SQLite would read them into the new one. Raises
    :class:`StoreUnavailable`.
    """
    try:
        _rename_companions(path, _free_name(path, "damaged", now()))
        begun.rename(path)
        sync_folder(path.parent)
    except OSError as error:
        raise from_os(error, f"Making {path}") from error


def set_aside_database(path: Path, *, now: Now = utc_now) -> Path:
    """Rename the database, with what belongs to it, to ``inbox.db.damaged-<time>``, so that a new one can start.

    Returns the new name. Nothing is deleted. Call it only after the agent's explicit choice, while no store is open.
    Raises :class:`StoreUnavailable`.
    """
    aside = _free_name(path, "damaged", now())
    try:
        path.rename(aside)
        _rename_companions(path, aside)
        sync_folder(path.parent)
    except OSError as error:
        raise from_os(error, fill(translate("store", "Moving %1 aside"), path)) from error
    return aside


def list_backups(path: Path) -> list[Path]:
    """Return the backups beside the database, newest first."""
    found = [it for it in path.parent.glob(f"{path.name}.backup-*") if _STAMP.search(it.name)]
    return sorted(found, key=_age, reverse=True)


def backup_name(path: Path, revision: str, at: datetime) -> Path:
    """Return an unused name for a backup of the database at this schema revision."""
    return _free_name(path, f"backup-{revision}", at)


def drop_old_backups(path: Path) -> None:
    """Delete all but the newest backups."""
    for old in list_backups(path)[BACKUPS_KEPT:]:
        old.unlink(missing_ok=True)


def drop_backups(path: Path) -> None:
    """Delete all backups that were made before updates: they still hold what was erased."""
    for old in list_backups(path):
        old.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make renames in a folder durable, if the system can (Windows cannot open a folder)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def copy_private(source: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with source.open("rb") as read, os.fdopen(handle, "wb") as write:
        while chunk := read.read(1 << 20):
            write.write(chunk)
        write.flush()
        os.fsync(write.fileno())


def _companions(path: Path) -> list[Path]:
    return [path.with_name(path.name + end) for end in COMPANIONS]


def _rename_companions(path: Path, aside: Path) -> None:
    for old, new in zip(_companions(path), _companions(aside), strict=True):
        if old.exists():
            old.rename(new)


def _free_name(path: Path, word: str, at: datetime) -> Path:
    name = f"{path.name}.{word}-{at:%Y%m%dT%H%M%SZ}"
    taken = 0
    while (free := path.with_name(name if not taken else f"{name}-{taken}")).exists():
        taken += 1
    return free


def _age(backup: Path) -> tuple[str, float]:
    stamp = _STAMP.search(backup.name)
    return (stamp.group(1) if stamp else "", backup.stat().st_mtime)
