"""Top bar, status bar, banners and details: what they say in each state."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agent_desktop.base.clock import SystemClock
from agent_desktop.inbox import Presence, Reception, Refusal, Why
from agent_desktop.inbox.health import Level, Part
from agent_desktop.inbox.model import Availability, Counts, State
from agent_desktop.ui.actions import Actions
from agent_desktop.ui.shell.banner import BannerKind, Banners
from agent_desktop.ui.shell.details import Details
from agent_desktop.ui.shell.statusbar import Sign, StatusBar, StatusItem
from agent_desktop.ui.shell.topbar import TopBar
from agent_desktop.ui.theme import Mode, Theme
from agent_desktop.ui.widgets.facts import BREAK, FactRow
from tests.helpers.fake_inbox import FakeInbox


@pytest.fixture
def status(qtbot: QtBot, inbox: FakeInbox, theme: Theme) -> StatusBar:
    status = StatusBar(inbox.health, inbox.clock, theme)
    qtbot.addWidget(status)
    return status


def test_the_wait_for_the_rate_limit_ticks(status: StatusBar, inbox: FakeInbox) -> None:
    status.set_counts(Counts(pending=2))
    status.set_waits_until(inbox.clock.now() + timedelta(seconds=41))
    assert status.outbox.text() == "Sending resumes in 0:41"
    inbox.clock.advance(40)
    status.refresh()
    assert status.outbox.text() == "Sending resumes in 0:01"
    inbox.clock.advance(1)
    status.refresh()
    assert status.outbox.text() == "2 replies being sent"


def test_what_is_set_aside_is_counted(status: StatusBar) -> None:
    status.show()
    assert not status.aside.isVisible()
    status.set_counts(Counts(quarantined=2))
    assert status.aside.isVisible()
    assert status.aside.text() == "2 unreadable requests"


def test_reachable_since_with_the_last_event(status: StatusBar, inbox: FakeInbox) -> None:
    now = inbox.clock.now()
    inbox.health.set(Part.WEBHOOK, Level.OK, "Webhook listening")
    inbox.health.set(Part.REACHABLE, Level.OK, "Reachable", since=now)
    inbox.health.last_event = now - timedelta(seconds=4)
    status.refresh()
    assert status.reachable.text() == f"Reachable since {now.astimezone():%H:%M} · last event 4 s ago"


def test_a_webhook_that_does_not_listen_is_said_first(status: StatusBar, inbox: FakeInbox) -> None:
    inbox.health.set(Part.REACHABLE, Level.OK, "Reachable")
    inbox.health.set(Part.WEBHOOK, Level.BAD, "Port 9003 is in use", "Close the other program.")
    status.refresh()
    assert status.reachable.text() == "Port 9003 is in use · no event since start"
    assert status.reachable.accessibleDescription() == "Close the other program."


def test_a_refused_handover_is_said_where_reachability_is(status: StatusBar, inbox: FakeInbox) -> None:
    inbox.health.set(Part.REACHABLE, Level.OK, "Reachable")
    inbox.health.set(Part.HANDOVERS, Level.WARN, "Handover refused: no verify token", "Turn it on.")
    status.refresh()
    assert status.reachable.text() == "Handover refused: no verify token · no event since start"
    assert status.reachable.accessibleDescription() == "Turn it on."
    inbox.health.set(Part.REACHABLE, Level.BAD, "Not reachable")
    status.refresh()
    assert status.reachable.text().startswith("Not reachable"), "then nothing at all gets through"
    inbox.health.set(Part.REACHABLE, Level.OK, "Reachable")
    inbox.health.set(Part.HANDOVERS, Level.OK, "Handovers")
    status.refresh()
    assert status.reachable.text().startswith("Reachable")


@pytest.mark.parametrize(
    ("counts", "blocked", "text"),
    [
        (Counts(), None, "Outbox 0"),
        (Counts(pending=1), None, "1 reply being sent"),
        (Counts(failed=1, pending=2), None, "1 reply to check"),
        (Counts(failed=3), None, "3 replies to check"),
        (Counts(pending=3), "The token was refused.", "Sending is paused"),
    ],
)
def test_outbox(status: StatusBar, counts: Counts, blocked: str | None, text: str) -> None:
    status.set_counts(counts)
    status.set_blocked(blocked)
    assert status.outbox.text() == text


def test_a_press_explains_and_copies_the_address(
    qtbot: QtBot, status: StatusBar, inbox: FakeInbox, qapp: QApplication
) -> None:
    inbox.health.public_url = "https://example.org/offload"
    inbox.health.set(Part.REACHABLE, Level.OK, "Reachable")
    status.refresh()
    status.show()
    qtbot.mouseClick(status.reachable, Qt.MouseButton.LeftButton)
    popover = qapp.activePopupWidget()
    assert popover is not None
    qtbot.mouseClick(popover.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert qapp.clipboard().text() == "https://example.org/offload"
    assert qapp.activePopupWidget() is None


@pytest.fixture
def topbar(qtbot: QtBot, theme: Theme) -> Iterator[TopBar]:
    window = QWidget()
    qtbot.addWidget(window)
    topbar = TopBar(theme, Actions(window), window)
    window.show()
    yield topbar
    window.close()


def test_the_switch_shows_only_what_the_inbox_has_taken(topbar: TopBar) -> None:
    switch, chosen = topbar.availability, []
    switch.show_reception(Reception(presence=Presence()), SystemClock().now)
    switch.chosen.connect(lambda *choice: chosen.append(choice))
    switch.actions_by_choice[Availability.AWAY].trigger()
    assert chosen == [(Availability.AWAY, None)]
    assert switch.text() == "Available"
    assert switch.actions_by_choice[Availability.AVAILABLE].isChecked()
    away = Presence(availability=Availability.AWAY)
    switch.show_reception(Reception(presence=away, refusal=Refusal(why=Why.AWAY)), SystemClock().now)
    assert switch.text() == "Away"
    assert switch.accessibleName() == "Availability: Away"
    assert switch.actions_by_choice[Availability.AWAY].isChecked()


def test_numbers(topbar: TopBar) -> None:
    topbar.set_counts(Counts(waiting=2, active=3, bot=41))
    assert topbar._numbers.accessibleName() == "2 waiting, 3 mine, 41 with the bot"
    topbar.set_counts(Counts(bot=41, declined=2))
    assert topbar._numbers.accessibleName() == "0 waiting, 0 mine, 41 with the bot, 2 declined"


def test_escape_clears_the_filter_and_leaves(qtbot: QtBot, topbar: TopBar) -> None:
    left: list[int] = []
    topbar.search.left.connect(lambda: left.append(1))
    qtbot.keyClicks(topbar.search, "emma")
    qtbot.keyClick(topbar.search, Qt.Key.Key_Escape)
    assert (topbar.search.text(), left) == ("", [1])


def test_banners_stay_in_their_order_and_say_the_newest_sentence(qtbot: QtBot, theme: Theme) -> None:
    banners = Banners(theme)
    qtbot.addWidget(banners)
    for kind in (BannerKind.DEMO, BannerKind.STORAGE, BannerKind.KEYRING):
        banners.set_banner(kind, "old")
    banners.set_banner(BannerKind.KEYRING, "new")
    assert banners.shown() == (BannerKind.STORAGE, BannerKind.KEYRING, BannerKind.DEMO)
    retried: list[BannerKind] = []
    banners.retry.connect(retried.append)
    qtbot.mouseClick(banners._shown[BannerKind.KEYRING].findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert retried == [BannerKind.KEYRING]
    banners.set_banner(BannerKind.STORAGE, None)
    banners.set_banner(BannerKind.STORAGE, None)
    assert banners.shown() == (BannerKind.KEYRING, BannerKind.DEMO)


def test_a_new_token_is_entered_in_place_and_does_not_stay(qtbot: QtBot, theme: Theme) -> None:
    banners = Banners(theme)
    qtbot.addWidget(banners)
    banners.set_banner(BannerKind.TOKEN, "Refused.")
    entered: list[str] = []
    banners.token_entered.connect(entered.append)
    entry = banners.findChild(QLineEdit, "token")
    assert entry.echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    qtbot.keyClicks(entry, " id:secret ")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert (entered, entry.text()) == (["id:secret"], "")


@pytest.fixture
def details(qtbot: QtBot, theme: Theme) -> Details:
    details = Details(theme)
    qtbot.addWidget(details)
    details.resize(288, 600)
    details.show()
    return details


def shown_rows(details: Details) -> list[FactRow]:
    return [row for row in details.findChildren(FactRow) if row.isVisible()]


def test_every_value_can_be_copied(qtbot: QtBot, details: Details, inbox: FakeInbox, qapp: QApplication) -> None:
    details.show_conversation(inbox.add("Emma", state=State.ACTIVE, language="nl"))
    buttons = {row._copy.accessibleName(): row._copy for row in shown_rows(details)}
    for name, copied in {
        "Copy Language": "nl",
        "Copy Session": "session-0001",
    }.items():
        qtbot.mouseClick(buttons[name], Qt.MouseButton.LeftButton)
        assert qapp.clipboard().text() == copied


def test_details_follow_the_pane_when_it_becomes_narrow(details: Details, inbox: FakeInbox) -> None:
    details.show_conversation(inbox.add("Emma " * 30, payload={"url": "https://e.example/" + "a" * 200}))
    for width in (420, 210):
        details.resize(width, 600)
        QApplication.sendPostedEvents()
        assert details.widget().width() <= width
        for row in shown_rows(details):
            assert row._copy.geometry().right() <= row.width()


def test_a_value_never_has_less_room_in_a_wider_row(details: Details, inbox: FakeInbox) -> None:
    details.show_conversation(inbox.add("Emma", state=State.ACTIVE, language="lb"))
    (row,) = [one for one in shown_rows(details) if one._fact is not None and one._fact.key == "Language"]
    row.setParent(None)
    rooms = []
    for width in range(120, 480):
        row.resize(width, 40)
        rooms.append(width - row._key.width())
    assert rooms == sorted(rooms)


def test_no_word_of_a_language_is_broken_in_a_narrow_pane(details: Details, inbox: FakeInbox) -> None:
    details.resize(244, 600)
    details.show_conversation(inbox.add("Emma", state=State.ACTIVE, language="lb"))
    QApplication.sendPostedEvents()
    row = next(one for one in shown_rows(details) if one._fact is not None and one._fact.key == "Language")
    assert BREAK not in row._value.text()
    assert len({one._key.width() for one in shown_rows(details)}) == 1


def test_details_say_what_is_missing(details: Details, inbox: FakeInbox, theme: Theme) -> None:
    assert details._nothing.isVisible()
    details.show_conversation(inbox.add("a", state=State.WAITING))
    assert details._handover.empty.text() == "The bot sent no values."
    details.show_conversation(inbox.add("b", state=State.BOT))
    assert details._handover.empty.text() == "Not handed over by the bot."
    theme.mode = Mode.DARK
    details.show_conversation(None)
    assert shown_rows(details) == []


@pytest.mark.parametrize("stretch", [97, 100, 103, 107, 111, 115])
def test_an_item_of_the_status_bar_that_has_room_is_not_shortened(theme: Theme, qtbot: QtBot, stretch: int) -> None:
    item = StatusItem(theme)
    qtbot.addWidget(item)
    item.set_sign(Sign(Level.OK, "Reachable since 22:42 · last event 0 s ago", ""))
    item.resize(item.sizeHint())
    item.show()
    assert item._shown() == item.text()
    item.resize(item.width() - 20, item.height())
    assert item._shown() != item.text()
    assert item.toolTip()
