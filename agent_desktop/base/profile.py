"""A profile: the files that belong to one agent, and their places."""

import hashlib
import os
import stat
import sys
from pathlib import Path

import msgspec
import platformdirs

from agent_desktop.base.i18n import fill, translate

APP = "agent-desktop"


class ProfileError(Exception):
    """The profile's folder cannot be used. ``str()`` is a sentence."""


class Profile(msgspec.Struct, frozen=True):
    """Where everything of one agent is kept. ``id`` tells its keyring entries from those of other profiles."""

    folder: Path
    config: Path
    logs: Path
    id: str

    @property
    def database(self) -> Path:
        """The file with the conversations."""
        return self.folder / "inbox.db"

    @property
    def canned(self) -> Path:
        """The file with the canned replies."""
        return self.folder / "canned.json"

    @property
    def emoji(self) -> Path:
        """The file with the emoji used last."""
        return self.folder / "emoji.txt"

    @property
    def secrets_changed(self) -> Path:
        """An empty file whose time says when the command line last changed a secret of this profile."""
        return self.folder / "secrets-changed"

    @classmethod
    def default(cls) -> "Profile":
        """The profile in the platform's usual folders."""
        folders = platformdirs.PlatformDirs(APP, appauthor=False)
        return cls(folders.user_data_path, folders.user_config_path / "config.toml", folders.user_log_path, "default")

    @classmethod
    def at(cls, folder: Path | str) -> "Profile":
        """The profile in one folder, which need not exist yet. ``~`` is the home folder."""
        place = Path(folder).expanduser().resolve()
        digest = hashlib.sha256(os.path.normcase(str(place)).encode("utf-8", "surrogateescape")).hexdigest()
        return cls(place, place / "config.toml", place / "logs", digest[:16])

    def create(self) -> None:
        """Make the folders where they are missing, closed to other users. Raises :class:`ProfileError`."""
        for folder in dict.fromkeys((self.folder, self.config.parent, self.logs)):
            try:
                _make_private(folder)
            except FileExistsError:
                raise ProfileError(
                    fill(translate("profile", "The profile %1 is a file. It must be a folder."), folder)
                ) from None
            except OSError as error:
                raise ProfileError(
                    fill(
                        translate("profile", "The profile folder %1 cannot be used: %2."),
                        folder,
                        error.strerror or error,
                    )
                ) from None
            if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
                raise ProfileError(
                    fill(
                        translate("profile", "Cannot write to the profile folder %1. Check its owner and permissions."),
                        folder,
                    )
                )


def _make_private(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True)
    except FileExistsError:
        if not folder.is_dir():
            raise
    if sys.platform == "win32":
        return  # folders under a user's own are already closed to others
    about = folder.stat()
    # A folder that holds other things may be shared on purpose, such as /tmp: only an own one is closed.
    own = {"config.toml", "inbox.db", "logs"}
    ours = not (names := {entry.name for entry in folder.iterdir()}) or bool(names & own) or folder.name == "logs"
    if ours and about.st_uid == os.geteuid() and stat.S_IMODE(about.st_mode) & 0o077:
        folder.chmod(0o700)
