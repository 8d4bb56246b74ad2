"""The inbox's values: conversations, messages, the outbox and their states. All are immutable.

All times are aware datetimes in UTC. Ids are this program's own positive integers, from one sequence. The platform's
names for things are in ``key`` (conversations) and ``external_id`` (messages).
"""

from datetime import datetime
from enum import StrEnum
from typing import Any

import msgspec

from agent_desktop.base.safe_text import is_blank
from agent_desktop.inbox.search_terms import Mark, Query, snippet
from agent_desktop.protocol import ConversationKey


class State(StrEnum):
    """The state of a conversation: ``bot`` → ``waiting`` (offload accepted) → ``active`` (taken) → ``closed``."""

    BOT = "bot"
    WAITING = "waiting"
    ACTIVE = "active"
    CLOSED = "closed"


class Author(StrEnum):
    """Who wrote a message. ``note`` and ``system`` never leave this computer; ``other`` is an unknown actor."""

    USER = "user"
    BOT = "bot"
    AGENT = "agent"
    NOTE = "note"
    SYSTEM = "system"
    OTHER = "other"


class Delivery(StrEnum):
    """The progress of an agent's reply. ``delivered``: its echo came back from the platform."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    FAILED = "failed"
    UNCONFIRMED = "unconfirmed"


class Availability(StrEnum):
    """Whether the agent is there, so that offloads can be accepted."""

    AVAILABLE = "available"
    AWAY = "away"
    OFFLINE = "offline"


class TimeSource(StrEnum):
    """Where a message's time is from.

    ``item``: the platform's own time of the message. ``record``: its time in the platform's record, which can be some
    seconds away from that. ``request``: the time of the request that brought it.
    ``transcript``: estimated from the message's neighbours in a transcript; it is never earlier than the truth by more
    than their distance. ``arrival``: this computer's time, for the agent's replies and for messages without another.
    """

    ITEM = "item"
    RECORD = "record"
    REQUEST = "request"
    TRANSCRIPT = "transcript"
    ARRIVAL = "arrival"


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """Base of the inbox's values. Change one with ``msgspec.structs.replace``."""


class Cause(StrEnum):
    """Why the agent is away: by choice, because nothing was typed for long, or because the screen was locked."""

    CHOSEN = "chosen"
    IDLE = "idle"
    LOCKED = "locked"


class Presence(Record, frozen=True, kw_only=True):
    """The availability, ``until`` when an absence lasts, and the ``cause`` of it."""

    availability: Availability = Availability.AVAILABLE
    until: datetime | None = None
    cause: Cause = Cause.CHOSEN

    @property
    def automatic(self) -> bool:
        """True if the program set the agent to away, so that it may also end the absence."""
        return self.availability is Availability.AWAY and self.cause is not Cause.CHOSEN

    def is_over(self, now: datetime) -> bool:
        """Return True if this absence has an end that has come."""
        return self.until is not None and self.until <= now


class Customer(Record, frozen=True, kw_only=True):
    """The customer of a conversation, from all of their messages. ``raw`` is the merged ``sender`` objects."""

    name: str = ""
    sender_id: str | None = None
    language: str | None = None
    raw: dict[str, Any] = {}


class Conversation(Record, frozen=True, kw_only=True):
    """One conversation, as the list shows it.

    * ``bot_paused``: the platform was told that a person answers, or will be by what is in the outbox.
    * ``unread``: number of customer messages that were not seen yet.
    * ``failed``, ``pending``: number of replies that need the agent, and of replies on their way.
    * ``last_*``: the newest message; system lines do not count. ``last_delivery`` is set if it is a reply.
    * ``snoozed_until``: when the snooze ends. ``returned_at``: when a snooze ended; None again once it was seen.
    * ``declined_at``: when the last offload was declined; None again once it was dealt with. ``declined``: the reason,
      see ``refusals``.
    * ``tags``, ``note_draft`` (a note that is not finished): never leave this computer.
    * ``arrived_at``: when the latest message got here, whatever time the platform gives it.
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
    arrived_at: datetime | None = None

    @property
    def attended(self) -> bool:
        """True if the conversation waits, or is answered and not snoozed."""
        return self.state is State.WAITING or (self.state is State.ACTIVE and self.snoozed_until is None)

    @property
    def bot_answers(self) -> bool:
        """True if the bot answers. It can answer beside the agent, if the platform refused to pause it."""
        return self.state is State.BOT or (self.state is State.ACTIVE and not self.bot_paused)

    @property
    def is_declined(self) -> bool:
        """True if the last offload was declined and was not dealt with since."""
        return self.state is State.BOT and self.declined_at is not None

    @property
    def unseen(self) -> int:
        """``unread``; 0 while the conversation is with the bot, as nobody needs to read it then."""
        return 0 if self.state is State.BOT else self.unread

    @property
    def title(self) -> str:
        """The customer's name, or a short form of the session id if no name is known."""
        return title_of(self.customer.name, self.key.session_id)

    @property
    def is_named(self) -> bool:
        """True if the platform told the customer's name."""
        return is_name(self.customer.name)


