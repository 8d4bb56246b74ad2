"""What a window makes when it can be used already: part by part while nobody waits, at once when it is touched."""

import asyncio
from collections import deque
from collections.abc import Callable
from functools import partial
from importlib import import_module

from PySide6.QtCore import QEvent, QObject

TOUCHES = frozenset(
    {
        QEvent.Type.InputMethod,
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.TabletPress,
        QEvent.Type.TouchBegin,
    }
)
"""What the agent does. It may need any part, so all are made before it is answered: no key and no click is lost."""

PAUSE = 0.001
"""Seconds that the window, and whoever calls the webhook, have for themselves before each part."""


class DeferredParts(QObject):
    """Parts are made in the order in which they were added. One that is needed earlier is made by whoever needs it; it
    should then cost nothing to make it again, as with a cached property."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._parts: deque[Callable[[], object]] = deque()
        self._watched: QObject | None = None

    def load(self, *modules: str) -> None:
        """Import these modules later, one at a time."""
        for name in modules:
            self.add(partial(import_module, name))

    def add(self, *parts: Callable[[], object]) -> None:
        """Make these parts later: call each function once."""
        self._parts.extend(parts)

    def watch(self, window: QObject) -> None:
        """See what is done in a window of the system, through which all that the agent does comes. A filter for the
        whole program would see every event, and have Qt's Python wrap all kinds of objects."""
        if self._parts:
            self._watched = window
            window.installEventFilter(self)

    async def make(self) -> None:
        """Make the remaining parts, one between two turns of the event loop."""
        while self._parts:
            await asyncio.sleep(PAUSE)
            if self._parts:  # finish() may have been called meanwhile
                self._parts.popleft()()
        self.finish()

    def finish(self) -> None:
        """Make all remaining parts at once."""
        while self._parts:
            self._parts.popleft()()
        watched, self._watched = self._watched, None
        if watched is not None:
            watched.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self.finish()
        return False
