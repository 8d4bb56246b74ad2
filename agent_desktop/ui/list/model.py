"""The model of the list: section headers, conversations in order, and a row for more where the store has more."""

from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal

from agent_desktop.inbox.filters import Filter
from agent_desktop.inbox.model import Conversation, Counts, State
from agent_desktop.inbox.ports import Clock
from agent_desktop.ui.list.row import describe_header, describe_row, more_text
from agent_desktop.ui.list.section import PAGE, Section, Shelf, shelf_of
from agent_desktop.ui.text.words import plain_line
from agent_desktop.ui.widgets.tooltips import plain_tip

ORDER = tuple(Shelf)
HEADERS = {shelf: -1 - place for place, shelf in enumerate(ORDER)}
MORES = {shelf: -11 - place for place, shelf in enumerate(ORDER)}
FIXED = {token: shelf for table in (HEADERS, MORES) for shelf, token in table.items()}
"""Rows are kept as numbers: a conversation's id, or one of these, all negative, for headers and rows for more."""

Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole
MANY = 8
"""From so many changes at once on, rows that only move are moved together."""
NOWHERE = QModelIndex()


class Kind(IntEnum):
    """What a row is."""

    HEADER = 0
    CONVERSATION = 1
    MORE = 2


HEIGHTS = {Kind.HEADER: 37, Kind.CONVERSATION: 57, Kind.MORE: 36}
"""Usual heights of the rows, in pixels."""


class Role(IntEnum):
    """What a row tells beside its words: its :class:`Kind`, its Conversation, its :class:`Section`."""

    KIND = ItemRole.UserRole + 1
    CONVERSATION = ItemRole.UserRole + 2
    SECTION = ItemRole.UserRole + 3


