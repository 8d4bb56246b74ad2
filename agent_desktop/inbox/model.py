"""What the inbox is made of: conversations, messages, the outbox and their states, as immutable values.

All times are aware datetimes in UTC. Ids are this program's own integers, given by one source; what the platform calls
a thing is in ``key`` (conversations) and ``external_id`` (messages).
"""

from datetime import datetime
from enum import StrEnum
from typing import Any

import msgspec

from agent_desktop.inbox.search_terms import Mark, Query, snippet
from agent_desktop.protocol import ConversationKey


class State(StrEnum):
    """Where a conversation stands: ``bot`` → ``waiting`` (offload accepted) → ``active`` (taken) → ``closed``."""

    BOT = "bot"
    WAITING = "waiting"
    ACTIVE = "active"
    CLOSED = "closed"


class Author(StrEnum):
    """Who wrote a message. ``note`` and ``system`` never leave this machine; ``other`` is an unknown actor."""

    USER = "user"
    BOT = "bot"
    AGENT = "agent"
    NOTE = "note"
    SYSTEM = "system"
    OTHER = "other"


class Delivery(StrEnum):
    """How far an agent's reply has come. ``delivered``: its echo came back from the platform."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    FAILED = "failed"
    UNCONFIRMED = "unconfirmed"


class Availability(StrEnum):
    """Whether offloads are accepted."""

    AVAILABLE = "available"
    AWAY = "away"
    OFFLINE = "offline"


class TimeSource(StrEnum):
    """Where a message's time is from: the message itself, its request, its place in a transcript, or this machine.

    ``item`` is the platform's own time of the message. A ``request`` time is that of the request that brought it. A
    ``transcript`` time was estimated from the message's neighbours, and is never earlier than the truth by more than
    their distance. ``arrival`` is this machine's time: of messages without any other, and of the agent's replies.
    """

    ITEM = "item"
    REQUEST = "request"
    TRANSCRIPT = "transcript"
    ARRIVAL = "arrival"


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """Base of the inbox's values. Change one with ``msgspec.structs.replace``."""


class Cause(StrEnum):
    """Why the agent is away: they said so, nothing was typed for long, or the screen was locked."""

    CHOSEN = "chosen"
    IDLE = "idle"
    LOCKED = "locked"


class Presence(Record, frozen=True, kw_only=True):
    """Whether the agent is there; ``until`` when an absence ends by itself, ``cause`` who decided on it."""

    availability: Availability = Availability.AVAILABLE
    until: datetime | None = None
    cause: Cause = Cause.CHOSEN

    @property
    def automatic(self) -> bool:
        """Whether the program itself went away, and may come back by itself."""
        return self.availability is Availability.AWAY and self.cause is not Cause.CHOSEN

    def is_over(self, now: datetime) -> bool:
        """Whether the return from this absence is due."""
        return self.until is not None and self.until <= now


class Customer(Record, frozen=True, kw_only=True):
    """The customer of a conversation, gathered from all that their messages said. ``raw`` is the last sender object."""

    name: str = ""
    sender_id: str | None = None
    language: str | None = None
    raw: dict[str, Any] = {}


class Conversation(Record, frozen=True, kw_only=True):
    """One conversation, as the list shows it.

    ``bot_paused``: the platform was told that a person answers. ``unread`` counts customer messages not yet seen.
    ``failed`` and ``pending`` count replies that need the agent, and replies still on their way.
    ``last_*`` describe the newest message (system lines do not count); ``last_delivery`` is set when it is a reply.
    ``snoozed_until``: put aside by the agent until then; ``returned_at``: came back from that, and was not seen since.
    ``declined_at``: its last offload was declined, and nobody has seen to it since; ``declined`` is the reason, see
    ``refusals``. ``tags`` and ``note_draft``, a note that is being written, never leave this machine.
    """

    id: int
    key: ConversationKey
    state: State = State.BOT
    channel: str | None = None
    customer: Customer = Customer()
    payload: dict[str, Any] = {}
    bot_paused: bool = False
    created_at: datetime
    last_at: datetime
    last_author: Author | None = None
    last_kind: str = ""
    last_text: str = ""
    last_delivery: Delivery | None = None
    unread: int = 0
    failed: int = 0
    pending: int = 0
    waiting_since: datetime | None = None
    taken_at: datetime | None = None
    closed_at: datetime | None = None
    declined_at: datetime | None = None
    draft: str = ""
    draft_cursor: int = 0
    snoozed_until: datetime | None = None
    returned_at: datetime | None = None
    tags: tuple[str, ...] = ()
    note_draft: str = ""
    declined: dict[str, Any] = {}

    @property
    def attended(self) -> bool:
        """Whether it waits for the agent or is answered by them, and is not put aside."""
        return self.state is State.WAITING or (self.state is State.ACTIVE and self.snoozed_until is None)

    @property
    def bot_answers(self) -> bool:
        """Whether the bot answers: also beside the agent, where the platform refused to pause it."""
        return self.state is State.BOT or (self.state is State.ACTIVE and not self.bot_paused)

    @property
    def is_declined(self) -> bool:
        """Whether its offload was declined and nobody has seen to it since."""
        return self.state is State.BOT and self.declined_at is not None

    @property
    def unseen(self) -> int:
        """``unread``, as far as it is the agent's: what a customer tells the bot calls nobody."""
        return 0 if self.state is State.BOT else self.unread

    @property
    def title(self) -> str:
        """The customer's name, or a short form of the session id where no name is known."""
        return title_of(self.customer.name, self.key.session_id)


