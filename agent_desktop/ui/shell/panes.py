"""The three panes beside each other. The side panes collapse; the middle one takes what there is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from agent_desktop.ui.shell.window_state import WindowState

LIST, MIDDLE, DETAILS = 0, 1, 2
NAMES = {LIST: "list", DETAILS: "details"}
WIDTHS = {LIST: 312, DETAILS: 288}
MINIMUM = {LIST: 228, MIDDLE: 360, DETAILS: 240}
COMFORT = 440
"""The width that the middle pane gets in a small window before the side panes keep theirs."""


class Panes(QSplitter):
    """``toggled`` is emitted with the place of a side pane and whether it is shown now."""

    toggled = Signal(int, bool)

    def __init__(self, left: QWidget, middle: QWidget, right: QWidget, state: WindowState) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._state = state
        self._sides = {LIST: left, DETAILS: right}
        self._widths = dict(WIDTHS)
        self.setHandleWidth(1)
        for place, pane in enumerate((left, middle, right)):
            pane.setMinimumWidth(MINIMUM[place])
            self.addWidget(pane)
            self.setCollapsible(place, place != MIDDLE)
            self.setStretchFactor(place, int(place == MIDDLE))
        for pane in (right, middle, left):
            pane.lower()  # the splitter reverses the order in which screen readers read the panes
        self.splitterMoved.connect(self._moved)

    def restore(self) -> None:
        """Take up the widths of the last run."""
        shown = {}
        for place, name in NAMES.items():
            self._widths[place], shown[place] = self._state.pane(name, WIDTHS[place])
        self._share()
        for place, visible in shown.items():
            self.set_shown(place, visible)

    def save(self) -> None:
        """Remember the widths."""
        for place, name in NAMES.items():
            self._state.set_pane(name, self._widths[place], shown=not self._sides[place].isHidden())

    def set_shown(self, place: int, shown: bool) -> None:
        """Show or hide a side pane."""
        if self._sides[place].isHidden() != shown:
            return
        self._sides[place].setVisible(shown)
        if shown:
            self._share()
        self.toggled.emit(place, shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Give the side panes the widths that the agent gave them, as far as the middle has enough."""
        widths = {place: 0 if pane.isHidden() else self._widths[place] for place, pane in self._sides.items()}
        missing = COMFORT - (self.width() - sum(widths.values()))
        for place in (DETAILS, LIST):
            given = max(0, min(missing, widths[place] - MINIMUM[place]))
            widths[place] -= given
            missing -= given
        total = max(self.width(), sum(widths.values()) + MINIMUM[MIDDLE])
        self.setSizes([widths[LIST], total - sum(widths.values()), widths[DETAILS]])

    def _moved(self) -> None:
        for place in NAMES:
            width = self.sizes()[place]
            if self._sides[place].isHidden():
                continue
            if width:
                self._widths[place] = width
            else:
                # A pane of no width would still take the keyboard.
                self.set_shown(place, False)
