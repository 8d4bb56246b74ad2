"""A unit of work: the changes of one transaction, with a view of the inbox as if they were made already."""

from collections import OrderedDict
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from datetime import datetime, timedelta

import msgspec

from agent_desktop.base.i18n import translate
from agent_desktop.inbox.lanes import Lanes
from agent_desktop.inbox.model import (
    Author,
    Changes,
    Conversation,
    Delivery,
    Message,
    OutboxEntry,
    QuarantinedRequest,
)
from agent_desktop.inbox.ports import Batch, Entry, InboxError, Repository
from agent_desktop.inbox.timeline import Timeline, micros
from agent_desktop.protocol import ConversationKey

UNDER_WAY = frozenset({Delivery.QUEUED, Delivery.SENDING})
TRIM_EVERY = 500
KEPT = 20_000
"""Number of messages whose timeline entries are cached: some 25 MB. Others are read again when needed."""
NEEDS_AGENT = frozenset({Delivery.FAILED, Delivery.UNCONFIRMED})


class ConversationCache:
    """Caches conversations and timelines in use, so that an event for one of them reads nothing from the store.

    Its size is limited by the number of timeline entries; the least recently used ones are dropped. ``arriving`` are
    messages that are being written and cannot be read yet (None: being removed), ``moving`` such conversations.
    ``lanes`` is the outbox, which is never dropped.
    """

    def __init__(self, repository: Repository, limit: int = KEPT) -> None:
        self.repository = repository
        self.lanes = Lanes()
        self.arriving: dict[int, Message | None] = {}
        self.moving: dict[int, Conversation] = {}
        self._limit = limit
        self._commits = 0
        self._conversations: OrderedDict[int, Conversation] = OrderedDict()
        self._ids: dict[ConversationKey, int] = {}
        self._timelines: dict[int, Timeline] = {}

    def put(self, conversation: Conversation) -> None:
        """Cache a conversation as it is now in the store."""
        self._conversations[conversation.id] = conversation
        self._conversations.move_to_end(conversation.id)
        self._ids[conversation.key] = conversation.id

    def forget(self, conversation_id: int) -> None:
        """Drop a conversation, so that it is read again next time."""
        conversation = self._conversations.pop(conversation_id, None)
        if conversation is not None:
            self._ids.pop(conversation.key, None)
        self._timelines.pop(conversation_id, None)

    def settle(self, keep: AbstractSet[int]) -> None:
        """Note that everything is in the store. Now and then, drop the least recently used conversations.

        Args:
            keep: Ids of conversations that are being changed and must not be dropped.
        """
        self.arriving.clear()
        self.moving.clear()
        self._commits += 1
        if self._commits % TRIM_EVERY:
            return
        entries = sum(len(timeline) + 1 for timeline in self._timelines.values())
        while entries + len(self._conversations) > self._limit and len(self._conversations) > 1:
            oldest = next(iter(self._conversations))
            if oldest in keep:
                return
            entries -= len(self._timelines.get(oldest, ())) + 1
            self.forget(oldest)

    async def conversation(self, conversation_id: int) -> Conversation | None:
        """Return the conversation with this id, or None."""
        known = self._conversations.get(conversation_id)
        if known is None:
            known = await self.repository.conversation(conversation_id)
            if known is not None:
                self.put(known)
        return known

    async def by_key(self, key: ConversationKey) -> Conversation | None:
        """Return the conversation that the platform knows by this key, or None."""
        conversation_id = self._ids.get(key)
        if conversation_id is not None:
            return self._conversations[conversation_id]
        known = await self.repository.conversation_by_key(key)
        if known is not None:
            self.put(known)
        return known

    async def message(self, message_id: int) -> Message | None:
        """Return the message with this id, or None."""
        if message_id in self.arriving:
            return self.arriving[message_id]
        return await self.repository.message(message_id)

    async def timeline(self, conversation_id: int) -> Timeline:
        """Return the timeline of a conversation."""
        timeline = self._timelines.get(conversation_id)
        if timeline is None:
            timeline = Timeline(await self.repository.timeline(conversation_id))
            self._timelines[conversation_id] = timeline
        return timeline

    def start(self, conversation_id: int) -> None:
        """Note that a conversation is new, so that its timeline is not read."""
        self._timelines[conversation_id] = Timeline()


