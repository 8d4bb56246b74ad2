"""The switch: its words, its menu, and that it stays true as time passes."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox import Availability, Cause, Hours, Presence, Reception, Rules, State
from agent_desktop.inbox.admission import Admission
from agent_desktop.inbox.health import Level
from agent_desktop.ui.availability.dialog import AwayDialog
from agent_desktop.ui.availability.words import said, when
from agent_desktop.ui.shell.banner import BannerKind
from agent_desktop.ui.shell.window import MainWindow
from agent_desktop.ui.theme import Theme
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until
from tests.helpers.window import window_on

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
OPEN = Rules(hours=Hours(week=(((9 * 60, 17 * 60),),) * 5 + ((), ()), zone="UTC"))
AWAY = Availability.AWAY


@pytest.fixture
async def window(inbox: FakeInbox, tasks: Tasks, theme: Theme) -> AsyncIterator[MainWindow]:
    async with window_on(inbox, tasks, theme) as window:
        yield window


def reception(presence: Presence, rules: Rules, now: datetime, attended: int = 0) -> Reception:
    admission = Admission(lambda: presence)
    admission.rules = rules
    return admission.reception(now, attended)


def local(moment: datetime) -> str:
    return f"{moment.astimezone():%H:%M}"


@pytest.fixture(autouse=True)
def english() -> None:
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize(
    ("presence", "text", "level"),
    [
        (Presence(), "Available", Level.OK),
        (Presence(availability=AWAY), "Away", Level.WARN),
        (Presence(availability=AWAY, cause=Cause.IDLE), "Away, no activity", Level.WARN),
        (Presence(availability=AWAY, cause=Cause.LOCKED), "Away, screen locked", Level.WARN),
        (Presence(availability=AWAY, until=NOW - timedelta(1)), "Available", Level.OK),
        (Presence(availability=Availability.OFFLINE), "Offline", Level.OFF),
    ],
)
def test_the_words_of_a_presence(presence: Presence, text: str, level: Level) -> None:
    words = said(reception(presence, OPEN, NOW), NOW)
    assert (words.text, words.level) == (text, level)


def test_the_return_is_in_the_words() -> None:
    back = NOW + timedelta(minutes=15)
    words = said(reception(Presence(availability=AWAY, until=back), OPEN, NOW), NOW)
    assert words.text == f"Away until {local(back)}"
    assert "You become available again at that time." in words.detail


def test_it_never_looks_open_when_it_is_not() -> None:
    friday = datetime(2026, 11, 27, 18, tzinfo=UTC)
    monday = datetime(2026, 11, 30, 9, tzinfo=UTC)
    words = said(reception(Presence(), OPEN, friday), friday)
    assert (words.text, words.level) == (f"Closed until Mon {local(monday)}", Level.OFF)
    assert "outside your opening hours" in words.detail
    never = Rules(hours=Hours(zone="UTC", holidays=((NOW.date(), NOW.date() + timedelta(days=1000)),)))
    words = said(reception(Presence(), never, NOW), NOW)
    assert (words.text, words.level) == ("Closed", Level.OFF)
    assert "holiday" in words.detail
    away = said(reception(Presence(availability=AWAY), OPEN, friday), friday)
    assert away.text == "Away"


def test_full() -> None:
    words = said(reception(Presence(), Rules(at_once=5), NOW, 5), NOW)
    assert (words.text, words.level) == ("Full: 5 of 5", Level.WARN)
    assert said(reception(Presence(), Rules(at_once=5), NOW, 7), NOW).text == "Full: 7 of 5"
    assert said(reception(Presence(), Rules(at_once=5), NOW, 4), NOW).text == "Available"


def test_whom_the_agent_takes_is_told() -> None:
    rules = Rules(at_once=5, languages=("nl", "en"), skills={"department": ("billing", "")})
    detail = said(reception(Presence(), rules, NOW), NOW).detail
    assert detail.splitlines() == [
        "New customers are accepted.",
        "Only in these languages: nl, en",
        "Only with department: billing, not specified",
        "Maximum simultaneous conversations: 5",
    ]
    closing = said(reception(Presence(), OPEN, NOW), NOW).detail
    assert f"You close at {local(NOW.replace(hour=17))}." in closing


@pytest.mark.parametrize(
    ("days", "shown"),
    [(0, ""), (1, "Tue "), (6, "Sun "), (7, "30 Nov "), (60, "22 Jan 2027 ")],
)
def test_times_to_come(days: int, shown: str) -> None:
    moment = NOW + timedelta(days=days)
    assert when(moment, NOW) == f"{shown}{local(moment)}"


async def test_away_for_a_while_and_back(window: MainWindow, inbox: FakeInbox) -> None:
    control = window.topbar.availability
    back = inbox.clock.now() + timedelta(minutes=30)
    action = next(action for minutes, action in control.breaks if minutes == 30)
    control._name_breaks()
    assert action.text() == f"For 30 minutes, until {local(back)}"
    action.trigger()
    await until(lambda: control.text() == f"Away until {local(back)}")
    assert inbox.calls[-1] == ("set_availability", AWAY, back)
    assert control.actions_by_choice[AWAY].isChecked()
    inbox.clock.time = back
    window.reception.refresh()
    assert control.text() == "Available"


async def test_away_until_a_time(window: MainWindow, inbox: FakeInbox) -> None:
    window.topbar.availability.time_wanted.emit()
    dialog = window.findChild(AwayDialog)
    assert isinstance(dialog, AwayDialog)
    dialog.accept_button.click()
    wanted = inbox.clock.now() + timedelta(hours=1)
    await until(lambda: inbox.presence == Presence(availability=AWAY, until=wanted))


async def test_the_numbers_fill_the_switch(window: MainWindow, inbox: FakeInbox) -> None:
    inbox.rules = Rules(at_once=2)
    inbox.availability_changed.emit(inbox.availability)
    inbox.add("a", state=State.WAITING)
    inbox.add("b", state=State.ACTIVE)
    await until(lambda: window.topbar.availability.text() == "Full: 2 of 2")
    inbox.change(2, state=State.CLOSED)
    await until(lambda: window.topbar.availability.text() == "Available")


async def test_opening_time_comes_by_itself(window: MainWindow, inbox: FakeInbox) -> None:
    opens = inbox.clock.now() + timedelta(milliseconds=400)
    start = opens.hour * 60 + opens.minute + 1
    inbox.rules = Rules(hours=Hours(week=(((start, start + 60),),) * 7, zone="UTC"))
    inbox.clock.time = opens.replace(second=59, microsecond=900_000)
    inbox.availability_changed.emit(inbox.availability)
    assert window.topbar.availability.text().startswith("Closed until")
    inbox.clock.advance(1)
    await until(lambda: window.topbar.availability.text() == "Available")


async def test_the_menu_leads_to_the_rules(window: MainWindow) -> None:
    wanted: list[int] = []
    window.topbar.availability.rules_wanted.connect(lambda: wanted.append(1))
    window.topbar.availability.menu().actions()[-1].trigger()
    assert wanted == [1]


async def test_a_return_that_is_past_is_refused_in_words(window: MainWindow, inbox: FakeInbox) -> None:
    from agent_desktop.inbox import InboxError

    async def refused(_availability: Availability, *, until: object = None) -> None:
        raise InboxError("Choose a time in the future.")

    inbox.set_availability = refused  # type: ignore[method-assign,assignment]
    window.reception.choose(AWAY, inbox.clock.now())
    await until(lambda: BannerKind.NOTICE in window.banners.shown())
