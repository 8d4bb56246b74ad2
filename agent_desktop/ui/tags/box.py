"""Chips for the tags of a conversation, and a field that adds one."""

from collections.abc import Coroutine, Sequence
from typing import Any

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QWidget

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.api import InboxApi
from agent_desktop.inbox.model import Conversation
from agent_desktop.inbox.ports import InboxError, StorageError
from agent_desktop.inbox.tags import LONGEST
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.chip import Chip
from agent_desktop.ui.widgets.flow import Flow
from agent_desktop.ui.widgets.headed import Headed
from agent_desktop.ui.widgets.text_fields import LineField


class TagField(LineField):
    """``entered(text)``: Enter or a comma. ``taken_back``: Backspace in the empty field. ``focused``: it is used."""

    entered = Signal(str)
    taken_back = Signal()
    left = Signal()
    focused = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.text() == ",":
            self.entered.emit(self.text())
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.taken_back.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()


class TagsBox(Headed):
    """``failed(sentence)``: a tag could not be kept. ``left``: Escape in the field."""

    failed = Signal(str)
    left = Signal()

    def __init__(self, inbox: InboxApi, tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Tags"), parent)
        self._inbox = inbox
        self._tasks = tasks
        self._conversation: Conversation | None = None
        self._chips: list[Chip] = []
        self._holder = QWidget()
        self._flow = Flow(self._holder, gap=Space.XS)
        self.field = TagField()
        self.field.setPlaceholderText(self.tr("Add a tag"))
        self.field.setAccessibleName(self.tr("Add a tag"))
        self.field.setMaxLength(LONGEST)
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._completed, Qt.ConnectionType.QueuedConnection)
        self.field.setCompleter(completer)
        self.field.entered.connect(self._enter)
        self.field.taken_back.connect(self._take_last)
        self.field.left.connect(self.left)
        self.field.focused.connect(self._ask_known)
        self.body.addWidget(self._holder)
        self.body.addWidget(self.field)
        self._holder.hide()
        self.hide()

    @property
    def chips(self) -> list[Chip]:
        """The chips that are shown, in order."""
        return list(self._chips)

    def meet(self, conversation: Conversation | None) -> None:
        """Show the tags of this conversation."""
        old, self._conversation = self._conversation, conversation
        self.setVisible(conversation is not None)
        if (old.id if old else None) != (conversation.id if conversation else None):
            self.field.clear()
        tags = conversation.tags if conversation is not None else ()
        if tags != (old.tags if old is not None else ()):
            self._show(tags)

    def _show(self, tags: Sequence[str]) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for tag in tags:
            chip = Chip(tag, self.tr("Remove tag %1").replace("%1", tag), self.theme, self._holder)
            chip.removed.connect(lambda tag=tag: self._remove(tag))
            self._flow.addWidget(chip)
            chip.show()
            self._chips.append(chip)
        self._holder.setVisible(bool(tags))
        self._holder.updateGeometry()

    def _completed(self, text: str) -> None:
        if self.field.text():
            self._enter(text)

    def _enter(self, text: str) -> None:
        if self._conversation is not None and text.strip():
            self.field.clear()
            self._do(self._inbox.change_tags(self._conversation.id, add=[text]))

    def _remove(self, tag: str) -> None:
        if self._conversation is not None:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._do(self._inbox.change_tags(self._conversation.id, remove=[tag]))

    def _take_last(self) -> None:
        if self._conversation is not None and self._conversation.tags:
            self._remove(self._conversation.tags[-1])

    def _ask_known(self) -> None:
        async def ask() -> None:
            self._known.setStringList(list((await self._inbox.facets()).tags))

        self._do(ask())

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        async def guarded() -> None:
            try:
                await work
            except (StorageError, InboxError) as error:
                self.failed.emit(str(error))

        _ = self._tasks.spawn(guarded(), name="change tags")
