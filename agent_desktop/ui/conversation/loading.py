"""Brings a conversation's messages into the transcript: the newest page, and older ones as one scrolls up."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.api import InboxApi
from agent_desktop.inbox.model import Message, Page
from agent_desktop.inbox.ports import InboxError, StorageError
from agent_desktop.ui.transcript import TranscriptView

PAGE = 60
BLANK_AFTER_MS = 120
"""So long the screen may keep what it showed before, so that switching does not flicker."""
BEGINNING = (datetime(1970, 1, 1, tzinfo=UTC), 0)
"""Before every message."""
NOTHING = Page(messages=(), more=False)


class Loader(QObject):
    """Loads for one view. Of several conversations asked for, only the last one is read to its end.

    ``loaded(count)``: a conversation is shown. ``failed(sentence, again)``: it could not be read; ``again`` tries anew.
    """

    loaded = Signal(int)
    failed = Signal(str, object)

    def __init__(self, view: TranscriptView, inbox: InboxApi, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._inbox = inbox
        self._tasks = tasks
        self._asked = 0
        self._conversation: int | None = None
        self._reading = asyncio.Lock()
        self._older = False
        self._early: list[tuple[tuple[Message, ...], tuple[int, ...]]] | None = None
        self._blank = QTimer(self)
        self._blank.setSingleShot(True)
        self._blank.setInterval(BLANK_AFTER_MS)
        self._blank.timeout.connect(lambda: view.setUpdatesEnabled(True))
        self._newer = False
        view.older_wanted.connect(self._want_older)
        view.newer_wanted.connect(self._want_newer)
        view.newest_wanted.connect(self._want_newest)
        view.oldest_wanted.connect(self._want_oldest)

    def ask(self, conversation_id: int | None, customer: str) -> int:
        """From now on show this conversation: nothing of another one may come any more."""
        self._asked += 1
        self._conversation = conversation_id
        self._older = self._newer = False
        self._early = []
        self._view.setUpdatesEnabled(False)
        self._blank.start()
        self._view.words.customer = customer
        self._view.transcript.load(NOTHING)
        return self._asked

    async def load(self, asked: int) -> None:
        """Read and show what was asked for, unless something else was asked for since."""
        if self._conversation is None:
            self._finish(NOTHING)
            return
        async with self._reading:
            if asked != self._asked:
                return
            try:
                page = await self._inbox.page(self._conversation, limit=PAGE)
            except (StorageError, InboxError) as error:
                if asked == self._asked:
                    self._finish(NOTHING)
                    words = self.tr("The messages could not be read: {reason}").replace("{reason}", str(error))
                    self.failed.emit(words, lambda: self._again(asked))
                return
        if asked == self._asked:
            self._finish(page)

    def show_message(self, message_id: int) -> None:
        """Bring a message of the shown conversation into sight: those around it, where it was not loaded."""
        if self._early is None and self._view.go_to(message_id):
            return
        self._asked += 1
        self._older = self._newer = False
        self._early = self._early or []
        _ = self._tasks.spawn(self._load_around(self._asked, message_id), name="show a message")

    async def _load_around(self, asked: int, message_id: int) -> None:
        async with self._reading:
            if asked != self._asked:
                return
            try:
                page = await self._inbox.page_around(message_id, limit=PAGE)
            except (StorageError, InboxError) as error:
                if asked == self._asked:
                    self._finish(NOTHING)
                    words = self.tr("The messages could not be read: {reason}").replace("{reason}", str(error))
                    self.failed.emit(words, lambda: self._again(asked))
                return
        if asked != self._asked:
            return
        if page is None or not page.messages or page.messages[0].conversation_id != self._conversation:
            await self.load(asked)
            if asked == self._asked:
                self.failed.emit(self.tr("This message no longer exists."), None)
            return
        self._finish(page)
        self._view.go_to(message_id)

    def merge(self, messages: tuple[Message, ...], removed: tuple[int, ...]) -> None:
        """Take in changes of the shown conversation; while its page is being read they wait."""
        if self._early is not None:
            self._early.append((messages, removed))
        else:
            self._view.transcript.merge(messages, removed)

    def _finish(self, page: Page) -> None:
        early, self._early = self._early or [], None
        self._view.transcript.load(page)
        for messages, removed in early:
            self._view.transcript.merge(messages, removed)
        self._view.started()
        self._blank.stop()
        self._view.setUpdatesEnabled(True)
        self.loaded.emit(self._view.transcript.rowCount())

    def _again(self, asked: int) -> None:
        if asked == self._asked:
            self._early = []
            _ = self._tasks.spawn(self.load(asked), name="read a conversation again")

    def _want_older(self) -> None:
        if self._older or self._early is not None or self._conversation is None:
            return
        self._older = True
        _ = self._tasks.spawn(self._read_older(self._asked), name="read older messages")

    async def _read_older(self, asked: int) -> None:
        oldest = self._view.transcript.oldest
        if self._conversation is None or oldest is None:
            return
        try:
            page = await self._inbox.page(self._conversation, before=oldest, limit=PAGE)
        except (StorageError, InboxError) as error:
            if asked == self._asked:
                words = self.tr("Older messages could not be read: {reason}").replace("{reason}", str(error))
                self.failed.emit(words, self._older_again)
            return
        if asked == self._asked:
            self._view.transcript.add_older(page)
            self._older = False
            # What was added may not fill the screen yet.
            self._view.check_edges()

    def _want_newer(self) -> None:
        if self._newer or self._early is not None or self._conversation is None:
            return
        self._newer = True
        _ = self._tasks.spawn(self._read_newer(self._asked), name="read newer messages")

    async def _read_newer(self, asked: int) -> None:
        newest = self._view.transcript.newest
        if self._conversation is None or newest is None:
            return
        try:
            page = await self._inbox.page_after(self._conversation, after=newest, limit=PAGE)
        except (StorageError, InboxError) as error:
            if asked == self._asked:
                words = self.tr("Newer messages could not be read: {reason}").replace("{reason}", str(error))
                self.failed.emit(words, self._newer_again)
            return
        if asked == self._asked:
            self._view.transcript.add_newer(page)
            self._newer = False
            self._view.check_edges()

    def _newer_again(self) -> None:
        self._newer = False
        self._want_newer()

    def _want_newest(self) -> None:
        """The end of the conversation, from where an old message is shown."""
        self._go(self.load, name="go to the newest message")

    def _want_oldest(self) -> None:
        """The beginning of the conversation, from where it is not loaded."""
        self._go(self._load_oldest, name="go to the oldest message")

    def _go(self, read: Callable[[int], Coroutine[Any, Any, None]], name: str) -> None:
        if self._conversation is not None and self._early is None:
            self._asked += 1
            self._early = []
            self._older = self._newer = False
            _ = self._tasks.spawn(read(self._asked), name=name)

    async def _load_oldest(self, asked: int) -> None:
        async with self._reading:
            if self._conversation is None or asked != self._asked:
                return
            try:
                page = await self._inbox.page_after(self._conversation, after=BEGINNING, limit=PAGE)
            except (StorageError, InboxError) as error:
                if asked == self._asked:
                    self._finish(NOTHING)
                    words = self.tr("The messages could not be read: {reason}").replace("{reason}", str(error))
                    self.failed.emit(words, lambda: self._again(asked))
                return
        if asked == self._asked:
            self._finish(Page(messages=page.messages, more=False, newer=page.newer))
            self._view.to_oldest()

    def _older_again(self) -> None:
        self._older = False
        self._want_older()
