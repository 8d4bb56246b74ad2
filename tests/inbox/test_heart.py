"""The rules of the heart (``docs/rules-of-the-heart.md``), walked through at random against a platform that remembers.

After everything has settled, the platform's bot is paused if and only if the conversation waits or is answered; every
reply was sent as often as a person asked, and nothing has gone out that a person took back.

``--walks 5000`` or ``TESTS_WALKS=5000`` walks longer, each time in other ways.
"""

import asyncio
import copy
import hashlib
import json
import logging
import random
from collections import Counter, deque
from collections.abc import Coroutine
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test

from agent_desktop.core.chatlayer_platform import ChatlayerPlatform
from agent_desktop.inbox import (
    Author,
    Availability,
    Conversation,
    Delivery,
    Health,
    InboxError,
    Message,
    OutboxKind,
    State,
)
from agent_desktop.inbox.inbox import Inbox
from agent_desktop.protocol import MessagesEvent, OffloadEvent, TextTemplate, parse_request
from tests.helpers.memory_repository import Clock, MemoryRepository
from tests.helpers.played_platform import ENDS, PlayedClient, PlayedPlatform
from tests.helpers.steered_loop import SteeredLoop, turns

SESSIONS = ("s1", "s2")
OPEN = (State.WAITING, State.ACTIVE)
ARRIVED = (Delivery.SENT, Delivery.DELIVERED)
Raw = dict[str, Any]


@dataclass
class Asked:
    """A reply as people know it: how often they asked for it, and whether they still want it."""

    session: str
    text: str
    times: int = 1
    taken_back: bool = False
    said_arrived: bool = False
    had_arrived: int = 0
    """How often it had arrived when it was taken back."""


