"""The words in an empty field are whole: in every language, in usual letters and in wider ones."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from agent_desktop.base.languages import CODES
from agent_desktop.base.tasks import Tasks
from agent_desktop.canned import CannedBook
from agent_desktop.inbox.model import State
from agent_desktop.tunnel_declarations import DECLARATIONS
from agent_desktop.ui.assistant.dialog import Assistant
from agent_desktop.ui.canned.manager import CannedManager
from agent_desktop.ui.emoji.picker import EmojiPicker
from agent_desktop.ui.emoji.recent import Recent
from agent_desktop.ui.filters.pair import PairDialog
from agent_desktop.ui.rich import RichDialog, RichKind
from agent_desktop.ui.settings import SettingsDialog
from agent_desktop.ui.settings.order import sections
from agent_desktop.ui.shell.banner import BannerKind
from agent_desktop.ui.shell.window import MainWindow
from agent_desktop.ui.theme import Theme
from tests.helpers.clipping import cut_placeholders, settled
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.memory_repository import Clock
from tests.helpers.settings_port import FilePort
from tests.helpers.setup_port import FakeSetup
from tests.helpers.until import until
from tests.helpers.window import window_on
from tests.ui.fitting.test_dialogs import make_narrow

LOOKS = [(language, stretch, 100) for language in CODES for stretch in (100, 115)]


@pytest.fixture
async def window(inbox: FakeInbox, tasks: Tasks, theme: Theme) -> AsyncIterator[MainWindow]:
    jan = inbox.add("Jan", state=State.ACTIVE)
    async with window_on(inbox, tasks, theme) as window:
        await until(lambda: bool(list(window.model.in_order())))
        window.navigation.open(jan)
        await until(lambda: not len(tasks))
        yield window


async def look(tasks: Tasks, window: QWidget) -> None:
    """As it stands now, no words of an empty field may be cut off."""
    window.show()
    await until(lambda: not len(tasks))
    await settled()
    assert cut_placeholders(window) == []


async def test_in_dialogs(tasks: Tasks, theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    around.show()
    manager = CannedManager(CannedBook(tmp_path / "canned.json"), theme)
    manager.add()
    dialogs = [
        manager,
        PairDialog({"department": ("billing",)}),
        EmojiPicker(theme, Recent(tmp_path / "recent.json"), around),
        *(RichDialog(kind, "Emma", theme, Clock()) for kind in RichKind),
    ]
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        await look(tasks, dialog)
        make_narrow(dialog)
        await look(tasks, dialog)


async def test_in_the_settings(tasks: Tasks, theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    port = FilePort(tmp_path / "config.toml")
    dialog = SettingsDialog(port, tasks, theme)
    qtbot.addWidget(dialog)
    make_narrow(dialog)
    for page in sections():
        dialog.open_page(page)
        await look(tasks, dialog)


async def test_in_the_set_up_with_everything_stored(tasks: Tasks, theme: Theme, qtbot: QtBot) -> None:
    port = FakeSetup()
    port.secrets = {"api-token", *(secret.id for one in DECLARATIONS for secret in one.secrets)}
    dialog = Assistant(port, tasks, theme)
    qtbot.addWidget(dialog)
    make_narrow(dialog)
    dialog.go_to(0)
    await look(tasks, dialog)
    dialog.go_to(2)
    reach = dialog.pages[2]
    for number in range(reach.box.count()):
        reach.box.setCurrentIndex(number)
        reach.box.activated.emit(number)
        await look(tasks, dialog)
        assert all(field.placeholderText() for field in reach.form.secrets.values()), "it says what is stored"


async def test_in_the_window(window: MainWindow, tasks: Tasks) -> None:
    window.banners.set_banner(BannerKind.TOKEN, "The API token is no longer valid.")
    palette = window.ensure_keyboard().palette
    for width in (1280, 0):
        window.resize(width, 700)
        await look(tasks, window)
        window.actions_table["find_inside"].trigger()
        await look(tasks, window)
        palette.open()
        await look(tasks, window)
        palette.close()
