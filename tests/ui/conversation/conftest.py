from collections.abc import AsyncIterator

import pytest

from agent_desktop.base.tasks import Tasks
from agent_desktop.ui.conversation import ConversationPane
from agent_desktop.ui.theme import Mode, Theme
from tests.helpers.conversation import FailingInbox
from tests.helpers.until import until


@pytest.fixture
def inbox() -> FailingInbox:
    return FailingInbox()


@pytest.fixture
async def pane(inbox: FailingInbox, qtbot) -> AsyncIterator[ConversationPane]:
    tasks = Tasks()
    opened: list[str] = []
    made = ConversationPane(inbox, tasks, Theme(Mode.LIGHT), opener=lambda url: opened.append(url.toString()) or True)
    made.opened = opened
    qtbot.addWidget(made)
    made.resize(600, 600)
    made.show()
    made.activateWindow()
    await until(made.isActiveWindow)
    inbox.changed.connect(made.apply)
    yield made
    inbox.changed.disconnect(made.apply)
    await tasks.close()
