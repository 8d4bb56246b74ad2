"""Replies that are held for some seconds before they are queued, so that they can be taken back.

What is held is still a draft: the program's end, however sudden, leaves it in the composer and sends nothing.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from agent_desktop.ui.actions import key_text
from agent_desktop.ui.conversation.header import Elided
from agent_desktop.ui.text.words import plain_line
from agent_desktop.ui.theme import ICON, Space, Theme
from agent_desktop.ui.widgets import icons
from agent_desktop.ui.widgets.decoration import Decoration

TICK_MS = 200
SIDE = 20


@dataclass
class Held:
    """A reply's text, whether its conversation is to be closed after it, and the clock that runs."""

    text: str
    close: bool
    timer: QTimer


class UndoStrip(QWidget):
    """Shows what is held, for how long, and takes it back or sends it at once."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image = Decoration()
        self._text = Elided()
        self._left = QLabel()
        self._left.setProperty("kind", "secondary")
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.setToolTip(self.tr("Undo sending ({key})").replace("{key}", key_text("Ctrl+Z")))
        self.now = QPushButton(self.tr("Send now"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SIDE, Space.XS, SIDE, Space.XS)
        layout.setSpacing(Space.S)
        layout.addWidget(self._image)
        layout.addWidget(self._left)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.undo)
        layout.addWidget(self.now)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def say(self, text: str, seconds: int) -> None:
        """Show a text and the seconds that are left to it."""
        self._text.say(plain_line(text))
        words = self.tr("Sends in {seconds} s:").replace("{seconds}", str(seconds))
        if self._left.text() != words:
            self._left.setText(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("accent_soft"))
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawLine(0, 0, self.width(), 0)

    def _restyle(self) -> None:
        self._image.show_pixmap(icons.icon("undo-2", self._theme.color("accent")).pixmap(ICON, ICON))
        for label in (self._text, self._left):
            label.setFont(self._theme.font("secondary"))


class Holding(QObject):
    """Holds at most one reply in each conversation. ``due(id, text, close)``: its time is over, queue it now;
    ``undone(id, text)``: the agent took it back."""

    due = Signal(int, str, bool)
    undone = Signal(int, str)

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.strip = UndoStrip(theme)
        self._held: dict[int, Held] = {}
        self._open: int | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._show)
        self.strip.undo.clicked.connect(self.undo)
        self.strip.now.clicked.connect(lambda: self.finish(self._open))

    def hold(self, conversation_id: int, text: str, seconds: float, *, close: bool) -> None:
        """Hold a reply; one that is held there already is due at once, so that their order stays."""
        self.finish(conversation_id)
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(lambda: self.finish(conversation_id))
        self._held[conversation_id] = Held(text, close, timer)
        timer.start(round(seconds * 1000))
        self._show()
        said = self.tr("Sending in {seconds} seconds. {key} undoes it.")
        said = said.replace("{seconds}", str(math.ceil(seconds))).replace("{key}", key_text("Ctrl+Z"))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.strip, said))

    def open(self, conversation_id: int | None) -> None:
        """Another conversation is open: show what is held there."""
        self._open = conversation_id
        self._show()

    def undo(self) -> None:
        """Take back what is held in the open conversation."""
        held = self._take(self._open)
        if held is not None and self._open is not None:
            self.undone.emit(self._open, held.text)

    def finish(self, conversation_id: int | None) -> None:
        """Let what is held there be sent now."""
        held = self._take(conversation_id)
        if held is not None and conversation_id is not None:
            self.due.emit(conversation_id, held.text, held.close)

    def forget(self, conversation_ids: Iterable[int]) -> None:
        """These conversations were erased: what is held there is sent to nobody."""
        for conversation_id in conversation_ids:
            self._take(conversation_id)

    def stop(self) -> None:
        """Send nothing more: what is held stays a draft."""
        for conversation_id in list(self._held):
            self._take(conversation_id)

    def _take(self, conversation_id: int | None) -> Held | None:
        held = self._held.pop(conversation_id, None) if conversation_id is not None else None
        if held is not None:
            held.timer.stop()
            held.timer.deleteLater()
            self._show()
        return held

    def _show(self) -> None:
        held = self._held.get(self._open) if self._open is not None else None
        self.strip.setVisible(held is not None)
        if held is None:
            self._tick.stop()
            return
        self.strip.say(held.text, max(1, math.ceil(held.timer.remainingTime() / 1000)))
        if not self._tick.isActive():
            self._tick.start()
