"""What is filtered now: asked for in the menu, shown as chips, kept over restarts."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.api import InboxApi
from agent_desktop.inbox.filters import Facets, Filter
from agent_desktop.inbox.ports import StorageError
from agent_desktop.ui.filters.bar import FilterBar
from agent_desktop.ui.filters.changing import from_text, to_text, toggled
from agent_desktop.ui.shell.window_state import WindowState
from agent_desktop.ui.widgets.windows import windows


class Filters(QObject):
    """``changed(filter)``: the list shows what passes this from now on. ``failed(sentence)``: the store cannot tell."""

    changed = Signal(object)
    failed = Signal(str)

    def __init__(self, inbox: InboxApi, tasks: Tasks, bar: FilterBar, state: WindowState, window: QWidget) -> None:
        super().__init__(window)
        self._inbox = inbox
        self._tasks = tasks
        self._bar = bar
        self._state = state
        self._window = window
        self._facets = Facets()
        self._asking = False
        self.only = from_text(state.only)
        bar.changed.connect(self.set)
        bar.show_filter(self.only)

    def set(self, only: Filter) -> None:
        """Filter by this from now on."""
        if only == self.only:
            return
        self.only = only
        self._state.only = to_text(only)
        self._bar.show_filter(only)
        self.changed.emit(only)

    def clear(self) -> None:
        """Let everything through."""
        self.set(Filter())

    def open_menu(self, below: QWidget) -> None:
        """Open the menu under a button."""
        if not self._asking:
            self._asking = True
            _ = self._tasks.spawn(self._open(below), name="ask what can be filtered by")

    async def _open(self, below: QWidget) -> None:
        try:
            self._facets = await self._inbox.facets()
        except StorageError as error:
            self.failed.emit(str(error))
            return
        finally:
            self._asking = False
        from agent_desktop.ui.filters.menu import FilterMenu  # no start waits for it

        menu = FilterMenu(self.only, self._facets, self._window)
        menu.chosen.connect(self.set)
        menu.pair_wanted.connect(self._ask_pair)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(below.mapToGlobal(QPoint(0, below.height() + 2)))

    def _ask_pair(self) -> None:
        from agent_desktop.ui.filters.pair import PairDialog

        dialog = PairDialog(self._facets.payload, self._window)
        dialog.entered.connect(lambda key, value: self.set(toggled(self.only, "payload", (key, value), on=True)))
        windows().open(dialog)
