"""The notes of the open conversation, in the details pane."""

from collections.abc import Coroutine, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.api import NotesApi
from agent_desktop.inbox.model import Author, Changes, Conversation, Message
from agent_desktop.inbox.ports import InboxError, StorageError
from agent_desktop.ui.notes.card import NoteCard
from agent_desktop.ui.text.words import clock_time, day
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.headed import Headed

FIRST = 20
"""So many notes are shown, the newest; all of them stand in the transcript."""


class NotesBox(Headed):
    """``add_wanted``: the agent wants to write one. ``failed(sentence)``."""

    add_wanted = Signal()
    failed = Signal(str)

    def __init__(self, inbox: NotesApi, tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Notes"), parent)
        self._inbox = inbox
        self._tasks = tasks
        self._conversation: int | None = None
        self._known: Sequence[Message] = ()
        self._cards: list[NoteCard] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.S)
        self._add = QPushButton(self.tr("Add a note"))
        self._add.setProperty("kind", "link")
        self._add.setCursor(Qt.CursorShape.PointingHandCursor)
        self._add.clicked.connect(self.add_wanted)
        self.body.addLayout(self._list)
        self.body.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    @property
    def cards(self) -> list[NoteCard]:
        """What is shown, the newest first."""
        return list(self._cards)

    def meet(self, conversation: Conversation | None) -> None:
        """Show the notes of this conversation."""
        new = conversation.id if conversation is not None else None
        self.setVisible(new is not None)
        if new != self._conversation:
            self._conversation = new
            self._show(())
            self._read()

    def apply(self, changes: Changes) -> None:
        """Show notes that were added, changed or deleted."""
        known = {note.id for note in self._known}
        mine = (one for one in changes.messages if one.conversation_id == self._conversation)
        if not known.isdisjoint(changes.removed) or any(one.author is Author.NOTE for one in mine):
            self._read()

    def _read(self) -> None:
        if self._conversation is not None:
            _ = self._tasks.spawn(self._load(self._conversation), name="read the notes")

    async def _load(self, conversation_id: int) -> None:
        try:
            notes = await self._inbox.notes(conversation_id)
        except StorageError as error:
            self.failed.emit(str(error))
            return
        if conversation_id == self._conversation:
            self._show(notes[:FIRST])

    def _show(self, notes: Sequence[Message]) -> None:
        if tuple(notes) == tuple(self._known):
            return
        self._known = notes
        for card in self._cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        now = self._inbox.clock.now()
        for note in notes:
            card = NoteCard(note, f"{day(note.sent_at, now)} {clock_time(note.sent_at)}", self.theme)
            card.changed.connect(self._change)
            card.removed.connect(self._remove)
            self._list.addWidget(card)
            self._cards.append(card)

    def _change(self, message_id: int, text: str) -> None:
        self._do(self._inbox.edit_note(message_id, text))

    def _remove(self, message_id: int) -> None:
        self._do(self._inbox.delete_note(message_id))

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        async def guarded() -> None:
            try:
                await work
            except (StorageError, InboxError) as error:
                self.failed.emit(str(error))

        _ = self._tasks.spawn(guarded(), name="change a note")
