"""Fills the list's model from the inbox: the first pages, further ones on demand, and the numbers of the headers."""

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.api import InboxApi
from agent_desktop.inbox.filters import Filter
from agent_desktop.inbox.model import Changes, Conversation, State
from agent_desktop.inbox.ports import StorageError
from agent_desktop.ui.list.model import ConversationListModel
from agent_desktop.ui.list.section import PAGE, Shelf

OVERLAP = 10
COUNT_PAUSE = 0.2
"""Seconds between two countings, so that a flood of messages does not count each time."""
FILTERED_PAUSE = 1.5
"""The same with a filter, which has to look at every conversation."""


class Feed(QObject):
    """Keeps the model filled. ``counted`` is emitted with the newest Counts, ``failed`` with a sentence."""

    counted = Signal(object)
    failed = Signal(str)

    def __init__(
        self, source: InboxApi, tasks: Tasks, model: ConversationListModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._tasks = tasks
        self._model = model
        self._loading: set[Shelf] = set()
        self._era = 0
        self._stopped = False
        self._reading = 0
        self._meanwhile: list[Conversation] = []
        self._erased: set[int] = set()
        self._count_due = False
        self._counting = False
        model.page_wanted.connect(self.fetch_more)

    async def start(self) -> None:
        """Load those who wait and the agent's own, the first pages of the others, and the numbers.

        Raises StorageError when the store cannot be read.
        """
        era = self._era
        for shelf in (Shelf.WAITING, Shelf.MINE):
            offset, more = 0, True
            while more:
                more = await self._load_page(shelf, offset)
                offset += PAGE
        for shelf in (Shelf.DECLINED, Shelf.BOT, Shelf.CLOSED):
            if era == self._era and not self._model.section(shelf).collapsed:
                await self._load_page(shelf, 0)
        await self._count()

    def narrow(self, only: Filter) -> None:
        """Fill the list anew with what passes a filter; what is still being read for another one is dropped."""
        if only == self._model.only:
            return
        self._era += 1
        self._loading.clear()
        self._model.set_only(only)
        _ = self._tasks.spawn(self._refill(), name="fill the list with what passes the filter")

    async def _refill(self) -> None:
        try:
            await self.start()
        except StorageError as error:
            self.failed.emit(str(error))

    def apply(self, changes: Changes) -> None:
        """Hand a frame's changes to the model and count again soon."""
        if changes.erased:
            self._erased.update(changes.erased)
            self._model.erase(changes.erased)
            self._meanwhile = self._without_erased(self._meanwhile)
        if changes.conversations:
            self._model.apply(changes.conversations)
            if self._reading:
                self._meanwhile.extend(changes.conversations)
        self.recount()

    def stop(self) -> None:
        """The window closes: nothing is read or told any more."""
        self._stopped = True
        self._era += 1
        self._count_due = False

    def recount(self) -> None:
        """Count again, soon."""
        self._count_due = not self._stopped
        if self._count_due and not self._counting:
            self._counting = True
            _ = self._tasks.spawn(self._count_while_due(), name="count conversations")

    def fetch_more(self, wanted: Shelf | State) -> None:
        """Load a section's next page, unless that is under way."""
        shelf = Shelf(wanted.value)
        if shelf not in self._loading and self._model.section(shelf).more:
            self._loading.add(shelf)
            _ = self._tasks.spawn(self._fetch(shelf, self._era), name=f"load more {shelf.value} conversations")

    async def _fetch(self, shelf: Shelf, era: int) -> None:
        try:
            # Pages overlap a little: rows may have come and gone since the last one was read.
            await self._load_page(shelf, max(0, len(self._model.section(shelf)) - OVERLAP))
        except StorageError as error:
            self.failed.emit(str(error))
        finally:
            if era == self._era:
                self._loading.discard(shelf)

    async def _load_page(self, shelf: Shelf, offset: int) -> bool:
        era = self._era
        self._reading += 1
        try:
            page = await self._source.conversations(
                shelf.state, offset=offset, limit=PAGE, only=self._model.only or None, declined=shelf.declined
            )
        finally:
            self._reading -= 1
        if era != self._era:
            return False
        more = len(page) == PAGE
        self._model.load(shelf, self._without_erased(page), more=more)
        # What changed while the page was being read is newer than the page.
        self._model.apply(self._meanwhile)
        if not self._reading:
            self._meanwhile = []
        return more

    def _without_erased(self, conversations: Sequence[Conversation]) -> list[Conversation]:
        """What was read before it was erased is told no more."""
        return [one for one in conversations if one.id not in self._erased]

    async def _count(self) -> None:
        era, only = self._era, self._model.only
        counts = await self._source.counts()
        if self._stopped:
            return
        self.counted.emit(counts)
        if only:
            counts = await self._source.counts(only)
        if era == self._era:
            self._model.set_counts(counts)

    async def _count_while_due(self) -> None:
        try:
            while self._count_due:
                self._count_due = False
                await self._count()
                await asyncio.sleep(FILTERED_PAUSE if self._model.only else COUNT_PAUSE)
        except StorageError as error:
            self.failed.emit(str(error))
        finally:
            self._counting = False
