"""Snoozed conversations: they return at a set time, or at once when the customer writes."""

import asyncio
import logging
from datetime import datetime

import msgspec

from agent_desktop.base.i18n import translate
from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.model import State
from agent_desktop.inbox.ports import Clock, InboxError, Repository, StorageError
from agent_desktop.inbox.transitions import line
from agent_desktop.inbox.unit import Unit
from agent_desktop.inbox.writer import Writer

log = logging.getLogger(__name__)

LOOK_EVERY = 15.0
"""Maximum seconds between two looks at the clock: timers stand still while the computer sleeps."""


async def snooze(unit: Unit, conversation_id: int, until: datetime) -> None:
    """Snooze one of the agent's conversations."""
    conversation = await unit.conversation(conversation_id)
    if conversation.state is not State.ACTIVE:
        raise InboxError(translate("inbox", "Only your own conversations can be snoozed."))
    if until <= unit.now:
        raise InboxError(translate("inbox", "Choose a time in the future."))
    unit.save(msgspec.structs.replace(conversation, snoozed_until=until, returned_at=None))
    await line(unit, conversation_id, "snoozed", {"until": until.isoformat()})


async def unsnooze(unit: Unit, conversation_id: int, *, due: bool = False) -> None:
    """End a snooze; with ``due`` only if its time has come. Does nothing if the conversation is not snoozed."""
    conversation = await unit.conversation(conversation_id)
    until = conversation.snoozed_until
    if until is None or (due and until > unit.now):
        return
    unit.save(msgspec.structs.replace(conversation, snoozed_until=None, returned_at=unit.now if due else None))
    await line(unit, conversation_id, "returned")


class Snoozes:
    """Ends snoozes when their time has come. Call :meth:`look` after a conversation was snoozed."""

    def __init__(self, writer: Writer, repository: Repository, clock: Clock) -> None:
        self._writer = writer
        self._repository = repository
        self._clock = clock
        self._tasks = Tasks()
        self._changed = asyncio.Event()

    def start(self) -> None:
        """Begin to watch for the end of snoozes."""
        _ = self._tasks.spawn(self._watch(), name="bring snoozed conversations back")

    async def stop(self) -> None:
        """Stop watching; the next start goes on."""
        await self._tasks.close()

    def look(self) -> None:
        """Look again which snooze ends first."""
        self._changed.set()

    async def _watch(self) -> None:
        while True:
            self._changed.clear()
            pause = LOOK_EVERY
            try:
                soonest = await self._bring_back()
                if soonest is not None:
                    pause = min(pause, max(0.0, (soonest - self._clock.now()).total_seconds()))
            except (StorageError, InboxError) as error:
                log.warning("snoozed conversations could not be brought back: %s", error)
            try:
                async with asyncio.timeout(pause + 0.01):
                    await self._changed.wait()
            except TimeoutError:
                continue

    async def _bring_back(self) -> datetime | None:
        """End the snoozes whose time has come. Returns when the next one ends, or None."""
        for conversation in await self._repository.snoozed():
            until = conversation.snoozed_until
            if until is not None and until > self._clock.now():
                return until
            number = conversation.id
            await self._writer.do(lambda unit: unsnooze(unit, number, due=True))  # noqa: B023 - awaited
        return None
