"""Cycles with Qt objects in them are collected in Qt's thread only."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from agent_desktop.ui.shell.gc_in_gui_thread import GuiThreadCollector


@pytest.fixture
def garbage(qtbot: QtBot) -> Iterator[GuiThreadCollector]:
    made = GuiThreadCollector()
    made._timer.setInterval(1)
    made.start()
    yield made
    made.stop()
    gc.disable()  # as tests/conftest.py has it


class Cycle:
    def __init__(self) -> None:
        self.timer = QTimer()
        self.timer.start(10_000)
        self.itself = self


def allocate() -> None:
    """More than enough to make Python collect, if it did."""
    kept = [[number] for number in range(200_000)]
    assert kept


def test_another_thread_collects_nothing_and_qts_thread_does(qtbot: QtBot, garbage: GuiThreadCollector) -> None:
    garbage._timer.stop()
    ended: list[str] = []
    gone = weakref.finalize(cycle := Cycle(), lambda: ended.append(threading.current_thread().name))
    del cycle
    thread = threading.Thread(target=allocate, name="another")
    thread.start()
    thread.join()
    assert gone.alive
    garbage._timer.start()
    kept: list[QObject] = []

    def collected() -> bool:
        kept.extend(QObject() for _ in range(1000))
        return bool(ended)

    qtbot.waitUntil(collected)
    assert ended == [threading.main_thread().name]
