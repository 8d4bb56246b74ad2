"""Replies to the sandbox through the real client, with each way in which a call can end."""

import dataclasses
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from agent_desktop.base.clock import SystemClock
from agent_desktop.chatlayer import ChatlayerClient, ChatlayerConfig
from agent_desktop.core import chatlayer_platform
from agent_desktop.core.chatlayer_history import in_order
from agent_desktop.core.chatlayer_platform import ChatlayerPlatform
from agent_desktop.inbox import Delivery, Failure, Health, InboxError, Level, Message, Part, SendFailed, State
from agent_desktop.inbox.inbox import Inbox
from agent_desktop.inbox.ingest import outage_backfill
from agent_desktop.inbox.outbox import outbox
from agent_desktop.protocol import (
    AttachmentTemplate,
    ButtonTemplate,
    CarouselTemplate,
    PhoneButton,
    PostbackButton,
    PostbackPayload,
    QuickReplyTemplate,
    ReplyCard,
    ReplyChip,
    Template,
    Text,
    TextTemplate,
    UrlButton,
    kind_of,
)
from agent_desktop.sandbox import Person, Sandbox, Speaker
from agent_desktop.sandbox.conversation import Phase
from agent_desktop.webhook import WebhookConfig, WebhookServer
from tests.helpers.memory_repository import MemoryRepository
from tests.helpers.sandbox import API, VERIFY, running
from tests.helpers.until import until


class Desk:
    """An agent's program without window and disk, and a customer who was handed over to it."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.token = API
        self.health = Health()
        self.repository = MemoryRepository()
        clock = SystemClock()
        config = ChatlayerConfig(region="custom", base_url=sandbox.base_url, connect_timeout=60, total_timeout=60)
        self.client = ChatlayerClient(config, lambda: self.token, now=clock.now)
        self.platform = ChatlayerPlatform(self.client, clock, self.health, "Chatlayer")
        self.inbox = Inbox(self.repository, self.platform, clock, health=self.health)
        self.server = WebhookServer(self.inbox, lambda: [VERIFY], WebhookConfig(port=0))
        self.customer = sandbox.customer(Person("Emma"))

    async def start(self) -> None:
        await self.inbox.start()
        await self.server.start()
        self.sandbox.connect(self.server.url)
        self.customer.says("Hello")
        await self.customer.asks_for_person()
        await until(lambda: self.repository.kept_conversations)
        await self.inbox.take(self.id)

    async def stop(self) -> None:
        await self.server.stop()
        await self.inbox.stop()
        await self.client.close()

    @property
    def id(self) -> int:
        (conversation,) = self.repository.kept_conversations
        return conversation

    @property
    def replies(self) -> list[Message]:
        return [one for one in self.repository.transcript(self.id) if one.author == "agent"]

    @property
    def states(self) -> list[Delivery | None]:
        return [one.delivery for one in self.replies]

    @property
    def arrived(self) -> list[str]:
        """What the customer has of the agent."""
        return [one.message["text"] for one in self.customer.conversation.transcript if one.speaker is Speaker.AGENT]

    async def send(self, text: str) -> Message:
        return await self.inbox.reply(self.id, TextTemplate(text=text))

    async def end(self, *states: Delivery) -> None:
        await until(lambda: self.states == list(states))


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same pauses, only shorter."""
    monkeypatch.setattr(chatlayer_platform, "LOOKS", (0.0, 0.0, 0.0))
    monkeypatch.setattr(outbox, "ECHO_WAIT", timedelta(seconds=0.2))
    monkeypatch.setattr(outbox, "LATEST", timedelta(seconds=0.4))
    pause = timedelta(seconds=0.05)
    monkeypatch.setattr(outbox, "again_at", lambda now, tries, wish, chance: max(now + pause, wish or now))
    for module in (outbox, outage_backfill):
        monkeypatch.setattr(module, "backoff", lambda attempts, chance: pause)


