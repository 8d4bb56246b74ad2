"""Which conversation is open, with its newest values."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from agent_desktop.inbox.model import Changes, Conversation
from agent_desktop.tasks import Tasks


class Pane(Protocol):
    """What shows a conversation. However fast one moves, it ends with the last one asked for."""

    def show_conversation(self, conversation: Conversation | None) -> Coroutine[Any, Any, None]:
        """Show it from now on; what is returned ends when its transcript is there."""
        ...


class Showing(QObject):
    """Tells the pane what to show; ``changed`` is emitted with each new value of the open conversation, or None."""

    changed = Signal(object)

    def __init__(self, pane: Pane, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self._tasks = tasks
        self._conversation: Conversation | None = None

    @property
    def conversation(self) -> Conversation | None:
        """The one that is open."""
        return self._conversation

    def open(self, conversation: Conversation | None, then: Callable[[], None] | None = None) -> None:
        """Show this one. ``then`` is called when the pane has begun to, such as to give it the keyboard."""
        old, self._conversation = self._conversation, conversation
        if (old.id if old else None) != (conversation.id if conversation else None):
            _ = self._tasks.spawn(self._pane.show_conversation(conversation), name="show a conversation")
        if conversation != old:
            self.changed.emit(conversation)
        if then is not None:
            # After the task's first step, which this one waits behind.
            asyncio.get_running_loop().call_soon(then)

    def apply(self, changes: Changes) -> None:
        """Take in a frame's changes."""
        for conversation in changes.conversations:
            if self._conversation is not None and conversation.id == self._conversation.id:
                self._conversation = conversation
                self.changed.emit(conversation)
