"""Row 8: searching in a million messages, against the bare question to SQLite's full-text index.

The bare question gives fifty rows with their texts, not only their ids: whoever shows a hit needs them, and the index
keeps no texts. It is asked twice over: again and again, when all its pages lie decrypted in SQLite's cache, and as
somebody asks who searches for a word, for the first time, when they have to be read and decrypted. The program is
measured in the same two ways.
"""

import asyncio
import contextlib
import sqlite3
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

FORGET = "PRAGMA shrink_memory"


def measure() -> list[Figure]:
    """Milliseconds for the first hits, the sum over several searches."""
    return play(_measure())


async def _measure() -> list[Figure]:
    folder, key = await seeded(1_000_000, 50_000)
    with tempfile.TemporaryDirectory(prefix="agent-desktop-bench-") as place:
        target = copy(folder, Path(place) / "profile")
        async with program(target, key) as running:
            running.window.topbar.search.setFocus()
            found = {first: [await _values(running, words, first=first) for words in WORDS] for first in (False, True)}
            shown = {first: [await _painted(running, words, first=first) for words in WORDS] for first in (False, True)}
        with contextlib.closing(connect(target / "inbox.db", key, writable=False)) as connection:
            bare = {first: [_bare(connection, words, first=first) for words in WORDS] for first in (False, True)}
    figures = []
    for first, how in ((False, "asked again"), (True, "asked first")):
        name = f"{len(WORDS)} searches in a million, {how}: hits painted"
        base = sum(bare[first])
        figures.append(Figure(row="8", name=name, value=sum(shown[first]), baseline=base, unit="ms", reach=1.5))
        name = "... until the hits are there as values"
        figures.append(Figure(row="8", name=name, value=sum(found[first]), baseline=base, unit="ms"))
    return figures


async def _values(running: Program, words: str, *, first: bool) -> float:
    """Milliseconds until the program has the hits."""
    taken = []
    for _ in range(TIMES):
        if first:
            await _forget(running)
        begun = time.perf_counter()
        hits = await running.service.inbox.search(words, HITS)
        taken.append((time.perf_counter() - begun) * 1000)
        if len(hits) < HITS:
            raise RuntimeError(f"{len(hits)} hits for {words}")
    return statistics.median(taken)


async def _painted(running: Program, words: str, *, first: bool) -> float:
    """Milliseconds until they are on the screen."""
    return statistics.median([await _shown(running, words, first=first) for _ in range(TIMES)])


def _bare(connection: sqlite3.Connection, words: str, *, first: bool) -> float:
    """Milliseconds that SQLite needs."""
    match = " AND ".join(f'"{part}"' for word in words.split() for part in trigrams(word))
    taken = []
    for _ in range(TIMES):
        if first:
            connection.execute(FORGET)
        begun = time.perf_counter()
        connection.execute(BARE, (match, HITS)).fetchall()
        taken.append((time.perf_counter() - begun) * 1000)
    return statistics.median(taken)


async def _forget(running: Program) -> None:
    """Have the connection that searches give its cache back."""
    await running.service.store._searcher.run(lambda connection: connection.execute(FORGET).fetchall())


async def _shown(running: Program, words: str, *, first: bool) -> float:
    """Milliseconds from the question to the picture of its hits, without the pause that waits for a further letter."""
    everywhere = running.window.sidebar.everywhere
    view, painted = everywhere.panel.view, asyncio.Event()
    everywhere.panel.hide()
    running.window.topbar.search.setText(words)
    await asyncio.sleep(0.2)  # what the letters alone ask for is over
    everywhere.panel.hide()
    everywhere.panel.model.show_hits("", ())
    if first:
        await _forget(running)
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
