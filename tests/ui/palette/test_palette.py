"""The palette in the real window: everything is in it, and it does what it says."""

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_desktop.inbox.model import Availability
from agent_desktop.ui.actions import keys, table
from agent_desktop.ui.palette import Command, Palette
from agent_desktop.ui.palette.model import CommandsModel, Role
from agent_desktop.ui.settings import SettingsDialog
from agent_desktop.ui.shell.window import MainWindow
from agent_desktop.ui.theme import Mode, Theme
from agent_desktop.ui.widgets import announcing
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def palette(window: MainWindow, qtbot: QtBot) -> Palette:
    qtbot.keyClick(window.focusWidget() or window, Key.Key_K, Mod.ControlModifier)
    palette = window.keyboard.palette
    assert palette.panel.isVisible()
    assert palette.panel.field.hasFocus()
    return palette


def listed(palette: Palette, typed: str = "") -> list[str]:
    palette.panel.field.setText(typed)
    return [command.text for command in palette.panel.model.items]


def of(palette: Palette, name: str) -> Command:
    return next(command for command in palette._commands if command.name == name)


async def test_every_action_of_the_table_is_in_it_with_its_key(palette: Palette) -> None:
    for spec in table():
        if spec.name != "palette":
            command = of(palette, spec.name)
            assert command.text == spec.text
            assert command.key
            assert spec.text in listed(palette, spec.text)
    keys.use({"close": ("F8",)})
    palette.close()
    palette.open()
    assert of(palette, "close").key == "F8"


async def test_what_is_only_in_menus_is_in_it_too(palette: Palette) -> None:
    texts = listed(palette)
    for expected in (
        "Colours: Dark",
        "Colours: Follow system",
        "Settings: Appearance and shortcuts",
        "Settings: Credentials",
    ):
        assert expected in texts
    assert any(text.startswith("Availability: Away") for text in texts)
    assert "About Agent Desktop" in texts
    assert of(palette, "menu Colours theme/system").on


async def test_a_new_entry_of_a_menu_is_there_by_itself(window: MainWindow, palette: Palette) -> None:
    done: list[int] = []
    window.topbar.menus()[1][2].addAction("Do the && thing\tCtrl+J", lambda: done.append(1))
    palette.close()
    palette.open()
    assert listed(palette, "do the thing")[0] == "Do the & thing"
    palette._enter()
    assert done == [1]


async def test_escape_and_the_same_key_give_the_keyboard_back(qtbot: QtBot, window: MainWindow) -> None:
    palette = window.keyboard.palette
    window.navigation.open(window.list.nth(2), typing=True)
    field = window.pane.composer.field
    await until(field.hasFocus)
    for way in (Key.Key_Escape, Key.Key_K):
        qtbot.keyClick(field, Key.Key_K, Mod.ControlModifier)
        assert not field.hasFocus()
        qtbot.keyClick(palette.panel.field, way, Mod.ControlModifier if way is Key.Key_K else Mod.NoModifier)
        assert not palette.panel.isVisible()
        assert field.hasFocus()


async def test_a_click_elsewhere_closes_it(window: MainWindow, palette: Palette) -> None:
    window.list.view.setFocus()
    assert not palette.panel.isVisible()


async def test_a_conversation_is_opened_by_its_name(qtbot: QtBot, window: MainWindow, palette: Palette) -> None:
    assert listed(palette, "sofi")[0] == "Sofie Vermeulen"
    qtbot.keyClick(palette.panel.field, Key.Key_Return)
    assert window.current.conversation.customer.name == "Sofie Vermeulen"
    await until(window.pane.composer.field.hasFocus)
    palette.open()
    assert listed(palette)[0] == "Sofie Vermeulen", "what was used last comes first"


async def test_last_used_comes_first_and_lasts(
    window: MainWindow, palette: Palette, theme: Theme, qtbot: QtBot
) -> None:
    listed(palette, "dark")
    qtbot.keyClick(palette.panel.field, Key.Key_Return)
    assert theme.mode is Mode.DARK
    palette.open()
    assert listed(palette)[0] == "Colours: Dark"
    assert window._state.used == ["menu Colours theme/dark"]
    theme.mode = Mode.LIGHT


