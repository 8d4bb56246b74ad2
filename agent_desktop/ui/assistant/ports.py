"""What the set-up assistant needs from the program."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from psygnal import SignalInstance

from agent_desktop.inbox.health import Condition
from agent_desktop.settings import Settings


class SetupFailed(Exception):
    """A step did not work. ``str()`` is a sentence that says what to do."""


@dataclass(frozen=True)
class Arrival:
    """A request that came to the webhook from outside: Chatlayer's health check (``ok``), or one that was refused."""

    at: datetime
    ok: bool
    sentence: str = ""


@dataclass(frozen=True)
class Progress:
    """How far the set-up is: the step that was left, and whether it was finished once."""

    step: str = ""
    finished: bool = False


class SetupPort(Protocol):
    """The program, as far as the set-up touches it. ``changed()`` when anything that is read here may be another."""

    @property
    def changed(self) -> SignalInstance: ...

    @property
    def settings(self) -> Settings: ...

    @property
    def lasting(self) -> bool:
        """Whether secrets are kept beyond this run; not where there is no keyring."""
        ...

    @property
    def progress(self) -> Progress: ...

    def keep_progress(self, progress: Progress) -> None:
        """Remember where the assistant was left."""
        ...

    async def has_secret(self, name: str) -> bool:
        """Whether there is a secret of this name; ``False`` also where that cannot be known."""
        ...

    async def find_bots(self, region: str, base_url: str, token: str) -> tuple[str, ...]:
        """The names of the bots that a token can see, by a real call. An empty token is the one that is kept.

        Raises :class:`SetupFailed`.
        """
        ...

    async def keep_connection(self, region: str, base_url: str, token: str) -> None:
        """Save the region, and the token unless it is empty. Raises :class:`SetupFailed`."""
        ...

    @property
    def verify_token(self) -> str: ...

    async def rotate_verify_token(self) -> int:
        """Make another verify token; the one before counts for a while. Raises :class:`SetupFailed`.

        Returns:
            How many earlier tokens count beside it.
        """
        ...

    @property
    def local_url(self) -> str:
        """Where the webhook listens on this computer."""
        ...

    @property
    def public_url(self) -> str:
        """Where Chatlayer finds it; empty while that is not known."""
        ...

    @property
    def reachable(self) -> Condition:
        """Whether Chatlayer can get through."""
        ...

    async def use_tunnel(self, values: Mapping[str, Any], secrets: Mapping[str, str]) -> None:
        """Save how Chatlayer gets through, and begin to connect. Raises :class:`SetupFailed`."""
        ...

    @property
    def arrival(self) -> Arrival | None:
        """The newest request that shows whether Chatlayer was given the right address and token."""
        ...

    @property
    def refused_handover(self) -> str:
        """What to say of a handover that was refused because it had no verify token; empty if there was none."""
        ...

    @property
    def can_accept_tokenless(self) -> bool:
        """Whether the agent can choose to take such handovers: the list of allowed callers names the sender."""
        ...

    def accept_tokenless(self) -> None:
        """Accept handovers without the verify token from now on. Raises :class:`SetupFailed`."""
        ...

    async def check_pausing(self) -> str:
        """Whether the fields that pause and resume the bot fit this account, as a sentence. Raises :class:`SetupFailed`
        with what to do if they do not."""
        ...

    async def rehearse(self) -> int:
        """Let a test customer come; the id of their conversation. Raises :class:`SetupFailed`."""
        ...
