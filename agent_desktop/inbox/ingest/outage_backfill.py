"""Notices outages of the way in, and completes the conversations that were active meanwhile.

A heartbeat tells every half minute whether requests get through. The last moment at which they did is stored.
The first such moment after a pause ends an outage: the program was closed, the computer asleep, or the tunnel broken.
"""

import asyncio
import logging
import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.backoff import LONGEST, backoff
from agent_desktop.inbox.ingest.echo import Echoes
from agent_desktop.inbox.ingest.record_merge import RECENT, Outage, complete, mark_gap, unmark_gap
from agent_desktop.inbox.model import Conversation, State
from agent_desktop.inbox.ports import Clock, Failure, InboxError, Platform, Repository, SendFailed, StorageError
from agent_desktop.inbox.unit import Unit
from agent_desktop.inbox.writer import Writer

log = logging.getLogger(__name__)

ALIVE = "alive"
OUTAGE = "outage"
NOTE_EVERY = timedelta(minutes=1)
UNNOTICED = timedelta(seconds=90)
"""How long an outage can last before it is noticed: the public address is tried once a minute."""
LATE = timedelta(minutes=2)
"""A heartbeat that comes so late was held up by a busy computer; after a longer pause it was asleep."""
AGAIN = timedelta(minutes=5)
LONGEST_TRY = timedelta(days=1)
TRIES = 4
POLITE = 0.1
"""Pause in seconds between two conversations, so as not to load the platform."""
PAGE = 200
WITH_BOT = 100
"""Maximum number of conversations with the bot that are completed: the latest ones."""


