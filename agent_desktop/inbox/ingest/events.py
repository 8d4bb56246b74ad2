"""Takes events of the platform in. New messages are kept; known ones change nothing. Commands for the writer."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Self

import msgspec

from agent_desktop.base.pace import beside, in_turns
from agent_desktop.inbox.admission import Decide
from agent_desktop.inbox.ingest.deduplication import Incoming, Match, match_messages, match_transcript
from agent_desktop.inbox.ingest.echo import Echoes
from agent_desktop.inbox.ingest.late import Late, claim_late
from agent_desktop.inbox.ingest.ordering import (
    author_of,
    incoming_messages,
    incoming_transcript,
    latest_new,
    place_exactly,
    place_live,
    place_new,
)
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
from agent_desktop.inbox.timeline import Timeline, came_at, claim_id, micros, moment, once_more
from agent_desktop.inbox.transitions import advance, answer_again, decline, hand_over, reopen_for_customer
from agent_desktop.inbox.unit import Unit
from agent_desktop.protocol import (
    EVENTS,
    ConversationKey,
    Item,
    MessagesEvent,
    OffloadEvent,
    fingerprint,
    kind_of,
    plain_text,
)

MOST_FIELDS = 200
"""How many fields are kept of a customer; each message keeps those of its own sender."""
Known = tuple[Entry, Incoming, Item]
"""A known message, and its repetition."""
RESEND_WINDOW = timedelta(seconds=60)
"""How long a request without any time counts as repeated if the same bytes come again."""
Told = tuple[int, Incoming, Item]
"""The id of a known message, and its repetition."""


class Taken(msgspec.Struct):
    """What the messages of some parts of a request are, so that those of the next parts are others.

    ``ids`` are those of all of them, ``told`` are those that were known, with their repetitions.
    """

    ids: set[int] = set()
    told: list[Told] = []

    def add(self, part: Self) -> None:
        """Add what a part's messages are. Nothing is copied, as there can be very many."""
        self.ids |= part.ids
        self.told += part.told