def title_of(name: str, session_id: str) -> str:
    """What a customer is called in lists."""
    name = name.strip()
    if name and name.lower() != "guest":
        return name
    tail = "".join(c for c in session_id if c.isalnum())[-4:] or "?"
    return f"Guest {tail}"


class Message(Record, frozen=True, kw_only=True):
    """One entry of a transcript, in the order of ``(sent_at, id)``.

    ``kind`` is the content's name (``protocol.kind_of``); of system lines ``handed_over``, ``taken``, ``closed``,
    ``reopened``, ``declined``, ``paused``, ``pause_failed``, ``gap``, ``snoozed``, ``returned``; of notes
    ``note``. ``text`` is what is searched and previewed.
    ``raw`` is the item as it arrived, or for replies the v1 template, or for system lines their details.
    ``error`` is the sentence shown on a failed or waiting reply.
    """

    id: int
    conversation_id: int
    author: Author
    kind: str
    text: str
    sent_at: datetime
    arrived_at: datetime
    time_source: TimeSource = TimeSource.ITEM
    external_id: str | None = None
    fingerprint: str = ""
    raw: dict[str, Any] = {}
    delivery: Delivery | None = None
    error: str | None = None


class OutboxKind(StrEnum):
    """What an outbox entry does: sends a reply, or tells the platform to pause or resume its bot."""

    REPLY = "reply"
    PAUSE = "pause"
    RESUME = "resume"


class OutboxEntry(Record, frozen=True, kw_only=True):
    """A call to the platform that must happen, in the order of ``id`` within its conversation.

    Entries leave the outbox when the platform accepted them or the agent deleted them. ``message_id`` is the reply's
    transcript entry. ``queued_at`` is, from the first call on, when that was made: an echo cannot be older.
    ``state`` is ``queued``, ``sending``, ``failed`` or ``unconfirmed``; ``not_before`` delays a
    retry.
    """

    id: int
    conversation_id: int
    kind: OutboxKind
    message_id: int | None = None
    body: dict[str, Any] = {}
    state: Delivery = Delivery.QUEUED
    attempts: int = 0
    queued_at: datetime
    not_before: datetime | None = None
    error: str | None = None


class QuarantinedRequest(Record, frozen=True, kw_only=True):
    """A request that was accepted but could not be understood, kept whole. ``body`` is what arrived, byte for byte."""

    id: int
    arrived_at: datetime
    reason: str
    body: bytes
    content_type: str = ""


class Counts(Record, frozen=True, kw_only=True):
    """Conversations by state, customer messages not yet seen, and replies by how they stand, for the whole store.

    ``active`` does not count those that are snoozed, ``bot`` not those that were declined.
    """

    waiting: int = 0
    active: int = 0
    snoozed: int = 0
    declined: int = 0
    bot: int = 0
    closed: int = 0
    unread: int = 0
    pending: int = 0
    failed: int = 0
    quarantined: int = 0


class Page(Record, frozen=True, kw_only=True):
    """A run of a transcript, oldest first. ``more``: there are older messages before it; ``newer``: newer after it."""

    messages: tuple[Message, ...]
    more: bool
    newer: bool = False


class Hit(Record, frozen=True, kw_only=True):
    """A find of a search: a message, or without ``message_id`` a conversation whose own values were found.

    ``words`` is what it was found in (empty where the name says it all), and ``sought`` what was looked for there.
    ``author`` and ``sent_at`` are the message's.
    """

    conversation: Conversation
    message_id: int | None = None
    author: Author | None = None
    sent_at: datetime | None = None
    words: str = ""
    sought: Query = Query()

    def excerpt(self) -> tuple[str, tuple[Mark, ...]]:
        """One line around the find, and the places in it, each from one character up to another. Of fifty hits a dozen
        are seen, so that it is made for those only."""
        return snippet(self.words, self.sought)


class Changes(Record, frozen=True, kw_only=True):
    """What one durable transaction changed: new or changed values (whole), ids of removed messages, and ids of
    conversations that were erased with everything in them."""

    conversations: tuple[Conversation, ...] = ()
    messages: tuple[Message, ...] = ()
    removed: tuple[int, ...] = ()
    erased: tuple[int, ...] = ()
