"""Where secrets are kept: the keyring, or this session's memory."""

import secrets
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from typing import Protocol

from agent_desktop.base.i18n import translate
from agent_desktop.base.worker import Worker, result_of
from agent_desktop.credentials import backend
from agent_desktop.credentials.names import VERIFY_TOKEN, fit, holdable, trimmed

Early = Future[dict[str, str | None]]
"""Secrets that are being read, or were, by name."""


class Credentials(Protocol):
    """A place for secrets by name. All methods raise ``CredentialsError``; none blocks the event loop."""

    @property
    def lasting(self) -> bool:
        """Whether secrets are still there after the program ended."""
        ...

    async def get(self, name: str) -> str | None:
        """A secret, ``None`` when there is none. Can wait for as long as the system asks for its password.

        A token comes without what cannot be seen at its ends: older versions kept that.
        """
        ...

    async def set(self, name: str, value: str, *, entered: bool = True) -> None:
        """Keep a secret, in place of the one before.

        Args:
            name: Its name.
            value: Its value.
            entered: It is new. Else it was kept before, as in a backup, and may break rules that came later.

        Raises:
            UnfitSecret: The value cannot be one.
        """
        ...

    async def delete(self, name: str) -> bool:
        """Remove a secret; whether there was one."""
        ...

    async def status(self) -> str:
        """What the place calls itself, as a sign that it can be used."""
        ...

    def renew(self) -> None:
        """Leave a call that does not come back to itself, so that the next one can be made."""
        ...

    def close(self) -> None:
        """Give back what it holds; does not wait."""
        ...


def _ignore(secret: str) -> None:
    """Nobody wants to know."""


class KeyringCredentials:
    """The operating system's keyring, called in a thread of its own.

    ``learned`` is told of each secret, so that the log can leave it out.
    """

    lasting = True

    def __init__(self, profile_id: str, *, learned: Callable[[str], None] = _ignore) -> None:
        self._profile_id = profile_id
        self._learned = learned
        self._worker = Worker("keyring")
        self._early: Early | None = None

    def read_early(self, names: Sequence[str]) -> None:
        """Begin to read these secrets, each for the next :meth:`get` of it.

        Loading the keyring's libraries and asking the system takes a tenth of a second, in which the rest of the
        program can be loaded. Does not wait, and needs no event loop.
        """
        self._early = self._worker.submit(lambda: {name: backend.read(self._user(name)) for name in names})

    async def get(self, name: str) -> str | None:
        value = trimmed(name, await self._get(name) or "")
        if value:
            self._learned(value)
        return value or None

    async def set(self, name: str, value: str, *, entered: bool = True) -> None:
        user, value = self._user(name), (fit if entered else holdable)(name, value)
        self._learned(value)
        self._early = None
        await self._worker.run(lambda: backend.write(user, value))

    async def delete(self, name: str) -> bool:
        user, self._early = self._user(name), None
        return await self._worker.run(lambda: backend.remove(user))

    async def status(self) -> str:
        return await self._worker.run(backend.name)

    def renew(self) -> None:
        self._early = None
        self._worker.close()
        self._worker = Worker("keyring")

    def close(self) -> None:
        self._worker.close()

    async def _get(self, name: str) -> str | None:
        early = self._early
        if early is not None:
            try:
                found = await result_of(early)
            except Exception:
                if self._early is early:
                    self._early = None  # the person may try again
                raise
            if self._early is early and name in found:
                return found.pop(name)  # once: later it may have changed
        return await self._worker.run(lambda: backend.read(self._user(name)))

    def _user(self, name: str) -> str:
        return f"{name}@{self._profile_id}"


class MemoryCredentials:
    """Secrets for this session only: the demo's, and what the agent enters while there is no keyring."""

    lasting = False

    def __init__(self, values: Mapping[str, str] | None = None, *, learned: Callable[[str], None] = _ignore) -> None:
        self._values = {name: trimmed(name, value) for name, value in (values or {}).items()}
        self._learned = learned
        for value in self._values.values():
            learned(value)

    async def get(self, name: str) -> str | None:
        return self._values.get(name)

    async def set(self, name: str, value: str, *, entered: bool = True) -> None:
        self._values[name] = (fit if entered else holdable)(name, value)
        self._learned(self._values[name])

    async def delete(self, name: str) -> bool:
        return self._values.pop(name, None) is not None

    async def status(self) -> str:
        return translate("credentials", "this session's memory")

    def renew(self) -> None:
        """Memory answers at once."""

    def close(self) -> None:
        self._values.clear()


async def ensure_verify_token(credentials: Credentials) -> str:
    """The verify token; where there is none, a new one of 192 random bits in a URL's own letters."""
    token = await credentials.get(VERIFY_TOKEN)
    if token is None:
        token = secrets.token_urlsafe(24)
        await credentials.set(VERIFY_TOKEN, token)
    return token
