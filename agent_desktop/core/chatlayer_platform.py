"""Implements the inbox's ``Platform`` with the Chatlayer client, and translates the client's errors."""

import asyncio
import random
from collections.abc import Awaitable
from datetime import datetime
from typing import Any

from agent_desktop.base.i18n import fill, translate
from agent_desktop.chatlayer import (
    ChatlayerClient,
    ChatlayerError,
    NotAuthorised,
    NotPossible,
    NotTheApi,
    RateLimited,
    ServerError,
    Unreadable,
)
from agent_desktop.chatlayer.errors import Effect
from agent_desktop.core.chatlayer_history import all_rows, in_order, look_for
from agent_desktop.inbox import Clock, Failure, Health, Level, Part, SendFailed, Sought
from agent_desktop.inbox.backoff import again_at
from agent_desktop.protocol import ConversationKey, Item

FAILURES = {Effect.NONE: Failure.RETRY, Effect.REFUSED: Failure.REFUSED, Effect.MAYBE: Failure.UNCONFIRMED}


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
        self._limits = 0
        self._chance = random.Random()  # noqa: S311 - spreads retries, keeps no secret

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
        return None if rows is None else await asyncio.to_thread(look_for, rows, sought)

    async def history(self, key: ConversationKey) -> list[Item] | None:
        rows = await self._call(all_rows(self._client, key))
        return await asyncio.to_thread(in_order, rows) if rows is not None else None

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
        self._limited_until, self._limits = None, 0
        self._health.set(Part.CHATLAYER, Level.OK, self._name)
        return result

    def _limit(self, wish: datetime | None) -> None:
        """Hold all calls after a 429, for longer if the next one is refused, too, whatever the platform asks for."""
        now = self._clock.now()
        if self._limited_until is None or self._limited_until <= now:
            self._limited_until = again_at(now, self._limits, wish, self._chance)
            self._limits += 1

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
            self._limit(retry_at)
            self._health.set(
                Part.CHATLAYER, Level.WARN, fill(translate("delivery", "%1: busy"), self._name), error.sentence
            )
        elif error.effect is Effect.REFUSED and not isinstance(error, NotTheApi):
            # This call was answered: the API itself works. Of an answer that cannot be read, that is not certain.
            if not isinstance(error, NotPossible | Unreadable):
                self._health.set(Part.CHATLAYER, Level.OK, self._name)
        else:
            self._health.set(
                Part.CHATLAYER, Level.BAD, fill(translate("delivery", "%1: not reachable"), self._name), error.sentence
            )
        return SendFailed(FAILURES[error.effect], error.sentence, retry_at=retry_at)
