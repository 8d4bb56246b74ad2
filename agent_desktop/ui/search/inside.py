"""The bar that searches inside of the open conversation: a field, which hit of how many, next and previous."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.api import InboxApi
from agent_desktop.inbox.search_terms import MAX_LENGTH, Query, parse_query
from agent_desktop.ui.search.searcher import Searcher
from agent_desktop.ui.theme import ICON, Space, Theme
from agent_desktop.ui.widgets.announcing import announce
from agent_desktop.ui.widgets.icons import icon
from agent_desktop.ui.widgets.text_fields import LineField

SIDE = 20
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class InsideField(LineField):
    """Enter and F3 go to the next hit, with Shift to the one before; Escape closes."""

    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key is Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (*ENTER, Qt.Key.Key_F3):
            # The newest hit stands first: Enter goes back in time, as one reads when one looks for something.
            self.stepped.emit(1 if back else -1)
        elif key is Qt.Key.Key_Up:
            self.stepped.emit(-1)
        elif key is Qt.Key.Key_Down:
            self.stepped.emit(1)
        else:
            super().keyPressEvent(event)


class SearchInside(QWidget):
    """Hidden until :meth:`start`. ``found(message_id)``: show this message. ``marked(query)``: mark these words.

    ``closed``: the agent is done with it.
    """

    found = Signal(int)
    marked = Signal(object)
    closed = Signal()
    failed = Signal(str)

    def __init__(self, inbox: InboxApi, tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inbox = inbox
        self._theme = theme
        self._conversation: int | None = None
        self._hits: Sequence[int] = ()
        self._at = -1
        self.field = InsideField()
        self.field.setMaxLength(MAX_LENGTH)
        self.field.setPlaceholderText(self.tr("Search"))  # short: the bar is narrow in a narrow window
        self.field.setToolTip(self.tr("Search in this conversation"))
        self.field.setAccessibleName(self.tr("Search in this conversation"))
        self._count = QLabel()
        self._count.setProperty("kind", "secondary")
        self._buttons: list[tuple[QToolButton, str]] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SIDE, Space.S, SIDE, Space.S)
        layout.setSpacing(Space.S)
        layout.addWidget(self.field, 1)
        layout.addWidget(self._count)
        for name, words, slot in (
            ("chevron-up", self.tr("Previous result"), lambda: self.step(-1)),
            ("chevron-down", self.tr("Next result"), lambda: self.step(1)),
            ("x", self.tr("Close search"), self.close_search),
        ):
            button = QToolButton()
            button.setProperty("kind", "quiet")
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setIconSize(QSize(ICON, ICON))
            button.clicked.connect(slot)
            layout.addWidget(button)
            self._buttons.append((button, name))
        self._searcher = Searcher(self._ask, tasks, self)
        self._searcher.found.connect(self._answered)
        self._searcher.failed.connect(self.failed)
        self.field.textChanged.connect(self._typed)
        self.field.stepped.connect(self.step)
        self.field.left.connect(self.close_search)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def start(self, conversation_id: int) -> None:
        """Open the bar for a conversation, with what was looked for last."""
        self._conversation = conversation_id
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if self.field.text().strip():
            self._typed(self.field.text())

    def meet(self, conversation_id: int | None) -> None:
        """Another conversation is open now: what was searched for belongs to the one before."""
        if conversation_id != self._conversation:
            self._conversation = conversation_id
            self._forget()
            self.hide()

    def refresh(self) -> None:
        """The conversation has changed: look again, and stay where one is."""
        if self.isVisible():
            self._searcher.again()

    def step(self, hits: int) -> None:
        """Go so many hits on; after the last one comes the first."""
        if self._hits:
            self._go((self._at + hits) % len(self._hits))

    def close_search(self) -> None:
        """Take the bar and the marks away."""
        self._forget()
        self.hide()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface_2"))
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    async def _ask(self, text: str) -> tuple[int | None, Sequence[int]]:
        conversation = self._conversation
        return conversation, await self._inbox.search_in(conversation, text) if conversation is not None else ()

    def _typed(self, text: str) -> None:
        self._searcher.ask(text)
        self.marked.emit(parse_query(text))
        if not text.strip():
            self._hits, self._at = (), -1
            self._say("")

    def _answered(self, text: str, answer: tuple[int | None, Sequence[int]]) -> None:
        conversation, hits = answer
        if conversation != self._conversation or not self.isVisible():
            return
        current = self._hits[self._at] if 0 <= self._at < len(self._hits) else None
        self._hits = hits
        if not hits:
            self._at = -1
            self._say(self.tr("No results"))
        elif current in hits:
            self._at = hits.index(current)
            self._tell()
        else:
            self._go(len(hits) - 1)

    def _go(self, at: int) -> None:
        self._at = at
        self._tell()
        self.found.emit(self._hits[at])

    def _tell(self) -> None:
        words = self.tr("%1 of %2").replace("%1", str(self._at + 1)).replace("%2", str(len(self._hits)))
        self._say(words)

    def _say(self, words: str) -> None:
        if words and words != self._count.text():
            announce(self.field, words)
        self._count.setText(words)
        for button, _ in self._buttons[:2]:
            button.setEnabled(bool(self._hits))

    def _forget(self) -> None:
        self._searcher.ask("")
        self._hits, self._at = (), -1
        self._say("")
        self.marked.emit(Query())

    def _restyle(self) -> None:
        for button, name in self._buttons:
            button.setIcon(icon(name, self._theme.color("text_2")))
        self._count.setFont(self._theme.font("secondary"))
        self.update()
