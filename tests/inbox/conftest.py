"""An inbox on a repository in memory, a platform that obeys, and a clock that stands still."""

import hashlib
import json
import random
from collections.abc import AsyncIterator
from typing import Any

import pytest

from agent_desktop.inbox import Message
from agent_desktop.inbox.inbox import Inbox
from agent_desktop.protocol import MessagesEvent, OffloadEvent, parse_request
from tests.helpers.memory_repository import Clock, FakePlatform, MemoryRepository


class Bench:
    """All of it together, with short ways to deliver requests and read the result."""

    def __init__(self) -> None:
        self.repository = MemoryRepository()
        self.platform = FakePlatform()
        self.clock = Clock()
        self.monotonic = self.clock.monotonic
        self.inbox = self.new_inbox()

    def new_inbox(self) -> Inbox:
        chance, ticks = random.Random(1), self.monotonic
        return Inbox(self.repository, self.platform, self.clock, chance=chance, monotonic=ticks)

    async def restart(self) -> None:
        await self.inbox.stop()
        self.inbox = self.new_inbox()
        await self.inbox.start()

    async def deliver(self, body: dict[str, Any]) -> bool:
        data = json.dumps(body).encode()
        event = parse_request(data)
        assert isinstance(event, MessagesEvent | OffloadEvent)
        return await self.inbox.receive(event, hashlib.sha256(data).digest())

    async def messages(self, *items: dict[str, Any], session: str = "s1", **fields: Any) -> bool:
        return await self.deliver(self.body("messages", "messages", items, session) | fields)

    async def offload(self, *items: dict[str, Any], session: str = "s1", **fields: Any) -> bool:
        return await self.deliver(self.body("offload", "transcript", items, session) | fields)

    @staticmethod
    def body(event: str, field: str, items: Any, session: str) -> dict[str, Any]:
        return {"botId": "b", "version": "LIVE", "sessionId": session, "event": event, field: list(items)}

    def transcript(self, session: str = "s1") -> list[Message]:
        for conversation in self.repository.kept_conversations.values():
            if conversation.key.session_id == session:
                return self.repository.transcript(conversation.id)
        return []

    def texts(self, session: str = "s1") -> list[str]:
        return [f"{one.author}:{one.text}" for one in self.transcript(session) if one.author != "system"]

    def lines(self, session: str = "s1") -> list[str]:
        return [one.kind for one in self.transcript(session) if one.author == "system"]

    @property
    def only(self) -> Any:
        (conversation,) = self.repository.kept_conversations.values()
        return conversation


def user(text: str, at: str | None = None, key: str | None = None) -> dict[str, Any]:
    message: dict[str, Any] = {"messageType": "text", "text": text}
    if key is not None:
        message["id"] = key
    return _item("user", message, at)


def bot(text: str, at: str | None = None) -> dict[str, Any]:
    return _item("bot", {"text": text}, at)


def _item(actor: str, message: dict[str, Any], at: str | None) -> dict[str, Any]:
    item = {"actor": actor, "message": message}
    if at is not None:
        item["timestamp"] = f"2026-11-23T10:{at}Z"
    return item


@pytest.fixture
async def bench() -> AsyncIterator[Bench]:
    bench = Bench()
    await bench.inbox.start()
    yield bench
    await bench.inbox.stop()
