"""The dialog in which keys are changed by pressing them, over a real settings file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_desktop.settings import Settings
from agent_desktop.ui.actions import keys
from agent_desktop.ui.keys.dialog import KeysDialog
from agent_desktop.ui.keys.row import KeysRow
from agent_desktop.ui.theme import Theme
from tests.helpers.settings_port import FilePort

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def port(tmp_path: Path) -> Iterator[FilePort]:
    """As in the program: what is saved is used."""
    port = FilePort(tmp_path / "config.toml")

    def use(settings: Settings) -> None:
        keys.use(settings.keys)

    port.changed.connect(use)
    yield port
    port.changed.disconnect(use)


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, port: FilePort) -> Iterator[KeysDialog]:
    dialog = KeysDialog(port, theme)
    with qtbot.waitExposed(dialog):
        dialog.show()
    yield dialog
    dialog.close()


def record(qtbot: QtBot, row: KeysRow, key: Key, held: Mod = Mod.NoModifier) -> None:
    row.recorder.setFocus()
    qtbot.keyClick(row.recorder, Key.Key_Space)
    assert row.recorder.waiting
    qtbot.keyClick(row.recorder, key, held)


def test_pressing_keys_keeps_and_uses_them(qtbot: QtBot, dialog: KeysDialog, port: FilePort) -> None:
    row = dialog.rows["take"]
    record(qtbot, row, Key.Key_F8)
    assert keys.of("take") == ("F8",)
    assert port.settings.keys == {"take": ("F8",)}
    assert row.recorder.text() == "F8"
    assert not row.recorder.waiting
    assert row.recorder.accessibleName() == f"{row.spec.text}: F8"
    qtbot.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert keys.of("take") == ("Ctrl+T",)
    assert port.settings.keys == {}


def test_a_forbidden_key_is_refused_with_a_sentence_and_others_can_follow(qtbot: QtBot, dialog: KeysDialog) -> None:
    row = dialog.rows["take"]
    record(qtbot, row, Key.Key_B, Mod.AltModifier)
    assert "opens menus" in row.remark.text
    assert row.recorder.waiting
    qtbot.keyClick(row.recorder, Key.Key_F9)
    assert keys.of("take") == ("F9",)
    assert row.remark.text == ""


def test_a_clash_is_shown_by_name_and_the_key_can_be_moved(qtbot: QtBot, dialog: KeysDialog, port: FilePort) -> None:
    row = dialog.rows["take"]
    record(qtbot, row, Key.Key_F, Mod.ControlModifier)
    assert row.remark.text == "Ctrl+F is already used by “Search everything”."
    assert keys.of("find") == ("Ctrl+F",)
    qtbot.keyClick(row.move_button, Key.Key_Space)
    assert keys.of("take") == ("Ctrl+F",)
    assert keys.of("find") == ()
    assert port.settings.keys == {"find": (), "take": ("Ctrl+F",)}
    assert dialog.rows["find"].recorder.text() == "None"
    # And back: the key that it came with is another's now.
    qtbot.mouseClick(dialog.rows["find"].reset, Qt.MouseButton.LeftButton)
    assert "already used by" in dialog.rows["find"].remark.text
    qtbot.mouseClick(dialog.rows["find"].move_button, Qt.MouseButton.LeftButton)
    assert (keys.of("find"), keys.of("take")) == (("Ctrl+F",), ())


def test_escape_leaves_and_backspace_removes(qtbot: QtBot, dialog: KeysDialog) -> None:
    row = dialog.rows["close"]
    record(qtbot, row, Key.Key_Escape)
    assert (row.recorder.waiting, keys.of("close")) == (False, ("Ctrl+W",))
    assert dialog.isVisible()
    record(qtbot, row, Key.Key_Backspace)
    assert keys.of("close") == ()


def test_tab_leaves_the_recorder(qtbot: QtBot, dialog: KeysDialog) -> None:
    row = dialog.rows["close"]
    record(qtbot, row, Key.Key_Tab)
    assert not row.recorder.waiting
    assert not row.recorder.hasFocus()
    assert keys.of("close") == ("Ctrl+W",)


def test_reset_all(qtbot: QtBot, dialog: KeysDialog, port: FilePort) -> None:
    assert not dialog.reset_all.isEnabled()
    record(qtbot, dialog.rows["take"], Key.Key_F8)
    record(qtbot, dialog.rows["next"], Key.Key_F7)
    qtbot.mouseClick(dialog.reset_all, Qt.MouseButton.LeftButton)
    assert port.settings.keys == {}
    assert (keys.of("take"), keys.of("next")) == (("Ctrl+T",), ("Alt+Down",))


def test_the_search_finds_words_and_keys(qtbot: QtBot, dialog: KeysDialog) -> None:
    dialog.search.setText("ctrl+w")
    assert [name for name, row in dialog.rows.items() if row.isVisible()] == ["close"]
    dialog.search.setText("unread")
    assert [name for name, row in dialog.rows.items() if row.isVisible()] == [
        "next_unread",
        "previous_unread",
        "set_aside",
    ]


def test_enter_can_be_swapped_here(qtbot: QtBot, dialog: KeysDialog, port: FilePort) -> None:
    box = dialog.sending.box
    assert "Enter sends" in box.currentText()
    box.setFocus()
    qtbot.keyClick(box, Key.Key_Down)
    QApplication.sendPostedEvents()
    assert port.settings.ui.enter_sends is False


def test_a_change_of_the_file_is_shown(dialog: KeysDialog, port: FilePort) -> None:
    port.save({"keys.take": ["F4"], "ui.enter_sends": False})
    assert dialog.rows["take"].recorder.text() == "F4"
    assert "Ctrl+Enter sends" in dialog.sending.box.currentText()
