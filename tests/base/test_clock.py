"""The clock of waits: it is not set back."""

from datetime import UTC, datetime, timedelta

from agent_desktop.base.clock import SteadyClock

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


class Watch:
    """A clock that can be set, and one that cannot."""

    def __init__(self) -> None:
        self.at = NOW
        self.ticks = 1000.0

    def now(self) -> datetime:
        return self.at

    def passes(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)
        self.ticks += seconds


def test_it_goes_as_the_clock_does() -> None:
    watch = Watch()
    steady = SteadyClock(watch, lambda: watch.ticks)
    assert steady.now() == NOW
    watch.passes(90)
    assert steady.now() == NOW + timedelta(seconds=90)


def test_a_clock_that_is_set_back_holds_nothing() -> None:
    watch = Watch()
    steady = SteadyClock(watch, lambda: watch.ticks)
    due = steady.now() + timedelta(minutes=10)
    watch.passes(300)
    watch.at -= timedelta(hours=5)
    watch.passes(299)
    assert steady.now() == due - timedelta(seconds=1)
    watch.passes(1)
    assert steady.now() == due
    watch.at -= timedelta(days=400)
    watch.passes(60)
    assert steady.now() == due + timedelta(seconds=60)


def test_sleep_and_a_clock_that_is_set_on_let_time_pass() -> None:
    watch = Watch()
    steady = SteadyClock(watch, lambda: watch.ticks)
    watch.at += timedelta(hours=8)  # other clocks stand still while a computer sleeps
    assert steady.now() == NOW + timedelta(hours=8)


def test_drift_is_followed_and_goes_nowhere_back_by_more() -> None:
    watch = Watch()
    steady = SteadyClock(watch, lambda: watch.ticks)
    for _ in range(100):
        watch.passes(60)
        watch.at -= timedelta(seconds=2)
        steady.now()
    assert steady.now() >= NOW + timedelta(seconds=100 * 58)
