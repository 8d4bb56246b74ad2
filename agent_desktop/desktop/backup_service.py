"""Backups of the running program: what the window's dialogs ask for."""

from collections.abc import Callable
from pathlib import Path

from agent_desktop.backup import BackupError, Making, Strength, is_staged, make, stage, strength_of
from agent_desktop.backup.making import drop_left
from agent_desktop.backup.staging import Staged, discard, set_ready
from agent_desktop.base.i18n import translate
from agent_desktop.base.profile import Profile
from agent_desktop.credentials import Credentials, CredentialsError
from agent_desktop.inbox import StorageError
from agent_desktop.store import Store
from agent_desktop.ui.records.ports import Found


class Refused(ValueError):
    """``str()`` is a sentence for the agent."""


class BackupService:
    """``restart`` ends the program and starts it again."""

    def __init__(self, profile: Profile, store: Store, credentials: Credentials, restart: Callable[[], None]) -> None:
        self._profile = profile
        self._store = store
        self._credentials = credentials
        self._restart = restart
        self._staged: Staged | None = None
        self._clear()

    def _clear(self) -> None:
        """Delete what a kill has left of a backup or a restore. Nobody else restores: this program has the profile."""
        drop_left(self._profile)
        if not is_staged(self._profile):
            discard(self._profile)

    def weakness(self, passphrase: str) -> str | None:
        """Why a passphrase is not good enough; a sentence that begins with “!” only warns."""
        match strength_of(passphrase):
            case Strength.SHORT:
                return translate("backup", "Use at least 8 characters.")
            case Strength.WEAK:
                words = translate("backup", "A program can guess this passphrase easily. Add some words.")
                return f"!{words}"
            case _:
                return None

    async def save(
        self, target: Path, passphrase: str, progress: Callable[[float], None], *, with_secrets: bool
    ) -> None:
        """Save the profile to a file."""
        making = Making(self._profile, self._store, self._credentials, with_secrets)
        try:
            await make(making, target, passphrase, progress)
        except (BackupError, StorageError, CredentialsError) as error:
            raise Refused(str(error)) from error

    async def open(self, source: Path, passphrase: str, progress: Callable[[float], None]) -> Found:
        """Unpack and check a backup beside the profile."""
        try:
            self._staged = staged = await stage(self._profile, source, passphrase, self._credentials, progress)
            waiting = (await self._store.counts()).pending
        except (BackupError, StorageError, CredentialsError) as error:
            raise Refused(str(error)) from error
        return Found(
            made_at=staged.made_at, conversations=staged.conversations, unsent=staged.unsent, on_their_way=waiting
        )

    async def restore(self) -> None:
        """Keep the backup's secrets, mark it as ready for the next start, and start again."""
        if self._staged is None:
            raise Refused(translate("backup", "No backup is open."))
        try:
            for name, value in self._staged.secrets.items():
                await self._credentials.set(name, value, entered=False)
            set_ready(self._profile)
        except CredentialsError as error:
            raise Refused(str(error)) from error
        except OSError as error:
            raise Refused(error.strerror or type(error).__name__) from error
        self._restart()

    def forget(self) -> None:
        """Delete what was unpacked."""
        self._staged = None
        discard(self._profile)
