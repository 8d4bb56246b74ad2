"""What the supervisor makes known: another URL, nobody gets through, requests that run short."""

from datetime import timedelta
from pathlib import Path

from agent_desktop.tunnel import Pace, Phase, State, TunnelMemory, TunnelState
from tests.helpers.steered_loop import later
from tests.helpers.tunnel_bench import BAD, OK, Bench, is_
from tests.helpers.until import until

# A URL that changed


async def test_the_first_url_is_no_change(tmp_path: Path) -> None:
    bench = Bench(memory=TunnelMemory(tmp_path / "tunnel.json"))
    async with bench.running() as supervisor:
        await until(is_(supervisor, TunnelState.REACHABLE))
        assert supervisor.status.changed_from == ""
    assert bench.changes == []
    assert TunnelMemory(tmp_path / "tunnel.json").kept.known == "https://one.example.org"


async def test_a_changed_url_is_loud_until_the_platform_calls_it_also_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "tunnel.json"
    first = Bench(memory=TunnelMemory(file))
    async with first.running() as supervisor:
        await until(is_(supervisor, TunnelState.REACHABLE))
        first.provider.told(State(Phase.UP, url="https://two.example.org"))
        assert supervisor.status.changed_from == "https://one.example.org"
        await until(lambda: first.probe.urls[-1] == "https://two.example.org", "a probe of the new one")
    assert first.changes == [("https://one.example.org", "https://two.example.org")]

    second = Bench(memory=TunnelMemory(file))
    second.provider.url = "https://three.example.org"
    async with second.running() as supervisor:
        await until(is_(supervisor, TunnelState.REACHABLE))
        assert second.changes == [("https://one.example.org", "https://three.example.org")]
        supervisor.confirm(second.now - timedelta(seconds=1))
        assert supervisor.status.changed_from, "a call from before the change proves nothing"
        supervisor.confirm(second.now)
        assert supervisor.status.changed_from == ""
    assert TunnelMemory(file).kept.known == "https://three.example.org"

    third = Bench(memory=TunnelMemory(file))
    third.provider.url = "https://three.example.org"
    async with third.running() as supervisor:
        await until(is_(supervisor, TunnelState.REACHABLE))
    assert third.changes == []


async def test_back_to_the_known_url_is_no_change_any_more(tmp_path: Path) -> None:
    bench = Bench(Pace(probe=60, tick=0.01))
    async with bench.running() as supervisor:
        await until(is_(supervisor, TunnelState.REACHABLE))
        bench.provider.told(State(Phase.UP, url="https://two.example.org"))
        bench.provider.told(State(Phase.UP, url="https://one.example.org"))
        assert supervisor.status.changed_from == ""


# Availability


async def test_offline_while_nobody_gets_through_and_back(tmp_path: Path) -> None:
    bench = Bench(memory=TunnelMemory(tmp_path / "tunnel.json"), offline_after=0.03)
    bench.probe.answer = BAD
    bench.can_store = False
    async with bench.running() as supervisor:
        await until(is_(supervisor, TunnelState.UNREACHABLE))
        for _ in range(10):
            await later(60)
        assert bench.availability == "available"
        bench.can_store = True
        await until(lambda: bench.availability == "offline")
        assert TunnelMemory(tmp_path / "tunnel.json").kept.held == "available"
        bench.probe.answer = OK
        await until(lambda: bench.availability == "available")
        assert TunnelMemory(tmp_path / "tunnel.json").kept.held == ""


async def test_back_also_after_a_restart_in_between(tmp_path: Path) -> None:
    memory = TunnelMemory(tmp_path / "tunnel.json")
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
        await until(is_(supervisor, TunnelState.REACHABLE))
        supervisor.count(79)
        assert not supervisor.status.short
        supervisor.count(1)
        assert supervisor.status.short
        assert "80% of this month's 100" in supervisor.status.quota
        supervisor.count(15)
        supervisor.count(1)
    assert len(bench.short) == 2
