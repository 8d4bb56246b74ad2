"""Completes a conversation from the platform's record of it, or marks the gap in the transcript if that is impossible.

The shape of the record is published nowhere [open] and may differ from that of the requests. It is trusted only if it
agrees with what is known already, and adds nothing from outside the outage.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from agent_desktop.inbox.ingest.deduplication import Incoming, Match, match_transcript
from agent_desktop.inbox.ingest.echo import Echoes
from agent_desktop.inbox.ingest.events import enrich, keep_new, learn
from agent_desktop.inbox.ingest.ordering import incoming_transcript, place_new
from agent_desktop.inbox.model import Author, Message, State, TimeSource
from agent_desktop.inbox.ports import Entry
from agent_desktop.inbox.timeline import Timeline, micros, moment
from agent_desktop.inbox.unit import Unit
from agent_desktop.protocol import Item, OffloadEvent, fingerprint

OWN_TIMES = 5_000_000
"""How far the record's time of a message and the request's may differ (µs): it may be the time of storing."""
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


async def complete(unit: Unit, conversation_id: int, items: Sequence[Item], outage: Outage, echoes: Echoes) -> bool:
    """Add messages that the record has and the transcript lacks. Idempotent.

    Returns:
        True if nothing can be missing any more. False, and nothing is added, if the record agrees with no known
        message; if there are messages from before the outage, it must agree with one of these.
    """
    conversation = await unit.conversation(conversation_id)
    timeline = await unit.timeline(conversation_id)
    event = OffloadEvent(conversation.key, tuple(items), sent_at=unit.now)
    incoming = incoming_transcript(event, [fingerprint(item.content) for item in items], micros(unit.now))
    known = [entry for entry in timeline.spoken() if entry.time <= micros(outage.since)]
    unsent, called = echoes.calls(unit, conversation_id)
    matches = match_transcript(
        timeline,
        incoming,
        unsent,
        tolerance=OWN_TIMES,
        ahead=OWN_TIMES + echoes.ahead(),
        called=called,
    )
    _match_strays(timeline, incoming, matches, unsent)
    anchors = {entry.id for entry in known or timeline.spoken() if entry.author is not Author.AGENT}
    if anchors and not any(match is not None and match.id in anchors for match in matches):
        return False
    times = place_new(incoming, matches)
    for item, place, match in zip(items, incoming, matches, strict=True):
        if match is None:
            continue
        if match.author is Author.AGENT:
            await echoes.confirm(unit, timeline, match, place)
        else:
            await enrich(unit, timeline, match, place, item)
    earliest = micros(outage.since - MARGIN)
    for item, place, match, time in zip(items, incoming, matches, times, strict=True):
        if match is not None or time < earliest:
            continue
        if place.author is Author.BOT and await echoes.claim(unit, conversation_id, timeline, place):
            continue
        source = place.source if place.source is TimeSource.ITEM else TimeSource.TRANSCRIPT
        latest = learn(await unit.conversation(conversation_id), item)
        unit.save(await keep_new(unit, latest, item, place, time, source))
    return True


def _match_strays(
    timeline: Timeline, incoming: Sequence[Incoming], matches: list[Match], unsent: frozenset[int]
) -> None:
    """Match messages whose order differs: those near in time, of the same party and content."""
    used = {match.id for match in matches if match is not None} | unsent
    for index, place in enumerate(incoming):
        if matches[index] is not None or place.source is not TimeSource.ITEM:
            continue
        near = [
            entry
            for entry in timeline.alike(place.author, place.fingerprint)
            if entry.id not in used and _near(entry, place)
        ]
        if near:
            best = min(near, key=lambda entry: abs(entry.time - place.time))
            used.add(best.id)
            matches[index] = best


def _near(entry: Entry, place: Incoming) -> bool:
    return entry.source in (TimeSource.ITEM, TimeSource.REQUEST, TimeSource.ARRIVAL) and (
        abs(entry.time - place.time) <= OWN_TIMES
    )


async def mark_gap(unit: Unit, conversation_id: int, outage: Outage) -> None:
    """Add a line to the transcript that messages may be missing, once for each outage.

    A conversation with the bot that was not active before the outage gets no line.
    """
    conversation = await unit.conversation(conversation_id)
    timeline = await unit.timeline(conversation_id)
    if timeline.external(outage.identity) is not None:
        return
    before = [entry.time for entry in timeline.spoken() if entry.time <= micros(outage.until)]
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
