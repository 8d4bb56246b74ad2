"""Tasks that a window has begun: it goes only when they have come to their end, because they write into it."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from PySide6.QtWidgets import QWidget

from agent_desktop.base.tasks import Tasks


class Work:
    """Spawns on ``tasks``. After :meth:`leave` the window is deleted as soon as nothing of it runs any more."""

    def __init__(self, tasks: Tasks, window: QWidget) -> None:
        self._tasks = tasks
        self._window = window
        self._running: set[asyncio.Task[Any]] = set()
        self._leaving = False

    def spawn(self, work: Coroutine[Any, Any, object], *, name: str) -> None:
        """Start something; the window stays for it."""
        task = self._tasks.spawn(work, name=name)
        self._running.add(task)
        task.add_done_callback(self._ended)

    def leave(self) -> None:
        """The window was closed. Call it once."""
        self._leaving = True
        self._go()

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        self._go()

    def _go(self) -> None:
        if self._leaving and not self._running:
            self._leaving = False
            self._window.deleteLater()
