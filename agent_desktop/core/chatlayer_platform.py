"""Implements the inbox's ``Platform`` with the Chatlayer client, and translates the client's errors."""

import asyncio
import contextlib
import logging
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
from agent_desktop.core.chatlayer_history import Record, in_order, look_for, read_record
from agent_desktop.inbox import Clock, Failure, Health, History, Level, Part, SendFailed, Sought
from agent_desktop.inbox.backoff import again_at
from agent_desktop.protocol import ConversationKey, paused_of

log = logging.getLogger(__name__)

FAILURES = {Effect.NONE: Failure.RETRY, Effect.REFUSED: Failure.REFUSED, Effect.MAYBE: Failure.UNCONFIRMED}

LOOKS = (0.0, 1.0, 3.0)
"""Seconds before each look at whether a pause took effect, as it may need a moment."""

BOTS_TRIED, DRAFTS_TRIED = 3, 5
"""In so many conversations of so many bots a draft is looked for in which pausing can be tried."""


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
        self._without_effect: dict[bool, str] = {}

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
            await self._verify(key, paused=True)
        else:
            raise SendFailed(
                Failure.REFUSED,
                translate("delivery", "The legacy API cannot pause the bot. It may answer at the same time as you."),
            )

    async def resume(self, key: ConversationKey) -> None:
        """Resume the bot. The legacy API has no such call, so that it is refused."""
        if self._client.can_pause:
            await self._call(self._client.resume(key))
            await self._verify(key, paused=False)
        else:
            raise SendFailed(
                Failure.REFUSED,
                translate("delivery", "The legacy API cannot hand back to the bot. The bot's dialog must do that."),
            )

    async def _verify(self, key: ConversationKey, *, paused: bool) -> None:
        """Look into the session data whether a pause or a resume took effect.

        Which fields pause and resume the bot is published nowhere [open]: a call may be accepted and do nothing.
        Where the account does not tell ``internal.isPaused``, nothing is known, and the call counts as accepted.

        Raises:
            SendFailed: The session data say that it had no effect.
        """
        told: bool | None = None
        for delay in LOOKS:
            await asyncio.sleep(delay)
            try:
                told = paused_of(_inner(await self._client.session_data(key)))
            except ChatlayerError as error:
                log.info("whether the bot is paused cannot be read: %s", type(error).__name__)
                return
            if told is None:
                return
            if told is paused:
                self._without_effect.pop(paused, None)
                self._tell_pausing()
                return
        if paused:
            sentence = translate(
                "delivery",
                "The bot is still answering: Chatlayer accepted the call, but did not pause the bot. The fields in"
                " chatlayer.pause_body do not fit this account.",
            )
        else:
            sentence = translate(
                "delivery",
                "The bot is still paused: Chatlayer accepted the call, but did not resume the bot. The fields in"
                " chatlayer.resume_body do not fit this account.",
            )
        self._without_effect[paused] = sentence
        self._tell_pausing()
        raise SendFailed(Failure.REFUSED, sentence)

    def _tell_pausing(self) -> None:
        """Say whether pausing works. That a bot goes on after a resume says nothing about the pause."""
        if self._without_effect:
            sentences = " ".join(self._without_effect.values())
            words = translate("delivery", "Pausing the bot does not work")
            self._health.set(Part.PAUSING, Level.WARN, words, sentences)
        else:
            self._health.set(Part.PAUSING, Level.OK, translate("delivery", "Pausing the bot works"))

    async def check_pausing(self) -> bool | None:
        """Pause and resume a bot in a conversation of its draft, and see whether that took effect.

        The draft is the bot under test, so that no customer is concerned. Only a conversation whose session data tell
        that the bot answers is used.

        Returns:
            True if the account's fields are the configured ones; None if no such conversation was found.

        Raises:
            SendFailed: They are not, or Chatlayer cannot be asked.
        """
        key = await self._call(self._draft())
        if key is None:
            return None
        try:
            await self.pause(key)
        except SendFailed:
            with contextlib.suppress(ChatlayerError):  # it may take effect later than we look
                await self._client.resume(key)
            raise
        await self.resume(key)
        return True

    async def _draft(self) -> ConversationKey | None:
        for bot in (await self._client.bots())[:BOTS_TRIED]:
            for row in (await self._client.conversations(bot.id, "DRAFT", limit=DRAFTS_TRIED))[:DRAFTS_TRIED]:
                user = row.get("user")
                session = user.get("sessionId") if isinstance(user, dict) else None
                if not isinstance(session, str) or not session:
                    continue
                key = ConversationKey(bot.id, "DRAFT", session)
                if paused_of(_inner(await self._client.session_data(key))) is False:
                    return key
        return None

    async def check(self) -> None:
        """Read the list of bots, only to learn whether the API can be reached and accepts the token."""
        await self._call(self._client.bots())

    async def find(self, key: ConversationKey, sought: Sought) -> bool | None:
        """Look for a reply in the record. An absence counts only if the record is complete and can be read."""
        record = await self._call(read_record(self._client, key))
        return None if record is None else await asyncio.to_thread(look_for, record, sought)

    async def history(self, key: ConversationKey) -> History | None:
        record: Record | None = await self._call(read_record(self._client, key))
        if record is None:
            return None
        items = await asyncio.to_thread(in_order, record.rows)
        return None if items is None else History(tuple(items), record.whole)

    async def session_data(self, key: ConversationKey) -> dict[str, Any]:
        """Return the variables of a conversation, without the ``data`` that listings of the API have around them."""
        return _inner(await self._call(self._client.session_data(key)))

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


def _inner(value: dict[str, Any]) -> dict[str, Any]:
    """Return session data without the ``data`` that listings of the API have around them."""
    inner = value.get("data")
    return inner if len(value) == 1 and isinstance(inner, dict) else value
