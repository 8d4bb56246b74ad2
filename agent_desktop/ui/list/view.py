"""The view of the list: opens by click and keyboard, folds sections, asks for more when its end comes into sight."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QMenu, QWidget

from agent_desktop.inbox.model import Conversation, State
from agent_desktop.ui.list.delegate import LINE, RowDelegate
from agent_desktop.ui.list.model import ConversationListModel, Index, Kind, Role
from agent_desktop.ui.list.row import Patience
from agent_desktop.ui.list.section import Section, Shelf
from agent_desktop.ui.text.words import plain_line
from agent_desktop.ui.theme import Theme

TICK_MS = 1000
Key = Qt.Key


class ListView(QListView):
    """Shows the model. A click never takes the keyboard away from the composer; Tab comes here."""

    moved_to = Signal(object)
    """The agent moved to this Conversation with the arrow keys; the list keeps the keyboard."""
    chosen = Signal(object)
    """The agent chose this Conversation with the mouse or Enter; the composer should have the keyboard."""
    take_wanted = Signal(object)
    close_wanted = Signal(object)
    dismiss_wanted = Signal(object)
    """These Conversations, whose offload was declined, are to be left to the bot."""
    export_wanted = Signal(object)
    erase_wanted = Signal(object)

    def __init__(self, model: ConversationListModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self._by_program = False
        self._delegate = RowDelegate(theme, model.clock, self)
        model.fit(self._delegate.line - LINE)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setObjectName("conversations")
        self.setAccessibleName(self.tr("Conversations"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        # made here, since Qt's Python would make all its classes of widgets to find out of which one Qt's own is
        self.setViewport(QWidget())
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        # So Qt paints nothing of all that lies beneath it; see paintEvent.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalScrollBar().setSingleStep(24)
        # Later, not at once: looking can change the model, which may be in the middle of a change.
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(0)
        self._looking.timeout.connect(self._look_for_end)
        self.verticalScrollBar().valueChanged.connect(lambda: self._looking.start())
        model.rowsInserted.connect(lambda: self._looking.start())
        model.modelAboutToBeReset.connect(self._before_reset)
        model.modelReset.connect(self._after_reset)
        self._shelf: Shelf | None = None
        self._along = QTimer(self)
        self._along.setSingleShot(True)
        self._along.timeout.connect(self._go_along)
        model.layoutChanged.connect(self._along.start)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(model.tick)
        self._timer.start()
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def opened_id(self) -> int | None:
        """The conversation that is shown as open."""
        return self._delegate.opened

    def set_patience(self, patience: Patience) -> None:
        """When the timers of those who wait turn amber, and red."""
        self._delegate.patience = patience
        self.viewport().update()

    def set_opened(self, conversation_id: int | None) -> None:
        """Mark a conversation as the open one and bring its row into sight, without opening anything."""
        self._delegate.opened = conversation_id
        self._model.keep = conversation_id
        self._by_program = True
        index = QModelIndex() if conversation_id is None else self._model.index_of(conversation_id)
        self.setCurrentIndex(index)
        self._by_program = False
        self._shelf = self._shelf_of(index)
        if index.isValid():
            self.scrollTo(index)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color("surface_2"))
        painter.end()
        super().paintEvent(event)

    # --- keyboard and mouse ------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        key = event.key()
        if index.isValid() and key in (Key.Key_Return, Key.Key_Enter, Key.Key_Space):
            self._activate(index)
        elif index.isValid() and key in (Key.Key_Left, Key.Key_Right):
            section: Section = index.data(Role.SECTION)
            self._model.set_collapsed(section.shelf, key == Key.Key_Left)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self._activate(index)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # Without the base class, dragging over the rows would open each of them.
        index = self.indexAt(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if index.isValid() else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyboard else self.indexAt(event.pos())
        if not index.isValid():
            return
        at = self.visualRect(index).center() if keyboard else event.pos()
        menu = self._menu_for(index)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(QPoint(at)))

    def _menu_for(self, index: QModelIndex) -> QMenu:
        menu = QMenu(self)
        if index.data(Role.KIND) != Kind.CONVERSATION:
            section: Section = index.data(Role.SECTION)
            text = self.tr("Expand") if section.collapsed else self.tr("Collapse")
            menu.addAction(text, lambda: self._model.set_collapsed(section.shelf, not section.collapsed))
            if section.shelf is Shelf.DECLINED:
                menu.addAction(self.tr("Leave all to the bot"), lambda: self._dismiss(section))
            return menu
        conversation: Conversation = index.data(Role.CONVERSATION)
        menu.addAction(self.tr("Open"), lambda: self.chosen.emit(conversation))
        if conversation.bot_answers or conversation.state is State.WAITING:
            text = self.tr("Take") if conversation.state is State.WAITING else self.tr("Take over")
            menu.addAction(text, lambda: self.take_wanted.emit(conversation))
        if conversation.state in (State.WAITING, State.ACTIVE):
            menu.addAction(self.tr("Close"), lambda: self.close_wanted.emit(conversation))
        if conversation.is_declined:
            menu.addAction(self.tr("Leave to the bot"), lambda: self.dismiss_wanted.emit([conversation]))
        menu.addSeparator()
        menu.addAction(self.tr("Export…"), lambda: self.export_wanted.emit(conversation))
        menu.addAction(self.tr("Erase this customer…"), lambda: self.erase_wanted.emit(conversation))
        menu.addSeparator()
        clipboard = QApplication.clipboard()
        name, session = plain_line(conversation.title), conversation.key.session_id
        menu.addAction(self.tr("Copy name"), lambda: clipboard.setText(name))
        menu.addAction(self.tr("Copy session ID"), lambda: clipboard.setText(session))
        return menu

    def _dismiss(self, section: Section) -> None:
        found = (self._model.conversation(one) for one in section.shown)
        self.dismiss_wanted.emit([one for one in found if one is not None])

    def _activate(self, index: QModelIndex) -> None:
        kind = index.data(Role.KIND)
        section: Section = index.data(Role.SECTION)
        if kind == Kind.CONVERSATION:
            self.chosen.emit(index.data(Role.CONVERSATION))
        elif kind == Kind.HEADER:
            self._model.set_collapsed(section.shelf, not section.collapsed)
        else:
            self._model.page_wanted.emit(section.shelf)

    # --- what the model does -----------------------------------------------------------------------------------------

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self._by_program or not current.isValid():
            return
        if current.data(Role.KIND) == Kind.CONVERSATION:
            conversation: Conversation = current.data(Role.CONVERSATION)
            self._delegate.opened = conversation.id
            self._shelf = self._shelf_of(current)
            self._model.keep = conversation.id
            self.viewport().update()
            self.moved_to.emit(conversation)

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        # Qt would make a neighbour current when the current row goes, which would open another conversation.
        self._by_program = True
        if start <= self.currentIndex().row() <= end:
            self.setCurrentIndex(QModelIndex())
        super().rowsAboutToBeRemoved(parent, start, end)
        self._by_program = False

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        super().rowsInserted(parent, start, end)
        opened = self._delegate.opened
        if opened is not None and not self.currentIndex().isValid():
            index = self._model.index_of(opened)
            if index.isValid():
                self._by_program = True
                self.setCurrentIndex(index)
                self._by_program = False
        self._along.start()

    def _go_along(self) -> None:
        """Once the open conversation became the agent's, show where it stands now: below all who wait."""
        index = self._model.index_of(self._delegate.opened) if self._delegate.opened is not None else QModelIndex()
        before, self._shelf = self._shelf, self._shelf_of(index)
        if self._shelf is Shelf.MINE and before not in (None, Shelf.MINE):
            self.scrollTo(index)

    def _shelf_of(self, index: Index) -> Shelf | None:
        section: Section | None = index.data(Role.SECTION) if index.isValid() else None
        return section.shelf if section is not None else None

    def _before_reset(self) -> None:
        self._by_program = True

    def _after_reset(self) -> None:
        index = QModelIndex() if self._delegate.opened is None else self._model.index_of(self._delegate.opened)
        self.setCurrentIndex(index)
        self._by_program = False

    def _look_for_end(self) -> None:
        """Ask for the next page of a section whose last loaded row is near."""
        if not self.isVisible():
            return
        if self.verticalScrollBar().value() == 0:
            self._model.forget_further_pages()
        bottom = self.viewport().rect().bottomLeft() + QPoint(8, -4)
        index = self.indexAt(bottom)
        last = index.row() if index.isValid() else self._model.rowCount() - 1
        for row in range(max(0, last - 20), min(last + 5, self._model.rowCount())):
            candidate = self._model.index(row)
            if candidate.data(Role.KIND) == Kind.MORE:
                section: Section = candidate.data(Role.SECTION)
                self._model.page_wanted.emit(section.shelf)

    def _restyle(self) -> None:
        ground = self._theme.tokens.surface_2
        self.setStyleSheet(f"QListView {{ background: {ground}; border: none; outline: none; }}")
        self.viewport().update()
