"""The middle of the window: the open conversation, or what there is to do while none is open."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox import Conversation
from agent_desktop.inbox.api import InboxApi
from agent_desktop.ui.actions import Actions
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from agent_desktop.ui.composer import Aids
    from agent_desktop.ui.conversation import ConversationPane


class CenterPane(QStackedWidget):
    """``aids`` makes what helps to write. Blank until something is opened, or :meth:`settle` says that nothing will be.

    ``scrolled``: another part of the transcript is seen.
    """

    scrolled = Signal()

    def __init__(
        self, inbox: InboxApi, tasks: Tasks, theme: Theme, actions: Actions, aids: "Callable[[], Aids] | None"
    ) -> None:
        super().__init__()
        self._inbox = inbox
        self._tasks = tasks
        self._theme = theme
        self._actions = actions
        self._aids = aids
        self._enter_sends = True
        self._settled = False
        self.pane: ConversationPane | None = None
        """The open conversation's pane, once :meth:`ensure_pane` has made it."""
        self.nothing = EmptyState(theme, "messages-square", "", "")
        for page in (QWidget(), self.nothing):
            self.addWidget(page)

    def ensure_pane(self) -> "ConversationPane":
        """Make the open conversation's pane, unless it is there already, and return it."""
        if self.pane is None:
            self.pane = self._make_pane()
        return self.pane

    def _make_pane(self) -> "ConversationPane":
        from agent_desktop.ui.conversation import ConversationPane

        aids = self._aids() if self._aids is not None else None
        pane = ConversationPane(self._inbox, self._tasks, self._theme, aids=aids)
        pane.composer.enter_sends = self._enter_sends
        pane.transcript.verticalScrollBar().valueChanged.connect(self.scrolled)
        for name, deed in (
            ("take", pane.take),
            ("close", pane.close_current),
            ("reopen", pane.reopen),
            ("send_and_close", pane.send_and_close),
            ("rich", pane.building.show_menu),
            ("emoji", pane.composer.pick_emoji),
            ("canned", pane.manage_canned),
        ):
            self._actions[name].triggered.connect(deed)
        self.addWidget(pane)
        return pane

    def open(self, conversation: Conversation | None) -> None:
        """Have the pane show it; however fast one moves, it ends with the last one asked for."""
        self.ensure_pane().open(conversation)

    def turn_to(self, conversation: Conversation | None) -> None:
        """Show the pane for this one, or what to do while there is none."""
        if conversation is not None:
            self._settled = True
            self.setCurrentWidget(self.ensure_pane())
        elif self._settled:
            self.setCurrentWidget(self.nothing)

    def settle(self) -> None:
        """Nothing more opens by itself."""
        self._settled = True
        if self.pane is None or self.currentWidget() is not self.pane:
            self.setCurrentWidget(self.nothing)

    def use(self, *, enter_sends: bool) -> None:
        """Whether Enter sends."""
        self._enter_sends = enter_sends
        if self.pane is not None:
            self.pane.composer.enter_sends = enter_sends
