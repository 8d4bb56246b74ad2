"""What assistive technology sees: names, roles, values and states of the real window, through Qt's own tree."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from agent_desktop.inbox.model import Author, Delivery, State
from agent_desktop.ui.palette.model import heading
from agent_desktop.ui.shell.banner import BannerKind
from agent_desktop.ui.shell.window import MainWindow
from tests.helpers.accessible import Role, Text, missing, name_of, named, of, tree
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until

Key, Mod = Qt.Key, Qt.KeyboardModifier


async def test_the_empty_window_has_a_name_for_everything(window: MainWindow) -> None:
    assert missing(window) == []


@pytest.mark.parametrize("place", [1, 2, 3])
async def test_so_has_every_state_of_a_conversation(window: MainWindow, place: int) -> None:
    window.navigation.open(window.list.nth(place), typing=True)
    await until(lambda: window.pane.transcript.transcript.rowCount() > 0 or place == 3)
    assert missing(window) == []


async def test_so_have_the_parts_that_come_and_go(window: MainWindow, inbox: FakeInbox) -> None:
    window.navigation.open(window.list.nth(2), typing=True)
    for kind in BannerKind:
        window.banners.set_banner(kind, "A sentence.")
    window.pane.notice.say("It did not work.", lambda: None)
    window.pane.search_inside()
    window.pane.holding.hold(2, "A reply", 9, close=False)
    window.pane.notes.set_on(on=True)
    window.pane.notes.editor.complain("Not saved.")
    assert missing(window) == []
    window.pane.holding.stop()
    window.sidebar.everywhere.panel.say("Nothing", "There is nothing.")
    window.sidebar.everywhere.panel.show()
    window.keyboard.palette.open()
    assert missing(window) == []
    window.keyboard.palette.close()


async def test_so_have_the_menus(window: MainWindow) -> None:
    window.navigation.open(window.list.nth(2))
    for menu in window.findChildren(QMenu):
        menu.aboutToShow.emit()
        for action in menu.actions():
            assert action.isSeparator() or action.text().strip(), menu.parent()


async def test_parts_are_read_from_left_to_right_and_have_names(window: MainWindow) -> None:
    names = [name_of(each) for each in tree(of(window)) if isinstance(each.object(), QWidget)]
    order = [names.index(name) for name in ("Top bar", "Conversation list", "Details", "Status bar")]
    assert order == sorted(order)


async def test_a_row_of_the_list_says_all_that_it_shows(window: MainWindow) -> None:
    rows = [name_of(each) for each in tree(of(window.list.view)) if each.role() is Role.ListItem]
    assert rows[0] == "Waiting, 1"
    emma = next(row for row in rows if row.startswith("Emma"))
    for part in ("Web", "waiting for 2:00", "vip", "1 unread", "Where is my parcel?"):
        assert part in emma
    assert "Not sent: I am looking" in next(row for row in rows if row.startswith("Jan"))
    assert "test version DRAFT" in next(row for row in rows if row.startswith("Guest"))


async def test_a_row_of_the_transcript_says_who_what_when_and_how_far(window: MainWindow, inbox: FakeInbox) -> None:
    window.navigation.open(window.list.nth(2))
    await until(lambda: window.pane.transcript.transcript.rowCount() == 2)
    rows = [name_of(each) for each in tree(of(window.pane.transcript)) if each.role() is Role.ListItem]
    assert rows[0].startswith("Today. Jan, ")
    assert rows[0].endswith(": Hello")
    assert rows[1].startswith("You, ")
    assert rows[1].endswith(": I am looking. Not sent: no connection")


async def test_states_and_values(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.open(window.list.nth(2), typing=True)
    field = window.pane.composer.field
    await until(lambda: field.hasFocus() and window.pane.transcript.isVisible())
    qtbot.keyClicks(field, "Good morning")
    reply = named(window, "Reply", Role.EditableText)
    assert reply.state().focused
    assert reply.state().multiLine
    assert reply.text(Text.Value) == "Good morning"
    assert reply.text(Text.Description) == "Enter sends"
    switch = named(window, "Availability: Available", Role.ButtonMenu)
    assert switch.state().hasPopup
    lists = [each for each in tree(of(window)) if each.role() is Role.List]
    assert {name_of(each) for each in lists} == {"Conversations", "Conversation"}
    selected = [name_of(row) for row in tree(of(window.list.view)) if row.state().selected]
    assert [row[:3] for row in selected] == ["Jan"]


async def test_the_palette_is_a_list_with_states(window: MainWindow) -> None:
    palette = window.keyboard.palette
    palette.open()
    rows = of(palette.panel.view)
    names = [name_of(rows.child(place)) for place in range(rows.childCount())]
    assert names[0] == heading(next(iter(palette.panel.model.items)).group)
    assert "Next conversation, Alt+Down" in names
    assert "Write a note, Ctrl+Shift+N, not available: No conversation is open" in names
    palette.close()


async def test_a_closed_one_and_a_delivered_reply(window: MainWindow, inbox: FakeInbox) -> None:
    inbox.say(2, "It is there", Author.AGENT, delivery=Delivery.DELIVERED)
    inbox.change(2, state=State.CLOSED, closed_at=inbox.clock.now())
    window.navigation.open(await inbox.conversation(2))
    await until(lambda: window.pane.transcript.transcript.rowCount() == 3)
    rows = [name_of(each) for each in tree(of(window.pane.transcript)) if each.role() is Role.ListItem]
    assert rows[-1].endswith("It is there. delivered")
    assert named(window, "Reopen", QAccessible.Role.Button).text(Text.Description) == "Reopen (Ctrl+Shift+T)"
