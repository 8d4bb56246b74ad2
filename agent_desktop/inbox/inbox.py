"""The heart of the program, as the rest of it sees it.

Everything that changes goes through one writer and returns when it is on disk; everything that has changed is told by
the ``changed`` signal, after that.
"""

import logging
import random
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, ClassVar

import msgspec
from psygnal import Signal, SignalInstance

from agent_desktop.base.i18n import translate
from agent_desktop.inbox import notes, snoozing, tags, transitions
from agent_desktop.inbox.admission import Admission, Reception, Rules
from agent_desktop.inbox.health import Health
from agent_desktop.inbox.ingest.clock_skew import Skew
from agent_desktop.inbox.ingest.echo import Echoes
from agent_desktop.inbox.ingest.events import ingest_messages, ingest_offload
from agent_desktop.inbox.ingest.outage_backfill import Gaps
from agent_desktop.inbox.ingest.quarantine import replay
from agent_desktop.inbox.model import (
    Availability,
    Cause,
    Changes,
    Message,
    Presence,
    SetAside,
)
from agent_desktop.inbox.outbox import replies
from agent_desktop.inbox.outbox.outbox import Outbox
from agent_desktop.inbox.ports import Clock, Failure, InboxError, Platform, Repository, SendFailed
from agent_desktop.inbox.presence import Attending
from agent_desktop.inbox.purge import Sweeping
from agent_desktop.inbox.reading import Reading
from agent_desktop.inbox.records import Records
from agent_desktop.inbox.unit import Memory, Unit
from agent_desktop.inbox.writer import Writer
from agent_desktop.protocol import MessagesEvent, OffloadEvent, Template

log = logging.getLogger(__name__)

STORAGE_CHECKED = "storage_checked"
STORAGE_CHECKED_BY = 65_536


