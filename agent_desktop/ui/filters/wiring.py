"""Joins the filters with the list, the top bar and the keys."""

from PySide6.QtGui import QAction

from agent_desktop.inbox.filters import Filter
from agent_desktop.ui.filters.filters import Filters
from agent_desktop.ui.list import ConversationListModel, Feed, ListPane
from agent_desktop.ui.shell.topbar import TopBar


def join(
    filters: Filters, list_pane: ListPane, model: ConversationListModel, feed: Feed, topbar: TopBar, action: QAction
) -> None:
    """Let the list be filtered, and begin with the filter that was set last."""

    def apply(only: Filter) -> None:
        feed.narrow(only)
        topbar.set_filtering(bool(only))

    def open_menu() -> None:
        filters.open_menu(topbar.filter)

    model.set_only(filters.only)
    topbar.set_filtering(bool(filters.only))
    filters.changed.connect(apply)
    list_pane.filter_cleared.connect(filters.clear)
    topbar.filter.clicked.connect(open_menu)
    action.triggered.connect(open_menu)
