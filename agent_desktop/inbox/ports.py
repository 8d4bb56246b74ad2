"""What the inbox needs from outside: a clock, a place to store things, and a way to the platform.

The store, the Chatlayer client and the tests implement these; the inbox imports none of them. Facts about the platform
carry their source: [doc] its documentation, [example] its example server, [client] a public third-party client, [open]
published nowhere; see ``protocol/README.md``.
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
        """Return the present moment, aware, in UTC. It jumps when somebody sets the computer's clock."""
        ...


class Entry(msgspec.Struct):
    """What finding repeated messages needs of a message. Times are µs since the epoch, UTC.

    ``time`` is the platform's time of it, by which it is recognised; of a message known only from a transcript without
    times, the latest that it can be from. ``place`` is where it stands (``sent_at``), and the same for nearly all
    others; see ``Message.claimed_at``.
    """

    id: int
    author: Author
    fingerprint: str
    time: int
    source: TimeSource
    external_id: str | None = None
    place: int = 0

    def __post_init__(self) -> None:
        self.place = self.place or self.time

    @property
    def displaced(self) -> bool:
        """True if it does not stand where the platform's time would put it, so that its order proves nothing."""
        return self.place != self.time and self.source is not TimeSource.TRANSCRIPT

    @property
    def earliest(self) -> int:
        """The earlier of its time and its place (µs): it was known by then, or said by then."""
        return min(self.time, self.place)


