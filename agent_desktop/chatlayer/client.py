"""The calls of Chatlayer's REST API that this program makes.

Where each is known from: sending from Chatlayer's example server; the listings, the history and session data from a
public third-party client of the API; pausing from the documentation, which does not give its field names.
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
from agent_desktop.chatlayer.errors import NotPossible, Unreadable
from agent_desktop.chatlayer.limits import RateLimit
from agent_desktop.chatlayer.transport import SessionFactory, Token, Transport
from agent_desktop.protocol import ConversationKey

__all__ = ["Bot", "ChatlayerClient"]


class Bot(msgspec.Struct, frozen=True):
    """A bot that the token can see."""

    id: str
    name: str


class ChatlayerClient:
    """Calls the platform. All methods raise :class:`~agent_desktop.chatlayer.errors.ChatlayerError`.

    ``token`` is asked at every call, so that a new one counts at once. ``now`` is the present moment in UTC.
    A call that is cancelled may have had its effect.
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
        """What it was made with."""
        return self._config

    @property
    def rate_limit(self) -> RateLimit | None:
        """What the platform last said about how many calls it allows."""
        return self._transport.rate_limit

    @property
    def can_pause(self) -> bool:
        """Whether the bot can be paused and resumed through the API in use."""
        return self._config.api == "v1"

    def configure(self, config: ChatlayerConfig) -> None:
        """Call another API, or the same in another way, from the next call on. Calls under way come to their end."""
        self._config = config
        self._former.append(self._transport)
        self._transport = self._make(config)

    async def close(self) -> None:
        """End all connections."""
        for transport in (*self._former, self._transport):
            await transport.close()

    async def __aenter__(self) -> "ChatlayerClient":
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def send(self, key: ConversationKey, template: Mapping[str, Any]) -> None:
        """Send one v1 message template to the customer. The legacy API takes texts and carousels only: others raise
        :class:`NotPossible`."""
        if self._config.api == "legacy":
            await self._transport.request("POST", paths.LEGACY, body=legacy_messages(key, template))
        else:
            await self._act(key, send_messages([template]))

    async def pause(self, key: ConversationKey) -> None:
        """Keep the bot quiet in this conversation. The legacy API cannot: :class:`NotPossible`."""
        self._need_v1()
        await self._act(key, self._config.pause)

    async def resume(self, key: ConversationKey) -> None:
        """Hand the conversation back to the bot. The legacy API cannot: :class:`NotPossible`."""
        self._need_v1()
        await self._act(key, self._config.resume)

    async def bots(self) -> list[Bot]:
        """The bots that the token can see. The cheapest call that shows whether a token is right."""
        rows = _rows(await self._get(paths.BOTS))
        return [Bot(str(row["id"]), str(row.get("name") or row["id"])) for row in rows if row.get("id")]

    async def conversations(
        self, bot_id: str, version: str = "LIVE", *, page: int | None = None, limit: int | None = None
    ) -> list[dict[str, Any]]:
        """A bot's conversations, each as the platform gives it: ``{"user": {"id", "sessionId"}}``."""
        query = {"version": version, "page": page, "limit": limit}
        return _rows(await self._get(paths.conversations(bot_id), query))

    async def messages(
        self, key: ConversationKey, *, page: int | None = None, limit: int | None = None
    ) -> list[dict[str, Any]]:
        """A conversation's history, each row as the platform gives it: the inner shape is not published."""
        query = {"version": key.version, "page": page, "limit": limit}
        return _rows(await self._get(paths.conversation(key, "messages"), query))

    async def session_data(self, key: ConversationKey) -> dict[str, Any]:
        """The variables of a conversation."""
        value = await self._get(paths.conversation(key, "session-data"), {"version": key.version})
        if isinstance(value, dict):
            return value
        raise Unreadable(translate("chatlayer", "Chatlayer's answer holds no session data."))

    async def delete_session_data(self, key: ConversationKey) -> None:
        """Delete the variables of a conversation."""
        path = paths.conversation(key, "session-data")
        await self._transport.request("DELETE", path, query=_query({"version": key.version}))

    async def _act(self, key: ConversationKey, body: Mapping[str, Any]) -> None:
        path = paths.conversation(key, "actions")
        await self._transport.request("POST", path, query=_query({"version": key.version}), body=dict(body))

    async def _get(self, path: str, query: Mapping[str, str | int | None] | None = None) -> Any:
        answer = await self._transport.request("GET", path, query=_query(query or {}), read=True)
        try:
            return msgspec.json.decode(answer.body)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            pass
        raise Unreadable(
            translate("chatlayer", "Chatlayer's answer is not JSON. Check the region, or chatlayer.base_url.")
        )

    def _need_v1(self) -> None:
        if not self.can_pause:
            raise NotPossible(
                translate("chatlayer", 'The legacy API cannot do this. Set chatlayer.api to "v1" for that.')
            )


def _query(values: Mapping[str, str | int | None]) -> str:
    return urlencode({name: value for name, value in values.items() if value is not None}, quote_via=quote)


def _rows(value: Any) -> list[dict[str, Any]]:
    """The rows of a listing, with or without the ``data`` around them; entries that are no objects are left out."""
    rows = value.get("data") if isinstance(value, dict) else value
    if isinstance(rows, list):
        return [row for row in rows if isinstance(row, dict)]
    raise Unreadable(translate("chatlayer", "Chatlayer's answer holds no list."))
