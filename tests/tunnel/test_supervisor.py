"""The supervisor, with a provider and a probe that do what the test says."""

from datetime import timedelta

import pytest

from agent_desktop.tunnel import Pace, Phase, State, Status, Supervisor, TunnelDown, TunnelState, TunnelTrouble
from agent_desktop.tunnel.waking import Waking, own_addresses
from tests.helpers.steered_loop import later
from tests.helpers.tunnel_bench import AUTH, BAD, FAST, NETWORK, OK, SLOW, Bench, is_
from tests.helpers.until import until


async def test_reachable_is_said_only_after_a_probe_came_back() -> None:
    bench = Bench()
    bench.probe.hold.clear()
    async with bench.running() as supervisor:
        await until(lambda: bench.probe.urls, "the first probe")
        assert supervisor.status.standing is TunnelState.CHECKING
        bench.probe.hold.set()
        await until(is_(supervisor, TunnelState.REACHABLE))
        assert supervisor.status.since == bench.now
        await until(lambda: len(bench.probe.urls) > 3, "probes go on")
    assert bench.standings == [TunnelState.CHECKING, TunnelState.REACHABLE]


async def test_the_provider_s_word_alone_never_makes_it_reachable() -> None:
    bench = Bench()
    bench.probe.answer = BAD
    async with bench.running() as supervisor:
        await until(is_(supervisor, TunnelState.UNREACHABLE))
        bench.provider.told(State(Phase.UP, url=bench.provider.url))
        before = len(bench.probe.urls)
        await until(lambda: len(bench.probe.urls) > before + 1)
        assert supervisor.status.standing is TunnelState.UNREACHABLE
        assert supervisor.status.sentence == BAD.sentence
        bench.probe.answer = OK
        await until(is_(supervisor, TunnelState.REACHABLE))
        assert supervisor.status.sentence == ""


async def test_a_lost_link_is_said_at_once_and_mended() -> None:
    bench = Bench(Pace(probe=60, first=0.01, tick=0.01))
    async with bench.running() as supervisor:
        await until(is_(supervisor, TunnelState.REACHABLE))
        bench.provider.told(NETWORK.state)
        await until(is_(supervisor, TunnelState.RECONNECTING))
        await until(is_(supervisor, TunnelState.REACHABLE))
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
        await until(is_(supervisor, TunnelState.REACHABLE))
        bench.probe.answer = BAD
        bench.provider.told(State(Phase.RECONNECTING, trouble=TunnelTrouble.NETWORK, sentence="The link broke."))
        assert supervisor.status.standing is TunnelState.RECONNECTING
        await until(lambda: supervisor.status.standing is TunnelState.UNREACHABLE, "the probe's verdict")
        bench.probe.answer = OK
        bench.provider.told(State(Phase.UP, url=bench.provider.url))
        await until(is_(supervisor, TunnelState.REACHABLE))
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
        await until(is_(supervisor, TunnelState.REACHABLE))
    assert bench.standings == [TunnelState.UNREACHABLE, TunnelState.REACHABLE], "no flicker"
    for attempt, pause in enumerate(pauses[:6]):
        whole = min(0.03, 0.004 * 2**attempt)
        assert whole / 2 <= pause <= whole


async def test_after_auth_it_waits_for_somebody_to_change_something() -> None:
    bench = Bench()
    bench.provider.plan = [AUTH, AUTH]
    async with bench.running() as supervisor:
        await until(is_(supervisor, TunnelState.UNREACHABLE))
        assert (supervisor.status.trouble, supervisor.status.retry) == (TunnelTrouble.AUTH, False)
        bench.network = frozenset({"10.0.0.3"})
        for _ in range(10):
            await later(60)
        assert bench.provider.starts == 1, "another network does not make the token right"
        supervisor.try_now()
        await until(lambda: bench.provider.starts == 2)
        supervisor.try_now()
        await until(is_(supervisor, TunnelState.REACHABLE))


async def test_what_needs_other_settings_is_tried_again_in_another_network() -> None:
    bench = Bench()
    bench.provider.plan = [TunnelDown(TunnelTrouble.CONFIG, "Refused.", retry=False)]
    async with bench.running() as supervisor:
        await until(is_(supervisor, TunnelState.UNREACHABLE))
        bench.network = frozenset()
        await until(is_(supervisor, TunnelState.REACHABLE))


@pytest.mark.parametrize("what", ["sleep", "network"])
async def test_after_sleep_or_in_another_network_it_probes_at_once_and_starts_anew(what: str) -> None:
    bench = Bench(SLOW)
    async with bench.running() as supervisor:
        await until(is_(supervisor, TunnelState.REACHABLE))
        assert len(bench.probe.urls) == 1
        bench.probe.answer = BAD
        if what == "sleep":
            bench.now += timedelta(hours=9)
        else:
            bench.network = frozenset({"192.168.1.7"})
        await until(is_(supervisor, TunnelState.UNREACHABLE))
        await until(lambda: not bench.provider.running, "the old tunnel's end")
        bench.probe.answer = OK
        bench.now += timedelta(hours=1)  # the pause before the next start is cut short by the next wake-up
        await until(is_(supervisor, TunnelState.REACHABLE))
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
        assert supervisor.status.standing is TunnelState.CHECKING
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
        await until(is_(supervisor, TunnelState.REACHABLE))


async def test_a_bug_in_a_provider_does_not_end_the_watch() -> None:
    bench = Bench()
    bench.provider.plan = [RuntimeError("oops")]
    async with bench.running() as supervisor:
        await until(is_(supervisor, TunnelState.REACHABLE))
        assert bench.standings[0] is TunnelState.UNREACHABLE


async def test_a_listener_s_bug_does_not_end_the_watch() -> None:
    bench = Bench()
    async with bench.running() as supervisor:

        def broken(status: Status) -> None:
            raise RuntimeError("a listener's bug")

        supervisor.changed.connect(broken)
        await until(is_(supervisor, TunnelState.REACHABLE))


def test_this_computer_has_addresses_or_none() -> None:
    assert all(isinstance(address, str) for address in own_addresses())


def test_a_clock_set_back_is_no_sleep() -> None:
    times = iter([100.0, 102.0, 60.0, 62.0, 99.0])
    waking = Waking(2.0, lambda: next(times), frozenset)
    assert [waking.look() for _ in range(4)] == [None, None, None, "the computer was asleep"]
