"""The inbox in this process: it implements ``inbox.api.InboxApi`` for user interfaces, and takes events in.

Every change goes through one writer and returns after it is on disk. After that, the ``changed`` signal tells of it.
"""

import asyncio
import itertools
import logging
import random
import time
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta, tzinfo
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar
from zoneinfo import ZoneInfo

import msgspec
from psygnal import Signal, SignalInstance

from agent_desktop.base.i18n import translate
from agent_desktop.inbox import notes, snoozing, tags, transitions
from agent_desktop.inbox.admission import Admission, Reception, Rules
from agent_desktop.inbox.api import InboxApi
from agent_desktop.inbox.customer_history import EarlierConversation
from agent_desktop.inbox.customer_records import ConversationSummary, CustomerRecords
from agent_desktop.inbox.days import days_of, hours_of
from agent_desktop.inbox.filters import Facets, Filter
from agent_desktop.inbox.health import Health, Level, Part
from agent_desktop.inbox.ingest import (
    ClockSkew,
    Echoes,
    OutageBackfill,
    Taken,
    ingest_messages,
    ingest_offload,
    replay,
)
from agent_desktop.inbox.ingest.quarantine import is_recognised
from agent_desktop.inbox.model import (
    Availability,
    Cause,
    Changes,
    Conversation,
    Counts,
    Hit,
    Message,
    Page,
    Presence,
    QuarantinedRequest,
    State,
)
from agent_desktop.inbox.outbox import Outbox, replies
from agent_desktop.inbox.ports import Clock, Failure, InboxError, Platform, Repository, SendFailed, StorageError
from agent_desktop.inbox.presence import PresenceKeeper
from agent_desktop.inbox.purge import Purge
from agent_desktop.inbox.records import Records
from agent_desktop.inbox.unit import ConversationCache, Unit
from agent_desktop.inbox.work_figures import WorkFigures, compute_figures, join_spans
from agent_desktop.inbox.writer import Writer
from agent_desktop.protocol import ConversationKey, MessagesEvent, OffloadEvent, Template, paused_of

log = logging.getLogger(__name__)

STORAGE_CHECKED = "storage_checked"
STORAGE_CHECKED_BY = 65_536
RESTORED_AT_ONCE = 10
"""How many quarantined requests are read at the same time; each may have some megabytes."""
PART = 500
"""How many messages of a request one command takes in."""
DAYS_AT_ONCE = 31
"""How many days of figures one query reads."""


