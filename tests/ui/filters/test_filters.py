"""Filters: chosen in the menu, shown as chips, kept over restarts."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.filters import Facets, Filter
from agent_desktop.inbox.model import State
from agent_desktop.inbox.ports import StorageError
from agent_desktop.ui.filters.changing import from_text, to_text, toggled, values
from agent_desktop.ui.filters.menu import FilterMenu
from agent_desktop.ui.filters.pair import PairDialog
from agent_desktop.ui.list import feed
from agent_desktop.ui.shell.banner import BannerKind
from agent_desktop.ui.shell.window import MainWindow
from agent_desktop.ui.theme import Theme
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until
from tests.helpers.window import window_on

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "COUNT_PAUSE", 0)
    monkeypatch.setattr(feed, "FILTERED_PAUSE", 0)


@pytest.fixture
def state_file(tmp_path: Path) -> Path:
    return tmp_path / "window.ini"


@pytest.fixture
async def window(inbox: FakeInbox, tasks: Tasks, theme: Theme, state_file: Path) -> AsyncIterator[MainWindow]:
    inbox.add("web", channel="web", tags=("vip",), payload={"department": "sales"})
    inbox.add("chat", channel="whatsapp", payload={"department": "billing"}, language="nl")
    inbox.add("odd", channel=None, version="DRAFT", state=State.ACTIVE)
    async with window_on(inbox, tasks, theme, state_file) as window:
        yield window


def names(window: MainWindow) -> list[str]:
    return [one.customer.name for one in window.model.in_order()]


def entry(menu: QMenu, *path: str) -> QAction:
    for word in path[:-1]:
        menu = QMenu.menuInAction(next(action for action in menu.actions() if action.text() == word))
    return next(action for action in menu.actions() if action.text() == path[-1])


async def opened_menu(qtbot: QtBot, window: MainWindow) -> FilterMenu:
    qtbot.keyClick(window, Key.Key_B, Mod.ControlModifier | Mod.ShiftModifier)
    await until(lambda: isinstance(QApplication.activePopupWidget(), FilterMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, FilterMenu)
    return menu


async def test_the_menu_narrows_the_list_and_a_chip_widens_it(qtbot: QtBot, window: MainWindow) -> None:
    menu = await opened_menu(qtbot, window)
    entry(menu, "Channel", "WhatsApp").trigger()
    menu.close()
    await until(lambda: names(window) == ["chat"])
    assert window.list.bar.isVisible()
    (chip,) = window.list.bar.chips
    assert chip.text() == "WhatsApp"
    assert chip.accessibleName() == "Remove filter Channel: WhatsApp"
    menu = await opened_menu(qtbot, window)
    assert entry(menu, "Channel", "WhatsApp").isChecked()
    entry(menu, "Channel", "unknown").trigger()
    menu.close()
    await until(lambda: sorted(names(window)) == ["chat", "odd"])
    assert [chip.text() for chip in window.list.bar.chips] == ["WhatsApp", "Channel: unknown"]
    qtbot.keyClick(window.list.bar.chips[0], Key.Key_Delete)
    await until(lambda: names(window) == ["odd"])
    window.list.bar.chips[0].setFocus()
    qtbot.keyClick(window.list.bar.chips[0], Key.Key_Space)
    await until(lambda: len(names(window)) == 3)
    assert not window.list.bar.isVisible()
    assert window.list.view.hasFocus()


async def test_values_tags_versions_and_languages(qtbot: QtBot, window: MainWindow) -> None:
    menu = await opened_menu(qtbot, window)
    assert not entry(menu, "Bot").isEnabled()
    entry(menu, "Handover value", "department", "billing").trigger()
    menu.close()
    await until(lambda: names(window) == ["chat"])
    assert [chip.text() for chip in window.list.bar.chips] == ["department = billing"]
    window.filters.set(Filter(tags=("vip",)))
    await until(lambda: names(window) == ["web"])
    window.filters.set(Filter(versions=("DRAFT",), languages=("nl",)))
    await until(lambda: window.list._stack.currentWidget() is window.list._not_found)
    assert "a filter is active" in window.topbar.filter.accessibleName()
    window.list.filter_cleared.emit()
    await until(lambda: len(names(window)) == 3)


async def test_a_value_can_be_typed(qtbot: QtBot, window: MainWindow) -> None:
    menu = await opened_menu(qtbot, window)
    entry(menu, "Handover value", "Another value…").trigger()
    menu.close()
    dialog = window.findChild(PairDialog)
    assert dialog is not None
    assert not dialog.apply.isEnabled()
    qtbot.keyClicks(dialog.key, "department")
    qtbot.keyClicks(dialog.value, "SALES")
    dialog.apply.click()
    await until(lambda: names(window) == ["web"])


async def test_filters_are_kept_over_a_restart(
    inbox: FakeInbox, tasks: Tasks, theme: Theme, window: MainWindow, state_file: Path
) -> None:
    window.filters.set(Filter(channels=("web",), payload=(("a=b", 'ü, "x"'),)))
    window._state.flush()
    async with window_on(inbox, tasks, theme, state_file) as again:
        assert again.filters.only == window.filters.only
        assert names(again) == []
        again.filters.set(Filter(channels=("web",)))
        await until(lambda: names(again) == ["web"])


async def test_what_changes_while_filtering_comes_and_goes(window: MainWindow, inbox: FakeInbox) -> None:
    window.filters.set(Filter(tags=("vip",)))
    await until(lambda: names(window) == ["web"])
    inbox.change(2, tags=("vip",))
    await until(lambda: sorted(names(window)) == ["chat", "web"])
    inbox.change(1, tags=())
    await until(lambda: names(window) == ["chat"])


async def test_a_store_that_cannot_tell_is_said(qtbot: QtBot, window: MainWindow, inbox: FakeInbox) -> None:
    async def broken() -> None:
        raise StorageError("The disk is gone.")

    inbox.facets = broken
    qtbot.keyClick(window, Key.Key_B, Mod.ControlModifier | Mod.ShiftModifier)
    await until(lambda: BannerKind.NOTICE in window.banners.shown())


def test_filters_as_text() -> None:
    only = Filter(channels=("", "web"), payload=(("k", "v"),))
    assert from_text(to_text(only)) == only
    assert to_text(Filter()) == ""
    for broken in ("", "{", "[]", '{"channels": 3}', "null"):
        assert from_text(broken) == Filter()
    assert values(toggled(only, "payload", ("k", "v"), on=False)) == [("channels", ""), ("channels", "web")]
    assert toggled(only, "channels", "web", on=True).channels == ("", "web")


def test_channels_of_the_same_product_can_be_told_apart(qtbot: QtBot) -> None:
    channels = ("WavyWhatsappBotChannel", "sinch_sms", "whatsapp")
    menu = FilterMenu(Filter(), Facets(channels=channels))
    qtbot.addWidget(menu)
    kinds = next(QMenu.menuInAction(action) for action in menu.actions() if action.text() == "Channel")
    assert [action.text() for action in kinds.actions()] == [
        "WhatsApp (WavyWhatsappBotChannel)",
        "SMS",
        "WhatsApp (whatsapp)",
    ]
