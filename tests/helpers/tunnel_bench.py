"""A supervisor on a provider and a probe that do what the test says."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from agent_desktop.tunnel import (
    Pace,
    Provider,
    Reach,
    State,
    Status,
    Supervisor,
    Surroundings,
    TunnelDown,
    TunnelMemory,
    TunnelState,
    TunnelTrouble,
)
from agent_desktop.tunnel.waking import Waking

OK = Reach(ok=True)
BAD = Reach(ok=False, sentence="Nothing answers.")
NETWORK = TunnelDown(TunnelTrouble.NETWORK, "The link broke.", retry=True)
AUTH = TunnelDown(TunnelTrouble.AUTH, "The token is wrong.", retry=False)
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

    def __init__(self, pace: Pace = FAST, memory: TunnelMemory | None = None, offline_after: float = 0) -> None:
        self.provider = Scripted()
        self.probe = Probe()
        self.memory = memory or TunnelMemory()
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
    def standings(self) -> list[TunnelState]:
        """What was said, without repetitions."""
        found: list[TunnelState] = []
        for status in self.history:
            if not found or found[-1] is not status.standing:
                found.append(status.standing)
        return found


def is_(supervisor: Supervisor, standing: TunnelState) -> Callable[[], bool]:
    return lambda: supervisor.status.standing is standing
