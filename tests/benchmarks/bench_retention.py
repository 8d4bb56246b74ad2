"""Row 11: the daily retention run on a million messages: how long it takes, how long the loop stands still meanwhile,
and how long a webhook waits for its answer."""

import asyncio
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from agent_desktop.inbox.retention_rules import RetentionRules
from tests.benchmarks.figure import Figure, percentile
from tests.benchmarks.load import Order, send
from tests.benchmarks.running import Stalls, play, program
from tests.benchmarks.seed import BEGIN, copy, seeded

MESSAGES, CONVERSATIONS = 1_000_000, 50_000
RATE = 20.0
KEPT_DAYS = 90


def measure() -> list[Figure]:
    """A fifth of all conversations is still with the bot; of the others half are old enough."""
    return play(_measure())


async def _measure() -> list[Figure]:
    folder, key = await seeded(MESSAGES, CONVERSATIONS)
    stalls = Stalls()
    with tempfile.TemporaryDirectory(prefix="agent-desktop-bench-") as place:
        target = copy(folder, Path(place) / "profile")
        async with program(target, key) as running:
            records = running.service.inbox.records
            middle = BEGIN + timedelta(minutes=3 * CONVERSATIONS * 0.4)
            rules = RetentionRules(closed_before=middle)
            told = await records.expiry(rules)
            await asyncio.sleep(3)
            stalls.start()
            await asyncio.sleep(5)
            idle = list(stalls.stop())
            stalls.start()
            begun = time.perf_counter()
            traffic = asyncio.ensure_future(
                send(Order(port=running.port, token=running.token, rate=RATE, seconds=30.0, first=2_000_000))
            )
            deleted = await records.delete_expired(rules)
            hidden = time.perf_counter() - begun
            await records.purge.finished()
            taken = time.perf_counter() - begun
            busy = stalls.stop()
            report = await traffic
    if deleted != told.conversations or report.refused:
        raise RuntimeError(f"{deleted} of {told.conversations} were deleted, {report.refused} requests refused")
    waited = [answered - sent for sent, answered in zip(report.sent, report.answered, strict=True)]
    name = f"deleting {told.messages:,} of {MESSAGES:,} messages"
    return [
        Figure(
            row="11",
            name=f"{name}: longest stall",
            value=max(busy),
            baseline=max(idle),
            unit="ms",
            reach=20,
            absolute=True,
        ),
        Figure(row="11", name="... 99.9 %", value=percentile(busy, 99.9), unit="ms", reach=20, absolute=True),
        Figure(row="11", name="... slowest webhook meanwhile", value=1000 * max(waited), unit="ms"),
        Figure(row="11", name="... until nobody finds them", value=hidden, unit="s"),
        Figure(row="11", name="... until pages and index are clean", value=taken, unit="s"),
    ]
