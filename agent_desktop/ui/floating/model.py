"""Rows in sections, each under its heading."""

from collections.abc import Iterable, Sequence
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt

from agent_desktop.ui.theme import Theme
from agent_desktop.ui.widgets.fitting import height_for

Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole
NOWHERE = QModelIndex()

T = TypeVar("T")


class SectionedModel(QAbstractListModel, Generic[T]):
    """Headings are texts; a subclass says with ``item_data`` what the rows below them tell.

    ``HEADING`` and ``ROW`` are the usual heights in pixels, ``LINES`` how many lines a row has; see :meth:`fit`.
    """

    HEADING: ClassVar[int]
    ROW: ClassVar[int]
    LINES: ClassVar[int] = 1

    _rows: list[T | str]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heading_size, self._row_size = QSize(0, self.HEADING), QSize(0, self.ROW)

    def fit(self, theme: Theme) -> None:
        """Let headings and rows be high enough for the theme's fonts."""
        self._heading_size = QSize(0, height_for(theme.font("caption", bold=True), self.HEADING, around=12))
        self._row_size = QSize(0, height_for(theme.font("body"), self.ROW, lines=self.LINES, around=14))

    def show_sections(self, sections: Iterable[tuple[str, Sequence[T]]]) -> None:
        """Show these instead; a section without rows has no heading either."""
        self.beginResetModel()
        self._rows = []
        for heading, items in sections:
            if items:
                self._rows += [heading, *items]
        self.endResetModel()

    @property
    def height(self) -> int:
        """How high all rows are together."""
        return sum(self._size(row).height() for row in self._rows)

    def item(self, row: int) -> T | None:
        """What is in a row; None for headings and rows that are not there."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return None if isinstance(found, str) else found

    @property
    def items(self) -> list[T]:
        """All that is listed, from the top."""
        return [row for row in self._rows if not isinstance(row, str)]

    def next_row(self, row: int, step: int, *, round_about: bool = False) -> int:
        """The row so many items on, at most the first or last one; -1 where there is none.

        ``round_about``: a single step beyond an end comes in at the other one.
        """
        places = [place for place, one in enumerate(self._rows) if not isinstance(one, str)]
        if not places:
            return -1
        if row not in places:
            return places[0] if step > 0 else places[-1]
        at = places.index(row) + step
        if round_about and abs(step) == 1:
            return places[at % len(places)]
        return places[max(0, min(len(places) - 1, at))]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.item(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ItemRole.SizeHintRole:
            return self._size(row)
        if isinstance(row, str):
            return row if role in (ItemRole.DisplayRole, ItemRole.AccessibleTextRole) else None
        return self.item_data(row, role)

    def _size(self, row: T | str) -> QSize:
        return self._heading_size if isinstance(row, str) else self._row_size

    def item_data(self, item: T, role: int) -> Any:
        """What an item tells in a role."""
        raise NotImplementedError
