"""The transitions between a conversation's states: commands for the writer. Each leaves a line in the transcript.

``docs/rules-of-the-heart.md`` has the table. The one rule behind it: while a conversation waits or is answered, the
last thing that the platform was told, or will be told by what is in the outbox, is to pause the bot; otherwise, to let
it answer.
"""

from datetime import datetime, timedelta
from typing import Any

import msgspec

from agent_desktop.inbox.model import (
    Author,
    Conversation,
    Delivery,
    Message,
    OutboxEntry,
    OutboxKind,
    State,
    TimeSource,
)
from agent_desktop.inbox.timeline import micros, moment
from agent_desktop.inbox.unit import Unit
from agent_desktop.protocol import EVENTS

replace = msgspec.structs.replace

ANSWER_TIME = timedelta(seconds=10)
"""How long the answer to a request may be on its way. A call that is made at once can overtake it."""


def advance(conversation: Conversation, message: Message) -> Conversation:
    """Return the conversation after a message: its newest message, its unread count, its beginning.

    A customer's message ends a snooze.
    """
    conversation = replace(conversation, arrived_at=message.arrived_at)
    said = message.author is Author.USER and message.kind not in EVENTS
    unread = conversation.unread + said
    if said and conversation.snoozed_until is not None:
        conversation = replace(conversation, snoozed_until=None, returned_at=message.arrived_at)
    created = min(conversation.created_at, message.sent_at)
    if conversation.last_author is not None and message.sent_at < conversation.last_at:
        return replace(conversation, unread=unread, created_at=created)
    return replace(
        conversation,
        unread=unread,
        created_at=created,
        last_at=message.sent_at,
        last_author=message.author,
        last_kind=message.kind,
        last_text=message.text[:200],
        last_delivery=message.delivery,
    )


async def line(
    unit: Unit,
    conversation_id: int,
    kind: str,
    details: dict[str, Any] | None = None,
    *,
    external_id: str | None = None,
    text: str = "",
) -> None:
    """Add a system line at the end of the transcript."""
    timeline = await unit.timeline(conversation_id)
    await unit.add(
        Message(
            id=unit.new_id(),
            conversation_id=conversation_id,
            author=Author.SYSTEM,
            kind=kind,
            text=text,
            sent_at=after(timeline.last_time, unit.there),
            arrived_at=unit.now,
            time_source=TimeSource.ARRIVAL,
            external_id=external_id,
            raw=details or {},
        )
    )


def after(last: int, now: datetime) -> datetime:
    """Return ``now``, or a moment just after the newest entry (``last``, µs) if the platform's clock is ahead."""
    return moment(max(micros(now), last + 1))


# --- what the platform is told ---------------------------------------------------------------------------------------


def pause_bot(unit: Unit, conversation: Conversation, *, told: bool = False) -> Conversation:
    """See to it that the bot is paused once everything in the outbox has gone out.

    A resume that waits is no longer wanted, so it is removed. If it may have reached the platform, a pause follows it.

    Args:
        unit: The unit of work.
        conversation: The conversation.
        told: The answer to the request that is being handled pauses the bot, so that no call is needed for it.

    Returns:
        The conversation with the bot paused, to be saved.
    """
    left, resumed = [], False
    for entry in _switches(unit, conversation.id):
        if entry.kind is OutboxKind.RESUME:
            resumed = resumed or was_called(entry)
            if entry.state is not Delivery.SENDING:
                unit.dequeue(entry.id)
                continue
        left.append(entry)
    paused = conversation.bot_paused or told
    # A pause that is under way may have reached the platform before an answer that let the bot go on.
    waits = bool(left) and left[-1].kind is OutboxKind.PAUSE and left[-1].state is Delivery.QUEUED
    if not waits and (resumed or not paused):
        _call(unit, conversation.id, OutboxKind.PAUSE)
    return replace(conversation, bot_paused=True)


def resume_bot(unit: Unit, conversation_id: int, *, not_before: datetime | None = None) -> None:
    """See to it that the bot answers once everything in the outbox has gone out.

    The resume takes its place behind the replies. It is made even if the bot is thought to answer: a pause that was
    refused may have had its effect in an earlier try, and resuming twice does no harm.

    Args:
        unit: The unit of work.
        conversation_id: The conversation.
        not_before: When the call may be made; None for at once.
    """
    last = next(reversed(_switches(unit, conversation_id)), None)
    # What is under way may reach the platform before the answer to the request that is being handled.
    if last is None or last.kind is not OutboxKind.RESUME or last.state is not Delivery.QUEUED:
        _call(unit, conversation_id, OutboxKind.RESUME, not_before)
    elif not_before is not None:
        unit.enqueue(replace(last, not_before=not_before))


