"""What every tunnel is to the rest of the program: one small protocol, its states, and what can go wrong."""

from collections.abc import Awaitable, Callable
from enum import StrEnum
from pathlib import Path
from typing import Protocol

import msgspec

from agent_desktop.tunnel.config import TunnelConfig


class Phase(StrEnum):
    """Where a tunnel stands, as its provider sees it. *Up* is not *reachable*: that only a probe can say."""

    STARTING = "starting"
    UP = "up"
    RECONNECTING = "reconnecting"
    """The link is lost, and the provider mends it by itself."""
    DOWN = "down"
    """The link is lost, and the provider must be started again."""


class TunnelTrouble(StrEnum):
    """Why a tunnel is down."""

    AUTH = "auth"
    NETWORK = "network"
    LIMIT = "limit"
    CONFIG = "config"
    MISSING = "missing"
    """A program or a library that it needs is not there."""


class State(msgspec.Struct, frozen=True):
    """A tunnel's state. ``url`` is set when it is up; ``trouble`` and ``sentence`` when it is not."""

    phase: Phase
    url: str = ""
    trouble: TunnelTrouble | None = None
    sentence: str = ""
    retry: bool = True
    """True if starting again, without anybody changing anything, can help."""


class TunnelDown(Exception):
    """A tunnel that could not be started, or no longer works. ``str()`` says what to do, and never holds a secret."""

    def __init__(self, trouble: TunnelTrouble, sentence: str, *, retry: bool) -> None:
        super().__init__(sentence)
        self.trouble = trouble
        self.sentence = sentence
        self.retry = retry

    @property
    def state(self) -> State:
        """The same as a state."""
        return State(Phase.DOWN, trouble=self.trouble, sentence=self.sentence, retry=self.retry)


class HostKey(msgspec.Struct, frozen=True):
    """The key of an SSH server that was never seen before. ``fingerprint`` is as ``ssh`` shows it, ``SHA256:…``."""

    host: str
    port: int
    kind: str
    fingerprint: str


def _silent(state: State) -> None:
    """Nobody wants to know."""


async def _no_secret(name: str) -> str | None:
    return None


async def _distrust(key: HostKey) -> bool:
    return False


class Context(msgspec.Struct):
    """What a provider is made with. ``folder`` is where it may keep files, closed to other users.

    ``secret(name)`` gives a secret from the keyring, or ``None``; it may raise :class:`TunnelDown`.
    ``trust(key)`` asks a person whether an SSH server is the one that they mean.
    ``changed(state)`` is told of every change of state after ``start`` returned, on the event loop.
    """

    config: TunnelConfig
    folder: Path
    secret: Callable[[str], Awaitable[str | None]] = _no_secret
    trust: Callable[[HostKey], Awaitable[bool]] = _distrust
    changed: Callable[[State], None] = _silent


class Provider(Protocol):
    """A way to become reachable. ``id`` is that of its declaration."""

    id: str

    @property
    def stable_url(self) -> bool:
        """True if the public URL is the same after every start."""
        ...

    @property
    def writes_forwarded(self) -> bool:
        """True if it writes the last entry of ``X-Forwarded-For`` itself, so that this entry can be believed."""
        ...

    @property
    def monthly_requests(self) -> int:
        """How many requests it lets through in a calendar month; 0 is without a limit."""
        ...

    async def start(self, port: int, path: str) -> str:
        """Lead a public URL to this computer.

        Ends by itself within a minute, but for the time in which a person is asked. It can be cancelled; then, as after
        an error, nothing is left running. It is called again after :meth:`stop`, on the same object.

        Args:
            port: The port of 127.0.0.1 on which the webhook listens.
            path: The webhook's path, ``/`` or ``/hook``.

        Returns:
            The public URL with that path, without a ``/`` at its end.

        Raises:
            TunnelDown: With a sentence that says what to do, and whether starting again can help.
        """
        ...

    async def stop(self) -> None:
        """End the tunnel and all that belongs to it. Do nothing when it is not running; never raise."""
        ...


def joined(origin: str, path: str) -> str:
    """The public URL of the webhook, from a tunnel's own address and the webhook's path."""
    return origin.rstrip("/") + ("" if path == "/" else path)
