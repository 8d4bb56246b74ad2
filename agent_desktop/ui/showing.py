"""Which conversation is open. However fast one moves, the last one asked for is the last one shown."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from agent_desktop.inbox.model import Changes, Conversation
from agent_desktop.tasks import Tasks


class Pane(Protocol):
    """What shows a conversation."""

    async def show_conversation(self, conversation: Conversation | None) -> None:
        """Show it from now on; returns when its transcript is there."""
        ...


class Showing(QObject):
    """Keeps the newest value of the open conversation; ``changed`` is emitted with it, or None."""

    changed = Signal(object)

    def __init__(self, pane: Pane, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self._tasks = tasks
        self._wanted: Conversation | None = None
        self._busy = False

    @property
    def conversation(self) -> Conversation | None:
        """The one that is open, with its newest values."""
        return self._wanted

    def open(self, conversation: Conversation | None) -> None:
        """Show this one as soon as the pane is free."""
        old, self._wanted = self._wanted, conversation
        if conversation == old:
            return
        self.changed.emit(conversation)
        same = old is not None and conversation is not None and old.id == conversation.id
        if not same and not self._busy:
            self._busy = True
            self._tasks.spawn(self._show(), name="show a conversation")

    def apply(self, changes: Changes) -> None:
        """Take in a frame's changes."""
        if self._wanted is None:
            return
        for conversation in changes.conversations:
            if conversation.id == self._wanted.id:
                self.open(conversation)

    async def _show(self) -> None:
        try:
            while True:
                asked = self._wanted
                await self._pane.show_conversation(asked)
                wanted = self._wanted
                if (asked.id if asked else None) == (wanted.id if wanted else None):
                    return
        finally:
            self._busy = False
