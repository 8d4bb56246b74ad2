"""Row 8: searching in a million messages, against the bare question to SQLite's full-text index."""

import asyncio
import contextlib
import statistics
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer

from agent_desktop.store.engine import connect
from tests.benchmarks.figure import Figure
from tests.benchmarks.running import Program, play, program
from tests.benchmarks.seed import copy, seeded

HITS = 50
WORDS = ("parcel", "neighb", "invoice address", "broken colour", "refund")
TIMES = 7
BARE = (
    "SELECT m.id, m.text FROM message_search CROSS JOIN messages AS m ON m.id = message_search.rowid"
    " WHERE message_search MATCH ? ORDER BY message_search.rowid DESC LIMIT ?"
)


def measure() -> list[Figure]:
    """Milliseconds for the first hits, the sum over several searches."""
    return play(_measure())


async def _measure() -> list[Figure]:
    folder, key = await seeded(1_000_000, 50_000)
    with tempfile.TemporaryDirectory(prefix="agent-desktop-bench-") as place:
        target = copy(folder, Path(place) / "profile")
        async with program(target, key) as running:
            value = values = 0.0
            running.window.topbar.search.setFocus()
            for words in WORDS:
                taken = []
                for _ in range(TIMES):
                    begun = time.perf_counter()
                    hits = await running.service.inbox.search(words, HITS)
                    taken.append((time.perf_counter() - begun) * 1000)
                if len(hits) < HITS:
                    raise RuntimeError(f"{len(hits)} hits for {words}")
                values += statistics.median(taken)
                value += statistics.median([await _shown(running, words) for _ in range(TIMES)])
        with contextlib.closing(connect(target / "inbox.db", key, writable=False)) as connection:
            baseline = 0.0
            for words in WORDS:
                match = " AND ".join(f'"{part}"' for word in words.split() for part in trigrams(word))
                taken = []
                for _ in range(TIMES):
                    begun = time.perf_counter()
                    connection.execute(BARE, (match, HITS)).fetchall()
                    taken.append((time.perf_counter() - begun) * 1000)
                baseline += statistics.median(taken)
    return [
        Figure(
            row="8",
            name=f"{len(WORDS)} searches in 1,000,000 messages, hits painted",
            value=value,
            baseline=baseline,
            unit="ms",
            reach=1.5,
        ),
        Figure(row="8", name="... until the hits are there as values", value=values, baseline=baseline, unit="ms"),
    ]


async def _shown(running: Program, words: str) -> float:
    """Milliseconds from the question to the picture of its hits, without the pause that waits for a further letter."""
    everywhere = running.window.around.everywhere
    view, painted = everywhere.panel.view, asyncio.Event()
    everywhere.panel.hide()
    running.window.topbar.search.setText(words)
    await asyncio.sleep(0.2)  # what the letters alone ask for is over
    everywhere.panel.hide()
    everywhere.panel.model.show_hits("", ())
    await asyncio.sleep(0.05)

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint and view.model().rowCount() > HITS:
                QTimer.singleShot(0, painted.set)  # when the event loop has its turn, Qt has handed on the picture
            return False

    watch = Watch()
    view.viewport().installEventFilter(watch)
    begun = time.perf_counter()
    everywhere._searcher.ask_now(words)
    await painted.wait()
    taken = (time.perf_counter() - begun) * 1000
    view.viewport().removeEventFilter(watch)
    return taken


def trigrams(word: str) -> list[str]:
    """What a word is in the index."""
    return [word[place : place + 3] for place in range(len(word) - 2)]