class Shift:
    """A day at work: the inbox, the platform, and what people asked for."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.platform = PlayedPlatform(self.clock.now())
        self.repository = MemoryRepository()
        self.asked: list[Asked] = []
        self.by_id: dict[int, Asked] = {}
        self.bot_said: Counter[tuple[str, str]] = Counter()
        self.forgotten: set[tuple[str, str]] = set()
        """Words whose reply the program no longer knows, so that their echo is a message of the bot."""
        self.untold: set[str] = set()
        """Sessions of which a restored copy cannot know how they stand at the platform."""
        self.bodies: list[Raw] = []
        self.connected = True
        self.backup: MemoryRepository | None = None
        self.number = 0

    async def start(self) -> None:
        self.client = PlayedClient(self.platform, self.clock)
        platform = ChatlayerPlatform(self.client, self.clock, Health(), "Played")  # type: ignore[arg-type]
        self.inbox = Inbox(self.repository, platform, self.clock, chance=random.Random(1))
        await self.inbox.start()
        await self.inbox.heartbeat(reachable=self.connected)

    async def crash(self, *, arrives: bool) -> None:
        """Kill the program. Calls under way reach the platform or not."""
        dead, self.repository = self.repository, copy.copy(self.repository)
        for name in ("kept_conversations", "messages", "entries", "requests", "values"):
            setattr(self.repository, name, dict(getattr(dead, name)))
        self.client.dead = True
        if not arrives:
            self.platform.held.clear()  # they wait until their task is cancelled
        self.platform.release()
        ending = asyncio.ensure_future(self.inbox.stop())
        while not ending.done():
            await self.tick(1)
        await self.start()

    async def tick(self, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, SteeredLoop)
        self.clock.advance(seconds)
        self.platform.now += timedelta(seconds=seconds)
        loop.move(seconds)
        await turns()

    # --- what happens at the platform -------------------------------------------------------------------------------

    def word(self, kind: str) -> str:
        self.number += 1
        return f"{kind}{self.number}"

    async def deliver(self, body: Raw) -> None:
        if not self.connected:
            return
        self.bodies.append(body)
        data = json.dumps(body).encode()
        event = parse_request(data)
        assert isinstance(event, MessagesEvent | OffloadEvent)
        accepted = await self.inbox.receive(event, hashlib.sha256(data).digest())
        if isinstance(event, OffloadEvent):
            self.platform.paused[event.key.session_id] = accepted
            self.platform.refused.discard(event.key.session_id)
            self.untold.discard(event.key.session_id)

    async def messages(self, session: str, *items: Raw) -> None:
        await self.deliver(self.platform.body(session, "messages", "messages", list(items)))

    async def customer(self, session: str) -> None:
        said = {"messageType": "text", "text": self.word("c")}
        items = [self.platform.say(session, "user", said)]
        if not self.platform.paused.get(session):
            items.append(self.bot(session, self.word("b")))
        await self.messages(session, *items)

    def bot(self, session: str, text: str) -> Raw:
        self.bot_said[session, text] += 1
        return self.platform.say(session, "bot", {"text": text})

    async def opens(self, session: str) -> None:
        await self.messages(session, self.platform.say(session, "user", {"messageType": "intro"}))

    async def offload(self, session: str) -> None:
        record = self.platform.records.get(session, [])
        items = [{**row, "timestamp": row["createdAt"]} for row in record]
        for item in items:
            del item["createdAt"]
        await self.deliver(self.platform.body(session, "offload", "transcript", items))

    async def echo(self) -> None:
        if self.platform.echoes:
            await self.deliver(self.platform.echoes.popleft())

    async def resend(self, number: int) -> None:
        if self.bodies:
            await self.deliver(self.bodies[number % len(self.bodies)])

    async def connect(self, connected: bool) -> None:
        self.connected = connected
        await self.inbox.heartbeat(reachable=connected)

    # --- what people do ---------------------------------------------------------------------------------------------

    def conversation(self, session: str) -> Conversation | None:
        kept = self.repository.kept_conversations.values()
        return next((one for one in kept if one.key.session_id == session), None)

    def replies(self, *states: Delivery) -> list[Message]:
        found = [one for one in self.repository.messages.values() if one.author is Author.AGENT]
        return sorted((one for one in found if one.delivery in states), key=lambda one: one.id)

    async def act(self, session: str, deed: str, **values: Any) -> None:
        conversation = self.conversation(session)
        if conversation is not None:
            await getattr(self.inbox, deed)(conversation.id, **values)
            if deed in ("take", "reopen", "close"):
                self.untold.discard(session)

    async def reply(self, session: str, text: str) -> None:
        conversation = self.conversation(session)
        if conversation is None:
            return
        asked = Asked(session, text)
        self.asked.append(asked)
        message = await self.inbox.reply(conversation.id, TextTemplate(text))
        self.by_id[message.id] = asked
        self.untold.discard(session)

    async def finish(self, session: str, text: str) -> None:
        conversation = self.conversation(session)
        if conversation is None or conversation.state is State.CLOSED:
            return
        asked = Asked(session, text)
        self.asked.append(asked)
        before = set(self.repository.messages)
        await self.inbox.close(conversation.id, closing=TextTemplate(text))
        (new,) = [one for one in self.repository.messages.values() if one.id not in before and one.text == text]
        self.by_id[new.id] = asked
        self.untold.discard(session)

    async def decide(self, message: Message, deed: str) -> None:
        """Send again, delete, edit, or say that it arrived."""
        asked = self.by_id[message.id]
        if deed == "retry":
            asked.times += 1
            try:
                await self.inbox.retry(message.id)
            except InboxError:
                asked.times -= 1
        elif deed == "arrived":
            await self.inbox.confirm_arrived(message.id)
            asked.said_arrived = True
        else:
            template = await self.inbox.delete_reply(message.id)
            asked.taken_back = True
            asked.had_arrived = self.platform.sent[asked.session, asked.text]
            self.forgotten.add((asked.session, asked.text))
            if deed == "edit" and isinstance(template, TextTemplate):
                await self.reply(asked.session, self.word("e"))

    async def restore(self) -> None:
        """Put the backup back: what had waited to go out in it is asked for by nobody."""
        if self.backup is None:
            return
        self.platform.release()
        await self.inbox.stop()
        self.repository = restored(self.backup)
        known = {one.id: one for one in self.repository.messages.values() if one.author is Author.AGENT}
        for asked in self.asked:
            self.forgotten.add((asked.session, asked.text))
            asked.times = self.platform.sent[asked.session, asked.text]
            asked.taken_back = False
        by_words = {(one.session, one.text): one for one in self.asked}
        self.by_id = {}
        for message in known.values():
            session = self.repository.kept_conversations[message.conversation_id].key.session_id
            self.by_id[message.id] = by_words[session, message.text]
        self.untold = set(SESSIONS)
        await self.start()

    # --- the end ----------------------------------------------------------------------------------------------------

    async def settle(self) -> None:
        platform = self.platform
        platform.online = platform.token = True
        platform.ends.clear()
        platform.release()
        self.repository.broken = False
        await self.connect(True)
        for _ in range(2):
            await self._rest()
            for message in self.replies(Delivery.UNCONFIRMED):
                asked = self.by_id[message.id]
                there = platform.sent[asked.session, asked.text] > 0
                await self.decide(message, "arrived" if there else "retry")
        await self._rest()

    async def _rest(self) -> None:
        for _ in range(5):
            while self.platform.echoes:
                await self.echo()
            await self.tick(20)
            self.inbox.resume_outbox()
            await turns()

    def check_replies(self) -> None:
        """Hold at any time: nothing is sent behind anybody's back."""
        wanted: Counter[tuple[str, str]] = Counter()
        for asked in self.asked:
            wanted[asked.session, asked.text] += asked.had_arrived if asked.taken_back else asked.times
        for words, times in self.platform.sent.items():
            assert times <= wanted[words], f"{words} was sent {times} times, and asked for {wanted[words]} times"

    def check(self) -> None:
        """Hold once everything has settled."""
        self.check_replies()
        assert not self.replies(Delivery.QUEUED, Delivery.SENDING), "replies did not come to an end"
        arrived: Counter[tuple[str, str]] = Counter()
        shown: Counter[tuple[str, str]] = Counter()
        replies: Counter[tuple[str, str]] = Counter()
        for message in self.repository.messages.values():
            session = self.repository.kept_conversations[message.conversation_id].key.session_id
            if message.author is Author.AGENT and message.delivery in ARRIVED:
                arrived[session, message.text] += not self.by_id[message.id].said_arrived
                replies[session, message.text] += 1
            if message.author is Author.BOT:
                shown[session, message.text] += 1
        for words, times in arrived.items():
            assert times <= self.platform.sent[words], f"{words} counts as sent, and was not"
        for words, times in shown.items():
            if words not in self.forgotten:
                # What arrived more than once, as somebody asked for it, may be seen more than once.
                again = max(0, self.platform.sent[words] - replies[words])
                assert times <= self.bot_said[words] + again, f"{words} has a second bubble"
        for session in SESSIONS:
            conversation = self.conversation(session)
            if conversation is not None and session not in self.untold:
                self._check_bot(conversation, self.platform.paused.get(session, False))

    def _check_bot(self, conversation: Conversation, paused: bool) -> None:
        session = conversation.key.session_id
        answered = conversation.state in OPEN
        if session in self.platform.refused:
            # The platform refused to be told. The window says so, and what is noted is true.
            assert not answered or paused or not conversation.bot_paused, f"{session}: the bot is not paused"
            return
        state = f"{session} is {conversation.state}"
        assert paused is answered, f"{state}, and the bot is {'' if paused else 'not '}paused"
        assert conversation.bot_paused is paused, f"{state}, and the window has it wrong whether the bot is paused"


