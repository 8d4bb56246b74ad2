"""Implements the inbox's ``Platform`` with the Chatlayer client, and translates the client's errors."""

from collections.abc import Awaitable
from datetime import datetime
from typing import Any

from agent_desktop.base.i18n import fill, translate
from agent_desktop.chatlayer import (
    ChatlayerClient,
    ChatlayerError,
    NotAuthorised,
    NotPossible,
    RateLimited,
    ServerError,
)
from agent_desktop.chatlayer.errors import Effect
from agent_desktop.core.chatlayer_history import all_rows, in_order, look_for
from agent_desktop.inbox import Clock, Failure, Health, Level, Part, SendFailed, Sought
from agent_desktop.protocol import ConversationKey, Item


class ChatlayerPlatform:
    """Chatlayer as the inbox's platform. Each call updates the API's condition in ``health``.

    Methods without a description are described in :class:`~agent_desktop.inbox.ports.Platform`.
    """

    def __init__(self, client: ChatlayerClient, clock: Clock, health: Health, name: str) -> None:
        self._client = client
        self._clock = clock
        self._health = health
        self._name = name
        self._limited_until: datetime | None = None

    def rename(self, name: str) -> None:
        """Set the name of the platform in ``health``, from the next call on."""
        self._name = name

    @property
    def ready_at(self) -> datetime | None:
        now = self._clock.now()
        limit = self._client.rate_limit
        moments = [limit.blocked_until(now) if limit is not None else None, self._limited_until]
        return max((moment for moment in moments if moment is not None and moment > now), default=None)

    async def send(self, key: ConversationKey, template: dict[str, Any]) -> None:
        await self._call(self._client.send(key, template))

    async def pause(self, key: ConversationKey) -> None:
        """Pause the bot. The legacy API has no such call, so that it is refused."""
        if self._client.can_pause:
            await self._call(self._client.pause(key))
        else:
            raise SendFailed(
                Failure.REFUSED,
                translate("delivery", "The legacy API cannot pause the bot. It may answer at the same time as you."),
            )

    async def resume(self, key: ConversationKey) -> None:
        """Resume the bot. The legacy API has no such call, so that it is refused."""
        if self._client.can_pause:
            await self._call(self._client.resume(key))
        else:
            raise SendFailed(
                Failure.REFUSED,
                translate("delivery", "The legacy API cannot hand back to the bot. The bot's dialog must do that."),
            )

    async def check(self) -> None:
        """Read the list of bots, only to learn whether the API can be reached and accepts the token."""
        await self._call(self._client.bots())

    async def find(self, key: ConversationKey, sought: Sought) -> bool | None:
        rows = await self._call(all_rows(self._client, key))
        return None if rows is None else look_for(rows, sought)

    async def history(self, key: ConversationKey) -> list[Item] | None:
        rows = await self._call(all_rows(self._client, key))
        return in_order(rows) if rows is not None else None

    async def session_data(self, key: ConversationKey) -> dict[str, Any]:
        """Return the variables of a conversation, without the ``data`` that listings of the API have around them."""
        value: dict[str, Any] = await self._call(self._client.session_data(key))
        inner = value.get("data")
        return inner if len(value) == 1 and isinstance(inner, dict) else value

    async def _call(self, call: Awaitable[Any]) -> Any:
        try:
            result = await call
        except ChatlayerError as error:
            raise self._failed(error) from None
        self._limited_until = None
        self._health.set(Part.CHATLAYER, Level.OK, self._name)
        return result

    def _failed(self, error: ChatlayerError) -> SendFailed:
        retry_at = error.retry_at if isinstance(error, RateLimited | ServerError) else None
        if isinstance(error, NotAuthorised):
            if error.status is None:  # no call was made: there is no token, or an impossible one
                words = translate("delivery", "%1: no token")
            else:
                words = translate("delivery", "%1: token rejected")
            self._health.set(Part.CHATLAYER, Level.BAD, fill(words, self._name), error.sentence)
            return SendFailed(Failure.UNAUTHORISED, error.sentence)
        if isinstance(error, RateLimited):
            self._limited_until = retry_at
            self._health.set(
                Part.CHATLAYER, Level.WARN, fill(translate("delivery", "%1: busy"), self._name), error.sentence
            )
        elif error.effect is Effect.REFUSED:
            # This call was answered: the API itself works.
            if not isinstance(error, NotPossible):
                self._health.set(Part.CHATLAYER, Level.OK, self._name)
            return SendFailed(Failure.REFUSED, error.sentence)
        else:
            self._health.set(
                Part.CHATLAYER, Level.BAD, fill(translate("delivery", "%1: not reachable"), self._name), error.sentence
            )
        failure = Failure.UNCONFIRMED if error.effect is Effect.MAYBE else Failure.RETRY
        return SendFailed(failure, error.sentence, retry_at=retry_at, passed_on=isinstance(error, ServerError))
