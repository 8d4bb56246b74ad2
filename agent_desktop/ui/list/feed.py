"""Fills the list's model from the inbox: the first pages, further ones on demand, and the numbers of the headers."""

import asyncio
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from agent_desktop.inbox.model import Changes, Conversation, Counts, State
from agent_desktop.inbox.ports import StorageError
from agent_desktop.tasks import Tasks
from agent_desktop.ui.list.model import ORDER, ConversationListModel
from agent_desktop.ui.list.section import PAGE, WINDOWED

OVERLAP = 10
COUNT_PAUSE = 0.2
"""Seconds between two countings, so that a flood of messages does not count each time."""


class Source(Protocol):
    """What is needed of the inbox."""

    async def conversations(self, state: State, *, offset: int = 0, limit: int = 200) -> Sequence[Conversation]:
        """A page of conversations in a state."""
        ...

    async def counts(self) -> Counts:
        """The store's numbers."""
        ...


class Feed(QObject):
    """Keeps the model filled. ``counted`` is emitted with the newest Counts, ``failed`` with a sentence."""

    counted = Signal(object)
    failed = Signal(str)

    def __init__(
        self, source: Source, tasks: Tasks, model: ConversationListModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._tasks = tasks
        self._model = model
        self._loading: set[State] = set()
        self._reading = 0
        self._meanwhile: list[Conversation] = []
        self._count_due = False
        self._counting = False
        model.page_wanted.connect(self.fetch_more)

    async def start(self) -> None:
        """Load those who wait and the agent's own, the first page of the bot's, and the numbers.

        Raises StorageError when the store cannot be read.
        """
        for state in ORDER:
            if state in WINDOWED:
                if state is State.BOT:
                    await self._load_page(state, 0)
                continue
            offset, more = 0, True
            while more:
                more = await self._load_page(state, offset)
                offset += PAGE
        await self._count()

    def apply(self, changes: Changes) -> None:
        """Hand a frame's changes to the model and count again soon."""
        if changes.conversations:
            self._model.apply(changes.conversations)
            if self._reading:
                self._meanwhile.extend(changes.conversations)
        self.recount()

    def recount(self) -> None:
        """Count again, soon."""
        self._count_due = True
        if not self._counting:
            self._counting = True
            _ = self._tasks.spawn(self._count_while_due(), name="count conversations")

    def fetch_more(self, state: State) -> None:
        """Load a section's next page, unless that is under way."""
        if state not in self._loading and self._model.section(state).more:
            self._loading.add(state)
            _ = self._tasks.spawn(self._fetch(state), name=f"load more {state.value} conversations")

    async def _fetch(self, state: State) -> None:
        try:
            # Pages overlap a little: rows may have come and gone since the last one was read.
            await self._load_page(state, max(0, len(self._model.section(state)) - OVERLAP))
        except StorageError as error:
            self.failed.emit(str(error))
        finally:
            self._loading.discard(state)

    async def _load_page(self, state: State, offset: int) -> bool:
        self._reading += 1
        try:
            page = await self._source.conversations(state, offset=offset, limit=PAGE)
        finally:
            self._reading -= 1
        more = len(page) == PAGE
        self._model.load(state, page, more=more)
        # What changed while the page was being read is newer than the page.
        self._model.apply(self._meanwhile)
        if not self._reading:
            self._meanwhile = []
        return more

    async def _count(self) -> None:
        counts = await self._source.counts()
        self._model.set_counts(counts)
        self.counted.emit(counts)

    async def _count_while_due(self) -> None:
        try:
            while self._count_due:
                self._count_due = False
                await self._count()
                await asyncio.sleep(COUNT_PAUSE)
        except StorageError as error:
            self.failed.emit(str(error))
        finally:
            self._counting = False
