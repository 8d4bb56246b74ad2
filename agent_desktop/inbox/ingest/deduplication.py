"""Finds the stored messages that incoming messages repeat. Pure: it decides and changes nothing.

There are two kinds of requests. A ``messages`` event brings single messages, recognised by their id, or by content and
time. The transcript of an offload brings the conversation so far, without ids [doc], sometimes without times, sometimes
only a part of it. It is recognised by content, time and *order*, so that a text that was said twice stays twice.

Strangers choose what is compared, so nothing here looks at all pairs: what a message can repeat is found in the
timeline's lists (:mod:`agent_desktop.inbox.ingest.taking`), and orders are compared by
:mod:`agent_desktop.inbox.ingest.alignment`.
"""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from agent_desktop.inbox.ingest.alignment import align
from agent_desktop.inbox.ingest.likeness import (
    OWN_TIMES,
    SAME_MOMENT,
    SAME_REQUEST,
    SECOND,
    SKEW,
    Incoming,
    Likeness,
    latest,
)
from agent_desktop.inbox.ingest.taking import PLACE, Taking
from agent_desktop.inbox.model import Author, TimeSource
from agent_desktop.inbox.ports import Entry
from agent_desktop.inbox.timeline import Timeline, claim_id, echo_id, echo_time, party, seen_id

__all__ = [
    "OWN_TIMES",
    "SAME_MOMENT",
    "SAME_REQUEST",
    "SECOND",
    "SKEW",
    "Incoming",
    "Match",
    "latest",
    "match_messages",
    "match_strays",
    "match_transcript",
    "seen_only",
]

Match = Entry | None
DISPLACED = 100
"""Number of displaced entries with the same words that an item is compared with, so that the work is bounded."""
EXACT = (TimeSource.ITEM, TimeSource.RECORD)
STRAYING = (TimeSource.ITEM, TimeSource.RECORD, TimeSource.REQUEST, TimeSource.ARRIVAL)


def match_messages(
    timeline: Timeline, incoming: Sequence[Incoming], taken: AbstractSet[int] = frozenset()
) -> list[Match]:
    """Return, for each message of a ``messages`` event, the entry that it repeats; None if it is new.

    Replies of the agent whose echo has not come yet are not matched here. Whether a reply can have an echo depends on
    its delivery, see :mod:`agent_desktop.inbox.ingest.echo`.

    Args:
        timeline: The stored messages.
        incoming: The messages of the event.
        taken: Ids of entries that other messages of the same event are, so that these are not.
    """
    taking = Taking(taken)
    return [taking.take(_repeated(timeline, item, taking)) for item in incoming]


def _repeated(timeline: Timeline, item: Incoming, taking: Taking) -> Match:
    if item.external_id is not None:
        known, match = _by_id(timeline, item, item.external_id, taking)
        if known:
            return match
    if item.source is TimeSource.ARRIVAL:
        return None  # without a time only the request's own identity, in external_id, tells a repetition
    sources = EXACT if item.source is TimeSource.ITEM else (item.source,)
    match = _at_its_time(timeline, item, taking, sources, any_id=item.external_id is None)
    if match is not None:
        return match
    return _untimed(timeline, item, taking)


def _untimed(timeline: Timeline, item: Incoming, taking: Taking) -> Match:
    """The message known only from a transcript without times that the item can be; None if there is none.

    A transcript is believed to hold all that was said until it was taken, so the item is one of its messages unless it
    is later than what that can know (:func:`~agent_desktop.inbox.ingest.ordering.latest_new`). Of several, it is the
    next one behind the item's time, else the last one before it. Their places are a guess: they choose, but do not
    exclude.
    """
    time = item.place - SAME_REQUEST
    by_place = timeline.untimed(item.author, item.fingerprint)
    behind = taking.first(by_place, time, by=PLACE)
    if behind is not None and behind.time >= time:
        return behind
    before = taking.last(by_place, time, by=PLACE)
    if before is not None and before.time >= time:
        return before
    return taking.first(timeline.of(item.author, item.fingerprint, TimeSource.TRANSCRIPT, named=False), time)


def match_transcript(
    timeline: Timeline,
    incoming: Sequence[Incoming],
    unsent: frozenset[int] = frozenset(),
    *,
    tolerance: int | None = None,
    ahead: int = SKEW,
    called: Mapping[int, int] | None = None,
) -> list[Match]:
    """Return, for each message of a transcript, the entry that it repeats; None if it is new.

    Args:
        timeline: The stored messages.
        incoming: The messages of the transcript.
        unsent: Ids of replies that have not been sent yet, so that no transcript can hold them.
        tolerance: How far two times of the same message may differ (µs), if the source keeps times of its own.
        ahead: How much later a reply's time, which is this computer's, may be than the platform's time of it (µs).
        called: When replies were first sent (µs), by id, as far as that is known.
    """
    taking = Taking(unsent)
    matches: list[Match] = []
    for item in incoming:
        known, match = False, None
        if item.external_id is not None:
            known, match = _by_id(timeline, item, item.external_id, taking)
        if not known and item.source in EXACT:
            match = _at_its_time(timeline, item, taking, EXACT, any_id=True)
        matches.append(taking.take(match))
    rest = [index for index, match in enumerate(matches) if match is None]
    if rest:
        left = [entry for entry in timeline.spoken() if not taking.has(entry)]
        entries = [entry for entry in left if not entry.displaced]
        # Where one message was repeated with its very time, all are; only else may times differ a little.
        likeness = Likeness(tolerance or (0 if len(rest) < len(incoming) else SAME_MOMENT), ahead, called or {})
        for index, entry in align([incoming[index] for index in rest], entries, likeness):
            matches[rest[index]] = entry
        displaced = [entry for entry in left if entry.displaced]
        if displaced:
            _match_displaced(displaced, incoming, matches, likeness)
        # A late request can have taken another of several equal messages: then their order proves nothing, either.
        for index in rest:
            taking.take(matches[index])
        for index in rest:
            if matches[index] is None and incoming[index].timed:
                matches[index] = taking.take(_untimed(timeline, incoming[index], taking))
    return matches


