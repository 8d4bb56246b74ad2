"""Does what the buttons of the header say, and asks where something is to be asked."""

from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.inbox.api import InboxApi
from agent_desktop.inbox.model import Conversation, State
from agent_desktop.ui.ending.buttons import CloseMenu, SnoozeButton
from agent_desktop.ui.ending.dialogs import ClosingDialog, SnoozeDialog
from agent_desktop.ui.ending.times import in_minutes
from agent_desktop.ui.text.words import plain_line
from agent_desktop.ui.widgets.windows import windows

Act = Callable[[Callable[[], Coroutine[Any, Any, Any]], str], None]


class Ending(QObject):
    """``current`` gives the open conversation, ``act`` does a deed and says where it was refused, and ``close(text)``
    closes the open conversation, with a last reply where there is a text.

    ``next_wanted(id)``: this one is being closed, and the agent goes on with who waits longest.
    """

    next_wanted = Signal(int)

    def __init__(
        self,
        inbox: InboxApi,
        current: Callable[[], Conversation | None],
        act: Act,
        close: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._inbox = inbox
        self._current = current
        self._act = act
        self._close = close
        self._window = parent
        self._last_line = ""

    def join(self, more: CloseMenu, snooze: SnoozeButton) -> None:
        """Listen to the buttons."""
        more.close_wanted.connect(lambda: self._close(""))
        more.line_wanted.connect(self.ask_line)
        more.next_wanted.connect(self.close_and_next)
        snooze.snooze_wanted.connect(self.snooze)
        snooze.own_time_wanted.connect(self.ask_time)
        snooze.return_wanted.connect(self.bring_back)

    def close_and_next(self) -> None:
        """Close, and go on with who waits longest."""
        current = self._current()
        if current is not None and current.state in (State.WAITING, State.ACTIVE):
            self._close("")
            self.next_wanted.emit(current.id)

    def ask_line(self) -> None:
        """Ask for the last words, then send them and close."""
        current = self._current()
        if current is None or current.state not in (State.WAITING, State.ACTIVE):
            return
        dialog = ClosingDialog(plain_line(current.title, 80), self._last_line, self._window.window())

        def entered(text: str) -> None:
            self._last_line = text
            still = self._current()
            if still is not None and still.id == current.id:
                self._close(text)

        dialog.entered.connect(entered)
        windows().open(dialog)

    def snooze(self, until: datetime) -> None:
        """Snooze the open conversation."""
        current = self._current()
        if current is not None and current.state is State.ACTIVE:
            self._act(
                lambda: self._inbox.snooze(current.id, until), self.tr("Could not snooze the conversation: {reason}")
            )

    def ask_time(self) -> None:
        """Ask until when, then snooze."""
        current, now = self._current(), self._inbox.clock.now()
        if current is None or current.state is not State.ACTIVE:
            return
        dialog = SnoozeDialog(in_minutes(now, 120), now, self._window.window())
        number = current.id

        def entered(until: datetime) -> None:
            still = self._current()
            if still is not None and still.id == number:
                self.snooze(until)

        dialog.entered.connect(entered)
        windows().open(dialog)

    def bring_back(self) -> None:
        """Take the open conversation back before its time."""
        current = self._current()
        if current is not None and current.snoozed_until is not None:
            self._act(lambda: self._inbox.unsnooze(current.id), self.tr("Could not end the snooze: {reason}"))
