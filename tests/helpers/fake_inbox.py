"""An inbox in memory with the real one's face, for tests of the window without a store or a network."""

import itertools
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from msgspec.structs import replace
from psygnal import Signal

from agent_desktop.inbox.admission import Admission, Reception, Rules
from agent_desktop.inbox.customer_history import EarlierConversation
from agent_desktop.inbox.customer_records import ConversationSummary, CustomerRecords, StoredConversation
from agent_desktop.inbox.days import days_of, hours_of
from agent_desktop.inbox.filters import Facets, Filter, leaves
from agent_desktop.inbox.health import Health
from agent_desktop.inbox.model import (
    Author,
    Availability,
    Cause,
    Changes,
    Conversation,
    Counts,
    Customer,
    Delivery,
    Hit,
    Message,
    Page,
    Presence,
    QuarantinedRequest,
    State,
)
from agent_desktop.inbox.ports import SendFailed
from agent_desktop.inbox.search_terms import fold, parse_query
from agent_desktop.inbox.work_figures import Spans, WorkFigures, compute_figures
from agent_desktop.protocol import ConversationKey, Template, TextTemplate

START = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)


class FakeClock:
    """A clock that stands still until a test moves it."""

    def __init__(self, now: datetime = START) -> None:
        self.time = now

    def now(self) -> datetime:
        return self.time

    def advance(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


class FakeInbox:
    """Keeps conversations and messages in dictionaries; ``add`` and ``say`` put things in as webhooks would.

    It implements ``InboxApi``. ``calls`` lists what the window asked for, as (method, arguments). ``session`` is the
    session data, or why there is none; ``spans`` and ``waited`` are what the figures tell; ``requests`` is the
    quarantine. ``search_whole`` is whether the index is.
    """

    changed: ClassVar[Signal] = Signal(Changes)
    availability_changed: ClassVar[Signal] = Signal(Availability)
    outbox_changed: ClassVar[Signal] = Signal()
    quarantine_changed: ClassVar[Signal] = Signal()

    def __init__(self, clock: FakeClock | None = None) -> None:
        self.clock = clock or FakeClock()
        self.health = Health()
        self.presence = Presence()
        self.rules = Rules()
        self.outbox_blocked: str | None = None
        self.outbox_waits_until: datetime | None = None
        self.clock_error = timedelta()
        self.calls: list[tuple[Any, ...]] = []
        self.session: dict[str, Any] | SendFailed = {}
        self.search_whole = True
        self.spans = Spans()
        self.waited = 0
        self.requests: dict[int, QuarantinedRequest] = {}
        self._ids = itertools.count(1)
        self._conversations: dict[int, Conversation] = {}
        self._messages: dict[int, Message] = {}

    @property
    def availability(self) -> Availability:
        return self.presence.availability

    def reception(self, attended: int) -> Reception:
        admission = Admission(lambda: self.presence)
        admission.rules = self.rules
        return admission.reception(self.clock.now(), attended)

    def forget_clock(self) -> None:
        self.clock_error = timedelta()

    # --- for tests ---------------------------------------------------------------------------------------------------

    def add(self, name: str = "", *, state: State = State.BOT, session: str = "", **fields: Any) -> Conversation:
        """A new conversation; ``fields`` are those of Conversation, beside ``language`` and ``version``."""
        number = next(self._ids)
        now = self.clock.now()
        key = ConversationKey("bot-1", fields.pop("version", "LIVE"), session or f"session-{number:04d}")
        fields.setdefault("customer", Customer(name=name, language=fields.pop("language", "en")))
        fields.setdefault("channel", "web")
        fields.setdefault("waiting_since", now if state is State.WAITING else None)
        fields.setdefault("taken_at", now if state is State.ACTIVE else None)
        fields.setdefault("bot_paused", state in (State.WAITING, State.ACTIVE))
        fields.setdefault("created_at", now)
        fields.setdefault("last_at", now)
        conversation = Conversation(id=number, key=key, state=state, **fields)
        self.put(conversation)
        return conversation

    def put(self, conversation: Conversation, *messages: Message) -> None:
        """Keep a value and tell of it."""
        self._conversations[conversation.id] = conversation
        for message in messages:
            self._messages[message.id] = message
        self.changed.emit(Changes(conversations=(conversation,), messages=messages))

    def change(self, conversation_id: int, **fields: Any) -> Conversation:
        """Replace fields of a conversation and tell of it."""
        conversation = replace(self._conversations[conversation_id], **fields)
        self.put(conversation)
        return conversation

    def message(
        self,
        conversation_id: int,
        author: Author = Author.USER,
        message: dict[str, Any] | None = None,
        *,
        kind: str = "text",
        text: str = "",
        **fields: Any,
    ) -> Message:
        """A message of any kind with its raw ``message`` object, put in and told of."""
        now = self.clock.now()
        body = message if message is not None else {"messageType": "text", "text": text}
        fields.setdefault("sent_at", now)
        fields.setdefault("arrived_at", now)
        actor = "user" if author is Author.USER else "bot"
        item = {"actor": actor, "message": body, "timestamp": fields["sent_at"].isoformat()}
        template = {"textMessageTemplate": {"textMessages": [{"text": text}]}}
        fields.setdefault("raw", template if author is Author.AGENT else item)
        entry = Message(
            id=next(self._ids), conversation_id=conversation_id, author=author, kind=kind, text=text, **fields
        )
        conversation = self._conversations[conversation_id]
        if author is not Author.SYSTEM:
            conversation = replace(
                conversation,
                last_at=entry.sent_at,
                last_author=author,
                last_kind=kind,
                last_text=text,
                last_delivery=entry.delivery,
                unread=conversation.unread + (author is Author.USER),
            )
        self.put(conversation, entry)
        return entry

    def say(self, conversation_id: int, text: str, author: Author = Author.USER, **fields: Any) -> Message:
        """A text message."""
        body = {"messageType": "text", "text": text} if author is Author.USER else {"text": text}
        return self.message(conversation_id, author, body, text=text, **fields)

    def update(self, message: Message) -> None:
        """Replace a message and tell of it."""
        self.put(self._conversations[message.conversation_id], message)

    # --- the inbox's face --------------------------------------------------------------------------------------------

    async def start(self) -> None:
        self.calls.append(("start",))

    async def stop(self) -> None:
        self.calls.append(("stop",))

    async def conversation(self, conversation_id: int) -> Conversation | None:
        return self._conversations.get(conversation_id)

    async def conversation_by_key(self, key: ConversationKey) -> Conversation | None:
        return next((one for one in self._conversations.values() if one.key == key), None)

    async def conversations(
        self,
        state: State,
        *,
        offset: int = 0,
        limit: int = 200,
        only: Filter | None = None,
        declined: bool | None = None,
    ) -> Sequence[Conversation]:
        found = [c for c in self._conversations.values() if c.state is state and (only is None or only.matches(c))]
        found = [c for c in found if declined in (None, c.is_declined)]
        if state is State.WAITING:
            found.sort(key=lambda c: (c.waiting_since or c.last_at, c.id))
        else:
            found.sort(key=lambda c: (c.last_at, c.id), reverse=True)
        return found[offset : offset + limit]

    async def summaries(
        self, only: Filter, since: datetime | None = None, until: datetime | None = None
    ) -> Sequence[ConversationSummary]:
        found = [
            one
            for one in self._conversations.values()
            if only.matches(one)
            and (since is None or one.last_at >= since)
            and (until is None or one.created_at < until)
        ]
        found.sort(key=lambda one: (one.last_at, one.id), reverse=True)
        return [ConversationSummary(id=one.id, name=one.title, state=one.state, last_at=one.last_at) for one in found]

    async def earlier_conversations(self, conversation_id: int) -> Sequence[EarlierConversation]:
        return [
            EarlierConversation(conversation=one, messages=len(self._of(one.id)))
            for one in self._of_customer(conversation_id)
            if one.id != conversation_id
        ]

    def _of_customer(self, conversation_id: int) -> list[Conversation]:
        sender = self._conversations[conversation_id].customer.sender_id
        found = [
            one
            for one in self._conversations.values()
            if one.id == conversation_id or (sender is not None and one.customer.sender_id == sender)
        ]
        return sorted(found, key=lambda one: (one.last_at, one.id), reverse=True)

    async def session_data(self, conversation_id: int) -> dict[str, Any]:
        self.calls.append(("session_data", conversation_id))
        if isinstance(self.session, SendFailed):
            raise self.session
        return self.session

    async def work_figures(self, first: date, last: date, *, zone: str | None = None) -> WorkFigures:
        self.calls.append(("work_figures", first, last))
        place = ZoneInfo(zone) if zone is not None else None
        hours = hours_of(first, last, place)
        shown = [hour.astimezone(place).hour for hour in hours[:-1]]
        return compute_figures(self.spans, days_of(first, last, place), hours, shown, self.waited)

    async def counts(self, only: Filter | None = None) -> Counts:
        passing = [c for c in self._conversations.values() if only is None or only.matches(c)]

        def of(state: State) -> int:
            return sum(c.state is state for c in passing)

        snoozed = sum(c.snoozed_until is not None for c in passing)
        declined = sum(c.is_declined for c in passing)
        return Counts(
            waiting=of(State.WAITING),
            active=of(State.ACTIVE) - snoozed,
            snoozed=snoozed,
            declined=declined,
            bot=of(State.BOT) - declined,
            closed=of(State.CLOSED),
            unread=sum(c.unread for c in self._conversations.values()),
            pending=sum(c.pending for c in self._conversations.values()),
            failed=sum(c.failed for c in self._conversations.values()),
            quarantined=len(self.requests),
        )

    async def page(self, conversation_id: int, *, before: tuple[datetime, int] | None = None, limit: int = 60) -> Page:
        found = sorted(
            (m for m in self._messages.values() if m.conversation_id == conversation_id),
            key=lambda m: (m.sent_at, m.id),
        )
        older = [m for m in found if before is None or (m.sent_at, m.id) < before]
        return Page(messages=tuple(older[-limit:]), more=len(older) > limit)

    async def page_around(self, message_id: int, *, limit: int = 60) -> Page | None:
        if message_id not in self._messages:
            return None
        found = self._of(self._messages[message_id].conversation_id)
        at = found.index(self._messages[message_id])
        first, end = max(0, at - limit // 2), at + limit // 2 + 1
        return Page(messages=tuple(found[first:end]), more=first > 0, newer=end < len(found))

    async def page_after(self, conversation_id: int, *, after: tuple[datetime, int], limit: int = 60) -> Page:
        newer = [m for m in self._of(conversation_id) if (m.sent_at, m.id) > after]
        return Page(messages=tuple(newer[:limit]), more=True, newer=len(newer) > limit)

    def _of(self, conversation_id: int) -> list[Message]:
        found = [m for m in self._messages.values() if m.conversation_id == conversation_id]
        return sorted(found, key=lambda m: (m.sent_at, m.id))

    async def search(self, text: str, limit: int = 50) -> Sequence[Hit]:
        self.calls.append(("search", text))
        query = parse_query(text)
        named = [c for c in self._conversations.values() if query.finds(fold(c.title))]
        hits = [Hit(conversation=c) for c in named]
        hits += [
            Hit(
                conversation=self._conversations[message.conversation_id],
                message_id=message.id,
                author=message.author,
                sent_at=message.sent_at,
                words=message.text,
                sought=query,
            )
            for message in reversed(self._messages.values())
            if query.finds(fold(message.text))
        ]
        return hits[:limit]

    async def search_is_whole(self) -> bool:
        return self.search_whole

    async def search_in(self, conversation_id: int, text: str) -> Sequence[int]:
        query = parse_query(text)
        return [m.id for m in self._of(conversation_id) if query.finds(fold(m.text))]

    async def facets(self) -> Facets:
        every = list(self._conversations.values())
        payload: dict[str, set[str]] = {}
        for one in every:
            for key, value in leaves(one.payload):
                payload.setdefault(key, set()).add(value)
        return Facets(
            channels=tuple(sorted({c.channel or "" for c in every})),
            bots=tuple(sorted({c.key.bot_id for c in every})),
            versions=tuple(sorted({c.key.version for c in every})),
            languages=tuple(sorted({c.customer.language or "" for c in every})),
            payload={key: tuple(sorted(values)) for key, values in payload.items()},
            tags=tuple(sorted({tag for c in every for tag in c.tags})),
        )

    async def notes(self, conversation_id: int) -> Sequence[Message]:
        return [m for m in self._of(conversation_id)[::-1] if m.author is Author.NOTE]

    async def add_note(self, conversation_id: int, text: str) -> Message:
        self.calls.append(("add_note", conversation_id, text))
        self.change(conversation_id, note_draft="")
        conversation = self._conversations[conversation_id]
        note = Message(
            id=next(self._ids),
            conversation_id=conversation_id,
            author=Author.NOTE,
            kind="note",
            text=text.strip(),
            sent_at=self.clock.now(),
            arrived_at=self.clock.now(),
        )
        self.put(conversation, note)
        return note

    async def edit_note(self, message_id: int, text: str) -> None:
        self.calls.append(("edit_note", message_id, text))
        self.update(replace(self._messages[message_id], text=text))

    async def delete_note(self, message_id: int) -> None:
        self.calls.append(("delete_note", message_id))
        note = self._messages.pop(message_id)
        conversation = self._conversations[note.conversation_id]
        self.changed.emit(Changes(conversations=(conversation,), removed=(message_id,)))

    async def save_note_draft(self, conversation_id: int, text: str) -> None:
        self.calls.append(("save_note_draft", conversation_id, text))
        self.change(conversation_id, note_draft=text)

    async def change_tags(self, conversation_id: int, *, add: Sequence[str] = (), remove: Sequence[str] = ()) -> None:
        self.calls.append(("change_tags", conversation_id, tuple(add), tuple(remove)))
        kept = [tag for tag in self._conversations[conversation_id].tags if tag not in remove]
        self.change(conversation_id, tags=(*kept, *add))

    async def snooze(self, conversation_id: int, until: datetime) -> None:
        self.calls.append(("snooze", conversation_id, until))
        self.change(conversation_id, snoozed_until=until)

    async def unsnooze(self, conversation_id: int) -> None:
        self.calls.append(("unsnooze", conversation_id))
        self.change(conversation_id, snoozed_until=None)

    async def take(self, conversation_id: int) -> None:
        self.calls.append(("take", conversation_id))
        self.change(conversation_id, state=State.ACTIVE, taken_at=self.clock.now(), bot_paused=True)

    async def close(self, conversation_id: int, *, closing: Template | None = None) -> None:
        self.calls.append(("close", conversation_id, closing))
        self.change(conversation_id, state=State.CLOSED, closed_at=self.clock.now())

    async def reopen(self, conversation_id: int) -> None:
        self.calls.append(("reopen", conversation_id))
        self.change(conversation_id, state=State.ACTIVE, closed_at=None)

    async def reply(self, conversation_id: int, template: Template) -> Message:
        self.calls.append(("reply", conversation_id, template))
        text = template.text if isinstance(template, TextTemplate) else ""
        self.change(conversation_id, draft="", draft_cursor=0, state=State.ACTIVE)
        return self.message(
            conversation_id,
            Author.AGENT,
            text=text,
            raw={"textMessageTemplate": {"textMessages": [{"text": text}]}},
            delivery=Delivery.QUEUED,
        )

    async def retry(self, message_id: int) -> None:
        self.calls.append(("retry", message_id))
        self.update(replace(self._messages[message_id], delivery=Delivery.QUEUED, error=None))

    async def confirm_arrived(self, message_id: int) -> None:
        self.calls.append(("confirm_arrived", message_id))
        self.update(replace(self._messages[message_id], delivery=Delivery.SENT, error=None))

    async def delete_reply(self, message_id: int) -> Template:
        self.calls.append(("delete_reply", message_id))
        message = self._messages.pop(message_id)
        conversation = self._conversations[message.conversation_id]
        self.changed.emit(Changes(conversations=(conversation,), removed=(message_id,)))
        return TextTemplate(message.text)

    async def save_draft(self, conversation_id: int, text: str, cursor: int) -> None:
        self.calls.append(("save_draft", conversation_id, text, cursor))
        self.change(conversation_id, draft=text, draft_cursor=cursor)

    async def mark_read(self, conversation_id: int) -> None:
        self.calls.append(("mark_read", conversation_id))
        self.change(conversation_id, unread=0)

    async def set_availability(
        self,
        availability: Availability,
        *,
        until: datetime | None = None,
        cause: Cause = Cause.CHOSEN,
        only_from: Presence | None = None,
    ) -> bool:
        if only_from not in (None, self.presence):
            return False
        self.calls.append(("set_availability", availability, *([until] if until else [])))
        self.presence = Presence(availability=availability, until=until, cause=cause)
        self.availability_changed.emit(availability)
        return True

    async def dismiss(self, conversation_id: int) -> None:
        self.calls.append(("dismiss", conversation_id))
        self.change(conversation_id, declined_at=None, declined={})

    def resume_outbox(self) -> None:
        self.calls.append(("resume_outbox",))
        self.outbox_blocked = None
        self.outbox_changed.emit()

    async def quarantined(self, *, offset: int = 0, limit: int = 100) -> Sequence[QuarantinedRequest]:
        return sorted(self.requests.values(), key=lambda one: -one.id)[offset : offset + limit]

    async def replay(self, request_id: int) -> str | None:
        self.calls.append(("replay", request_id))
        return "The body is not JSON."

    async def forget_quarantined(self, request_id: int) -> None:
        self.calls.append(("forget_quarantined", request_id))
        self.requests.pop(request_id, None)
        self.quarantine_changed.emit()

    async def customer_records(self, conversation_id: int) -> CustomerRecords:
        found = self._of_customer(conversation_id)[::-1]
        return CustomerRecords(
            conversations=tuple(StoredConversation(conversation=c, messages=len(self._of(c.id))) for c in found)
        )

    async def hand_back(self, conversation_ids: Sequence[int]) -> bool:
        self.calls.append(("hand_back", tuple(conversation_ids)))
        for one in conversation_ids:
            self.change(one, state=State.CLOSED, closed_at=self.clock.now())
        return True

    async def erase(self, conversation_ids: Sequence[int], quarantined: Sequence[int] = ()) -> None:
        self.calls.append(("erase", tuple(conversation_ids), tuple(quarantined)))
        for one in conversation_ids:
            for message in self._of(one):
                del self._messages[message.id]
            self._conversations.pop(one, None)
        self.changed.emit(Changes(erased=tuple(conversation_ids)))

    async def purged(self) -> None:
        self.calls.append(("purged",))
