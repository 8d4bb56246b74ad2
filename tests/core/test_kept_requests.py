"""Requests that come while the database cannot be written: kept, answered with 503, taken in when it works again."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from agent_desktop.base.clock import SystemClock
from agent_desktop.core.kept_requests import KeptRequests
from agent_desktop.inbox import State, StorageError
from agent_desktop.inbox.inbox import Inbox
from agent_desktop.protocol import ConversationKey
from agent_desktop.store import KeptRequest, RequestFile, StoreUnavailable, new_key
from agent_desktop.webhook import Seen, WebhookConfig, WebhookServer
from tests.helpers.memory_repository import Clock, FakePlatform, MemoryRepository
from tests.helpers.webhook_bodies import messages, offload

URL = "?challenge.verifyToken=tok"


class Bench:
    """An inbox whose store can break, behind a real webhook, with a real file beside it."""

    def __init__(self, path: Path) -> None:
        self.repository = MemoryRepository()
        clock = Clock()
        self.inbox = Inbox(self.repository, FakePlatform(), clock)
        self.kept = KeptRequests(RequestFile(path, new_key()), self.inbox, SystemClock().now)
        self.server = WebhookServer(
            self.inbox, lambda: ["tok"], WebhookConfig(port=0), spare=self.kept.keep, clock=SystemClock()
        )
        self.seen: list[Seen] = []
        self.server.seen.connect(self.seen.append)

    async def post(self, body: bytes) -> int:
        async with aiohttp.ClientSession() as http, http.post(self.server.url + URL, data=body) as answer:
            return answer.status

    async def texts(self, session: str = "s-1") -> list[str]:
        conversation = await self.inbox.conversation_by_key(ConversationKey("b-1", "LIVE", session))
        if conversation is None:
            return []
        return [one.text for one in self.repository.transcript(conversation.id) if one.author != "system"]


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    bench = Bench(tmp_path / "inbox.db")
    await bench.inbox.start()
    await bench.server.start()
    yield bench
    await bench.server.stop()
    bench.repository.broken = False
    await bench.inbox.stop()


async def test_messages_that_could_not_be_stored_are_there_when_it_works_again(bench: Bench) -> None:
    bench.repository.broken = True
    assert await bench.post(messages("while it was broken")) == 503
    assert [str(one.kind) for one in bench.seen] == ["kept"]
    with pytest.raises(StorageError):
        await bench.kept.restore()
    bench.repository.broken = False
    assert await bench.kept.restore() == 1
    assert await bench.texts() == ["while it was broken"]
    assert await bench.inbox.quarantined() == []
    assert await bench.kept.restore() == 0


async def test_if_the_platform_does_send_it_again_nothing_is_there_twice(bench: Bench) -> None:
    bench.repository.broken = True
    assert await bench.post(messages("once")) == 503
    assert await bench.post(messages("once")) == 503
    bench.repository.broken = False
    assert await bench.post(messages("once")) == 200
    assert await bench.kept.restore() == 1, "the file has it once only"
    assert await bench.texts() == ["once"]


async def test_messages_without_id_and_time_are_left_to_the_agent(bench: Bench) -> None:
    item = {"actor": "user", "message": {"messageType": "text", "text": "undated"}}
    bench.repository.broken = True
    assert await bench.post(messages(messages=[item])) == 503
    bench.repository.broken = False
    await bench.kept.restore()
    assert await bench.texts() == []
    (request,) = await bench.inbox.quarantined()
    assert "could not be written when this request came" in request.reason
    assert await bench.inbox.replay(request.id) is None
    assert await bench.texts() == ["undated"]


async def test_a_handover_comes_back_with_its_transcript_but_hands_nobody_over(bench: Bench) -> None:
    bench.repository.broken = True
    item = {"actor": "user", "message": {"messageType": "text", "text": "a person please"}}
    assert await bench.post(offload(transcript=[item])) == 503
    bench.repository.broken = False
    await bench.kept.restore()
    conversation = await bench.inbox.conversation_by_key(ConversationKey("b-1", "LIVE", "s-1"))
    assert conversation is not None
    assert conversation.state is State.BOT
    assert conversation.declined, "the agent sees that somebody wanted a person"
    assert await bench.texts() == ["a person please"]


@pytest.mark.parametrize("body", [b"not JSON", b'{"event": "odd", "botId": "b", "sessionId": "s"}'])
async def test_what_cannot_be_read_is_kept_too(bench: Bench, body: bytes) -> None:
    bench.repository.broken = True
    assert await bench.post(body) == 503
    bench.repository.broken = False
    await bench.kept.restore()
    (request,) = await bench.inbox.quarantined()
    assert request.body == body


async def test_an_earlier_run_left_something(bench: Bench, tmp_path: Path) -> None:
    bench.repository.broken = True
    assert await bench.post(messages("from before")) == 503
    bench.repository.broken = False
    again = KeptRequests(bench.kept._file, bench.inbox, SystemClock().now)
    assert await again.restore() == 1
    assert await bench.texts() == ["from before"]


async def test_what_cannot_be_removed_from_the_file_is_not_taken_in_again(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(self: RequestFile) -> None:
        raise StoreUnavailable("another program has the file open")

    bench.repository.broken = True
    assert await bench.post(b"not JSON") == 503
    bench.repository.broken = False
    with monkeypatch.context() as patch:
        patch.setattr(RequestFile, "taken", locked)
        for _ in range(3):
            with pytest.raises(StorageError):
                await bench.kept.restore()
    assert await bench.kept.restore() == 1
    assert len(await bench.inbox.quarantined()) == 1


async def test_a_kill_while_they_are_taken_in_leaves_nothing_twice(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def killed(request_id: int) -> str | None:
        raise asyncio.CancelledError

    bench.repository.broken = True
    assert await bench.post(b"not JSON") == 503
    assert await bench.post(messages("once")) == 503
    bench.repository.broken = False
    with monkeypatch.context() as patch:
        patch.setattr(bench.inbox, "replay", killed)
        with pytest.raises(asyncio.CancelledError):
            await bench.kept.restore()
    assert len(await bench.inbox.quarantined()) == 2
    again = KeptRequests(bench.kept._file, bench.inbox, SystemClock().now)
    assert await again.restore() == 2
    assert await bench.texts() == ["once"]
    assert [one.body for one in await bench.inbox.quarantined()] == [b"not JSON"]


async def test_what_another_key_sealed_is_shown_and_not_thrown_away(bench: Bench, tmp_path: Path) -> None:
    RequestFile(tmp_path / "inbox.db", new_key()).add(KeptRequest(SystemClock().now(), "broken", messages(), ""))
    assert await bench.kept.restore() == 1
    (request,) = await bench.inbox.quarantined()
    assert "encrypted with another key" in request.reason
    assert await bench.inbox.replay(request.id), "it is still not understood"


async def test_an_empty_file_is_removed(bench: Bench, tmp_path: Path) -> None:
    (tmp_path / "inbox.db-requests").write_bytes(b"")
    assert await bench.kept.restore() == 0
    assert bench.kept._file.take() is None


async def test_where_the_file_cannot_be_written_either_it_is_said(bench: Bench, caplog: Any, tmp_path: Path) -> None:
    bench.kept._file = RequestFile(tmp_path / "gone" / "inbox.db", None)
    bench.repository.broken = True
    body = messages()
    assert await bench.post(body) == 503
    assert [str(one.kind) for one in bench.seen] == ["failed"]
    assert "is lost unless Chatlayer sends it again" in caplog.text
    assert json.loads(body)["messages"][0]["message"]["text"] not in caplog.text
