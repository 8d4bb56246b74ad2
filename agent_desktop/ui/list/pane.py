"""The left pane: the list, or what to do while it is empty."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QStackedLayout, QVBoxLayout, QWidget

from agent_desktop.inbox.model import Conversation
from agent_desktop.ui.filters import FilterBar
from agent_desktop.ui.list.model import ConversationListModel
from agent_desktop.ui.list.section import Shelf
from agent_desktop.ui.list.view import ListView
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.widgets.empty import EmptyState


class ListPane(QWidget):
    """Holds the view and two empty states: no conversations yet, and none that passes the filter."""

    filter_cleared = Signal()
    export_wanted = Signal(object)
    """A conversation is to be exported."""
    erase_wanted = Signal(object)
    """The customer of a conversation is to be erased."""

    def __init__(self, model: ConversationListModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("listPane")
        self.setAccessibleName(self.tr("Conversation list"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = model
        self._theme = theme
        self.view = ListView(model, theme)
        self.view.export_wanted.connect(self.export_wanted)
        self.view.erase_wanted.connect(self.erase_wanted)
        self._none_yet = EmptyState(
            theme,
            "inbox",
            self.tr("No conversations yet"),
            self.tr("Customers who write to your bot appear here."),
        )
        self._not_found = EmptyState(
            theme, "filter", self.tr("No conversations match"), self.tr("The filter hides all other conversations.")
        )
        clear = QPushButton(self.tr("Clear filter"))
        clear.clicked.connect(self.filter_cleared)
        self._not_found.buttons.addWidget(clear, 0, Qt.AlignmentFlag.AlignHCenter)
        self.bar = FilterBar(theme)
        self.bar.emptied.connect(lambda: self.view.setFocus(Qt.FocusReason.OtherFocusReason))
        self._filled = True
        self._blank = QWidget()
        self._stack = QStackedLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addLayout(self._stack, 1)
        for page in (self.view, self._none_yet, self._not_found, self._blank):
            self._stack.addWidget(page)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self._choose)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._choose()

    def set_filled(self, *, filled: bool) -> None:
        """``False``: it is not known yet what there is, so neither rows nor that there are none is shown."""
        self._filled = filled
        self._choose()

    def neighbour(self, step: int, *, unread: bool = False) -> Conversation | None:
        """The conversation ``step`` (1 or -1) from the open one in the list; with ``unread`` only such count.

        From nowhere it is the first or the last one. None at the end of the list; unread ones are looked for on
        its other side, too: who waits stands above those whom the agent answers.
        """
        rows = list(self._model.in_order())
        if step < 0:
            rows.reverse()
        ids = [conversation.id for conversation in rows]
        opened = self.view.opened_id
        if opened in ids:
            place = ids.index(opened)
            rows = rows[place + 1 :] + (rows[:place] if unread else [])
        return next((c for c in rows if not unread or c.unseen), None)

    def longest_waiting(self, but: Collection[int]) -> Conversation | None:
        """Who waits longest, but for these ids; None when nobody else waits."""
        waiting = (one for one in self._model.section(Shelf.WAITING).shown if one not in but)
        return next((self._model.conversation(one) for one in waiting), None)

    def nth(self, number: int) -> Conversation | None:
        """The conversation in this place of the list, from 1."""
        return next((c for place, c in enumerate(self._model.in_order(), 1) if place == number), None)

    def _choose(self) -> None:
        if not self._filled:
            self._stack.setCurrentWidget(self._blank)
        elif self._model.rowCount():
            self._stack.setCurrentWidget(self.view)
        elif self._model.only:
            self._stack.setCurrentWidget(self._not_found)
        else:
            self._stack.setCurrentWidget(self._none_yet)

    def _restyle(self) -> None:
        self.setStyleSheet(f"#listPane {{ background: {self._theme.tokens.surface_2}; }}")