class ConversationListModel(QAbstractListModel):
    """Is fed with values and asks nobody; ``page_wanted`` is emitted with a Shelf whose next page is needed.

    ``keep`` is the id of the open conversation, which is never let go to save memory.
    """

    page_wanted = Signal(object)

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clock = clock
        self.keep: int | None = None
        self.only = Filter()
        self._conversations: dict[int, Conversation] = {}
        self._sections = {shelf: Section(shelf, collapsed=shelf is Shelf.CLOSED) for shelf in ORDER}
        self._rows: list[int] = []
        self.fit(0)

    def fit(self, more: int) -> None:
        """Let each line of a row be so many pixels higher than is usual."""
        self._sizes = {
            kind: QSize(0, height + more * (2 if kind is Kind.CONVERSATION else 1)) for kind, height in HEIGHTS.items()
        }

    # --- what Qt asks ------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsSelectable if self._rows[index.row()] > 0 else flags

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        token = self._rows[index.row()]
        kind = Kind.CONVERSATION if token > 0 else Kind.HEADER if token > -11 else Kind.MORE
        if role == Role.KIND:
            return int(kind)
        if role == ItemRole.SizeHintRole:
            return self._sizes[kind]
        if kind is Kind.CONVERSATION:
            return self._conversation_data(self._conversations[token], role)
        section = self._sections[FIXED[token]]
        if role == Role.SECTION:
            return section
        if role in (ItemRole.DisplayRole, ItemRole.AccessibleTextRole):
            if kind is Kind.HEADER:
                return describe_header(section.shelf, self.count(section), collapsed=section.collapsed)
            return more_text(section.total - len(section))
        return None

    def _conversation_data(self, conversation: Conversation, role: int) -> Any:
        if role == Role.CONVERSATION:
            return conversation
        if role == Role.SECTION:
            return self._sections[shelf_of(conversation)]
        if role == ItemRole.DisplayRole:
            return plain_line(conversation.title)
        if role == ItemRole.AccessibleTextRole:
            return describe_row(conversation, self.clock.now())
        if role == ItemRole.ToolTipRole:
            return plain_tip(describe_row(conversation, self.clock.now()))
        return None

    # --- what the window asks ----------------------------------------------------------------------------------------

    @property
    def has_waiting(self) -> bool:
        """True if somebody waits, so that timers must tick."""
        return len(self._sections[Shelf.WAITING]) > 0

    def section(self, shelf: Shelf | State) -> Section:
        """A section, to be read."""
        return self._sections[Shelf(shelf.value)]

    def count(self, section: Section) -> int:
        """The number in the section's header: all in the store, or all there that pass the filter."""
        return max(section.total, len(section))

    def conversation(self, conversation_id: int) -> Conversation | None:
        """A loaded conversation."""
        return self._conversations.get(conversation_id)

    def in_order(self) -> Iterator[Conversation]:
        """The conversations that have a row now, from the top."""
        return (self._conversations[token] for token in self._rows if token > 0)

    def index_of(self, conversation_id: int) -> QModelIndex:
        """The row of a conversation; invalid when it has none."""
        row = self._row(conversation_id)
        return NOWHERE if row is None else self.index(row)

    # --- what changes it ---------------------------------------------------------------------------------------------

    def load(self, page: Shelf | State, conversations: Sequence[Conversation], *, more: bool) -> None:
        """Take in a page of the store, of a section's (the agent's own come with those put aside) conversations.

        ``more``: there are further ones after it.
        """
        wanted = Shelf(page.value)
        for shelf in (Shelf.MINE, Shelf.SNOOZED) if wanted is Shelf.MINE else (wanted,):
            self._load(shelf, [one for one in conversations if shelf_of(one) is shelf], more=more)

    def _load(self, shelf: Shelf, conversations: Sequence[Conversation], *, more: bool) -> None:
        section = self._sections[shelf]
        fresh = [c for c in conversations if c.id not in self._conversations and self.only.matches(c)]
        for conversation in fresh:
            self._conversations[conversation.id] = conversation
            section.add(conversation)
        section.more = more
        section.limit = max(section.limit, -(-len(section) // PAGE) * PAGE)
        self._sync_headers()
        if not section.collapsed:
            places = sorted(place for c in fresh if (place := section.position(c.id)) is not None)
            self._insert_runs(section, places)
        self._sync_more(section)

    def apply(self, conversations: Sequence[Conversation]) -> None:
        """Take in changed or new values."""
        moved = [one for one in conversations if self._only_moves(one)] if len(conversations) >= MANY else []
        for conversation in self._others(conversations, moved):
            self._apply(conversation)
        if moved:
            self._reorder(moved)
        for section in self._sections.values():
            self._trim(section)
            self._sync_more(section)
        self._sync_headers()

    def erase(self, ids: Iterable[int]) -> None:
        """These conversations are no more."""
        for id_ in ids:
            row, old = self._row(id_), self._conversations.get(id_)
            if row is not None:
                self._remove_rows(row, 1)
            if old is not None:
                self._sections[shelf_of(old)].remove(id_)
                del self._conversations[id_]
        self._sync_headers()

    def set_counts(self, counts: Counts) -> None:
        """The store's numbers, for the headers; of what passes the filter, where one is set."""
        totals = (counts.waiting, counts.active, counts.snoozed, counts.declined, counts.bot, counts.closed)
        changed = []
        for section, total in zip(self._sections.values(), totals, strict=True):
            if section.total != total:
                section.total = total
                changed.append(section)
        self._sync_headers()
        for section in changed:
            self._sync_more(section)
            self._touch(HEADERS[section.shelf])
            self._touch(MORES[section.shelf])

    def set_collapsed(self, shelf: Shelf | State, collapsed: bool) -> None:
        """Fold or unfold a section; a windowed one that was never loaded asks for its first page."""
        section = self.section(shelf)
        shelf = section.shelf
        if section.collapsed == collapsed:
            return
        header = self._row(HEADERS[shelf])
        if header is not None and collapsed:
            count = len(section.shown) + (self._row(MORES[shelf]) is not None)
            self._remove_rows(header + 1, count)
            section.collapsed = True
        elif header is not None:
            section.collapsed = False
            self._insert_rows(header + 1, section.shown)
            self._sync_more(section)
        section.collapsed = collapsed
        self._touch(HEADERS[shelf])
        if not collapsed and section.more and len(section) < PAGE:
            self.page_wanted.emit(shelf)

    def set_only(self, only: Filter) -> None:
        """Hold back what does not pass a filter. The list is empty then: what does is to be loaded anew."""
        self.beginResetModel()
        self.only = only
        self._conversations.clear()
        self._rows.clear()
        for section in self._sections.values():
            section.clear()
        self.endResetModel()

    def forget_further_pages(self) -> None:
        """Let go of pages that were loaded by scrolling down, once the list is back at its top."""
        for section in self._sections.values():
            if section.limit > PAGE:
                section.limit = PAGE
                self._trim(section)
                self._sync_more(section)

    def tick(self) -> None:
        """Time has passed: timers and ages are to be drawn again."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [ItemRole.DisplayRole])

    # --- inside ------------------------------------------------------------------------------------------------------

    def _apply(self, conversation: Conversation) -> None:
        old = self._conversations.get(conversation.id)
        section = self._sections[shelf_of(conversation)]
        before = self._row(conversation.id)
        if old is not None:
            self._sections[shelf_of(old)].remove(conversation.id)
        beyond = section.beyond_window(conversation) and conversation.id != self.keep
        if beyond or not self.only.matches(conversation):
            if before is not None:
                self._remove_rows(before, 1)
            self._conversations.pop(conversation.id, None)
            return
        self._conversations[conversation.id] = conversation
        section.add(conversation)
        self._sync_headers(only_add=True)
        before = self._row(conversation.id)
        place = section.position(conversation.id)
        header = self._row(HEADERS[section.shelf])
        if place is None or header is None or section.collapsed:
            if before is not None:
                self._remove_rows(before, 1)
            return
        target = header + 1 + place
        if before is None:
            self._insert_rows(target, [conversation.id])
            return
        if before < header:
            target -= 1
        self._move(before, target)
        self._touch(conversation.id)

    def _only_moves(self, conversation: Conversation) -> bool:
        """Return True if a change leaves the conversation among the rows of its section."""
        old = self._conversations.get(conversation.id)
        if old is None or shelf_of(old) is not shelf_of(conversation) or not self.only.matches(conversation):
            return False
        section = self._sections[shelf_of(conversation)]
        return not section.beyond_window(conversation) and not section.collapsed

    @staticmethod
    def _others(conversations: Sequence[Conversation], moved: Sequence[Conversation]) -> list[Conversation]:
        ids = {conversation.id for conversation in moved}
        return [conversation for conversation in conversations if conversation.id not in ids]

    def _reorder(self, moved: Sequence[Conversation]) -> None:
        """Move many rows at once: one by one, each would be looked for, and the view would be laid out each time."""
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        tokens = [self._rows[index.row()] for index in kept]
        for conversation in moved:
            section = self._sections[shelf_of(conversation)]
            section.remove(conversation.id)
            section.add(conversation)
            self._conversations[conversation.id] = conversation
        for shelf in {shelf_of(conversation) for conversation in moved}:
            first, shown = self._rows.index(HEADERS[shelf]) + 1, self._sections[shelf].shown
            self._rows[first : first + len(shown)] = shown
        self.changePersistentIndexList(kept, [self.index(self._rows.index(token)) for token in tokens])
        self.layoutChanged.emit()

    def _row(self, token: int) -> int | None:
        if token > 0 and token not in self._conversations:
            return None
        try:
            return self._rows.index(token)
        except ValueError:
            return None

    def _wants_header(self, section: Section) -> bool:
        return section.total > 0 or len(section) > 0

    def _wants_more(self, section: Section) -> bool:
        return section.more and 0 < len(section) < section.total

    def _sync_headers(self, *, only_add: bool = False) -> None:
        end = 0
        for shelf, section in self._sections.items():
            row = self._row(HEADERS[shelf])
            wanted = self._wants_header(section)
            if wanted and row is None:
                self._insert_rows(end, [HEADERS[shelf]])
            elif row is not None and not wanted and not only_add:
                self._remove_rows(row, 1)
            end = self._end(section, end)

    def _end(self, section: Section, start: int) -> int:
        row = self._row(HEADERS[section.shelf])
        if row is None:
            return start
        row += 1
        while row < len(self._rows) and self._rows[row] > 0:
            row += 1
        return row + (row < len(self._rows) and self._rows[row] == MORES[section.shelf])

    def _sync_more(self, section: Section) -> None:
        row, header = self._row(MORES[section.shelf]), self._row(HEADERS[section.shelf])
        wanted = header is not None and not section.collapsed and self._wants_more(section)
        if wanted and row is None and header is not None:
            self._insert_rows(header + 1 + len(section.shown), [MORES[section.shelf]])
        elif row is not None and not wanted:
            self._remove_rows(row, 1)

    def _trim(self, section: Section) -> None:
        surplus = section.surplus(self.keep)
        shown = [conversation_id for conversation_id in surplus if section.position(conversation_id) is not None]
        first = self._row(shown[0]) if shown else None
        for conversation_id in surplus:
            section.remove(conversation_id)
        section.more = section.more or bool(surplus)
        if first is not None:
            # They are the section's end, so they stand together.
            self._remove_rows(first, len(shown))
        for conversation_id in surplus:
            del self._conversations[conversation_id]

    def _insert_runs(self, section: Section, places: list[int]) -> None:
        header = self._row(HEADERS[section.shelf])
        if header is None:
            return
        while places:
            run = 1
            while run < len(places) and places[run] == places[0] + run:
                run += 1
            self._insert_rows(header + 1 + places[0], section.shown[places[0] : places[0] + run])
            places = places[run:]

    def _insert_rows(self, row: int, tokens: Sequence[int]) -> None:
        if tokens:
            self.beginInsertRows(NOWHERE, row, row + len(tokens) - 1)
            self._rows[row:row] = tokens
            self.endInsertRows()

    def _remove_rows(self, row: int, count: int) -> None:
        if count:
            self.beginRemoveRows(NOWHERE, row, row + count - 1)
            del self._rows[row : row + count]
            self.endRemoveRows()

    def _move(self, before: int, after: int) -> None:
        """``after`` is the place once the row has left its old one."""
        if before != after:
            self.beginMoveRows(NOWHERE, before, before, NOWHERE, after + (after > before))
            self._rows.insert(after, self._rows.pop(before))
            self.endMoveRows()

    def _touch(self, token: int) -> None:
        row = self._row(token)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))
