"""Gives each message its place in the transcript: the platform's time, as far as that can be, then arrival.

Two things stand above a platform's time. Nothing was said after it arrived: a time that lies ahead of the arrival by
more than the clocks differ says nothing. And nobody has seen a message before it arrived: a customer's never stands
above a reply that was there already, where it would look answered. (The bot's may: its true place tells what the
customer had read.)
"""

from collections.abc import Sequence
from datetime import datetime

from agent_desktop.inbox.ingest.deduplication import Incoming, Match
from agent_desktop.inbox.model import Author, TimeSource
from agent_desktop.inbox.ports import Entry
from agent_desktop.inbox.timeline import FOREVER, Timeline, echo_time, foreign_id, micros, request_id
from agent_desktop.protocol import Item, OffloadEvent

AUTHORS = {"user": Author.USER, "bot": Author.BOT}
AHEAD = 60_000_000
"""How far a time may be ahead of the arrival (µs), beyond what is known of the clocks: computers are off by seconds."""
LATE = 60_000_000
"""A message that crossed a reply gets the time of its arrival if it is older (µs), so that it is seen to be new."""


def author_of(item: Item) -> Author:
    """Return who wrote an incoming item."""
    return AUTHORS.get(item.actor, Author.OTHER)


def believable(time: int, present: int) -> int:
    """Return a time of the platform (µs), or the present if it is ahead of that by more than clocks differ.

    Args:
        time: The platform's time.
        present: The present moment by the platform's clock, as far as that is known.
    """
    return time if time <= present + AHEAD else present


def incoming_messages(
    items: Sequence[Item],
    sent_at: datetime | None,
    prints: Sequence[str],
    arrived: int,
    present: int,
    newest: int,
    digest: str,
    start: int = 0,
) -> list[Incoming]:
    """Return items of a ``messages`` event, each with a time (µs), a place and, if possible, an identity.

    An item without a time gets its request's. If the request has none, it gets the time of its arrival, after the
    ``newest`` known message; only then the request's ``digest`` is the identity, as a repetition has no other sign.
    ``start`` is the place of the first one of them in the event.
    """
    result = []
    for index, (item, fingerprint) in enumerate(zip(items, prints, strict=True), start):
        external = foreign_id(item.id)
        if item.sent_at is not None:
            time, source = micros(item.sent_at), TimeSource.ITEM
        elif sent_at is not None:
            # One microsecond apart, so that equal texts of one request stay separate, and a repetition finds each.
            time, source = micros(sent_at) + index, TimeSource.REQUEST
        else:
            time, source = max(arrived, newest + 1) + index - start, TimeSource.ARRIVAL
            external = external or request_id(digest, index)
        known = source is TimeSource.ARRIVAL or believable(time, present) == time
        place = time if known else max(present, newest + 1) + index - start
        result.append(Incoming(author_of(item), fingerprint, time, source, external, place))
    return result


def incoming_transcript(event: OffloadEvent, prints: Sequence[str], present: int) -> list[Incoming]:
    """Return the items of a transcript. Those without a time get the request's, the latest that they can be from."""
    latest = believable(micros(event.sent_at), present) if event.sent_at is not None else present
    source = TimeSource.TRANSCRIPT if event.sent_at is not None else TimeSource.ARRIVAL
    result = []
    for item, fingerprint in zip(event.transcript, prints, strict=True):
        author, external = author_of(item), foreign_id(item.id)
        if item.sent_at is None:
            result.append(Incoming(author, fingerprint, latest, source, external))
        else:
            time = micros(item.sent_at)
            result.append(Incoming(author, fingerprint, time, TimeSource.ITEM, external, believable(time, present)))
    return result


def place_live(timeline: Timeline, item: Incoming, present: int) -> int:
    """Return the place (µs) of a new message of a ``messages`` event.

    A customer's never stands above a reply that is there already.
    """
    answered = timeline.answered
    if item.place > answered or item.author is Author.BOT:
        return item.place
    return answered + 1 if present - item.place <= LATE else max(answered + 1, present)


def place_new(incoming: Sequence[Incoming], matches: Sequence[Match]) -> list[int]:
    """Return a place (µs) for each message of a transcript: its time, or one that keeps it between its neighbours."""
    pairs = list(zip(incoming, matches, strict=True))
    places = [match.place if match is not None else item.place for item, match in pairs]
    fixed = [match is not None or (item.timed and item.believable) for item, match in pairs]
    for index in reversed(range(len(places) - 1)):
        if not fixed[index]:
            places[index] = min(places[index], places[index + 1] - 1)
    return places


def latest_new(incoming: Sequence[Incoming], matches: Sequence[Match]) -> list[int]:
    """Return for each message of a transcript its time (µs); if it has none, the latest that it can be from.

    That is when the transcript was taken, or the time of a message behind it. But where some of several equal messages
    are known, nobody can tell which: then the time of none of them says anything about the messages before it. Their
    places (:func:`place_new`) are a guess, and a message that comes late, with its time, must not be new because of a
    guess.
    """
    pairs = list(zip(incoming, matches, strict=True))
    unsure = {(item.author, item.fingerprint) for item, match in pairs if match is None and not item.timed}
    found, limit = [], FOREVER
    for item, match in reversed(pairs):
        found.append(item.time if item.timed else min(item.time, limit))
        if item.timed and item.believable:
            limit = min(limit, item.time)
        elif match is not None and (item.author, item.fingerprint) not in unsure:
            limit = min(limit, _latest(match))
    return found[::-1]


def _latest(entry: Entry) -> int:
    """The latest moment (µs), by the platform's clock, that a known message can be from."""
    if entry.author is Author.AGENT:
        # Its own time is this computer's.
        return echo_time(entry.external_id) or FOREVER
    return entry.time if entry.source is TimeSource.TRANSCRIPT else entry.place


def place_exactly(timeline: Timeline, entry: Entry, item: Incoming) -> int:
    """Return the place (µs) of a known message whose exact time became known: it does not pass a reply."""
    if not item.believable:
        return entry.place
    before, after = timeline.between(entry)
    return max(before + 1, min(item.place, after - 1))
