"""Finds the reply that a bot message is the echo of.

What an agent sends can come back from the platform as a message of the bot [doc]. It marks the reply delivered and adds
nothing. That an echo looks like any other bot message is [open].
"""

from collections.abc import Callable, Mapping

import msgspec

from agent_desktop.inbox.ingest.deduplication import Incoming, latest
from agent_desktop.inbox.model import Author, Delivery, Message, TimeSource
from agent_desktop.inbox.ports import Entry
from agent_desktop.inbox.timeline import Timeline, came_at, echo_id, micros, once_more, seen_id
from agent_desktop.inbox.unit import Unit

LIKELY = {
    Delivery.SENT: 0,
    Delivery.SENDING: 0,
    Delivery.UNCONFIRMED: 0,
    Delivery.QUEUED: 1,
    Delivery.DELIVERED: 2,
}
"""How likely a reply in this state has an echo; the smallest number first. A queued reply may have arrived in an
attempt that seemed to fail. A delivered reply without an echo was seen in a transcript. A failed reply has no echo."""


class Echoes:
    """Matches echoes with replies.

    The bot may have said the same words just before a reply. Taken for the echo, they would hide that the reply is
    lost, so a message that is older than the reply's first call is no echo.

    Args:
        unsent: ``(conversation_id)``: the ids of replies that the platform cannot have.
        settle: ``(unit, message_id)``: removes a reply from the outbox, as its echo proves that it arrived.
        called: ``(conversation_id)``: when replies of unknown fate were first sent (µs), by id.
        ahead: How much later this computer's time of a moment can be than the platform's (µs).
    """

    def __init__(
        self,
        unsent: Callable[[int], frozenset[int]],
        settle: Callable[[Unit, int], None],
        called: Callable[[int], Mapping[int, int]],
        ahead: Callable[[], int],
    ) -> None:
        self.unsent = unsent
        self.called = called
        self.ahead = ahead
        self._settle = settle

    async def claim(self, unit: Unit, conversation_id: int, timeline: Timeline, incoming: Incoming) -> bool:
        """Mark the reply that this bot message is the echo of as delivered: the most likely, then the oldest one.

        Returns:
            False if it is the echo of no reply.
        """
        unsent, called = self.unsent(conversation_id), self.called(conversation_id)
        candidates: list[tuple[int, Entry, Message]] = []
        for entry in timeline.of(Author.AGENT, incoming.fingerprint, TimeSource.ARRIVAL, named=False):
            if entry.id in unsent:
                continue
            message = await unit.message(entry.id)
            # A reply that is sent again moves to the end, but the echo of its first call may still come.
            written = micros(min(message.sent_at, message.arrived_at))
            earliest = called.get(message.id, written) - self.ahead()
            if incoming.source is not TimeSource.ARRIVAL and latest(incoming.at_latest) < earliest:
                continue
            if message.delivery in LIKELY:
                candidates.append((LIKELY[message.delivery], entry, message))
        if not candidates:
            return False
        _, entry, message = min(candidates, key=lambda candidate: candidate[0])
        await self._confirm(unit, timeline, entry, message, incoming)
        return True

    async def confirm(self, unit: Unit, timeline: Timeline, entry: Entry, incoming: Incoming) -> None:
        """Mark a reply delivered, as the platform has shown it."""
        await self._confirm(unit, timeline, entry, await unit.message(entry.id), incoming)

    async def _confirm(
        self, unit: Unit, timeline: Timeline, entry: Entry, message: Message, incoming: Incoming
    ) -> None:
        identity = echo_identity(unit, incoming)
        if entry.external_id is None and identity is not None:
            timeline.revise(entry, external_id=identity)
            message = msgspec.structs.replace(message, external_id=identity)
            unit.update(message)
        if message.delivery is not Delivery.DELIVERED:
            await unit.deliver(message, Delivery.DELIVERED)
            self._settle(unit, message.id)


def echo_identity(unit: Unit, incoming: Incoming) -> str | None:
    """Return the external id that a reply gets from its echo, by which the same echo is recognised."""
    if incoming.source is TimeSource.RECORD:
        return seen_id(incoming.time)
    if incoming.source in (TimeSource.ITEM, TimeSource.REQUEST):
        return echo_id(incoming.time)
    identity = incoming.external_id
    if identity is not None and identity.startswith("request:") and came_at(identity) is None:
        # When the reply was written does not say when its echo came.
        return once_more(identity, micros(unit.now))
    return identity
