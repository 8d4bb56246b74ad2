"""The calls of Chatlayer's REST API that this program makes.

Each says where it is known from: [doc] Chatlayer's documentation, [example] its example server
``chatlayerai/chatlayer-examples``, [client] a public third-party client of the API, [open] published nowhere; see
``protocol/README.md``.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from types import TracebackType
from typing import Any
from urllib.parse import quote, urlencode

import msgspec

from agent_desktop.base.clock import SystemClock
from agent_desktop.base.i18n import translate
from agent_desktop.chatlayer import paths
from agent_desktop.chatlayer.actions import legacy_messages, send_messages
from agent_desktop.chatlayer.config import ChatlayerConfig
from agent_desktop.chatlayer.errors import Effect, NotPossible, NotTheApi, Unreadable
from agent_desktop.chatlayer.limits import RateLimit
from agent_desktop.chatlayer.transport import SessionFactory, Token, Transport
from agent_desktop.protocol import ConversationKey

__all__ = ["Bot", "ChatlayerClient", "Listing"]


class Bot(msgspec.Struct, frozen=True):
    """A bot that the API token has access to."""

    id: str
    name: str


class Listing(msgspec.Struct, frozen=True):
    """A part of a conversation's record. ``count`` is the number of all rows, if the answer says so.

    ``older``: it has the form of the older API, ``{"rows": […], "count"}`` [doc], which pages by ``offset``.
    """

    rows: list[dict[str, Any]]
    count: int | None = None
    older: bool = False


class ChatlayerClient:
    """Calls Chatlayer's REST API.

    Every coroutine raises a :class:`~agent_desktop.chatlayer.errors.ChatlayerError` if the call did not succeed. Its
    ``effect`` says whether the call can have had an effect; the common kinds are:

    * :class:`NotAuthorised`: there is no token, or Chatlayer refuses it (401 [doc]),
    * :class:`Refused` and its kinds: the call was refused (other 4xx),
    * :class:`RateLimited` (429), :class:`NoNetwork`: no effect, try again later,
    * :class:`ServerError` (5xx): no effect if the status is 503; after others, the call may have had its effect,
    * :class:`ConnectionLost`, :class:`TimedOut`: the call may have had its effect,
    * :class:`NotTheApi`: something else answered, such as a company filter. After a status of 2xx the call may have had
      its effect, too.

    A call that is cancelled may have had its effect, too.

    Args:
        config: Region, timeouts in seconds, and which API is called.
        token: Returns the API token, ``tokenId:tokenSecret`` [doc], or None. It is called for every request, so that a
            new token counts at once.
        now: Returns the present moment, aware, in UTC.
        session_factory: Makes the HTTP session; None makes one with the system's certificates and proxies.
    """

    def __init__(
        self,
        config: ChatlayerConfig | None = None,
        token: Token = lambda: None,
        *,
        now: Callable[[], datetime] | None = None,
        session_factory: SessionFactory | None = None,
    ) -> None:
        self._config = config or ChatlayerConfig()

        def make(chosen: ChatlayerConfig) -> Transport:
            return Transport(chosen, token, now or SystemClock().now, session_factory)

        self._make = make
        self._transport = make(self._config)
        self._former: list[Transport] = []

    @property
    def config(self) -> ChatlayerConfig:
        """The configuration in use."""
        return self._config

    @property
    def rate_limit(self) -> RateLimit | None:
        """The rate limit as the last answer stated it; None before any did.

        From ``x-ratelimit-limit``, ``-remaining`` and ``-reset`` [doc].
        """
        return self._transport.rate_limit

    @property
    def can_pause(self) -> bool:
        """True if the API in use can pause and resume the bot. The legacy API cannot."""
        return self._config.api == "v1"

    def configure(self, config: ChatlayerConfig) -> None:
        """Use another configuration from the next call on. Calls under way are not interrupted.

        Args:
            config: The new configuration.
        """
        self._config = config
        self._former.append(self._transport)
        self._transport = self._make(config)

    async def close(self) -> None:
        """Close all connections. Later calls fail as :class:`NoNetwork`."""
        for transport in (*self._former, self._transport):
            await transport.close()

    async def __aenter__(self) -> "ChatlayerClient":
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def send(self, key: ConversationKey, template: Mapping[str, Any]) -> None:
        """Send a message to the customer.

        ``POST /v1/bots/{botId}/conversations/{sessionId}/actions?version=V`` with ``{"sendMessages": [template]}``
        [example]. With the legacy API: ``POST /api/webview`` [doc; deprecated].

        Args:
            key: The conversation.
            template: A v1 message template, a JSON object with one key [example].

        Raises:
            NotPossible: It is a list and goes to the legacy API, whose lists are not known [open]. Nothing was sent.
        """
        if self._config.api == "legacy":
            await self._transport.request("POST", paths.LEGACY, body=legacy_messages(key, template))
        else:
            await self._act(key, send_messages([template]))

    async def pause(self, key: ConversationKey) -> None:
        """Pause the bot in a conversation.

        The actions call of :meth:`send` does it [doc]; its field names are [open], so ``config.pause`` can replace the
        body ``{"pauseBot": true}``.

        Args:
            key: The conversation.

        Raises:
            NotPossible: The legacy API cannot do this. Nothing was sent.
        """
        self._need_v1()
        await self._act(key, self._config.pause)

    async def resume(self, key: ConversationKey) -> None:
        """Hand a conversation back to the bot.

        As :meth:`pause`, with ``config.resume`` or ``{"pauseBot": false}`` [open].

        Args:
            key: The conversation.

        Raises:
            NotPossible: The legacy API cannot do this. Nothing was sent.
        """
        self._need_v1()
        await self._act(key, self._config.resume)

    async def bots(self) -> list[Bot]:
        """Return the bots that the token has access to: the cheapest call that shows whether a token is right.

        ``GET /v1/bots`` [client].

        Raises:
            NotTheApi: The answer holds no list, so that it is not the API's.
        """
        try:
            rows = _rows(await self._get(paths.BOTS))
        except NotTheApi as error:
            failure = error
        except Unreadable as error:
            # This call is made to learn whether the address is the API's.
            failure = NotTheApi(error.sentence, effect=Effect.NONE)
        else:
            bots = [Bot(str(row["id"]), str(row.get("name") or row["id"])) for row in rows if row.get("id")]
            if bots or not rows:
                return bots
            failure = NotTheApi(translate("chatlayer", "Chatlayer's answer contains no list."), effect=Effect.NONE)
        raise failure.with_traceback(None)

    async def conversations(
        self, bot_id: str, version: str = "LIVE", *, page: int | None = None, limit: int | None = None
    ) -> list[dict[str, Any]]:
        """Return conversations of a bot, as Chatlayer lists them.

        ``GET /v1/bots/{botId}/conversations?version=V`` [client]; ``page`` and ``limit`` are [client].

        Args:
            bot_id: The bot.
            version: ``LIVE`` or ``DRAFT`` [doc].
            page: Which page to return; None for Chatlayer's default.
            limit: How many conversations to return at most; None for Chatlayer's default.

        Returns:
            Objects ``{"user": {"id", "sessionId"}}`` [client].

        Raises:
            Unreadable: The answer holds no list.
        """
        query = {"version": version, "page": page, "limit": limit}
        return _rows(await self._get(paths.conversations(bot_id), query))

    async def messages(
        self, key: ConversationKey, *, page: int | None = None, limit: int | None = None, offset: int | None = None
    ) -> Listing:
        """Return the record of a conversation, as Chatlayer lists it.

        ``GET /v1/bots/{botId}/conversations/{sessionId}/messages?version=V`` [client]. ``page`` and ``limit`` are
        [open] here: a server that ignores them returns the same rows again.

        Args:
            key: The conversation.
            page: Which page to return; None for Chatlayer's default.
            limit: How many messages to return at most; None for Chatlayer's default.
            offset: How many messages to skip, as in the older API [doc].

        Returns:
            Objects of a shape that is [open]; the older API had ``{isIntro, id, actor, message, createdAt}`` [doc].
            A row that is no object is ``{"value": row}``: it stands for a message, too.

        Raises:
            Unreadable: The answer holds no list.
        """
        query = {"version": key.version, "page": page, "limit": limit, "offset": offset}
        return _listing(await self._get(paths.conversation(key, "messages"), query))

    async def session_data(self, key: ConversationKey) -> dict[str, Any]:
        """Return the variables of a conversation.

        ``GET /v1/bots/{botId}/conversations/{sessionId}/session-data?version=V`` [client].

        Args:
            key: The conversation.

        Raises:
            Unreadable: The answer is no JSON object.
        """
        path = paths.conversation(key, "session-data")
        value = await self._transport.request("GET", path, query=_query({"version": key.version}), free=True)
        if isinstance(value, dict):
            return value
        raise Unreadable(translate("chatlayer", "Chatlayer's answer contains no session data."))

    async def delete_session_data(self, key: ConversationKey) -> None:
        """Delete the variables of a conversation.

        ``DELETE`` of the same address, answered with 204 [client].

        Args:
            key: The conversation.
        """
        path = paths.conversation(key, "session-data")
        await self._transport.request("DELETE", path, query=_query({"version": key.version}))

    async def _act(self, key: ConversationKey, body: Mapping[str, Any]) -> None:
        path = paths.conversation(key, "actions")
        await self._transport.request("POST", path, query=_query({"version": key.version}), body=dict(body))

    async def _get(self, path: str, query: Mapping[str, str | int | None] | None = None) -> Any:
        return await self._transport.request("GET", path, query=_query(query or {}))

    def _need_v1(self) -> None:
        if not self.can_pause:
            raise NotPossible(
                translate("chatlayer", 'The legacy API cannot do this. Set chatlayer.api to "v1" to use it.')
            )


def _query(values: Mapping[str, str | int | None]) -> str:
    return urlencode({name: value for name, value in values.items() if value is not None}, quote_via=quote)


def _rows(value: Any) -> list[dict[str, Any]]:
    """Return the rows of a listing. Entries that are no objects are left out."""
    return [row for row in _entries(value)[0] if isinstance(row, dict)]


def _listing(value: Any) -> Listing:
    """Return a part of a record. No entry of it is left out."""
    entries, around = _entries(value)
    rows = [row if isinstance(row, dict) else {"value": row} for row in entries]
    count = around.get("count")
    older = "rows" in around and "data" not in around
    known = older and isinstance(count, int) and not isinstance(count, bool)
    return Listing(rows, count if known else None, older)


def _entries(value: Any) -> tuple[list[Any], dict[str, Any]]:
    """Return the entries of a listing, and the object around them: ``data`` [client], ``rows`` [doc, older], or both.

    Raises:
        Unreadable: There is no list.
    """
    around = value if isinstance(value, dict) else {"data": value}
    inner = around.get("data", around.get("rows"))
    if isinstance(inner, dict):
        around, inner = inner, inner.get("rows")
    if isinstance(inner, list):
        return inner, around
    raise Unreadable(translate("chatlayer", "Chatlayer's answer contains no list."))
