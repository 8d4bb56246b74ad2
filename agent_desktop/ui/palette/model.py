"""The commands as rows: each group under its heading."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt

from agent_desktop.ui.floating import SectionedModel
from agent_desktop.ui.palette.command import Command, Group

translate = QCoreApplication.translate
ItemRole = Qt.ItemDataRole


class Role(IntEnum):
    """What a row is: its Command, or None for a heading."""

    COMMAND = ItemRole.UserRole + 1


def heading(group: Group) -> str:
    """What stands above a group."""
    return {
        Group.RECENT: translate("palette", "Recently used"),
        Group.ACTION: translate("palette", "Actions"),
        Group.CONVERSATION: translate("palette", "Conversations"),
        Group.SETTING: translate("palette", "Settings"),
        Group.SEARCH: translate("palette", "Search"),
    }[group]


class CommandsModel(SectionedModel[Command]):
    """Is fed with ranked groups. One that cannot be done now can be chosen all the same, to learn why."""

    HEADING = 30
    ROW = 34

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Command | str] = []

    def show_groups(self, groups: Sequence[tuple[Group, Sequence[Command]]]) -> None:
        """Show these instead."""
        self.show_sections((heading(group), commands) for group, commands in groups)

    def place(self, row: int) -> tuple[int, int]:
        """Which command of how many a row is, from 1."""
        return sum(isinstance(one, Command) for one in self._rows[: row + 1]), len(self.items)

    def item_data(self, item: Command, role: int) -> Any:
        if role == Role.COMMAND:
            return item
        if role == ItemRole.DisplayRole:
            return item.text
        if role == ItemRole.AccessibleTextRole:
            return spoken(item)
        return None


def spoken(command: Command) -> str:
    """All that the row shows, in words."""
    parts = [command.text, command.detail, command.key]
    if command.on:
        parts.append(translate("palette", "on"))
    if command.hindrance:
        parts.append(translate("palette", "not available: %1").replace("%1", command.hindrance))
    return ", ".join(part for part in parts if part)
