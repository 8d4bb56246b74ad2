"""The commands as rows: each group under its heading."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt

from agent_desktop.ui.palette.command import Command, Group

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole
NOWHERE = QModelIndex()
HEADER = QSize(0, 30)
ROW = QSize(0, 34)


class Role(IntEnum):
    """What a row is: its Command, or None for a heading."""

    COMMAND = ItemRole.UserRole + 1


def heading(group: Group) -> str:
    """What stands above a group."""
    return {
        Group.RECENT: translate("palette", "Last used"),
        Group.ACTION: translate("palette", "Actions"),
        Group.CONVERSATION: translate("palette", "Conversations"),
        Group.SETTING: translate("palette", "Settings"),
        Group.SEARCH: translate("palette", "Search"),
    }[group]


class CommandsModel(QAbstractListModel):
    """Is fed with ranked groups."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Command | str] = []

    def show_groups(self, groups: Sequence[tuple[Group, Sequence[Command]]]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._rows = []
        for group, commands in groups:
            self._rows += [heading(group), *commands]
        self.endResetModel()

    @property
    def height(self) -> int:
        """How high all rows are together."""
        return sum(HEADER.height() if isinstance(row, str) else ROW.height() for row in self._rows)

    @property
    def commands(self) -> list[Command]:
        """Those that are listed, from the top."""
        return [row for row in self._rows if isinstance(row, Command)]

    def command(self, row: int) -> Command | None:
        """The command in a row; None for headings and rows that are not there."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Command) else None

    def next_row(self, row: int, step: int) -> int:
        """The row so many commands on; one beyond an end goes round, a page stops there. -1 where there is none."""
        places = [place for place, one in enumerate(self._rows) if isinstance(one, Command)]
        if not places:
            return -1
        if row not in places:
            return places[0] if step > 0 else places[-1]
        at = places.index(row) + step
        return places[at % len(places) if abs(step) == 1 else max(0, min(len(places) - 1, at))]

    def place(self, row: int) -> tuple[int, int]:
        """Which command of how many a row is, from 1."""
        rows = [one for one in self._rows[: row + 1] if isinstance(one, Command)]
        return len(rows), len(self.commands)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        command = self.command(index.row()) if index.isValid() else None
        if command is None:
            return Qt.ItemFlag.NoItemFlags
        # One that cannot be done now can be chosen all the same, to learn why.
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ItemRole.SizeHintRole:
            return HEADER if isinstance(row, str) else ROW
        if isinstance(row, str):
            return row if role in (ItemRole.DisplayRole, ItemRole.AccessibleTextRole) else None
        if role == Role.COMMAND:
            return row
        if role == ItemRole.DisplayRole:
            return row.text
        if role == ItemRole.AccessibleTextRole:
            return spoken(row)
        return None


def spoken(command: Command) -> str:
    """All that the row shows, in words."""
    parts = [command.text, command.detail, command.key]
    if command.on:
        parts.append(translate("palette", "on"))
    if command.hindrance:
        parts.append(translate("palette", "not available: %1").replace("%1", command.hindrance))
    return ", ".join(part for part in parts if part)
