"""How the customer can be reached, in the details."""

from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.model import Customer, State
from agent_desktop.ui.shell.details import Details
from agent_desktop.ui.shell.window import MainWindow
from agent_desktop.ui.theme import Theme
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until
from tests.helpers.window import window_on


@pytest.fixture
async def window(inbox: FakeInbox, tasks: Tasks, theme: Theme) -> AsyncIterator[MainWindow]:
    async with window_on(inbox, tasks, theme) as window:
        yield window


def buttons(details: Details) -> dict[str, QToolButton]:
    """The buttons that are not hidden, by what a screen reader calls them."""
    return {one.accessibleName(): one for one in details.findChildren(QToolButton) if not one.isHidden()}


def test_the_customer_can_be_called_and_written_to(qtbot, theme: Theme, inbox: FakeInbox) -> None:
    opened: list[QUrl] = []
    details = Details(theme, opener=opened.append)
    qtbot.addWidget(details)
    details.resize(250, 700)
    details.show()
    details.show_conversation(
        inbox.add(
            customer=Customer(name="\u3164"),
            session="wvywhtspp_32470000009_32470000001",
            channel="WavyWhatsappBotChannel",
            payload={"firstName": "Ana", "email": "o'neil@a.example", "phone": "09 123 45 67"},
        )
    )
    shown = buttons(details)
    for name in ("Call: +32470000001", "Call: 09 123 45 67", "Write an e-mail: o'neil@a.example"):
        shown[name].click()
    assert [url.toString() for url in opened] == ["tel:+32470000001", "tel:091234567", "mailto:o'neil@a.example"]
    texts = [label.text().replace("\u200b", "") for label in details.findChildren(QLabel) if not label.isHidden()]
    assert {"+32470000001", "o'neil@a.example"} <= set(texts), "what a button opens is shown whole"
    shown["Copy Phone"].click()
    assert QApplication.clipboard().text() in ("+32470000001", "09 123 45 67")
    shown["Copy Name"].click()
    assert QApplication.clipboard().text() == "Ana"
    shown["Copy Channel"].click()
    assert QApplication.clipboard().text() == "WavyWhatsappBotChannel"
    details.show_conversation(inbox.add("Bo"))
    assert not [name for name in buttons(details) if name.startswith(("Call", "Write"))]


async def test_session_data_tells_more_until_another_conversation_is_opened(
    window: MainWindow, inbox: FakeInbox
) -> None:
    inbox.session = {"internal": {"user": {"fullName": "Ana Bo"}, "email": "ana@a.example"}}
    first, other = inbox.add("Emma", state=State.ACTIVE), inbox.add("Jan", state=State.ACTIVE)
    window.navigation.open(first)
    assert not any(name.startswith("Write") for name in buttons(window.details))
    window.actions_table["session_data"].trigger()
    await until(lambda: "Write an e-mail: ana@a.example" in buttons(window.details))
    window.navigation.open(other)
    assert not any(name.startswith("Write") for name in buttons(window.details))
    window.navigation.open(first)
    assert not any(name.startswith("Write") for name in buttons(window.details))
