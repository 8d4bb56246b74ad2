"""The platform's side of conversations, played: it remembers everything that it was told, and tells it to nobody.

It stands where the HTTP client stands, so that ``ChatlayerPlatform`` is the real one.
"""

import asyncio
from collections import Counter, deque
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from agent_desktop.chatlayer.client import Listing
from agent_desktop.chatlayer.errors import (
    ConnectionLost,
    Effect,
    NoNetwork,
    NotAuthorised,
    RateLimited,
    Refused,
    ServerError,
)
from agent_desktop.inbox import Clock
from agent_desktop.protocol import ConversationKey, echo_messages, template_from_v1

Raw = dict[str, Any]
ENDS = ("lost before", "lost after", "lost late", "refused", "broken", "limited", "odd before", "odd after")
"""How a call can end other than well. ``after``: it had its effect. ``late``: it has it some time after it was lost.
``odd``: in a way that nobody expects."""
LATE = timedelta(seconds=12)
CLOSE = timedelta(milliseconds=1)
"""The platform gives no two messages the same time."""


class PlayedPlatform:
    """What is true. ``sent`` counts the replies that reached a customer, by session and words."""

    def __init__(self, now: datetime) -> None:
        self.now = now
        self.paused: dict[str, bool] = {}
        self.records: dict[str, list[Raw]] = {}
        self.sent: Counter[tuple[str, str]] = Counter()
        self.echoes: deque[Raw] = deque()
        self.online = True
        self.token = True
        self.ends: deque[str] = deque()
        self.refused: set[str] = set()
        """Sessions with a pause or a resume that was refused last."""
        self.late: deque[tuple[datetime, str, str, Mapping[str, Any]]] = deque()
        """Calls that were lost on their way and arrive: when, session, what, template."""
        self.hold: str | None = None
        self.held: list[asyncio.Event] = []

    def say(self, session: str, actor: str, message: Raw) -> Raw:
        """Add a message to the record, and return it as an item of a request."""
        self.now += CLOSE
        stamp = self.now.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        item = {"actor": actor, "message": message, "timestamp": stamp}
        record = self.records.setdefault(session, [])
        record.append({"actor": actor, "message": message, "createdAt": stamp})
        return item

    def body(self, session: str, event: str, field: str, items: list[Raw]) -> Raw:
        """Return a request of the webhook."""
        stamp = self.now.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        key = {"botId": "b", "version": "LIVE", "sessionId": session}
        return {**key, "event": event, field: items, "timestamp": stamp}

    def take(self, session: str, what: str, template: Mapping[str, Any]) -> None:
        """Do what a call asks for."""
        if what != "send":
            self.paused[session] = what == "pause"
            return
        (message,) = echo_messages(template_from_v1(template))
        self.sent[session, message["text"]] += 1
        item = self.say(session, "bot", message)
        self.echoes.append(self.body(session, "messages", "messages", [item]))

    def land(self, *, at_once: bool = False) -> None:
        """Take the lost calls that have arrived by now."""
        while self.late and (at_once or self.late[0][0] <= self.now):
            self.take(*self.late.popleft()[1:])

    def release(self) -> None:
        """Let every call that is held go on, and hold no more."""
        self.hold = None
        for event in self.held:
            event.set()
        self.held.clear()


class PlayedClient:
    """The client of one life of the program. ``dead``: the program was killed, and nothing of it arrives any more."""

    rate_limit = None
    can_pause = True

    def __init__(self, platform: PlayedPlatform, clock: Clock) -> None:
        self.platform = platform
        self.clock = clock
        self.dead = False

    async def send(self, key: ConversationKey, template: Mapping[str, Any]) -> None:
        await self._call(key, "send", template)

    async def pause(self, key: ConversationKey) -> None:
        await self._call(key, "pause", {})

    async def resume(self, key: ConversationKey) -> None:
        await self._call(key, "resume", {})

    async def session_data(self, key: ConversationKey) -> Raw:
        """Return what an account tells that does not say whether the bot is paused."""
        self._reach()
        return {}

    async def messages(self, key: ConversationKey, *, page: int | None = None, **_: Any) -> Listing:
        self._reach()
        rows = list(self.platform.records.get(key.session_id, ()))
        await self._wait("find")
        self._reach()
        return Listing(rows if not page or page == 1 else [])

    def _reach(self) -> None:
        if self.dead or not self.platform.online:
            raise NoNetwork("No connection.")
        if not self.platform.token:
            raise NotAuthorised("The token is wrong.", status=401)

    async def _wait(self, where: str) -> None:
        if self.platform.hold == where:
            event = asyncio.Event()
            self.platform.held.append(event)
            await event.wait()

    async def _call(self, key: ConversationKey, what: str, template: Mapping[str, Any]) -> None:
        platform = self.platform
        self._reach()
        end = platform.ends.popleft() if platform.ends else "well"
        await self._wait("before")
        if end == "refused":
            if what != "send":
                platform.refused.add(key.session_id)
            raise Refused("No (400).", status=400)
        if end == "broken":
            raise ServerError("Broken (503).", effect=Effect.NONE, status=503)
        if end == "limited":
            raise RateLimited("Too many.", status=429, retry_at=self.clock.now() + timedelta(seconds=40))
        if end.endswith("before"):
            raise ConnectionLost("Lost.") if end.startswith("lost") else OverflowError("date value out of range")
        if end == "lost late":
            platform.late.append((platform.now + LATE, key.session_id, what, template))
            raise ConnectionLost("Lost.")
        if what != "send":
            platform.refused.discard(key.session_id)
        platform.take(key.session_id, what, template)
        await self._wait("after")
        if end.endswith("after"):
            raise ConnectionLost("Lost.") if end.startswith("lost") else OverflowError("date value out of range")
