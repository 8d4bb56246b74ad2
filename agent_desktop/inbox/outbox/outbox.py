"""Makes the calls that must reach the platform: in order within a conversation, conversations in parallel.

An entry is marked ``sending`` on disk before its request is made, and leaves the outbox only after the platform's
answer is on disk. What was ``sending`` when the program died may have arrived: it is never sent again automatically.
"""

import asyncio
import logging
import random
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

import msgspec

from agent_desktop.base.clock import SteadyClock
from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.backoff import LONGEST, again_at, backoff
from agent_desktop.inbox.model import Delivery, OutboxEntry, OutboxKind
from agent_desktop.inbox.outbox import outcomes
from agent_desktop.inbox.ports import Clock, Failure, InboxError, Platform, Repository, SendFailed, StorageError
from agent_desktop.inbox.timeline import micros
from agent_desktop.inbox.unit import Unit
from agent_desktop.inbox.writer import Writer

log = logging.getLogger(__name__)

AT_ONCE = 8
ECHO_WAIT = timedelta(seconds=3)
"""How long to wait for the echo of an unconfirmed reply before the platform's record is read."""
LATEST = timedelta(seconds=15)
"""How late the platform may still process a request whose connection broke. A reply has not arrived only if the record
lacks it twice, the second time after this."""