@asynccontextmanager
async def at_work(**settings: Any) -> AsyncIterator[Desk]:
    async with running(None, **settings) as sandbox:
        desk = Desk(sandbox)
        try:
            await desk.start()
            yield desk
        finally:
            await desk.stop()


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    async with at_work() as one:
        yield one


async def test_delivered_by_its_echo(desk: Desk) -> None:
    await desk.send("one")
    await desk.end(Delivery.DELIVERED)
    assert desk.arrived == ["one"]
    assert desk.health.conditions[Part.CHATLAYER].level is Level.OK


@pytest.mark.parametrize("status", [503, 408])
async def test_tried_again_where_it_had_no_effect(desk: Desk, status: int) -> None:
    desk.sandbox.fail_next(2, status=status)
    for text in ("one", "two"):
        await desk.send(text)
    await desk.end(Delivery.DELIVERED, Delivery.DELIVERED)
    assert desk.arrived == ["one", "two"]


@pytest.mark.parametrize("status", [500, 502, 504])
async def test_not_sent_again_where_it_may_have_arrived(desk: Desk, status: int) -> None:
    desk.sandbox.fail_next(1, status=status, path="/actions")
    desk.sandbox.fail_next(1000, status=404, path="/messages")
    await desk.send("one")
    await desk.end(Delivery.UNCONFIRMED)
    assert desk.arrived == []
    desk.sandbox.heal()
    desk.inbox.resume_outbox()
    await desk.end(Delivery.DELIVERED)
    assert desk.arrived == ["one"], "the record lacks it, twice"


@pytest.mark.parametrize(("status", "words"), [(400, "400"), (403, "403"), (404, "404"), (422, "422")])
async def test_refused_with_a_reason_and_nobody_else_waits(desk: Desk, status: int, words: str) -> None:
    desk.sandbox.fail_next(1, status=status, body={"message": "because"})
    first = await desk.send("one")
    await desk.send("two")
    await desk.end(Delivery.FAILED, Delivery.DELIVERED)
    assert desk.replies[0].error
    assert desk.replies[0].error.endswith(".")
    await desk.inbox.retry(first.id)
    await desk.end(Delivery.DELIVERED, Delivery.DELIVERED)
    assert desk.arrived == ["two", "one"]


async def test_a_new_token_in_place(desk: Desk) -> None:
    desk.token = "id:revoked"
    await desk.send("one")
    await until(lambda: desk.inbox.outbox_blocked)
    await desk.send("two")
    assert desk.health.conditions[Part.CHATLAYER].level is Level.BAD
    assert desk.arrived == []
    desk.token = API
    desk.inbox.resume_outbox()
    await desk.end(Delivery.DELIVERED, Delivery.DELIVERED)
    assert desk.inbox.outbox_blocked is None
    assert desk.arrived == ["one", "two"]


@pytest.mark.parametrize("milliseconds", [True, False])
async def test_the_rate_limit_is_waited_for_and_shown(desk: Desk, milliseconds: bool) -> None:
    reset = datetime.now(UTC) + timedelta(seconds=2)
    stamp = int(reset.timestamp() * 1000) if milliseconds else int(reset.timestamp())
    headers = {"x-ratelimit-limit": "5", "x-ratelimit-remaining": "0", "x-ratelimit-reset": str(stamp)}
    desk.sandbox.fail_next(1, status=429, headers=headers)
    await desk.send("one")
    await until(lambda: desk.inbox.outbox_waits_until)
    waits = desk.inbox.outbox_waits_until
    assert waits is not None
    # A little later than said: clocks differ, and all clients come back at that moment.
    assert 0 <= waits.timestamp() - stamp / (1000 if milliseconds else 1) <= 1
    assert desk.health.conditions[Part.CHATLAYER].level is Level.WARN
    assert desk.arrived == []
    await desk.end(Delivery.DELIVERED)
    assert desk.inbox.outbox_waits_until is None
    assert desk.arrived == ["one"]