class Inbox:
    """Conversations, their messages, the outbox and the agent's availability.

    Methods without a description are described in :class:`~agent_desktop.inbox.api.InboxApi`. What is only here is for
    those who build the program and for the webhook; user interfaces do not need it.

    Args:
        repository: Where everything is stored.
        platform: The way to the platform.
        clock: The source of time.
        health: The conditions of the program's parts; None makes new ones.
        chance: The source of randomness that spreads retries.
        monotonic: Returns seconds of a clock that nobody can set.
    """

    changed: ClassVar[Signal] = Signal(Changes)
    availability_changed: ClassVar[Signal] = Signal(Availability)
    outbox_changed: ClassVar[Signal] = Signal()
    quarantine_changed: ClassVar[Signal] = Signal()

    def __init__(
        self,
        repository: Repository,
        platform: Platform,
        clock: Clock,
        *,
        health: Health | None = None,
        chance: random.Random | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._repository = repository
        self.health = health or Health()
        self.clock = clock
        self._platform = platform
        self._skew = ClockSkew()
        cache = ConversationCache(repository)
        self._writer = Writer(cache, clock, self._committed, lambda: self._skew.estimate)
        self._outbox = Outbox(
            platform,
            self._writer,
            cache.lanes,
            clock,
            changed=lambda: _tell(self.outbox_changed),
            ahead=lambda: self._skew.ahead,
            chance=chance,
            monotonic=monotonic,
        )
        self._echoes = Echoes(lambda: self._skew.ahead)
        self._backfill = OutageBackfill(
            platform, self._writer, repository, clock, self._echoes, refused=self.hold_outbox, chance=chance
        )
        self._snoozes = snoozing.Snoozes(self._writer, repository, clock)
        self._purge = Purge(self._writer, repository, self._tell_purge)
        self.records = Records(self._writer, repository, self._outbox, self._purge)
        self._presence = PresenceKeeper(self._writer, repository, clock, self._tell_availability)
        self._admission = Admission(lambda: self._presence.met)

    async def start(self) -> None:
        """Load what the store holds, and begin to send what waits.

        Raises:
            StorageError: The store cannot be read.
        """
        await self._presence.load()
        await self._writer.start()
        await self._backfill.start()
        await self._outbox.start(self._repository)
        self._snoozes.start()
        await self._purge.start()
        self._presence.start()

    async def stop(self) -> None:
        """Finish what is being sent and stored, and stop. A reply that is being sent has two seconds."""
        await self._presence.stop()
        await self._purge.stop()
        await self._snoozes.stop()
        await self._backfill.stop()
        await self._outbox.stop()
        await self._writer.stop()

    # --- from the platform -------------------------------------------------------------------------------------------

    async def receive(self, event: MessagesEvent | OffloadEvent, digest: bytes) -> bool:
        """Take an event in. Returns after it is on disk.

        Args:
            event: The event.
            digest: A hash of the request's body, by which a repetition of it is recognised.

        Returns:
            Whether an offload was accepted; True for messages.

        Raises:
            StorageError: The event could not be stored.
        """
        now, identity = self.clock.now(), digest.hex()
        self._skew.saw(event.sent_at, now)
        if isinstance(event, MessagesEvent):
            await self._receive_messages(event, identity)
            return True
        decide = self._admission.decide
        return await self._writer.do(lambda unit: ingest_offload(unit, event, identity, decide, self._echoes))

    async def _receive_messages(self, event: MessagesEvent, identity: str) -> None:
        """Take messages in. Of very many, a part at a time, so that other requests are answered in between.

        If it ends in the middle, the request is not answered, and its repetition adds what is missing.
        """
        taken = Taken()
        for start in range(0, max(1, len(event.items)), PART):
            ingest = partial(
                ingest_messages,
                event=event,
                digest=identity,
                echoes=self._echoes,
                start=start,
                end=start + PART,
                before=taken,
            )
            taken.add(await self._writer.do(ingest))

    @property
    def clock_error(self) -> timedelta:
        return self._skew.certain

    def forget_clock(self) -> None:
        self._skew.forget()

    async def quarantine(self, reason: str, body: bytes, content_type: str = "") -> None:
        """Keep a request that could not be understood. Returns after it is on disk.

        Args:
            reason: Why, as a sentence.
            body: The whole body.
            content_type: The request's ``Content-Type``.

        Raises:
            StorageError: The request could not be stored.
        """

        async def keep(unit: Unit) -> None:
            unit.quarantine(
                QuarantinedRequest(
                    id=unit.new_id(), arrived_at=unit.now, reason=reason, body=body, content_type=content_type
                )
            )

        await self._writer.do(keep)

    async def restore(self, requests: Sequence[QuarantinedRequest]) -> None:
        """Take in requests that could not be stored when they came. Returns after they are on disk.

        All of them are quarantined in one transaction. Then those are replayed whose messages are recognised if they
        are here already, as the platform may have sent them again. The others stay for the agent to decide. What an
        earlier call quarantined, before the program was killed, is not quarantined twice.

        Args:
            requests: The requests; their ids are given here.

        Raises:
            StorageError: They could not be stored; then none of them was.
        """

        known = await self._quarantined_already(requests)

        async def keep(unit: Unit) -> list[int]:
            ids = []
            for request in requests:
                id_ = known.get((request.arrived_at, request.body))
                if id_ is None:
                    id_ = unit.new_id()
                    unit.quarantine(msgspec.structs.replace(request, id=id_))
                ids.append(id_)
            return ids

        for id_, request in zip(await self._writer.do(keep), requests, strict=True):
            try:
                if await asyncio.to_thread(is_recognised, request.body):
                    await self.replay(id_)
            except Exception as error:  # noqa: BLE001 - it stays in the quarantine, where its reason can be seen
                log.warning("a request that was kept could not be replayed: %s", type(error).__name__)

    async def _quarantined_already(self, requests: Sequence[QuarantinedRequest]) -> dict[tuple[datetime, bytes], int]:
        """Return the ids of these requests, by arrival and body, as far as they are in the quarantine."""
        moments = {request.arrived_at for request in requests}
        known: dict[tuple[datetime, bytes], int] = {}
        offset = 0
        while page := await self._repository.quarantined(offset=offset, limit=RESTORED_AT_ONCE):
            known |= {(one.arrived_at, one.body): one.id for one in page if one.arrived_at in moments}
            offset += len(page)
        return known

    def _tell_purge(self, reason: str | None) -> None:
        if reason is not None:
            sentence = translate("inbox", "Erased conversations are hidden, but still in the database file.")
            self.health.set(Part.ERASING, Level.WARN, sentence, reason)
        elif Part.ERASING in self.health.conditions:
            self.health.set(Part.ERASING, Level.OK, translate("inbox", "Erasing"))

    async def check_storage(self) -> None:
        """Write as much as a long request holds, and remove it.

        Raises:
            StorageError: The store cannot be written.
        """

        async def write(unit: Unit) -> None:
            unit.note(STORAGE_CHECKED, "." * STORAGE_CHECKED_BY)

        async def remove(unit: Unit) -> None:
            unit.note(STORAGE_CHECKED, "")

        await self._writer.do(write)
        await self._writer.do(remove)

    @property
    def storage_error(self) -> str | None:
        """Why the latest changes could not be stored, as a sentence; None if they were stored."""
        return self._writer.storage_error

    async def heartbeat(self, *, reachable: bool) -> None:
        """Note whether requests of the platform get through now. Call it every half minute, and at changes.

        After a pause, open conversations are completed from the platform's record. If that is not possible, a line in
        their transcripts says that messages may be missing.

        Args:
            reachable: True if the webhook listens, can be reached, and can store what it takes.

        Raises:
            StorageError: It could not be noted.
        """
        await self._backfill.heartbeat(reachable=reachable)

    async def replay(self, request_id: int) -> str | None:
        request = await self._repository.quarantined_request(request_id)
        if request is None:
            raise InboxError(translate("inbox", "This request is no longer in the list of unreadable requests."))
        try:
            return await self._writer.do(lambda unit: replay(unit, request, self._echoes))
        except (StorageError, InboxError):
            raise
        except Exception:  # noqa: BLE001 - the writer has logged it; the request stays where it is
            return translate("inbox", "The program failed while reading this request. Please report it.")

    async def forget_quarantined(self, request_id: int) -> None:
        async def forget(unit: Unit) -> None:
            unit.drop_quarantined(request_id)

        await self._writer.do(forget)

    # --- what is stored ----------------------------------------------------------------------------------------------

    async def conversation(self, conversation_id: int) -> Conversation | None:
        return await self._repository.conversation(conversation_id)

    async def conversation_by_key(self, key: ConversationKey) -> Conversation | None:
        return await self._repository.conversation_by_key(key)

    async def conversations(
        self,
        state: State,
        *,
        offset: int = 0,
        limit: int = 200,
        only: Filter | None = None,
        declined: bool | None = None,
    ) -> Sequence[Conversation]:
        return await self._repository.conversations(state, offset=offset, limit=limit, only=only, declined=declined)

    async def counts(self, only: Filter | None = None) -> Counts:
        return await self._repository.counts(only)

    async def search(self, text: str, limit: int = 50) -> Sequence[Hit]:
        return await self._repository.search(text, limit)

    async def search_is_whole(self) -> bool:
        return await self._repository.search_is_whole()

    async def search_in(self, conversation_id: int, text: str) -> Sequence[int]:
        return await self._repository.search_in(conversation_id, text)

    async def facets(self) -> Facets:
        return await self._repository.facets()

    async def page(self, conversation_id: int, *, before: tuple[datetime, int] | None = None, limit: int = 60) -> Page:
        return await self._repository.page(conversation_id, before=before, limit=limit)

    async def page_around(self, message_id: int, *, limit: int = 60) -> Page | None:
        return await self._repository.page_around(message_id, limit=limit)

    async def page_after(self, conversation_id: int, *, after: tuple[datetime, int], limit: int = 60) -> Page:
        return await self._repository.page_after(conversation_id, after=after, limit=limit)

    async def notes(self, conversation_id: int) -> Sequence[Message]:
        return await self._repository.notes(conversation_id)

    async def quarantined(self, *, offset: int = 0, limit: int = 100) -> Sequence[QuarantinedRequest]:
        return await self._repository.quarantined(offset=offset, limit=limit)

    async def summaries(
        self, only: Filter, since: datetime | None = None, until: datetime | None = None
    ) -> Sequence[ConversationSummary]:
        return await self._repository.summaries(only, since, until)

    async def earlier_conversations(self, conversation_id: int) -> Sequence[EarlierConversation]:
        conversation = await self._repository.conversation(conversation_id)
        return await self._repository.earlier_conversations(conversation) if conversation is not None else ()

    async def work_figures(self, first: date, last: date, *, zone: str | None = None) -> WorkFigures:
        place = _zone(zone)
        days, hours = await asyncio.to_thread(lambda: (days_of(first, last, place), hours_of(first, last, place)))
        shown = [hour.astimezone(place).hour for hour in hours[:-1]]
        # In parts, so that a search does not wait for a whole year.
        edges = [*days[:-1:DAYS_AT_ONCE], days[-1]]
        parts = [await self._repository.spans(begin, end) for begin, end in itertools.pairwise(edges)]
        waiting = await self._repository.waiting(days[-1] if days[-1] <= self.clock.now() else None)
        return await asyncio.to_thread(compute_figures, join_spans(parts), days, hours, shown, waiting)

    # --- the agent ---------------------------------------------------------------------------------------------------

    @property
    def availability(self) -> Availability:
        return self._presence.presence.availability

    @property
    def presence(self) -> Presence:
        return self._presence.presence

    async def set_availability(
        self,
        availability: Availability,
        *,
        until: datetime | None = None,
        cause: Cause = Cause.CHOSEN,
        only_from: Presence | None = None,
    ) -> bool:
        chosen = Presence(availability=availability, until=until, cause=cause)
        return await self._presence.set(chosen, only_from=only_from)

    def use_rules(self, rules: Rules) -> None:
        """Accept offloads by these rules from now on. Earlier decisions stay."""
        if rules != self._admission.rules:
            self._admission.rules = rules
            self._tell_availability()

    def reception(self, attended: int) -> Reception:
        return self._admission.reception(self.clock.now(), attended)

    async def dismiss(self, conversation_id: int) -> None:
        await self._writer.do(lambda unit: transitions.dismiss(unit, conversation_id))

    async def take(self, conversation_id: int) -> None:
        await self._writer.do(lambda unit: transitions.take(unit, conversation_id))

    async def close(self, conversation_id: int, *, closing: Template | None = None) -> None:
        if closing is not None:
            replies.check(closing)

        async def close(unit: Unit) -> None:
            if closing is not None:
                await replies.reply(unit, conversation_id, closing)
            await transitions.close(unit, conversation_id)

        await self._writer.do(close)

    async def reopen(self, conversation_id: int) -> None:
        await self.take(conversation_id)

    async def mark_read(self, conversation_id: int) -> None:
        async def read(unit: Unit) -> None:
            conversation = await unit.conversation(conversation_id)
            if conversation.unread or conversation.returned_at is not None:
                unit.save(msgspec.structs.replace(conversation, unread=0, returned_at=None))

        await self._writer.do(read)

    async def save_draft(self, conversation_id: int, text: str, cursor: int) -> None:
        async def keep(unit: Unit) -> None:
            conversation = await unit.conversation(conversation_id)
            if (conversation.draft, conversation.draft_cursor) != (text, cursor):
                unit.save(msgspec.structs.replace(conversation, draft=text, draft_cursor=cursor))

        await self._writer.do(keep)

    async def snooze(self, conversation_id: int, until: datetime) -> None:
        await self._writer.do(lambda unit: snoozing.snooze(unit, conversation_id, until))

    async def unsnooze(self, conversation_id: int) -> None:
        await self._writer.do(lambda unit: snoozing.unsnooze(unit, conversation_id))

    async def change_tags(self, conversation_id: int, *, add: Sequence[str] = (), remove: Sequence[str] = ()) -> None:
        async def change(unit: Unit) -> None:
            conversation = await unit.conversation(conversation_id)
            new = tags.changed(conversation.tags, add=add, remove=remove)
            if new != conversation.tags:
                unit.save(msgspec.structs.replace(conversation, tags=new))

        await self._writer.do(change)

    async def session_data(self, conversation_id: int) -> dict[str, Any]:
        conversation = await self.conversation(conversation_id)
        if conversation is None:
            raise InboxError(translate("inbox", "This conversation no longer exists."))
        before = await self._standing(conversation_id)
        try:
            data = await self._platform.session_data(conversation.key)
        except SendFailed as failure:
            if failure.failure is Failure.UNAUTHORISED:
                self.hold_outbox(str(failure))
            raise
        paused = paused_of(data)
        if paused is not None:
            reason = translate("inbox", "The bot is still answering, as Chatlayer's session data say.")
            try:
                await self._writer.do(lambda unit: transitions.note_told(unit, conversation_id, paused, before, reason))
            except InboxError as error:
                log.warning("whether the bot is paused could not be noted: %s", error)
        return data

    async def _standing(self, conversation_id: int) -> transitions.Standing | None:
        try:
            return await self._writer.do(lambda unit: transitions.standing(unit, conversation_id))
        except InboxError:
            return None  # what cannot be stored now is not needed to show session data

    # --- notes -------------------------------------------------------------------------------------------------------

    async def add_note(self, conversation_id: int, text: str) -> Message:
        return await self._writer.do(lambda unit: notes.add_note(unit, conversation_id, text))

    async def edit_note(self, message_id: int, text: str) -> None:
        await self._writer.do(lambda unit: notes.edit_note(unit, message_id, text))

    async def delete_note(self, message_id: int) -> None:
        await self._writer.do(lambda unit: notes.delete_note(unit, message_id))

    async def save_note_draft(self, conversation_id: int, text: str) -> None:
        await self._writer.do(lambda unit: notes.save_note_draft(unit, conversation_id, text))

    # --- replies -----------------------------------------------------------------------------------------------------

    @property
    def outbox_blocked(self) -> str | None:
        return self._outbox.blocked

    @property
    def outbox_waits_until(self) -> datetime | None:
        return self._outbox.waits_until

    async def reply(self, conversation_id: int, template: Template) -> Message:
        return await self._writer.do(lambda unit: replies.reply(unit, conversation_id, template))

    async def retry(self, message_id: int) -> None:
        await self._writer.do(lambda unit: replies.retry(unit, message_id))

    async def confirm_arrived(self, message_id: int) -> None:
        await self._writer.do(lambda unit: replies.arrived(unit, message_id))

    async def delete_reply(self, message_id: int) -> Template:
        return await self._writer.do(lambda unit: replies.delete(unit, message_id))

    def hold_outbox(self, sentence: str) -> None:
        """Send nothing until :meth:`resume_outbox`.

        Args:
            sentence: Why, for the agent: the platform refuses the token.
        """
        self._outbox.block(sentence)

    def resume_outbox(self) -> None:
        self._outbox.wake()
        self._backfill.wake()

    # --- erasing -----------------------------------------------------------------------------------------------------

    async def customer_records(self, conversation_id: int) -> CustomerRecords:
        return await self.records.customer_records(conversation_id)

    async def hand_back(self, conversation_ids: Sequence[int]) -> bool:
        return await self.records.hand_back(conversation_ids)

    async def erase(self, conversation_ids: Sequence[int], quarantined: Sequence[int] = ()) -> None:
        await self.records.erase(conversation_ids, quarantined)

    async def purged(self) -> None:
        await self._purge.finished()

    # --- inside ------------------------------------------------------------------------------------------------------

    def _tell_availability(self) -> None:
        _tell(self.availability_changed, self.availability)

    def _committed(self, unit: Unit) -> None:
        batch = unit.batch()
        self._outbox.committed(batch.outbox, batch.removed_outbox, batch.erased)
        if any(one.snoozed_until is not None for one in batch.conversations):
            self._snoozes.look()
        changes = unit.changes()
        if changes.conversations or changes.messages or changes.removed or changes.erased:
            _tell(self.changed, changes)
        if batch.quarantined or batch.removed_quarantined:
            _tell(self.quarantine_changed)


def _tell(signal: SignalInstance, *values: object) -> None:
    """Emit a signal. The error of a listener is logged, and stops nobody else."""
    emit: Callable[..., object] = signal.emit
    try:
        emit(*values)
    except Exception:
        log.exception("a listener of the inbox failed")


def _zone(name: str | None) -> tzinfo | None:
    """Return the time zone with this name; None is this computer's own."""
    if name is None:
        return None
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        # Not translated: programs ask for time zones, not people.
        raise InboxError(f"Unknown time zone: {name!r}") from error


if TYPE_CHECKING:
    _implements: type[InboxApi] = Inbox
