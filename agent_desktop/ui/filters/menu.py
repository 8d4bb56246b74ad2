"""The menu of everything that the list can be narrowed to."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from agent_desktop.inbox.filters import Facets, Filter
from agent_desktop.ui.filters.changing import Value, has, toggled
from agent_desktop.ui.filters.words import kind_name, value_name
from agent_desktop.ui.text.words import plain_line

MOST = 30
"""So many values stand in one menu; all others are typed."""
PLAIN = ("channels", "bots", "versions", "languages", "tags")


class FilterMenu(QMenu):
    """``chosen(filter)``: what holds from now on. ``pair_wanted``: the agent types a key and a value."""

    chosen = Signal(object)
    pair_wanted = Signal()

    def __init__(self, only: Filter, facets: Facets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._only = only
        for kind in PLAIN:
            known: Sequence[str] = getattr(facets, kind)
            chosen: Sequence[str] = getattr(only, kind)
            # What was chosen stays in the menu, so that it can be taken back.
            both = list(dict.fromkeys([*chosen, *known]))
            menu = self.addMenu(kind_name(kind))
            self._fill(menu, kind, [(value, value_name(kind, value)) for value in both])
            menu.menuAction().setEnabled(len(both) > 1 or bool(chosen))
        values = self.addMenu(kind_name("payload"))
        for key in list(facets.payload)[:MOST]:
            pairs = [(key, value) for value in facets.payload[key]]
            named = [(pair, value_name("tags", pair[1])) for pair in pairs]
            self._fill(values.addMenu(value_name("tags", key)), "payload", named)
        if facets.payload:
            values.addSeparator()
        values.addAction(self.tr("Another value…"), self.pair_wanted.emit)
        self.addSeparator()
        clear = self.addAction(self.tr("Clear all filters"), lambda: self.chosen.emit(Filter()))
        clear.setEnabled(bool(only))

    def _fill(self, menu: QMenu, kind: str, entries: Sequence[tuple[Value, str]]) -> None:
        times = Counter(name for _, name in entries)
        for value, name in entries[:MOST]:
            # Several of the platform's channels are the same product: then its own names tell them apart.
            whole = f"{name} ({plain_line(value, 60)})" if times[name] > 1 and isinstance(value, str) else name
            action = menu.addAction(whole.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(has(self._only, kind, value))
            action.triggered.connect(lambda on, value=value: self.chosen.emit(toggled(self._only, kind, value, on=on)))
        if len(entries) > MOST:
            more = menu.addAction(self.tr("%n more", None, len(entries) - MOST))
            more.setEnabled(False)