async def test_the_platforms_own_limit() -> None:
    async with at_work(rate_limit=4, rate_window=1.0) as desk:
        for number in range(10):
            await desk.send(str(number))
        await desk.end(*[Delivery.DELIVERED] * 10)
        assert desk.arrived == [str(number) for number in range(10)]


async def test_cut_before_it_arrived_it_is_sent_once(desk: Desk) -> None:
    desk.sandbox.fail_next(1, drop="before")
    await desk.send("one")
    await desk.end(Delivery.UNCONFIRMED)
    await desk.end(Delivery.DELIVERED)
    assert desk.arrived == ["one"]


async def test_cut_after_it_arrived_its_echo_tells(desk: Desk) -> None:
    desk.sandbox.fail_next(1, drop="after")
    await desk.send("one")
    await desk.end(Delivery.DELIVERED)
    assert desk.arrived == ["one"]


async def test_without_echoes_the_history_tells() -> None:
    async with at_work(echo=False) as desk:
        desk.sandbox.fail_next(1, drop="after")
        await desk.send("one")
        await desk.end(Delivery.UNCONFIRMED)
        await desk.end(Delivery.SENT)
        desk.sandbox.fail_next(1, drop="before")
        await desk.send("two")
        await desk.end(Delivery.SENT, Delivery.UNCONFIRMED)
        await desk.end(Delivery.SENT, Delivery.SENT)
        assert desk.arrived == ["one", "two"]


@pytest.mark.parametrize("choice", ["send again", "it arrived", "delete"])
async def test_without_a_history_the_agent_decides(choice: str) -> None:
    async with at_work(echo=False) as desk:
        desk.sandbox.fail_next(1, drop="after")
        desk.sandbox.fail_next(20, status=404, path="/messages")
        reply = await desk.send("one")
        await desk.end(Delivery.UNCONFIRMED)
        await until(lambda: not desk.inbox._outbox._running)
        assert desk.states == [Delivery.UNCONFIRMED]
        await desk.send("two")
        assert desk.states == [Delivery.UNCONFIRMED, Delivery.QUEUED], "the order is kept"
        if choice == "send again":
            await desk.inbox.retry(reply.id)
            await desk.end(Delivery.SENT, Delivery.SENT)
            assert sorted(desk.arrived) == ["one", "one", "two"]
        elif choice == "it arrived":
            await desk.inbox.confirm_arrived(reply.id)
            await desk.end(Delivery.SENT, Delivery.SENT)
            assert desk.arrived == ["one", "two"]
        else:
            assert await desk.inbox.delete_reply(reply.id) == TextTemplate(text="one")
            await desk.end(Delivery.SENT)
            assert desk.arrived == ["one", "two"]


async def test_the_echo_can_be_first(desk: Desk) -> None:
    """The answer takes its time; the echo is there before it."""
    desk.sandbox.fail_next(1, drop="after", delay=0.0)
    desk.sandbox.fail_next(5, status=500, path="/messages")
    await desk.send("one")
    await desk.end(Delivery.DELIVERED)
    assert desk.arrived == ["one"]


async def test_a_restart_of_the_tunnel_completes_the_conversation(desk: Desk) -> None:
    await desk.send("one")
    await desk.end(Delivery.DELIVERED)
    await desk.inbox.heartbeat(reachable=True)
    await desk.server.stop()
    await desk.inbox.heartbeat(reachable=False)
    desk.customer.says("Are you there?")
    desk.customer.says("Are you there?")
    # Sent 1 + 3 times in vain, then given up.
    await desk.sandbox.settled()
    desk.repository.values["alive"] = (datetime.now(UTC) - timedelta(minutes=10)).isoformat()
    desk.inbox._backfill._alive = datetime.now(UTC) - timedelta(minutes=10)
    await desk.server.start()
    desk.sandbox.connect(desk.server.url)
    await desk.inbox.heartbeat(reachable=True)
    await until(lambda: desk.repository.values.get("outage") == "")
    said = [one.text for one in desk.repository.transcript(desk.id) if one.author == "user"]
    assert said == ["Hello", "Are you there?", "Are you there?"]
    assert desk.states == [Delivery.DELIVERED]
    assert not [one for one in desk.repository.transcript(desk.id) if one.kind == "gap"]
    desk.customer.says("Good")
    await until(lambda: desk.repository.transcript(desk.id)[-1].text == "Good")
    assert desk.repository.kept_conversations[desk.id].state is State.ACTIVE


