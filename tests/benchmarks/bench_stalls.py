"""Row 2: how long the window stands still while 500 messages a second arrive and the list is sorted anew."""

import asyncio

from tests.benchmarks.figure import Figure, percentile
from tests.benchmarks.load import Order, send
from tests.benchmarks.running import Stalls, open_conversation, play, program

SECONDS = 30.0


def measure() -> list[Figure]:
    """Gaps between the ticks of a 5 ms timer, in milliseconds."""
    return play(_measure())


async def _measure() -> list[Figure]:
    stalls = Stalls()
    async with program() as running:
        await send(Order(port=running.port, token=running.token, rate=200, seconds=2.0))
        await open_conversation(running, "bench-0")
        await asyncio.sleep(1)
        stalls.start()
        await asyncio.sleep(5)
        idle = list(stalls.stop())
        stalls.start()
        report = await send(
            Order(port=running.port, token=running.token, rate=500, seconds=SECONDS, conversations=200, first=1_000_000)
        )
        busy = stalls.stop()
    if report.refused:
        raise RuntimeError(f"{report.refused} requests were refused")
    return [
        Figure(
            row="2",
            name="longest stall at 500 messages a second",
            value=max(busy),
            baseline=max(idle),
            unit="ms",
            reach=50,
            absolute=True,
        ),
        Figure(
            row="2",
            name="... 99 %",
            value=percentile(busy, 99),
            baseline=percentile(idle, 99),
            unit="ms",
            reach=20,
            absolute=True,
        ),
    ]
