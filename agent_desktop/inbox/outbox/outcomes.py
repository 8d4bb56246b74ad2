"""What the outbox stores before and after each call: commands for the writer."""

from collections.abc import Awaitable, Sequence
from datetime import datetime

import msgspec

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP, translate
from agent_desktop.inbox.model import Author, Delivery, OutboxEntry, OutboxKind, State, TimeSource
from agent_desktop.inbox.ports import InboxError, Sought
from agent_desktop.inbox.timeline import echo_time, micros, moment
from agent_desktop.inbox.transitions import (
    drop_refused,
    line,
    note_lost,
    note_paused,
    pause_follows,
    refused_switches,
    say_again,
)
from agent_desktop.inbox.unit import Unit
from agent_desktop.protocol import ConversationKey

Step = Awaitable[None]
replace = msgspec.structs.replace

ARRIVED = frozenset({Delivery.SENT, Delivery.DELIVERED})
OWN_TIMES = 5_000_000
"""How much later than the truth the times of the platform's record may be (µs): they may be those of storing."""
NO_PAUSE, NO_RESUME = "pause_failed", "resume_failed"
INTERRUPTED = QT_TRANSLATE_NOOP("inbox", "The program ended while this was being sent, so it may have arrived.")


async def interrupted(unit: Unit, entries: Sequence[OutboxEntry]) -> None:
    """Note that the program died during these calls. Replies may have arrived; other calls can be repeated."""
    for entry in entries:
        await lost(unit, entry, translate("inbox", INTERRUPTED), unit.now)


async def lost(unit: Unit, entry: OutboxEntry, reason: str, again: datetime) -> None:
    """Note that nobody learned the outcome of a call. What does no harm twice is tried again from ``again`` on."""
    if entry.kind is OutboxKind.REPLY:
        await unconfirmed(unit, entry, reason)
    else:
        await postponed(unit, entry, reason, again)


async def sending(unit: Unit, entry: OutboxEntry) -> ConversationKey | None:
    """Note that a call is about to be made. Returns None if it must not be: somebody has changed their mind."""
    if not unit.is_current(entry):
        return None
    try:
        conversation = await unit.conversation(entry.conversation_id)
        if entry.message_id is not None:
            await unit.deliver(await unit.message(entry.message_id), Delivery.SENDING)
    except InboxError:
        unit.dequeue(entry.id)  # what it is about no longer exists
        return None
    first = unit.now if entry.attempts == 0 else entry.queued_at
    unit.enqueue(replace(entry, state=Delivery.SENDING, queued_at=first, not_before=None, error=None))
    return conversation.key


# --- what became of a call -------------------------------------------------------------------------------------------
#
# Each of these concerns one entry after one call. If the entry has left the outbox meanwhile, because its echo came, or
# is not as it was any more, because somebody decided about it, the outcome changes nothing.


async def sent(unit: Unit, entry: OutboxEntry) -> None:
    """Note that the platform has accepted a call."""
    if not unit.is_current(entry):
        return
    unit.dequeue(entry.id)
    if entry.message_id is not None:
        await unit.deliver(await unit.message(entry.message_id), Delivery.SENT)
    elif entry.kind is OutboxKind.PAUSE:
        drop_refused(unit, entry.conversation_id)
        await note_paused(unit, entry.conversation_id, paused=True)
    elif not pause_follows(unit, entry):
        drop_refused(unit, entry.conversation_id)
        await note_paused(unit, entry.conversation_id, paused=False)


async def postponed(unit: Unit, entry: OutboxEntry, reason: str | None, again: datetime, *, maybe: bool = True) -> None:
    """Note that a call is tried again from ``again`` on. ``maybe``: it may have had an effect all the same."""
    if not unit.is_current(entry):
        return
    if maybe and entry.kind is not OutboxKind.REPLY:
        note_lost(unit, entry)
    if entry.kind is OutboxKind.RESUME and pause_follows(unit, entry):
        unit.dequeue(entry.id)
        return
    attempts = entry.attempts + maybe
    unit.enqueue(replace(entry, state=Delivery.QUEUED, attempts=attempts, not_before=again, error=reason))
    await _show(unit, entry, Delivery.QUEUED, reason)


async def settled(unit: Unit, entry: OutboxEntry) -> None:
    """Note that a pause or a resume that was lost can have no effect any more."""
    if not unit.is_current(entry):
        return
    if say_again(unit, await unit.conversation(entry.conversation_id), entry.kind):
        unit.enqueue(replace(entry, state=Delivery.FAILED))
    else:
        unit.dequeue(entry.id)


async def held(unit: Unit, entry: OutboxEntry, reason: str) -> None:
    """Note that a call had no effect, and is tried again when the token has changed."""
    if unit.is_current(entry):
        unit.enqueue(replace(entry, state=Delivery.QUEUED, not_before=None, error=reason))
        await _show(unit, entry, Delivery.QUEUED, reason)


