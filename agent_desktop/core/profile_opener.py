"""Opens what a profile holds, the keyring and the database, asking the person where only they can decide.

Nothing is ever overwritten: a database that cannot be opened is left as it is, or set aside whole when they say so.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar, cast

from agent_desktop.base.i18n import translate
from agent_desktop.base.profile import Profile
from agent_desktop.credentials import (
    DATABASE_KEY,
    Credentials,
    CredentialsError,
    MemoryCredentials,
    ensure_verify_token,
)
from agent_desktop.settings import SettingsError, save
from agent_desktop.store import (
    Store,
    StoreDamaged,
    StoreError,
    StoreKeyMissing,
    StoreKeyWrong,
    StoreNewer,
    StoreNotEncrypted,
    decode_key,
    encode_key,
    list_backups,
    new_key,
    open_store,
    restore_backup,
    set_aside_database,
)
from agent_desktop.store.files import Kind, kind_of

log = logging.getLogger(__name__)

T = TypeVar("T")
Ask = Callable[[str, str, Sequence[str]], Awaitable[int | None]]
"""Asks a question: ``(title, text, choices)``. Returns the number of the choice, None if it was dismissed."""

UNENCRYPTED = "unencrypted"
PROMPT_AFTER = 0.6
"""Seconds after which a keyring without an answer is assumed to ask for its password."""


class NotOpened(Exception):
    """The person chose to quit the program."""


@dataclass(frozen=True)
class Opened:
    """An open profile. ``keyring_problem`` is set if secrets last only until the program ends.

    ``settings_changed``: a choice of the person was written into the settings file.
    """

    credentials: Credentials
    verify_token: str
    store: Store
    keyring_problem: str | None = None
    settings_changed: bool = False


class Opener:
    """Opens a profile, step by step. ``waiting(True)`` is called while the keyring asks for its password."""

    def __init__(self, profile: Profile, *, encrypted: bool, ask: Ask, waiting: Callable[[bool], None]) -> None:
        self._profile = profile
        self._encrypted = encrypted
        self._ask = ask
        self._waiting = waiting
        self._again = asyncio.Event()
        self._settings_changed = False
        self._key: bytes | None = None

    def ask_again(self) -> None:
        """Call a keyring again that does not answer."""
        self._again.set()

    async def open(self, credentials: Credentials) -> Opened:
        """Open everything. Raises :class:`NotOpened`."""
        credentials, verify_token, problem = await self._secrets(credentials)
        while True:
            try:
                store = await self._store(credentials)
            except CredentialsError as error:
                await self._choose(
                    translate("opening", "The keyring does not respond"),
                    str(error),
                    [(translate("opening", "Try again"), None)],
                )
            except StoreError as error:
                await self._trouble(error)
            else:
                return Opened(credentials, verify_token, store, problem, self._settings_changed)

    async def _secrets(self, credentials: Credentials) -> tuple[Credentials, str, str | None]:
        """Return the secrets' store, the verify token, and a reason if secrets do not last."""
        problem = None
        while True:
            try:
                token = await self._patiently(credentials, partial(ensure_verify_token, credentials))
                return credentials, token, problem
            except CredentialsError as error:
                if await self._go_on_without(str(error)):
                    problem = str(error)
                    credentials.close()
                    credentials = MemoryCredentials()

    async def _store(self, credentials: Credentials) -> Store:
        path = self._profile.database
        if not self._encrypted:
            return await open_store(path, key=None)
        text = await self._patiently(credentials, lambda: credentials.get(DATABASE_KEY))
        if text is None and kind_of(path) not in (Kind.ENCRYPTED, Kind.SCRAMBLED):
            # Also where a database is there that is not encrypted: with a key the store says so, and stops.
            key = new_key()
            await self._patiently(credentials, lambda: credentials.set(DATABASE_KEY, encode_key(key)))
            return await open_store(path, key=key)
        try:
            key_or_none = decode_key(text) if text is not None else None
        except ValueError as error:
            raise StoreKeyWrong(
                str(error), translate("opening", "Put the correct key back into the keyring.")
            ) from error
        self._key = key_or_none
        return await open_store(path, key=key_or_none)

    async def _go_on_without(self, sentence: str) -> bool:
        """Ask what to do without a keyring. Returns True to keep secrets for this session only."""
        choices: list[tuple[str, object]] = [(translate("opening", "Try again"), False)]
        if not self._encrypted:
            choices.append((translate("opening", "Continue without a keyring"), True))
            sentence += "\n\n" + translate(
                "opening",
                "Without a keyring, tokens are lost when the program closes. A new verify token is created now: until"
                " you enter it in Chatlayer, Chatlayer's requests are rejected.",
            )
        elif not self._profile.database.exists():
            sentence += "\n\n" + translate(
                "opening",
                "Conversations are encrypted with a key in the keyring. Without a keyring, they can only be stored"
                " unencrypted: everyone who can read the files of this computer can then read them. Tokens are lost"
                " when the program closes.",
            )
            choices.append((translate("opening", "Store unencrypted"), UNENCRYPTED))
        else:
            sentence += "\n\n" + translate(
                "opening",
                "Your conversations are still on this computer, but the key that decrypts them is in the keyring.",
            )
        chosen = await self._choose(translate("opening", "The keyring is not available"), sentence, choices)
        if chosen == UNENCRYPTED:
            try:
                save(self._profile.config, {"storage.encryption": "off"})
            except SettingsError as error:
                await self._choose(
                    translate("opening", "The settings cannot be saved"),
                    str(error),
                    [(translate("opening", "Back"), None)],
                )
                return False
            self._encrypted, self._settings_changed = False, True
        return bool(chosen)

    async def _trouble(self, error: StoreError) -> None:
        """Ask what to do about a database that does not open. Returns when it is to be tried again."""
        path = self._profile.database
        log.warning("the database does not open: %s", type(error).__name__)
        choices: list[tuple[str, object]] = [(translate("opening", "Try again"), None)]
        replaceable = isinstance(error, StoreDamaged | StoreKeyMissing | StoreKeyWrong | StoreNotEncrypted | StoreNewer)
        if isinstance(error, StoreDamaged) and (backups := list_backups(path)):
            newest = backups[0]
            restore = partial(restore_backup, path, newest, self._key)
            choices.append((translate("opening", "Restore the newest backup"), restore))
        if replaceable:
            choices.append((translate("opening", "Start a new database"), self._start_anew))
        titles = {
            StoreDamaged: translate("opening", "The database is damaged"),
            StoreNewer: translate("opening", "The database is from a newer version"),
            StoreKeyMissing: translate("opening", "The database key is missing"),
            StoreKeyWrong: translate("opening", "The key does not match the database"),
            StoreNotEncrypted: translate("opening", "The database is not encrypted"),
        }
        title = titles.get(type(error), translate("opening", "The database cannot be opened"))
        parts = [error.sentence, self._advice(error)]
        if replaceable:
            parts.append(
                translate(
                    "opening",
                    "If you start a new database, the old one is kept next to it. Nothing is deleted. You can restore a"
                    " backup into the new database.",
                )
            )
        action = await self._choose(title, "\n\n".join(part for part in parts if part), choices)
        if action is not None:
            try:
                await asyncio.to_thread(cast(Callable[[], object], action))
            except StoreError as failed:
                log.warning("that did not help: %s", type(failed).__name__)
                await self._choose(title, str(failed), [(translate("opening", "Back"), None)])

    def _advice(self, error: StoreError) -> str:
        if isinstance(error, StoreKeyMissing) and self._encrypted:
            return translate(
                "opening",
                "Open the keyring that this program used before, then try again. Without the key, nobody can read "
                "these conversations.",
            )
        return error.advice

    def _start_anew(self) -> None:
        kept = set_aside_database(self._profile.database)
        log.warning("the database was set aside as %s", kept.name)

    async def _choose(self, title: str, text: str, choices: Sequence[tuple[str, object]]) -> object:
        """Return the value of the choice. Dismissing the question, or choosing to quit, raises :class:`NotOpened`."""
        chosen = await self._ask(title, text, [*(words for words, _ in choices), translate("opening", "Quit")])
        if chosen is None or chosen >= len(choices):
            raise NotOpened
        return choices[chosen][1]

    async def _patiently(self, credentials: Credentials, call: Callable[[], Awaitable[T]]) -> T:
        """Make a keyring call. If it takes long, show that the keyring is waited for, and repeat it when asked to."""
        while True:
            self._again.clear()
            task, again = asyncio.ensure_future(call()), asyncio.ensure_future(self._again.wait())
            try:
                done, _ = await asyncio.wait([task], timeout=PROMPT_AFTER)
                if not done:
                    self._waiting(True)
                    await asyncio.wait([task, again], return_when=asyncio.FIRST_COMPLETED)
                if task.done():
                    return await task
                credentials.renew()
            finally:
                self._waiting(False)
                task.cancel()
                again.cancel()
