"""SIGKILL at random moments, again and again: what was acknowledged is there once, and every Enter ends visibly, once.

``TESTS_KILLS=1000 python packaging/dev.py test -s tests/e2e/test_kills.py`` is the long run;
``TESTS_KILLS_SEED`` chooses other moments.
"""

import asyncio
import contextlib
import os
import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from agent_desktop.protocol import ConversationKey
from agent_desktop.sandbox import Chaos, Sandbox
from tests.e2e.service_process import ServiceProcess, service_process
from tests.e2e.traffic import Traffic
from tests.e2e.truth import Verdict, compare, read_store
from tests.helpers.sandbox import API, VERIFY, running

KILLS = int(os.environ.get("TESTS_KILLS", "25"))
SEED = int(os.environ.get("TESTS_KILLS_SEED", "1"))
PAUSE = 0.012
"""Mean seconds between two things that happen."""


@pytest.mark.timeout(120 + 3 * KILLS)
@pytest.mark.slow
@pytest.mark.parametrize("echo", [True, False], ids=["with echoes", "without echoes"])
async def test_nothing_is_lost_or_doubled(tmp_path: Path, echo: bool) -> None:
    began, kills = time.monotonic(), (KILLS + echo) // 2
    dice = random.Random(SEED)
    chaos = Chaos(repeat=0.1, refuse=0.08, cut=0.12)
    async with (
        running(
            None,
            speed=4.0,
            seed=SEED,
            chaos=chaos,
            echo=echo,
            echo_delay=0.3,
            rate_limit=10**6,
            backoff=0.4,
            timeout=2.0,
        ) as sandbox,
        # Time is compressed: the sandbox never takes a request late, so its history need not be waited for as long.
        service_process(tmp_path / "p", VERIFY, API, sandbox.base_url, echo_wait=0.4, latest=1.5) as service,
    ):
        traffic = Traffic(sandbox, service, dice)
        shift = asyncio.create_task(traffic.run(PAUSE), name="the shift")
        try:
            for _ in range(kills):
                await one_life(service, dice, sandbox.connect)
            sandbox.connect(await service.start())
            await asyncio.sleep(1.0)
        finally:
            shift.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await shift
        await sandbox.settled(60)
        await traffic.rest()
        await settled(service, sandbox)
        await sandbox.settled(60)
        await service.end()
        await traffic.close()
        verdict = compare(sandbox, await read_store(str(tmp_path / "p"), service.key), traffic.entered)
    report(f"{kills} kills in {time.monotonic() - began:.0f} s, seed {SEED}, echoes {echo}", verdict, traffic)
    assert not verdict.wrong, "\n".join(verdict.wrong[:20])
    assert verdict.acknowledged > 5 * kills
    assert len(traffic.entered.stored) > kills


async def one_life(service: ServiceProcess, dice: random.Random, connect: Callable[[str], None]) -> None:
    """Start the service and kill it: mostly at work, now and then while it starts."""
    await service.fork()
    if dice.random() < 0.15:
        await asyncio.sleep(dice.uniform(0, 0.3))
    else:
        connect(await service.up())
        await asyncio.sleep(dice.expovariate(1 / 0.25))
    await service.kill()


async def settled(service: ServiceProcess, sandbox: Sandbox, timeout: float = 90.0) -> None:
    """Wait until no reply is under way. Of those that stay unconfirmed the agent says what the customer sees."""
    loop = asyncio.get_running_loop()
    end = loop.time() + timeout
    while (state := await service.ask("state"))["pending"] or state["failed"]:
        assert loop.time() < end, state
        if loop.time() > end - timeout * 0.8:
            for reply in (await service.ask("undecided"))["replies"]:
                key = ConversationKey(*reply["key"])
                there = said_by_agent(sandbox, key).count(reply["text"])
                known = (await service.ask("arrived", key=reply["key"], text=reply["text"]))["count"]
                await service.ask("decide", id=reply["id"], arrived=there > known)
        await service.ask("resume")
        await asyncio.sleep(0.2)


def said_by_agent(sandbox: Sandbox, key: ConversationKey) -> list[str]:
    return [one.message.get("text", "") for one in sandbox.conversations[key].transcript if one.speaker == "agent"]


def report(what: str, verdict: Verdict, traffic: Traffic) -> None:
    entered = traffic.entered
    print(
        f"\n{what}: {verdict.conversations} conversations, {verdict.acknowledged} messages acknowledged,"
        f" {verdict.messages} rows; {len(entered.stored)} replies entered, and {len(entered.unknown)} whose Enter was"
        f" cut off; they ended as {dict(verdict.replies)}; not taken: {dict(entered.refused)};"
        f" wrong: {len(verdict.wrong)}"
    )
