"""Between the program and Chatlayer stands something that answers 200 with a page of its own."""

import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web

from agent_desktop.base.clock import SystemClock
from agent_desktop.chatlayer import ChatlayerClient, ChatlayerConfig
from agent_desktop.core import chatlayer_history, chatlayer_platform
from agent_desktop.core.chatlayer_platform import ChatlayerPlatform
from agent_desktop.inbox import Delivery, Failure, Health, Level, Part, SendFailed
from agent_desktop.inbox.outbox import outbox
from agent_desktop.protocol import ConversationKey, TextTemplate
from tests.helpers.block_page import BLOCK_PAGE
from tests.helpers.chatlayer_server import Api
from tests.helpers.steered_loop import turns
from tests.helpers.until import until
from tests.inbox.conftest import Bench, user

KEY = ConversationKey("b", "LIVE", "s1")


class Line:
    """An inbox whose calls go over HTTP to a server that answers as told."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.health = Health()
        clock = SystemClock()
        config = ChatlayerConfig(region="custom", base_url=api.base_url)
        self.client = ChatlayerClient(config, lambda: "id:token", now=clock.now)
        self.platform = ChatlayerPlatform(self.client, clock, self.health, "Chatlayer")
        self.bench = Bench()
        self.bench.platform = self.platform  # type: ignore[assignment]
        self.bench.clock = clock  # type: ignore[assignment]
        self.bench.monotonic = time.monotonic
        self.bench.inbox = self.bench.new_inbox()

    @property
    def reply(self) -> Any:
        return next(one for one in self.bench.transcript() if one.author == "agent")

    def posts(self) -> int:
        return sum(one["method"] == "POST" for one in self.api.requests)

    @property
    def level(self) -> Level:
        return self.health.conditions[Part.CHATLAYER].level


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same pauses, only shorter."""
    monkeypatch.setattr(outbox, "ECHO_WAIT", timedelta(seconds=0.02))
    monkeypatch.setattr(outbox, "LATEST", timedelta(seconds=0.05))
    monkeypatch.setattr(outbox, "again_at", lambda now, *_: now + timedelta(seconds=0.02))


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    api = Api()
    await api.start()
    line = Line(api)
    await line.bench.inbox.start()
    await line.bench.offload(user("help", "00:01"))
    yield line
    await line.bench.inbox.stop()
    await line.client.close()
    await api.stop()


def block(api: Api) -> None:
    api.reply(200, body=BLOCK_PAGE, headers={"Content-Type": "text/html"})


async def test_a_reply_is_unconfirmed_with_the_reason_and_never_sent_again(line: Line) -> None:
    block(line.api)
    await line.bench.inbox.reply(line.bench.only.id, TextTemplate(text="one"))
    await until(lambda: line.reply.delivery is Delivery.UNCONFIRMED)
    assert "not from Chatlayer (200, text/html)" in line.reply.error
    assert line.level is Level.BAD
    asked = len(line.api.requests)
    await until(lambda: len(line.api.requests) >= asked + 3)  # the record is asked for, and is a page, too
    line.bench.inbox.resume_outbox()
    await until(lambda: len(line.api.requests) >= asked + 6)
    assert line.posts() == 1
    assert line.reply.delivery is Delivery.UNCONFIRMED


@pytest.mark.parametrize("arrived", [True, False])
async def test_the_record_settles_it_once_the_page_is_gone(line: Line, arrived: bool) -> None:
    block(line.api)
    await line.bench.inbox.reply(line.bench.only.id, TextTemplate(text="one"))
    await until(lambda: line.reply.delivery is Delivery.UNCONFIRMED)
    said: list[dict[str, Any]] = [{"actor": "user", "message": {"messageType": "text", "text": "help"}}]
    if arrived:
        said.append({"actor": "bot", "message": {"text": "one"}, "createdAt": datetime.now(UTC).isoformat()})

    async def answer(request: web.Request) -> web.Response:
        first = request.query.get("page") in (None, "1")
        return web.json_response({} if request.method == "POST" else {"data": said if first else []})

    line.api.answer = answer
    await until(lambda: line.reply.delivery is Delivery.SENT)
    assert line.posts() == (1 if arrived else 2)
    assert line.level is Level.OK


@pytest.mark.parametrize("body", [{"success": False, "message": "quota"}, {"error": "quota"}, {"errors": ["quota"]}])
async def test_an_answer_that_reports_a_failure_waits_for_the_agent(line: Line, body: dict[str, Any]) -> None:
    line.api.reply(json=body)
    await line.bench.inbox.reply(line.bench.only.id, TextTemplate(text="one"))
    await until(lambda: line.reply.delivery is Delivery.FAILED)
    assert line.reply.error == "Chatlayer refused this (200): quota."
    line.bench.inbox.resume_outbox()
    line.api.reply(json={})
    await line.bench.inbox.reply(line.bench.only.id, TextTemplate(text="two"))
    await until(lambda: line.posts() == 2)
    assert line.reply.delivery is Delivery.FAILED


