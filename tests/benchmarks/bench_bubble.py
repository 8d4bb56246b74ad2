"""Row 3: from sending a request to its bubble on the screen, 50 a second into the open conversation."""

import asyncio

from tests.benchmarks.figure import Figure, percentile
from tests.benchmarks.load import MARK, Order, send
from tests.benchmarks.painted import Painted
from tests.benchmarks.running import open_conversation, play, program, until

FRAME = 1000 / 60
SECONDS = 10.0
FIRST = 1_000_000


def measure() -> list[Figure]:
    """Milliseconds."""
    return play(_measure())


async def _measure() -> list[Figure]:
    painted = Painted()
    async with program() as running:
        await send(Order(port=running.port, token=running.token, rate=100, seconds=1.0))
        await open_conversation(running, "bench-0")
        await asyncio.sleep(1)
        report = await send(
            Order(port=running.port, token=running.token, rate=50, seconds=SECONDS, conversations=1, first=FIRST)
        )
        numbers = range(FIRST, FIRST + len(report.sent))
        await until(lambda: _moments(painted).keys() >= set(numbers))
        moments = _moments(painted)
    taken = [(moments[number] - sent) * 1000 for number, sent in zip(numbers, report.sent, strict=True)]
    return [
        Figure(
            row="3",
            name="POST to painted bubble, 95 %",
            value=percentile(taken, 95),
            baseline=FRAME,
            unit="ms",
            reach=3,
        ),
        Figure(row="3", name="... half of them", value=percentile(taken, 50), baseline=FRAME, unit="ms"),
    ]


def _moments(painted: Painted) -> dict[int, float]:
    marked = (item for item in painted.texts.items() if item[0].startswith(MARK))
    return {int(text.split(" ", 1)[0].removeprefix(MARK)): moment for text, moment in marked}
