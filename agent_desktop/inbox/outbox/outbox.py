"""Makes the calls that must reach the platform: in order within a conversation, conversations in parallel.

An entry is marked ``sending`` on disk before its request is made, and leaves the outbox only after the platform's
answer is on disk. What was ``sending`` when the program died may have arrived: it is never sent again automatically.
"""

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable, Iterable
from datetime import datetime, timedelta

from agent_desktop.base.clock import SteadyClock
from agent_desktop.base.i18n import QT_TRANSLATE_NOOP, translate
from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.backoff import LONGEST, again_at, backoff
from agent_desktop.inbox.lanes import Lanes
from agent_desktop.inbox.model import Delivery, OutboxEntry, OutboxKind
from agent_desktop.inbox.outbox import outcomes
from agent_desktop.inbox.ports import Clock, Failure, InboxError, Platform, Repository, SendFailed, StorageError
from agent_desktop.inbox.unit import Unit
from agent_desktop.inbox.writer import Writer

log = logging.getLogger(__name__)

UNEXPECTED = QT_TRANSLATE_NOOP(
    "inbox", "Something unexpected happened while this was sent, so it may have arrived. The log has the details."
)

AT_ONCE = 8
ECHO_WAIT = timedelta(seconds=3)
"""How long to wait for the echo of an unconfirmed reply before the platform's record is read."""
LATEST = timedelta(seconds=15)
"""How late the platform may still process a request whose connection broke. A reply has not arrived only if the record
lacks it twice, the second time after this. What was said since to the contrary of a lost pause or resume, is said again
after this."""


