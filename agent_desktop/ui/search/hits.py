"""The hits of a search as rows: two sections, each under its header."""

from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt

from agent_desktop.inbox.model import Author, Hit
from agent_desktop.inbox.ports import Clock
from agent_desktop.inbox.searching import Query, parse_query
from agent_desktop.ui.words import TURNING, moment_short, plain_line

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole
NOWHERE = QModelIndex()
HEADER = QSize(0, 32)
HIT = QSize(0, 54)
# The same length, so that the marks stay where they are.
_HARMLESS = dict.fromkeys([*TURNING, *range(32), *range(127, 160)], " ")


class Role(IntEnum):
    """What a row tells beside its words: its Hit (None for a header), and the :class:`Query`."""

    HIT = ItemRole.UserRole + 1
    QUERY = ItemRole.UserRole + 2


class HitsModel(QAbstractListModel):
    """Is fed with the hits of one search."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._rows: list[Hit | str] = []
        self.query = Query()

    def show_hits(self, text: str, hits: Sequence[Hit]) -> None:
        """Show the hits of this text instead."""
        self.beginResetModel()
        self.query = parse_query(text)
        conversations = [hit for hit in hits if hit.message_id is None]
        messages = [hit for hit in hits if hit.message_id is not None]
        self._rows = []
        if conversations:
            self._rows += [translate("search", "Conversations"), *conversations]
        if messages:
            self._rows += [translate("search", "Messages"), *messages]
        self.endResetModel()

    @property
    def height(self) -> int:
        """How high all the rows are together."""
        return sum(HEADER.height() if isinstance(row, str) else HIT.height() for row in self._rows)

    def hit(self, row: int) -> Hit | None:
        """The hit in a row; None for headers and rows that are not there."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Hit) else None

    def next_hit(self, row: int, step: int) -> int:
        """The row of the hit so many rows on, at most the first or last one; -1 where there is none."""
        places = [place for place, one in enumerate(self._rows) if isinstance(one, Hit)]
        if not places:
            return -1
        if row not in places:
            return places[0] if step > 0 else places[-1]
        return places[max(0, min(len(places) - 1, places.index(row) + step))]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.hit(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ItemRole.SizeHintRole:
            return HEADER if isinstance(row, str) else HIT
        if isinstance(row, str):
            return row if role in (ItemRole.DisplayRole, ItemRole.AccessibleTextRole) else None
        if role == Role.HIT:
            return row
        if role == Role.QUERY:
            return self.query
        if role == ItemRole.DisplayRole:
            return plain_line(row.conversation.title)
        if role == ItemRole.AccessibleTextRole:
            return spoken(row, self._clock.now())
        return None


def writer(hit: Hit) -> str:
    """Who wrote the message of a hit, where it is not the customer."""
    return {
        Author.BOT: translate("search", "Bot:"),
        Author.AGENT: translate("search", "You:"),
        Author.NOTE: translate("search", "Note:"),
    }.get(hit.author or Author.USER, "")


def harmless(text: str) -> str:
    """Foreign text that turns and breaks nothing, as long as it was."""
    return text.translate(_HARMLESS)


def stamp(hit: Hit, now: datetime) -> str:
    """When the message of a hit was said, or a conversation's last one."""
    return moment_short(hit.sent_at or hit.conversation.last_at, now)


def spoken(hit: Hit, now: datetime) -> str:
    """All that the row shows, in words."""
    said = f"{writer(hit)} {plain_line(hit.snippet)}".strip()
    return ", ".join(part for part in (plain_line(hit.conversation.title), said, stamp(hit, now)) if part)