async def test_what_cannot_be_done_is_grey_says_why_and_does_nothing(
    qtbot: QtBot, palette: Palette, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[str, bool]] = []
    monkeypatch.setattr(
        "agent_desktop.ui.palette.palette.announce", lambda _from, words, urgent=False: said.append((words, urgent))
    )
    assert listed(palette, "write a note")[0] == "Write a note"
    assert palette.panel.current.hindrance == "No conversation is open"
    qtbot.keyClick(palette.panel.field, Key.Key_Return)
    assert palette.panel.isVisible()
    assert said[-1] == ("No conversation is open", True)
    assert "not available: No conversation is open" in said[0][0]


async def test_the_arrows_move_and_are_announced(
    qtbot: QtBot, palette: Palette, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(announcing.QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    field, first = palette.panel.field, palette.panel.current
    qtbot.keyClick(field, Key.Key_Down)
    second = palette.panel.current
    assert second is not first
    assert said[-1].startswith(second.text)
    assert f"2 of {len(palette.panel.model.items)}" in said[-1]
    qtbot.keyClick(field, Key.Key_Up)
    qtbot.keyClick(field, Key.Key_Up)
    assert palette.panel.current is palette.panel.model.items[-1], "it goes round"
    qtbot.keyClick(field, Key.Key_Tab)
    assert palette.panel.current is first
    qtbot.keyClick(field, Key.Key_PageDown)
    assert palette.panel.current is palette.panel.model.items[8]


async def test_the_mouse_does_it_too(qtbot: QtBot, window: MainWindow, palette: Palette, inbox: FakeInbox) -> None:
    assert listed(palette, "availability away")[0].startswith("Availability: Away")
    panel = palette.panel
    place = panel.view.visualRect(panel.view.currentIndex()).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    await until(lambda: inbox.availability is Availability.AWAY)
    assert not panel.isVisible()


async def test_a_setting_is_found_and_shown(qtbot: QtBot, palette: Palette) -> None:
    assert listed(palette, "undo sending")[0] == "Undo sending within"
    qtbot.keyClick(palette.panel.field, Key.Key_Return)
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, SettingsDialog) and w.isVisible())
    assert [path for path, row in dialog.rows.items() if row.isVisible()] == ["ui.undo_seconds"]


async def test_what_is_nowhere_can_be_searched_for_everywhere(
    qtbot: QtBot, window: MainWindow, palette: Palette
) -> None:
    assert listed(palette, "zebra 7") == ["Search everything for “zebra 7”"]
    qtbot.keyClick(palette.panel.field, Key.Key_Return)
    assert window.topbar.search.hasFocus()
    assert window.topbar.search.text() == "zebra 7"


class Dutch(QTranslator):
    """Two words are enough."""

    def translate(self, context: str, text: str, *_args: object) -> str:
        return {"Close conversation": "Gesprek sluiten", "Dark": "Donker", "Colours": "Kleuren"}.get(text, text)


async def test_english_words_find_it_in_another_language_too(window: MainWindow, qapp: QApplication) -> None:
    translator = Dutch()
    qapp.installTranslator(translator)
    try:
        palette = window.keyboard.palette
        palette.open()
        assert listed(palette, "gesprek slu")[0] == "Gesprek sluiten"
        assert listed(palette, "close conv")[0] == "Gesprek sluiten"
    finally:
        qapp.removeTranslator(translator)


async def test_it_keeps_within_a_small_window(window: MainWindow, palette: Palette) -> None:
    window.resize(720, 480)
    QApplication.sendPostedEvents()
    panel = palette.panel
    assert panel.parentWidget().rect().contains(panel.geometry())


async def test_the_model_is_sound(palette: Palette) -> None:
    model = CommandsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    palette.panel.field.setText("a")
    groups = [(command.group, [command]) for command in palette.panel.model.items[:5]]
    model.show_groups(groups)
    assert model.data(model.index(1), Role.COMMAND) is groups[0][1][0]
    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags
    model.show_groups([])
    assert model.next_row(0, 1) == -1
    del tester


async def test_its_own_key_is_no_command(window: MainWindow) -> None:
    action: QAction = window.actions_table["palette"]
    assert window.actions_table.has(action)
    assert not window.actions_table.has(QAction("x", window))


async def test_an_action_is_found_by_the_word_on_its_button(palette: Palette) -> None:
    assert listed(palette, "snooze")[0] == of(palette, "snooze").text
