"""A repository in memory with the real store's behaviour, for tests of the inbox's rules alone."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from agent_desktop.inbox import (
    Author,
    Batch,
    Conversation,
    Counts,
    Entry,
    Facets,
    Filter,
    History,
    Hit,
    Message,
    OutboxEntry,
    Page,
    QuarantinedRequest,
    SendFailed,
    Sought,
    State,
    StorageError,
)
from agent_desktop.inbox.customer_history import EarlierConversation
from agent_desktop.inbox.customer_records import ConversationSummary, StoredConversation
from agent_desktop.inbox.retention_rules import Expiry, RetentionRules
from agent_desktop.inbox.timeline import micros
from agent_desktop.inbox.work_figures import Spans
from agent_desktop.protocol import ConversationKey, Item


class Clock:
    """Stands still until a test moves it. ``time`` can be set, as on a computer; what has passed (``ticks``) cannot."""

    def __init__(self, now: datetime = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)) -> None:
        self.time = now
        self.ticks = 0.0

    def monotonic(self) -> float:
        return self.ticks

    def now(self) -> datetime:
        return self.time

    def advance(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)
        self.ticks += seconds


class MemoryRepository:
    """Dictionaries. ``broken`` makes writing fail; ``writes`` counts transactions."""

    def __init__(self) -> None:
        self.kept_conversations: dict[int, Conversation] = {}
        self.messages: dict[int, Message] = {}
        self.entries: dict[int, OutboxEntry] = {}
        self.requests: dict[int, QuarantinedRequest] = {}
        self.values: dict[str, str] = {}
        self.broken = False
        self.writes = 0
        self.scrubbed = 0

    async def last_id(self) -> int:
        return max((*self.kept_conversations, *self.messages, *self.entries, *self.requests), default=0)

    async def write(self, batch: Batch) -> None:
        if self.broken:
            raise StorageError("The disk is full.")
        self.writes += 1
        self.kept_conversations.update({one.id: one for one in batch.conversations})
        self.messages.update({one.id: one for one in batch.messages})
        self.entries.update({one.id: one for one in batch.outbox})
        self.requests.update({one.id: one for one in batch.quarantined})
        self.values.update(batch.meta)
        for gone in batch.erased:
            self._erase(gone)
        for gone in batch.removed_messages:
            self.messages.pop(gone, None)
        for gone in batch.removed_outbox:
            self.entries.pop(gone, None)
        for gone in batch.removed_quarantined:
            self.requests.pop(gone, None)

    def _erase(self, conversation_id: int) -> None:
        self.kept_conversations.pop(conversation_id, None)
        for kept in (self.messages, self.entries):
            for number in [one.id for one in kept.values() if one.conversation_id == conversation_id]:
                del kept[number]

    async def purge(self, limit: int) -> int:
        return 0

    async def clean_index(self, *, begin: bool) -> bool:
        return False

    async def scrub(self) -> None:
        self.scrubbed += 1

    async def customer_conversations(self, key: ConversationKey, sender_id: str | None) -> Sequence[StoredConversation]:
        return [
            StoredConversation(conversation=one, messages=len(self.transcript(one.id)))
            for one in self.kept_conversations.values()
            if one.key.bot_id == key.bot_id
            and (one.key.session_id == key.session_id or one.customer.sender_id in {sender_id} - {None})
        ]

    async def summaries(
        self, only: Filter, since: datetime | None, until: datetime | None
    ) -> Sequence[ConversationSummary]:
        return [
            ConversationSummary(id=one.id, name=one.title, state=one.state, last_at=one.last_at)
            for one in self.kept_conversations.values()
            if only.matches(one)
            and (since is None or one.last_at >= since)
            and (until is None or one.created_at < until)
        ]

    async def quarantined_mentioning(self, words: Sequence[str]) -> Sequence[int]:
        return [one.id for one in self.requests.values() if any(word.encode() in one.body for word in words)]

    async def expired(self, rules: RetentionRules, limit: int) -> Sequence[int]:
        return [one.id for one in self.kept_conversations.values() if rules.allows_deletion(one)][:limit]

    async def expiry(self, rules: RetentionRules, limit: int) -> Expiry:
        ids = await self.expired(rules, 1000)
        return Expiry(conversations=len(ids), messages=sum(len(self.transcript(one)) for one in ids))

    async def conversation(self, conversation_id: int) -> Conversation | None:
        return self.kept_conversations.get(conversation_id)

    async def conversation_by_key(self, key: ConversationKey) -> Conversation | None:
        return next((one for one in self.kept_conversations.values() if one.key == key), None)

    async def conversations(
        self,
        state: State,
        *,
        offset: int = 0,
        limit: int = 200,
        only: Filter | None = None,
        declined: bool | None = None,
    ) -> Sequence[Conversation]:
        found = [one for one in self.kept_conversations.values() if one.state is state and _passes(one, only)]
        if declined is not None:
            found = [one for one in found if one.is_declined is declined]
        if state is State.WAITING:
            found.sort(key=lambda one: (one.waiting_since or one.last_at, one.id))
        else:
            found.sort(key=lambda one: (one.last_at, one.id), reverse=True)
        return found[offset : offset + limit]

    async def attended(self) -> Sequence[int]:
        return [one.id for one in self.kept_conversations.values() if one.attended]

    async def all_conversations(self, *, session_id: str | None = None) -> Sequence[Conversation]:
        return [one for one in self.kept_conversations.values() if session_id in (None, one.key.session_id)]

    async def timeline(self, conversation_id: int) -> list[Entry]:
        return [
            Entry(
                one.id,
                one.author,
                one.fingerprint,
                micros(one.claimed_at or one.sent_at),
                one.time_source,
                one.external_id,
                micros(one.sent_at),
            )
            for one in self.transcript(conversation_id)
            if one.author is not Author.NOTE
        ]

    def transcript(self, conversation_id: int) -> list[Message]:
        found = [one for one in self.messages.values() if one.conversation_id == conversation_id]
        return sorted(found, key=lambda one: (one.sent_at, one.id))

    async def message(self, message_id: int) -> Message | None:
        return self.messages.get(message_id)

    async def page(self, conversation_id: int, *, before: tuple[datetime, int] | None = None, limit: int = 60) -> Page:
        older = [one for one in self.transcript(conversation_id) if before is None or (one.sent_at, one.id) < before]
        return Page(messages=tuple(older[-limit:]), more=len(older) > limit)

    async def outbox(self) -> Sequence[OutboxEntry]:
        return [self.entries[number] for number in sorted(self.entries)]

    async def counts(self, only: Filter | None = None) -> Counts:
        return Counts(quarantined=len(self.requests))

    async def page_around(self, message_id: int, *, limit: int = 60) -> Page | None:
        raise AssertionError("only the real store searches")

    async def page_after(self, conversation_id: int, *, after: tuple[datetime, int], limit: int = 60) -> Page:
        raise AssertionError("only the real store searches")

    async def search(self, text: str, limit: int = 50) -> Sequence[Hit]:
        raise AssertionError("only the real store searches")

    async def search_is_whole(self) -> bool:
        return True

    async def search_in(self, conversation_id: int, text: str, limit: int = 1000) -> Sequence[int]:
        raise AssertionError("only the real store searches")

    async def facets(self) -> Facets:
        raise AssertionError("only the real store searches")

    async def earlier_conversations(self, conversation: Conversation, limit: int = 20) -> Sequence[EarlierConversation]:
        raise AssertionError("only the real store looks for customers")

    async def spans(self, begin: datetime, end: datetime) -> Spans:
        raise AssertionError("only the real store has figures")

    async def waiting(self, moment: datetime | None) -> int:
        raise AssertionError("only the real store has figures")

    async def notes(self, conversation_id: int) -> Sequence[Message]:
        return [one for one in self.transcript(conversation_id)[::-1] if one.author is Author.NOTE]

    async def snoozed(self) -> Sequence[Conversation]:
        aside = [(one.snoozed_until, one.id, one) for one in self.kept_conversations.values() if one.snoozed_until]
        return [one for _, _, one in sorted(aside, key=lambda pair: pair[:2])]

    async def quarantined(self, *, offset: int = 0, limit: int = 100) -> Sequence[QuarantinedRequest]:
        return sorted(self.requests.values(), key=lambda one: -one.id)[offset : offset + limit]

    async def quarantined_request(self, request_id: int) -> QuarantinedRequest | None:
        return self.requests.get(request_id)

    async def meta(self, key: str) -> str | None:
        return self.values.get(key)


def _passes(conversation: Conversation, only: Filter | None) -> bool:
    return only is None or only.matches(conversation)


class FakePlatform:
    """Takes every call, or fails with what ``failures`` holds for it, first in, first out.

    ``histories`` are its records by session id; ``asked`` are the sessions whose record was asked for. While ``gate``
    is set, calls and looks wait for it, after they were made.
    """

    def __init__(self) -> None:
        self.calls: list[tuple[str, ConversationKey, dict[str, Any] | None]] = []
        self.failures: list[Exception] = []
        self.gate: asyncio.Event | None = None
        self.found: list[bool | SendFailed | None] = []
        self.histories: dict[str, Sequence[Item] | History | SendFailed | None] = {}
        self.asked: list[str] = []
        self.sought: list[Sought] = []
        self.ready_at: datetime | None = None

    async def send(self, key: ConversationKey, template: dict[str, Any]) -> None:
        await self._take("send", key, template)

    async def pause(self, key: ConversationKey) -> None:
        await self._take("pause", key, None)

    async def resume(self, key: ConversationKey) -> None:
        await self._take("resume", key, None)

    async def find(self, key: ConversationKey, sought: Sought) -> bool | None:
        self.sought.append(sought)
        answer = self.found.pop(0) if self.found else None
        if self.gate is not None:
            await self.gate.wait()
        if isinstance(answer, SendFailed):
            raise answer
        return answer

    async def session_data(self, key: ConversationKey) -> dict[str, Any]:
        if self.failures:
            raise self.failures.pop(0)
        return {"session": key.session_id}

    async def history(self, key: ConversationKey) -> History | None:
        self.asked.append(key.session_id)
        answer = self.histories.get(key.session_id)
        if isinstance(answer, SendFailed):
            raise answer
        if answer is None or isinstance(answer, History):
            return answer
        return History(tuple(answer), whole=True)

    async def _take(self, what: str, key: ConversationKey, body: dict[str, Any] | None) -> None:
        failure = self.failures.pop(0) if self.failures else None
        if failure is None:
            self.calls.append((what, key, msgspec.json.decode(msgspec.json.encode(body))))
        if self.gate is not None:
            await self.gate.wait()
        if failure is not None:
            raise failure