async def refused(unit: Unit, entry: OutboxEntry, reason: str) -> None:
    """Note that the platform refused a call. A reply waits for the agent; other calls leave a line instead."""
    if not unit.is_current(entry):
        return
    if entry.kind is OutboxKind.REPLY:
        unit.enqueue(replace(entry, state=Delivery.FAILED, error=reason))
        await _show(unit, entry, Delivery.FAILED, reason)
        return
    conversation = await unit.conversation(entry.conversation_id)
    known = not entry.attempts and not refused_switches(unit, conversation.id)
    if entry.kind is OutboxKind.PAUSE:
        _keep_refused(unit, entry, reason, known=known)
        await note_paused(unit, conversation.id, paused=False)
        if conversation.state in (State.WAITING, State.ACTIVE) and await _last_line(unit, conversation.id) != NO_PAUSE:
            await line(unit, conversation.id, NO_PAUSE, {"reason": reason}, text=reason)
    elif pause_follows(unit, entry) or (known and not conversation.bot_paused):
        unit.dequeue(entry.id)
    else:
        _keep_refused(unit, entry, reason, known=known)
        await note_paused(unit, conversation.id, paused=True)
        await line(unit, conversation.id, NO_RESUME, {"reason": reason}, text=reason)


def _keep_refused(unit: Unit, entry: OutboxEntry, reason: str, *, known: bool) -> None:
    """Keep a refused pause or resume if an earlier call may have had its effect: nobody knows how the bot stands.

    A kept resume lets the bot be paused again when somebody answers, a kept pause lets a refused resume be told.
    """
    if known:
        unit.dequeue(entry.id)
        return
    drop_refused(unit, entry.conversation_id)
    unit.enqueue(replace(entry, state=Delivery.FAILED, attempts=max(1, entry.attempts), error=reason))


async def unconfirmed(unit: Unit, entry: OutboxEntry, reason: str) -> None:
    """Note that nobody can know whether a reply arrived."""
    if unit.is_current(entry):
        unit.enqueue(replace(entry, state=Delivery.UNCONFIRMED, not_before=None, error=reason))
        await _show(unit, entry, Delivery.UNCONFIRMED, reason)


# --- looking for a reply ---------------------------------------------------------------------------------------------


async def found(unit: Unit, entry: OutboxEntry) -> None:
    """Note that the platform's record has a reply. If it was to be sent again and was not yet, that is not needed."""
    if entry.message_id is None:
        return
    waiting = next((one for one in unit.lane(entry.conversation_id) if one.message_id == entry.message_id), None)
    if waiting is not None and waiting.state is not Delivery.SENDING:
        unit.dequeue(waiting.id)
        await unit.deliver(await unit.message(entry.message_id), Delivery.SENT)


async def sought(unit: Unit, entry: OutboxEntry, ahead: int) -> tuple[ConversationKey, Sought]:
    """Return the conversation's key, and what to look for in the platform's record of it.

    Args:
        unit: The unit of work.
        entry: The unconfirmed reply.
        ahead: How far this computer's clock can be ahead of the platform's (µs).

    Raises:
        InboxError: The entry is no reply, or the reply no longer exists.
    """
    if entry.message_id is None:
        raise InboxError(translate("inbox", "Only replies can be looked up."))
    conversation = await unit.conversation(entry.conversation_id)
    message = await unit.message(entry.message_id)
    timeline = await unit.timeline(conversation.id)
    spoken = timeline.spoken()
    before = [one.fingerprint for one in spoken if one.author is not Author.AGENT and one.id < message.id]
    # If the first call was made in the future, somebody has set the clock back since: its time tells nothing.
    since = micros(entry.queued_at) - ahead if entry.queued_at <= unit.now else 0
    others = later = 0
    for one in timeline.alike(Author.BOT, message.fingerprint):
        if one.id == message.id:
            continue
        known = await unit.message(one.id)
        if one.author is Author.AGENT and known.delivery not in ARRIVED:
            continue
        # What came after the call explains no row: it may be the echo, not known as such because a clock is wrong.
        others += one.author is Author.AGENT or known.arrived_at < entry.queued_at
        said = echo_time(one.external_id) if one.author is Author.AGENT else one.time
        exact = one.author is Author.AGENT or one.source in (TimeSource.ITEM, TimeSource.RECORD)
        later += said is None or not exact or said + OWN_TIMES >= since
    return conversation.key, Sought(message.fingerprint, moment(since), others, later, before[-1] if before else None)


async def _last_line(unit: Unit, conversation_id: int) -> str | None:
    """Return the kind of the newest system line of a transcript; None if there is none."""
    entries = (await unit.timeline(conversation_id)).entries
    last = next((entry.id for entry in reversed(entries) if entry.author is Author.SYSTEM), None)
    return None if last is None else (await unit.message(last)).kind


async def _show(unit: Unit, entry: OutboxEntry, delivery: Delivery, reason: str | None) -> None:
    if entry.message_id is not None:
        await unit.deliver(await unit.message(entry.message_id), delivery, reason)
