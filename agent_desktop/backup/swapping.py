"""Putting what was unpacked in place of the present profile. Only while nobody has the profile open."""

import contextlib
import errno
import json
import os
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from agent_desktop.backup import bundle
from agent_desktop.backup.errors import BackupError, refused
from agent_desktop.backup.making import files_of
from agent_desktop.backup.staging import READY, discard, folder_of
from agent_desktop.base.i18n import translate
from agent_desktop.base.profile import Profile
from agent_desktop.store.files import sync_folder

ASIDE = "before-restore"
NOTING = f"{READY}.part"

Moves = list[tuple[Path, Path]]


def is_staged(profile: Profile) -> bool:
    """Return True if a checked backup waits to be put in place."""
    return (folder_of(profile) / READY).exists()


def swap(profile: Profile) -> Path:
    """Move the present files aside and the restored ones in. Return the folder with the old files.

    If a move fails, all files are moved back. After a kill or a power failure in the middle, the next start of the
    program calls this again, which finishes it. Raises :class:`BackupError`.
    """
    lock = FileLock(profile.folder / "lock", mode=0o600)
    try:
        lock.acquire(blocking=False)
    except Timeout:
        words = translate("backup", "Agent Desktop has this profile open. Close it, then try again.")
        raise BackupError(words) from None
    try:
        return _swap(profile)
    except OSError as error:
        raise refused(error, str(profile.folder)) from error
    finally:
        lock.release()


def _swap(profile: Profile) -> Path:
    place = folder_of(profile)
    name, cleared = _noted_in(place)
    aside = profile.folder / (name or _free_name(profile.folder))
    if not name:
        _note(place, aside, cleared=False)
    aside.mkdir(mode=0o700, exist_ok=True)
    moved: Moves = []
    came: Moves = []
    try:
        if not cleared:
            present = list(files_of(profile).values())
            present += [path for path in profile.folder.glob(f"{bundle.DATABASE}*") if path.is_file()]
            for path in present:
                _move(path, aside / path.name, moved)
            _sync(aside, profile.folder, profile.config.parent)
            # From here on what lies in the profile's folder are restored files: they are never moved aside.
            _note(place, aside, cleared=True)
        for path in [path for path in place.iterdir() if path.name not in (READY, NOTING)]:
            target = profile.config if path.name == bundle.CONFIG else profile.folder / path.name
            target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            _move(path, target, came)
        _sync(profile.folder, profile.config.parent)
    except OSError:
        with contextlib.suppress(OSError):  # if this fails too, the next start tries again
            _go_back(place, aside, moved, came)
        raise
    discard(profile)
    return aside


def _noted_in(place: Path) -> tuple[str, bool]:
    """The folder into which an earlier call has begun to move the present files, and whether all of them are there."""
    try:
        told = json.loads((place / READY).read_bytes())
        name, cleared = str(told["aside"]), told["cleared"] is True
    except (ValueError, KeyError, TypeError):
        return "", False  # the mark is empty: the swap has not begun
    return (name, cleared) if bundle.is_plain(name) else ("", False)


def _note(place: Path, aside: Path, *, cleared: bool) -> None:
    with (place / NOTING).open("w", encoding="utf-8") as file:
        json.dump({"aside": aside.name, "cleared": cleared}, file)
        file.flush()
        os.fsync(file.fileno())
    (place / NOTING).replace(place / READY)
    sync_folder(place)


def _move(old: Path, new: Path, moved: Moves) -> None:
    try:
        old.replace(new)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        # the settings may be on another disk than the rest
        new.write_bytes(old.read_bytes())
        new.chmod(0o600)
        old.unlink()
    moved.append((old, new))


def _go_back(place: Path, aside: Path, moved: Moves, came: Moves) -> None:
    if not moved:
        return  # an earlier call moved the old files aside, so the swap must be finished
    for old, new in reversed(came):
        _move(new, old, [])
    if _noted_in(place)[1]:
        _note(place, aside, cleared=False)
    for old, new in reversed(moved):
        _move(new, old, [])


def _sync(*folders: Path) -> None:
    for folder in dict.fromkeys(folders):
        sync_folder(folder)


def _free_name(folder: Path) -> str:
    name = begin = f"{ASIDE}-{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    taken = 0
    while (folder / name).exists():
        taken += 1
        name = f"{begin}-{taken}"
    return name