async def ingest_messages(
    unit: Unit,
    event: MessagesEvent,
    digest: str,
    echoes: Echoes,
    *,
    start: int = 0,
    end: int | None = None,
    before: Taken | None = None,
) -> Taken:
    """Take in messages of an event: all, or those from ``start`` up to but without ``end``.

    The last part adds to the known messages of all parts what the event tells of them: each part that moved some of
    them would move all that stand before these, too.

    Args:
        unit: The unit of work.
        event: The event.
        digest: The identity of the request, by which a repetition is recognised.
        echoes: Matches replies with their echoes.
        start: The index of the first message.
        end: The index after the last message; None for all that follow.
        before: What the messages of the parts before are.

    Returns:
        What the messages of this part are.
    """
    before = before or Taken()
    conversation, timeline = await _open(unit, event.key, event.channel)
    items = event.items[start:end]
    prints = [fingerprint(item.content) async for item in in_turns(items)]
    now, present, newest = micros(unit.now), micros(unit.there), timeline.last_time
    incoming = incoming_messages(items, event.sent_at, prints, now, present, newest, digest, start)
    await _recall(unit, timeline, incoming, digest)
    matches = await beside(match_messages, timeline, incoming, before.ids, size=len(items))
    late = Late(unit, timeline, before.ids, matches)
    matches = [match or await late.find(place) async for place, match in in_turns(zip(incoming, matches, strict=True))]
    used = {match.id for match in matches if match is not None}
    conversation = learn(conversation, items)
    told: list[Told] = []
    spoke = False
    async for item, place, match in in_turns(zip(items, incoming, matches, strict=True)):
        if match is not None:
            told.append((match.id, place, item))
            continue
        if place.author is Author.BOT:
            unit.save(conversation)
            reply = await echoes.claim(unit, conversation.id, timeline, place)
            reply = reply or await claim_late(unit, timeline, place)
            conversation = await unit.conversation(conversation.id)
            if reply:
                continue
        conversation, new = await keep_new(
            unit, conversation, item, place, place_live(timeline, place, present), place.source, place.time
        )
        used.add(new)
        # Who only opens the chat again has not said anything.
        spoke = spoke or (place.author is Author.USER and kind_of(item.content) not in EVENTS)
    if end is None or end >= len(event.items):
        known = [
            (entry, place, item)
            async for entry_id, place, item in in_turns([*before.told, *told])
            if (entry := timeline.get(entry_id)) is not None
        ]
        await enrich(unit, timeline, known)
    unit.save(conversation)
    if spoke:
        await reopen_for_customer(unit, conversation.id)
    return Taken(used, told)


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
    prints = [fingerprint(item.content) async for item in in_turns(event.transcript)]
    ahead = echoes.ahead()
    unsent, called = echoes.calls(unit, conversation.id)

    def match() -> tuple[list[Incoming], list[Match], list[tuple[int, int]], Conversation]:
        incoming = incoming_transcript(event, prints, micros(unit.there))
        matches = match_transcript(timeline, incoming, unsent, ahead=ahead, called=called)
        times = list(zip(place_new(incoming, matches), latest_new(incoming, matches), strict=True))
        return incoming, matches, times, learn(conversation, event.transcript)

    size = len(timeline) if event.transcript else 0
    incoming, matches, times, conversation = await beside(match, size=size + len(event.transcript))
    known: list[Known] = []
    async for item, place, entry, (spot, time) in in_turns(
        zip(event.transcript, incoming, matches, times, strict=True)
    ):
        if entry is None:
            source = place.source if place.source is TimeSource.ITEM else TimeSource.TRANSCRIPT
            conversation, _ = await keep_new(unit, conversation, item, place, spot, source, time)
        elif entry.author is Author.AGENT:
            unit.save(conversation)
            await echoes.confirm(unit, timeline, entry, place)
            conversation = await unit.conversation(conversation.id)
        else:
            known.append((entry, place, item))
    await enrich(unit, timeline, known)
    if event.payload:
        conversation = msgspec.structs.replace(conversation, payload=event.payload)
    unit.save(conversation)
    identity = f"offload:{digest}"
    before = timeline.external(identity)
    line = await unit.message(before.id) if before is not None else None
    if line is not None and event.sent_at is None and unit.now - line.arrived_at > RESEND_WINDOW:
        line = None
    attended = conversation.state in (State.WAITING, State.ACTIVE)
    if attended or line is not None:
        accepted = attended or (line is not None and line.kind == "handed_over")
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


async def _recall(unit: Unit, timeline: Timeline, incoming: Sequence[Incoming], digest: str) -> None:
    """Decide whether a request without any time is a repetition, and give its messages their identity.

    It is one for a minute after its messages were added last. After that the same bytes are a new request, and its
    messages get new identities, by which they are recognised for another minute.
    """
    unnamed = [
        (place, known)
        for place in incoming
        if place.source is TimeSource.ARRIVAL
        and place.external_id is not None
        and place.external_id.startswith(f"request:{digest}:")
        and (known := timeline.external(place.external_id)) is not None
    ]
    if not unnamed:
        return
    # All messages of a request came at the same moment.
    _, first = unnamed[0]
    came = came_at(first.external_id)
    arrived = moment(came) if came is not None else (await unit.message(first.id)).arrived_at
    again = unit.now - arrived <= RESEND_WINDOW
    for place, known in unnamed:
        place.external_id = known.external_id if again else once_more(place.external_id or "", micros(unit.now))


async def keep_new(
    unit: Unit, conversation: Conversation, item: Item, place: Incoming, spot: int, source: TimeSource, time: int
) -> tuple[Conversation, int]:
    """Add a new message.

    Args:
        unit: The unit of work.
        conversation: Its conversation.
        item: The message.
        place: What recognising it needs.
        spot: Where it stands in the transcript (µs).
        source: Where its time comes from.
        time: By which time it will be recognised (µs), see :class:`Entry`.

    Returns:
        The conversation as it is after that, and the message's id.
    """
    message = Message(
        id=unit.new_id(),
        conversation_id=conversation.id,
        author=author_of(item),
        kind=kind_of(item.content),
        text=plain_text(item.content),
        sent_at=moment(spot),
        arrived_at=unit.now,
        time_source=source,
        external_id=place.external_id,
        fingerprint=place.fingerprint,
        raw=item.raw,
        claimed_at=moment(time) if source is not TimeSource.ARRIVAL and time != spot else None,
    )
    await unit.add(message)
    return advance(conversation, message), message.id


