"""Completes a conversation from the platform's record of it, or marks the gap in the transcript if that is impossible.

The shape of the record is published nowhere [open] and may differ from that of the requests. It is trusted only if it
agrees with what is known already, and adds nothing from outside the outage.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from agent_desktop.base.pace import beside, in_turns
from agent_desktop.inbox.ingest.deduplication import OWN_TIMES, Incoming, Match, match_strays, match_transcript
from agent_desktop.inbox.ingest.echo import Echoes
from agent_desktop.inbox.ingest.events import Known, enrich, keep_new, learn
from agent_desktop.inbox.ingest.ordering import incoming_transcript, latest_new, place_new
from agent_desktop.inbox.model import Author, Message, State, TimeSource
from agent_desktop.inbox.timeline import micros, moment
from agent_desktop.inbox.unit import Unit
from agent_desktop.protocol import Item, OffloadEvent, fingerprint

MARGIN = timedelta(minutes=15)
"""How much earlier than the outage a new message of the record may be, as clocks differ."""
RECENT = timedelta(minutes=30)
"""An outage concerns a conversation with the bot if it was active within this time before the outage."""


class Outage(msgspec.Struct, frozen=True):
    """A period in which requests of the platform did not arrive, in UTC."""

    since: datetime
    until: datetime

    @property
    def identity(self) -> str:
        """The identity of its line in a transcript. It stays the same while the outage gets longer."""
        return f"gap:{micros(self.since)}"


async def complete(
    unit: Unit, conversation_id: int, items: Sequence[Item], outage: Outage, echoes: Echoes, asked: datetime
) -> bool:
    """Add messages that the record has and the transcript lacks. Idempotent.

    Args:
        unit: The unit of work.
        conversation_id: The conversation.
        items: The record.
        outage: Since when messages may be missing.
        echoes: Recognises replies in the record.
        asked: When the record was asked for, by this computer's clock.

    Returns:
        True if nothing can be missing any more. False, and nothing is added, if the record agrees with no known
        message; if there are messages from before the outage, it must agree with one of these.
    """
    conversation = await unit.conversation(conversation_id)
    timeline = await unit.timeline(conversation_id)
    read_at = min(asked, unit.now) + (unit.there - unit.now)
    event = OffloadEvent(conversation.key, tuple(items), sent_at=read_at)
    ahead = echoes.ahead()
    unsent, called = echoes.calls(unit, conversation_id)

    def match() -> tuple[list[Incoming], list[Match]]:
        incoming = incoming_transcript(event, [fingerprint(item.content) for item in items], micros(unit.there))
        for place in incoming:
            place.source = TimeSource.RECORD if place.timed else place.source
        matches = match_transcript(
            timeline, incoming, unsent, tolerance=OWN_TIMES, ahead=OWN_TIMES + ahead, called=called
        )
        match_strays(timeline, incoming, matches, unsent)
        return incoming, matches

    incoming, matches = await beside(match, size=len(items) + len(timeline))
    known = [entry for entry in timeline.spoken() if entry.place <= micros(outage.since)]
    anchors = {entry.id for entry in known or timeline.spoken() if entry.author is not Author.AGENT}
    if anchors and not any(match is not None and match.id in anchors for match in matches):
        return False
    times = zip(place_new(incoming, matches), latest_new(incoming, matches), strict=True)
    told: list[Known] = []
    for item, place, entry in zip(items, incoming, matches, strict=True):
        if entry is None:
            continue
        if entry.author is Author.AGENT:
            await echoes.confirm(unit, timeline, entry, place)
        else:
            told.append((entry, place, item))
    await enrich(unit, timeline, told)
    earliest = micros(outage.since - MARGIN)
    added: list[Item] = []
    async for item, place, entry, (spot, time) in in_turns(zip(items, incoming, matches, times, strict=True)):
        if entry is not None or spot < earliest:
            continue
        if place.author is Author.BOT and await echoes.claim(unit, conversation_id, timeline, place):
            continue
        source = place.source if place.timed else TimeSource.TRANSCRIPT
        conversation = await unit.conversation(conversation_id)
        unit.save((await keep_new(unit, conversation, item, place, spot, source, time))[0])
        added.append(item)
    unit.save(learn(await unit.conversation(conversation_id), added))
    return True


async def mark_gap(unit: Unit, conversation_id: int, outage: Outage) -> None:
    """Add a line to the transcript that messages may be missing, once for each outage.

    A conversation with the bot that was not active before the outage gets no line.
    """
    conversation = await unit.conversation(conversation_id)
    timeline = await unit.timeline(conversation_id)
    if timeline.external(outage.identity) is not None:
        return
    before = [entry.place for entry in timeline.spoken() if entry.place <= micros(outage.until)]
    if not before:
        return
    if conversation.state not in (State.WAITING, State.ACTIVE) and before[-1] < micros(outage.since - RECENT):
        return
    await unit.add(
        Message(
            id=unit.new_id(),
            conversation_id=conversation_id,
            author=Author.SYSTEM,
            kind="gap",
            text="",
            sent_at=moment(max(micros(outage.until), before[-1] + 1)),
            arrived_at=unit.now,
            time_source=TimeSource.ARRIVAL,
            external_id=outage.identity,
            raw={"from": outage.since.isoformat(), "to": outage.until.isoformat()},
        )
    )


async def unmark_gap(unit: Unit, conversation_id: int, outage: Outage) -> None:
    """Remove the line, as the gap was filled."""
    known = (await unit.timeline(conversation_id)).external(outage.identity)
    if known is not None:
        await unit.remove(await unit.message(known.id))
