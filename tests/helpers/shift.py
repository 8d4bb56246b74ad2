"""A day at work, for walks through the rules of the heart: the inbox, the platform, and what people asked for."""

import asyncio
import hashlib
import json
import random
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec

from agent_desktop.base.clock import SteadyClock
from agent_desktop.core.chatlayer_platform import ChatlayerPlatform
from agent_desktop.inbox import (
    Author,
    Batch,
    Conversation,
    Delivery,
    Health,
    InboxError,
    Message,
    OutboxKind,
    State,
    StorageError,
)
from agent_desktop.inbox.inbox import Inbox
from agent_desktop.protocol import MessagesEvent, OffloadEvent, TextTemplate, parse_request
from agent_desktop.store import Store, open_store, prepare_restored
from tests.helpers.memory_repository import Clock, MemoryRepository
from tests.helpers.played_platform import PlayedClient, PlayedPlatform
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
    """The inbox on a repository in memory. ``repository`` is what is stored, for looking at."""

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
        self.late: list[Raw] = []
        """Requests that could not be stored, so that the platform sends them again."""
        self.backup: Any = None
        self.number = 0

    async def start(self) -> None:
        waits = SteadyClock(self.clock, asyncio.get_running_loop().time)
        self.client = PlayedClient(self.platform, waits)
        platform = ChatlayerPlatform(self.client, waits, Health(), "Played")  # type: ignore[arg-type]
        chance, ticks = random.Random(1), self.clock.monotonic
        self.inbox = Inbox(await self.stored(), platform, self.clock, chance=chance, monotonic=ticks)
        await self.inbox.start()
        await self.inbox.heartbeat(reachable=self.connected)

    async def stored(self) -> Any:
        """Return the repository for a new life of the program."""
        return self.repository

    async def crash(self, *, arrives: bool) -> None:
        """Kill the program. Calls under way reach the platform or not."""
        self.client.dead = True
        await self.fork()
        if not arrives:
            self.platform.held.clear()  # they wait until their task is cancelled
        await self.end()
        await self.start()

    async def fork(self) -> None:
        """Leave what is stored now to the next life: what the dead one still writes is in its own copy."""
        self.repository = copied(self.repository)

    async def end(self) -> None:
        """Stop the inbox."""
        self.platform.release()
        ending = asyncio.ensure_future(self.inbox.stop())
        while not ending.done():
            await self.tick(1)
        await ending

    async def calm(self) -> None:
        """Let everything happen that waits for nothing."""
        await turns()

    async def tick(self, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, SteeredLoop)
        self.clock.advance(seconds)
        self.platform.now += timedelta(seconds=seconds)
        self.platform.land()
        loop.move(seconds)
        await self.calm()

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
        try:
            accepted = await self.inbox.receive(event, hashlib.sha256(data).digest())
        except StorageError:
            self.late.append(body)
            return
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
            if deed in ("take", "reopen") or (deed == "close" and conversation.state in OPEN):
                self.untold.discard(session)

    async def reply(self, session: str, text: str) -> None:
        conversation = self.conversation(session)
        if conversation is None:
            return
        asked = Asked(session, text)
        self.asked.append(asked)
        try:
            message = await self.inbox.reply(conversation.id, TextTemplate(text))
        except StorageError:
            self.asked.remove(asked)
            return
        self.by_id[message.id] = asked
        self.untold.discard(session)

    async def finish(self, session: str, text: str) -> None:
        conversation = self.conversation(session)
        if conversation is None or conversation.state is State.CLOSED:
            return
        asked = Asked(session, text)
        self.asked.append(asked)
        before = set(self.repository.messages)
        try:
            await self.inbox.close(conversation.id, closing=TextTemplate(text))
        except StorageError:
            self.asked.remove(asked)
            return
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
            except (InboxError, StorageError):
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
        await self.end()
        self.platform.land(at_once=True)  # a copy cannot know what was lost after it was made
        await self.bring_back()
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

    async def back_up(self) -> None:
        """Make a backup of what is stored."""
        self.backup = copied(self.repository)

    async def bring_back(self) -> None:
        """Replace what is stored by what a restore makes of the backup."""
        self.repository = restored(self.backup)

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
            while self.late:
                await self.deliver(self.late.pop())
            await self.tick(20)
            self.inbox.resume_outbox()
            await self.calm()

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
    """What ``store/restoring.py`` makes of a backup. :class:`StoreShift` has the real one."""
    fresh = copied(backup)
    for entry in backup.entries.values():
        if entry.message_id is not None and entry.state in (Delivery.QUEUED, Delivery.SENDING):
            message = fresh.messages[entry.message_id]
            fresh.messages[message.id] = msgspec.structs.replace(message, delivery=Delivery.UNCONFIRMED)
        if entry.kind is OutboxKind.RESUME and entry.state is not Delivery.UNCONFIRMED:
            fresh.entries[entry.id] = msgspec.structs.replace(
                entry, state=Delivery.FAILED, attempts=entry.attempts + 1, not_before=None
            )
        elif entry.kind is not OutboxKind.REPLY or entry.state is not Delivery.FAILED:
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


class Both:
    """A store, and what was written to it in memory, for looking at."""

    def __init__(self, store: Store, seen: MemoryRepository) -> None:
        self.store = store
        self.seen = seen

    def __getattr__(self, name: str) -> Any:
        return getattr(self.store, name)

    async def write(self, batch: Batch) -> None:
        if self.seen.broken:
            raise StorageError("The disk is full.")
        await self.store.write(batch)
        await self.seen.write(batch)


class StoreShift(Shift):
    """The same on the real store, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.path = folder / "inbox-0.db"
        self.files = 0

    async def stored(self) -> Any:
        self.store = Both(await open_store(self.path, key=None), self.repository)
        return self.store

    async def fork(self) -> None:
        await super().fork()
        self.path = await self.copy()

    async def end(self) -> None:
        await super().end()
        await self.store.close()

    async def back_up(self) -> None:
        self.backup = await self.copy()

    async def bring_back(self) -> None:
        self.files += 1
        self.path = self.folder / f"inbox-{self.files}.db"
        self.path.write_bytes(self.backup.read_bytes())
        prepare_restored(self.path, None, None)
        store = await open_store(self.path, key=None)
        seen = self.repository = MemoryRepository()
        for one in await store.all_conversations():
            seen.kept_conversations[one.id] = one
            seen.messages.update((each.id, each) for each in (await store.page(one.id, limit=10_000)).messages)
        seen.entries.update((one.id, one) for one in await store.outbox())
        await store.close()

    async def copy(self) -> Path:
        self.files += 1
        path = self.folder / f"inbox-{self.files}.db"
        await self.store.copy_to(path)
        return path

    async def calm(self) -> None:
        """Let everything happen that waits for nothing but the store."""
        writer, calm = self.inbox._writer, 0
        while calm < 5:
            await asyncio.sleep(0.001)
            await turns()
            calm = 0 if writer._queue or writer._flight is not None else calm + 1
