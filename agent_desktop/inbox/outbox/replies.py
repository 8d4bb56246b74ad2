"""The agent's commands for replies: write one, and decide about those that did not arrive. For the writer."""

from datetime import datetime

import msgspec

from agent_desktop.base.i18n import translate
from agent_desktop.inbox.model import (
    Author,
    Delivery,
    Message,
    OutboxEntry,
    OutboxKind,
    State,
    TimeSource,
)
from agent_desktop.inbox.ports import InboxError
from agent_desktop.inbox.timeline import micros
from agent_desktop.inbox.transitions import advance, after, take
from agent_desktop.inbox.unit import Unit
from agent_desktop.protocol import (
    Template,
    TextTemplate,
    echo_contents,
    fingerprint,
    kind_of,
    template_from_v1,
    template_text,
    template_to_v1,
)

replace = msgspec.structs.replace


def check(template: Template) -> None:
    """Raise :class:`InboxError` if a reply is empty."""
    if isinstance(template, TextTemplate) and not template.text.strip():
        raise InboxError(translate("inbox", "Write something before you send."))


async def reply(unit: Unit, conversation_id: int, template: Template) -> Message:
    """Queue a reply, take its conversation if it is not the agent's yet, and clear the draft. Returns the reply."""
    check(template)
    conversation = await unit.conversation(conversation_id)
    if conversation.state is not State.ACTIVE or conversation.bot_answers:
        await take(unit, conversation_id)
        conversation = await unit.conversation(conversation_id)
    timeline = await unit.timeline(conversation_id)
    content = echo_contents(template)[0]
    body = template_to_v1(template)
    message = Message(
        id=unit.new_id(),
        conversation_id=conversation_id,
        author=Author.AGENT,
        kind=kind_of(content),
        text=template_text(template),
        sent_at=after(timeline.last_time, unit.there),
        arrived_at=unit.now,
        time_source=TimeSource.ARRIVAL,
        fingerprint=fingerprint(content),
        raw=body,
        delivery=Delivery.QUEUED,
    )
    await unit.add(message)
    conversation = advance(conversation, message)
    unit.save(
        replace(
            conversation,
            draft="",
            draft_cursor=0,
            pending=conversation.pending + 1,
            unread=0,
            snoozed_until=None,
            returned_at=None,
        )
    )
    _queue(unit, message)
    return message


async def retry(unit: Unit, message_id: int) -> None:
    """Send a failed or unconfirmed reply again, as the last entry of its transcript."""
    message = await _undecided(unit, message_id)
    before = unit.entry_of(message)
    if before is not None:
        unit.dequeue(before.id)
    timeline = await unit.timeline(message.conversation_id)
    placed = timeline.get(message.id)
    newest = timeline.entries[-1] if timeline.entries else None
    if placed is not None and newest is not placed:
        moved = after(timeline.last_time, unit.there)
        timeline.revise(placed, time=micros(moved))
        message = replace(message, sent_at=moved)
        unit.update(message)
        unit.save(advance(await unit.conversation(message.conversation_id), message))
    await unit.deliver(message, Delivery.QUEUED)
    # The calls that were made stay known: the echo of one of them may still come. A refused call had no effect.
    maybe = message.delivery is Delivery.UNCONFIRMED
    calls = (before.attempts if before is not None else 0) + maybe
    _queue(unit, message, calls, before.queued_at if before is not None else message.arrived_at)


async def arrived(unit: Unit, message_id: int) -> None:
    """Note that an unconfirmed reply has arrived, as the agent knows."""
    message = await _undecided(unit, message_id)
    if message.delivery is not Delivery.UNCONFIRMED:
        raise InboxError(translate("inbox", "Only an unconfirmed reply can be marked as delivered."))
    entry = unit.entry_of(message)
    if entry is not None:
        unit.dequeue(entry.id)
    await unit.deliver(message, Delivery.SENT)


async def delete(unit: Unit, message_id: int) -> Template:
    """Delete a reply that has not been sent, and return it for editing."""
    message = await unit.message(message_id)
    entry = unit.entry_of(message)
    waiting = message.delivery is Delivery.QUEUED and entry is not None
    if not waiting and message.delivery not in (Delivery.FAILED, Delivery.UNCONFIRMED):
        raise InboxError(translate("inbox", "This reply is being sent or has arrived. It can no longer be undone."))
    if entry is not None:
        unit.dequeue(entry.id)
    # Its delivery is changed first, so that the conversation's counts stay right.
    await unit.deliver(message, Delivery.SENT)
    await unit.remove(message)
    await _newest_again(unit, message)
    return template_from_v1(message.raw)


async def _newest_again(unit: Unit, removed: Message) -> None:
    """Let the list show the message before the removed one, if that was the newest."""
    conversation = await unit.conversation(removed.conversation_id)
    if conversation.last_at != removed.sent_at:
        return
    spoken = (await unit.timeline(removed.conversation_id)).spoken()
    if not spoken:
        unit.save(replace(conversation, last_author=None, last_kind="", last_text="", last_delivery=None))
        return
    newest = await unit.message(spoken[-1].id)
    unit.save(
        replace(
            conversation,
            last_at=newest.sent_at,
            last_author=newest.author,
            last_kind=newest.kind,
            last_text=newest.text[:200],
            last_delivery=newest.delivery,
        )
    )


async def _undecided(unit: Unit, message_id: int) -> Message:
    message = await unit.message(message_id)
    if message.delivery not in (Delivery.FAILED, Delivery.UNCONFIRMED):
        raise InboxError(translate("inbox", "This reply needs no decision."))
    return message


def _queue(unit: Unit, message: Message, calls: int = 0, first: datetime | None = None) -> None:
    """Queue a reply. ``calls`` is how many calls of it may have had an effect, ``first`` when the first was made."""
    unit.enqueue(
        OutboxEntry(
            id=unit.new_id(),
            conversation_id=message.conversation_id,
            kind=OutboxKind.REPLY,
            message_id=message.id,
            body=dict(message.raw),
            attempts=calls,
            queued_at=first if calls and first is not None else unit.now,
        )
    )
