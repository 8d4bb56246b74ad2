"""Joins the search field with the store and with what hangs below it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.api import InboxApi
from agent_desktop.inbox.model import Hit
from agent_desktop.ui.search.field import SearchField
from agent_desktop.ui.search.panel import HitsPanel
from agent_desktop.ui.search.searcher import Searcher
from agent_desktop.ui.theme import Theme

LIMIT = 50


class Everywhere(QObject):
    """``opened(hit, text)``: the agent chose a hit. ``left``: they go back to where they were."""

    opened = Signal(object, str)
    left = Signal()

    def __init__(self, inbox: InboxApi, tasks: Tasks, theme: Theme, field: SearchField, window: QWidget) -> None:
        super().__init__(window)
        self._field = field
        self._before: QWidget | None = None
        self._answered = ""
        self._impatient = False
        self.panel = HitsPanel(theme, inbox.clock, field, window)
        self._inbox = inbox
        self._searcher = Searcher(self._ask, tasks, self)
        self._searcher.found.connect(self._found)
        self._searcher.failed.connect(self._failed)
        self.panel.chosen.connect(self._open)
        field.textChanged.connect(self._typed)
        field.moved.connect(self.panel.step)
        field.chosen.connect(self._enter)
        field.left.connect(self.leave)
        field.focus_changed.connect(self._focused)

    def forget(self) -> None:
        """Something was erased: what was found before is found again, or no more."""
        self.panel.model.show_hits("", ())
        self.panel.hide()
        self._answered = ""

    def start(self) -> None:
        """Put the keyboard into the field, and remember where it was."""
        if not self._field.hasFocus():
            self._before = QApplication.focusWidget()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def start_with(self, text: str) -> None:
        """Search for a text, with the keyboard in the field."""
        self.start()
        self._field.setText(text)

    def leave(self) -> None:
        """Close the search, and go back."""
        self.panel.hide()
        before, self._before = self._before, None
        if before is not None and before.isVisible() and before.isEnabled():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    def _typed(self, text: str) -> None:
        self._impatient = False
        self._searcher.ask(text)
        if not text.strip():
            self.panel.hide()

    async def _ask(self, text: str) -> tuple[Sequence[Hit], bool]:
        hits = await self._inbox.search(text, LIMIT)
        return hits, await self._inbox.search_is_whole()

    def _found(self, text: str, found: tuple[Sequence[Hit], bool]) -> None:
        hits, whole = found
        self.panel.show_hits(text, hits, whole=whole)
        self.panel.setVisible(self._field.hasFocus())
        self._answered = text
        if self._impatient:
            self._enter()

    def _failed(self, sentence: str) -> None:
        self.panel.model.show_hits("", ())
        self.panel.say(self.tr("Search is not available right now"), sentence)
        self.panel.setVisible(self._field.hasFocus())

    def _enter(self) -> None:
        """Open the chosen hit; before the hits are there, the first one as soon as they are."""
        current = self._answered == self._field.text().strip() and self.panel.isVisible()
        self._impatient = not current
        hit = self.panel.current
        if current and hit is not None:
            self._open(hit)

    def _open(self, hit: Hit) -> None:
        self._before = None
        self.panel.hide()
        self.opened.emit(hit, self._field.text())

    def _focused(self, focused: bool) -> None:
        if not focused:
            self.panel.hide()
        elif self._field.text().strip():
            # What was found before may have changed meanwhile.
            self._searcher.ask_now(self._field.text())
