"""Row 9: moving through the conversations with the key held down, 20 a second."""

import asyncio
import statistics
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.benchmarks.figure import Figure
from tests.benchmarks.painted import Painted
from tests.benchmarks.running import play, program, until
from tests.benchmarks.seed import copy, seeded

PRESSES = 60
INTERVAL = 0.05


def measure() -> list[Figure]:
    """Milliseconds from a key to the conversation that it asked for."""
    return play(_measure())


async def _measure() -> list[Figure]:
    folder, key = await seeded(20_000, 1_000)
    painted = Painted()
    with tempfile.TemporaryDirectory(prefix="agent-desktop-bench-") as place:
        async with program(copy(folder, Path(place) / "profile"), key) as running:
            window = running.window
            await asyncio.sleep(1)
            asked: list[tuple[int, float]] = []
            begun = time.perf_counter()
            for press in range(PRESSES):
                await asyncio.sleep(max(0.0, begun + press * INTERVAL - time.perf_counter()))
                moment = time.perf_counter()
                QTest.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
                conversation = window.current.conversation
                if conversation is None:
                    raise RuntimeError("the key opened nothing")
                asked.append((conversation.id, moment))
            last, moment = asked[-1]
            await until(lambda: last in painted.conversations)
            delay = (painted.conversations[last] - moment) * 1000
            await asyncio.sleep(0.5)
            shown = window.pane.transcript.transcript.entry(0).message.conversation_id
            if len({id_ for id_, _ in asked}) < PRESSES or shown != last or window.pane.current is None:
                raise RuntimeError("what is shown is not what was asked for last")
            delays = [(painted.conversations[id_] - at) * 1000 for id_, at in asked if id_ in painted.conversations]
    return [
        Figure(
            row="9",
            name="last key to its conversation painted",
            value=delay,
            baseline=INTERVAL * 1000,
            unit="ms",
            reach=1,
        ),
        Figure(
            row="9",
            name=f"... half of those painted ({len(delays)} of {PRESSES})",
            value=statistics.median(delays),
            baseline=INTERVAL * 1000,
            unit="ms",
        ),
    ]