class Inbox(Reading):
    """Conversations, their messages, the outbox and the agent's availability.

    Methods that change something raise :class:`~agent_desktop.inbox.ports.StorageError` when the store cannot take it,
    and :class:`~agent_desktop.inbox.ports.InboxError` for calls that make no sense; both are sentences for the agent.
    """

    changed: ClassVar[Signal] = Signal(Changes)
    availability_changed: ClassVar[Signal] = Signal(Availability)
    """Also for another return time, another cause, or other rules."""
    outbox_changed: ClassVar[Signal] = Signal()
    set_aside_changed: ClassVar[Signal] = Signal()
    sweeping_changed: ClassVar[Signal] = Signal()

    def __init__(
        self,
        repository: Repository,
        platform: Platform,
        clock: Clock,
        *,
        health: Health | None = None,
        chance: random.Random | None = None,
    ) -> None:
        super().__init__(repository)
        self.health = health or Health()
        self.clock = clock
        self._platform = platform
        self._skew = Skew()
        self._writer = Writer(Memory(repository), clock, self._committed, lambda: self._skew.estimate)
        self._outbox = Outbox(
            platform,
            self._writer,
            clock,
            changed=lambda: _tell(self.outbox_changed),
            ahead=lambda: self._skew.ahead,
            chance=chance,
        )
        self._echoes = Echoes(
            self._outbox.unsent, self._outbox.settle, self._outbox.called_at, lambda: self._skew.ahead
        )
        self._gaps = Gaps(
            platform, self._writer, repository, clock, self._echoes, refused=self.hold_outbox, chance=chance
        )
        self._snoozes = snoozing.Snoozes(self._writer, repository, clock)
        sweeping = Sweeping(self._writer, repository, lambda: _tell(self.sweeping_changed))
        self.records = Records(self._writer, repository, self._outbox, sweeping)
        self._attending = Attending(self._writer, repository, clock, self._tell_availability)
        self._admission = Admission(lambda: self._attending.met)

    async def start(self) -> None:
        """Take up what the store holds and begin to send what waits."""
        await self._attending.load()
        await self._writer.start()
        await self._gaps.start()
        await self._outbox.start(self._repository)
        self._snoozes.start()
        await self.records.sweeping.start()
        self._attending.start()

    async def stop(self) -> None:
        """Let what is being sent and stored come to its end."""
        await self._attending.stop()
        await self.records.sweeping.stop()
        await self._snoozes.stop()
        await self._gaps.stop()
        await self._outbox.stop()
        await self._writer.stop()

    # --- from the platform -------------------------------------------------------------------------------------------

    async def receive(self, event: MessagesEvent | OffloadEvent, digest: bytes) -> bool:
        """Take an event in; returns when it is on disk.

        ``digest`` identifies the request's bytes, as a hash of them. The result is whether an offload was accepted
        (``True`` for messages).
        """
        now, identity = self.clock.now(), digest.hex()
        self._skew.saw(event.sent_at, now)
        if isinstance(event, MessagesEvent):
            return await self._writer.do(lambda unit: ingest_messages(unit, event, identity, self._echoes))
        decide = self._admission.decide
        return await self._writer.do(lambda unit: ingest_offload(unit, event, identity, decide, self._echoes))

    @property
    def clock_error(self) -> timedelta:
        """How far this machine's clock is ahead of the platform's, or behind when negative, as far as that is sure."""
        return self._skew.certain

    def forget_clock(self) -> None:
        """One of the clocks was set: learn anew how far they are apart."""
        self._skew.forget()

    async def keep_aside(self, reason: str, body: bytes, content_type: str = "") -> None:
        """Keep a request that cannot be understood; returns when it is on disk."""

        async def keep(unit: Unit) -> None:
            unit.keep_aside(
                SetAside(id=unit.new_id(), arrived_at=unit.now, reason=reason, body=body, content_type=content_type)
            )

        await self._writer.do(keep)

    async def check_storage(self) -> None:
        """Write as much as a long request holds, and remove it. Raises :class:`StorageError` when that cannot be."""

        async def write(unit: Unit) -> None:
            unit.note(STORAGE_CHECKED, "." * STORAGE_CHECKED_BY)

        async def remove(unit: Unit) -> None:
            unit.note(STORAGE_CHECKED, "")

        await self._writer.do(write)
        await self._writer.do(remove)

    @property
    def storage_trouble(self) -> str | None:
        """Why the latest changes could not be stored, as a sentence; ``None`` when they could."""
        return self._writer.trouble

    async def attend(self, *, reachable: bool) -> None:
        """Note whether requests of the platform get through now. To be called every half minute, and at changes.

        After a pause, open conversations are completed from the platform's history; where that cannot be done, their
        transcripts say that messages may be missing.
        """
        await self._gaps.attend(reachable=reachable)

    async def replay(self, request_id: int) -> str | None:
        """Try again to understand a request that was set aside, as after an update.

        ``None`` when it was understood: its messages are in their conversation and it is no longer set aside. Else a
        sentence that says why not.
        """
        request = await self._repository.one_set_aside(request_id)
        if request is None:
            raise InboxError(translate("inbox", "This request is no longer set aside."))
        return await self._writer.do(lambda unit: replay(unit, request, self._echoes))

    async def forget_set_aside(self, request_id: int) -> None:
        """Delete a request that was set aside, for good."""

        async def forget(unit: Unit) -> None:
            unit.drop_aside(request_id)

        await self._writer.do(forget)

    # --- the agent ---------------------------------------------------------------------------------------------------

    @property
    def availability(self) -> Availability:
        """Whether the agent is there; offloads are accepted only then, and by the rules."""
        return self._attending.presence.availability

    @property
    def presence(self) -> Presence:
        """The availability, until when, and who decided on it."""
        return self._attending.presence

    async def set_availability(
        self,
        availability: Availability,
        *,
        until: datetime | None = None,
        cause: Cause = Cause.CHOSEN,
        only_from: Presence | None = None,
    ) -> bool:
        """Accept offloads, or decline them from now on, until some time. Kept over a restart.

        With ``only_from`` only where nothing else was chosen meanwhile; whether it is so.
        """
        chosen = Presence(availability=availability, until=until, cause=cause)
        return await self._attending.set(chosen, only_from=only_from)

    def use_rules(self, rules: Rules) -> None:
        """Accept by these rules from now on. What was answered before stays as it is."""
        if rules != self._admission.rules:
            self._admission.rules = rules
            self._tell_availability()

    def reception(self, attended: int) -> Reception:
        """Whether new customers are accepted now, with so many conversations that wait or are answered."""
        return self._admission.reception(self.clock.now(), attended)

    async def dismiss(self, conversation_id: int) -> None:
        """Leave a conversation whose offload was declined to the bot; the transcript still says that it was."""
        await self._writer.do(lambda unit: transitions.dismiss(unit, conversation_id))

    async def take(self, conversation_id: int) -> None:
        """Answer this conversation from now on; a bot that still answers is told to pause."""
        await self._writer.do(lambda unit: transitions.take(unit, conversation_id))

    async def close(self, conversation_id: int, *, closing: Template | None = None) -> None:
        """Hand back to the bot, after an optional last reply."""
        if closing is not None:
            replies.check(closing)

        async def close(unit: Unit) -> None:
            if closing is not None:
                await replies.reply(unit, conversation_id, closing)
            await transitions.close(unit, conversation_id)

        await self._writer.do(close)

    async def reopen(self, conversation_id: int) -> None:
        """Take a closed conversation back."""
        await self.take(conversation_id)

    async def mark_read(self, conversation_id: int) -> None:
        """The agent has seen what the customer wrote."""

        async def read(unit: Unit) -> None:
            conversation = await unit.conversation(conversation_id)
            if conversation.unread or conversation.returned_at is not None:
                unit.save(msgspec.structs.replace(conversation, unread=0, returned_at=None))

        await self._writer.do(read)

    async def save_draft(self, conversation_id: int, text: str, cursor: int) -> None:
        """Keep what is written but not sent. ``cursor`` is a position in ``text``."""

        async def keep(unit: Unit) -> None:
            conversation = await unit.conversation(conversation_id)
            if (conversation.draft, conversation.draft_cursor) != (text, cursor):
                unit.save(msgspec.structs.replace(conversation, draft=text, draft_cursor=cursor))

        await self._writer.do(keep)

    async def snooze(self, conversation_id: int, until: datetime) -> None:
        """Put one of the agent's conversations aside until then, or until its customer writes."""
        await self._writer.do(lambda unit: snoozing.snooze(unit, conversation_id, until))

    async def unsnooze(self, conversation_id: int) -> None:
        """Bring a conversation back that was put aside."""
        await self._writer.do(lambda unit: snoozing.unsnooze(unit, conversation_id))

    async def change_tags(self, conversation_id: int, *, add: Sequence[str] = (), remove: Sequence[str] = ()) -> None:
        """Give a conversation tags and take others away."""
        new = tags.tidy_all(add)
        await self._writer.do(lambda unit: tags.change_tags(unit, conversation_id, add=new, remove=tuple(remove)))

    async def session_data(self, conversation_id: int) -> dict[str, Any]:
        """The platform's variables of a conversation, asked for now; they are not kept.

        Raises :class:`~agent_desktop.inbox.ports.SendFailed` when they cannot be had.
        """
        conversation = await self.conversation(conversation_id)
        if conversation is None:
            raise InboxError(translate("inbox", "This conversation no longer exists."))
        try:
            return await self._platform.session_data(conversation.key)
        except SendFailed as failure:
            if failure.failure is Failure.UNAUTHORISED:
                self.hold_outbox(str(failure))
            raise

    # --- notes -------------------------------------------------------------------------------------------------------

    async def add_note(self, conversation_id: int, text: str) -> Message:
        """Write a note into the transcript. It is never sent."""
        return await self._writer.do(lambda unit: notes.add_note(unit, conversation_id, text))

    async def edit_note(self, message_id: int, text: str) -> None:
        """Write a note anew."""
        await self._writer.do(lambda unit: notes.edit_note(unit, message_id, text))

    async def delete_note(self, message_id: int) -> None:
        """Remove a note for good."""
        await self._writer.do(lambda unit: notes.delete_note(unit, message_id))

    async def save_note_draft(self, conversation_id: int, text: str) -> None:
        """Keep a note that is being written."""
        await self._writer.do(lambda unit: notes.save_note_draft(unit, conversation_id, text))

    # --- replies -----------------------------------------------------------------------------------------------------

    @property
    def outbox_blocked(self) -> str | None:
        """Why nothing is sent at all, as a sentence; ``None`` while the outbox works."""
        return self._outbox.blocked

    @property
    def outbox_waits_until(self) -> datetime | None:
        """Until when the platform's rate limit holds everything back."""
        return self._outbox.waits_until

    async def reply(self, conversation_id: int, template: Template) -> Message:
        """Queue a reply; returns its bubble when it is on disk. Takes the conversation and clears its draft."""
        return await self._writer.do(lambda unit: replies.reply(unit, conversation_id, template))

    async def retry(self, message_id: int) -> None:
        """Send a failed or unconfirmed reply again."""
        await self._writer.do(lambda unit: replies.retry(unit, message_id, self._outbox.of_message(message_id)))

    async def confirm_arrived(self, message_id: int) -> None:
        """Mark an unconfirmed reply as sent, on the agent's word."""
        await self._writer.do(lambda unit: replies.arrived(unit, message_id, self._outbox.of_message(message_id)))

    async def delete_reply(self, message_id: int) -> Template:
        """Remove a reply that has not arrived; returns it, so that it can be edited and sent anew."""
        return await self._writer.do(lambda unit: replies.delete(unit, message_id, self._outbox.of_message(message_id)))

    def hold_outbox(self, sentence: str) -> None:
        """Send nothing until :meth:`resume_outbox`: the platform does not take the token, says the sentence."""
        self._outbox.block(sentence)

    def resume_outbox(self) -> None:
        """Try everything that waits now, as after a new token or a repaired network."""
        self._outbox.wake()
        self._gaps.wake()

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
        if batch.set_aside or batch.removed_set_aside:
            _tell(self.set_aside_changed)


def _tell(signal: SignalInstance, *values: object) -> None:
    """Emit; a listener that fails is its own problem, and is logged."""
    emit: Callable[..., object] = signal.emit
    try:
        emit(*values)
    except Exception:
        log.exception("a listener of the inbox failed")
