"""Keys that reach the main window while another window of the program is in front are not typed there."""

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.model import State
from agent_desktop.ui.shell.window import MainWindow
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.widgets.windows import windows
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until
from tests.helpers.window import window_on

Key, Mod = Qt.Key, Qt.KeyboardModifier


async def outside(deed: Callable[[], object]) -> None:
    """Do this when no coroutine runs, as the display's own events are handled."""
    done = asyncio.Event()
    QTimer.singleShot(0, lambda: (deed(), done.set()))
    await done.wait()


class Desk:
    """The main window with a conversation, the cursor in its composer, and a window before it.

    Keys come as from the system, for the main window: some systems give it the keyboard, whatever stands before it.
    """

    def __init__(self, window: MainWindow, inbox: FakeInbox) -> None:
        self.window = window
        self.inbox = inbox
        self.beside = QDialog(window)
        self.beside.setWindowTitle("Beside")
        self.field = QLineEdit()
        self.field.setAccessibleName("Password")
        QVBoxLayout(self.beside).addWidget(self.field)

    async def press(self, key: Key, modifiers: Mod = Mod.NoModifier) -> None:
        await outside(lambda: QTest.keyClick(self.window.windowHandle(), key, modifiers))

    async def type(self, text: str) -> None:
        for letter in text:
            await self.press(letter)  # type: ignore[arg-type]

    async def bring_beside(self) -> None:
        windows().bring(self.beside)
        await until(lambda: QApplication.activeWindow() is self.beside)

    @property
    def text(self) -> str:
        """What stands in the composer."""
        return self.window.ensure_pane().composer.text

    @property
    def replies(self) -> list[str]:
        """What was sent."""
        return [call[2].text for call in self.inbox.calls if call[0] == "reply"]


@pytest.fixture
async def desk(inbox: FakeInbox, tasks: Tasks, theme: Theme) -> AsyncIterator[Desk]:
    customer = inbox.add("Ann", state=State.ACTIVE)
    async with window_on(inbox, tasks, theme) as window:
        windows().bring(window)
        await until(lambda: QApplication.activeWindow() is window)
        window.navigation.open(customer, typing=True)
        await until(window.ensure_pane().composer.field.hasFocus)
        made = Desk(window, inbox)
        yield made
        made.beside.close()


async def test_a_password_typed_for_another_window_is_no_reply(desk: Desk) -> None:
    await desk.bring_beside()
    await desk.type("my-password")
    await desk.press(Key.Key_Return)
    await desk.press(Key.Key_Return, Mod.ControlModifier | Mod.ShiftModifier)
    QApplication.clipboard().setText("secret")
    await desk.press(Key.Key_V, Mod.ControlModifier)
    assert (desk.text, desk.replies) == ("", [])


async def test_a_token_is_no_reply_when_its_field_goes(desk: Desk) -> None:
    """It was set elsewhere, or a wrong one was entered and the banner is about to come back."""
    window, inbox = desk.window, desk.inbox
    window.banners.left.connect(window.navigation.focus_composer)
    inbox.outbox_blocked = "Chatlayer does not accept the API token."
    inbox.outbox_changed.emit()
    (field,) = window.banners.findChildren(QLineEdit, "token")
    field.setFocus()
    await desk.type("id:sec")
    assert field.text() == "id:sec"
    inbox.outbox_blocked = None
    inbox.outbox_changed.emit()
    await desk.type("ret")
    await desk.press(Key.Key_Return)
    await desk.press(Key.Key_V, Mod.ControlModifier)
    assert (desk.text, desk.replies) == ("", [])


async def test_no_shortcut_of_the_main_window_either(desk: Desk) -> None:
    await desk.bring_beside()
    await desk.press(Key.Key_K, Mod.ControlModifier)
    assert desk.window.ensure_keyboard().palette.panel is None


async def test_what_an_input_method_enters_is_not_typed_either(desk: Desk) -> None:
    await desk.bring_beside()
    entered = QInputMethodEvent()
    entered.setCommitString("密码")
    QCoreApplication.sendEvent(desk.window.ensure_pane().composer.field, entered)
    assert desk.text == ""


async def test_when_the_system_gives_the_keyboard_to_the_main_window_it_is_not_typed_there(desk: Desk) -> None:
    """Another window has closed over the one in front; the system did not know who comes next."""
    await desk.bring_beside()
    second = QDialog(desk.window)
    second.setWindowTitle("Second")
    windows().bring(second)
    await until(lambda: QApplication.activeWindow() is second)
    second.close()
    desk.window.activateWindow()
    await desk.type("my-password")
    assert desk.text == ""
    await until(lambda: QApplication.activeWindow() is desk.beside)


async def test_a_click_makes_it_the_window_to_type_in(desk: Desk) -> None:
    await desk.bring_beside()
    field = desk.window.ensure_pane().composer.field
    place = field.mapTo(desk.window, field.rect().center())
    handle, left = desk.window.windowHandle(), Qt.MouseButton.LeftButton
    await outside(lambda: QTest.mouseClick(handle, left, Mod.NoModifier, QPoint(place)))
    desk.window.activateWindow()  # as the system does for a click
    await until(lambda: QApplication.activeWindow() is desk.window)
    await desk.type("hello")
    assert desk.text == "hello"


async def test_after_the_other_window_has_closed_keys_are_typed_again(desk: Desk) -> None:
    await desk.bring_beside()
    desk.beside.close()
    await until(lambda: QApplication.activeWindow() is desk.window)
    await desk.type("hello")
    await desk.press(Key.Key_Return)
    await until(lambda: desk.replies == ["hello"])


async def test_the_emoji_picker_goes_on_working(desk: Desk) -> None:
    desk.window.actions_table["emoji"].trigger()
    await until(lambda: QApplication.activePopupWidget() is not None)
    await desk.type("rocket")
    await desk.press(Key.Key_Return)
    await until(lambda: "🚀" in desk.text)


async def test_what_an_action_opens_gives_the_keyboard_back_to_the_window_that_led_to_it(desk: Desk) -> None:
    """The settings lead to backups, old conversations and keys, which are actions of the main window."""
    await desk.bring_beside()
    desk.window.actions_table["shortcuts"].trigger()
    sheet = QApplication.activeModalWidget()
    assert sheet is not None
    assert sheet.parentWidget() is desk.beside
    await until(lambda: QApplication.activeWindow() is sheet)
    sheet.close()
    assert windows().front is desk.beside
    await desk.type("my-password")
    assert desk.text == ""
    await until(lambda: QApplication.activeWindow() is desk.beside)


async def test_starting_the_program_again_leaves_the_keyboard_where_the_agent_works(desk: Desk) -> None:
    await desk.bring_beside()
    desk.window.present_again()
    await until(lambda: QApplication.activeWindow() is desk.beside)
    assert windows().front is desk.beside
