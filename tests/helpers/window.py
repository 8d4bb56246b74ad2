"""The whole window on an inbox in memory, for tests of what stands around the open conversation."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from agent_desktop.base.tasks import Tasks
from agent_desktop.ui.shell.screens import Screens, Support
from agent_desktop.ui.shell.window import SIZE, MainWindow, WindowOptions
from agent_desktop.ui.theme import Theme
from tests.helpers.activation import activate
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.settings_port import FilePort
from tests.helpers.until import until


@asynccontextmanager
async def window_on(
    inbox: FakeInbox, tasks: Tasks, theme: Theme, state_file: Path | None = None
) -> AsyncIterator[MainWindow]:
    """A window that is shown and filled; at its end nothing is left running."""
    window = MainWindow(inbox, tasks, theme, WindowOptions(state_file=state_file))
    window.show()
    window.resize(*SIZE)  # whatever the screen has room for
    await window.load()
    activate(window)
    yield window
    await until(lambda: not len(tasks))
    window.close_now()
    window.deleteLater()


def screens_beside(window: MainWindow, theme: Theme, tasks: Tasks, settings: FilePort, folder: Path) -> Screens:
    """The screens beside a window, without a set-up."""
    return Screens(
        window,
        theme,
        tasks,
        settings,
        None,
        Support(folder / "a.log", lambda: ""),
        actions=window.actions_table,
        topbar=window.topbar,
        navigation=window.navigation,
        palette=window.ensure_keyboard().palette,
    )
