"""Row 10: 300 handovers within a second, each with a transcript of 200 messages."""

import asyncio

from tests.benchmarks.figure import Figure, percentile
from tests.benchmarks.load import Order, send
from tests.benchmarks.running import Stalls, play, program

HANDOVERS = 300
TRANSCRIPT = 200


def measure() -> list[Figure]:
    """How long the answers take, in seconds, and how long the window stands still, in milliseconds."""
    return play(_measure())


async def _measure() -> list[Figure]:
    stalls = Stalls()
    async with program() as running:
        await send(Order(port=running.port, token=running.token, rate=100, seconds=1.0))
        await asyncio.sleep(1)
        stalls.start()
        report = await send(
            Order(
                port=running.port,
                token=running.token,
                connections=100,
                rate=HANDOVERS,
                seconds=1.0,
                conversations=HANDOVERS,
                session="handover",
                offload=TRANSCRIPT,
                first=1_000_000,
            )
        )
        gaps = stalls.stop()
        if report.refused:
            raise RuntimeError(f"{report.refused} handovers were refused")
        counts = await running.service.inbox.counts()
        if counts.waiting != HANDOVERS:
            raise RuntimeError(f"{counts.waiting} wait, not {HANDOVERS}")
    taken = [answered - sent for sent, answered in zip(report.sent, report.answered, strict=True)]
    return [
        Figure(
            row="10",
            name="300 handovers in a second: slowest answer",
            value=max(taken),
            unit="s",
            reach=3,
            absolute=True,
        ),
        Figure(row="10", name="... half of them", value=percentile(taken, 50), unit="s"),
        Figure(row="10", name="... longest stall of the window", value=max(gaps), unit="ms", reach=100, absolute=True),
    ]