def _match_displaced(
    displaced: Sequence[Entry], incoming: Sequence[Incoming], matches: list[Match], likeness: Likeness
) -> None:
    """Match entries that do not stand where the platform's time would put them: their order proves nothing."""
    waiting: dict[tuple[Author, str], list[Entry]] = {}
    for entry in displaced:
        waiting.setdefault((party(entry.author), entry.fingerprint), []).append(entry)
    for index, item in enumerate(incoming):
        entries = waiting.get((item.author, item.fingerprint), [])
        if matches[index] is None and entries:
            place = next((place for place, entry in enumerate(entries[:DISPLACED]) if likeness(entry, item)), None)
            matches[index] = entries.pop(place) if place is not None else None


def match_strays(
    timeline: Timeline, incoming: Sequence[Incoming], matches: list[Match], unsent: AbstractSet[int] = frozenset()
) -> None:
    """Match what :func:`match_transcript` left because its order differs: those near in time, the nearest first.

    Args:
        timeline: The stored messages.
        incoming: The messages of the platform's record.
        matches: What they repeat; what is found is put there.
        unsent: Ids of replies that have not been sent yet.
    """
    taking = Taking({match.id for match in matches if match is not None}.union(unsent))
    for index, item in enumerate(incoming):
        if matches[index] is not None or item.source not in EXACT:
            continue
        near = [
            entry
            for entries in _lists(timeline, item, STRAYING)
            for entry in _nearest(entries, item.time, taking)
            if abs(entry.time - item.time) <= OWN_TIMES
        ]
        if near:
            best = min(near, key=lambda entry: (abs(entry.time - item.time), entry.time, entry.id))
            matches[index] = taking.take(best)


def seen_only(timeline: Timeline, item: Incoming) -> Match:
    """Return the reply that the record has shown and whose late echo this bot message is; None if there is none.

    Of replies with the same words it is the one that the record has nearest in time. A message without a time can be
    the echo of any of them.
    """
    apart = {
        entry.id: abs((echo_time(entry.external_id) or 0) - item.time) for entry in timeline.seen(item.fingerprint)
    }
    nearest = min(apart, key=lambda entry_id: (apart[entry_id], entry_id), default=None)
    if nearest is None or (item.source is not TimeSource.ARRIVAL and apart[nearest] > OWN_TIMES):
        return None
    return timeline.get(nearest)


def _by_id(timeline: Timeline, item: Incoming, external_id: str, taking: Taking) -> tuple[bool, Match]:
    """Whether a message with this id and content is known, and the first one that is not taken."""
    known, matches = False, []
    for author in _authors(item):
        entries = timeline.named(author, item.fingerprint, external_id)
        known = known or bool(entries)
        matches.append(taking.first(entries))
    return known, _first(matches)


def _at_its_time(
    timeline: Timeline, item: Incoming, taking: Taking, sources: Sequence[TimeSource], *, any_id: bool
) -> Match:
    """The first entry with exactly the time of the item, or with a claim to it. ``any_id``: also if it has an id."""
    there = [
        taking.first(timeline.of(item.author, item.fingerprint, source, named=named), item.time)
        for source in sources
        for named in ((False, True) if any_id else (False,))
    ]
    exact = [entry for entry in there if entry is not None and entry.time == item.time]
    claims = [(item.author, claim_id(item.time))]
    if item.author is Author.BOT:
        claims += [(Author.AGENT, echo_id(item.time)), (Author.AGENT, seen_id(item.time))]
    return _first([*exact, *(taking.first(timeline.named(who, item.fingerprint, claim)) for who, claim in claims)])


def _lists(timeline: Timeline, item: Incoming, sources: Sequence[TimeSource]) -> Iterator[Sequence[Entry]]:
    for author in _authors(item):
        for source in sources:
            for named in (False, True):
                yield timeline.of(author, item.fingerprint, source, named=named)


def _nearest(entries: Sequence[Entry], time: int, taking: Taking) -> Iterator[Entry]:
    """The nearest one before and after a time; of several at one moment, the one that came first."""
    before = taking.last(entries, time)
    for entry in (before and taking.first(entries, before.time), taking.first(entries, time)):
        if entry is not None:
            yield entry


def _authors(item: Incoming) -> tuple[Author, ...]:
    """Who can have written it: the agent's replies come back as messages of the bot [doc]."""
    return (Author.BOT, Author.AGENT) if item.author is Author.BOT else (item.author,)


def _first(entries: Sequence[Match]) -> Match:
    found = (entry for entry in entries if entry is not None)
    return min(found, key=lambda entry: (entry.time, entry.id), default=None)