def restored(backup: MemoryRepository) -> MemoryRepository:
    """What ``store/restoring.py`` makes of a backup; ``tests/store/test_restoring.py`` walks with the real one."""
    fresh = copied(backup)
    for entry in backup.entries.values():
        if entry.message_id is not None and entry.state in (Delivery.QUEUED, Delivery.SENDING):
            message = fresh.messages[entry.message_id]
            fresh.messages[message.id] = msgspec.structs.replace(message, delivery=Delivery.UNCONFIRMED)
        if entry.kind is OutboxKind.RESUME:
            fresh.entries[entry.id] = msgspec.structs.replace(
                entry, state=Delivery.FAILED, attempts=entry.attempts + 1, not_before=None
            )
        elif entry.kind is OutboxKind.PAUSE or entry.state is not Delivery.FAILED:
            del fresh.entries[entry.id]
    for one in backup.kept_conversations.values():
        paused = one.bot_paused and one.state not in OPEN
        fresh.kept_conversations[one.id] = msgspec.structs.replace(
            one, bot_paused=paused, failed=one.failed + one.pending, pending=0
        )
    return fresh


def copied(repository: MemoryRepository) -> MemoryRepository:
    fresh = MemoryRepository()
    for name in ("kept_conversations", "messages", "entries", "requests", "values"):
        setattr(fresh, name, dict(getattr(repository, name)))
    return fresh