class Outbox:
    """The entries that are on their way.

    Args:
        platform: The way to the platform.
        writer: Notes what becomes of each entry.
        clock: The source of time.
        changed: Called after :attr:`blocked` or :attr:`waits_until` has changed.
        ahead: Returns how far this computer's clock can be ahead of the platform's (µs).
        chance: The source of randomness that spreads retries.
    """

    def __init__(
        self,
        platform: Platform,
        writer: Writer,
        clock: Clock,
        *,
        changed: Callable[[], None],
        ahead: Callable[[], int],
        chance: random.Random | None = None,
    ) -> None:
        self.blocked: str | None = None
        self.waits_until: datetime | None = None
        self._platform = platform
        self._writer = writer
        self._clock = SteadyClock(clock)
        self._changed = changed
        self._ahead = ahead
        self._chance = chance or random.Random()  # noqa: S311 - spreads retries, keeps no secret
        self._entries: dict[int, OutboxEntry] = {}
        self._lanes: dict[int, list[int]] = {}
        self._running: dict[int, asyncio.Event] = {}
        self._unconfirmed_since: dict[int, datetime] = {}
        self._look_again: dict[int, datetime] = {}
        self._deferrals: dict[int, int] = {}
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._tasks = Tasks()
        self._started = False

    # --- life --------------------------------------------------------------------------------------------------------

    async def start(self, repository: Repository) -> None:
        """Load the entries from the store, and begin to send."""
        interrupted = []
        for entry in await repository.outbox():
            self._put(entry)
            if entry.state is Delivery.SENDING:
                interrupted.append(entry)
        if interrupted:
            await self._writer.do(lambda unit: outcomes.interrupted(unit, interrupted))
        self._started = True
        self.wake()

    async def stop(self, timeout: float = 2.0) -> None:
        """Start no new calls, and give those under way ``timeout`` seconds to end."""
        self._started = False
        for event in self._running.values():
            event.set()
        await self._tasks.wait(timeout)
        await self._tasks.close(timeout=0.5)

    def block(self, sentence: str) -> None:
        """Send nothing until :meth:`wake`. The sentence tells the agent why."""
        self.blocked = sentence
        self._changed()

    def wake(self) -> None:
        """Try everything that waits now, as after a new token, or when the network is back."""
        if self.blocked is not None or self.waits_until is not None:
            self.blocked = self.waits_until = None
            self._changed()
        for entry_id, entry in self._entries.items():
            if entry.not_before is not None:
                self._entries[entry_id] = msgspec.structs.replace(entry, not_before=None)
        for conversation_id in list(self._lanes):
            self._run(conversation_id)

    # --- what others ask ---------------------------------------------------------------------------------------------

    def unsent(self, conversation_id: int) -> frozenset[int]:
        """Return the ids of a conversation's replies that the platform certainly does not have."""
        entries = (self._entries[entry_id] for entry_id in self._lanes.get(conversation_id, ()))
        return frozenset(
            entry.message_id
            for entry in entries
            if entry.message_id is not None
            and (entry.state is Delivery.FAILED or (entry.state is Delivery.QUEUED and entry.attempts == 0))
        )

    def called_at(self, conversation_id: int) -> dict[int, int]:
        """Return when the replies of a conversation whose fate is not known were first sent (µs), by message id."""
        entries = (self._entries[entry_id] for entry_id in self._lanes.get(conversation_id, ()))
        return {
            entry.message_id: micros(entry.queued_at)
            for entry in entries
            if entry.message_id is not None
            and (entry.state in (Delivery.SENDING, Delivery.UNCONFIRMED) or entry.attempts > 0)
        }

    def of_message(self, message_id: int) -> OutboxEntry | None:
        """Return the entry that sends this reply, or None if there is none."""
        return next((entry for entry in self._entries.values() if entry.message_id == message_id), None)

    def settle(self, unit: Unit, message_id: int) -> None:
        """Remove the entry of a reply that has arrived, in a unit of work."""
        entry = self.of_message(message_id)
        if entry is not None:
            unit.dequeue(entry.id)

    def holds(self, conversation_id: int) -> bool:
        """Return True if anything of a conversation is still on its way to the platform."""
        return self._head(conversation_id) is not None

    def committed(self, changed: Iterable[OutboxEntry], removed: Iterable[int], erased: Iterable[int] = ()) -> None:
        """Continue after a unit of work is durable.

        Args:
            changed: New or changed entries.
            removed: Ids of removed entries.
            erased: Ids of erased conversations.
        """
        for conversation_id in erased:
            for entry_id in tuple(self._lanes.get(conversation_id, ())):
                self._drop(entry_id)
        for entry_id in removed:
            self._drop(entry_id)
        for entry in changed:
            self._put(entry)
            self._run(entry.conversation_id)

    # --- lanes -------------------------------------------------------------------------------------------------------

    def _put(self, entry: OutboxEntry) -> None:
        if entry.id not in self._entries:
            lane = self._lanes.setdefault(entry.conversation_id, [])
            lane.append(entry.id)
            lane.sort()
        self._entries[entry.id] = entry
        if entry.state is Delivery.UNCONFIRMED:
            self._unconfirmed_since.setdefault(entry.id, self._clock.now())
        else:
            self._unconfirmed_since.pop(entry.id, None)
            self._look_again.pop(entry.id, None)

    def _drop(self, entry_id: int) -> None:
        entry = self._entries.pop(entry_id, None)
        self._deferrals.pop(entry_id, None)
        self._unconfirmed_since.pop(entry_id, None)
        self._look_again.pop(entry_id, None)
        if entry is None:
            return
        lane = self._lanes[entry.conversation_id]
        lane.remove(entry_id)
        if not lane:
            del self._lanes[entry.conversation_id]
        # What waited behind it goes on, also if the lane had stopped for a decision of the agent.
        self._run(entry.conversation_id)

    def _head(self, conversation_id: int) -> OutboxEntry | None:
        for entry_id in self._lanes.get(conversation_id, ()):
            entry = self._entries[entry_id]
            if entry.state is not Delivery.FAILED:
                return entry
        return None

    def _run(self, conversation_id: int) -> None:
        running = self._running.get(conversation_id)
        if running is not None:
            running.set()
        elif self._started and self.blocked is None and self._head(conversation_id) is not None:
            self._running[conversation_id] = asyncio.Event()
            _ = self._tasks.spawn(self._lane(conversation_id), name="send a conversation's replies")

    async def _lane(self, conversation_id: int) -> None:
        event = self._running[conversation_id]
        try:
            while self._started and self.blocked is None and (head := self._head(conversation_id)) is not None:
                if head.state is Delivery.SENDING:
                    # Its outcome could not be stored and it may have arrived: a restart makes it unconfirmed.
                    return
                event.clear()
                pause = self._pause(head)
                if pause > timedelta():
                    # Looked at anew each minute: this waiting stands still while the computer sleeps.
                    await _wait(event, min(pause.total_seconds(), LONGEST))
                elif head.state is not Delivery.UNCONFIRMED:
                    async with self._slots:
                        # A rate limit may have begun while this waited for its turn.
                        if self._pause(head) <= timedelta():
                            await self._send(head)
                elif not await self._find(head):
                    return
        finally:
            del self._running[conversation_id]
            head = self._head(conversation_id)
            if event.is_set() and head is not None and head.state is Delivery.QUEUED:
                self._run(conversation_id)

    def _pause(self, entry: OutboxEntry) -> timedelta:
        now = self._clock.now()
        limit = self._platform.ready_at
        limit = limit if limit is not None and limit > now else None
        if limit != self.waits_until:
            self.waits_until = limit
            self._changed()
        moments = [moment for moment in (entry.not_before, self.waits_until) if moment is not None]
        since = self._unconfirmed_since.get(entry.id)
        if since is not None:
            moments.append(self._look_again.get(entry.id, since + ECHO_WAIT))
        return max((moment - now for moment in moments), default=timedelta())

    # --- one entry ---------------------------------------------------------------------------------------------------

    async def _send(self, entry: OutboxEntry) -> None:
        try:
            key = await self._writer.do(lambda unit: outcomes.sending(unit, entry))
        except InboxError as gone:
            log.info("an outbox entry was taken back before it went out: %s", gone)
            self._drop(entry.id)
            return
        except StorageError as error:
            log.warning("nothing is sent while the store cannot note it: %s", error)
            self._defer(entry)
            return
        entry = self._entries.get(entry.id, entry)
        try:
            if entry.kind is OutboxKind.REPLY:
                await self._platform.send(key, entry.body)
            elif entry.kind is OutboxKind.PAUSE:
                await self._platform.pause(key)
            else:
                await self._platform.resume(key)
        except SendFailed as failure:
            await self._failed(entry, failure)
        else:
            await self._record(lambda unit: outcomes.sent(unit, entry))

    async def _failed(self, entry: OutboxEntry, failure: SendFailed) -> None:
        kind = failure.failure
        if kind is Failure.UNCONFIRMED and entry.kind is not OutboxKind.REPLY:
            kind = Failure.RETRY  # pausing twice does no harm
        sentence = str(failure)
        if kind is Failure.RETRY:
            again = again_at(self._clock.now(), entry.attempts, failure.retry_at, self._chance)
            await self._record(lambda unit: outcomes.postponed(unit, entry, sentence, again))
        elif kind is Failure.UNAUTHORISED:
            await self._record(lambda unit: outcomes.held(unit, entry, sentence))
            self.block(sentence)
        elif kind is Failure.REFUSED:
            await self._record(lambda unit: outcomes.refused(unit, entry, sentence))
        else:
            await self._record(lambda unit: outcomes.unconfirmed(unit, entry, sentence))

    async def _find(self, entry: OutboxEntry) -> bool:
        """Look for an unconfirmed reply in the platform's record. Returns False if only the agent can decide."""
        try:
            key, sought = await self._writer.do(lambda unit: outcomes.sought(unit, entry, self._ahead()))
            found = await self._platform.find(key, sought)
        except (SendFailed, StorageError) as failure:
            if isinstance(failure, SendFailed) and failure.failure is Failure.UNAUTHORISED:
                self.block(str(failure))
                return False
            if isinstance(failure, StorageError):
                self._defer(entry)
                return True
            if failure.failure is Failure.RETRY:
                self._defer(entry, failure.retry_at)
                return True
            found = None
        except InboxError as gone:
            log.info("an unconfirmed reply was taken back: %s", gone)
            self._drop(entry.id)
            return True
        if self._entries.get(entry.id, entry).state is not Delivery.UNCONFIRMED:
            return True  # its echo came, or the agent decided, while the platform was asked
        if found is None:
            return False
        if found:
            await self._record(lambda unit: outcomes.sent(unit, entry))
        elif entry.id not in self._look_again:
            now = self._clock.now()
            failed = self._unconfirmed_since.get(entry.id, now)
            self._look_again[entry.id] = max(failed + LATEST, now + ECHO_WAIT)
        else:
            now = self._clock.now()
            await self._record(lambda unit: outcomes.postponed(unit, entry, None, now))
        return True

    def _defer(self, entry: OutboxEntry, wish: datetime | None = None) -> None:
        """Delay the next try of this entry, in memory only, as the store may be what fails.

        Args:
            entry: The entry.
            wish: When the platform wants to be called again.
        """
        current = self._entries.get(entry.id)
        if current is not None:
            tries = self._deferrals[entry.id] = self._deferrals.get(entry.id, 1) + 1
            later = again_at(self._clock.now(), tries, wish, self._chance)
            self._entries[entry.id] = msgspec.structs.replace(current, not_before=later)

    async def _record(self, command: Callable[[Unit], outcomes.Step]) -> None:
        """Store the outcome of a call, and retry until that succeeds: the call must not be made again."""
        attempts = 0
        while True:
            try:
                await self._writer.do(command)
                return
            except InboxError as gone:
                log.info("the outcome of a call concerns nothing any more: %s", gone)
                return
            except StorageError as error:
                log.warning("the outcome of a call waits to be stored: %s", error)
                await asyncio.sleep(backoff(attempts, self._chance).total_seconds())
                attempts += 1


async def _wait(event: asyncio.Event, seconds: float) -> None:
    try:
        # Not wait_for: on Python 3.11 it forgets a cancellation that comes together with the event.
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return
