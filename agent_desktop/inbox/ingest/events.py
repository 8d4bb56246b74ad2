"""Takes events of the platform in. New messages are kept; known ones change nothing. Commands for the writer."""

from datetime import datetime, timedelta

import msgspec

from agent_desktop.inbox.admission import Decide
from agent_desktop.inbox.ingest.deduplication import Incoming, match_messages, match_transcript
from agent_desktop.inbox.ingest.echo import Echoes
from agent_desktop.inbox.ingest.ordering import author_of, incoming_messages, incoming_transcript, place_new
from agent_desktop.inbox.model import (
    Author,
    Conversation,
    Customer,
    Message,
    State,
    TimeSource,
)
from agent_desktop.inbox.ports import Entry
from agent_desktop.inbox.refusals import in_words
from agent_desktop.inbox.timeline import Timeline, claim_id, micros, moment
from agent_desktop.inbox.transitions import advance, answer_again, decline, hand_over, reopen_for_customer
from agent_desktop.inbox.unit import Unit
from agent_desktop.protocol import (
    EVENTS,
    ConversationKey,
    Item,
    MessagesEvent,
    OffloadEvent,
    Sender,
    fingerprint,
    kind_of,
    plain_text,
)

RESEND_WINDOW = timedelta(seconds=60)
"""How long a request without any time counts as repeated if the same bytes come again."""


async def ingest_messages(unit: Unit, event: MessagesEvent, digest: str, echoes: Echoes) -> bool:
    """Take in the messages of an event. Returns True, as messages are never declined."""
    conversation, timeline = await _open(unit, event.key, event.channel)
    prints = [fingerprint(item.content) for item in event.items]
    incoming = incoming_messages(event, prints, micros(unit.now), timeline.last_time, digest)
    for index, place in enumerate(incoming):
        _outdate(timeline, place, unit.now, index)
    matches = match_messages(timeline, incoming)
    spoke = False
    for item, place, match in zip(event.items, incoming, matches, strict=True):
        conversation = learn(conversation, item)
        if match is not None:
            await enrich(unit, timeline, match, place, item)
            continue
        if place.author is Author.BOT:
            unit.save(conversation)
            reply = await echoes.claim(unit, conversation.id, timeline, place)
            conversation = await unit.conversation(conversation.id)
            if reply:
                continue
        conversation = await keep_new(unit, conversation, item, place, place.time, place.source)
        # Who only opens the chat again has not said anything.
        spoke = spoke or (place.author is Author.USER and kind_of(item.content) not in EVENTS)
    unit.save(conversation)
    if spoke:
        await reopen_for_customer(unit, conversation.id)
    return True


async def ingest_offload(
    unit: Unit, event: OffloadEvent, digest: str, decide: Decide, echoes: Echoes, *, answered: bool = True
) -> bool:
    """Take in an offload with its transcript.

    The same offload again changes nothing and gets the same answer, except that nobody is declined whom a person
    answers. Whatever the answer says about the bot is noted.

    Args:
        unit: The unit of work.
        event: The offload.
        digest: The identity of the request.
        decide: Decides whether it is accepted.
        echoes: Recognises replies in the transcript.
        answered: The platform gets this answer. False for a request that was answered long ago.

    Returns:
        True if the offload was accepted. If not, the reason is kept with the conversation.
    """
    conversation, timeline = await _open(unit, event.key, event.channel)
    prints = [fingerprint(item.content) for item in event.transcript]
    incoming = incoming_transcript(event, prints, micros(unit.now))
    unsent, called = echoes.calls(unit, conversation.id)
    matches = match_transcript(timeline, incoming, unsent, ahead=echoes.ahead(), called=called)
    times = place_new(incoming, matches)
    for item, place, match, time in zip(event.transcript, incoming, matches, times, strict=True):
        conversation = learn(conversation, item)
        if match is None:
            source = place.source if place.source is TimeSource.ITEM else TimeSource.TRANSCRIPT
            conversation = await keep_new(unit, conversation, item, place, time, source)
        elif match.author is Author.AGENT:
            unit.save(conversation)
            await echoes.confirm(unit, timeline, match, place)
            conversation = await unit.conversation(conversation.id)
        else:
            await enrich(unit, timeline, match, place, item)
    if event.payload:
        conversation = msgspec.structs.replace(conversation, payload=event.payload)
    unit.save(conversation)
    identity = f"offload:{digest}"
    known = timeline.external(identity)
    if known is not None and event.sent_at is None and unit.now - moment(known.time) > RESEND_WINDOW:
        known = None
    if known is not None or conversation.state in (State.WAITING, State.ACTIVE):
        attended = conversation.state in (State.WAITING, State.ACTIVE)
        accepted = attended or (known is not None and (await unit.message(known.id)).kind == "handed_over")
        if answered:
            await answer_again(unit, conversation.id, accepted)
        return accepted
    refusal = await decide(unit, conversation)
    if refusal is None:
        await hand_over(unit, conversation.id, event.payload, identity)
        return True
    await decline(unit, conversation.id, refusal.record, in_words(refusal), identity, answered=answered)
    return False


