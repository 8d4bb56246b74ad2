"""Clocks that differ, zones that change, hours that come twice: the conversation stays as it was."""

import time
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from agent_desktop.inbox import Delivery
from agent_desktop.protocol import TextTemplate
from tests.helpers.until import until
from tests.inbox.conftest import Bench


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Sets the machine's time zone for one test."""

    def use(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield use
    monkeypatch.undo()
    time.tzset()


def said(actor: str, text: str, at: str) -> dict[str, Any]:
    message = {"text": text} | ({"messageType": "text"} if actor == "user" else {})
    return {"actor": actor, "message": message, "timestamp": at}


async def test_one_moment_in_different_zones_is_one_message(bench: Bench) -> None:
    for at in ("2026-11-23T10:00:01.500Z", "2026-11-23T11:00:01.500+01:00", "2026-11-23T05:00:01.500-05:00"):
        await bench.messages(said("user", "hello", at))
    assert bench.texts() == ["user:hello"]


async def test_the_hour_that_comes_twice_in_autumn_keeps_its_order(bench: Bench, zone: Any) -> None:
    zone("Europe/Brussels")
    # 02:30 is there twice that night, an hour apart.
    await bench.messages(said("user", "second 02:30", "2026-10-25T02:30:00+01:00"))
    await bench.messages(said("user", "first 02:30", "2026-10-25T02:30:00+02:00"))
    assert bench.texts() == ["user:first 02:30", "user:second 02:30"]


@pytest.mark.parametrize("minutes", [-9, 9])
async def test_an_answer_stands_after_the_question_though_the_clocks_differ(bench: Bench, minutes: int) -> None:
    """``minutes``: how far this machine's clock is ahead of Chatlayer's."""
    platform = bench.clock.now() - timedelta(minutes=minutes)

    def stamp(seconds: int) -> str:
        return (platform + timedelta(seconds=seconds)).isoformat()

    await bench.offload(said("user", "question", stamp(0)), timestamp=stamp(0))
    await bench.inbox.reply(bench.only.id, TextTemplate(text="answer"))
    bench.clock.advance(5)
    await bench.messages(said("user", "thanks", stamp(5)), timestamp=stamp(5))
    assert bench.texts() == ["user:question", "agent:answer", "user:thanks"]
    await until(lambda: bench.transcript()[-2].delivery is Delivery.SENT or bench.only.pending == 0)


async def test_a_time_zone_changed_while_the_program_runs_changes_nothing(bench: Bench, zone: Any) -> None:
    zone("UTC")
    await bench.messages(said("user", "one", "2026-11-23T10:00:01Z"))
    zone("Asia/Tokyo")
    await bench.messages(said("user", "one", "2026-11-23T10:00:01Z"))
    await bench.messages(said("bot", "two", "2026-11-23T10:00:02Z"))
    assert bench.texts() == ["user:one", "bot:two"]


async def test_messages_of_one_moment_stay_in_the_order_they_came(bench: Bench) -> None:
    at = "2026-11-23T10:00:01Z"
    await bench.messages(said("bot", "c", at), said("bot", "a", at))
    await bench.messages(said("bot", "b", at))
    assert bench.texts() == ["bot:c", "bot:a", "bot:b"]
    await bench.offload(said("bot", "c", at), said("bot", "a", at), said("bot", "b", at))
    assert bench.texts() == ["bot:c", "bot:a", "bot:b"]