def resume_waits(unit: Unit, conversation_id: int) -> bool:
    """Return True if the bot is to answer again, and the platform has not confirmed that yet."""
    last = next(reversed(_switches(unit, conversation_id)), None)
    return last is not None and last.kind is OutboxKind.RESUME


def pause_follows(unit: Unit, entry: OutboxEntry) -> bool:
    """Return True if a resume is no longer wanted, as the bot is to be paused after it."""
    later = [one for one in _switches(unit, entry.conversation_id) if one.id > entry.id]
    return any(one.kind is OutboxKind.PAUSE and one.state is not Delivery.FAILED for one in later)


def note_lost(unit: Unit, entry: OutboxEntry) -> None:
    """Note that a pause or a resume was lost, so that it may have its effect late. The last one of a kind counts."""
    for one in unit.lane(entry.conversation_id):
        if one.is_lost_switch and one.kind is entry.kind:
            unit.dequeue(one.id)
    _call(unit, entry.conversation_id, entry.kind, lost=True)


def say_again(unit: Unit, conversation: Conversation, lost: OutboxKind) -> bool:
    """Pause or resume the bot again if a lost call, which can have no effect any more, may have undone that.

    Returns True if it may have: until the platform has accepted the new call, nobody knows how the bot stands.
    """
    answered = conversation.state in (State.WAITING, State.ACTIVE)
    wanted = OutboxKind.PAUSE if answered else OutboxKind.RESUME
    if lost is wanted or conversation.bot_paused is not answered:
        return False  # it says the same, or the platform has yet to accept the opposite, or has refused it
    last = next(reversed(_switches(unit, conversation.id)), None)
    if last is None or last.kind is not wanted or last.state is not Delivery.QUEUED:
        _call(unit, conversation.id, wanted)
    return True


def refused_switches(unit: Unit, conversation_id: int) -> list[OutboxEntry]:
    """Return the pauses and resumes that were refused after an earlier try: nobody knows how the bot stands."""
    return [entry for entry in _switches(unit, conversation_id) if entry.state is Delivery.FAILED]


def drop_refused(unit: Unit, conversation_id: int) -> None:
    """Remove the pauses and resumes that were refused, as it is known now how the bot stands."""
    for entry in refused_switches(unit, conversation_id):
        unit.dequeue(entry.id)


def was_called(entry: OutboxEntry) -> bool:
    """Return True if a call of this entry may have had its effect on the platform."""
    return entry.attempts > 0 or entry.state in (Delivery.SENDING, Delivery.UNCONFIRMED)


async def note_paused(unit: Unit, conversation_id: int, paused: bool) -> None:
    """Note whether the bot is paused, as the platform has confirmed or refused it."""
    conversation = await unit.conversation(conversation_id)
    if conversation.bot_paused is not paused:
        unit.save(replace(conversation, bot_paused=paused))


Standing = tuple[bool, State, datetime | None, datetime | None]


async def standing(unit: Unit, conversation_id: int) -> Standing | None:
    """Return what decides who answers; None while a call that changes it is in the outbox, and was not refused."""
    lane = unit.lane(conversation_id)
    if any(one.kind is not OutboxKind.REPLY and one.state is not Delivery.FAILED for one in lane):
        return None
    conversation = await unit.conversation(conversation_id)
    return conversation.bot_paused, conversation.state, conversation.waiting_since, conversation.taken_at


async def note_told(unit: Unit, conversation_id: int, paused: bool, before: Standing | None, reason: str) -> None:
    """Note whether the bot is paused as the session data say, as the bot's builder can pause and resume it, too.

    Args:
        unit: The unit of work.
        conversation_id: The conversation.
        paused: What the session data say.
        before: The standing before they were asked for. If it is another now, they may be older than the change.
        reason: Why the bot answers beside the agent, for the transcript.
    """
    if before is None or await standing(unit, conversation_id) != before:
        return
    drop_refused(unit, conversation_id)
    if before[0] is paused:
        return
    conversation = await unit.conversation(conversation_id)
    unit.save(replace(conversation, bot_paused=paused))
    if not paused and conversation.state in (State.WAITING, State.ACTIVE):
        await line(unit, conversation_id, "pause_failed", {"reason": reason}, text=reason)
    elif paused:
        await line(unit, conversation_id, "paused")


def _switches(unit: Unit, conversation_id: int) -> list[OutboxEntry]:
    """Return the calls that are to pause or resume the bot, in order. Lost ones are tried again by others."""
    lane = unit.lane(conversation_id)
    return [entry for entry in lane if entry.kind is not OutboxKind.REPLY and not entry.is_lost_switch]


def _call(
    unit: Unit,
    conversation_id: int,
    kind: OutboxKind,
    not_before: datetime | None = None,
    *,
    lost: bool = False,
) -> None:
    unit.enqueue(
        OutboxEntry(
            id=unit.new_id(),
            conversation_id=conversation_id,
            kind=kind,
            state=Delivery.UNCONFIRMED if lost else Delivery.QUEUED,
            attempts=int(lost),
            queued_at=unit.now,
            not_before=not_before,
        )
    )


