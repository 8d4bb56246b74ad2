"""The main window: puts the parts together and lets actions, inbox and panes talk to each other."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStyle, QVBoxLayout, QWidget

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox import Changes, Conversation, Counts, InboxError, StorageError
from agent_desktop.inbox.api import InboxApi
from agent_desktop.inbox.model import State
from agent_desktop.ui.actions import Actions, key_of, keys
from agent_desktop.ui.availability import AvailabilityController
from agent_desktop.ui.filters import Filters
from agent_desktop.ui.filters.wiring import join
from agent_desktop.ui.list import ConversationListModel, Feed, ListPane
from agent_desktop.ui.list.row import PATIENCE, Patience
from agent_desktop.ui.shell.banner import BannerKind, Banners
from agent_desktop.ui.shell.center_pane import CenterPane
from agent_desktop.ui.shell.current_conversation import CurrentConversation
from agent_desktop.ui.shell.deferred_parts import DeferredParts
from agent_desktop.ui.shell.details import Details
from agent_desktop.ui.shell.frame import Frame
from agent_desktop.ui.shell.health_presenter import HealthPresenter
from agent_desktop.ui.shell.key_guard import KeyGuard
from agent_desktop.ui.shell.navigation import Navigation
from agent_desktop.ui.shell.panes import DETAILS, LIST, Panes
from agent_desktop.ui.shell.screen_reader import ScreenReader
from agent_desktop.ui.shell.statusbar import StatusBar
from agent_desktop.ui.shell.topbar import TopBar
from agent_desktop.ui.shell.type_ahead import TypeAhead
from agent_desktop.ui.shell.window_state import WindowState
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.widgets.fitting import screen_of
from agent_desktop.ui.widgets.windows import windows

if TYPE_CHECKING:
    from agent_desktop.ui.composer import Aids
    from agent_desktop.ui.conversation import ConversationPane
    from agent_desktop.ui.shell.conversation_sidebar import ConversationSidebar
    from agent_desktop.ui.shell.keyboard import Keyboard

SIZE = (1360, 860)
SMALLEST = (720, 480)
WAITING = (
    "transcript.parts.text",
    "transcript",
    "tree",
    "composer",
    "notes",
    "conversation",
    "shell.conversation_sidebar",
    "shell.keyboard",
)
"""The modules below this package that can wait, each as a part of its own: up to some 15 ms, the pane itself 23."""


@dataclass(frozen=True)
class WindowOptions:
    """``state_file`` keeps sizes and the last conversation; without it nothing is kept.

    ``encrypted`` is what the status bar says of the store; ``demo`` adds the banner and its own words.
    ``aids`` makes what helps the agent to write.
    ``enter_sends``: Enter sends, else Ctrl+Enter does; ``patience`` is when those who wait turn amber and red.
    ``at_once``: all parts are there from the beginning; else ``MainWindow.deferred_parts`` makes those that can wait.
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
        inbox: InboxApi,
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
        self._may_close = False
        self._activated = False
        self._body = QWidget()
        self.setObjectName("mainWindow")
        self.setMinimumHeight(SMALLEST[1])
        free = screen_of(self).availableSize()
        frame = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)  # the real one is known too late
        self.resize(QSize(*SIZE).boundedTo(free - QSize(0, frame)))

        self.actions_table = Actions(self)
        self.model = ConversationListModel(inbox.clock, self)
        self.frame = Frame(self)
        self.feed = Feed(inbox, tasks, self.model, self)
        self.banners = Banners(theme)
        self.topbar = TopBar(theme, self.actions_table)
        self.reception = AvailabilityController(inbox, tasks, self.topbar.availability, self)
        self.list = ListPane(self.model, theme)
        self.details = Details(theme)
        self.status = StatusBar(inbox.health, inbox.clock, theme)
        self.center = CenterPane(inbox, tasks, theme, self.actions_table, self._options.aids)
        self.current = CurrentConversation(self.center.open, self)
        self.panes = Panes(self.list, self.center, self.details, self._state)
        self.navigation = Navigation(self.list, self.current, self.center, self.banners, self)
        self.sidebar: ConversationSidebar | None = None
        """What stands around the open conversation, once :meth:`ensure_sidebar` has made it."""
        self.keyboard: Keyboard | None = None
        """The palette and the ways round the window, once :meth:`ensure_keyboard` has made them."""
        self._lay_out()
        self.filters = Filters(inbox, tasks, self.list.bar, self._state, self)
        self.health_presenter = HealthPresenter(inbox, self.banners, self.status, self)
        self._connect()
        join(self.filters, self.list, self.model, self.feed, self.topbar, self.actions_table["filter"])
        self.filters.failed.connect(self.navigation.notice)
        self.screen_reader = ScreenReader(self, self.frame, self.model, self.current, inbox.clock)
        self._show_options()
        self._counted(Counts())
        self._showing_changed(None)
        self.type_ahead = TypeAhead(self)
        self._key_guard = KeyGuard(self)
        self.deferred_parts = DeferredParts(self)
        self.deferred_parts.load(*(f"agent_desktop.ui.{name}" for name in WAITING))
        self.deferred_parts.add(self.ensure_pane, self.ensure_sidebar, self.ensure_keyboard)
        if self._options.at_once:
            self.deferred_parts.finish()
        else:
            self.list.set_filled(filled=False)

    @property
    def pane(self) -> "ConversationPane | None":
        """The open conversation, once :meth:`ensure_pane` has made it."""
        return self.center.pane

    def ensure_pane(self) -> "ConversationPane":
        """Make the open conversation's pane, unless it is there already, and return it."""
        return self.center.ensure_pane()

    def ensure_sidebar(self) -> "ConversationSidebar":
        """Make search, tags, notes and what else stands around the conversation, unless they are there already."""
        if self.sidebar is None:
            from agent_desktop.ui.search.everywhere import Everywhere
            from agent_desktop.ui.shell.conversation_sidebar import ConversationSidebar

            search = Everywhere(self._inbox, self._tasks, self._theme, self.topbar.search, self._body)
            self.sidebar = ConversationSidebar(
                self,
                self._inbox,
                self._tasks,
                self._theme,
                navigation=self.navigation,
                actions=self.actions_table,
                frame=self.frame,
                current=self.current,
                pane=self.ensure_pane(),
                panes=self.panes,
                details=self.details,
                everywhere=search,
                dismiss=self.dismiss,
            )
        return self.sidebar

    def ensure_keyboard(self) -> "Keyboard":
        """Make the palette and the ways round the window, unless they are there already."""
        if self.keyboard is None:
            from agent_desktop.ui.palette import Palette
            from agent_desktop.ui.shell.keyboard import Keyboard, Stops

            everywhere = self.ensure_sidebar().everywhere
            palette = Palette(
                self._body,
                self._theme,
                self._state,
                self.navigation,
                self.actions_table,
                self.model,
                self.topbar.menus,
                everywhere.start_with,
            )
            # Its rows take the keyboard, and scroll it: it would be a stop without a sign of it.
            self.details.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            stops = Stops(
                (self.banners, self.topbar, self.list.bar, self.list), (self.details, self.status), self.list.bar
            )
            self.keyboard = Keyboard(self, self._theme, self.actions_table, palette, self.ensure_pane(), stops)
        return self.keyboard

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
        self.health_presenter.health_changed()
        await self.feed.start()
        self.list.set_filled(filled=True)
        if self._state.conversation is None:
            self.center.settle()

    async def reopen(self) -> None:
        """Open the conversation that was open last, with what was typed since the window is visible, unless the agent
        has opened one meanwhile. Where there was none, the list gets the keyboard, and that."""
        last = self._state.conversation
        try:
            conversation = await self._inbox.conversation(last) if last is not None else None
        except StorageError as error:
            self.navigation.notice(str(error))
            conversation = None
        if self.current.conversation is not None:
            return
        if last is not None and conversation is None:
            self.type_ahead.drop()
        typing = self.focusWidget() in (None, self)
        self.type_ahead.deliver(lambda: self._begin(conversation, typing=typing))

    def _begin(self, conversation: Conversation | None, *, typing: bool) -> None:
        if conversation is not None:
            self.navigation.open(conversation, typing=typing)
            return
        self.center.settle()
        if typing:
            self.list.view.setFocus()

    def present(self) -> None:
        """Come to the front, with the keyboard."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        windows().bring(self)

    def present_again(self) -> None:
        """Come to the front, because the agent wants to see the program. Where they worked in another window of it,
        that one has the keyboard again: what is typed for it must not become a reply."""
        last = windows().front
        self.present()
        if last is not None:
            windows().bring(last)

    def use(self, *, enter_sends: bool, patience: Patience) -> None:
        """Change what the options said, while the window is open."""
        self.center.use(enter_sends=enter_sends)
        self.list.view.set_patience(patience)

    def close_now(self) -> None:
        """Remember sizes and places, and close for good."""
        self._state.geometry = self.saveGeometry()
        self.panes.save()
        opened = self.current.conversation
        self._state.conversation = opened.id if opened is not None else None
        self._state.flush()
        self._inbox.changed.disconnect(self.frame.add, missing_ok=True)
        self.reception.close()
        self._inbox.quarantine_changed.disconnect(self.feed.recount, missing_ok=True)
        self.health_presenter.close()
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
        return self.ensure_keyboard().tab(1 if forward else -1) or super().focusNextPrevChild(forward)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._activated:
            # Once, at the start; without a window manager nobody else would give it the keyboard.
            self._activated = True
            self.deferred_parts.watch(self.windowHandle())
            if not self._options.at_once:
                self.type_ahead.wait()
            self._key_guard.watch()  # after the others, so that it is asked first
            self.activateWindow()
            self.setFocus()

    # --- putting together --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self._body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banners)
        layout.addWidget(self.topbar)
        layout.addWidget(self.panes, 1)
        layout.addWidget(self.status)
        layout.addStrut(SMALLEST[0])  # no least width of the window itself: it is wider where the panes need more
        self.setCentralWidget(self._body)
        self.panes.toggled.connect(self._pane_toggled)
        self.restoreGeometry(self._state.geometry)
        self.panes.restore()

    def _connect(self) -> None:
        inbox = self._inbox
        inbox.changed.connect(self.frame.add)
        inbox.quarantine_changed.connect(self.feed.recount)
        self.health_presenter.changed.connect(self.feed.recount)
        self.frame.changed.connect(self._frame)
        self.feed.counted.connect(self._counted)
        self.feed.failed.connect(self.navigation.notice)
        self.current.changed.connect(self._showing_changed)
        self.reception.failed.connect(self.navigation.notice)
        self.topbar.set_aside_wanted.connect(self._show_set_aside)
        self.status.aside.clicked.connect(self._show_set_aside)
        view = self.list.view
        view.moved_to.connect(self.current.open)
        view.chosen.connect(self.navigation.open_and_type)
        view.take_wanted.connect(lambda one: self._do(inbox.take(one.id), "take a conversation"))
        view.close_wanted.connect(lambda one: self._do(inbox.close(one.id), "close a conversation"))
        view.dismiss_wanted.connect(self.dismiss)
        self.banners.retry.connect(self.retry_wanted)
        self.banners.token_entered.connect(self.token_entered)
        table = self.actions_table
        table["next"].triggered.connect(lambda: self._step(1))
        table["previous"].triggered.connect(lambda: self._step(-1))
        table["next_unread"].triggered.connect(lambda: self._step(1, unread=True))
        table["previous_unread"].triggered.connect(lambda: self._step(-1, unread=True))
        table.nth.connect(lambda number: self.navigation.open_and_type(self.list.nth(number)))
        table["availability"].triggered.connect(self.topbar.show_availability_menu)
        table["menu"].triggered.connect(self.topbar.show_menu)
        table["list_pane"].toggled.connect(lambda shown: self.panes.set_shown(LIST, shown))
        table["details_pane"].toggled.connect(lambda shown: self.panes.set_shown(DETAILS, shown))
        keys.changed.connect(self._keys_changed)

    def _show_options(self) -> None:
        if self._options.demo:
            self.banners.set_banner(
                BannerKind.DEMO,
                self.tr("This is the demo. The customers are simulated, and nothing is saved."),
            )
        self.health_presenter.set_keeping(demo=self._options.demo, encrypted=self._options.encrypted)
        self.use(enter_sends=self._options.enter_sends, patience=self._options.patience)

    # --- what the inbox tells ----------------------------------------------------------------------------------------

    def _frame(self, changes: Changes) -> None:
        self.feed.apply(changes)
        self.current.apply(changes)
        if self.pane is not None:
            self.pane.apply(changes)

    def _counted(self, counts: Counts) -> None:
        self._counts = counts
        self.topbar.set_counts(counts)
        self.reception.set_counts(counts)
        self.status.set_counts(counts)
        self.setWindowTitle(f"({counts.waiting}) Agent Desktop" if counts.waiting else "Agent Desktop")
        if not any((counts.waiting, counts.active, counts.snoozed, counts.declined, counts.bot, counts.closed)):
            title = self.tr("Waiting for the first customer")
            text = self.tr(
                "As soon as Chatlayer calls this program, conversations appear on the left. The status bar shows"
                " whether Chatlayer can reach it."
            )
        elif counts.waiting:
            title = self.tr("Somebody is waiting")
            text = self.tr("Choose a conversation on the left, or press %1 for the next one.")
        else:
            title = self.tr("Nobody is waiting")
            text = self.tr("Choose a conversation on the left, or press %1 for the next one.")
        self.center.nothing.say(title, text.replace("%1", key_of("next") or "↓"))

    def _showing_changed(self, conversation: Conversation | None) -> None:
        self.details.show_conversation(conversation)
        if conversation is not None:
            self._state.conversation = conversation.id  # noted at once: the program can be killed
            self.type_ahead.drop()  # what was typed was not meant for this one
        self.center.turn_to(conversation)
        state = conversation.state if conversation is not None else None
        answers = conversation is not None and conversation.bot_answers
        self.actions_table["take"].setEnabled(answers or state is State.WAITING)
        self.actions_table["close"].setEnabled(state in (State.WAITING, State.ACTIVE))
        self.actions_table["reopen"].setEnabled(state is State.CLOSED)
        for name in ("send_and_close", "rich", "emoji"):
            self.actions_table[name].setEnabled(state is not None)

    # --- what the agent does -----------------------------------------------------------------------------------------

    def _step(self, step: int, *, unread: bool = False) -> None:
        self.navigation.open_and_type(self.list.neighbour(step, unread=unread))

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
            self.navigation.notice(str(error))

    def _pane_toggled(self, place: int, shown: bool) -> None:
        self.actions_table["list_pane" if place == LIST else "details_pane"].setChecked(shown)

    def _keys_changed(self) -> None:
        self._counted(self._counts)

    def _show_set_aside(self) -> None:
        from agent_desktop.ui.setaside import SetAsideDialog

        windows().open(SetAsideDialog(self._inbox, self._tasks, self._theme, self))
