"""The transcript as a Qt model: a window of rows over the messages that were loaded, newest at the end.

However long a conversation is, the view lays out a few hundred rows: what lies outside of the window is kept as plain
values and comes back when one scrolls there.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from agent_desktop.inbox.model import Author, Message, Page
from agent_desktop.ui.transcript.entry import Entry, Key, make_entry, mark_behind, mark_press, place

Index = QModelIndex | QPersistentModelIndex

ROWS_MAX = 240
ROWS_FIRST = 40
"""More than a screen holds, and all that a conversation lays out before it is shown."""
ROWS_STEP = 12
"""So few at a time that laying them out fits into a frame."""
ROWS_SLACK = 60
"""So many above the most before rows are dropped while messages come in at the end."""
NO_PARENT = QModelIndex()


class Role(IntEnum):
    """What a row tells beside its text (DisplayRole) and what a screen reader says (AccessibleTextRole)."""

    MESSAGE_ID = Qt.ItemDataRole.UserRole + 1
    AUTHOR = Qt.ItemDataRole.UserRole + 2
    KIND = Qt.ItemDataRole.UserRole + 3
    SENT_AT = Qt.ItemDataRole.UserRole + 4
    STARTS_DAY = Qt.ItemDataRole.UserRole + 5
    STARTS_GROUP = Qt.ItemDataRole.UserRole + 6
    PRESSED = Qt.ItemDataRole.UserRole + 7
    DELIVERY = Qt.ItemDataRole.UserRole + 8


class TranscriptModel(QAbstractListModel):
    """The rows of one conversation, ordered by ``(sent_at, id)``.

    ``about_to_change`` and ``settled`` enclose every change, so that the view can keep what is being read in its place.
    ``arrived(count)``: messages of others came in at the end. ``describe`` gives a row's accessible text.
    """

    about_to_change = Signal()
    settled = Signal()
    arrived = Signal(int)

    def __init__(self, describe: Callable[[Entry], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._all: list[Entry] = []
        self._keys: dict[int, Key] = {}
        self._low = 0
        self._high = 0
        self.more = False
        """True if there are older messages that were not loaded yet."""
        self.newer = False
        """True if there are newer messages that were not loaded: an old one is shown, with those around it."""

    # --- Qt's side ---------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else self._high - self._low

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < self._high - self._low:
            return None
        entry = self._all[self._low + index.row()]
        message = entry.message
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return message.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._describe(entry)
            case Role.MESSAGE_ID:
                return message.id
            case Role.AUTHOR:
                return message.author.value
            case Role.KIND:
                return message.kind
            case Role.SENT_AT:
                return message.sent_at
            case Role.STARTS_DAY:
                return entry.starts_day
            case Role.STARTS_GROUP:
                return entry.starts_group
            case Role.PRESSED:
                return list(entry.pressed)
            case Role.DELIVERY:
                return message.delivery.value if message.delivery else None
            case _:
                return None

    # --- reading -----------------------------------------------------------------------------------------------------

    def entry(self, row: int) -> Entry:
        """The row's entry, straight from the list: for painting."""
        return self._all[self._low + row]

    def row_of(self, message_id: int) -> int | None:
        """Return the row of a message; None if it is not among the shown rows."""
        key = self._keys.get(message_id)
        if key is None:
            return None
        at = bisect_left(self._all, key, key=lambda entry: entry.key) - self._low
        return at if 0 <= at < self._high - self._low else None

    @property
    def oldest(self) -> Key | None:
        """The place of the oldest message that was loaded."""
        return self._all[0].key if self._all else None

    @property
    def newest(self) -> Key | None:
        """The place of the newest message that was loaded."""
        return self._all[-1].key if self._all else None

    @property
    def has_newer(self) -> bool:
        """True if messages lie below the window, loaded or not."""
        return self._high < len(self._all) or self.newer

    # --- what the conversation pane tells ----------------------------------------------------------------------------

    def load(self, page: Page) -> None:
        """Show another conversation, from its newest page."""
        self.beginResetModel()
        self._all = [make_entry(message) for message in page.messages]
        self._keys = {entry.message.id: entry.key for entry in self._all}
        self.more, self.newer = page.more, page.newer
        self._low, self._high = max(0, len(self._all) - ROWS_FIRST), len(self._all)
        for row in range(len(self._all)):
            place(self._all, row, oldest_known=not self.more)
            mark_press(self._all, row)
        mark_behind(self._all)
        self.endResetModel()

    def add_older(self, page: Page) -> None:
        """Keep an older page before the oldest message. :meth:`show_older` brings its rows into the window."""
        new = [make_entry(message) for message in page.messages if message.id not in self._keys]
        self.about_to_change.emit()
        self.more = page.more
        self._keys.update((entry.message.id, entry.key) for entry in new)
        self._all[:0] = new
        self._low += len(new)
        self._high += len(new)
        reach = min(len(self._all), 2 * len(new) + 1)
        touched = {row for row in range(reach) if place(self._all, row, oldest_known=not self.more)}
        touched.update(row for row in (mark_press(self._all, at) for at in range(reach)) if row is not None)
        self._tell(touched)
        self.settled.emit()

    def add_newer(self, page: Page) -> None:
        """Keep a page of newer messages after the newest one. :meth:`show_newer` brings its rows into the window."""
        new = [make_entry(message) for message in page.messages if message.id not in self._keys]
        self.about_to_change.emit()
        self.newer = page.newer
        first = len(self._all)
        self._all += new
        self._keys.update((entry.message.id, entry.key) for entry in new)
        for row in range(first, len(self._all)):
            place(self._all, row, oldest_known=not self.more)
        pressed = (mark_press(self._all, at) for at in range(first, len(self._all)))
        self._tell({at for at in pressed if at is not None})
        self.settled.emit()

    def merge(self, messages: Iterable[Message], removed: Iterable[int] = ()) -> None:
        """Take in new and changed messages and forget removed ones. Those older than what was loaded come by paging."""
        fresh = sorted(messages, key=lambda message: (message.sent_at, message.id))
        gone = [message_id for message_id in removed if message_id in self._keys]
        if not fresh and not gone:
            return
        self.about_to_change.emit()
        for message_id in gone:
            self._take_out(message_id)
        came = 0
        for message in fresh:
            old_key = self._keys.get(message.id)
            key = (message.sent_at, message.id)
            if old_key == key:
                self._replace(message)
                continue
            if old_key is not None:
                self._take_out(message.id)
            elif self.more and self._all and key < self._all[0].key:
                continue
            elif self.newer and self._all and key > self._all[-1].key:
                came += message.author in (Author.USER, Author.BOT, Author.OTHER)
                continue
            at_end = self._put_in(message)
            if at_end and old_key is None and message.author in (Author.USER, Author.BOT, Author.OTHER):
                came += 1
        self._tell(mark_behind(self._all))
        self.settled.emit()
        if came:
            self.arrived.emit(came)

    # --- moving the window -------------------------------------------------------------------------------------------

    def show_older(self) -> bool:
        """Move the window up over messages that are already here; False when there are none."""
        if self._low == 0:
            return False
        self.about_to_change.emit()
        count = min(ROWS_STEP, self._low)
        self.beginInsertRows(NO_PARENT, 0, count - 1)
        self._low -= count
        self.endInsertRows()
        self._drop_last(self._high - self._low - ROWS_MAX)
        self.settled.emit()
        return True

    def show_newer(self) -> bool:
        """Move the window down; False when it already ends with the newest message that was loaded."""
        if self._high == len(self._all):
            return False
        self.about_to_change.emit()
        count = min(ROWS_STEP, len(self._all) - self._high)
        shown = self._high - self._low
        self.beginInsertRows(NO_PARENT, shown, shown + count - 1)
        self._high += count
        self.endInsertRows()
        self.drop_above()
        self.settled.emit()
        return True

    def show_newest(self) -> None:
        """Move the window to the end at once."""
        if self._high < len(self._all):
            self.beginResetModel()
            self._high = len(self._all)
            self._low = max(0, self._high - ROWS_FIRST)
            self.endResetModel()

    def show_oldest(self) -> None:
        """Move the window to the beginning of what was loaded at once."""
        if self._low > 0:
            self.beginResetModel()
            self._low = 0
            self._high = min(len(self._all), ROWS_FIRST)
            self.endResetModel()

    def show(self, message_id: int) -> bool:
        """Move the window to a message that was loaded; False when it was not."""
        if message_id not in self._keys:
            return False
        at = self._find(message_id)
        if not self._low <= at < self._high:
            self.beginResetModel()
            self._low = max(0, at - 2 * ROWS_STEP)
            self._high = min(len(self._all), at + 2 * ROWS_STEP)
            self.endResetModel()
        return True

    def drop_above(self, slack: int = 0) -> None:
        """Let go of rows at the top when the window has grown too large: for when the end is being read."""
        surplus = self._high - self._low - ROWS_MAX
        if surplus > slack:
            self._drop_first(surplus)

    def narrow(self, first: int, last: int) -> None:
        """Let go of the rows that are not near these: before everything has to be laid out for another width."""
        self.about_to_change.emit()
        self._drop_last(self._high - self._low - (last + 1 + ROWS_STEP))
        self._drop_first(first - ROWS_STEP)
        self.settled.emit()

    def _drop_first(self, count: int) -> None:
        if count > 0:
            self.beginRemoveRows(NO_PARENT, 0, count - 1)
            self._low += count
            self.endRemoveRows()

    def _drop_last(self, count: int) -> None:
        if count > 0:
            shown = self._high - self._low
            self.beginRemoveRows(NO_PARENT, shown - count, shown - 1)
            self._high -= count
            self.endRemoveRows()

    # --- one row -----------------------------------------------------------------------------------------------------

    def _find(self, message_id: int) -> int:
        return bisect_left(self._all, self._keys[message_id], key=lambda entry: entry.key)

    def _replace(self, message: Message) -> None:
        at = self._find(message.id)
        old, new = self._all[at], make_entry(message)
        new.pressed = old.pressed
        self._all[at] = new
        self._settle(at)
        self._tell({at})

    def _put_in(self, message: Message) -> bool:
        entry = make_entry(message)
        at = bisect_left(self._all, entry.key, key=lambda other: other.key)
        at_end = at == len(self._all)
        visible = self._low < at < self._high or (at == self._high and at_end) or (at == self._low == 0)
        if visible:
            self.beginInsertRows(NO_PARENT, at - self._low, at - self._low)
        self._all.insert(at, entry)
        self._keys[message.id] = entry.key
        if at < self._low or (at == self._low and not visible):
            self._low += 1
            self._high += 1
        elif visible:
            self._high += 1
        place(self._all, at, oldest_known=not self.more)
        if visible:
            self.endInsertRows()
        self._settle(at)
        return at_end

    def _take_out(self, message_id: int) -> None:
        at = self._find(message_id)
        visible = self._low <= at < self._high
        if visible:
            self.beginRemoveRows(NO_PARENT, at - self._low, at - self._low)
        del self._all[at]
        del self._keys[message_id]
        if at < self._low:
            self._low -= 1
        if at < self._high:
            self._high -= 1
        if visible:
            self.endRemoveRows()
        if at < len(self._all) and place(self._all, at, oldest_known=not self.more):
            self._tell({at})

    def _settle(self, at: int) -> None:
        """After a row came or changed: its own place, that of the next one, and what it may have pressed."""
        touched = {
            row for row in (at, at + 1) if row < len(self._all) and place(self._all, row, oldest_known=not self.more)
        }
        pressed = mark_press(self._all, at)
        if pressed is not None:
            touched.add(pressed)
        self._tell(touched)

    def _tell(self, rows: Iterable[int]) -> None:
        for at in rows:
            if self._low <= at < self._high:
                index = self.index(at - self._low)
                self.dataChanged.emit(index, index)
