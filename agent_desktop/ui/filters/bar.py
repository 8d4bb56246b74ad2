"""The chips of the filters that hold the list back, above it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from agent_desktop.inbox.filters import Filter
from agent_desktop.ui.filters.changing import toggled, values
from agent_desktop.ui.filters.words import chip_name, kind_name
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.chip import Chip, chip_height
from agent_desktop.ui.widgets.flow import Flow


class FilterBar(QWidget):
    """Hidden while nothing is filtered. ``changed(filter)``: the agent took something away. ``emptied``: the last one
    went, and the keyboard was on it."""

    changed = Signal(object)
    emptied = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Filters"))
        self._flow = Flow(self, gap=Space.XS)
        self._flow.setContentsMargins(Space.M, Space.S, Space.M, Space.XS)
        self._clear = QPushButton(self.tr("Clear all"))
        self._clear.setProperty("kind", "link")
        self._clear.setFixedHeight(chip_height(theme))
        self._clear.setCursor(Qt.CursorShape.PointingHandCursor)
        self._clear.clicked.connect(lambda: self.changed.emit(Filter()))
        self._chips: list[Chip] = []
        self._flow.addWidget(self._clear)
        self.hide()

    @property
    def chips(self) -> list[Chip]:
        """What is shown, in order."""
        return list(self._chips)

    def show_filter(self, only: Filter) -> None:
        """Show a chip for each value."""
        had_focus = any(one.hasFocus() for one in (*self._chips, self._clear))
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self._clear)
        self._chips = []
        for kind, value in values(only):
            name = chip_name(kind, value)
            words = self.tr("Remove filter %1: %2").replace("%1", kind_name(kind)).replace("%2", name)
            chip = Chip(name, words, self._theme, self)
            chip.removed.connect(lambda kind=kind, value=value: self.changed.emit(toggled(only, kind, value, on=False)))
            self._flow.addWidget(chip)
            chip.show()
            self._chips.append(chip)
        self._flow.addWidget(self._clear)
        self._clear.setVisible(len(self._chips) > 1)
        self.setVisible(bool(only))
        if had_focus and self._chips:
            self._chips[0].setFocus(Qt.FocusReason.OtherFocusReason)
        elif had_focus:
            self.emptied.emit()
        self.updateGeometry()
