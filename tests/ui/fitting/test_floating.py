"""What opens over the window, and rows that the program draws itself, have room for their words."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from agent_desktop.alerts.quiet import Quiet
from agent_desktop.base.tasks import Tasks
from agent_desktop.canned import CannedReply
from agent_desktop.inbox.model import Hit, State
from agent_desktop.ui.alerts.bell import Bell
from agent_desktop.ui.canned.popup import Popup
from agent_desktop.ui.conversation.header import Header
from agent_desktop.ui.emoji.picker import EmojiPicker
from agent_desktop.ui.emoji.recent import Recent
from agent_desktop.ui.list.model import Kind, Role
from agent_desktop.ui.shell.window import MainWindow
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.today.chart import Chart
from agent_desktop.ui.widgets.chip import Chip
from agent_desktop.ui.widgets.popover import Popover
from tests.helpers.clipping import clipped, settle, settled
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until
from tests.helpers.window import window_on

ADDRESS = "https://a-name-without-any-space-that-goes-on-and-on.tunnel.example/0123456789abcdef0123456789abcdef"


@pytest.fixture
async def window(inbox: FakeInbox, tasks: Tasks, theme: Theme) -> AsyncIterator[MainWindow]:
    now = inbox.clock.now()
    inbox.add("Emma Peeters", state=State.WAITING, waiting_since=now - timedelta(minutes=2))
    jan = inbox.add("Jan", state=State.ACTIVE)
    inbox.say(jan.id, "Where is my parcel?")
    async with window_on(inbox, tasks, theme) as window:
        await until(lambda: len(list(window.model.in_order())) == 2)
        window.navigation.open(jan)
        await until(lambda: not len(tasks))
        yield window


def lines(theme: Theme, role: str, count: int) -> int:
    """The height of so many lines of text."""
    return QFontMetrics(theme.font(role)).height() * count


def test_an_address_is_wrapped_in_the_explanation_of_the_status_bar(qtbot: QtBot, theme: Theme) -> None:
    bar = QWidget()
    qtbot.addWidget(bar)
    bar.resize(900, 600)
    bar.show()
    popover = Popover(theme, "Reachable", f"This computer is called at {ADDRESS} from outside.", ADDRESS, bar)
    popover.show_above(bar)
    settle()
    assert clipped(popover) == []
    popover.close()


@pytest.mark.parametrize("words", ["heart", "no emoji is called so"])
def test_the_emoji_picker(qtbot: QtBot, theme: Theme, tmp_path: Path, words: str) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    around.show()
    picker = EmojiPicker(theme, Recent(tmp_path / "recent.json"), around)
    picker.show_above(around)
    settle()
    assert clipped(picker) == []
    picker.search.setText(words)
    settle()
    assert clipped(picker) == []
    picker.close()


def test_canned_replies(qtbot: QtBot, theme: Theme) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    around.resize(900, 600)
    around.show()
    popup = Popup(theme, around)
    replies = [CannedReply("hello", "Hello, how can I help you?", "en"), CannedReply("bye", "Goodbye")]
    popup.offer(replies, "Enter inserts, Esc closes; more letters narrow it, and this line is long")
    popup.place_at(QRect(40, 500, 2, 16))
    settle()
    assert clipped(popup) == []
    assert popup._view.sizeHintForRow(0) >= lines(theme, "secondary", 2)


def test_a_bell_that_is_quiet_shows_until_when(qtbot: QtBot, inbox: FakeInbox, theme: Theme) -> None:
    quiet = Quiet(inbox.clock)
    quiet.begin(inbox.clock.now() + timedelta(hours=1))
    bell = Bell(theme, quiet, inbox.clock.now, QAction())
    qtbot.addWidget(bell)
    bell.show()
    assert bell.text()
    assert clipped(bell) == []
    quiet.end()


def test_chips(qtbot: QtBot, theme: Theme) -> None:
    for words in ("vip", "a tag that is much too long to be shown as a whole in a single chip"):
        chip = Chip(words, words, theme)
        qtbot.addWidget(chip)
        chip.show()
        assert clipped(chip) == []


@pytest.mark.parametrize("width", [1280, 0])
async def test_the_palette_and_its_rows(window: MainWindow, theme: Theme, width: int) -> None:
    window.resize(width, 700)
    palette = window.ensure_keyboard().palette
    palette.open()
    await until(lambda: palette.panel.model.rowCount() > 0)
    await settled()
    assert clipped(window) == []
    view = palette.panel.view
    assert view.sizeHintForRow(0) >= lines(theme, "caption", 1)
    assert view.sizeHintForRow(1) >= lines(theme, "body", 1)
    palette.close()


@pytest.mark.parametrize("words", ["Jan", "z", "absent"])
async def test_the_search_in_everything(window: MainWindow, words: str) -> None:
    panel = window.ensure_sidebar().everywhere.panel
    found = [Hit(conversation=one) for one in window.model.in_order() if one.title == words]
    panel.show_hits(words, found)
    panel.show()
    await settled()
    assert clipped(window) == []


@pytest.mark.parametrize("width", [1280, 0])
async def test_the_search_in_a_conversation(window: MainWindow, tasks: Tasks, width: int) -> None:
    window.resize(width, 700)
    window.actions_table["find_inside"].trigger()
    window.pane.inside.field.setText("parcel")
    await until(lambda: not len(tasks))
    await settled()
    assert clipped(window) == []


async def test_rows_of_the_list(window: MainWindow, theme: Theme) -> None:
    view = window.list.view
    for row in range(window.model.rowCount()):
        many = 2 if window.model.index(row).data(Role.KIND) == Kind.CONVERSATION else 1
        assert view.sizeHintForRow(row) >= lines(theme, "body", many)


def test_a_chart(qtbot: QtBot, theme: Theme) -> None:
    chart = Chart(theme, "Conversations")
    qtbot.addWidget(chart)
    line = lines(theme, "caption", 1)
    assert chart.minimumHeight() >= 100 + 2 * line
    assert min(chart._head_height, chart._foot_height) >= line


@pytest.mark.parametrize("state", [State.WAITING, State.ACTIVE, State.BOT, State.CLOSED])
def test_the_buttons_of_the_header_leave_room_for_the_name(
    qtbot: QtBot, inbox: FakeInbox, theme: Theme, state: State
) -> None:
    header = Header(theme, inbox.clock)
    qtbot.addWidget(header)
    header.show_conversation(inbox.add("Emma Peeters", state=state))
    header.show()
    for width in (1000, 700, 560, 500):
        header.resize(width, header.height())
        settle()
        for button in header._keyed:
            assert button.isHidden() or button.width() >= button.sizeHint().width()
        assert header._name.width() >= 60
    assert header.height() >= lines(theme, "title", 1) + lines(theme, "secondary", 1)
