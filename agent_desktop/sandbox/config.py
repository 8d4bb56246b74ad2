"""What a sandbox can be told: where the webhook is, who may call, how fast time goes, what goes wrong on purpose."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from yarl import URL

Dialect = Literal["current", "legacy"]


@dataclass(frozen=True, kw_only=True)
class Chaos:
    """Faults that happen by themselves, each as a share from 0 to 1, drawn from the seed.

    ``repeat``: webhook requests that are sent once more although they were answered 200. ``refuse``: REST calls
    answered 503 without effect. ``cut``: REST calls that take effect and whose connection dies before the answer.
    """

    repeat: float = 0.0
    refuse: float = 0.0
    cut: float = 0.0

    def __post_init__(self) -> None:
        for name in ("repeat", "refuse", "cut"):
            share = getattr(self, name)
            if not 0.0 <= share <= 1.0:
                raise ValueError(f"chaos.{name} is {share}; it must be a share from 0 to 1")


@dataclass(frozen=True, kw_only=True)
class SandboxConfig:
    """Settings of a sandbox.

    ``webhook_url`` may be given later with :meth:`Sandbox.connect`. ``api_token`` is ``tokenId:tokenSecret``.
    ``port`` 0 takes any free one. ``speed`` divides every human pause, backoff and echo delay: 10 is ten times faster.
    ``timeout`` is how long the webhook may take to answer, in real seconds. ``rate_limit`` calls are allowed in
    ``rate_window`` real seconds. ``pause`` and ``resume`` are the fields of an actions call that pause the bot and
    hand back to it. With ``tells_paused``, session data say in ``internal.isPaused`` whether the bot is paused. When it
    is ``deaf``, calls with other fields are accepted and change nothing.
    ``trickle`` is the mean pause between new customers after the cast has arrived, in seconds, 0 for none;
    ``trickle_limit`` how many of them come at most.
    """

    verify_token: str
    api_token: str
    webhook_url: str | None = None
    host: str = "127.0.0.1"
    port: int = 0
    seed: int = 1
    speed: float = 1.0
    dialect: Dialect = "current"
    resends: int = 3
    backoff: float = 0.5
    timeout: float = 5.0
    customers: bool = True
    trickle: float = 40.0
    trickle_limit: int = 60
    echo: bool = True
    echo_delay: float = 0.4
    rate_limit: int = 1200
    rate_window: float = 60.0
    pause: Mapping[str, Any] = field(default_factory=lambda: {"pauseBot": True})
    resume: Mapping[str, Any] = field(default_factory=lambda: {"pauseBot": False})
    tells_paused: bool = False
    deaf: bool = False
    chaos: Chaos = field(default_factory=Chaos)

    def __post_init__(self) -> None:
        if not self.verify_token:
            raise ValueError("verify_token is empty; enter the token that the webhook expects")
        token_id, _, secret = self.api_token.partition(":")
        if not token_id or not secret:
            raise ValueError("api_token must look like tokenId:tokenSecret")
        if self.host not in ("127.0.0.1", "::1", "localhost"):
            raise ValueError("the sandbox only listens on loopback; host must be 127.0.0.1, ::1 or localhost")
        if self.dialect not in ("current", "legacy"):
            raise ValueError(f"dialect is {self.dialect!r}; it must be 'current' or 'legacy'")
        for name, least in (("port", 0), ("resends", 0), ("rate_limit", 1), ("trickle_limit", 0)):
            if getattr(self, name) < least:
                raise ValueError(f"{name} is {getattr(self, name)}; it must be {least} or more")
        for name in ("speed", "timeout", "rate_window"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name} is {getattr(self, name)}; it must be more than 0")
        for name in ("backoff", "echo_delay", "trickle"):
            if not getattr(self, name) >= 0:
                raise ValueError(f"{name} is {getattr(self, name)}; it must be 0 or more")
        if self.webhook_url is not None:
            checked_url(self.webhook_url)


def checked_url(text: str) -> URL:
    """The webhook's address as a URL; raises ``ValueError`` with a sentence when it is not one of http(s)."""
    url = URL(text)
    if url.scheme not in ("http", "https") or not url.host:
        raise ValueError("the webhook's address must start with http:// or https:// and name a host")
    return url
