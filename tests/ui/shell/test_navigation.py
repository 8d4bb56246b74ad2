"""Parts of the window move around in it without knowing all of it."""

from pathlib import Path

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.model import State
from agent_desktop.ui.shell.banner import BannerKind
from agent_desktop.ui.shell.window import MainWindow, WindowOptions
from agent_desktop.ui.theme import Theme
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until
from tests.helpers.window import window_on

UI = Path(__file__).parents[3] / "agent_desktop" / "ui"


async def test_a_conversation_is_opened_and_marked(inbox: FakeInbox, tasks: Tasks, theme: Theme) -> None:
    emma = inbox.add("Emma", state=State.WAITING)
    async with window_on(inbox, tasks, theme) as window:
        window.navigation.open_and_type(emma)
        assert window.navigation.current is not None
        assert window.navigation.current.id == window.list.view.opened_id == emma.id
        await until(window.pane.composer.field.hasFocus)
        window.list.view.setFocus()
        window.navigation.open_and_type(None)
        await until(window.pane.composer.field.hasFocus)
        window.navigation.notice("The disk is full.")
        assert window.banners.sentence(BannerKind.NOTICE) == "The disk is full."


async def test_the_longest_waiting_is_opened_but_for_those_left_out(
    inbox: FakeInbox, tasks: Tasks, theme: Theme
) -> None:
    emma, jan = inbox.add("Emma", state=State.WAITING), inbox.add("Jan", state=State.WAITING)
    async with window_on(inbox, tasks, theme) as window:
        await until(lambda: len(list(window.model.in_order())) == 2)
        first = window.list.longest_waiting(set())
        window.navigation.open_longest_waiting({first.id})
        assert window.navigation.current.id == ({emma.id, jan.id} - {first.id}).pop()


async def test_closing_makes_nothing(inbox: FakeInbox, tasks: Tasks, theme: Theme) -> None:
    window = MainWindow(inbox, tasks, theme, WindowOptions(at_once=False))
    window.show()
    await window.fill()
    window.close_now()
    assert (window.pane, window.sidebar, window.keyboard) == (None, None, None)
    window.deleteLater()


def test_only_the_window_knows_the_window() -> None:
    """Every other part gets what it needs, such as a Navigation."""
    knows = [path.relative_to(UI).as_posix() for path in UI.rglob("*.py") if "shell.window import" in path.read_text()]
    assert not knows