async def test_pausing_is_not_done_either(line: Line) -> None:
    block(line.api)
    for call in (line.platform.pause(KEY), line.platform.resume(KEY)):
        with pytest.raises(SendFailed) as failed:
            await call
        assert failed.value.failure is Failure.UNCONFIRMED


@pytest.mark.parametrize("status", [200, 302, 403, 401])
async def test_chatlayer_is_not_reachable_behind_it(line: Line, status: int) -> None:
    line.api.reply(status, body=BLOCK_PAGE, headers={"Content-Type": "text/html", "Location": "https://login.example"})
    for call in (line.platform.check, lambda: line.platform.history(KEY), lambda: line.platform.session_data(KEY)):
        line.health.set(Part.CHATLAYER, Level.OK, "Chatlayer")
        with pytest.raises(SendFailed) as failed:
            await call()
        assert failed.value.failure is Failure.RETRY
        assert line.level is Level.BAD


@pytest.mark.parametrize("body", [{}, {"blocked": True}, {"data": "no"}])
async def test_json_that_lists_no_bots_is_not_chatlayer(line: Line, body: Any) -> None:
    line.api.reply(json=body)
    with pytest.raises(SendFailed):
        await line.platform.check()
    assert line.level is Level.BAD


async def test_nor_is_a_page_of_megabytes(line: Line) -> None:
    line.api.reply(body=BLOCK_PAGE * 100_000, headers={"Content-Type": "text/html"})
    with pytest.raises(SendFailed):
        await line.platform.check()
    assert line.level is Level.BAD
    line.health.set(Part.CHATLAYER, Level.BAD, "Chatlayer: not reachable")
    with pytest.raises(SendFailed):
        await line.platform.history(KEY)
    assert line.level is Level.BAD


class Endless:
    """A record that has another page, whatever is asked for."""

    def __init__(self, rows: int, text: str, *, repeat: bool = False) -> None:
        self.rows, self.text, self.repeat = rows, text, repeat
        self.pages = 0

    async def __call__(self, request: web.Request) -> web.Response:
        self.pages += 1
        page = 0 if self.repeat else self.pages
        rows = [
            {"id": f"{page}-{number}", "actor": "user", "message": {"text": self.text}} for number in range(self.rows)
        ]
        return web.json_response({"data": rows})


@pytest.mark.parametrize(
    ("record", "pages"),
    [
        (Endless(1, "a"), chatlayer_history.PAGES + 1),
        (Endless(2000, "a"), 3),
        (Endless(100, "a" * 30_000), 3),
        (Endless(40_000, "a"), 1),
    ],
    ids=["small pages", "many rows", "many bytes", "many rows at once"],
)
async def test_a_record_without_end_is_given_up(line: Line, record: Endless, pages: int) -> None:
    line.api.answer = record
    assert await line.platform.history(KEY) is None
    assert record.pages == pages


async def test_pages_that_repeat_are_asked_for_no_further(line: Line) -> None:
    record = Endless(100, "a", repeat=True)
    line.api.answer = record
    history = await line.platform.history(KEY)
    assert history is not None
    assert len(history.items) == 100
    assert not history.whole, "a server that knows no pages may know more messages"
    assert record.pages == 3


async def test_equal_rows_of_a_page_were_said_twice(line: Line) -> None:
    async def answer(request: web.Request) -> web.Response:
        return web.json_response([{"actor": "user", "message": {"messageType": "text", "text": "yes"}}] * 3)

    line.api.answer = answer
    history = await line.platform.history(KEY)
    assert history is not None
    assert len(history.items) == 3


async def test_a_rate_limit_that_ends_at_once_holds_all_conversations(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its reset is this second, so that our own pause is what holds; those that waited for their turn wait on."""
    monkeypatch.setattr(chatlayer_platform, "again_at", lambda now, *_: now + timedelta(hours=1))
    line.api.reply(429, json={}, headers={"x-ratelimit-remaining": "0", "x-ratelimit-reset": "0", "Retry-After": "0"})
    for number in range(40):
        await line.bench.offload(user("help", "00:01"), session=f"more-{number}")
    for conversation in list(line.bench.repository.kept_conversations.values()):
        await line.bench.inbox.reply(conversation.id, TextTemplate(text="one"))
    entries = line.bench.repository.entries
    await until(lambda: line.posts() and not any(one.state is Delivery.SENDING for one in entries.values()))
    await turns()
    assert line.platform.ready_at is not None
    assert len(entries) == 41
    assert line.posts() <= outbox.AT_ONCE
