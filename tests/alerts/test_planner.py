"""What is told when, to the second."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from agent_desktop.alerts import Alert, Kind, Planner
from agent_desktop.alerts.planner import GATHER
from agent_desktop.inbox.model import Changes, Conversation, State
from agent_desktop.settings import AlertsSettings
from tests.helpers.fake_inbox import FakeClock, FakeInbox


class Desk:
    """A planner with a clock, whose agent may look at something or want quiet."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.inbox = FakeInbox(self.clock)
        self.quiet = False
        self.seen: set[int] = set()
        self.planner = Planner(
            self.clock, AlertsSettings(), quiet=lambda: self.quiet, on_screen=lambda number: number in self.seen
        )
        self.inbox.changed.connect(self.planner.take)

    def due(self, seconds: float = 0.3) -> Alert | None:
        """What is told after so many seconds."""
        self.clock.advance(seconds)
        return self.planner.due()

    def told(self, seconds: float = 0.3) -> list[str] | None:
        """The names in what is told after so many seconds."""
        alert = self.due(seconds)
        return None if alert is None else [item.name for item in alert.items]


@pytest.fixture
def desk() -> Desk:
    return Desk()


def waits(desk: Desk, name: str) -> Conversation:
    return desk.inbox.add(name, state=State.WAITING)


def test_a_new_customer_is_told_once_and_repeated_every_thirty_seconds(desk: Desk) -> None:
    waits(desk, "Emma")
    assert desk.told(0.299) is None
    alert = desk.due(0.001)
    assert alert is not None
    assert (alert.items[0].name, alert.items[0].kind, alert.sound, alert.repeated) == (
        *("Emma", Kind.WAITING, Kind.WAITING),
        False,
    )
    assert desk.told(29.9) is None
    again = desk.due(0.1)
    assert again is not None
    assert again.repeated
    assert desk.told(30) == ["Emma"]


def test_next_at_is_when_something_is_due(desk: Desk) -> None:
    assert desk.planner.next_at is None
    waits(desk, "Emma")
    assert desk.planner.next_at == desk.clock.now() + GATHER
    assert desk.told() == ["Emma"]
    assert desk.planner.next_at == desk.clock.now() + timedelta(seconds=30)


def test_several_at_once_gather_with_the_longest_wait_first(desk: Desk) -> None:
    waits(desk, "Emma")
    desk.clock.advance(0.1)
    waits(desk, "Jan")
    assert desk.told(0.2) == ["Emma", "Jan"]


def test_one_more_joins_what_is_still_shown_but_not_what_is_gone(desk: Desk) -> None:
    waits(desk, "Emma")
    assert desk.told() == ["Emma"]
    desk.clock.advance(3)
    waits(desk, "Jan")
    assert desk.told() == ["Emma", "Jan"]
    desk.planner.closed()
    desk.clock.advance(3)
    waits(desk, "Noor")
    assert desk.told() == ["Noor"]


def test_between_two_alerts_are_two_seconds(desk: Desk) -> None:
    waits(desk, "Emma")
    assert desk.told() == ["Emma"]
    waits(desk, "Jan")
    assert desk.told(1.9) is None
    assert desk.told(0.1) == ["Emma", "Jan"]


def test_taken_before_it_was_told_is_not_told(desk: Desk) -> None:
    emma = waits(desk, "Emma")
    desk.inbox.change(emma.id, state=State.ACTIVE)
    assert desk.told() is None
    assert desk.planner.next_at is None


def test_taken_or_closed_ends_the_repeating_and_the_notification(desk: Desk) -> None:
    emma, jan = waits(desk, "Emma"), waits(desk, "Jan")
    assert desk.told() == ["Emma", "Jan"]
    desk.inbox.change(emma.id, state=State.ACTIVE)
    assert not desk.planner.settled()
    desk.inbox.change(jan.id, state=State.CLOSED)
    assert desk.planner.settled()
    assert not desk.planner.settled()
    assert desk.told(60) is None


def test_messages_in_mine_are_told_and_those_with_the_bot_are_not(desk: Desk) -> None:
    mine, bots = desk.inbox.add("Emma", state=State.ACTIVE), desk.inbox.add("Jan", state=State.BOT)
    assert desk.told() is None
    desk.inbox.change(mine.id, unread=1)
    desk.inbox.change(bots.id, unread=1)
    alert = desk.due()
    assert alert is not None
    assert [(item.name, item.kind) for item in alert.items] == [("Emma", Kind.MESSAGE)]
    assert alert.sound is Kind.MESSAGE
    assert desk.told(60) is None, "only those who wait are repeated"
    desk.inbox.change(mine.id, unread=0)
    assert desk.planner.settled()


def test_a_conversation_that_was_put_aside_and_comes_back_is_told(desk: Desk) -> None:
    mine = desk.inbox.add("Emma", state=State.ACTIVE)
    desk.inbox.change(mine.id, returned_at=desk.clock.now())
    alert = desk.due()
    assert alert is not None
    assert alert.items[0].kind is Kind.BACK


