"""What hangs below the search field: the hits, or why there are none."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QStackedLayout, QVBoxLayout, QWidget

from agent_desktop.inbox.model import Hit
from agent_desktop.inbox.ports import Clock
from agent_desktop.ui.actions import key_text
from agent_desktop.ui.floating import floating_style, floating_view
from agent_desktop.ui.search.delegate import HitDelegate
from agent_desktop.ui.search.hits import HitsModel
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.announcing import announce
from agent_desktop.ui.widgets.empty import EmptyState

WIDTH = 520
HIGHEST = 620
EMPTY = 190
"""Usual height where there are no hits, in pixels."""


class HitsPanel(QFrame):
    """Floats over the window, under ``anchor``, and never takes the keyboard. ``chosen(hit)``: one was clicked."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, clock: Clock, anchor: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._anchor = anchor
        self._window = window
        self.setObjectName("hits")
        self.setAccessibleName(self.tr("Search results"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.model = HitsModel(clock, self)
        self.view = floating_view(self.model, HitDelegate(theme, clock), self.tr("Search results"))
        self.view.clicked.connect(self._clicked)
        self._nothing = EmptyState(theme, "search", "", "")
        self._stack = QStackedLayout()
        self._keys = QLabel()
        self._keys.setProperty("kind", "caption")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, Space.XS, 1, Space.XS)
        layout.setSpacing(Space.XS)
        layout.addLayout(self._stack, 1)
        # Only now: without a parent the first page would be shown as a window of its own, which takes the keyboard.
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing)
        layout.addWidget(self._keys)
        self._keys.setContentsMargins(Space.M, 0, Space.M, Space.XS)
        window.installEventFilter(self)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_hits(self, text: str, hits: Sequence[Hit], *, whole: bool = True) -> None:
        """Show these, the first one chosen; or that there are none. ``whole``: everything was searched."""
        self.model.show_hits(text, hits)
        if hits:
            self._stack.setCurrentWidget(self.view)
            keys = (
                self.tr("%1 opens   %2 navigates   %3 closes")
                .replace("%1", key_text("Return"))
                .replace("%2", "↑ ↓")
                .replace("%3", key_text("Esc"))
            )
            self._keys.setText(keys if whole else f"{self._not_whole()}\n{keys}")
            self._keys.show()
            self.step(1)
            self.view.scrollToTop()
        elif sum(map(len, self.model.query.words)) < 2:
            self.say(self.tr("Search everything"), self.tr("Type at least two letters."))
        else:
            words = self.tr("No results for “%1”").replace("%1", " ".join(text.split())[:60])
            searched = self.tr("Searched the names, messages, notes, tags and handover values of all conversations.")
            self.say(words, searched if whole else self._not_whole())
        self.place()

    def _not_whole(self) -> str:
        return self.tr("The search index is being rebuilt. Older messages may not be found yet.")

    def say(self, title: str, text: str) -> None:
        """Show words instead of hits."""
        self._nothing.say(title, text)
        self._stack.setCurrentWidget(self._nothing)
        self._keys.hide()
        self.place()
        announce(self._anchor, f"{title}. {text}")

    def step(self, rows: int) -> None:
        """Go so many hits on."""
        row = self.model.next_row(self.view.currentIndex().row(), rows)
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))
            # The keyboard stays in the field, so a screen reader does not see where it is among the hits.
            announce(self._anchor, str(self.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)))

    @property
    def current(self) -> Hit | None:
        """The hit that Enter opens."""
        return self.model.item(self.view.currentIndex().row())

    def place(self) -> None:
        """Hang below the field, inside of the window, as high as the hits need."""
        window = self._window
        corner = self._anchor.mapTo(window, QPoint(0, self._anchor.height() + Space.XS))
        width = min(WIDTH, window.width() - 2 * Space.S)
        right = min(corner.x() + self._anchor.width(), window.width() - Space.S)
        left = max(Space.S, right - width)
        room = window.height() - corner.y() - Space.L
        shown = self._stack.currentWidget() is self.view
        needed = self.model.height + self._keys.sizeHint().height() + 5 * Space.XS
        if not shown:
            needed = max(EMPTY, self._nothing.heightForWidth(width - 2) + 2 * Space.XS)
        self.setGeometry(left, corner.y(), width, max(EMPTY // 2, min(needed, HIGHEST, room)))
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.place()
        return False

    def _clicked(self, index: QModelIndex) -> None:
        hit = self.model.item(index.row())
        if hit is not None:
            self.chosen.emit(hit)

    def _restyle(self) -> None:
        self.setStyleSheet(floating_style("hits", self._theme.tokens))
        self._keys.setFont(self._theme.font("caption"))
