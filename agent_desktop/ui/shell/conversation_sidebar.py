"""What stands around the open conversation: search, tags, notes, and the ways to let go of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox import Changes, Conversation
from agent_desktop.inbox.api import InboxApi
from agent_desktop.inbox.model import Hit, State
from agent_desktop.ui.actions import Actions
from agent_desktop.ui.notes import NotesBox
from agent_desktop.ui.search.everywhere import Everywhere
from agent_desktop.ui.shell.current_conversation import CurrentConversation
from agent_desktop.ui.shell.customer_history import CustomerHistoryBox
from agent_desktop.ui.shell.details import Details
from agent_desktop.ui.shell.frame import Frame
from agent_desktop.ui.shell.navigation import Navigation
from agent_desktop.ui.shell.panes import DETAILS, Panes
from agent_desktop.ui.shell.session_data import SessionBox
from agent_desktop.ui.tags import TagsBox
from agent_desktop.ui.text.words import initials
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.widgets.windows import windows

if TYPE_CHECKING:
    from agent_desktop.ui.conversation import ConversationPane
    from agent_desktop.ui.today import TodayDialog

OPEN = (State.WAITING, State.ACTIVE)


class ConversationSidebar(QObject):
    """Made when the other parts of the window are there."""

    def __init__(
        self,
        window: QWidget,
        inbox: InboxApi,
        tasks: Tasks,
        theme: Theme,
        *,
        navigation: Navigation,
        actions: Actions,
        frame: Frame,
        current: CurrentConversation,
        pane: "ConversationPane",
        panes: Panes,
        details: Details,
        everywhere: Everywhere,
        dismiss: Callable[[list[Conversation]], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._inbox = inbox
        self._tasks = tasks
        self._theme = theme
        self._navigation = navigation
        self._actions = actions
        self._frame = frame
        self._panes = panes
        self._details = details
        self._dismiss_all = dismiss
        self._closing: set[int] = set()
        self._today: TodayDialog | None = None
        self.everywhere = everywhere
        self.session = SessionBox(inbox, tasks, theme)
        self.session.fetched.connect(details.learn)
        self.earlier = CustomerHistoryBox(inbox, tasks, theme)
        self.tags = TagsBox(inbox, tasks, theme)
        self.notes = NotesBox(inbox, tasks, theme)
        for part in (self.session, self.tags, self.earlier, self.notes):
            details.add(part)
        self._connect(pane, current)
        self._meet(current.conversation)

    def _connect(self, pane: "ConversationPane", current: CurrentConversation) -> None:
        navigation = self._navigation
        self.everywhere.opened.connect(self._open_hit)
        self.everywhere.left.connect(navigation.focus_composer)
        self.notes.add_wanted.connect(pane.begin_note)
        self.tags.left.connect(navigation.focus_composer)
        self.earlier.left.connect(navigation.focus_composer)
        for part in (self.notes, self.tags, self.earlier):
            part.failed.connect(navigation.notice)
        pane.next_wanted.connect(self._go_on)
        self._frame.changed.connect(self._apply)
        current.changed.connect(self._meet)
        table = self._actions
        table["find"].triggered.connect(self.everywhere.start)
        table["find_inside"].triggered.connect(pane.search_inside)
        table["close_with_line"].triggered.connect(pane.close_with_line)
        table["close_and_next"].triggered.connect(pane.close_and_next)
        table["snooze"].triggered.connect(pane.show_snooze_menu)
        table["dismiss"].triggered.connect(self._dismiss)
        pane.dismiss_wanted.connect(self._dismiss)
        table["note"].triggered.connect(pane.toggle_note)
        table["tags"].triggered.connect(self._add_tag)
        table["session_data"].triggered.connect(self._fetch_session)
        table["today"].triggered.connect(self._open_today)
        table["back"].triggered.connect(self.earlier.go_back)
        self.earlier.wanted.connect(lambda conversation: navigation.open(conversation))

    def _go_on(self, closing: int) -> None:
        """Open the next one who waits. What is being closed still stands among them until the store has it."""
        self._closing.add(closing)
        self._navigation.open_longest_waiting(self._closing)

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
        table = self._actions
        for name in ("close_with_line", "close_and_next"):
            table[name].setEnabled(state in OPEN)
        table["dismiss"].setEnabled(conversation is not None and conversation.is_declined)
        table["snooze"].setEnabled(state is State.ACTIVE)
        table["back"].setEnabled(self.earlier.can_go_back)
        for name in ("note", "tags", "find_inside", "session_data"):
            table[name].setEnabled(state is not None)

    def _dismiss(self) -> None:
        conversation = self._navigation.current
        if conversation is not None and conversation.is_declined:
            self._dismiss_all([conversation])

    def _open_hit(self, hit: Hit, words: str) -> None:
        """Open what was found. Where it is a message, the transcript shows it and has the keyboard."""
        if hit.message_id is None:
            self._navigation.open(hit.conversation, typing=True)
        else:
            self._navigation.open_message(hit.conversation, hit.message_id, words)

    def _open_today(self) -> None:
        """Show the figures; the window that shows them already comes to the front."""
        from agent_desktop.ui.today import TodayDialog  # it would hold up every start

        if self._today is None:
            self._today = today = TodayDialog(self._inbox, self._tasks, self._theme, self._frame, self._window)
            today.finished.connect(self._today_closed)
        windows().bring(self._today)

    def _today_closed(self) -> None:
        self._today = None

    def _fetch_session(self) -> None:
        self._panes.set_shown(DETAILS, True)
        self.session.ask()
        self._details.ensureWidgetVisible(self.session)

    def _add_tag(self) -> None:
        self._panes.set_shown(DETAILS, True)
        self.tags.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._details.ensureWidgetVisible(self.tags.field)
