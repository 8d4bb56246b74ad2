"""The main window: puts the parts together and lets actions, inbox and panes talk to each other."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStyle, QVBoxLayout, QWidget

from agent_desktop.inbox import Changes, Conversation, Counts, Inbox, InboxError, StorageError
from agent_desktop.inbox.model import State
from agent_desktop.tasks import Tasks
from agent_desktop.ui.actions import Actions, key_of, keys
from agent_desktop.ui.availability import Receptionist
from agent_desktop.ui.banner import BannerKind, Banners
from agent_desktop.ui.details import Details
from agent_desktop.ui.filters import Filters
from agent_desktop.ui.filters.joining import join
from agent_desktop.ui.frame import Frame
from agent_desktop.ui.later import Later
from agent_desktop.ui.list import ConversationListModel, Feed, ListPane
from agent_desktop.ui.list.row import PATIENCE, Patience
from agent_desktop.ui.middle import Middle
from agent_desktop.ui.panes import DETAILS, LIST, Panes
from agent_desktop.ui.showing import Showing
from agent_desktop.ui.speaking import Speaker
from agent_desktop.ui.statusbar import StatusBar
from agent_desktop.ui.telling import Telling
from agent_desktop.ui.theme import Mode, Theme
from agent_desktop.ui.topbar import TopBar
from agent_desktop.ui.window_state import WindowState

if TYPE_CHECKING:
    from agent_desktop.ui.around import Around
    from agent_desktop.ui.composer import Aids
    from agent_desktop.ui.conversation import ConversationPane
    from agent_desktop.ui.keyboard import Keyboard

SIZE = (1360, 860)
SMALLEST = (720, 480)
WAITING = ("transcript.parts.text", "transcript", "tree", "composer", "notes", "conversation", "around", "keyboard")
"""The modules below this package that can wait, each as a part of its own: up to some 15 ms, the pane itself 23."""


@dataclass(frozen=True)
class WindowOptions:
    """``state_file`` keeps sizes and the last conversation; without it nothing is kept.

    ``encrypted`` is what the status bar says of the store; ``demo`` adds the banner and its own words.
    ``aids`` makes what helps the agent to write.
    ``enter_sends``: Enter sends, else Ctrl+Enter does; ``patience`` is when those who wait turn amber and red.
    ``at_once``: all parts are there from the beginning; else :attr:`MainWindow.later` makes those that can wait.
    """

    state_file: Path | None = None
    demo: bool = False
    encrypted: bool = True
    aids: "Callable[[], Aids] | None" = None
    enter_sends: bool = True
    patience: Patience = PATIENCE
    at_once: bool = True


class MainWindow(QMainWindow):
    """``closing`` is emitted when the agent closes the window; it stays until :meth:`close_now`."""

    closing = Signal()
    token_entered = Signal(str)
    """A new API token, typed into the banner."""
    retry_wanted = Signal(object)
    """A BannerKind (storage, webhook or keyring) whose Retry was pressed."""

    def __init__(
        self,
        inbox: Inbox,
        tasks: Tasks,
        theme: Theme,
        options: WindowOptions | None = None,
    ) -> None:
        super().__init__()
        self._inbox = inbox
        self._tasks = tasks
        self._theme = theme
        self._options = options or WindowOptions()
        self._state = WindowState(self._options.state_file)
        self._configured_mode = theme.mode
        theme.mode = self._state.mode or theme.mode
        self._may_close = False
        self._activated = False
        self.setObjectName("mainWindow")
        self.setMinimumHeight(SMALLEST[1])
        free = self.screen().availableSize()
        frame = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)  # the real one is known too late
        self.resize(QSize(*SIZE).boundedTo(free - QSize(0, frame)))

        self.actions_table = Actions(self)
        self.model = ConversationListModel(inbox.clock, self)
        self.frame = Frame(self)
        self.feed = Feed(inbox, tasks, self.model, self)
        self.banners = Banners(theme)
        self.topbar = TopBar(theme, self.actions_table)
        self.reception = Receptionist(inbox, tasks, self.topbar.availability, self)
        self.list = ListPane(self.model, theme)
        self.details = Details(theme)
        self.status = StatusBar(inbox.health, inbox.clock, theme)
        self.middle = Middle(inbox, tasks, theme, self.actions_table, self._options.aids)
        self.showing = Showing(self.middle.open, self)
        self.panes = Panes(self.list, self.middle, self.details, self._state)
        self._lay_out()
        self.filters = Filters(inbox, tasks, self.list.bar, self._state, self)
        self.telling = Telling(inbox, self.banners, self.status, self)
        self._connect()
        join(self)
        self.speaker = Speaker(self, inbox.clock)
        self._show_options()
        self._counted(Counts())
        self._showing_changed(None)
        self.later = Later(self)
        self.later.load(*(f"agent_desktop.ui.{name}" for name in WAITING))
        self.later.add(lambda: self.pane, lambda: self.around, lambda: self.keyboard)
        if self._options.at_once:
            self.later.finish()
        else:
            self.list.set_filled(filled=False)

    @property
    def pane(self) -> "ConversationPane":
        """The open conversation. It, and what follows, is made when it is needed first, or by :attr:`later`."""
        return self.middle.pane

    @cached_property
    def around(self) -> "Around":
        """Search, tags, notes and whatever else stands around it."""
        from agent_desktop.ui.around import Around

        return Around(self, self._inbox, self._tasks, self._theme)

    @cached_property
    def keyboard(self) -> "Keyboard":
        """The palette, and the ways round the window."""
        from agent_desktop.ui.keyboard import Keyboard

        return Keyboard(self, self._theme, self._state)

    # --- for the program ---------------------------------------------------------------------------------------------

    async def load(self) -> None:
        """Fill the window from the inbox and open the conversation that was open last.

        Raises StorageError when the store cannot be read.
        """
        await self.fill()
        await self.reopen()

    async def fill(self) -> None:
        """The list and the numbers. Raises StorageError when the store cannot be read."""
        self.reception.refresh()
        self.telling.health_changed()
        await self.feed.start()
        self.list.set_filled(filled=True)
        if self._state.conversation is None:
            self.middle.settle()

    async def reopen(self) -> None:
        """Open the conversation that was open last, unless the agent has opened one meanwhile."""
        last = self._state.conversation
        try:
            conversation = await self._inbox.conversation(last) if last is not None else None
        except StorageError as error:
            self.notice(str(error))
            conversation = None
        if self.showing.conversation is not None:
            return
        if conversation is not None:
            self.open_conversation(conversation, typing=self.focusWidget() in (None, self))
            return
        self.middle.settle()
        if self.focusWidget() in (None, self):
            self.list.view.setFocus()

    def open_conversation(self, conversation: Conversation, *, typing: bool = False) -> None:
        """Show this conversation, and mark it in the list. ``typing``: put the cursor into the composer."""
        self.list.view.set_opened(conversation.id)
        self.showing.open(conversation)
        if typing:
            self.pane.focus_composer()

    def present(self) -> None:
        """Come to the front, because the agent started the program a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def notice(self, sentence: str) -> None:
        """Say what went wrong, until it is dismissed."""
        self.banners.set_banner(BannerKind.NOTICE, sentence)

    def use(self, *, enter_sends: bool, patience: Patience) -> None:
        """Change what the options said, while the window is open."""
        self.middle.use(enter_sends=enter_sends)
        self.list.view.set_patience(patience)

    def use_mode(self, mode: Mode) -> None:
        """Wear these colours; they are the settings' now, not the window's own choice."""
        self._configured_mode = self._theme.mode = mode
        self._state.mode = None

    def close_now(self) -> None:
        """Remember sizes and places, and close for good."""
        self._state.geometry = self.saveGeometry()
        if self._theme.mode is not self._configured_mode:
            self._state.mode = self._theme.mode
        self.panes.save()
        opened = self.showing.conversation
        self._state.conversation = opened.id if opened is not None else None
        self._state.flush()
        self._inbox.changed.disconnect(self.frame.add, missing_ok=True)
        self.reception.close()
        self._inbox.set_aside_changed.disconnect(self.feed.recount, missing_ok=True)
        self.telling.close()
        self.feed.stop()
        self._may_close = True
        self.close()

    # --- Qt ----------------------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.closing.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return self.keyboard.tab(1 if forward else -1) or super().focusNextPrevChild(forward)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._activated:
            # Once, at the start; without a window manager nobody else would give it the keyboard.
            self._activated = True
            self.later.watch(self.windowHandle())
            self.activateWindow()
            self.setFocus()

    # --- putting together --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banners)
        layout.addWidget(self.topbar)
        layout.addWidget(self.panes, 1)
        layout.addWidget(self.status)
        layout.addStrut(SMALLEST[0])  # no least width of the window itself: it is wider where the panes need more
        self.setCentralWidget(body)
        self.panes.toggled.connect(self._pane_toggled)
        self.restoreGeometry(self._state.geometry)
        self.panes.restore()

    def _connect(self) -> None:
        inbox = self._inbox
        inbox.changed.connect(self.frame.add)
        inbox.set_aside_changed.connect(self.feed.recount)
        self.telling.changed.connect(self.feed.recount)
        self.frame.changed.connect(self._frame)
        self.feed.counted.connect(self._counted)
        self.feed.failed.connect(self.notice)
        self.showing.changed.connect(self._showing_changed)
        self.reception.failed.connect(self.notice)
        self.topbar.set_aside_wanted.connect(self._show_set_aside)
        self.status.aside.clicked.connect(self._show_set_aside)
        view = self.list.view
        view.moved_to.connect(self.showing.open)
        view.chosen.connect(self.open_and_type)
        view.take_wanted.connect(self._take)
        view.close_wanted.connect(self._close)
        view.dismiss_wanted.connect(self.dismiss)
        self.banners.retry.connect(self.retry_wanted)
        self.banners.token_entered.connect(self.token_entered)
        table = self.actions_table
        table["next"].triggered.connect(lambda: self._step(1))
        table["previous"].triggered.connect(lambda: self._step(-1))
        table["next_unread"].triggered.connect(lambda: self._step(1, unread=True))
        table["previous_unread"].triggered.connect(lambda: self._step(-1, unread=True))
        table.nth.connect(self._open_nth)
        table["availability"].triggered.connect(self.topbar.show_availability_menu)
        table["menu"].triggered.connect(self.topbar.show_menu)
        table["list_pane"].toggled.connect(lambda shown: self.panes.set_shown(LIST, shown))
        table["details_pane"].toggled.connect(lambda shown: self.panes.set_shown(DETAILS, shown))
        keys.changed.connect(self._keys_changed)

    def _show_options(self) -> None:
        if self._options.demo:
            self.banners.set_banner(
                BannerKind.DEMO,
                self.tr("This is the demo: the customers are played by the program, and nothing is kept."),
            )
        self.telling.set_keeping(demo=self._options.demo, encrypted=self._options.encrypted)
        self.use(enter_sends=self._options.enter_sends, patience=self._options.patience)

    # --- what the inbox tells ----------------------------------------------------------------------------------------

    def _frame(self, changes: Changes) -> None:
        self.feed.apply(changes)
        self.showing.apply(changes)
        if (pane := self.middle.made) is not None:
            pane.apply(changes)

    def _counted(self, counts: Counts) -> None:
        self._counts = counts
        self.topbar.set_counts(counts)
        self.reception.set_counts(counts)
        self.status.set_counts(counts)
        self.setWindowTitle(f"({counts.waiting}) Agent Desktop" if counts.waiting else "Agent Desktop")
        if not any((counts.waiting, counts.active, counts.snoozed, counts.declined, counts.bot, counts.closed)):
            title = self.tr("Waiting for the first customer")
            text = self.tr(
                "As soon as Chatlayer calls this program, conversations appear at the left. "
                "The bar at the bottom says whether it can."
            )
        elif counts.waiting:
            title = self.tr("Somebody is waiting")
            text = self.tr("Choose a conversation at the left, or press %1 for the next one.")
        else:
            title = self.tr("Nobody is waiting")
            text = self.tr("Choose a conversation at the left, or press %1 for the next one.")
        self.middle.nothing.say(title, text.replace("%1", key_of("next") or "↓"))

    def _showing_changed(self, conversation: Conversation | None) -> None:
        self.details.show_conversation(conversation)
        if conversation is not None:
            self._state.conversation = conversation.id  # noted at once: the program can be killed
        self.middle.turn_to(conversation)
        state = conversation.state if conversation is not None else None
        answers = conversation is not None and conversation.bot_answers
        self.actions_table["take"].setEnabled(answers or state is State.WAITING)
        self.actions_table["close"].setEnabled(state in (State.WAITING, State.ACTIVE))
        self.actions_table["reopen"].setEnabled(state is State.CLOSED)
        for name in ("send_and_close", "rich", "emoji"):
            self.actions_table[name].setEnabled(state is not None)

    # --- what the agent does -----------------------------------------------------------------------------------------

    def _step(self, step: int, *, unread: bool = False) -> None:
        self.open_and_type(self.list.neighbour(step, unread=unread))

    def _open_nth(self, number: int) -> None:
        self.open_and_type(self.list.nth(number))

    def open_and_type(self, conversation: Conversation | None) -> None:
        if conversation is not None:
            self.open_conversation(conversation, typing=True)
        else:
            self.focus_composer()

    def focus_composer(self) -> None:
        if self.showing.conversation is not None:
            self.pane.focus_composer()

    def _take(self, conversation: Conversation) -> None:
        self._do(self._inbox.take(conversation.id), "take a conversation")

    def _close(self, conversation: Conversation) -> None:
        self._do(self._inbox.close(conversation.id), "close a conversation")

    def dismiss(self, conversations: list[Conversation]) -> None:
        """Leave conversations that were declined to the bot."""
        for conversation in conversations:
            self._do(self._inbox.dismiss(conversation.id), "leave a declined conversation to the bot")

    def _do(self, work: Coroutine[Any, Any, None], name: str) -> None:
        _ = self._tasks.spawn(self._guarded(work), name=name)

    async def _guarded(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except (StorageError, InboxError) as error:
            self.notice(str(error))

    def _pane_toggled(self, place: int, shown: bool) -> None:
        self.actions_table["list_pane" if place == LIST else "details_pane"].setChecked(shown)

    def _keys_changed(self) -> None:
        self._counted(self._counts)

    def _show_set_aside(self) -> None:
        from agent_desktop.ui.setaside import SetAsideDialog

        SetAsideDialog(self._inbox, self._tasks, self._theme, self).open()
