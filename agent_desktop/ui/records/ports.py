"""What the dialogs need to save a profile and to bring it back."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from agent_desktop.inbox.model import Record


class Found(Record, frozen=True, kw_only=True):
    """What a backup holds: when it was made (ISO 8601), its conversations, and replies in it that had not arrived.

    ``on_their_way`` are replies of the present profile that wait in its outbox.
    """

    made_at: str
    conversations: int
    unsent: int
    on_their_way: int = 0


class BackupPort(Protocol):
    """Methods raise :class:`ValueError` with a sentence when they cannot do their work; nothing has changed then."""

    def weakness(self, passphrase: str) -> str | None:
        """Why a passphrase is not good enough; ``None``: it is. A sentence that begins with “!” only warns."""
        ...

    async def save(
        self, target: Path, passphrase: str, progress: Callable[[float], None], *, with_secrets: bool
    ) -> None:
        """Save the profile. ``progress`` is told from 0 to 1, in another thread."""
        ...

    async def open(self, source: Path, passphrase: str, progress: Callable[[float], None]) -> Found:
        """Unpack and check a backup; the profile stays as it is."""
        ...

    async def restore(self) -> None:
        """Put what was opened in place of the profile: ends the program, and starts it again."""
        ...

    def forget(self) -> None:
        """Delete what was unpacked."""
        ...
