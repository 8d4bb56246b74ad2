"""What the inbox needs from the world: a clock, ids, a place to keep things, and a way to the platform.

The store, the Chatlayer client and the tests implement these; the inbox imports none of them.
"""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

import msgspec

from agent_desktop.inbox.customer_history import EarlierConversation
from agent_desktop.inbox.customer_records import ConversationSummary, StoredConversation
from agent_desktop.inbox.filters import Facets, Filter
from agent_desktop.inbox.model import (
    Author,
    Conversation,
    Counts,
    Hit,
    Message,
    OutboxEntry,
    Page,
    QuarantinedRequest,
    State,
    TimeSource,
)
from agent_desktop.inbox.retention_rules import Expiry, RetentionRules
from agent_desktop.inbox.work_figures import Spans
from agent_desktop.protocol import ConversationKey, Item


class Clock(Protocol):
    """The one source of time."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...


class Entry(msgspec.Struct):
    """The little of a message that alignment needs. ``time`` is ``sent_at`` in microseconds since the epoch, UTC."""

    id: int
    author: Author
    fingerprint: str
    time: int
    source: TimeSource
    external_id: str | None = None


class Batch(msgspec.Struct):
    """One transaction's writes. Conversations, messages and outbox entries are inserted or replaced by id.

    ``erased`` are conversations that nobody may find any more; what is left of them is taken away by
    :meth:`Repository.purge`.
    """

    erased: list[int] = []
    conversations: list[Conversation] = []
    messages: list[Message] = []
    removed_messages: list[int] = []
    outbox: list[OutboxEntry] = []
    removed_outbox: list[int] = []
    quarantined: list[QuarantinedRequest] = []
    removed_quarantined: list[int] = []
    meta: dict[str, str] = {}

    def __bool__(self) -> bool:
        """Whether there is anything to write."""
        return any(getattr(self, name) for name in self.__struct_fields__)


class StorageError(Exception):
    """The store cannot read or write now (disk full, read-only, locked, damaged). ``str()`` is for the agent."""


class Repository(Protocol):
    """Where conversations are kept. All methods raise :class:`StorageError` when they cannot do their work."""

    async def last_id(self) -> int:
        """The highest id in use anywhere, 0 when empty."""
        ...

    async def write(self, batch: Batch) -> None:
        """Make the whole batch durable, or nothing of it. Returns after it is on disk."""
        ...

    async def purge(self, limit: int) -> int:
        """Take away up to so many messages of erased conversations, and the conversations that have none left.

        How many it took away; 0 when nothing is left of any.
        """
        ...

    async def clean_index(self, *, begin: bool) -> bool:
        """A short step of writing the search index anew, so that nothing of what was deleted is left in it.

        ``begin``: the first step. Whether there is more to do.
        """
        ...

    async def scrub(self) -> None:
        """Write the whole database anew, so that no page holds anything that was deleted. Nothing else is stored
        meanwhile: it takes some seconds for each 500 MB."""
        ...

    async def customer_conversations(self, key: ConversationKey, sender_id: str | None) -> Sequence[StoredConversation]:
        """The conversations of a bot with one customer, oldest first: all with this session or sender id."""
        ...

    async def summaries(
        self, only: Filter, since: datetime | None, until: datetime | None
    ) -> Sequence[ConversationSummary]:
        """All conversations that pass a filter and were going on between these moments, newest first."""
        ...

    async def quarantined_mentioning(self, words: Sequence[str]) -> Sequence[int]:
        """The ids of requests set aside in which one of these texts stands."""
        ...

    async def expired(self, rules: RetentionRules, limit: int) -> Sequence[int]:
        """Ids of conversations that may be deleted by these rules, oldest first."""
        ...

    async def expiry(self, rules: RetentionRules, limit: int) -> Expiry:
        """What may be deleted by these rules, with the ``limit`` oldest conversations."""
        ...

    async def conversation(self, conversation_id: int) -> Conversation | None: ...

    async def conversation_by_key(self, key: ConversationKey) -> Conversation | None: ...

    async def conversations(
        self,
        state: State,
        *,
        offset: int = 0,
        limit: int = 200,
        only: Filter | None = None,
        declined: bool | None = None,
    ) -> Sequence[Conversation]:
        """Conversations in a state; ``waiting`` by longest wait, all others by newest message first.

        ``only``: those that pass the filter. ``declined``: of those with the bot the ones that were declined, the last
        one first, or the ones that were not.
        """
        ...

    async def attended(self) -> Sequence[int]:
        """The ids of conversations that wait or are answered and are not put aside."""
        ...

    async def all_conversations(self, *, session_id: str | None = None) -> Sequence[Conversation]:
        """Every conversation, oldest first; those with a session id when one is given."""
        ...

    async def timeline(self, conversation_id: int) -> list[Entry]:
        """What alignment needs of every message but notes, ordered by (time, id).

        System lines are among them: theirs is the ``external_id`` that tells which request caused them.
        """
        ...

    async def message(self, message_id: int) -> Message | None: ...

    async def page(self, conversation_id: int, *, before: tuple[datetime, int] | None = None, limit: int = 60) -> Page:
        """The newest ``limit`` messages older than ``before`` (``(sent_at, id)``), oldest first."""
        ...

    async def page_around(self, message_id: int, *, limit: int = 60) -> Page | None:
        """The messages around one of them, of its conversation; ``None`` when there is no such message."""
        ...

    async def page_after(self, conversation_id: int, *, after: tuple[datetime, int], limit: int = 60) -> Page:
        """The oldest ``limit`` messages newer than ``after`` (``(sent_at, id)``), oldest first."""
        ...

    async def notes(self, conversation_id: int) -> Sequence[Message]:
        """The conversation's notes, newest first."""
        ...

    async def snoozed(self) -> Sequence[Conversation]:
        """Conversations put aside until some time, the soonest first."""
        ...

    async def outbox(self) -> Sequence[OutboxEntry]:
        """All entries, ordered by id."""
        ...

    async def counts(self, only: Filter | None = None) -> Counts:
        """Of everything; with a filter, only the numbers of conversations, and only of those that pass it."""
        ...

    async def search(self, text: str, limit: int = 50) -> Sequence[Hit]:
        """Conversations whose name, tags or payload have all the words, then messages that do; each newest first.

        At most ``limit`` of each.
        """
        ...

    async def search_in(self, conversation_id: int, text: str, limit: int = 1000) -> Sequence[int]:
        """The ids of the newest messages of a conversation that have all the words, in the transcript's order."""
        ...

    async def facets(self) -> Facets:
        """What the newest conversations offer to filter by."""
        ...

    async def earlier_conversations(self, conversation: Conversation, limit: int = 20) -> Sequence[EarlierConversation]:
        """Other conversations of the same customer, the newest first."""
        ...

    async def spans(self, begin: datetime, end: datetime) -> Spans:
        """What the work was from ``begin`` up to ``end``."""
        ...

    async def waiting(self, moment: datetime | None) -> int:
        """How many customers waited at a moment; ``None``: how many wait now."""
        ...

    async def quarantined(self, *, offset: int = 0, limit: int = 100) -> Sequence[QuarantinedRequest]:
        """Requests set aside, newest first."""
        ...

    async def quarantined_request(self, request_id: int) -> QuarantinedRequest | None:
        """One request that was set aside."""
        ...

    async def meta(self, key: str) -> str | None:
        """A small value kept beside the conversations, such as the availability."""
        ...


