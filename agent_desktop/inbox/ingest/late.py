"""Finds what a late request repeats of the platform's record, or of a transcript with times.

A request of the first generation has one time for all its messages, and the record may have times of its own. So the
times of a message in both are near, not equal. Whoever says a text again within these seconds must not lose it: what
can be in the record was said before the record was read.
"""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

import msgspec

from agent_desktop.inbox.ingest.deduplication import OWN_TIMES, SAME_REQUEST, Incoming, Match, latest, seen_only
from agent_desktop.inbox.ingest.echo import echo_identity
from agent_desktop.inbox.ingest.taking import Taking
from agent_desktop.inbox.model import TimeSource
from agent_desktop.inbox.ports import Entry
from agent_desktop.inbox.timeline import Timeline, micros
from agent_desktop.inbox.unit import Unit


class Late:
    """Matches the messages of one request that repeat no entry exactly. The timeline must not change meanwhile.

    Args:
        unit: The unit of work.
        timeline: The stored messages.
        taken: Ids of entries that messages of the parts before are.
        matches: Entries that messages of this part are.
    """

    def __init__(self, unit: Unit, timeline: Timeline, taken: AbstractSet[int], matches: Iterable[Match]) -> None:
        self._unit = unit
        self._timeline = timeline
        self._taking = Taking(taken)
        for match in matches:
            self._taking.take(match)
        self._known_until: dict[int, int] = {}
        # Where this computer's clock is behind, the record seems to have been read earlier than it was.
        self._behind = max(0, micros(unit.there) - micros(unit.now))

    async def find(self, item: Incoming) -> Entry | None:
        """Return the entry that an item of a ``messages`` event repeats, and take it; None if it is new."""
        reach: dict[TimeSource, int] = {}
        if item.source is not TimeSource.ARRIVAL:
            reach[TimeSource.RECORD] = OWN_TIMES
        if item.source is TimeSource.REQUEST:
            reach[TimeSource.ITEM] = SAME_REQUEST
        for source, apart in reach.items():
            # Entries with an external id were brought by another request, or are recognised by it.
            entries = self._timeline.of(item.author, item.fingerprint, source, named=False)
            entry = self._taking.first(entries, item.time - apart)
            if entry is None or entry.time > item.time + apart:
                continue
            if latest(item.place) <= await self._until(entry):
                return self._taking.take(entry)
        return None

    async def _until(self, entry: Entry) -> int:
        """Until when (µs) what brought the entry can know of messages."""
        if entry.id not in self._known_until:
            self._known_until[entry.id] = micros((await self._unit.message(entry.id)).arrived_at) + self._behind
        return self._known_until[entry.id]


async def claim_late(unit: Unit, timeline: Timeline, item: Incoming) -> bool:
    """Note that a bot message is the late echo of a reply that the record showed; False if it is none."""
    entry = seen_only(timeline, item)
    if entry is None:
        return False
    identity = echo_identity(unit, item)
    timeline.revise(entry, external_id=identity)
    unit.update(msgspec.structs.replace(await unit.message(entry.id), external_id=identity))
    return True