async def enrich(unit: Unit, timeline: Timeline, known: Sequence[Known]) -> None:
    """Add to known messages what only this repetition of them tells: their ids, or their exact times.

    Before they move to their exact times, what a transcript placed before them moves, too.
    """
    news = [
        (entry, place, item, _new_id(entry, place))
        async for entry, place, item in in_turns(known)
        if _tells_more(entry, place)
    ]
    places = {
        entry.id: place_exactly(timeline, entry, place)
        async for entry, place, _, _ in in_turns(news)
        if _better_time(entry, place)
    }
    async for other, time in in_turns(timeline.displaced(places)):
        answered, _ = timeline.between(other)
        timeline.revise(other, place=max(answered + 1, time))
        message = await unit.message(other.id)
        unit.update(msgspec.structs.replace(message, sent_at=moment(other.place), claimed_at=_claimed_at(other)))
    async for entry, place, item, new_id in in_turns(news):
        better = entry.id in places
        message = await unit.message(entry.id)
        timeline.revise(
            entry,
            time=place.time if better else None,
            place=places.get(entry.id),
            source=place.source if better else None,
            external_id=new_id,
        )
        unit.update(
            msgspec.structs.replace(
                message,
                sent_at=moment(entry.place),
                claimed_at=_claimed_at(entry),
                time_source=entry.source,
                external_id=entry.external_id,
                raw=item.raw if item.id is not None else message.raw,
            )
        )


def _claimed_at(entry: Entry) -> datetime | None:
    return moment(entry.time) if entry.time != entry.place else None


def _tells_more(entry: Entry, place: Incoming) -> bool:
    return entry.author is not Author.AGENT and (_better_time(entry, place) or _new_id(entry, place) is not None)


def _better_time(entry: Entry, place: Incoming) -> bool:
    """Whether a repetition knows the time better: the requests' time of a message is best, then the record's."""
    best = (TimeSource.ITEM, TimeSource.RECORD)
    if place.source not in best:
        return False
    return entry.source not in best or best.index(place.source) < best.index(entry.source)


def _new_id(entry: Entry, place: Incoming) -> str | None:
    """The external id that a known message gets from a repetition of it.

    A message has one external id. What its own repetition will be recognised by comes first: where a request brought
    the message without its time, that is the request's time, as soon as the message's own time takes its place.
    """
    if entry.external_id is None and entry.source is TimeSource.REQUEST and _better_time(entry, place):
        return claim_id(entry.time)
    if entry.external_id is None and place.source is TimeSource.REQUEST and entry.source is not TimeSource.REQUEST:
        return place.external_id or claim_id(place.time)
    return place.external_id if entry.external_id is None or _better_time(entry, place) else None


def learn(conversation: Conversation, items: Iterable[Item]) -> Conversation:
    """Return the conversation with what items tell about the customer and the channel; the last one counts most."""
    channel, customer = conversation.channel, conversation.customer
    name, sender_id, language, raw = customer.name, customer.sender_id, customer.language, dict(customer.raw)
    for item in items:
        channel = channel or item.channel
        sender = item.sender
        if sender is not None and item.actor == "user":
            name, sender_id, language = sender.name or name, sender.id or sender_id, sender.language or language
            raw.update((key, value) for key, value in sender.raw.items() if key in raw or len(raw) < MOST_FIELDS)
    learned = Customer(name=name, sender_id=sender_id, language=language, raw=raw)
    if (channel, learned) == (conversation.channel, customer):
        return conversation
    return msgspec.structs.replace(conversation, channel=channel, customer=learned)