class Unit:
    """Collects changes, and reads the inbox with these changes.

    Values are replaced, never changed. ``touched`` are the conversations to drop from the cache if the unit does not
    reach the store: their cached timelines already hold the changes.
    """

    def __init__(
        self, cache: ConversationCache, now: datetime, new_id: Callable[[], int], *, skew: timedelta = timedelta()
    ) -> None:
        self.cache = cache
        self.now = now
        self.there = now - skew
        """The present moment by the platform's clock: it places what is written here among what comes from there."""
        self.new_id = new_id
        self.touched: set[int] = set()
        self._conversations: dict[int, Conversation] = {}
        self._keys: dict[ConversationKey, int] = {}
        self._messages: dict[int, Message] = {}
        self._removed: list[int] = []
        self._outbox: dict[int, OutboxEntry] = {}
        self._removed_outbox: list[int] = []
        self._quarantined: list[QuarantinedRequest] = []
        self._removed_quarantined: list[int] = []
        self._meta: dict[str, str] = {}
        self._erased: dict[int, None] = {}

    def next_id(self) -> int:
        """Return an id for something new."""
        return self.new_id()

    # --- reading -----------------------------------------------------------------------------------------------------

    async def conversation(self, conversation_id: int) -> Conversation:
        """Return a conversation as this unit has it. Raises :class:`InboxError` if it does not exist."""
        known = await self.find(conversation_id)
        if known is None:
            raise InboxError(translate("inbox", "This conversation no longer exists."))
        return known

    async def find(self, conversation_id: int) -> Conversation | None:
        """Return a conversation as this unit has it, or None if it does not exist."""
        if conversation_id in self._erased:
            return None
        return self._conversations.get(conversation_id) or await self.cache.conversation(conversation_id)

    async def by_key(self, key: ConversationKey) -> Conversation | None:
        """Return the conversation with this key, or None if there is none yet."""
        if key in self._keys:
            return self._conversations[self._keys[key]]
        known = await self.cache.by_key(key)
        return known if known is None or known.id not in self._erased else None

    async def attended(self) -> int:
        """Return how many conversations wait or are answered and not snoozed, with this unit's changes."""
        ids = set(await self.cache.repository.attended())
        for conversation in (*self.cache.moving.values(), *self._conversations.values()):
            if conversation.attended:
                ids.add(conversation.id)
            else:
                ids.discard(conversation.id)
        return len(ids.difference(self._erased))

    async def timeline(self, conversation_id: int) -> Timeline:
        """Return the conversation's timeline, with this unit's messages."""
        self.touched.add(conversation_id)
        return await self.cache.timeline(conversation_id)

    async def message(self, message_id: int) -> Message:
        """Return a message as this unit has it. Raises :class:`InboxError` if it does not exist."""
        known = self._messages.get(message_id) or await self.cache.message(message_id)
        if known is None or message_id in self._removed or known.conversation_id in self._erased:
            raise InboxError(translate("inbox", "This message no longer exists."))
        return known

    def lane(self, conversation_id: int) -> list[OutboxEntry]:
        """Return what waits to go out in a conversation, in order, as this unit has it."""
        if conversation_id in self._erased:
            return []
        entries = {one.id: one for one in self.cache.lanes.of(conversation_id)}
        entries.update((one.id, one) for one in self._outbox.values() if one.conversation_id == conversation_id)
        return [entries[entry_id] for entry_id in sorted(entries) if entry_id not in self._removed_outbox]

    def entry_of(self, message: Message) -> OutboxEntry | None:
        """Return the entry that sends this reply, as this unit has it; None if it has left the outbox."""
        return next((one for one in self.lane(message.conversation_id) if one.message_id == message.id), None)

    def is_current(self, entry: OutboxEntry) -> bool:
        """Return True if an entry still is what it was when it was read: in this state, after as many calls."""
        mark = (entry.id, entry.state, entry.attempts)
        return any((one.id, one.state, one.attempts) == mark for one in self.lane(entry.conversation_id))

    # --- changing ----------------------------------------------------------------------------------------------------

    def save(self, conversation: Conversation) -> None:
        """Keep a new or changed conversation."""
        self.touched.add(conversation.id)
        self._conversations[conversation.id] = conversation
        self._keys[conversation.key] = conversation.id

    def begin(self, conversation: Conversation) -> None:
        """Keep a conversation that was not known until now."""
        self.cache.start(conversation.id)
        self.save(conversation)

    async def add(self, message: Message) -> None:
        """Keep a new message and give it its place in the timeline."""
        timeline = await self.timeline(message.conversation_id)
        if message.author is not Author.NOTE:
            timeline.add(
                Entry(
                    message.id,
                    message.author,
                    message.fingerprint,
                    micros(message.claimed_at or message.sent_at),
                    message.time_source,
                    message.external_id,
                    micros(message.sent_at),
                )
            )
        self._messages[message.id] = message

    def update(self, message: Message) -> None:
        """Keep a changed message. Whoever changes what the timeline holds of it must revise the timeline, too."""
        self.touched.add(message.conversation_id)
        self._messages[message.id] = message

    async def remove(self, message: Message) -> None:
        """Remove a message for good."""
        (await self.timeline(message.conversation_id)).remove(message.id)
        self._messages.pop(message.id, None)
        self._removed.append(message.id)

    async def erase(self, conversation_id: int) -> None:
        """Erase a conversation with everything in it. Does nothing if it does not exist."""
        conversation = await self.find(conversation_id)
        if conversation is None:
            return
        self.touched.add(conversation_id)
        self._erased[conversation_id] = None
        self._conversations.pop(conversation_id, None)
        self._keys.pop(conversation.key, None)
        for kept in (self._messages, self._outbox):
            for id_ in [one.id for one in kept.values() if one.conversation_id == conversation_id]:
                del kept[id_]

    async def deliver(self, message: Message, delivery: Delivery, error: str | None = None) -> Message:
        """Set the progress of a reply, in the message and in its conversation's counts. Returns the new message."""
        conversation = await self.conversation(message.conversation_id)
        before, changed = message.delivery, msgspec.structs.replace(message, delivery=delivery, error=error)
        self.update(changed)
        newest = conversation.last_author is Author.AGENT and conversation.last_at == message.sent_at
        self.save(
            msgspec.structs.replace(
                conversation,
                pending=max(0, conversation.pending + (delivery in UNDER_WAY) - (before in UNDER_WAY)),
                failed=max(0, conversation.failed + (delivery in NEEDS_AGENT) - (before in NEEDS_AGENT)),
                last_delivery=delivery if newest else conversation.last_delivery,
            )
        )
        return changed

    def enqueue(self, entry: OutboxEntry) -> None:
        """Keep a new or changed outbox entry."""
        self._outbox[entry.id] = entry

    def dequeue(self, entry_id: int) -> None:
        """Remove an outbox entry that is done with."""
        self._outbox.pop(entry_id, None)
        self._removed_outbox.append(entry_id)

    def quarantine(self, request: QuarantinedRequest) -> None:
        """Keep a request that could not be understood."""
        self._quarantined.append(request)

    def drop_quarantined(self, request_id: int) -> None:
        """Remove a request from quarantine."""
        self._removed_quarantined.append(request_id)

    def note(self, key: str, value: str) -> None:
        """Store a small value beside the conversations."""
        self._meta[key] = value

    # --- the result --------------------------------------------------------------------------------------------------

    def batch(self) -> Batch:
        """Return all changes, for the store."""
        return Batch(
            erased=list(self._erased),
            conversations=list(self._conversations.values()),
            messages=list(self._messages.values()),
            removed_messages=self._removed,
            outbox=list(self._outbox.values()),
            removed_outbox=self._removed_outbox,
            quarantined=self._quarantined,
            removed_quarantined=self._removed_quarantined,
            meta=self._meta,
        )

    def changes(self) -> Changes:
        """Return all changes, for the inbox's listeners."""
        return Changes(
            conversations=tuple(self._conversations.values()),
            messages=tuple(self._messages.values()),
            removed=tuple(self._removed),
            erased=tuple(self._erased),
        )

    @property
    def weight(self) -> int:
        """The number of changed messages."""
        return len(self._messages)

    @property
    def can_be_relied_on(self) -> bool:
        """True if further commands may run before this unit is durable.

        Not after erasing, as what was erased can be read until then; and not after a change of the outbox, which
        learns of it only afterwards.
        """
        return not self._outbox and not self._removed_outbox and not self._erased

    def remember(self) -> None:
        """Put the changes into the cache, so that later commands see them before they are in the store."""
        for conversation_id in self._erased:
            self.cache.forget(conversation_id)
        for conversation in self._conversations.values():
            self.cache.put(conversation)
        self.cache.moving.update(self._conversations)
        self.cache.arriving.update(self._messages)
        self.cache.arriving.update(dict.fromkeys(self._removed))

    def failed(self) -> None:
        """Drop everything that this unit touched from the cache, as the store does not have it."""
        self.cache.arriving.clear()
        self.cache.moving.clear()
        for conversation_id in self.touched:
            self.cache.forget(conversation_id)
