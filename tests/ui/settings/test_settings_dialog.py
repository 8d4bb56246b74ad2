"""The settings dialog over a real file."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from agent_desktop.base.tasks import Tasks
from agent_desktop.settings.model import KEYS
from agent_desktop.ui.settings import SettingsDialog
from agent_desktop.ui.settings.dialog import SECTION
from agent_desktop.ui.settings.row import Row
from agent_desktop.ui.settings.words import section_name
from agent_desktop.ui.theme import Mode, Theme
from tests.helpers.settings_port import FilePort
from tests.helpers.until import until

COMMENTED = "# mine\n[ui]\n# why it is dark here\ntheme = 'dark'\n"


@pytest.fixture
def port(tmp_path: Path) -> FilePort:
    file = tmp_path / "config.toml"
    file.write_text(COMMENTED, encoding="utf-8")
    return FilePort(file)


@pytest.fixture
async def dialog(port: FilePort, tasks: Tasks, theme: Theme) -> AsyncIterator[SettingsDialog]:
    dialog = SettingsDialog(port, tasks, theme)
    dialog.show()
    yield dialog
    if isValid(dialog):
        dialog.close()


def enter(qtbot: QtBot, row: Row, text: str) -> None:
    field = row.editor.inner
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


async def test_every_key_has_a_row_with_its_value_and_a_name(dialog: SettingsDialog) -> None:
    assert set(dialog.rows) == set(KEYS)
    box = dialog.rows["ui.theme"].editor.inner
    assert isinstance(box, QComboBox)
    assert box.currentText() == "Dark"
    for widget in dialog.findChildren(QWidget):
        if isinstance(widget, QAbstractButton | QLineEdit | QComboBox) and not widget.objectName().startswith("qt_"):
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.text(QAccessible.Text.Name), widget


async def test_a_change_is_saved_at_once_and_the_comments_stay(
    qtbot: QtBot, dialog: SettingsDialog, port: FilePort
) -> None:
    enter(qtbot, dialog.rows["webhook.port"], "9100")
    assert port.settings.webhook.port == 9100
    assert COMMENTED in port.file.read_text(encoding="utf-8")


async def test_what_is_not_allowed_stays_with_the_checks_own_sentence(
    qtbot: QtBot, dialog: SettingsDialog, port: FilePort
) -> None:
    row = dialog.rows["webhook.port"]
    enter(qtbot, row, "99999")
    assert row.complaint == "Must be a whole number from 0 to 65535."
    assert port.saved == []
    enter(qtbot, row, "90000")
    assert row.complaint
    enter(qtbot, row, "8080")
    assert not row.complaint
    assert port.saved == [{"webhook.port": 8080}]


async def test_two_settings_that_need_each_other_are_saved_together(
    qtbot: QtBot, dialog: SettingsDialog, port: FilePort
) -> None:
    provider = dialog.rows["tunnel.provider"]
    box = provider.editor.inner
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("manual"))
    box.activated.emit(box.currentIndex())
    assert "This requires tunnel.public_url" in provider.complaint
    enter(qtbot, dialog.rows["tunnel.public_url"], "https://desk.example/hook")
    assert not provider.complaint
    assert (port.settings.tunnel.provider, port.settings.tunnel.public_url) == ("manual", "https://desk.example/hook")


async def test_reset_takes_the_key_out_of_the_file(qtbot: QtBot, dialog: SettingsDialog, port: FilePort) -> None:
    dialog.open_page("ui")
    row = dialog.rows["ui.theme"]
    assert row._reset.isVisible()
    qtbot.mouseClick(row._reset, Qt.MouseButton.LeftButton)
    assert port.settings.ui.theme == "system"
    assert not row._reset.isVisible()


async def test_a_change_from_elsewhere_is_shown(dialog: SettingsDialog, port: FilePort) -> None:
    port.save({"agent.name": "Noor"})
    field = dialog.rows["agent.name"].editor.inner
    assert isinstance(field, QLineEdit)
    assert field.text() == "Noor"


async def test_what_the_environment_sets_cannot_be_changed_here(tasks: Tasks, theme: Theme, tmp_path: Path) -> None:
    port = FilePort(tmp_path / "config.toml", {"AGENT_DESKTOP_UI_SCALE": "1.5"})
    dialog = SettingsDialog(port, tasks, theme)
    row = dialog.rows["ui.scale"]
    assert not row.editor.inner.isEnabled()
    assert "AGENT_DESKTOP_UI_SCALE" in row._note.text
    dialog.close()


async def test_typing_finds_rows_on_all_pages(qtbot: QtBot, dialog: SettingsDialog) -> None:
    qtbot.keyClicks(dialog.search, "token")
    shown = {path for path, row in dialog.rows.items() if row.isVisible()}
    assert "webhook.old_token_hours" in shown
    assert "ui.theme" not in shown
    assert dialog.secrets["api-token"].isVisible()
    dialog.search.clear()
    qtbot.keyClicks(dialog.search, "nothing has this")
    assert dialog._nothing.isVisible()
    dialog.open_page("logging")
    assert dialog.rows["logging.level"].isVisible()
    assert not dialog._nothing.isVisible()


async def test_no_page_looks_chosen_while_searching_and_each_leads_back(qtbot: QtBot, dialog: SettingsDialog) -> None:
    dialog.show()
    item = dialog.pages.currentItem()
    assert item.isSelected()
    qtbot.keyClicks(dialog.search, "theme")
    assert not dialog.pages.selectedItems()
    place = dialog.pages.visualItemRect(item).center()
    qtbot.mouseClick(dialog.pages.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog.search.text() == ""
    assert item.isSelected()


async def test_a_setting_for_the_next_start_says_so(qtbot: QtBot, dialog: SettingsDialog) -> None:
    enter(qtbot, dialog.rows["ui.scale"], "1.25")
    assert "after restart" in dialog.rows["ui.scale"]._remark.text


async def test_secrets_are_kept_and_never_shown(qtbot: QtBot, dialog: SettingsDialog, port: FilePort) -> None:
    row = dialog.secrets["ngrok-token"]
    assert row.field.echoMode() is QLineEdit.EchoMode.Password
    row.field.setText("abc123")
    row.keep()
    await until(lambda: port.secrets == {"ngrok-token": "abc123"})
    await until(lambda: row.remark.text == "Stored in the keyring.")
    assert row.field.text() == ""
    port.refusal = "The keyring is locked. Unlock it."
    row.field.setText("def456")
    row.keep()
    await until(lambda: row.remark.text == port.refusal)


async def test_it_closes_while_the_port_lives_on(dialog: SettingsDialog, port: FilePort, theme: Theme) -> None:
    dialog.close()
    port.save({"agent.name": "Later"})
    theme.mode = Mode.DARK
    assert section_name("a_new_section") == "A new section"


async def test_what_counts_after_a_restart_offers_one(qtbot: QtBot, dialog: SettingsDialog, port: FilePort) -> None:
    enter(qtbot, dialog.rows["ui.waiting_red"], "90")
    assert not dialog._restart.isVisible()
    enter(qtbot, dialog.rows["ui.scale"], "1.25")
    assert dialog._restart.isVisible()
    qtbot.mouseClick(dialog._restart, Qt.MouseButton.LeftButton)
    assert port.restarts == 1


async def test_pages_show_what_does_something_and_searching_shows_all(qtbot: QtBot, dialog: SettingsDialog) -> None:
    def shown() -> set[str]:
        return {path for path, row in dialog.rows.items() if row.isVisible()}

    dialog.open_page("tunnel")
    assert "tunnel.provider" in shown()
    assert not shown() & {"tunnel.ssh_host", "tunnel.public_url", "tunnel.domain"}
    box = dialog.rows["tunnel.provider"].editor.inner
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("manual"))
    box.activated.emit(box.currentIndex())
    assert "tunnel.public_url" in shown()  # it is missing, so that the choice is not saved yet
    assert "tunnel.ssh_host" not in shown()
    qtbot.keyClicks(dialog.search, "ssh")
    assert {"tunnel.ssh_host", "tunnel.ssh_key"} <= shown()


async def test_the_set_up_is_offered_where_the_connection_is(qtbot: QtBot, dialog: SettingsDialog) -> None:
    wanted: list[bool] = []
    dialog.setup_wanted.connect(lambda: wanted.append(True))
    dialog.open_page("tunnel")
    button = next(one for one in dialog._setups if one.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted == [True]
    dialog.be_in_demo()
    assert not any(one.isVisible() for one in dialog._setups)
    enter(qtbot, dialog.rows["ui.scale"], "1.25")
    assert not dialog._restart.isVisible()


async def test_nothing_is_cut_off_in_a_small_window(qtbot: QtBot, dialog: SettingsDialog) -> None:
    dialog.resize(dialog.minimumSize())
    view = dialog._scroll.viewport()
    for place in range(dialog.pages.count()):
        if not dialog.pages.item(place).data(SECTION):
            continue
        dialog.pages.setCurrentRow(place)
        body = dialog._scroll.widget()
        # a page that needs more room makes the window wider
        await until(
            lambda body=body: body.minimumSizeHint().width() <= view.width(),
            section_name(dialog.pages.item(place).data(SECTION)),
        )


def test_an_empty_day_is_closed_only_where_another_has_hours(dialog: SettingsDialog, port: FilePort) -> None:
    field = dialog.rows["availability.monday"].editor.inner
    assert isinstance(field, QLineEdit)
    assert field.placeholderText() == "Always open"
    port.save({"availability.tuesday": "09:00-17:00"})
    assert field.placeholderText() == "Closed"