class Outbox:
    """The entries that are on their way.

    Waits are measured in steady time: setting the computer's clock back does not prolong them. What waits for a lost
    call to have its effect is measured in time that nobody can set: setting the clock forward does not shorten it.

    Args:
        platform: The way to the platform.
        writer: Notes what becomes of each entry.
        lanes: The entries as they are stored.
        clock: The source of time.
        changed: Called after :attr:`blocked` or :attr:`waits_until` has changed.
        ahead: Returns how far this computer's clock can be ahead of the platform's (µs).
        chance: The source of randomness that spreads retries.
        monotonic: Returns seconds of a clock that nobody can set.
    """

    def __init__(
        self,
        platform: Platform,
        writer: Writer,
        lanes: Lanes,
        clock: Clock,
        *,
        changed: Callable[[], None],
        ahead: Callable[[], int],
        chance: random.Random | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.blocked: str | None = None
        self.waits_until: datetime | None = None
        self._platform = platform
        self._writer = writer
        self._lanes = lanes
        self._clock = SteadyClock(clock, monotonic)
        self._monotonic = monotonic
        self._changed = changed
        self._ahead = ahead
        self._chance = chance or random.Random()  # noqa: S311 - spreads retries, keeps no secret
        self._running: dict[int, asyncio.Event] = {}
        self._due: dict[int, datetime] = {}
        self._failures: dict[int, int] = {}
        self._unconfirmed_since: dict[int, float] = {}
        self._look_again: dict[int, float] = {}
        self._undecided: set[int] = set()
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
        self._due.clear()
        self._undecided.clear()
        for conversation_id in self._lanes.conversations:
            self._run(conversation_id)

    # --- what others ask ---------------------------------------------------------------------------------------------

    def holds(self, conversation_id: int) -> bool:
        """Return True if anything of a conversation is still on its way to the platform without the agent."""
        return any(
            entry.state is not Delivery.FAILED and entry.id not in self._undecided and not entry.is_lost_switch
            for entry in self._lanes.of(conversation_id)
        )

    def committed(self, changed: Iterable[OutboxEntry], removed: Iterable[int], erased: Iterable[int] = ()) -> None:
        """Continue after a unit of work is durable.

        Args:
            changed: New or changed entries.
            removed: Ids of removed entries.
            erased: Ids of erased conversations.
        """
        for conversation_id in erased:
            for entry in self._lanes.of(conversation_id):
                self._drop(entry.id)
        for entry_id in removed:
            self._drop(entry_id)
        for entry in changed:
            self._put(entry)
            self._run(entry.conversation_id)

    # --- lanes -------------------------------------------------------------------------------------------------------

    def _put(self, entry: OutboxEntry) -> None:
        self._forget(entry.id, but_since=entry.state is Delivery.UNCONFIRMED)
        self._lanes.put(entry)
        if entry.not_before is not None:
            self._due[entry.id] = entry.not_before
        if entry.state is Delivery.UNCONFIRMED:
            self._unconfirmed_since.setdefault(entry.id, self._monotonic())

    def _drop(self, entry_id: int) -> None:
        self._forget(entry_id)
        self._failures.pop(entry_id, None)
        entry = self._lanes.drop(entry_id)
        if entry is not None:
            # What waited behind it goes on, also if the lane had stopped for a decision of the agent.
            self._run(entry.conversation_id)

    def _forget(self, entry_id: int, *, but_since: bool = False) -> None:
        self._due.pop(entry_id, None)
        if not but_since:
            self._unconfirmed_since.pop(entry_id, None)
            self._look_again.pop(entry_id, None)
            self._undecided.discard(entry_id)

    def _head(self, conversation_id: int) -> OutboxEntry | None:
        """Return the entry whose turn it is.

        A reply that only the agent can decide about holds up the replies behind it, but not pausing and resuming. A
        lost pause or resume holds up nothing: its turn comes when it can have no effect any more.
        """
        only_switches = False
        lane = self._lanes.of(conversation_id)
        lost = next((entry for entry in lane if entry.is_lost_switch), None)
        if lost is not None and self._until_look(lost) <= timedelta():
            return lost
        for entry in lane:
            if entry.is_lost_switch:
                continue
            if entry.state is Delivery.FAILED or (only_switches and entry.kind is OutboxKind.REPLY):
                continue
            if entry.id not in self._undecided:
                return entry
            only_switches = True
        return lost

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
                event.clear()
                try:
                    await self._step(head, event)
                except Exception:
                    # Nobody expected it, so nobody can say what it means. The other entries must not wait for ever.
                    log.exception("an entry of the outbox failed in a way that is not known")
                    self._defer(head)
        finally:
            del self._running[conversation_id]
            if event.is_set():
                self._run(conversation_id)

    async def _step(self, head: OutboxEntry, event: asyncio.Event) -> None:
        pause = self._pause(head)
        if pause > timedelta():
            # Looked at anew each minute: this waiting stands still while the computer sleeps.
            await _wait(event, min(pause.total_seconds(), LONGEST))
        elif head.is_lost_switch:
            await self._record(lambda unit: outcomes.settled(unit, head))
        elif head.state is Delivery.SENDING:
            # No call of this lane is under way: the outcome of one was lost.
            await self._lost(head)
        elif head.state is Delivery.UNCONFIRMED:
            await self._find(head)
        else:
            async with self._slots:
                # A rate limit may have begun while this waited for its turn.
                if self._pause(head) <= timedelta():
                    await self._send(head)

    def _pause(self, entry: OutboxEntry) -> timedelta:
        """Return how long an entry waits before its next step."""
        now = self._clock.now()
        limit = self._platform.ready_at
        limit = limit if limit is not None and limit > now else None
        if limit != self.waits_until:
            self.waits_until = limit
            self._changed()
        pauses = [moment - now for moment in (self._due.get(entry.id), limit) if moment is not None]
        if entry.id in self._unconfirmed_since:
            pauses.append(self._until_look(entry))
        return max(pauses, default=timedelta())

    def _until_look(self, entry: OutboxEntry) -> timedelta:
        """Return how long to wait until it is looked what became of an unconfirmed entry."""
        first = self._unconfirmed_since[entry.id] + (LATEST if entry.is_lost_switch else ECHO_WAIT).total_seconds()
        return timedelta(seconds=self._look_again.get(entry.id, first) - self._monotonic())

    # --- one entry ---------------------------------------------------------------------------------------------------

    async def _send(self, entry: OutboxEntry) -> None:
        try:
            key = await self._writer.do(lambda unit: outcomes.sending(unit, entry))
        except StorageError as error:
            log.warning("nothing is sent while the store cannot note it: %s", error)
            self._defer(entry)
            return
        called = self._lanes.get(entry.id)
        if key is None or called is None or called.state is not Delivery.SENDING:
            return  # taken back, or its echo came together with the note that it goes out
        call: Awaitable[None]
        if called.kind is OutboxKind.REPLY:
            call = self._platform.send(key, called.body)
        elif called.kind is OutboxKind.PAUSE:
            call = self._platform.pause(key)
        else:
            call = self._platform.resume(key)
        try:
            await call
        except SendFailed as failure:
            await self._failed(called, failure)
        except Exception:
            log.exception("a call to the platform failed in a way that is not known")
            await self._lost(called)
        else:
            await self._record(lambda unit: outcomes.sent(unit, called))

    async def _lost(self, entry: OutboxEntry) -> None:
        again = self._again_at(entry)
        await self._record(lambda unit: outcomes.lost(unit, entry, translate("inbox", UNEXPECTED), again))

    async def _failed(self, entry: OutboxEntry, failure: SendFailed) -> None:
        kind = failure.failure
        maybe = kind is Failure.UNCONFIRMED
        if kind is Failure.UNCONFIRMED and entry.kind is not OutboxKind.REPLY:
            kind = Failure.RETRY  # pausing twice does no harm
        sentence = str(failure)
        if kind is Failure.RETRY:
            again = self._again_at(entry, failure.retry_at)
            await self._record(lambda unit: outcomes.postponed(unit, entry, sentence, again, maybe=maybe))
        elif kind is Failure.UNAUTHORISED:
            await self._record(lambda unit: outcomes.held(unit, entry, sentence))
            self.block(sentence)
        elif kind is Failure.REFUSED:
            await self._record(lambda unit: outcomes.refused(unit, entry, sentence))
        else:
            await self._record(lambda unit: outcomes.unconfirmed(unit, entry, sentence))

    async def _find(self, entry: OutboxEntry) -> None:
        """Look for an unconfirmed reply in the platform's record."""
        found: bool | None = None
        try:
            key, sought = await self._writer.do(lambda unit: outcomes.sought(unit, entry, self._ahead()))
            found = await self._platform.find(key, sought)
        except StorageError:
            self._defer(entry)
            return
        except InboxError as gone:
            log.info("an unconfirmed reply was taken back: %s", gone)
        except SendFailed as failure:
            if failure.failure is Failure.UNAUTHORISED:
                self.block(str(failure))
                return
            if failure.failure is Failure.RETRY:
                self._defer(entry, failure.retry_at)
                return
        except Exception:
            log.exception("looking for a reply failed in a way that is not known")
        if found:
            await self._record(lambda unit: outcomes.found(unit, entry))
        elif self._lanes.get(entry.id) != entry:
            return  # its echo came, or the agent decided, while the platform was asked
        elif found is None:
            self._undecided.add(entry.id)
        elif entry.id not in self._look_again:
            now = self._monotonic()
            failed = self._unconfirmed_since.get(entry.id, now)
            self._look_again[entry.id] = max(failed + LATEST.total_seconds(), now + ECHO_WAIT.total_seconds())
        else:
            again = self._clock.now()
            await self._record(lambda unit: outcomes.postponed(unit, entry, None, again))

    def _defer(self, entry: OutboxEntry, wish: datetime | None = None) -> None:
        """Delay the next try of this entry, in memory only, as the store may be what fails.

        Args:
            entry: The entry.
            wish: When the platform wants to be called again.
        """
        if self._lanes.get(entry.id) is not None:
            self._due[entry.id] = self._again_at(entry, wish)

    def _again_at(self, entry: OutboxEntry, wish: datetime | None = None) -> datetime:
        """Return when to try this entry again. The pause grows each time."""
        failures = self._failures.get(entry.id, 0)
        self._failures[entry.id] = failures + 1
        return again_at(self._clock.now(), failures, wish, self._chance)

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
