"""When what was asked for is on the screen: watches the transcript being painted."""

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer

from agent_desktop.ui.transcript.delegate import TranscriptDelegate


class Painted:
    """Notes for each message when it was first painted, and tells listeners of conversations that were.

    The moment is when the event loop has its turn after the painting: by then Qt has handed the picture to the screen.
    """

    def __init__(self) -> None:
        self.texts: dict[str, float] = {}
        self.conversations: dict[int, float] = {}
        self._new_texts: set[str] = set()
        self._new_conversations: set[int] = set()
        self._paint: Callable[..., None] = TranscriptDelegate.paint
        painted = self

        def paint(self: TranscriptDelegate, painter: Any, option: Any, index: Any) -> None:
            painted._paint(self, painter, option, index)
            message = self._model.entry(index.row()).message
            painted._note(message.text, message.conversation_id)

        TranscriptDelegate.paint = paint  # type: ignore[method-assign]

    def forget(self) -> None:
        """Begin anew."""
        self.texts.clear()
        self.conversations.clear()

    def _note(self, text: str, conversation_id: int) -> None:
        if text in self.texts and conversation_id in self.conversations:
            return
        if not self._new_texts:
            QTimer.singleShot(0, self._shown)
        self._new_texts.add(text)
        self._new_conversations.add(conversation_id)

    def _shown(self) -> None:
        now = time.perf_counter()
        for text in self._new_texts:
            self.texts.setdefault(text, now)
        for conversation_id in self._new_conversations:
            self.conversations.setdefault(conversation_id, now)
        self._new_texts.clear()
        self._new_conversations.clear()
