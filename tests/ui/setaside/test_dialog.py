"""The dialog over set aside requests, on a real inbox."""

from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.inbox import Inbox
from agent_desktop.ui.setaside import SetAsideDialog
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.widgets.dialogs import Question
from tests.helpers.memory_repository import Clock, FakePlatform, MemoryRepository
from tests.helpers.until import until

GOOD = b'{"event":"messages","botId":"b","sessionId":"s","version":"LIVE","messages":[]}'


@pytest.fixture
async def real() -> AsyncIterator[Inbox]:
    inbox = Inbox(MemoryRepository(), FakePlatform(), Clock())
    await inbox.start()
    await inbox.quarantine("The body is not <b>JSON</b>\u202e.", b'{"text": "Emma Peeters"')
    await inbox.quarantine("The event is of an unknown kind.", GOOD)
    yield inbox
    await inbox.stop()


@pytest.fixture
async def dialog(qtbot: QtBot, real: Inbox, tasks: Tasks, theme: Theme) -> SetAsideDialog:
    dialog = SetAsideDialog(real, tasks, theme)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    await until(lambda: dialog.list.count() == 2)
    return dialog


async def test_it_lists_and_shows(dialog: SetAsideDialog) -> None:
    assert dialog.list.item(0).text().endswith("The event is of an unknown kind.")
    assert '"event": "messages"' in dialog.body.toPlainText()
    dialog.list.setCurrentRow(1)
    assert dialog.list.item(1).text().endswith("The body is not <b>JSON</b>.")
    assert dialog.body.toPlainText() == '{"text": "Emma Peeters"'
    assert dialog.said.textFormat() is Qt.TextFormat.PlainText


async def test_try_again(qtbot: QtBot, dialog: SetAsideDialog, real: Inbox) -> None:
    qtbot.mouseClick(dialog.again, Qt.MouseButton.LeftButton)
    await until(lambda: dialog.list.count() == 1)
    assert "The request was read" in dialog.said.text()
    qtbot.mouseClick(dialog.again, Qt.MouseButton.LeftButton)
    await until(lambda: "Still unreadable" in dialog.said.text())
    assert len(await real.quarantined()) == 1


async def test_copy_masks(qtbot: QtBot, dialog: SetAsideDialog) -> None:
    dialog.list.setCurrentRow(1)
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    copied = QApplication.clipboard().text()
    assert "Emma" not in copied
    assert '{"text": "Xxxx Xxxxxxx"' in copied


async def test_delete_asks_first(qtbot: QtBot, dialog: SetAsideDialog, real: Inbox) -> None:
    for choice, left in (("Keep", 2), ("Delete", 1)):
        qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)

        def button(choice: str = choice) -> QPushButton | None:
            asked = (one for one in dialog.findChildren(QPushButton) if isinstance(one.window(), Question))
            return next((one for one in asked if one.text() == choice and one.isVisible()), None)

        await until(button)
        qtbot.mouseClick(button(), Qt.MouseButton.LeftButton)
        await until(lambda left=left: dialog.list.count() == left)
    assert len(await real.quarantined()) == 1


async def test_an_empty_list_says_so(qtbot: QtBot, tasks: Tasks, theme: Theme) -> None:
    inbox = Inbox(MemoryRepository(), FakePlatform(), Clock())
    await inbox.start()
    dialog = SetAsideDialog(inbox, tasks, theme)
    qtbot.addWidget(dialog)
    await dialog.load()
    assert dialog.said.text() == "There are no unreadable requests."
    assert not dialog.copy.isEnabled()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    await inbox.stop()