async def _open(unit: Unit, key: ConversationKey, channel: str | None) -> tuple[Conversation, Timeline]:
    conversation = await unit.by_key(key)
    if conversation is None:
        conversation = Conversation(id=unit.new_id(), key=key, channel=channel, created_at=unit.now, last_at=unit.now)
        unit.begin(conversation)
    elif channel is not None and conversation.channel != channel:
        conversation = msgspec.structs.replace(conversation, channel=channel)
    return conversation, await unit.timeline(conversation.id)


def _outdate(timeline: Timeline, item: Incoming, now: datetime, index: int) -> None:
    """Drop the identity that a request without times gave to a message, once a repetition is no longer likely."""
    if item.source is not TimeSource.ARRIVAL or item.external_id is None:
        return
    known = timeline.external(item.external_id)
    if known is None or not item.external_id.startswith("request:"):
        return
    if now - moment(known.time) > RESEND_WINDOW:
        item.external_id = f"{item.external_id}:{micros(now) + index}"


async def keep_new(
    unit: Unit, conversation: Conversation, item: Item, place: Incoming, time: int, source: TimeSource
) -> Conversation:
    """Add a new message. Returns the conversation as it is after that."""
    message = Message(
        id=unit.new_id(),
        conversation_id=conversation.id,
        author=author_of(item),
        kind=kind_of(item.content),
        text=plain_text(item.content),
        sent_at=moment(time),
        arrived_at=unit.now,
        time_source=source,
        external_id=place.external_id,
        fingerprint=place.fingerprint,
        raw=item.raw,
    )
    await unit.add(message)
    return advance(conversation, message)


async def enrich(unit: Unit, timeline: Timeline, entry: Entry, place: Incoming, item: Item) -> None:
    """Add to a known message what only this repetition of it tells: its id, or its exact time."""
    if entry.author is Author.AGENT:
        return
    better_time = place.source is TimeSource.ITEM and entry.source is not TimeSource.ITEM
    new_id = place.external_id if entry.external_id is None or better_time else None
    if new_id is None and entry.source is TimeSource.TRANSCRIPT and place.source is TimeSource.REQUEST:
        new_id = claim_id(place.time) if entry.external_id is None else None
    if not better_time and new_id is None:
        return
    if better_time:
        await _keep_order(unit, timeline, entry, place.time)
    message = await unit.message(entry.id)
    timeline.revise(
        entry,
        time=place.time if better_time else None,
        source=TimeSource.ITEM if better_time else None,
        external_id=new_id,
    )
    unit.update(
        msgspec.structs.replace(
            message,
            sent_at=moment(entry.time),
            time_source=entry.source,
            external_id=entry.external_id,
            raw=item.raw if item.id is not None else message.raw,
        )
    )


async def _keep_order(unit: Unit, timeline: Timeline, entry: Entry, time: int) -> None:
    """Before a message moves to its exact time, move the messages that a transcript placed before it."""
    for step, other in enumerate(timeline.estimated_before(entry, time), start=1):
        timeline.revise(other, time=time - step)
        message = await unit.message(other.id)
        unit.update(msgspec.structs.replace(message, sent_at=moment(other.time)))


def learn(conversation: Conversation, item: Item) -> Conversation:
    """Return the conversation with what an item tells about the customer and the channel."""
    if item.channel and conversation.channel is None:
        conversation = msgspec.structs.replace(conversation, channel=item.channel)
    sender = item.sender
    if sender is None or item.actor != "user":
        return conversation
    customer = _merged(conversation.customer, sender)
    if customer == conversation.customer:
        return conversation
    return msgspec.structs.replace(conversation, customer=customer)


def _merged(customer: Customer, sender: Sender) -> Customer:
    return Customer(
        name=sender.name or customer.name,
        sender_id=sender.id or customer.sender_id,
        language=sender.language or customer.language,
        raw={**customer.raw, **sender.raw},
    )
