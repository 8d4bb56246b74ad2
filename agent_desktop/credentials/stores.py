"""Where secrets are kept: the keyring, or this session's memory."""

import secrets
from collections.abc import Callable, Mapping
from typing import Protocol

from agent_desktop.base.i18n import translate
from agent_desktop.credentials import backend
from agent_desktop.credentials.ahead import Ahead
from agent_desktop.credentials.errors import CredentialsError
from agent_desktop.credentials.names import VERIFY_TOKEN, fit
from agent_desktop.credentials.worker import Worker


class Credentials(Protocol):
    """A place for secrets by name. All methods raise ``CredentialsError``; none blocks the event loop."""

    @property
    def lasting(self) -> bool:
        """Whether secrets are still there after the program ended."""
        ...

    async def get(self, name: str) -> str | None:
        """A secret, ``None`` when there is none. Can wait for as long as the system asks for its password."""
        ...

    async def set(self, name: str, value: str) -> None:
        """Keep a secret, in place of the one before. Raises ``UnfitSecret`` for values that cannot be one."""
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
    """The operating system's keyring. ``learned`` is told of each secret, so that the log can leave it out.

    ``ahead`` may have read this profile's secrets already.
    """

    lasting = True

    def __init__(
        self, profile_id: str, *, learned: Callable[[str], None] = _ignore, ahead: Ahead | None = None
    ) -> None:
        self._profile_id = profile_id
        self._learned = learned
        self._ahead = ahead
        self._worker = Worker()

    async def get(self, name: str) -> str | None:
        value = await self._worker.run(lambda: self._read(name))
        if value:
            self._learned(value)
        return value or None

    async def set(self, name: str, value: str) -> None:
        user, value = self._user(name), fit(name, value)
        self._learned(value)
        self._ahead = None
        await self._worker.run(lambda: backend.write(user, value))

    async def delete(self, name: str) -> bool:
        user, self._ahead = self._user(name), None
        return await self._worker.run(lambda: backend.remove(user))

    async def status(self) -> str:
        return await self._worker.run(backend.name)

    def renew(self) -> None:
        ahead, self._ahead = self._ahead, None
        if ahead is not None:
            ahead.give_up()
        self._worker.close()
        self._worker = Worker()

    def close(self) -> None:
        self._worker.close()

    def _read(self, name: str) -> str | None:
        ahead = self._ahead
        if ahead is not None:
            try:
                return ahead.take(name)
            except LookupError:
                if self._ahead is not ahead:
                    raise  # given up meanwhile: nobody waits for this any more
                self._ahead = None
            except CredentialsError:
                self._ahead = None
                raise
        return backend.read(self._user(name))

    def _user(self, name: str) -> str:
        return f"{name}@{self._profile_id}"


class MemoryCredentials:
    """Secrets for this session only: the demo's, and what the agent enters while there is no keyring."""

    lasting = False

    def __init__(self, values: Mapping[str, str] | None = None, *, learned: Callable[[str], None] = _ignore) -> None:
        self._values = dict(values or {})
        self._learned = learned
        for value in self._values.values():
            learned(value)

    async def get(self, name: str) -> str | None:
        return self._values.get(name)

    async def set(self, name: str, value: str) -> None:
        self._values[name] = fit(name, value)
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
