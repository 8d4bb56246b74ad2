"""Opening a profile's database for reading, also while the program runs."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from agent_desktop.base.profile import Profile
from agent_desktop.commands.errors import CommandError
from agent_desktop.credentials import DATABASE_KEY, Credentials
from agent_desktop.store import Store, decode_key, open_store

PLAIN = b"SQLite format 3\x00"


@asynccontextmanager
async def opened(profile: Profile, credentials: Credentials) -> AsyncIterator[Store]:
    """The store of a profile, read-only. Raises ``StorageError``, ``CredentialsError`` and :class:`CommandError`."""
    if not profile.database.exists():
        raise CommandError(
            f"There are no conversations yet: {profile.database} does not exist. Start the program once."
        )
    # what the file is counts here, not what the settings want new ones to be; a plain one needs no keyring
    key = None if is_plain(profile.database) else await database_key(credentials)
    store = await open_store(profile.database, key=key, read_only=True)
    try:
        yield store
    finally:
        await store.close()


def is_plain(path: Path) -> bool:
    """Return True if a database is not encrypted. Raises :class:`CommandError` when it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(len(PLAIN)) == PLAIN
    except OSError as error:
        raise CommandError(f"The database {path} cannot be read: {error.strerror or error}.") from None


async def database_key(credentials: Credentials) -> bytes | None:
    """The key of the encrypted database, ``None`` when the keyring has none."""
    text = await credentials.get(DATABASE_KEY)
    if text is None:
        return None
    try:
        return decode_key(text)
    except ValueError as error:
        raise CommandError(str(error)) from None