# --- the platform's events -------------------------------------------------------------------------------------------


async def hand_over(unit: Unit, conversation_id: int, payload: dict[str, Any], identity: str) -> None:
    """Accept an offload: the customer waits. The answer to the request pauses the bot [doc]."""
    conversation = pause_bot(unit, await unit.conversation(conversation_id), told=True)
    unit.save(
        replace(
            conversation,
            state=State.WAITING,
            waiting_since=unit.now,
            taken_at=None,
            closed_at=None,
            declined_at=None,
            declined={},
            snoozed_until=None,
            returned_at=None,
        )
    )
    await line(unit, conversation_id, "handed_over", payload, external_id=identity)


async def decline(
    unit: Unit, conversation_id: int, reason: dict[str, Any], words: str, identity: str, *, answered: bool
) -> None:
    """Decline an offload: the bot goes on, and the transcript says why.

    ``answered``: the platform is told so now, by the answer to its request, and does not pause the bot.
    """
    conversation = await unit.conversation(conversation_id)
    unit.save(
        replace(
            conversation,
            state=State.BOT,
            bot_paused=conversation.bot_paused and not answered,
            closed_at=None,
            declined_at=unit.now,
            declined=reason,
        )
    )
    await line(unit, conversation_id, "declined", reason, external_id=identity, text=words)


async def answer_again(unit: Unit, conversation_id: int, accepted: bool) -> None:
    """Note what the answer to an offload says that changes nothing else, as somebody answers or it came before.

    If it pauses the bot while nobody answers any more, the bot is resumed.
    """
    conversation = await unit.conversation(conversation_id)
    if conversation.state in (State.WAITING, State.ACTIVE):
        unit.save(pause_bot(unit, conversation, told=accepted))
        return
    unit.save(replace(conversation, bot_paused=accepted))
    if accepted:
        resume_bot(unit, conversation_id, not_before=unit.now + ANSWER_TIME)


async def reopen_for_customer(unit: Unit, conversation_id: int) -> None:
    """Let a customer who wrote wait if nobody answers, not even the bot. Otherwise it is with the bot."""
    conversation = await unit.conversation(conversation_id)
    if conversation.state not in (State.CLOSED, State.BOT):
        return
    waits = conversation.bot_paused or resume_waits(unit, conversation_id)
    if conversation.state is State.BOT and not waits:
        return
    if waits:
        conversation = pause_bot(unit, conversation)
    unit.save(
        replace(
            conversation,
            state=State.WAITING if waits else State.BOT,
            waiting_since=unit.now if waits else None,
            taken_at=None,
            closed_at=None,
            declined_at=None if waits else conversation.declined_at,
            declined={} if waits else conversation.declined,
        )
    )
    await line(unit, conversation_id, "reopened", {"waits": True} if waits else None)


# --- the agent's deeds -----------------------------------------------------------------------------------------------


async def dismiss(unit: Unit, conversation_id: int) -> None:
    """Leave a conversation whose offload was declined to the bot. The line in the transcript stays."""
    conversation = await unit.conversation(conversation_id)
    if conversation.declined_at is not None:
        unit.save(replace(conversation, declined_at=None, declined={}))


async def take(unit: Unit, conversation_id: int) -> None:
    """Let the agent answer from now on. A bot that still answers is told to pause, again if that was refused."""
    conversation = await unit.conversation(conversation_id)
    if conversation.state is State.ACTIVE:
        if conversation.bot_answers:
            unit.save(pause_bot(unit, conversation))
        return
    if conversation.state is State.BOT:
        conversation = replace(conversation, bot_paused=False)  # older versions did not always note it
    conversation = pause_bot(unit, conversation)
    unit.save(
        replace(
            conversation,
            state=State.ACTIVE,
            waiting_since=None,
            taken_at=unit.now,
            closed_at=None,
            declined_at=None,
            declined={},
        )
    )
    await line(unit, conversation_id, "taken")


async def close(unit: Unit, conversation_id: int) -> None:
    """Close a conversation and hand it back to the bot. Closing twice changes nothing."""
    conversation = await unit.conversation(conversation_id)
    if conversation.state is State.CLOSED:
        return
    if conversation.state is not State.BOT or conversation.bot_paused:
        resume_bot(unit, conversation_id)
    unit.save(
        replace(
            conversation,
            state=State.CLOSED,
            waiting_since=None,
            closed_at=unit.now,
            declined_at=None,
            declined={},
            unread=0,
            snoozed_until=None,
            returned_at=None,
        )
    )
    await line(unit, conversation_id, "closed")
