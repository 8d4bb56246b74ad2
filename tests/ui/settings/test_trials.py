"""On the alerts' page: sounds and notifications can be tried, and what cannot be done is said."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QSlider
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from agent_desktop.base.tasks import Tasks
from agent_desktop.ui.settings import SettingsDialog
from agent_desktop.ui.settings.trials import Trials
from agent_desktop.ui.theme import Theme
from tests.helpers.settings_port import FilePort
from tests.helpers.until import until


class Alerts:
    """Remembers what was tried."""

    def __init__(self) -> None:
        self.tried: list[str] = []
        self.problem = ""
        self.sentences: list[str] = []

    async def try_sound(self, name: str) -> str:
        self.tried.append(name)
        return self.problem

    async def try_notification(self) -> str:
        self.tried.append("notification")
        return self.problem

    async def limits(self) -> list[str]:
        return self.sentences


@pytest.fixture
def alerts() -> Alerts:
    return Alerts()


@pytest.fixture
def port(tmp_path: Path) -> FilePort:
    return FilePort(tmp_path / "config.toml")


@pytest.fixture
async def dialog(port: FilePort, alerts: Alerts, tasks: Tasks, theme: Theme) -> AsyncIterator[SettingsDialog]:
    dialog = SettingsDialog(port, tasks, theme, alerts=alerts)
    dialog.show()
    dialog.open_page("alerts")
    yield dialog
    if isValid(dialog):
        dialog.close()


def trials(dialog: SettingsDialog) -> Trials:
    assert dialog.trials is not None
    return dialog.trials


async def test_the_chosen_sound_is_tried(qtbot: QtBot, dialog: SettingsDialog, alerts: Alerts) -> None:
    row = dialog.rows["alerts.sound_waiting"]
    box = row.editor.inner
    assert isinstance(box, QComboBox)
    assert [box.itemText(place) for place in range(box.count())] == ["Chime", "Water drop", "Knock", "None"]
    button = trials(dialog).sounds["alerts.sound_waiting"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    await until(lambda: alerts.tried == ["chime"])
    alerts.problem = "No sound device answers."
    box.setCurrentIndex(2)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    await until(lambda: row._remark.text == alerts.problem)
    box.setCurrentIndex(3)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    await until(lambda: row._remark.text == "No sound is selected.")
    assert alerts.tried == ["chime", "knock"]


async def test_a_notification_is_tried(qtbot: QtBot, dialog: SettingsDialog, alerts: Alerts) -> None:
    qtbot.mouseClick(trials(dialog).notification, Qt.MouseButton.LeftButton)
    await until(lambda: alerts.tried == ["notification"])
    assert not trials(dialog).remark.isVisible()
    alerts.problem = "The system did not take it."
    qtbot.mouseClick(trials(dialog).notification, Qt.MouseButton.LeftButton)
    await until(lambda: trials(dialog).remark.text == alerts.problem)


async def test_what_cannot_be_done_is_said_each_time(dialog: SettingsDialog, alerts: Alerts) -> None:
    alerts.sentences = ["No tray.", "No presses."]
    dialog.open_page("ui")
    dialog.open_page("alerts")
    await until(lambda: [one.text for one in trials(dialog).limits] == alerts.sentences)
    alerts.sentences = ["No tray."]
    dialog.open_page("ui")
    dialog.open_page("alerts")
    await until(lambda: not trials(dialog).limits[1].isVisible())


async def test_the_volume_is_taken_when_the_slider_rests(qtbot: QtBot, dialog: SettingsDialog, port: FilePort) -> None:
    slider = dialog.rows["alerts.volume"].editor.inner
    assert isinstance(slider, QSlider)
    assert slider.value() == 60
    for _ in range(3):
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    await until(lambda: port.saved == [{"alerts.volume": 75}])
    assert dialog.rows["alerts.volume"].editor.value() == 75
