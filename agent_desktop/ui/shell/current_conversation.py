"""Which conversation is open, with its newest values."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from agent_desktop.inbox.model import Changes, Conversation


class CurrentConversation(QObject):
    """Has ``show`` show it: what is typed next belongs to it, and however fast one moves, it ends with the last one
    asked for. ``changed`` is emitted with each new value of the open conversation, or None."""

    changed = Signal(object)

    def __init__(self, show: Callable[[Conversation | None], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show = show
        self._conversation: Conversation | None = None

    @property
    def conversation(self) -> Conversation | None:
        """The one that is open."""
        return self._conversation

    def open(self, conversation: Conversation | None) -> None:
        """Show this one."""
        old, self._conversation = self._conversation, conversation
        if (old.id if old else None) != (conversation.id if conversation else None):
            self._show(conversation)
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
