"""Away by itself and back, never over the agent's own choice."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from agent_desktop.core import auto_away
from agent_desktop.core.auto_away import Absence, AutoAway, AwayRules, wanted
from agent_desktop.inbox import Availability, Cause, Presence
from agent_desktop.inbox.inbox import Inbox
from agent_desktop.senses import Sensed
from tests.helpers.memory_repository import Clock, FakePlatform, MemoryRepository
from tests.helpers.steered_loop import later
from tests.helpers.until import until

RULES = AwayRules(after=600, locked=True)
IDLE = Presence(availability=Availability.AWAY, cause=Cause.IDLE)
LOCKED = Presence(availability=Availability.AWAY, cause=Cause.LOCKED)
CHOSEN = Presence(availability=Availability.AWAY)


@pytest.mark.parametrize(
    ("presence", "sensed", "expected"),
    [
        (Presence(), Sensed(idle=599.9, locked=False), None),
        (Presence(), Sensed(idle=600, locked=False), IDLE),
        (Presence(), Sensed(idle=0, locked=True), LOCKED),
        (Presence(), Sensed(idle=700, locked=True), LOCKED),
        (Presence(), Sensed(), None),
        (IDLE, Sensed(idle=601, locked=False), None),
        (IDLE, Sensed(idle=1, locked=False), Presence()),
        (IDLE, Sensed(idle=1, locked=True), None),
        (LOCKED, Sensed(idle=1, locked=True), None),
        (LOCKED, Sensed(idle=1, locked=False), Presence()),
        (LOCKED, Sensed(idle=700, locked=False), None),
        (CHOSEN, Sensed(idle=1, locked=False), None),
        (CHOSEN, Sensed(idle=900, locked=True), None),
        (Presence(availability=Availability.OFFLINE), Sensed(idle=900, locked=True), None),
        (Presence(availability=Availability.OFFLINE, cause=Cause.IDLE), Sensed(idle=0), None),
    ],
)
def test_what_is_wanted(presence: Presence, sensed: Sensed, expected: Presence | None) -> None:
    assert wanted(RULES, sensed, presence) == expected


def test_without_rules_nobody_goes_but_everybody_comes_back() -> None:
    assert wanted(AwayRules(), Sensed(idle=9999, locked=True), Presence()) is None
    assert wanted(AwayRules(), Sensed(idle=9999, locked=True), IDLE) == Presence()
    assert wanted(AwayRules(after=600), Sensed(idle=0, locked=True), LOCKED) == Presence()


class Told:
    """What the system tells, as a test says it."""

    def __init__(self) -> None:
        self.sensed = Sensed(idle=0, locked=False)
        self.looks = 0
        self.closed = False

    def look(self) -> Sensed:
        self.looks += 1
        return self.sensed

    def close(self) -> None:
        self.closed = True


class Desk:
    def __init__(self) -> None:
        self.clock = Clock()
        self.repository = MemoryRepository()
        self.inbox = Inbox(self.repository, FakePlatform(), self.clock)
        self.told = Told()
        self.in_program = 0.0
        self.away = AutoAway(self.inbox, lambda: self.told, lambda: self.in_program)
        self.back: list[Absence] = []
        self.away.back.connect(self.back.append)


@pytest.fixture
async def desk(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Desk]:
    monkeypatch.setattr(auto_away, "EVERY", 0.005)
    desk = Desk()
    await desk.inbox.start()
    task = asyncio.ensure_future(desk.away.run())
    yield desk
    task.cancel()
    await asyncio.wait([task])
    assert desk.told.closed
    await desk.inbox.stop()


async def test_away_and_back_with_the_person(desk: Desk) -> None:
    desk.away.use(RULES)
    desk.told.sensed = Sensed(idle=600, locked=False)
    await until(lambda: desk.inbox.presence == IDLE)
    since = desk.clock.now()
    desk.clock.advance(1200)
    desk.told.sensed = Sensed(idle=0.1, locked=False)
    await until(lambda: desk.inbox.presence == Presence())
    await until(lambda: desk.back)
    assert desk.back == [Absence(cause=Cause.IDLE, since=since, until=since + timedelta(seconds=1200))]


async def test_the_agents_own_choice_is_left_alone(desk: Desk) -> None:
    desk.away.use(RULES)
    desk.told.sensed = Sensed(idle=600, locked=False)
    await until(lambda: desk.inbox.presence == IDLE)
    await desk.inbox.set_availability(Availability.AWAY)
    desk.told.sensed = Sensed(idle=0, locked=False)
    looks = desk.told.looks
    await until(lambda: desk.told.looks > looks + 2)
    assert desk.inbox.presence == CHOSEN
    assert desk.back == []


async def test_back_after_a_restart(desk: Desk) -> None:
    desk.told.sensed = Sensed(idle=900, locked=True)
    desk.away.use(RULES)
    await desk.inbox.set_availability(Availability.AWAY, cause=Cause.LOCKED)
    desk.told.sensed = Sensed(idle=0, locked=False)
    await until(lambda: desk.inbox.availability is Availability.AVAILABLE)


async def test_where_the_system_does_not_tell_the_program_itself_counts(desk: Desk) -> None:
    desk.told.sensed = Sensed()
    desk.in_program = 600
    desk.away.use(RULES)
    await until(lambda: desk.inbox.presence == IDLE)
    assert desk.away.sensed == Sensed(), "for the settings, which say so"
    desk.in_program = 0
    await until(lambda: desk.inbox.presence == Presence())


async def test_nobody_looks_while_nothing_depends_on_it(desk: Desk) -> None:
    await until(lambda: desk.away.sensed is not None)
    await later(3600)
    assert desk.told.looks == 1


async def test_a_store_that_cannot_be_written_is_tried_again(desk: Desk) -> None:
    desk.repository.broken = True
    desk.told.sensed = Sensed(idle=600, locked=False)
    desk.away.use(RULES)
    await until(lambda: desk.told.looks > 3)
    assert desk.inbox.presence == Presence()
    desk.repository.broken = False
    await until(lambda: desk.inbox.presence == IDLE)


async def test_a_system_without_its_libraries_tells_nothing() -> None:
    def missing() -> Any:
        raise OSError("no such framework")

    away = AutoAway(Desk().inbox, missing, lambda: 0.0)
    task = asyncio.ensure_future(away.run())
    await until(lambda: away.sensed == Sensed())
    task.cancel()
    await asyncio.wait([task])
