"""The transitions between a conversation's states: commands for the writer. Each leaves a line in the transcript."""

from datetime import datetime
from typing import Any

import msgspec

from agent_desktop.inbox.model import (
    Author,
    Conversation,
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


async def hand_over(unit: Unit, conversation_id: int, payload: dict[str, Any], identity: str) -> None:
    """Accept an offload: the customer waits. The answer to the request pauses the bot [doc]."""
    conversation = await unit.conversation(conversation_id)
    unit.save(
        replace(
            conversation,
            state=State.WAITING,
            waiting_since=unit.now,
            bot_paused=True,
            taken_at=None,
            closed_at=None,
            declined_at=None,
            declined={},
            snoozed_until=None,
            returned_at=None,
        )
    )
    await line(unit, conversation_id, "handed_over", payload, external_id=identity)


async def decline(unit: Unit, conversation_id: int, reason: dict[str, Any], words: str, identity: str) -> None:
    """Decline an offload: the bot goes on, and the transcript says why."""
    conversation = await unit.conversation(conversation_id)
    unit.save(replace(conversation, state=State.BOT, closed_at=None, declined_at=unit.now, declined=reason))
    await line(unit, conversation_id, "declined", reason, external_id=identity, text=words)


async def dismiss(unit: Unit, conversation_id: int) -> None:
    """Leave a conversation whose offload was declined to the bot. The line in the transcript stays."""
    conversation = await unit.conversation(conversation_id)
    if conversation.declined_at is not None:
        unit.save(replace(conversation, declined_at=None, declined={}))


async def reopen_for_customer(unit: Unit, conversation_id: int) -> None:
    """Reopen a closed conversation in which the customer wrote: it waits, or is with the bot if the bot answers."""
    conversation = await unit.conversation(conversation_id)
    if conversation.state is not State.CLOSED:
        return
    waits = conversation.bot_paused
    unit.save(
        replace(
            conversation,
            state=State.WAITING if waits else State.BOT,
            waiting_since=unit.now if waits else None,
            taken_at=None,
            closed_at=None,
        )
    )
    await line(unit, conversation_id, "reopened", {"waits": True} if waits else None)


async def take(unit: Unit, conversation_id: int) -> None:
    """Let the agent answer from now on. A bot that still answers is told to pause, again if that was refused."""
    conversation = await unit.conversation(conversation_id)
    if conversation.state is State.ACTIVE:
        if conversation.bot_answers:
            call(unit, conversation_id, OutboxKind.PAUSE)
            unit.save(replace(conversation, bot_paused=True))
        return
    if not conversation.bot_paused:
        call(unit, conversation_id, OutboxKind.PAUSE)
    unit.save(
        replace(
            conversation,
            state=State.ACTIVE,
            bot_paused=True,
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
    if conversation.bot_paused:
        call(unit, conversation_id, OutboxKind.RESUME)
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


async def bot_answers(unit: Unit, conversation_id: int, paused: bool) -> None:
    """Note whether the bot is paused, after the platform has confirmed or refused it."""
    conversation = await unit.conversation(conversation_id)
    if conversation.bot_paused is not paused:
        unit.save(replace(conversation, bot_paused=paused))


def call(unit: Unit, conversation_id: int, kind: OutboxKind) -> None:
    """Queue a call that pauses or resumes the bot."""
    unit.enqueue(OutboxEntry(id=unit.new_id(), conversation_id=conversation_id, kind=kind, queued_at=unit.now))
