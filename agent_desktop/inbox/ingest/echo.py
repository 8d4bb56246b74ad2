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
from agent_desktop.inbox.transitions import was_called
from agent_desktop.inbox.unit import Unit

LIKELY = {
    Delivery.SENT: 0,
    Delivery.SENDING: 1,
    Delivery.UNCONFIRMED: 1,
    Delivery.QUEUED: 2,
    Delivery.FAILED: 2,
    Delivery.DELIVERED: 3,
}
"""How likely a reply in this state has an echo; the smallest number first. What was sent has one; of a call without an
answer nobody knows. A queued or failed reply may have arrived in an earlier call. A delivered reply without an echo was
seen in a transcript."""


class Echoes:
    """Matches echoes with replies.

    The bot may have said the same words just before a reply. Taken for the echo, they would hide that the reply is
    lost, so a message that is older than the reply's first call is no echo.

    Args:
        ahead: How much later this computer's time of a moment can be than the platform's (µs).
    """

    def __init__(self, ahead: Callable[[], int]) -> None:
        self.ahead = ahead

    @staticmethod
    def calls(unit: Unit, conversation_id: int) -> tuple[frozenset[int], Mapping[int, int]]:
        """Return what is known of the calls of the replies in the outbox, as this unit of work has it.

        Returns:
            The ids of the replies that the platform certainly does not have; and when the others were first called
            (µs), by id. 0 if that is not known because the clock was set back since.
        """
        unsent, called = set(), {}
        for entry in unit.lane(conversation_id):
            if entry.message_id is None:
                continue
            if was_called(entry):
                called[entry.message_id] = micros(entry.queued_at) if entry.queued_at <= unit.now else 0
            else:
                unsent.add(entry.message_id)
        return frozenset(unsent), called

    async def claim(self, unit: Unit, conversation_id: int, timeline: Timeline, incoming: Incoming) -> bool:
        """Mark the reply that this bot message is the echo of as delivered: the most likely, then the oldest one.

        Returns:
            False if it is the echo of no reply.
        """
        unsent, calls = self.calls(unit, conversation_id)
        candidates: list[tuple[tuple[int, int, int], Entry, Message]] = []
        for entry in timeline.of(Author.AGENT, incoming.fingerprint, TimeSource.ARRIVAL, named=False):
            if entry.id in unsent:
                continue
            message = await unit.message(entry.id)
            if message.delivery not in LIKELY:
                continue
            if message.delivery in (Delivery.QUEUED, Delivery.FAILED) and entry.id not in calls:
                continue  # it has left the outbox without a call
            # A reply that is sent again moves to the end, but the echo of its first call may still come.
            written = micros(min(message.sent_at, message.arrived_at))
            called = calls.get(message.id, written)
            # A call of the future was made before somebody set the clock back: its time tells nothing.
            comparable = incoming.source is not TimeSource.ARRIVAL and called <= micros(unit.now)
            if comparable and latest(incoming.at_latest) < called - self.ahead():
                continue
            candidates.append(((LIKELY[message.delivery], called, message.id), entry, message))
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
            waiting = unit.entry_of(message)
            if waiting is not None:  # it has arrived, so it is not sent again
                unit.dequeue(waiting.id)


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
