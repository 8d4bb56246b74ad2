"""What stands around the open conversation: search, tags, notes, and the ways to let go of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox import Changes, Conversation
from agent_desktop.inbox.api import InboxApi
from agent_desktop.inbox.model import Hit, State
from agent_desktop.ui.notes import NotesBox
from agent_desktop.ui.search.everywhere import Everywhere
from agent_desktop.ui.shell.customer_history import EarlierBox
from agent_desktop.ui.shell.panes import DETAILS
from agent_desktop.ui.shell.session_data import SessionBox
from agent_desktop.ui.tags import TagsBox
from agent_desktop.ui.text.words import initials
from agent_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from agent_desktop.ui.shell.window import MainWindow
    from agent_desktop.ui.today import TodayDialog

OPEN = (State.WAITING, State.ACTIVE)


class Around(QObject):
    """Joins these parts with the window, which has all others by then."""

    def __init__(self, window: "MainWindow", inbox: InboxApi, tasks: Tasks, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._inbox = inbox
        self._tasks = tasks
        self._theme = theme
        self._closing: set[int] = set()
        self._today: TodayDialog | None = None
        self.everywhere = Everywhere(inbox, tasks, theme, window.topbar.search, window.centralWidget() or window)
        self.session = SessionBox(inbox, tasks, theme)
        self.earlier = EarlierBox(inbox, tasks, theme)
        self.tags = TagsBox(inbox, tasks, theme)
        self.notes = NotesBox(inbox, tasks, theme)
        for part in (self.session, self.tags, self.earlier, self.notes):
            window.details.add(part)
        self._connect()
        self._meet(window.showing.conversation)

    def _connect(self) -> None:
        window, pane = self._window, self._window.pane
        self.everywhere.opened.connect(self._open_hit)
        self.everywhere.left.connect(window.focus_composer)
        self.notes.add_wanted.connect(lambda: pane.notes.set_on(on=True))
        self.tags.left.connect(window.focus_composer)
        self.earlier.left.connect(window.focus_composer)
        for part in (self.notes, self.tags, self.earlier):
            part.failed.connect(window.notice)
        pane.ending.next_wanted.connect(self._go_on)
        window.frame.changed.connect(self._apply)
        window.showing.changed.connect(self._meet)
        table = window.actions_table
        table["find"].triggered.connect(self.everywhere.start)
        table["find_inside"].triggered.connect(pane.search_inside)
        table["close_with_line"].triggered.connect(pane.ending.ask_line)
        table["close_and_next"].triggered.connect(pane.ending.close_and_next)
        table["snooze"].triggered.connect(pane.header.snooze.showMenu)
        table["dismiss"].triggered.connect(self._dismiss)
        pane.header.dismiss_requested.connect(self._dismiss)
        table["note"].triggered.connect(pane.notes.toggle)
        table["tags"].triggered.connect(self._add_tag)
        table["session_data"].triggered.connect(self._fetch_session)
        table["today"].triggered.connect(self._open_today)
        table["back"].triggered.connect(self.earlier.go_back)
        self.earlier.wanted.connect(lambda conversation: window.open_conversation(conversation))

    def _go_on(self, closing: int) -> None:
        """Open the next one who waits. What is being closed still stands among them until the store has it."""
        self._closing.add(closing)
        self._window.open_and_type(self._window.list.longest_waiting(self._closing))

    def _apply(self, changes: Changes) -> None:
        self._closing.difference_update(conversation.id for conversation in changes.conversations)
        self.notes.apply(changes)
        self.earlier.apply(changes)
        if changes.erased:
            self.everywhere.forget()
            initials.cache_clear()

    def _meet(self, conversation: Conversation | None) -> None:
        for part in (self.tags, self.session, self.earlier):
            part.meet(conversation)
        self.notes.meet(conversation)
        state = conversation.state if conversation is not None else None
        table = self._window.actions_table
        for name in ("close_with_line", "close_and_next"):
            table[name].setEnabled(state in OPEN)
        table["dismiss"].setEnabled(conversation is not None and conversation.is_declined)
        table["snooze"].setEnabled(state is State.ACTIVE)
        table["back"].setEnabled(self.earlier.can_go_back)
        for name in ("note", "tags", "find_inside", "session_data"):
            table[name].setEnabled(state is not None)

    def _dismiss(self) -> None:
        conversation = self._window.showing.conversation
        if conversation is not None and conversation.is_declined:
            self._window.dismiss([conversation])

    def _open_hit(self, hit: Hit, words: str) -> None:
        """Open what was found. Where it is a message, the transcript shows it and has the keyboard."""
        window = self._window
        window.open_conversation(hit.conversation, typing=hit.message_id is None)
        if hit.message_id is not None:
            window.pane.show_message(hit.message_id, words)
            window.pane.transcript.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_today(self) -> None:
        """Show the figures; the window that shows them already comes to the front."""
        from agent_desktop.ui.today import TodayDialog  # it would hold up every start

        if self._today is None:
            self._today = today = TodayDialog(self._inbox, self._tasks, self._theme, self._window.frame, self._window)
            today.finished.connect(self._today_closed)
        self._today.show()
        self._today.raise_()
        self._today.activateWindow()

    def _today_closed(self) -> None:
        self._today = None

    def _fetch_session(self) -> None:
        self._window.panes.set_shown(DETAILS, True)
        self.session.ask()
        self._window.details.ensureWidgetVisible(self.session)

    def _add_tag(self) -> None:
        window = self._window
        window.panes.set_shown(DETAILS, True)
        self.tags.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        window.details.ensureWidgetVisible(self.tags.field)