def is_name(name: str) -> bool:
    """Return True for a name that can be seen and says who it is."""
    return not is_blank(name) and name.strip().lower() != "guest"


def title_of(name: str, session_id: str) -> str:
    """Return the name of a customer for lists."""
    if is_name(name):
        return name.strip()
    tail = "".join(c for c in session_id if c.isalnum())[-4:] or "?"
    return f"Guest {tail}"


class Message(Record, frozen=True, kw_only=True):
    """One entry of a transcript, ordered by ``(sent_at, id)``.

    * ``kind``: the name of the content (``protocol.kind_of``). System lines: ``handed_over``, ``taken``, ``closed``,
      ``reopened``, ``declined``, ``pause_failed``, ``resume_failed``, ``gap``, ``snoozed``, ``returned``, and
      ``paused`` of older versions. Notes: ``note``.
    * ``text``: the text for search and previews.
    * ``raw``: the item as it arrived; of replies the v1 template; of system lines their details.
    * ``sent_at``: its place in the transcript; mostly the platform's time of it, see ``time_source``.
    * ``claimed_at``: the platform's time, where the message stands elsewhere: it lies ahead of the arrival, or before
      what was answered already. Of a message known only from a transcript without times, until when that transcript
      can know of it. None for all other messages.
    * ``external_id``: the platform's id (see ``timeline.foreign_id``), or a mark of this program by which a repetition
      is recognised.
    * ``fingerprint``: the same for messages that say the same (``protocol.fingerprint``).
    * ``error``: the sentence shown on a reply that failed or waits.
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
    claimed_at: datetime | None = None


class OutboxKind(StrEnum):
    """What an outbox entry does: send a reply, or pause or resume the bot."""

    REPLY = "reply"
    PAUSE = "pause"
    RESUME = "resume"


class OutboxEntry(Record, frozen=True, kw_only=True):
    """A call to the platform that must be made, in the order of ``id`` within its conversation.

    An entry leaves the outbox when the platform accepted it or the agent deleted it.

    * ``message_id``: the reply's transcript entry.
    * ``body``: the v1 template of a reply.
    * ``state``: ``queued``, ``sending``, ``failed`` or ``unconfirmed``. An unconfirmed pause or resume is a call that
      was lost and may still have its effect; it is tried again by an entry of its own.
    * ``attempts``: number of calls that failed and may have had their effect all the same, also of those before the
      agent sent it again.
    * ``queued_at``: from the first call on, when that was made; an echo cannot be older.
    * ``not_before``: when a retry may be made.
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

    @property
    def is_lost_switch(self) -> bool:
        """True for a pause or a resume whose call was lost: it may still have its effect."""
        return self.kind is not OutboxKind.REPLY and self.state is Delivery.UNCONFIRMED


class QuarantinedRequest(Record, frozen=True, kw_only=True):
    """A request that could not be understood, kept whole. ``body`` holds the bytes as they arrived."""

    id: int
    arrived_at: datetime
    reason: str
    body: bytes
    content_type: str = ""


class Counts(Record, frozen=True, kw_only=True):
    """Number of conversations by state, of unread customer messages, and of replies on their way or failed.

    ``active`` does not include snoozed conversations, ``bot`` no declined ones.
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
    """A part of a transcript, oldest message first. ``more``: there are older messages; ``newer``: newer ones."""

    messages: tuple[Message, ...]
    more: bool
    newer: bool = False


class Hit(Record, frozen=True, kw_only=True):
    """A search result: a message, or without ``message_id`` a conversation whose own values match.

    ``words`` is the text that matches; empty if the name does. ``sought`` is what was searched in it. ``author`` and
    ``sent_at`` are the message's.
    """

    conversation: Conversation
    message_id: int | None = None
    author: Author | None = None
    sent_at: datetime | None = None
    words: str = ""
    sought: Query = Query()

    def excerpt(self) -> tuple[str, tuple[Mark, ...]]:
        """Return one line around the match, and the places of the matches in it, as ``(first, end)`` characters.

        It is computed on demand: of fifty results, a dozen are visible.
        """
        return snippet(self.words, self.sought)


class Changes(Record, frozen=True, kw_only=True):
    """What one transaction changed: new or changed values (whole), and ids of what was removed.

    ``removed``: messages. ``erased``: conversations, with everything in them.
    """

    conversations: tuple[Conversation, ...] = ()
    messages: tuple[Message, ...] = ()
    removed: tuple[int, ...] = ()
    erased: tuple[int, ...] = ()
