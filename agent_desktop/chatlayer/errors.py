"""How a call can fail. Each error is one sentence for the agent, and says whether the call can have had an effect.

No error holds the request, its headers or the library's own exception: the token is in those.
"""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar


class Effect(StrEnum):
    """The effect that a failed call can have had on the platform."""

    NONE = "none"
    """Certainly none; the same call can be made again."""
    REFUSED = "refused"
    """None, and the same call would fail again."""
    MAYBE = "maybe"
    """Nobody can know: the request may have arrived."""


class ChatlayerError(Exception):
    """A call that did not succeed. ``status`` is the HTTP status, None if there was no answer."""

    effect: ClassVar[Effect] = Effect.REFUSED

    def __init__(self, sentence: str, *, status: int | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.status = status

    @property
    def maybe_sent(self) -> bool:
        """True if the call can have had an effect, so that it must not be repeated automatically."""
        return self.effect is Effect.MAYBE


class NotAuthorised(ChatlayerError):
    """The API token is missing or wrong (401 [doc]): every call fails until there is another."""


class Refused(ChatlayerError):
    """The platform refused this call (4xx)."""


class Forbidden(Refused):
    """The token is right, but may not do this (403)."""


class NotFound(Refused):
    """The bot or the conversation does not exist there (404)."""


class NotPossible(Refused):
    """The API in use does not have this call; nothing was sent."""


class Unreadable(ChatlayerError):
    """The answer to a reading call is not what the API answers."""


class NotTheApi(Unreadable):
    """Something else than the API answered: a company filter, a Wi-Fi sign-in page, another server.

    ``effect`` depends on the call. A reading call can be made again. Of another one nobody can know whether it arrived
    if the status was 2xx, 302 or 303; with any other status it was not carried out.
    """

    def __init__(self, sentence: str, *, effect: Effect, status: int | None = None) -> None:
        super().__init__(sentence, status=status)
        self._effect = effect

    @property
    def effect(self) -> Effect:  # type: ignore[override]  # here it depends on the call and the status
        return self._effect


class Redirected(NotTheApi):
    """The address redirects to another one (3xx). The redirect is not followed: the token is meant for this one."""


class RateLimited(ChatlayerError):
    """Too many calls (429). ``retry_at`` is when to try again, in UTC; None if the platform does not say."""

    effect = Effect.NONE

    def __init__(self, sentence: str, *, status: int | None = None, retry_at: datetime | None = None) -> None:
        super().__init__(sentence, status=status)
        self.retry_at = retry_at


class ServerError(ChatlayerError):
    """The platform cannot do it now (5xx, 408). ``retry_at`` as in :class:`RateLimited`.

    ``effect`` depends on the call and the status. Of a call that changes something nobody can know whether it arrived
    if the server failed on it (500), or passed it on and got no good answer (502, 504).
    """

    def __init__(
        self, sentence: str, *, effect: Effect, status: int | None = None, retry_at: datetime | None = None
    ) -> None:
        super().__init__(sentence, status=status)
        self.retry_at = retry_at
        self._effect = effect

    @property
    def effect(self) -> Effect:  # type: ignore[override]  # here it depends on the call and the status
        return self._effect


class NoNetwork(ChatlayerError):
    """No connection was made: no network, unknown host, refused, certificate not trusted. Nothing was sent."""

    effect = Effect.NONE


class ConnectionLost(ChatlayerError):
    """The connection ended after the request began to go out and before it was answered."""

    effect = Effect.MAYBE


class TimedOut(ChatlayerError):
    """No answer in time. ``sent``: the request had begun to go out."""

    def __init__(self, sentence: str, *, sent: bool) -> None:
        super().__init__(sentence)
        self.sent = sent

    @property
    def effect(self) -> Effect:  # type: ignore[override]  # here it depends on how far the call came
        return Effect.MAYBE if self.sent else Effect.NONE
