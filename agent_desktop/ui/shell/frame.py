"""Gathers the inbox's changes of one frame: a few are on the screen at once, a flood costs it ten updates a second."""

import itertools
import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from agent_desktop.inbox.model import Changes, Conversation, Message

FRAME_MS = 16
FLOOD_MS = 100
CALM = 300
"""So many changed values a second are all drawn as they come; of more, the less often the more there are."""

MOST = 60
"""Messages in one frame: a handover can bring a hundred thousand, and everybody who is told looks at each."""


class Frame(QObject):
    """Takes changes with :meth:`add` and emits them merged, in the order they came: the first at once, then at most
    once in 16 ms, and once in 100 ms in a flood, which nobody can read anyway. Of very many messages some come later.

    Of a value that changed twice only the newest is told; a message that came and went in one frame is only removed.
    """

    changed = Signal(object)
    """One merged :class:`Changes`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conversations: dict[int, Conversation] = {}
        self._messages: dict[int, Message] = {}
        self._removed: dict[int, None] = {}
        self._erased: dict[int, None] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self._emit(MOST))
        self._flushed = time.perf_counter()
        self._next = self._flushed

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
        if changes.erased:
            self._erase(changes.erased)
        if not self._timer.isActive():
            # What comes alone, after a pause, does not wait: the loop's next turn draws it.
            self._timer.start(max(0, round((self._next - time.perf_counter()) * 1000)))

    def flush(self) -> None:
        """Emit the collected changes now, without waiting for the end of the frame."""
        self._timer.stop()
        self._emit()

    def _emit(self, most: int | None = None) -> None:
        """Emit what is there, but at most so many messages. The others follow in the next frames."""
        if not (self._conversations or self._messages or self._removed or self._erased):
            return
        first = list(itertools.islice(self._messages, most))
        merged = Changes(
            conversations=tuple(self._conversations.values()),
            messages=tuple([self._messages.pop(message_id) for message_id in first]),
            removed=tuple(self._removed),
            erased=tuple(self._erased),
        )
        self._conversations, self._removed, self._erased = {}, {}, {}
        pause = self._pause(len(merged.conversations) + len(merged.messages))
        self.changed.emit(merged)
        self._next = time.perf_counter() + pause
        if self._messages and not self._timer.isActive():
            self._timer.start(FRAME_MS)

    def _erase(self, ids: Sequence[int]) -> None:
        """Conversations are no more: nothing that came before is told of them."""
        self._erased.update(dict.fromkeys(ids))
        for id_ in ids:
            self._conversations.pop(id_, None)
        for id_ in [one.id for one in self._messages.values() if one.conversation_id in self._erased]:
            del self._messages[id_]

    def _pause(self, count: int) -> float:
        """Seconds until the next ones may be told, after so many values."""
        now = time.perf_counter()
        rate = count / max(now - self._flushed, FRAME_MS / 1000)
        self._flushed = now
        return min(FRAME_MS * max(1.0, rate / CALM), FLOOD_MS) / 1000
