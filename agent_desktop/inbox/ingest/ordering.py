"""Gives messages without a time a time that keeps them in order."""

from collections.abc import Sequence
from datetime import datetime

from agent_desktop.inbox.ingest.deduplication import Incoming, Match
from agent_desktop.inbox.model import Author, TimeSource
from agent_desktop.inbox.timeline import micros, request_id
from agent_desktop.protocol import Item, OffloadEvent

AUTHORS = {"user": Author.USER, "bot": Author.BOT}


def author_of(item: Item) -> Author:
    """Return who wrote an incoming item."""
    return AUTHORS.get(item.actor, Author.OTHER)


def incoming_messages(
    items: Sequence[Item],
    sent_at: datetime | None,
    prints: Sequence[str],
    arrived: int,
    newest: int,
    digest: str,
    start: int = 0,
) -> list[Incoming]:
    """Return items of a ``messages`` event, each with a time (µs) and, if possible, an identity.

    An item without a time gets its request's. If the request has none, it gets the time of its arrival, after the
    ``newest`` known message; only then the request's ``digest`` is the identity, as a repetition has no other sign.
    ``start`` is the place of the first one of them in the event.
    """
    result = []
    for index, (item, fingerprint) in enumerate(zip(items, prints, strict=True), start):
        external = item.id
        if item.sent_at is not None:
            time, source = micros(item.sent_at), TimeSource.ITEM
        elif sent_at is not None:
            # One microsecond apart, so that equal texts of one request stay separate, and a repetition finds each.
            time, source = micros(sent_at) + index, TimeSource.REQUEST
        else:
            time, source = max(arrived, newest + 1) + index - start, TimeSource.ARRIVAL
            external = external or request_id(digest, index)
        result.append(Incoming(author_of(item), fingerprint, time, source, external))
    return result


def incoming_transcript(event: OffloadEvent, prints: Sequence[str], arrived: int) -> list[Incoming]:
    """Return the items of a transcript. Those without a time get the request's, the latest that they can be from."""
    latest = micros(event.sent_at) if event.sent_at is not None else arrived
    source = TimeSource.TRANSCRIPT if event.sent_at is not None else TimeSource.ARRIVAL
    return [
        Incoming(author_of(item), fingerprint, micros(item.sent_at), TimeSource.ITEM, item.id)
        if item.sent_at is not None
        else Incoming(author_of(item), fingerprint, latest, source, item.id)
        for item, fingerprint in zip(event.transcript, prints, strict=True)
    ]


def place_new(incoming: Sequence[Incoming], matches: Sequence[Match]) -> list[int]:
    """Return a time (µs) for each message of a transcript: its own, or one that keeps it between its neighbours."""
    times = [match.time if match is not None else item.time for item, match in zip(incoming, matches, strict=True)]
    fixed = [match is not None or item.timed for item, match in zip(incoming, matches, strict=True)]
    for index in reversed(range(len(times) - 1)):
        if not fixed[index]:
            times[index] = min(times[index], times[index + 1] - 1)
    return times
