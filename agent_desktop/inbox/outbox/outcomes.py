"""What the outbox stores before and after each call: commands for the writer."""

from collections.abc import Awaitable, Sequence
from datetime import datetime

import msgspec

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP, translate
from agent_desktop.inbox.model import Author, Delivery, OutboxEntry, OutboxKind, TimeSource
from agent_desktop.inbox.ports import InboxError, Sought
from agent_desktop.inbox.timeline import echo_time, micros, moment
from agent_desktop.inbox.transitions import bot_answers, line
from agent_desktop.inbox.unit import Unit
from agent_desktop.protocol import ConversationKey

Step = Awaitable[None]
replace = msgspec.structs.replace

ARRIVED = frozenset({Delivery.SENT, Delivery.DELIVERED})
OWN_TIMES = 5_000_000
"""How much later than the truth the times of the platform's record may be (µs): they may be those of storing."""
INTERRUPTED = QT_TRANSLATE_NOOP("inbox", "The program ended while this was being sent, so it may have arrived.")


async def interrupted(unit: Unit, entries: Sequence[OutboxEntry]) -> None:
    """Note that the program died during these calls. Replies may have arrived; other calls can be repeated."""
    for entry in entries:
        if entry.kind is OutboxKind.REPLY:
            await unconfirmed(unit, entry, translate("inbox", INTERRUPTED))
        else:
            unit.enqueue(replace(entry, state=Delivery.QUEUED))


async def sending(unit: Unit, entry: OutboxEntry) -> ConversationKey:
    """Note that a call is about to be made. Raises :class:`InboxError` if its entry was removed meanwhile."""
    if unit.dequeued(entry.id):
        raise InboxError(translate("inbox", "This entry is no longer in the outbox."))
    conversation = await unit.conversation(entry.conversation_id)
    if entry.message_id is not None:
        await unit.deliver(await unit.message(entry.message_id), Delivery.SENDING)
    first = unit.now if entry.attempts == 0 else entry.queued_at
    unit.enqueue(replace(entry, state=Delivery.SENDING, queued_at=first, not_before=None, error=None))
    return conversation.key


async def sent(unit: Unit, entry: OutboxEntry) -> None:
    """Note that the platform has accepted a call."""
    unit.dequeue(entry.id)
    if entry.message_id is not None:
        message = await unit.message(entry.message_id)
        if message.delivery is not Delivery.DELIVERED:  # the echo can be faster than the answer
            await unit.deliver(message, Delivery.SENT)
    elif entry.kind is OutboxKind.RESUME:
        await bot_answers(unit, entry.conversation_id, paused=False)


async def postponed(unit: Unit, entry: OutboxEntry, reason: str | None, again: datetime) -> None:
    """Note that a call had no effect, and is tried again from ``again`` on."""
    if await _echoed(unit, entry):
        return
    unit.enqueue(replace(entry, state=Delivery.QUEUED, attempts=entry.attempts + 1, not_before=again, error=reason))
    await _show(unit, entry, Delivery.QUEUED, reason)


async def held(unit: Unit, entry: OutboxEntry, reason: str) -> None:
    """Note that a call had no effect, and is tried again when the token has changed."""
    await unit.conversation(entry.conversation_id)
    unit.enqueue(replace(entry, state=Delivery.QUEUED, not_before=None, error=reason))
    await _show(unit, entry, Delivery.QUEUED, reason)


async def refused(unit: Unit, entry: OutboxEntry, reason: str) -> None:
    """Note that the platform refused a call. A reply waits for the agent; other calls leave a line instead."""
    if entry.kind is OutboxKind.REPLY:
        if not await _echoed(unit, entry):
            unit.enqueue(replace(entry, state=Delivery.FAILED, error=reason))
            await _show(unit, entry, Delivery.FAILED, reason)
        return
    unit.dequeue(entry.id)
    if entry.kind is OutboxKind.PAUSE:
        await bot_answers(unit, entry.conversation_id, paused=False)
        await line(unit, entry.conversation_id, "pause_failed", {"reason": reason}, text=reason)
    else:
        await line(unit, entry.conversation_id, "resume_failed", {"reason": reason}, text=reason)


async def unconfirmed(unit: Unit, entry: OutboxEntry, reason: str) -> None:
    """Note that nobody can know whether a reply arrived."""
    if await _echoed(unit, entry):
        return
    unit.enqueue(replace(entry, state=Delivery.UNCONFIRMED, not_before=None, error=reason))
    await _show(unit, entry, Delivery.UNCONFIRMED, reason)


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
    since = micros(entry.queued_at) - ahead
    others = later = 0
    for one in timeline.alike(Author.BOT, message.fingerprint):
        if one.id == message.id:
            continue
        if one.author is Author.AGENT and (await unit.message(one.id)).delivery not in ARRIVED:
            continue
        others += 1
        said = echo_time(one.external_id) if one.author is Author.AGENT else one.time
        exact = one.author is Author.AGENT or one.source in (TimeSource.ITEM, TimeSource.RECORD)
        later += said is None or not exact or said + OWN_TIMES >= since
    return conversation.key, Sought(message.fingerprint, moment(since), others, later, before[-1] if before else None)


async def _echoed(unit: Unit, entry: OutboxEntry) -> bool:
    """Return True if the echo came before the call's outcome: then the reply has arrived, whatever the outcome.

    Raises :class:`InboxError` if the reply or the conversation no longer exists.
    """
    if entry.message_id is None:
        await unit.conversation(entry.conversation_id)  # it may have been erased while the platform was called
        return False
    message = await unit.message(entry.message_id)
    if message.delivery is not Delivery.DELIVERED:
        return False
    unit.dequeue(entry.id)
    return True


async def _show(unit: Unit, entry: OutboxEntry, delivery: Delivery, reason: str | None) -> None:
    if entry.message_id is not None:
        await unit.deliver(await unit.message(entry.message_id), delivery, reason)