class Batch(msgspec.Struct):
    """The writes of one transaction. Conversations, messages and outbox entries are inserted, or replaced by id.

    ``erased`` are conversations that must not be found any more. What is left of them is removed by
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
        """Return True if there is anything to write."""
        return any(getattr(self, name) for name in self.__struct_fields__)


class StorageError(Exception):
    """The store cannot read or write now (disk full, read-only, locked, damaged). ``str()`` is for the agent."""


class Repository(Protocol):
    """Where conversations are stored.

    Every method raises :class:`StorageError` if the store cannot do its work. A read sees everything that a
    :meth:`write` made durable which has returned. All moments are aware datetimes in UTC.
    """

    # --- writing -----------------------------------------------------------------------------------------------------

    async def last_id(self) -> int:
        """Return the highest id in use in any table, 0 if there is none."""
        ...

    async def write(self, batch: Batch) -> None:
        """Make the whole batch durable, or nothing of it.

        Returns after the batch is on disk: from then on it survives a crash and a power failure. A caller that is
        cancelled does not interrupt the transaction.

        Args:
            batch: The writes. An empty batch costs nothing.

        Raises:
            StorageError: Nothing of the batch was written.
        """
        ...

    async def purge(self, limit: int) -> int:
        """Remove some of what is left of erased conversations.

        Args:
            limit: How many messages to remove at most; conversations without messages are removed, too.

        Returns:
            How many messages and conversations were removed; 0 if nothing is left of any.
        """
        ...

    async def clean_index(self, *, begin: bool) -> bool:
        """Do a short step of rewriting the search index, so that it holds nothing of what was deleted.

        Args:
            begin: True for the first step, False to go on.

        Returns:
            True if there is more to do.
        """
        ...

    async def scrub(self) -> None:
        """Rewrite the whole database, so that no page holds anything that was deleted.

        Nothing else is written meanwhile: it takes some seconds for each 500 MB.
        """
        ...

    # --- conversations -----------------------------------------------------------------------------------------------

    async def conversation(self, conversation_id: int) -> Conversation | None:
        """Return a conversation, or None if it does not exist."""
        ...

    async def conversation_by_key(self, key: ConversationKey) -> Conversation | None:
        """Return the conversation that the platform knows by this key, or None if it does not exist."""
        ...

    async def conversations(
        self,
        state: State,
        *,
        offset: int = 0,
        limit: int = 200,
        only: Filter | None = None,
        declined: bool | None = None,
    ) -> Sequence[Conversation]:
        """Return a page of the conversations in a state.

        Args:
            state: The state.
            offset: How many conversations to skip.
            limit: How many to return at most.
            only: Return only those that match this filter.
            declined: For ``State.BOT`` only. True: those whose offload was declined; False: the others; None: all.

        Returns:
            ``State.WAITING``: the longest wait first. Declined ones: the last declined first. All others: the newest
            message first.
        """
        ...

    async def all_conversations(self, *, session_id: str | None = None) -> Sequence[Conversation]:
        """Return all conversations, oldest first.

        Args:
            session_id: Return only those of this session, of any bot and version.
        """
        ...

    async def attended(self) -> Sequence[int]:
        """Return the ids of conversations that wait or are answered and are not snoozed."""
        ...

    async def snoozed(self) -> Sequence[Conversation]:
        """Return the snoozed conversations; the one that returns first comes first."""
        ...

    async def counts(self, only: Filter | None = None) -> Counts:
        """Return how many conversations, unread messages, replies and quarantined requests there are.

        Args:
            only: Count only conversations that match this filter. Then the other numbers are zero.
        """
        ...

    async def facets(self) -> Facets:
        """Return the values that conversations can be filtered by, taken from the newest conversations."""
        ...

    async def summaries(
        self, only: Filter, since: datetime | None, until: datetime | None
    ) -> Sequence[ConversationSummary]:
        """Return a short form of all conversations that match a filter, newest first.

        Args:
            only: The filter; an empty one matches everything.
            since: Leave out conversations whose last message is older.
            until: Leave out conversations that began at this moment or later.
        """
        ...

    async def earlier_conversations(self, conversation: Conversation, limit: int = 20) -> Sequence[EarlierConversation]:
        """Return other conversations of the same customer, newest first.

        Args:
            conversation: The conversation whose customer is meant.
            limit: How many to return at most.
        """
        ...

    async def customer_conversations(self, key: ConversationKey, sender_id: str | None) -> Sequence[StoredConversation]:
        """Return the conversations of a bot with one customer, oldest first.

        Args:
            key: Its bot is the bot. Conversations with its session id are the customer's.
            sender_id: Conversations with this sender id are the customer's, too; None if it is not known.
        """
        ...

    # --- messages ----------------------------------------------------------------------------------------------------

    async def timeline(self, conversation_id: int) -> list[Entry]:
        """Return the entries of a conversation's messages, without notes, ordered by ``(time, id)``.

        System lines are included: their ``external_id`` tells which request caused them.
        """
        ...

    async def message(self, message_id: int) -> Message | None:
        """Return a message, or None if it does not exist."""
        ...

    async def page(self, conversation_id: int, *, before: tuple[datetime, int] | None = None, limit: int = 60) -> Page:
        """Return the newest messages of a transcript, in the transcript's order.

        Args:
            conversation_id: The conversation.
            before: ``(sent_at, id)`` of a message; return only messages before it.
            limit: How many messages to return at most.
        """
        ...

    async def page_around(self, message_id: int, *, limit: int = 60) -> Page | None:
        """Return a message and those around it, or None if it does not exist.

        Args:
            message_id: The message.
            limit: How many messages to return, about half of them before it.
        """
        ...

    async def page_after(self, conversation_id: int, *, after: tuple[datetime, int], limit: int = 60) -> Page:
        """Return the oldest messages after a place in a transcript, in the transcript's order.

        Args:
            conversation_id: The conversation.
            after: ``(sent_at, id)`` of the message before them.
            limit: How many messages to return at most.
        """
        ...

    async def notes(self, conversation_id: int) -> Sequence[Message]:
        """Return the notes of a conversation, newest first."""
        ...

    async def search(self, text: str, limit: int = 50) -> Sequence[Hit]:
        """Search everything that is stored.

        Args:
            text: Words and "phrases"; all of them must occur. Case and accents do not matter.
            limit: How many conversations, and how many messages, to return at most.

        Returns:
            Conversations whose name, tags or payload match, then messages that match; each newest first.
        """
        ...

    async def search_is_whole(self) -> bool:
        """Return False while the search index is built anew, as after some updates: older messages may be missing."""
        ...

    async def search_in(self, conversation_id: int, text: str, limit: int = 1000) -> Sequence[int]:
        """Return the ids of the newest messages of a conversation that contain all words, in the transcript's order.

        Args:
            conversation_id: The conversation.
            text: As in :meth:`search`.
            limit: How many ids to return at most.
        """
        ...

    # --- the outbox, the quarantine, small values --------------------------------------------------------------------

    async def outbox(self) -> Sequence[OutboxEntry]:
        """Return all outbox entries, ordered by id."""
        ...

    async def quarantined(self, *, offset: int = 0, limit: int = 100) -> Sequence[QuarantinedRequest]:
        """Return a page of the quarantined requests, newest first.

        Args:
            offset: How many requests to skip.
            limit: How many to return at most.
        """
        ...

    async def quarantined_request(self, request_id: int) -> QuarantinedRequest | None:
        """Return a quarantined request, or None if it is not in quarantine."""
        ...

    async def quarantined_mentioning(self, words: Sequence[str]) -> Sequence[int]:
        """Return the ids of quarantined requests whose body contains one of these texts."""
        ...

    async def meta(self, key: str) -> str | None:
        """Return a small value that is stored beside the conversations, such as the availability; None if unset."""
        ...

    # --- figures and retention ---------------------------------------------------------------------------------------

    async def spans(self, begin: datetime, end: datetime) -> Spans:
        """Return what happened from ``begin`` up to ``end``, for the figures of the work."""
        ...

    async def waiting(self, moment: datetime | None) -> int:
        """Return how many customers waited at a moment; None: how many wait now."""
        ...

    async def expired(self, rules: RetentionRules, limit: int) -> Sequence[int]:
        """Return the ids of conversations that these rules allow to delete, oldest first.

        Args:
            rules: The rules.
            limit: How many ids to return at most.
        """
        ...

    async def expiry(self, rules: RetentionRules, limit: int) -> Expiry:
        """Return what these rules allow to delete, with the ``limit`` oldest conversations."""
        ...


class Failure(StrEnum):
    """Why a call to the platform failed, as far as the outbox must distinguish it."""

    RETRY = "retry"
    """It certainly had no effect (no network, 503, 429): it is tried again automatically."""
    REFUSED = "refused"
    """The platform refused it (4xx): the agent decides."""
    UNAUTHORISED = "unauthorised"
    """The API token is missing or wrong (401 [doc]): everything waits for a new one."""
    UNCONFIRMED = "unconfirmed"
    """The request may have arrived; nobody can know. It is never repeated automatically."""


class SendFailed(Exception):
    """A call to the platform failed.

    ``str()`` is one sentence for the agent. ``retry_at`` is when the platform wants to be called again, in UTC; it is
    set by rate limits.
    """

    def __init__(self, failure: Failure, sentence: str, *, retry_at: datetime | None = None) -> None:
        super().__init__(sentence)
        self.failure = failure
        self.retry_at = retry_at


class History(msgspec.Struct, frozen=True):
    """The platform's record of a conversation, oldest message first.

    ``whole`` only if it is certain that no message is missing from it.
    """

    items: tuple[Item, ...]
    whole: bool


class Sought(msgspec.Struct, frozen=True):
    """A reply to look for in the platform's record of a conversation.

    ``fingerprint`` is its content, ``since`` the earliest moment at which it can be there, by the platform's clock.

    Other messages may say the same and must not be mistaken for it: ``others`` is how many of these are known here,
    ``later`` how many of them may be from after ``since``. If the record has more of them than ``others``, nobody can
    say that the reply is not among them. ``before`` is the fingerprint of the newest message before the reply: a record
    that lacks it is not complete, so that it proves nothing by lacking the reply.
    """

    fingerprint: str
    since: datetime
    others: int
    later: int
    before: str | None


class InboxError(ValueError):
    """A call that makes no sense, such as an empty reply. ``str()`` is a sentence for the agent."""


class Platform(Protocol):
    """The way out. Each call returns when the platform has accepted it.

    Every coroutine raises :class:`SendFailed` if the platform did not answer or did not accept the call;
    :attr:`SendFailed.failure` says whether the call can have had an effect.
    """

    @property
    def ready_at(self) -> datetime | None:
        """When the platform's rate limit lets the next call through, in UTC; None: at once.

        Known from the answers' ``x-ratelimit-*`` headers [doc]; how they count is not published.
        """
        ...

    async def find(self, key: ConversationKey, sought: Sought) -> bool | None:
        """Look for a reply in the platform's record of a conversation.

        The record is ``GET /v1/bots/{botId}/conversations/{sessionId}/messages`` [client]; its rows and pages are
        [open], so an absence is believed only if the record is complete and can be read.

        Args:
            key: The conversation.
            sought: The reply.

        Returns:
            True if the platform has it, False if it certainly does not, None if the record does not tell.

        Raises:
            SendFailed: The record cannot be read now.
        """
        ...

    async def history(self, key: ConversationKey) -> History | None:
        """Return the platform's record of a conversation.

        Args:
            key: The conversation.

        Returns:
            The messages, those of unknown kinds among them; None if the platform gives no record, or none of which
            anything can be read.

        Raises:
            SendFailed: The record cannot be read now.
        """
        ...

    async def session_data(self, key: ConversationKey) -> dict[str, Any]:
        """Return the variables of a conversation, a JSON object.

        ``GET /v1/bots/{botId}/conversations/{sessionId}/session-data`` [client].

        Args:
            key: The conversation.

        Raises:
            SendFailed: The variables cannot be read.
        """
        ...

    async def send(self, key: ConversationKey, template: dict[str, Any]) -> None:
        """Send one reply to the customer.

        ``POST /v1/bots/{botId}/conversations/{sessionId}/actions`` with ``{"sendMessages": [template]}`` [example].
        The reply may come back to the webhook as a message of the bot [doc].

        Args:
            key: The conversation.
            template: A v1 message template, a JSON object with one key.

        Raises:
            SendFailed: The reply was not accepted, or nobody can know.
        """
        ...

    async def pause(self, key: ConversationKey) -> None:
        """Tell the platform that a person answers, so that the bot is silent. Pausing twice does no harm.

        The same call as :meth:`send` pauses the bot [doc]; its field names are [open].

        Args:
            key: The conversation.

        Raises:
            SendFailed: The bot was not paused, or nobody can know.
        """
        ...

    async def resume(self, key: ConversationKey) -> None:
        """Hand the conversation back to the bot. Resuming twice does no harm.

        Args:
            key: The conversation.

        Raises:
            SendFailed: The bot was not resumed, or nobody can know.
        """
        ...
