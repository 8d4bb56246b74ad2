"""Gathers the inbox's changes of one frame, so that a flood of webhooks costs the screen 60 updates a second, or fewer
where an update takes long: the screen never gets more than a fifth of the loop."""

import time

from PySide6.QtCore import QObject, QTimer, Signal

from agent_desktop.inbox.model import Changes, Conversation, Message

FRAME_MS = 16
LONGEST_MS = 100
SHARE = 4
"""So many times as long as an update and its painting took, nothing is drawn after it."""


class Frame(QObject):
    """Takes changes with :meth:`add` and emits them merged, at most once in 16 ms, in the order they came.

    Where drawing them is slow, it is less often.

    Of a value that changed twice only the newest is told; a message that came and went in one frame is only removed.
    """

    changed = Signal(object)
    """One merged :class:`Changes`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conversations: dict[int, Conversation] = {}
        self._messages: dict[int, Message] = {}
        self._removed: dict[int, None] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.flush)
        self._begun = 0.0
        # Qt paints before it looks at timers, so this one comes when what was told is on the screen.
        self._painted = QTimer(self)
        self._painted.setSingleShot(True)
        self._painted.setInterval(0)
        self._painted.timeout.connect(self._pace)

    def add(self, changes: Changes) -> None:
        """Keep these changes for the next frame."""
        for message_id in changes.removed:
            self._messages.pop(message_id, None)
            self._removed[message_id] = None
        for message in changes.messages:
            self._removed.pop(message.id, None)
            self._messages.pop(message.id, None)
            self._messages[message.id] = message
        for conversation in changes.conversations:
            self._conversations.pop(conversation.id, None)
            self._conversations[conversation.id] = conversation
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Emit what is there now, without waiting for the frame's end."""
        self._timer.stop()
        if not (self._conversations or self._messages or self._removed):
            return
        merged = Changes(
            conversations=tuple(self._conversations.values()),
            messages=tuple(self._messages.values()),
            removed=tuple(self._removed),
        )
        self._conversations, self._messages, self._removed = {}, {}, {}
        self._begun = time.perf_counter()
        self._painted.start()
        self.changed.emit(merged)

    def _pace(self) -> None:
        took = (time.perf_counter() - self._begun) * 1000
        self._timer.setInterval(int(min(max(FRAME_MS, SHARE * took), LONGEST_MS)))
