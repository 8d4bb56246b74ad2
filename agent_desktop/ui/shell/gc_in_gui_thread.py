"""Collects Python's cyclic garbage in Qt's own thread, and in no other.

A collection runs in whichever thread happens to allocate. In the database's thread it would destroy Qt objects that
wait in cycles, which Qt does not survive: "Timers cannot be stopped from another thread", then a crash.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 250


class GuiThreadCollector(QObject):
    """From :meth:`start` on Python collects nothing by itself; a timer does, by Python's own thresholds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Take over."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Let Python collect garbage by itself again."""
        self._timer.stop()
        gc.enable()

    def collect(self) -> None:
        """Collect the oldest generation whose time has come, with the younger ones."""
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [age for age, (count, most) in enumerate(counts) if count > most]
        if due:
            gc.collect(due[-1])
