"""Unpacking a backup beside the profile, and checking all of it, before anything that is there is touched."""

import asyncio
import json
import os
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from agent_desktop.backup import archive, bundle
from agent_desktop.backup.bundle import Entry
from agent_desktop.backup.errors import BackupError, damaged, refused
from agent_desktop.base.profile import Profile
from agent_desktop.credentials import DATABASE_KEY, Credentials
from agent_desktop.store import StoreError, decode_key, prepare_restored

FOLDER = ".restoring"
READY = "ready"
"""The mark that says that everything in the folder is whole, and may be put in place."""


@dataclass(frozen=True)
class Staged:
    """What was unpacked: by which version it was made and when (ISO 8601), how many conversations it has, and how many
    replies in it had not arrived: they wait for the agent, and are not sent by themselves."""

    program: str
    made_at: str
    conversations: int
    unsent: int
    secrets: dict[str, str]


def folder_of(profile: Profile) -> Path:
    """Where a backup is unpacked."""
    return profile.folder / FOLDER


async def stage(
    profile: Profile,
    source: Path,
    passphrase: str,
    credentials: Credentials,
    progress: Callable[[float], None] = lambda _part: None,
) -> Staged:
    """Unpack and check a backup. Nothing of the profile changes; what an earlier try left is deleted.

    Its database gets the key that the profile has in the keyring already, so that the present one stays readable, too.
    Raises :class:`BackupError` and ``CredentialsError``.
    """
    present = await credentials.get(DATABASE_KEY)
    return await asyncio.to_thread(_stage, profile, source, passphrase, present, progress)


def discard(profile: Profile) -> None:
    """Delete the unpacked files."""
    shutil.rmtree(folder_of(profile), ignore_errors=True)


def set_ready(profile: Profile) -> None:
    """Mark the unpacked profile as ready. It replaces the present one, at the latest at the next start."""
    (folder_of(profile) / READY).touch(mode=0o600)


def _stage(
    profile: Profile, source: Path, passphrase: str, present: str | None, progress: Callable[[float], None]
) -> Staged:
    source, place = source.expanduser(), folder_of(profile)
    discard(profile)
    try:
        profile.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        place.mkdir(mode=0o700)
        with source.open("rb") as file:
            _unpack(archive.entries(file, passphrase), place, source.stat().st_size, progress)
        staged = _check(place, present)
    except OSError as error:
        discard(profile)
        raise refused(error, str(source)) from error
    except BaseException:
        discard(profile)
        raise
    return staged


def _unpack(entries: Iterable[Entry], place: Path, size: int, progress: Callable[[float], None]) -> None:
    done = 0
    for entry in entries:
        handle = os.open(place / entry.name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as out:
            for part in entry.parts:
                out.write(part)
                done += len(part)
                progress(min(1.0, done / max(size, 1)))
            out.flush()
            os.fsync(out.fileno())


def _check(place: Path, present: str | None) -> Staged:
    about = _json(place / bundle.MANIFEST)
    secrets = {str(name): str(value) for name, value in _json(place / bundle.SECRETS).items()}
    (place / bundle.MANIFEST).unlink()
    (place / bundle.SECRETS).unlink()
    database = place / bundle.DATABASE
    if not database.exists():
        raise damaged()
    own = secrets.pop(DATABASE_KEY, None)
    try:
        found = prepare_restored(
            database, decode_key(own) if own else None, decode_key(present) if own and present else None
        )
    except (StoreError, ValueError) as error:
        raise BackupError(str(error)) from error
    if own:
        secrets[DATABASE_KEY] = present or own
    return Staged(
        str(about.get("program", "")), str(about.get("made_at", "")), found.conversations, found.unsent, secrets
    )


def _json(path: Path) -> dict[str, object]:
    try:
        value = json.loads(path.read_bytes())
    except (OSError, ValueError):
        raise damaged() from None
    if not isinstance(value, dict):
        raise damaged()
    return value
