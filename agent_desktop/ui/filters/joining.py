"""Joins the filters with the list, the top bar and the keys."""

from typing import TYPE_CHECKING

from agent_desktop.inbox.filters import Filter

if TYPE_CHECKING:
    from agent_desktop.ui.shell.window import MainWindow


def join(window: "MainWindow") -> None:
    """Let the window's list be narrowed, and begin with what it was narrowed to last."""
    filters, topbar = window.filters, window.topbar

    def narrow(only: Filter) -> None:
        window.feed.narrow(only)
        topbar.set_filtering(bool(only))

    def open_menu() -> None:
        filters.open_menu(topbar.filter)

    window.model.set_only(filters.only)
    topbar.set_filtering(bool(filters.only))
    filters.changed.connect(narrow)
    filters.failed.connect(window.notice)
    window.list.filter_cleared.connect(filters.clear)
    topbar.filter.clicked.connect(open_menu)
    window.actions_table["filter"].triggered.connect(open_menu)
