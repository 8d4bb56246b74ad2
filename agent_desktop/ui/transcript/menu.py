"""The context menu of a row: everything in it that can be clicked, and copying."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from agent_desktop.ui.transcript.links import host, shown_url
from agent_desktop.ui.transcript.parts.base import Hit, HitKind
from agent_desktop.ui.widgets.tooltips import plain_tip

HITS_MAX = 15
LABEL_MAX = 60


class RowMenu(QMenu):
    """Deletes itself when closed. ``chosen(hit)``: an entry for a hit was chosen."""

    chosen = Signal(object)

    def __init__(self, hits: Sequence[Hit], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for hit in hits[:HITS_MAX]:
            action = self.addAction(self._words(hit))
            action.setToolTip(plain_tip(shown_url(hit.value) if hit.kind is HitKind.LINK else hit.label))
            action.triggered.connect(partial(self.chosen.emit, hit))
        links = [hit for hit in hits[:HITS_MAX] if hit.kind is HitKind.LINK]
        if len(links) == 1:
            copy = self.addAction(self.tr("Copy link"))
            copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(links[0].value))
        if hits:
            self.addSeparator()

    def add_copy(self, selected: int, copy: Callable[[], None]) -> None:
        """The entry for copying the message, or the selected ones."""
        words = self.tr("Copy %n messages", "", selected) if selected > 1 else self.tr("Copy message")
        action = self.addAction(words)
        action.setShortcut(QKeySequence.StandardKey.Copy)
        action.triggered.connect(copy)

    def add_select(self, select: Callable[[], None]) -> None:
        """The entry for selecting in the text."""
        self.addAction(self.tr("Select text")).triggered.connect(select)

    def _words(self, hit: Hit) -> str:
        label = hit.label if len(hit.label) <= LABEL_MAX else f"{hit.label[: LABEL_MAX - 1]}…"
        label = label.replace("&", "&&")
        if hit.kind is HitKind.LINK:
            words = self.tr("Open {what}").replace("{what}", label)
            place = host(hit.value).replace("&", "&&")
            return words if place in label else f"{words} – {place}"
        return label
