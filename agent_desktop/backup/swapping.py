"""Putting what was unpacked in place of the present profile. Only while nobody has the profile open."""

import contextlib
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from agent_desktop.backup import bundle
from agent_desktop.backup.errors import BackupError, refused
from agent_desktop.backup.making import files_of
from agent_desktop.backup.staging import READY, discard, folder_of
from agent_desktop.profile import Profile
from agent_desktop.texts import translate

ASIDE = "before-restore"


def is_staged(profile: Profile) -> bool:
    """Whether a checked backup waits to be put in place."""
    return (folder_of(profile) / READY).exists()


def swap(profile: Profile) -> Path:
    """Move the present files aside and the restored ones in; gives the folder with those before.

    When a move fails, everything goes back to where it was. Raises :class:`BackupError`.
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
    aside = _free_folder(profile.folder)
    aside.mkdir(mode=0o700)
    present = list(files_of(profile).values())
    present += [path for path in profile.folder.glob(f"{bundle.DATABASE}*") if path.is_file()]
    coming = [path for path in place.iterdir() if path.name != READY]
    moved: list[tuple[Path, Path]] = []
    try:
        for path in present:
            _move(path, aside / path.name, moved)
        for path in coming:
            target = profile.config if path.name == bundle.CONFIG else profile.folder / path.name
            target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            _move(path, target, moved)
    except OSError:
        for old, new in reversed(moved):
            with contextlib.suppress(OSError):
                new.replace(old)
        raise
    discard(profile)
    return aside


def _move(old: Path, new: Path, moved: list[tuple[Path, Path]]) -> None:
    try:
        old.replace(new)
    except OSError:
        # the settings may be on another disk than the rest
        new.write_bytes(old.read_bytes())
        new.chmod(0o600)
        old.unlink()
    moved.append((old, new))


def _free_folder(folder: Path) -> Path:
    name = f"{ASIDE}-{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    taken = 0
    while (free := folder / (name if not taken else f"{name}-{taken}")).exists():
        taken += 1
    return free
