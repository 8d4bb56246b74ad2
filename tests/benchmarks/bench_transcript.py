"""Row 7: opening a conversation of 10,000 messages, and scrolling up through it."""

import asyncio
import statistics
import tempfile
import time
from pathlib import Path

from agent_desktop.inbox.model import Conversation
from tests.benchmarks.figure import Figure
from tests.benchmarks.painted import Painted
from tests.benchmarks.running import Program, Stalls, play, program, until
from tests.benchmarks.seed import copy, seeded

ROUNDS = 25
STEPS = 600
STEP = 120
FRAME = 0.016


def measure() -> list[Figure]:
    """Milliseconds."""
    return play(_measure())


async def _measure() -> list[Figure]:
    folder, key = await seeded(20_000, 200, long=10_000)
    painted = Painted()
    with tempfile.TemporaryDirectory(prefix="agent-desktop-bench-") as place:
        async with program(copy(folder, Path(place) / "profile"), key) as running:
            rows = list(running.window.model.in_order())
            long = next(one for one in rows if one.key.session_id == "seed-199")
            short = next(one for one in rows if one.key.session_id == "seed-198")
            many, few = [], []
            for turn in range(ROUNDS + 1):
                for conversation, times in ((long, many), (short, few)):
                    taken = await _open(running, painted, conversation)
                    if turn:
                        times.append(taken)
            await _open(running, painted, long)
            frames, computed, worst = await _scroll(running)
    value, baseline = statistics.median(many), statistics.median(few)
    return [
        Figure(row="7", name="opening 10,000 messages", value=value, baseline=baseline, unit="ms", reach=1.5),
        Figure(
            row="7",
            name="scrolling through them, worst frame",
            value=max(frames),
            unit="ms",
            reach=16,
            absolute=True,
        ),
        Figure(row="7", name="... processor time of the worst", value=max(computed), unit="ms"),
        Figure(row="7", name="... longest stall between frames", value=worst, unit="ms"),
    ]


async def _open(running: Program, painted: Painted, conversation: Conversation) -> float:
    painted.forget()
    begun = time.perf_counter()
    running.window.navigation.open(conversation)
    await until(lambda: conversation.id in painted.conversations)
    taken = (painted.conversations[conversation.id] - begun) * 1000
    await asyncio.sleep(0.2)
    return taken


async def _scroll(running: Program) -> tuple[list[float], list[float], float]:
    """Upwards, as a turned wheel does: the time of each step with its painting, how much of it is this thread's, and
    what loading more holds up."""
    view = running.window.pane.transcript
    bar, stalls = view.verticalScrollBar(), Stalls()
    frames, computed = [], []
    stalls.start()
    for _ in range(STEPS):
        begun, before = time.perf_counter(), time.thread_time()
        bar.setValue(bar.value() - STEP)
        view.viewport().repaint()
        taken = time.perf_counter() - begun
        frames.append(taken * 1000)
        computed.append((time.thread_time() - before) * 1000)
        await asyncio.sleep(max(0.0, FRAME - taken))
    if view.transcript.rowCount() == 0 or not view.transcript.oldest:
        raise RuntimeError("nothing was scrolled")
    return frames, computed, max(stalls.stop())