def test_a_record_in_any_order_and_shape() -> None:
    rows: list[dict[str, Any]] = [
        {"id": "3", "actor": "operator", "message": {"text": "c"}, "createdAt": "2026-11-23T10:00:03Z"},
        {"id": "2", "actor": "bot", "message": {"text": "b"}, "createdAt": 1795428002000},
        {
            "id": "1",
            "actor": "user",
            "message": {"messageType": "text", "text": "a"},
            "timestamp": "2026-11-23T10:00:01Z",
        },
        {"something": "else"},
        {"actor": "bot", "message": None},
    ]
    items = in_order(rows)
    assert items is not None
    known = [(one.actor, one.content) for one in items if kind_of(one.content) != "unknown"]
    assert known == [("user", Text("a")), ("bot", Text("b")), ("bot", Text("c"))]
    assert len(items) == len(rows), "what is not understood is kept"
    assert in_order([]) == []
    assert in_order([{"something": "else"}]) is None


async def test_session_data_is_asked_for_and_a_refused_token_holds_everything(desk: Desk) -> None:
    desk.customer.conversation.session_data.update({"visits": 3, "nlp": {"intent": "late"}})
    assert await desk.inbox.session_data(desk.id) == {"visits": 3, "nlp": {"intent": "late"}}
    with pytest.raises(InboxError):
        await desk.inbox.session_data(desk.id + 1000)
    desk.token = "wrong"
    with pytest.raises(SendFailed) as failed:
        await desk.inbox.session_data(desk.id)
    assert failed.value.failure is Failure.UNAUTHORISED
    assert desk.inbox.outbox_blocked == str(failed.value)


GO = PostbackPayload("menu.invoice", (("colour", "red"),))
BUTTONS = (UrlButton("Docs", "https://docs.example"), PhoneButton("Call", "+32 2"), PostbackButton("More", GO))


@pytest.mark.parametrize(
    "template",
    [
        TextTemplate("Hello"),
        ButtonTemplate("Choose", BUTTONS),
        QuickReplyTemplate("Choose", (ReplyChip("Yes", GO, "https://x.example/y.png"), ReplyChip("No", GO))),
        AttachmentTemplate("https://x.example/y.png", "image"),
        AttachmentTemplate("https://x.example/y.pdf", "file"),
        CarouselTemplate((ReplyCard("Box", "Small", None, BUTTONS),)),
    ],
    ids=["text", "buttons", "quick replies", "picture", "file", "carousel"],
)
async def test_every_reply_but_a_list_goes_by_the_legacy_call_too(template: Template) -> None:
    async with at_work() as desk:
        desk.client.configure(dataclasses.replace(desk.client.config, api="legacy"))
        await desk.inbox.reply(desk.id, template)
        await desk.end(Delivery.DELIVERED)


def pausing(desk: Desk) -> Level | None:
    condition = desk.health.conditions.get(Part.PAUSING)
    return condition.level if condition is not None else None


async def take_over(desk: Desk) -> None:
    """Take a conversation back that was closed, which needs a call."""
    await desk.inbox.close(desk.id)
    await until(lambda: not desk.repository.kept_conversations[desk.id].bot_paused)
    await desk.inbox.take(desk.id)


