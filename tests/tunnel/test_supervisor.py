"""The supervisor, with a provider and a probe that do what the test says."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent_desktop.tunnel import (
    Memory,
    Pace,
    Phase,
    Provider,
    Reach,
    Standing,
    State,
    Status,
    Supervisor,
    Surroundings,
    Trouble,
    TunnelDown,
)
from agent_desktop.tunnel.waking import Waking, own_addresses
from tests.helpers.until import until

OK = Reach(ok=True)
BAD = Reach(ok=False, sentence="Nothing answers.")
NETWORK = TunnelDown(Trouble.NETWORK, "The link broke.", retry=True)
AUTH = TunnelDown(Trouble.AUTH, "The token is wrong.", retry=False)
FAST = Pace(
    probe=0.02, probe_again=0.01, settle=0.0, settle_new=0.05, settle_step=0.005, tick=0.01, first=0.01, longest=0.04
)
SLOW = Pace(probe=60, probe_again=60, settle=0, settle_new=60, settle_step=0.005, tick=0.01, first=60, longest=60)


class Scripted:
    """A provider. ``plan`` is used up by its starts; when it is empty they succeed."""

    id = "scripted"
    writes_forwarded = False

    def __init__(self) -> None:
        self.plan: list[str | Exception] = []
        self.url = "https://one.example.org"
        self.stable_url = True
        self.monthly_requests = 0
        self.starts = 0
        self.running = False
        self.told: Callable[[State], None] = lambda state: None

    async def start(self, port: int, path: str) -> str:
        assert not self.running, "started twice"
        self.starts += 1
        await asyncio.sleep(0)
        step = self.plan.pop(0) if self.plan else self.url
        if isinstance(step, Exception):
            raise step
        self.running = True
        return step

    async def stop(self) -> None:
        self.running = False


class Probe:
    """``answer`` is what every probe gets."""

    def __init__(self) -> None:
        self.answer = OK
        self.urls: list[str] = []
        self.hold = asyncio.Event()
        self.hold.set()

    async def probe(self, public_url: str) -> Reach:
        self.urls.append(public_url)
        await self.hold.wait()
        return self.answer


class Bench:
    """A supervisor with all that it stands on."""

    def __init__(self, pace: Pace = FAST, memory: Memory | None = None, offline_after: float = 0) -> None:
        self.provider = Scripted()
        self.probe = Probe()
        self.memory = memory or Memory()
        self.now = datetime(2026, 11, 16, 12, tzinfo=UTC)
        self.network = frozenset({"10.0.0.2"})
        self.availability = "available"
        self.history: list[Status] = []
        self.changes: list[tuple[str, str]] = []
        self.short: list[str] = []
        self.pace = pace
        self.offline_after = offline_after
        self.can_store = True

    def build(self, told: Callable[[State], None]) -> Provider:
        self.provider.told = told
        return self.provider

    async def set_availability(self, availability: str) -> bool:
        if self.can_store:
            self.availability = availability
        return self.can_store

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Supervisor]:
        around = Surroundings(
            availability=lambda: self.availability,
            set_availability=self.set_availability,
            offline_after=self.offline_after,
            memory=self.memory,
            now=lambda: self.now,
            pace=self.pace,
            waking=Waking(self.pace.tick, lambda: self.now.timestamp(), lambda: self.network),
        )
        supervisor = Supervisor(self.build, self.probe, around)
        supervisor.changed.connect(self.history.append)
        supervisor.url_changed.connect(lambda old, new: self.changes.append((old, new)))
        supervisor.quota_short.connect(self.short.append)
        task = asyncio.create_task(supervisor.run(9003))
        try:
            yield supervisor
        finally:
            task.cancel()
            await asyncio.wait([task])
            assert task.cancelled()
            assert not self.provider.running, "left running"

    @property
    def standings(self) -> list[Standing]:
        """What was said, without repetitions."""
        found: list[Standing] = []
        for status in self.history:
            if not found or found[-1] is not status.standing:
                found.append(status.standing)
        return found


def is_(supervisor: Supervisor, standing: Standing) -> Callable[[], bool]:
    return lambda: supervisor.status.standing is standing


async def test_reachable_is_said_only_after_a_probe_came_back() -> None:
    bench = Bench()
    bench.probe.hold.clear()
    async with bench.running() as supervisor:
        await until(lambda: bench.probe.urls, "the first probe")
        assert supervisor.status.standing is Standing.CHECKING
        bench.probe.hold.set()
        await until(is_(supervisor, Standing.REACHABLE))
        assert supervisor.status.since == bench.now
        await until(lambda: len(bench.probe.urls) > 3, "probes go on")
    assert bench.standings == [Standing.CHECKING, Standing.REACHABLE]


async def test_the_provider_s_word_alone_never_makes_it_reachable() -> None:
    bench = Bench()
    bench.probe.answer = BAD
    async with bench.running() as supervisor:
        await until(is_(supervisor, Standing.UNREACHABLE))
        bench.provider.told(State(Phase.UP, url=bench.provider.url))
        before = len(bench.probe.urls)
        await until(lambda: len(bench.probe.urls) > before + 1)
        assert supervisor.status.standing is Standing.UNREACHABLE
        assert supervisor.status.sentence == BAD.sentence
        bench.probe.answer = OK
        await until(is_(supervisor, Standing.REACHABLE))
        assert supervisor.status.sentence == ""


async def test_a_lost_link_is_said_at_once_and_mended() -> None:
    bench = Bench(Pace(probe=60, first=0.01, tick=0.01))
    async with bench.running() as supervisor:
        await until(is_(supervisor, Standing.REACHABLE))
        bench.provider.told(NETWORK.state)
        await until(is_(supervisor, Standing.RECONNECTING))
        await until(is_(supervisor, Standing.REACHABLE))
        assert bench.provider.starts == 2


async def test_a_link_that_breaks_during_a_probe_does_not_wait_for_it() -> None:
    bench = Bench()
    bench.probe.hold.clear()
    async with bench.running():
        await until(lambda: bench.probe.urls)
        bench.provider.told(NETWORK.state)
        await until(lambda: bench.provider.starts == 2, "another start")
        bench.probe.hold.set()


async def test_a_link_that_the_provider_mends_is_not_started_anew() -> None:
    bench = Bench(Pace(probe=60, tick=0.01))
    async with bench.running() as supervisor:
        await until(is_(supervisor, Standing.REACHABLE))
        bench.probe.answer = BAD
        bench.provider.told(State(Phase.RECONNECTING, trouble=Trouble.NETWORK, sentence="The link broke."))
        assert supervisor.status.standing is Standing.RECONNECTING
        await until(lambda: supervisor.status.standing is Standing.UNREACHABLE, "the probe's verdict")
        bench.probe.answer = OK
        bench.provider.told(State(Phase.UP, url=bench.provider.url))
        await until(is_(supervisor, Standing.REACHABLE))
        assert bench.provider.starts == 1


async def test_it_tries_on_and_on_with_growing_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    bench = Bench(Pace(first=0.004, longest=0.03, tick=0.01))
    bench.provider.plan = [NETWORK] * 6
    pauses: list[float] = []
    wait = Supervisor._wait

    async def note(self: Supervisor, seconds: float) -> None:
        pauses.append(seconds)
        await wait(self, seconds)

    monkeypatch.setattr(Supervisor, "_wait", note)
    async with bench.running() as supervisor:
        await until(is_(supervisor, Standing.REACHABLE))
    assert bench.standings == [Standing.UNREACHABLE, Standing.REACHABLE], "no flicker"
    for attempt, pause in enumerate(pauses[:6]):
        whole = min(0.03, 0.004 * 2**attempt)
        assert whole / 2 <= pause <= whole


async def test_after_auth_it_waits_for_somebody_to_change_something() -> None:
    bench = Bench()
    bench.provider.plan = [AUTH, AUTH]
    async with bench.running() as supervisor:
        await until(is_(supervisor, Standing.UNREACHABLE))
        assert (supervisor.status.trouble, supervisor.status.retry) == (Trouble.AUTH, False)
        bench.network = frozenset({"10.0.0.3"})
        await asyncio.sleep(0.08)
        assert bench.provider.starts == 1, "another network does not make the token right"
        supervisor.try_now()
        await until(lambda: bench.provider.starts == 2)
        supervisor.try_now()
        await until(is_(supervisor, Standing.REACHABLE))


async def test_what_needs_other_settings_is_tried_again_in_another_network() -> None:
    bench = Bench()
    bench.provider.plan = [TunnelDown(Trouble.CONFIG, "Refused.", retry=False)]
    async with bench.running() as supervisor:
        await until(is_(supervisor, Standing.UNREACHABLE))
        bench.network = frozenset()
        await until(is_(supervisor, Standing.REACHABLE))


@pytest.mark.parametrize("what", ["sleep", "network"])
async def test_after_sleep_or_in_another_network_it_probes_at_once_and_starts_anew(what: str) -> None:
    bench = Bench(SLOW)
    async with bench.running() as supervisor:
        await until(is_(supervisor, Standing.REACHABLE))
        assert len(bench.probe.urls) == 1
        bench.probe.answer = BAD
        if what == "sleep":
            bench.now += timedelta(hours=9)
        else:
            bench.network = frozenset({"192.168.1.7"})
        await until(is_(supervisor, Standing.UNREACHABLE))
        await until(lambda: not bench.provider.running, "the old tunnel's end")
        bench.probe.answer = OK
        bench.now += timedelta(hours=1)  # the pause before the next start is cut short by the next wake-up
        await until(is_(supervisor, Standing.REACHABLE))
        assert bench.provider.starts == 2


async def test_a_tunnel_that_leads_nowhere_is_started_anew_after_some_probes() -> None:
    bench = Bench()
    bench.probe.answer = BAD
    async with bench.running():
        await until(lambda: bench.provider.starts == 2)
        assert FAST.restart_after <= len(bench.probe.urls) <= FAST.restart_after + 1


async def test_one_without_a_stable_url_gets_more_time_to_settle_and_to_recover() -> None:
    bench = Bench()
    bench.provider.stable_url = False
    bench.probe.answer = BAD
    async with bench.running() as supervisor:
        await until(lambda: len(bench.probe.urls) > 2)
        assert supervisor.status.standing is Standing.CHECKING
        await until(lambda: bench.provider.starts == 2)
        assert len(bench.probe.urls) > FAST.restart_new_after


async def test_a_manual_url_is_only_watched() -> None:
    bench = Bench()
    bench.provider.id = "manual"
    bench.probe.answer = BAD
    async with bench.running() as supervisor:
        await until(lambda: len(bench.probe.urls) > 3 * FAST.restart_after)
        assert bench.provider.starts == 1
        bench.probe.answer = OK
        await until(is_(supervisor, Standing.REACHABLE))


async def test_a_bug_in_a_provider_does_not_end_the_watch() -> None:
    bench = Bench()
    bench.provider.plan = [RuntimeError("oops")]
    async with bench.running() as supervisor:
        await until(is_(supervisor, Standing.REACHABLE))
        assert bench.standings[0] is Standing.UNREACHABLE


async def test_a_listener_s_bug_does_not_end_the_watch() -> None:
    bench = Bench()
    async with bench.running() as supervisor:

        def broken(status: Status) -> None:
            raise RuntimeError("a listener's bug")

        supervisor.changed.connect(broken)
        await until(is_(supervisor, Standing.REACHABLE))


# A URL that changed


async def test_the_first_url_is_no_change(tmp_path: Path) -> None:
    bench = Bench(memory=Memory(tmp_path / "tunnel.json"))
    async with bench.running() as supervisor:
        await until(is_(supervisor, Standing.REACHABLE))
        assert supervisor.status.changed_from == ""
    assert bench.changes == []
    assert Memory(tmp_path / "tunnel.json").kept.known == "https://one.example.org"


async def test_a_changed_url_is_loud_until_the_platform_calls_it_also_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "tunnel.json"
    first = Bench(memory=Memory(file))
    async with first.running() as supervisor:
        await until(is_(supervisor, Standing.REACHABLE))
        first.provider.told(State(Phase.UP, url="https://two.example.org"))
        assert supervisor.status.changed_from == "https://one.example.org"
        await until(lambda: first.probe.urls[-1] == "https://two.example.org", "a probe of the new one")
    assert first.changes == [("https://one.example.org", "https://two.example.org")]

    second = Bench(memory=Memory(file))
    second.provider.url = "https://three.example.org"
    async with second.running() as supervisor:
        await until(is_(supervisor, Standing.REACHABLE))
        assert second.changes == [("https://one.example.org", "https://three.example.org")]
        supervisor.confirm(second.now - timedelta(seconds=1))
        assert supervisor.status.changed_from, "a call from before the change proves nothing"
        supervisor.confirm(second.now)
        assert supervisor.status.changed_from == ""
    assert Memory(file).kept.known == "https://three.example.org"

    third = Bench(memory=Memory(file))
    third.provider.url = "https://three.example.org"
    async with third.running() as supervisor:
        await until(is_(supervisor, Standing.REACHABLE))
    assert third.changes == []


async def test_back_to_the_known_url_is_no_change_any_more(tmp_path: Path) -> None:
    bench = Bench(Pace(probe=60, tick=0.01))
    async with bench.running() as supervisor:
        await until(is_(supervisor, Standing.REACHABLE))
        bench.provider.told(State(Phase.UP, url="https://two.example.org"))
        bench.provider.told(State(Phase.UP, url="https://one.example.org"))
        assert supervisor.status.changed_from == ""


# Availability


async def test_offline_while_nobody_gets_through_and_back(tmp_path: Path) -> None:
    bench = Bench(memory=Memory(tmp_path / "tunnel.json"), offline_after=0.03)
    bench.probe.answer = BAD
    bench.can_store = False
    async with bench.running() as supervisor:
        await until(is_(supervisor, Standing.UNREACHABLE))
        await asyncio.sleep(0.06)
        assert bench.availability == "available"
        bench.can_store = True
        await until(lambda: bench.availability == "offline")
        assert Memory(tmp_path / "tunnel.json").kept.held == "available"
        bench.probe.answer = OK
        await until(lambda: bench.availability == "available")
        assert Memory(tmp_path / "tunnel.json").kept.held == ""


async def test_back_also_after_a_restart_in_between(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "tunnel.json")
    memory.kept.held = "available"
    bench = Bench(memory=memory, offline_after=60)
    bench.availability = "offline"
    async with bench.running():
        await until(lambda: bench.availability == "available")


# Requests of a month


async def test_requests_are_counted_and_warned_of() -> None:
    bench = Bench(Pace(probe=60, tick=0.01))
    bench.provider.monthly_requests = 100
    async with bench.running() as supervisor:
        await until(is_(supervisor, Standing.REACHABLE))
        supervisor.count(79)
        assert supervisor.status.quota == ""
        supervisor.count(1)
        assert "80 of 100" in supervisor.status.quota
        supervisor.count(15)
        supervisor.count(1)
    assert len(bench.short) == 2


def test_this_computer_has_addresses_or_none() -> None:
    assert all(isinstance(address, str) for address in own_addresses())


def test_a_clock_set_back_is_no_sleep() -> None:
    times = iter([100.0, 102.0, 60.0, 62.0, 99.0])
    waking = Waking(2.0, lambda: next(times), frozenset)
    assert [waking.look() for _ in range(4)] == [None, None, None, "the computer slept"]
