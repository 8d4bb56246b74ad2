"""Row 8: searching in a million messages, against the bare question to SQLite's full-text index."""

import contextlib
import statistics
import tempfile
import time
from pathlib import Path

from agent_desktop.store.engine import connect
from tests.benchmarks.figure import Figure
from tests.benchmarks.running import play, program
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
            value = 0.0
            for words in WORDS:
                taken = []
                for _ in range(TIMES):
                    begun = time.perf_counter()
                    hits = await running.service.inbox.search(words, HITS)
                    taken.append((time.perf_counter() - begun) * 1000)
                if len(hits) < HITS:
                    raise RuntimeError(f"{len(hits)} hits for {words}")
                value += statistics.median(taken)
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
            name=f"{len(WORDS)} searches in 1,000,000 messages",
            value=value,
            baseline=baseline,
            unit="ms",
            reach=1.5,
        )
    ]


def trigrams(word: str) -> list[str]:
    """What a word is in the index."""
    return [word[place : place + 3] for place in range(len(word) - 2)]
