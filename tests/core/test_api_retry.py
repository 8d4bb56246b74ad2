"""Chatlayer is asked again by itself while it is not reached."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from agent_desktop.core.api_retry import ApiRetry
from agent_desktop.inbox import Health, Level, Part
from tests.helpers.steered_loop import later, turns


class Line:
    """The way to Chatlayer, up or down."""

    def __init__(self) -> None:
        self.health = Health()
        self.up = False
        self.held = False
        self.asked = self.back = 0

    async def check(self) -> None:
        self.asked += 1
        self.health.set(Part.CHATLAYER, Level.OK if self.up else Level.BAD, "Chatlayer", "")

    def came_back(self) -> None:
        self.back += 1


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    line = Line()
    watch = ApiRetry(line.health, line.check, line.came_back, lambda: line.held, first=30)
    task = asyncio.create_task(watch.run())
    yield line
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_nobody_asks_while_all_is_well(line: Line) -> None:
    line.health.set(Part.CHATLAYER, Level.OK, "Chatlayer", "")
    line.health.set(Part.STORAGE, Level.BAD, "Storage", "")
    await later(3600)
    assert line.asked == 0


async def test_it_asks_until_chatlayer_is_back(line: Line) -> None:
    line.health.set(Part.CHATLAYER, Level.BAD, "Chatlayer: not reachable", "")
    await turns()
    await later(25)
    assert line.asked == 0
    await later(10)
    assert line.asked == 1
    await later(70)
    assert (line.asked, line.back) == (2, 0)
    line.up = True
    await later(3600)
    assert (line.asked, line.back) == (3, 1)
    await later(3600)
    assert line.asked == 3


async def test_an_api_that_fails_again_at_once_is_asked_ever_less_often(line: Line) -> None:
    """It takes the harmless call and fails all others: each time that it is back, everything that waits is called."""
    line.up = True
    times = []
    for _ in range(6):
        line.health.set(Part.CHATLAYER, Level.BAD, "Chatlayer: not reachable", "")
        await turns()
        before, passed = line.back, 0
        while line.back == before:
            await later(5)
            passed += 5
        times.append(passed)
    assert times[0] <= 35
    assert all(55 <= passed <= 65 for passed in times[1:])
    await later(3600)
    line.health.set(Part.CHATLAYER, Level.BAD, "Chatlayer: not reachable", "")
    await turns()
    before = line.back
    await later(35)
    assert line.back == before + 1


async def test_a_refused_token_is_not_tried_again(line: Line) -> None:
    line.held = True
    line.health.set(Part.CHATLAYER, Level.BAD, "Chatlayer: token rejected", "")
    await later(3600)
    assert (line.asked, line.back) == (0, 0)
