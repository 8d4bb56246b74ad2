"""The inbox is told, at once and at changes, whether requests get through."""

import asyncio

import pytest

from agent_desktop.core.heartbeat import Heartbeat, reachable
from agent_desktop.inbox import Health, Level, Part
from agent_desktop.inbox.inbox import Inbox
from tests.helpers.memory_repository import Clock, FakePlatform, MemoryRepository
from tests.helpers.steered_loop import turns
from tests.helpers.until import until


@pytest.mark.parametrize(
    ("levels", "well"),
    [
        ({}, False),
        ({Part.REACHABLE: Level.BUSY}, False),
        ({Part.REACHABLE: Level.OK}, True),
        ({Part.REACHABLE: Level.WARN}, True),
        ({Part.REACHABLE: Level.BAD}, False),
        ({Part.REACHABLE: Level.OK, Part.STORAGE: Level.BAD}, False),
        ({Part.REACHABLE: Level.OK, Part.WEBHOOK: Level.BAD}, False),
        ({Part.REACHABLE: Level.OK, Part.STORAGE: Level.OK, Part.CHATLAYER: Level.BAD}, True),
    ],
)
def test_what_counts_as_reachable(levels: dict[Part, Level], well: bool) -> None:
    health = Health()
    for part, level in levels.items():
        health.set(part, level, "so it is")
    assert reachable(health) is well


async def test_it_follows_changes_and_survives_a_full_disk() -> None:
    repository, clock = MemoryRepository(), Clock()
    inbox = Inbox(repository, FakePlatform(), clock)
    await inbox.start()
    task = asyncio.create_task(Heartbeat(inbox, clock).run())
    repository.broken = True
    await turns()
    inbox.health.set(Part.REACHABLE, Level.OK, "Reachable")
    await turns()
    assert "alive" not in repository.values
    repository.broken = False
    inbox.health.set(Part.STORAGE, Level.OK, "Storage")
    await until(lambda: repository.values.get("alive") == clock.now().isoformat())
    task.cancel()
    await asyncio.wait([task])
    await inbox.stop()