class Walk(RuleBasedStateMachine):
    """Anything can happen next. Two deeds after ``together`` reach the inbox in one group of commits."""

    def __init__(self) -> None:
        super().__init__()
        logging.disable(logging.CRITICAL)
        self.loop = SteeredLoop()
        asyncio.set_event_loop(self.loop)
        self.shift = Shift()
        self.started: deque[asyncio.Future[None]] = deque()
        self.join = False
        self.loop.run_until_complete(self.shift.start())

    def do(self, deed: Coroutine[Any, Any, None]) -> None:
        async def start() -> None:
            self.started.append(asyncio.ensure_future(deed))
            if self.join:
                self.join = False
                return
            while self.started:
                try:
                    await self.started.popleft()
                except InboxError:
                    continue  # what makes no sense now
            await turns()

        self.loop.run_until_complete(start())
        self.shift.check_replies()

    def teardown(self) -> None:
        async def end() -> None:
            while self.started:
                try:
                    await self.started.popleft()
                except InboxError:
                    continue
            await self.shift.settle()
            self.shift.check()

        async def stop() -> None:
            self.shift.platform.release()
            stopping = asyncio.ensure_future(self.shift.inbox.stop())
            while not stopping.done():
                await self.shift.tick(1)

        try:
            self.loop.run_until_complete(end())
        finally:
            self.loop.run_until_complete(stop())
            asyncio.set_event_loop(None)
            self.loop.close()
            logging.disable(logging.NOTSET)

    sessions = st.sampled_from(SESSIONS[:1] * 3 + SESSIONS[1:])

    @rule()
    def together(self) -> None:
        self.join = True

    # --- the platform ----------------------------------------------------------------------------------------------

    @rule(session=sessions)
    def customer_writes(self, session: str) -> None:
        self.do(self.shift.customer(session))

    @rule(session=sessions)
    def customer_opens_the_chat(self, session: str) -> None:
        self.do(self.shift.opens(session))

    @rule(session=sessions)
    def bot_hands_over(self, session: str) -> None:
        if self.shift.platform.records.get(session) and not self.shift.platform.paused.get(session):
            self.do(self.shift.offload(session))

    @rule(here=st.booleans())
    def availability(self, here: bool) -> None:
        self.do(self._available(here))

    async def _available(self, here: bool) -> None:
        await self.shift.inbox.set_availability(Availability.AVAILABLE if here else Availability.AWAY)

    @precondition(lambda self: self.shift.platform.echoes)
    @rule()
    def echo_comes(self) -> None:
        self.do(self.shift.echo())

    @rule(number=st.integers(0, 30))
    def old_request_comes_again(self, number: int) -> None:
        self.do(self.shift.resend(number))

    @rule(connected=st.booleans())
    def requests_get_through(self, connected: bool) -> None:
        self.do(self.shift.connect(connected))

    @rule(online=st.booleans())
    def network(self, online: bool) -> None:
        self.shift.platform.online = online
        self.do(self._on(online))

    @rule(end=st.sampled_from(ENDS))
    def next_call_ends_badly(self, end: str) -> None:
        self.shift.platform.ends.append(end)

    @rule(valid=st.booleans())
    def token(self, valid: bool) -> None:
        self.shift.platform.token = valid
        self.do(self._on(valid))

    async def _on(self, again: bool) -> None:
        if again:
            self.shift.inbox.resume_outbox()
        await turns()

    @rule(where=st.sampled_from(("before", "after", "find")))
    def calls_take_long(self, where: str) -> None:
        self.shift.platform.hold = where

    @precondition(lambda self: self.shift.platform.hold)
    @rule()
    def calls_come_to_their_end(self) -> None:
        self.shift.platform.release()
        self.do(turns())

    # --- people ----------------------------------------------------------------------------------------------------

    @rule(session=sessions, deed=st.sampled_from(("take", "close", "reopen", "unsnooze")))
    def agent(self, session: str, deed: str) -> None:
        self.do(self.shift.act(session, deed))

    @rule(session=sessions)
    def snooze(self, session: str) -> None:
        self.do(self.shift.act(session, "snooze", until=self.shift.clock.now() + timedelta(seconds=50)))

    @rule(session=sessions)
    def reply(self, session: str) -> None:
        self.do(self.shift.reply(session, self.shift.word("r")))

    @precondition(lambda self: self.shift.asked)
    @rule()
    def the_same_reply(self) -> None:
        last = self.shift.asked[-1]
        if not last.taken_back:
            self.do(self.shift.reply(last.session, last.text))

    @rule(session=sessions)
    def reply_while_the_bot_says_the_same(self, session: str) -> None:
        shift = self.shift
        if shift.conversation(session) is None:
            return
        text = shift.word("r")
        item = shift.bot(session, text)
        self.join = True
        self.do(shift.reply(session, text))
        self.do(shift.messages(session, item))

    @rule(session=sessions)
    def last_reply_and_close(self, session: str) -> None:
        self.do(self.shift.finish(session, self.shift.word("r")))

    @precondition(lambda self: self.shift.replies(Delivery.QUEUED, Delivery.FAILED, Delivery.UNCONFIRMED))
    @rule(deed=st.sampled_from(("retry", "retry", "arrived", "delete", "edit")), which=st.integers(0, 5))
    def decide(self, deed: str, which: int) -> None:
        open_ = self.shift.replies(Delivery.QUEUED, Delivery.FAILED, Delivery.UNCONFIRMED)
        self.do(self.shift.decide(open_[which % len(open_)], deed))

    # --- the computer ----------------------------------------------------------------------------------------------

    @rule(seconds=st.sampled_from((1, 4, 20, 120)))
    def time_passes(self, seconds: int) -> None:
        self.do(self.shift.tick(seconds))

    @rule()
    def clock_is_set_back(self) -> None:
        self.shift.clock.time -= timedelta(hours=3)

    @rule(arrives=st.booleans())
    def crash(self, arrives: bool) -> None:
        self.join = False
        self.do(self.shift.crash(arrives=arrives))

    @rule()
    def back_up(self) -> None:
        self.shift.backup = copied(self.shift.repository)

    @precondition(lambda self: self.shift.backup is not None)
    @rule()
    def restore(self) -> None:
        self.join = False
        self.do(self.shift.restore())


@pytest.fixture
def walks(request: pytest.FixtureRequest) -> int:
    number: int = request.config.getoption("--walks")
    return number


@pytest.mark.timeout(0)
def test_people_get_what_they_asked_for(walks: int) -> None:
    run_state_machine_as_test(
        Walk,
        settings=settings(
            max_examples=walks or 60,
            stateful_step_count=40,
            deadline=None,
            derandomize=not walks,
            database=None,
            report_multiple_bugs=False,
            phases=[Phase.generate, Phase.shrink],
            suppress_health_check=list(HealthCheck),
        ),
    )
