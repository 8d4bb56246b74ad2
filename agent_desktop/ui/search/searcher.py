"""Asks the store while one types: one question at a time, and always the newest."""

from collections.abc import Awaitable, Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.ports import StorageError

PAUSE_MS = 60
"""So long without a further letter, and the store is asked."""


class Searcher(QObject):
    """``found(text, result)``: the answer to what was asked for last. ``failed(sentence)``: the store cannot tell."""

    found = Signal(str, object)
    failed = Signal(str)

    def __init__(self, ask: Callable[[str], Awaitable[Any]], tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._tasks = tasks
        self._wanted = ""
        self._answered: str | None = None
        self._busy = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._begin)

    def ask(self, text: str) -> None:
        """Look for this from now on. Nothing is asked for an empty text."""
        self._wanted = text.strip()
        self._answered = None
        if self._wanted:
            self._timer.start()
        else:
            self._timer.stop()

    def ask_now(self, text: str) -> None:
        """The same without a pause."""
        self.ask(text)
        self._timer.stop()
        self._begin()

    def again(self) -> None:
        """Ask the same once more: there may be something new."""
        if self._wanted:
            self.ask(self._wanted)

    def _begin(self) -> None:
        if self._wanted and not self._busy:
            self._busy = True
            _ = self._tasks.spawn(self._work(), name="search")

    async def _work(self) -> None:
        try:
            while self._wanted and self._answered != self._wanted:
                text = self._wanted
                result = await self._ask(text)
                if not isValid(self):  # the window was closed meanwhile
                    return
                if text == self._wanted:
                    self._answered = text
                    self.found.emit(text, result)
        except StorageError as error:
            if isValid(self):
                self.failed.emit(str(error))
        finally:
            self._busy = False
