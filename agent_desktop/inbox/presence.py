"""The agent's presence: available, away with or without an end, offline. It is kept over restarts."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

from agent_desktop.base.i18n import translate
from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.model import Availability, Cause, Presence
from agent_desktop.inbox.ports import Clock, InboxError, Repository, StorageError
from agent_desktop.inbox.unit import Unit
from agent_desktop.inbox.writer import Writer

log = logging.getLogger(__name__)

AVAILABILITY = "availability"
UNTIL = "availability_until"
CAUSE = "availability_cause"

LOOK_EVERY = 15.0
"""Maximum seconds between two looks at the clock: timers stand still while the computer sleeps."""


async def stored_presence(repository: Repository) -> Presence:
    """Return the presence that was set last. Raises :class:`StorageError`."""
    word = await repository.meta(AVAILABILITY)
    if word not in tuple(Availability):
        return Presence()
    cause = await repository.meta(CAUSE)
    return Presence(
        availability=Availability(word),
        until=_moment(await repository.meta(UNTIL)),
        cause=Cause(cause) if cause in tuple(Cause) else Cause.CHOSEN,
    )


class PresenceKeeper:
    """Holds the presence, and ends an absence when its end has come. ``changed()`` is called after each change."""

    def __init__(self, writer: Writer, repository: Repository, clock: Clock, changed: Callable[[], None]) -> None:
        self.presence = Presence()
        self._chosen = self.presence
        self._writer = writer
        self._repository = repository
        self._clock = clock
        self._tell = changed
        self._tasks = Tasks()
        self._changed = asyncio.Event()

    async def load(self) -> None:
        """Load the presence that was set last. Raises :class:`StorageError`."""
        self.presence = self._chosen = await stored_presence(self._repository)

    def start(self) -> None:
        """Begin to watch for the end of an absence."""
        _ = self._tasks.spawn(self._watch(), name="come back when an absence ends")

    async def stop(self) -> None:
        """Stop watching. An absence keeps its end."""
        await self._tasks.close()

    @property
    def met(self) -> Presence:
        """The presence for new customers: an absence counts once it is chosen, a return once it is on disk."""
        return self.presence if self._chosen.availability is Availability.AVAILABLE else self._chosen

    async def set(self, presence: Presence, *, only_from: Presence | None = None) -> bool:
        """Set the presence.

        Args:
            presence: The new presence.
            only_from: Change it only if the presence is still this one.

        Returns:
            False if another presence was chosen meanwhile, so that nothing was changed.

        Raises:
            StorageError: It could not be stored.
            InboxError: The end of the absence is past.
        """
        if presence.until is not None and presence.until <= self._clock.now():
            raise InboxError(translate("inbox", "Choose a time in the future."))
        if only_from not in (None, self._chosen):
            return False

        async def keep(unit: Unit) -> None:
            unit.note(AVAILABILITY, presence.availability.value)
            unit.note(UNTIL, presence.until.isoformat() if presence.until is not None else "")
            unit.note(CAUSE, presence.cause.value)

        self._chosen = presence
        try:
            await self._writer.do(keep)
        except StorageError:
            if self._chosen is presence:
                self._chosen = self.presence
            raise
        if self.presence != presence:
            self.presence = presence
            self._changed.set()
            self._tell()
        return True

    async def _watch(self) -> None:
        while True:
            self._changed.clear()
            pause = LOOK_EVERY
            until = self.presence.until
            if until is not None:
                pause = min(pause, (until - self._clock.now()).total_seconds())
            if self.presence.is_over(self._clock.now()):
                pause = LOOK_EVERY
                try:
                    await self.set(Presence(), only_from=self.presence)
                except StorageError as error:
                    log.warning("the end of an absence cannot be noted: %s", error)
            try:
                async with asyncio.timeout(pause + 0.01):
                    await self._changed.wait()
            except TimeoutError:
                continue


def _moment(text: str | None) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text) if text else None
    except ValueError:
        return None
    return moment if moment is not None and moment.tzinfo is not None else None
