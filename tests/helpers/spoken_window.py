"""The window as a program of its own, whose customer keeps asking: for a test that listens as a screen reader does."""

import asyncio
import sys
from datetime import timedelta

import qasync
from PySide6.QtWidgets import QApplication

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.model import State
from agent_desktop.ui.shell.window import MainWindow
from agent_desktop.ui.theme import Theme
from tests.helpers.fake_inbox import FakeInbox

TIMES, PAUSE = 60, 0.25


async def main(theme: Theme) -> None:
    inbox, tasks = FakeInbox(), Tasks(lambda _name, _error: None)
    emma = inbox.add("Emma Peeters", state=State.WAITING, waiting_since=inbox.clock.now() - timedelta(minutes=2))
    window = MainWindow(inbox, tasks, theme)
    window.show()
    await window.load()
    for number in range(TIMES):
        await asyncio.sleep(PAUSE)
        inbox.say(emma.id, f"Is anybody there? {number}")


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    theme = Theme()
    theme.apply(application)
    with qasync.QEventLoop(application) as loop:
        loop.run_until_complete(main(theme))
