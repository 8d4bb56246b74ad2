"""The window with a palette, and its usual keys."""

from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.model import State
from agent_desktop.ui.actions import keys
from agent_desktop.ui.shell.window import MainWindow
from agent_desktop.ui.theme import Mode, Theme
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.settings_port import FilePort
from tests.helpers.until import until
from tests.helpers.window import screens_beside, window_on


@pytest.fixture(autouse=True)
def usual_keys() -> Iterator[None]:
    keys.use({})
    yield
    keys.use({})


@pytest.fixture
async def window(inbox: FakeInbox, tasks: Tasks, theme: Theme, tmp_path: Path) -> AsyncIterator[MainWindow]:
    now = inbox.clock.now()
    inbox.add("Emma Peeters", state=State.WAITING, waiting_since=now - timedelta(minutes=2))
    inbox.add("João Marques", state=State.ACTIVE)
    inbox.add("Sofie Vermeulen", state=State.BOT)
    async with window_on(inbox, tasks, theme, tmp_path / "window.ini") as window:
        port = FilePort(tmp_path / "c.toml")
        port.changed.connect(lambda settings: setattr(theme, "mode", Mode(settings.ui.theme)))
        window.screens = screens_beside(window, theme, tasks, port, tmp_path)
        await until(lambda: len(list(window.model.in_order())) == 3)
        yield window
        for widget in QApplication.topLevelWidgets():
            if widget is not window and widget.isVisible():
                widget.close()
