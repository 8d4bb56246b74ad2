"""Making a backup: a consistent copy of the database while the program goes on, and the profile's other files."""

import asyncio
import contextlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from agent_desktop import __version__
from agent_desktop.backup import archive, bundle
from agent_desktop.backup.archive import File
from agent_desktop.backup.errors import refused
from agent_desktop.base.profile import Profile
from agent_desktop.credentials import DATABASE_KEY, Credentials
from agent_desktop.credentials.names import PUBLIC

LARGEST = 64 << 20
"""Other files of the profile that are larger are left out: they are no settings."""
LEFT_OUT = frozenset(
    {"lock", "instance", "secrets-changed", bundle.DATABASE, bundle.CONFIG, bundle.MANIFEST, bundle.SECRETS}
)
ENDINGS = (".pid", ".part", ".log")
PLACE = ".backing-up-"
LEFT_AFTER = 3600.0
"""Seconds after which a copy of the database was left by somebody who was killed; another process may make one now."""


class Copied(Protocol):
    """The open store."""

    async def copy_to(self, target: Path) -> None:
        """Write a whole copy of the database, encrypted as it is, to a new file. Raises ``StorageError``."""
        ...


@dataclass(frozen=True)
class Making:
    """What goes into a backup. ``with_secrets``: the tokens too; the database's key always does."""

    profile: Profile
    store: Copied
    credentials: Credentials
    with_secrets: bool = True


async def make(
    making: Making,
    target: Path,
    passphrase: str,
    progress: Callable[[float], None] = lambda _part: None,
) -> None:
    """Write the backup; it is there whole or not at all, readable by its owner alone.

    ``progress`` is told from 0 to 1, in another thread. Raises :class:`BackupError`, ``StorageError`` and
    ``CredentialsError``.
    """
    secrets = await _secrets(making)
    folder = making.profile.folder
    try:
        with tempfile.TemporaryDirectory(prefix=PLACE, dir=folder) as place:
            copy = Path(place) / bundle.DATABASE
            await making.store.copy_to(copy)
            await asyncio.to_thread(_write, making.profile, copy, secrets, target, passphrase, progress)
    except OSError as error:
        raise refused(error, str(target)) from error


def drop_left(profile: Profile) -> None:
    """Delete the copies of the database that backups have left which were killed: what is erased would stay in them."""
    for place in profile.folder.glob(f"{PLACE}*"):
        with contextlib.suppress(OSError):  # another process was quicker, or it is tried again next time
            if time.time() - place.stat().st_mtime > LEFT_AFTER:
                shutil.rmtree(place)


async def _secrets(making: Making) -> dict[str, str]:
    names = (DATABASE_KEY, *(PUBLIC if making.with_secrets else ()))
    found = {name: await making.credentials.get(name) for name in names}
    return {name: value for name, value in found.items() if value is not None}


def files_of(profile: Profile) -> dict[str, Path]:
    """The profile's small files by their names, its settings among them."""
    found = {
        path.name: path
        for path in sorted(profile.folder.iterdir())
        if path.is_file() and not path.is_symlink() and _belongs(path)
    }
    if profile.config.is_file():
        found[bundle.CONFIG] = profile.config
    return found


def _belongs(path: Path) -> bool:
    name = path.name
    if name in LEFT_OUT or name.startswith((".", f"{bundle.DATABASE}")) or name.endswith(ENDINGS):
        return False
    return bundle.is_plain(name) and path.stat().st_size <= LARGEST


def _write(
    profile: Profile,
    copy: Path,
    secrets: Mapping[str, str],
    target: Path,
    passphrase: str,
    progress: Callable[[float], None],
) -> None:
    target = target.expanduser().resolve()
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:80]}-", suffix=".part", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            about = {"program": __version__, "made_at": datetime.now(UTC).isoformat(timespec="seconds")}
            files = [
                File(bundle.MANIFEST, json.dumps(about).encode()),
                File(bundle.SECRETS, json.dumps(dict(secrets)).encode()),
                *(File(each, path) for each, path in files_of(profile).items()),
                File(bundle.DATABASE, copy),
            ]
            size = sum(len(one) if isinstance(one, bytes) else one.stat().st_size for _, one in files)
            archive.write(file, passphrase, files, lambda done: progress(min(1.0, done / size)))
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
