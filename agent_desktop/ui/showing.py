"""Which conversation is open, with its newest values."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from agent_desktop.inbox.model import Changes, Conversation


class Pane(Protocol):
    """What shows a conversation. However fast one moves, it ends with the last one asked for."""

    def open(self, conversation: Conversation | None) -> None:
        """Show it from now on: what is typed next belongs to it. Its transcript follows."""
        ...


class Showing(QObject):
    """Tells the pane what to show; ``changed`` is emitted with each new value of the open conversation, or None."""

    changed = Signal(object)

    def __init__(self, pane: Pane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self._conversation: Conversation | None = None

    @property
    def conversation(self) -> Conversation | None:
        """The one that is open."""
        return self._conversation

    def open(self, conversation: Conversation | None) -> None:
        """Show this one."""
        old, self._conversation = self._conversation, conversation
        if (old.id if old else None) != (conversation.id if conversation else None):
            self._pane.open(conversation)
        if conversation != old:
            self.changed.emit(conversation)

    def apply(self, changes: Changes) -> None:
        """Take in a frame's changes. What was erased is closed."""
        if self._conversation is not None and self._conversation.id in changes.erased:
            self.open(None)
        for conversation in changes.conversations:
            if self._conversation is not None and conversation.id == self._conversation.id:
                self._conversation = conversation
                self.changed.emit(conversation)
