from collections.abc import AsyncIterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.model import State
from agent_desktop.inbox.ports import StorageError
from agent_desktop.protocol import AttachmentTemplate
from agent_desktop.ui.conversation import ConversationPane
from agent_desktop.ui.rich import RichDialog, RichKind
from agent_desktop.ui.theme import Theme
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until

URL = "https://x.example/a.png"


@pytest.fixture
async def pane(inbox: FakeInbox, qtbot, theme: Theme) -> AsyncIterator[ConversationPane]:
    tasks = Tasks()
    made = ConversationPane(inbox, tasks, theme)
    qtbot.addWidget(made)
    made.show()
    conversation = inbox.add("Emma Peeters", state=State.ACTIVE)
    await made.show_conversation(conversation)
    yield made
    await tasks.wait(2)
    await tasks.close()


async def test_the_plus_opens_a_menu(pane) -> None:
    pane.composer.tools.rich.click()
    menu = pane.findChild(QMenu)
    assert menu.actions()[0].text() == "Picture or file…"
    menu.actions()[0].trigger()
    assert pane.findChild(RichDialog).windowTitle() == "Picture or file for Emma"
    menu.close()


async def test_what_is_built_goes_out_and_the_draft_stays(pane, inbox) -> None:
    pane.focus_composer()
    QTest.keyClicks(pane.composer.field, "half a thought")
    pane.building.build(RichKind.MEDIA)
    dialog = pane.findChild(RichDialog)
    QTest.keyClicks(dialog.form.url, URL)
    dialog.try_to_send()
    await until(lambda: ("save_draft", 1, "half a thought", 14) in inbox.calls[-2:])
    replies = [call for call in inbox.calls if call[0] == "reply"]
    assert replies == [("reply", 1, AttachmentTemplate(URL))]
    assert pane.composer.text == "half a thought"


async def test_it_goes_to_the_conversation_it_was_built_in(pane, inbox) -> None:
    pane.building.build(RichKind.MEDIA)
    dialog = pane.findChild(RichDialog)
    await pane.show_conversation(inbox.add("Jan", state=State.ACTIVE))
    QTest.keyClicks(dialog.form.url, URL)
    dialog.try_to_send()
    await until(lambda: any(call[:2] == ("reply", 1) for call in inbox.calls))


async def test_a_full_disk_keeps_the_form(pane, inbox, monkeypatch) -> None:
    async def full(*_args: object) -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(inbox, "reply", full)
    pane.building.build(RichKind.MEDIA)
    dialog = pane.findChild(RichDialog)
    QTest.keyClicks(dialog.form.url, URL)
    dialog.try_to_send()
    await until(lambda: "The disk is full." in dialog.problem.text())
    assert dialog.form.url.text() == URL