def test_waiting_comes_first_and_has_the_sound(desk: Desk) -> None:
    mine = desk.inbox.add("Emma", state=State.ACTIVE)
    desk.inbox.change(mine.id, unread=1)
    waits(desk, "Jan")
    alert = desk.due()
    assert alert is not None
    assert ([item.name for item in alert.items], alert.sound) == (["Jan", "Emma"], Kind.WAITING)
    assert alert.target == alert.items[0].conversation_id


def test_what_is_on_screen_is_not_told_nor_repeated(desk: Desk) -> None:
    emma = waits(desk, "Emma")
    desk.seen.add(emma.id)
    assert desk.told() is None
    assert desk.told(30) is None
    assert desk.planner.next_at is not None
    assert desk.planner.next_at > desk.clock.now()
    desk.seen.clear()
    assert desk.told(30) == ["Emma"]
    desk.seen.add(emma.id)
    assert desk.planner.settled()


def test_quiet_keeps_the_news_until_its_end(desk: Desk) -> None:
    desk.quiet = True
    waits(desk, "Emma")
    gone = waits(desk, "Jan")
    mine = desk.inbox.add("Noor", state=State.ACTIVE)
    desk.inbox.change(mine.id, unread=1)
    assert desk.planner.next_at is None
    assert desk.told(100) is None
    desk.inbox.change(gone.id, state=State.CLOSED)
    desk.quiet = False
    assert desk.told(0) == ["Emma", "Noor"]


def test_quiet_takes_the_notification_away(desk: Desk) -> None:
    waits(desk, "Emma")
    assert desk.told() == ["Emma"]
    desk.quiet = True
    assert desk.planner.settled()
    desk.quiet = False
    assert desk.told(30) == ["Emma"]


def test_who_waited_at_the_start_is_reminded_of(desk: Desk) -> None:
    other = FakeInbox(desk.clock)
    desk.planner.seed([other.add("Emma", state=State.WAITING), other.add("Jan", state=State.ACTIVE, unread=2)])
    assert desk.told(29) is None
    alert = desk.due(1)
    assert alert is not None
    assert ([item.name for item in alert.items], alert.repeated) == (["Emma"], True)


def test_the_start_does_not_undo_what_was_told_since(desk: Desk) -> None:
    emma = waits(desk, "Emma")
    old = desk.inbox.change(emma.id, state=State.ACTIVE)
    desk.planner.seed([replace(old, state=State.WAITING)])
    assert desk.told(60) is None


def test_settings_say_what_is_told(desk: Desk) -> None:
    desk.planner.settings = AlertsSettings(waiting=False, messages=True)
    mine = desk.inbox.add("Noor", state=State.ACTIVE)
    waits(desk, "Emma")
    assert desk.told(100) is None
    desk.inbox.change(mine.id, unread=1)
    assert desk.told() == ["Noor"]
    desk.planner.settings = AlertsSettings(messages=False, repeat_seconds=0)
    desk.inbox.change(mine.id, unread=2)
    waits(desk, "Jan")
    desk.planner.closed()
    assert desk.told(3) == ["Jan"]
    assert desk.told(1000) is None, "0 is never"


def test_another_pause_counts_at_once(desk: Desk) -> None:
    waits(desk, "Emma")
    assert desk.told() == ["Emma"]
    desk.planner.settings = AlertsSettings(repeat_seconds=5)
    assert desk.told(5) == ["Emma"]


def test_a_flood_with_the_bot_leaves_nothing_behind(desk: Desk) -> None:
    crowd = tuple(desk.inbox.add(f"guest {number}", unread=1) for number in range(500))
    desk.planner.take(Changes(conversations=crowd))
    assert desk.planner.next_at is None
    assert not desk.planner._attention._followed


def test_who_was_erased_is_named_no_more(desk: Desk) -> None:
    emma = waits(desk, "Emma")
    jan = waits(desk, "Jan")
    assert desk.told() == ["Emma", "Jan"]
    desk.planner.take(Changes(erased=(emma.id,)))
    assert desk.told(30) == ["Jan"]
    desk.planner.take(Changes(erased=(jan.id,)))
    assert desk.planner.settled(), "the notification with the name is taken away"
    assert desk.told(30) is None
    assert desk.planner.next_at is None


def test_news_of_who_is_erased_before_it_is_told(desk: Desk) -> None:
    emma = waits(desk, "Emma")
    desk.planner.take(Changes(erased=(emma.id,)))
    assert desk.told() is None


def test_a_clock_that_is_set_back_silences_nobody(desk: Desk) -> None:
    waits(desk, "Emma")
    assert desk.told() == ["Emma"]
    desk.clock.advance(-3600)
    waits(desk, "Jan")
    assert desk.planner.next_at == desk.clock.now() + timedelta(seconds=2)
    assert desk.told(2) == ["Jan", "Emma"]
    desk.clock.advance(-3600)
    assert desk.planner.next_at == desk.clock.now() + timedelta(seconds=30)
    assert desk.told(30) == ["Jan", "Emma"], "and they are reminded of"