class Failure(StrEnum):
    """Why a call to the platform did not succeed, as far as the outbox must tell them apart."""

    RETRY = "retry"
    """It surely had no effect (no network, 5xx, 429): try again by itself."""
    REFUSED = "refused"
    """The platform refused it (4xx): the agent decides."""
    UNAUTHORISED = "unauthorised"
    """The API token is missing or wrong: everything waits for a new one."""
    UNCONFIRMED = "unconfirmed"
    """The request may have arrived; nobody can know. Never repeated by itself."""


class SendFailed(Exception):
    """A call to the platform failed. ``str()`` is one sentence for the agent; ``retry_at`` is set by rate limits."""

    def __init__(self, failure: Failure, sentence: str, *, retry_at: datetime | None = None) -> None:
        super().__init__(sentence)
        self.failure = failure
        self.retry_at = retry_at


class Sought(msgspec.Struct, frozen=True):
    """A reply to look for in the platform's history: its content as a ``fingerprint``, and since when it can be there,
    by the platform's clock.

    Other messages may say the same, and must not be taken for it: ``others`` is how many the platform is known to have
    at all, ``later`` how many of them may be from after ``since``. ``before`` is the fingerprint of the newest message
    before it: a history that lacks it is not complete, and proves nothing by not having the reply.
    """

    fingerprint: str
    since: datetime
    others: int
    later: int
    before: str | None


class InboxError(ValueError):
    """A call that makes no sense, such as an empty reply. ``str()`` is a sentence for the agent."""


class Platform(Protocol):
    """The way out. Each call returns when the platform has accepted it and raises :class:`SendFailed` otherwise."""

    @property
    def ready_at(self) -> datetime | None:
        """When the platform's rate limit lets the next call through; ``None``: at once."""
        ...

    async def find(self, key: ConversationKey, sought: Sought) -> bool | None:
        """Whether the platform's own history of the conversation has this reply.

        ``None`` where its history does not tell. Raises :class:`SendFailed` when it cannot be asked now.
        """
        ...

    async def history(self, key: ConversationKey) -> Sequence[Item] | None:
        """The platform's own record of the conversation, oldest first, as far as it can be read.

        ``None`` where the platform gives none. Raises :class:`SendFailed` when it cannot be asked now.
        """
        ...

    async def session_data(self, key: ConversationKey) -> dict[str, Any]:
        """The variables of the conversation. Raises :class:`SendFailed` when they cannot be had."""
        ...

    async def send(self, key: ConversationKey, template: dict[str, Any]) -> None:
        """Send one reply, given as a v1 message template."""
        ...

    async def pause(self, key: ConversationKey) -> None:
        """Tell the platform that a person answers now."""
        ...

    async def resume(self, key: ConversationKey) -> None:
        """Hand the conversation back to the bot."""
        ...