async def test_a_pause_that_took_effect_is_known_to() -> None:
    async with at_work(tells_paused=True) as desk:
        await take_over(desk)
        await until(lambda: pausing(desk) is Level.OK and not desk.repository.entries)
        assert not desk.repository.kept_conversations[desk.id].bot_answers
        assert desk.customer.conversation.phase is Phase.AGENT


async def test_a_pause_that_was_accepted_and_changed_nothing_is_said() -> None:
    async with at_work(tells_paused=True, deaf=True) as desk:
        await take_over(desk)
        assert desk.customer.conversation.phase is Phase.BOT
        desk.client.configure(dataclasses.replace(desk.client.config, pause={"holdBot": True}))
        await desk.inbox.close(desk.id)
        await until(lambda: not desk.repository.entries)
        await desk.inbox.take(desk.id)
        await until(lambda: desk.repository.kept_conversations[desk.id].bot_answers)
        lines = [one for one in desk.repository.transcript(desk.id) if one.kind == "pause_failed"]
        assert "still answering" in lines[-1].text
        assert "chatlayer.pause_body" in lines[-1].text
        assert pausing(desk) is Level.WARN


async def test_a_resume_that_works_does_not_hide_a_pause_that_does_not() -> None:
    async with at_work(tells_paused=True, deaf=True) as desk:
        key = desk.repository.kept_conversations[desk.id].key
        right = desk.client.config
        desk.customer.conversation.move(Phase.BOT)
        desk.client.configure(dataclasses.replace(right, pause={"holdBot": True}))
        with pytest.raises(SendFailed):
            await desk.platform.pause(key)
        await desk.platform.resume(key)
        assert pausing(desk) is Level.WARN
        desk.client.configure(right)
        await desk.platform.pause(key)
        assert pausing(desk) is Level.OK


async def test_where_the_account_does_not_tell_an_accepted_pause_counts() -> None:
    async with at_work(deaf=True) as desk:
        await take_over(desk)
        await until(lambda: not desk.repository.entries)
        assert not desk.repository.kept_conversations[desk.id].bot_answers
        assert pausing(desk) is None


async def test_a_pause_by_the_builder_is_noticed_when_the_session_data_are_read() -> None:
    async with at_work(tells_paused=True) as desk:
        await desk.inbox.close(desk.id)
        await until(lambda: not desk.repository.entries)
        desk.customer.conversation.move(Phase.AGENT)
        await desk.inbox.session_data(desk.id)
        assert desk.repository.kept_conversations[desk.id].bot_paused
        assert desk.repository.transcript(desk.id)[-1].kind == "paused"
        await desk.inbox.session_data(desk.id)
        assert [one.kind for one in desk.repository.transcript(desk.id)].count("paused") == 1


async def test_a_bot_that_the_builder_let_go_on_is_noticed() -> None:
    async with at_work(tells_paused=True) as desk:
        desk.customer.conversation.move(Phase.BOT)
        await desk.inbox.session_data(desk.id)
        assert desk.repository.kept_conversations[desk.id].bot_answers
        assert "still answering" in desk.repository.transcript(desk.id)[-1].text


@pytest.mark.parametrize(("told", "deaf", "works"), [(True, False, True), (False, False, None), (True, True, False)])
async def test_pausing_is_tried_in_a_draft_only(told: bool, deaf: bool, works: bool | None) -> None:
    async with at_work(tells_paused=told, deaf=deaf) as desk:
        live = desk.customer.conversation
        draft = desk.sandbox.customer(Person("Tester", channel="emulator"))
        draft.says("hello")
        before = live.phase
        if deaf:
            desk.client.configure(dataclasses.replace(desk.client.config, pause={"holdBot": True}))
            with pytest.raises(SendFailed, match="still answering"):
                await desk.platform.check_pausing()
        else:
            assert await desk.platform.check_pausing() is works
        assert draft.conversation.phase is Phase.BOT
        assert live.phase is before


async def test_without_a_draft_pausing_is_not_tried() -> None:
    async with at_work(tells_paused=True) as desk:
        assert await desk.platform.check_pausing() is None
