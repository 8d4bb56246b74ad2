"""The whole window with its alerts: what is told, silenced, pressed and counted."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agent_desktop.base.profile import Profile
from agent_desktop.base.tasks import Tasks
from agent_desktop.desktop.alerts_controller import QUIET_FILE, AlertsController
from agent_desktop.desktop.window_controller import alerted_parts
from agent_desktop.inbox.model import Author, Availability, State
from agent_desktop.settings import AlertsSettings, Settings
from agent_desktop.ui.shell.window import MainWindow
from agent_desktop.ui.theme import Theme
from tests.helpers.alerting import FakeNotifier, FakePlayer
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until
from tests.helpers.window import window_on

PRIVATE = Settings(alerts=AlertsSettings(privacy=True, sound_waiting="knock", volume=20))


class Desk:
    """A window with alerts, and what they asked of the system."""

    def __init__(
        self, window: MainWindow, alerting: AlertsController, notifier: FakeNotifier, player: FakePlayer
    ) -> None:
        self.window = window
        self.alerting = alerting
        self.notifier = notifier
        self.player = player

    async def told(self, count: int) -> tuple[str, str]:
        """The newest notification, when there have been so many."""
        await until(lambda: len(self.notifier.told) >= count, "the notification")
        assert len(self.notifier.told) == count
        return self.notifier.told[-1]


@pytest.fixture
async def desk(
    inbox: FakeInbox, tasks: Tasks, theme: Theme, profile: Profile, request: pytest.FixtureRequest
) -> AsyncIterator[Desk]:
    settings: Settings = getattr(request, "param", Settings())
    async with window_on(inbox, tasks, theme) as window:
        notifier, player = FakeNotifier(), FakePlayer()
        parts = alerted_parts(window)
        alerting = AlertsController(
            window, parts, inbox, tasks, theme, settings, profile, demo=True, notifier=notifier, player=player
        )
        alerting.show_wanted.connect(window.present_again)
        alerting.answer_wanted.connect(window.present)
        alerting.quit_wanted.connect(window.closing)
        await alerting.start()
        yield Desk(window, alerting, notifier, player)
        alerting.close()
        await alerting.leave()


async def pass_time(inbox: FakeInbox, desk: Desk, seconds: float) -> None:
    """Let time pass, and the window notice."""
    inbox.clock.advance(seconds)
    desk.alerting._look()


async def let_wait(inbox: FakeInbox, desk: Desk, name: str, text: str = "") -> int:
    conversation = inbox.add(name, state=State.WAITING)
    if text:
        inbox.message(conversation.id, Author.USER, text=text)
        inbox.message(conversation.id, Author.BOT, text="One moment please.")
    desk.window.frame.flush()
    await pass_time(inbox, desk, 3)
    return conversation.id


async def test_a_press_opens_the_conversation_and_ends_the_notification(desk: Desk, inbox: FakeInbox) -> None:
    emma = await let_wait(inbox, desk, "Emma", "I want a <b>human</b>")
    assert await desk.told(1) == ("Emma is waiting", "I want a <b>human</b>")
    assert desk.player.played == [("chime", 60)]
    desk.window.showMinimized()
    desk.notifier.clicked.emit("customers")
    await until(lambda: desk.window.current.conversation is not None)
    opened = desk.window.current.conversation
    assert opened is not None
    assert opened.id == emma
    assert not desk.window.isMinimized()
    await until(lambda: not desk.notifier.shown)


async def test_a_blank_name_and_a_blank_text_are_told_in_words(desk: Desk, inbox: FakeInbox) -> None:
    await let_wait(inbox, desk, "\u3164", "\u2800\u200b")
    title, body = await desk.told(1)
    assert title.startswith("Guest ")
    assert title.endswith(" is waiting")
    assert body == "Empty message"


async def test_nothing_raises_the_window_by_itself(desk: Desk, inbox: FakeInbox, qtbot: QtBot) -> None:
    desk.window.showMinimized()
    await until(desk.window.isMinimized)
    await let_wait(inbox, desk, "Emma")
    await desk.told(1)
    await pass_time(inbox, desk, 30)
    await desk.told(2)
    assert desk.window.isMinimized()
    assert desk.window.current.conversation is None


async def test_what_the_agent_looks_at_is_not_told(desk: Desk, inbox: FakeInbox) -> None:
    mine = inbox.add("Emma", state=State.ACTIVE)
    inbox.message(mine.id, Author.USER, text="Hello")
    desk.window.frame.flush()
    desk.window.activateWindow()
    desk.window.navigation.open(mine)
    await until(lambda: desk.alerting._is_on_screen(mine.id), "the conversation on the screen")
    inbox.change(mine.id, unread=1)
    desk.window.frame.flush()
    await pass_time(inbox, desk, 3)
    assert desk.alerting.planner.next_at is None
    other = QWidget()
    other.show()
    other.activateWindow()
    await until(lambda: not desk.window.isActiveWindow(), "another window in front")
    inbox.change(mine.id, unread=9)
    desk.window.frame.flush()
    await pass_time(inbox, desk, 3)
    await desk.told(1)
    assert desk.player.played == [("drop", 60)]
    other.close()
    desk.window.activateWindow()
    await until(lambda: not desk.notifier.shown, "the notification's end, as it is on the screen again")


@pytest.mark.parametrize("desk", [PRIVATE], indirect=True)
async def test_privacy_and_the_chosen_sound(desk: Desk, inbox: FakeInbox) -> None:
    await let_wait(inbox, desk, "Emma", "My secret")
    assert await desk.told(1) == ("A customer is waiting", "")
    assert desk.player.played == [("knock", 20)]


async def test_do_not_disturb_is_silent_seen_kept_and_told_of_at_its_end(
    desk: Desk, inbox: FakeInbox, profile: Profile
) -> None:
    desk.alerting.bell.chosen.emit(inbox.clock.now() + timedelta(minutes=30))
    assert desk.alerting.bell.text()
    assert "until" in desk.alerting.bell.accessibleName()
    assert "until" in desk.alerting.tray.icon.toolTip()
    assert (profile.folder / QUIET_FILE).exists()
    await let_wait(inbox, desk, "Emma")
    desk.alerting.notice("Not reachable", "Nobody can come.")
    await pass_time(inbox, desk, 100)
    assert (desk.notifier.told, desk.player.played) == ([], [])
    await pass_time(inbox, desk, 30 * 60)
    assert await desk.told(1) == ("Emma is waiting", "")
    assert not desk.alerting.bell.text()
    assert not (profile.folder / QUIET_FILE).exists()


async def test_the_key_ends_do_not_disturb_or_offers_it(desk: Desk, inbox: FakeInbox) -> None:
    action = desk.window.actions_table["quiet"]
    action.trigger()
    menu = desk.alerting.bell.menu()
    await until(menu.isVisible)
    assert [one.text() for one in menu.actions()][:2] == [
        "Do Not Disturb for 30 minutes",
        "Do Not Disturb for 1 hour",
    ]
    menu.actions()[1].trigger()
    menu.close()
    assert desk.alerting.quiet.until == inbox.clock.now() + timedelta(hours=1)
    action.trigger()
    assert not desk.alerting.quiet.on


async def test_the_number_is_the_stores(desk: Desk, inbox: FakeInbox) -> None:
    mine = inbox.add("Noor", state=State.ACTIVE, unread=3)
    inbox.add("Jan", state=State.BOT, unread=5)
    await let_wait(inbox, desk, "Emma")
    await until(lambda: desk.alerting.tray._number == 2, "the number")
    assert desk.window.windowTitle().startswith("(1)")
    inbox.change(mine.id, unread=0)
    await until(lambda: desk.alerting.tray._number == 1, "the smaller number")
    await until(lambda: desk.notifier.number == 1, "the same at the taskbar")


async def test_settings_count_at_once(desk: Desk, inbox: FakeInbox) -> None:
    quiet = Settings(alerts=AlertsSettings(notifications=False, sound_waiting="none"))
    desk.alerting.use(quiet)
    await let_wait(inbox, desk, "Emma")
    await until(lambda: desk.player.played == [("none", 60)])
    assert desk.notifier.told == []
    desk.alerting.use(replace(quiet, alerts=AlertsSettings(repeat_seconds=5)))
    await pass_time(inbox, desk, 5)
    assert (await desk.told(1))[0] == "Emma is waiting"


async def test_no_sound_device_is_no_error_and_is_logged_once(
    desk: Desk, inbox: FakeInbox, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    desk.player.problem = "No sound device responds, so you cannot hear any sound."
    await let_wait(inbox, desk, "Emma")
    await desk.told(1)
    await pass_time(inbox, desk, 30)
    await desk.told(2)
    await pass_time(inbox, desk, 30)
    await desk.told(3)
    assert caplog.text.count("no sound:") == 1
    assert await desk.alerting.try_sound("chime") == desk.player.problem


async def test_trials_and_limits_are_sentences(desk: Desk) -> None:
    desk.notifier.sentences = ["It holds them back."]
    assert "It holds them back." in await desk.alerting.limits()
    assert await desk.alerting.try_notification() == ""
    desk.notifier.taken = False
    assert "rejected" in await desk.alerting.try_notification()


async def test_the_trays_menu_does_what_the_window_does(desk: Desk, inbox: FakeInbox, qtbot: QtBot) -> None:
    tray = desk.alerting.tray
    texts = {one.text(): one for one in tray.menu.actions() if one.text()}
    assert list(texts) == ["Show window", "Available", "Away", "Offline", "Do Not Disturb", "Quit"]
    texts["Away"].trigger()
    await until(lambda: inbox.availability is Availability.AWAY)
    await until(texts["Away"].isChecked)
    desk.window.hide()
    texts["Show window"].trigger()
    assert desk.window.isVisible()
    with qtbot.waitSignal(desk.window.closing):
        texts["Quit"].trigger()


async def test_minimising_hides_only_where_a_way_leads_back(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    there = [True]
    monkeypatch.setattr(type(desk.alerting.tray), "there", property(lambda _tray: there[0]))
    hiding, window = desk.alerting.hiding, desk.window
    window.showMinimized()
    await until(window.isMinimized)
    assert window.isVisible()
    window.present()
    hiding.on = True
    await until(lambda: not window.isMinimized())
    window.showMinimized()
    await until(lambda: not window.isVisible(), "hiding")
    window.present()
    await until(lambda: window.isVisible() and not window.isMinimized(), "coming back")
    window.showMinimized()
    await until(lambda: not window.isVisible(), "hiding again")
    there[0] = False
    hiding.look()
    await until(lambda: window.isVisible() and window.isMinimized(), "the way back without a tray")


async def test_the_bell_fits_at_its_smallest(desk: Desk, inbox: FakeInbox, tmp_path: Path) -> None:
    desk.alerting.bell.chosen.emit(inbox.clock.now() + timedelta(minutes=30))
    desk.window.resize(desk.window.minimumSize())
    bell, bar = desk.alerting.bell, desk.window.topbar
    await until(lambda: bar.width() <= desk.window.width())
    assert bell.mapTo(bar, QPoint(bell.width(), 0)).x() <= bar.width()
    assert bell.isVisible()