class OutageBackfill:
    """Completes conversations after an outage. ``refused(sentence)`` is called if the platform refuses the token."""

    def __init__(
        self,
        platform: Platform,
        writer: Writer,
        repository: Repository,
        clock: Clock,
        echoes: Echoes,
        *,
        refused: Callable[[str], None],
        chance: random.Random | None = None,
    ) -> None:
        self._platform = platform
        self._writer = writer
        self._repository = repository
        self._clock = clock
        self._echoes = echoes
        self._refused = refused
        self._chance = chance or random.Random()  # noqa: S311 - spreads retries, keeps no secret
        self._tasks = Tasks()
        self._alive: datetime | None = None
        self._noted: datetime | None = None
        self._away = True
        self._outage: Outage | None = None
        self._tried: datetime | None = None
        self._filling = False

    async def start(self) -> None:
        """Read when requests last got through, and whether an outage is still to be completed."""
        self._alive = self._noted = _moment(await self._repository.meta(ALIVE))
        since, _, until = (await self._repository.meta(OUTAGE) or "").partition(" ")
        first, last = _moment(since), _moment(until)
        self._outage = Outage(first, last) if first is not None and last is not None else None

    async def stop(self) -> None:
        """Stop; the next start goes on."""
        await self._tasks.close()

    async def heartbeat(self, *, reachable: bool) -> None:
        """Note whether requests of the platform get through now.

        Raises:
            StorageError: It could not be noted.
        """
        now = self._clock.now()
        if not reachable:
            self._away = True
            return
        last, away = self._alive, self._away
        outage = None
        if last is not None and now > last and (away or now - last > LATE):
            since = last - UNNOTICED if self._outage is None else min(self._outage.since, last - UNNOTICED)
            outage = Outage(since, now)
        if outage is not None or self._noted is None or abs(now - self._noted) >= NOTE_EVERY:
            await self._keep(outage or self._outage, now)
        # Only now: as long as it cannot be stored, the outage goes on.
        self._alive, self._away = now, False
        if outage is not None or self._tried is None or abs(now - self._tried) >= AGAIN:
            self._fill()

    def wake(self) -> None:
        """Try now to complete what could not be completed, as after a new token."""
        self._fill()

    async def _keep(self, outage: Outage | None, now: datetime | None) -> None:
        text = f"{outage.since.isoformat()} {outage.until.isoformat()}" if outage is not None else ""

        async def note(unit: Unit) -> None:
            unit.note(OUTAGE, text)
            if now is not None:
                unit.note(ALIVE, now.isoformat())

        await self._writer.do(note)
        self._outage = outage
        self._noted = now or self._noted

    # --- completing --------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        if self._outage is not None and not self._filling and not self._away:
            self._filling = True
            self._tried = self._clock.now()
            _ = self._tasks.spawn(self._run(), name="complete conversations after an outage")

    async def _run(self) -> None:
        try:
            while (outage := self._outage) is not None:
                done = await self._complete_all(outage)
                if self._outage != outage:
                    continue  # another outage ended meanwhile
                if done or self._clock.now() - outage.until > LONGEST_TRY:
                    await self._keep(None, None)
                return
        except StorageError as error:
            log.warning("conversations could not be completed: %s", error)
        finally:
            self._filling = False

    async def _complete_all(self, outage: Outage) -> bool:
        """Return True if nothing is left to be tried again."""
        asking, left = True, False
        for conversation in await self._concerned(outage):
            filled: bool | None = None
            if asking:
                filled = await self._complete(conversation, outage)
                await asyncio.sleep(POLITE)
            if filled is None:
                asking, left = False, True
            await self._mark(conversation.id, outage, filled=bool(filled))
        return not left

    async def _concerned(self, outage: Outage) -> list[Conversation]:
        """Return conversations that wait or are answered, then those with the bot that were active."""
        found: list[Conversation] = []
        for state in (State.WAITING, State.ACTIVE):
            offset = 0
            while page := await self._repository.conversations(state, offset=offset, limit=PAGE):
                found += page
                offset += len(page)
        with_bot = await self._repository.conversations(State.BOT, limit=WITH_BOT)
        found += [one for one in with_bot if one.last_at >= outage.since - RECENT]
        return [one for one in found if one.created_at <= outage.until]

    async def _complete(self, conversation: Conversation, outage: Outage) -> bool | None:
        """Return True if nothing is missing any more; None if the platform cannot be asked now."""
        for attempt in range(TRIES):
            await self._until_ready()
            asked = self._clock.now()  # what is said from now on can be missing from the record
            try:
                history = await self._platform.history(conversation.key)
            except SendFailed as failure:
                if failure.failure is Failure.UNAUTHORISED:
                    self._refused(str(failure))
                    return None
                if failure.failure is Failure.REFUSED:
                    return False
                await asyncio.sleep(backoff(attempt, self._chance).total_seconds())
                continue
            if history is None:
                return False
            items, whole = history.items, history.whole
            try:
                agrees = await self._writer.do(
                    lambda unit: complete(unit, conversation.id, items, outage, self._echoes, asked)  # noqa: B023 - awaited
                )
                return agrees and whole  # of a record that is cut, what it has is added, but more may be missing
            except InboxError as gone:
                log.info("a conversation is not completed: %s", gone)
                return True
        return None

    async def _until_ready(self) -> None:
        """Wait for the end of a rate limit. It is asked for anew each minute, as a clock can be set meanwhile."""
        while True:
            ready = self._platform.ready_at
            if ready is None:
                return
            await asyncio.sleep(min(max(0.1, (ready - self._clock.now()).total_seconds()), LONGEST))

    async def _mark(self, conversation_id: int, outage: Outage, *, filled: bool) -> None:
        command = unmark_gap if filled else mark_gap
        try:
            await self._writer.do(lambda unit: command(unit, conversation_id, outage))
        except InboxError as gone:
            log.info("a gap is not marked: %s", gone)


def _moment(text: str | None) -> datetime | None:
    """Return a stored moment; None if it cannot be read."""
    try:
        found = datetime.fromisoformat(text) if text else None
    except ValueError:
        return None
    return found.astimezone(UTC) if found is not None and found.tzinfo is not None else None
