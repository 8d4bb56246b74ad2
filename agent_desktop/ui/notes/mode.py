"""Switches between the reply and the note, and keeps notes that are being written."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QKeyEvent

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.api import NotesApi
from agent_desktop.inbox.model import Conversation
from agent_desktop.inbox.ports import InboxError, StorageError
from agent_desktop.ui.composer import Composer
from agent_desktop.ui.composer.tools import Tool
from agent_desktop.ui.notes.editor import NoteEditor
from agent_desktop.ui.theme import Theme

SAVE_AFTER_MS = 300
RETRY_AFTER_MS = 3000


class NoteMode(QObject):
    """``editor`` stands where the ``composer`` stands; one of them is shown."""

    def __init__(self, inbox: NotesApi, tasks: Tasks, theme: Theme, composer: Composer, parent: QObject) -> None:
        super().__init__(parent)
        self._inbox = inbox
        self._tasks = tasks
        self._composer = composer
        self._open: int | None = None
        self._kept: dict[int, str] = {}
        self._unsaved: set[int] = set()
        self._saving: set[int] = set()
        tool = Tool("sticky-note", self.tr("Write a note"), theme, caption=self.tr("note"), action="note")
        tool.clicked.connect(lambda: self.set_on(on=True))
        composer.tools.add(tool)
        self.editor = NoteEditor(theme)
        self.editor.hide()
        self.editor.save_wanted.connect(self._save_note)
        self.editor.left.connect(lambda: self.set_on(on=False))
        self.editor.edited.connect(self._edited)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._keep)

    @property
    def on(self) -> bool:
        """True if what is typed is a note."""
        return not self.editor.isHidden()

    def toggle(self) -> None:
        """Write a note instead of a reply, or the other way round."""
        self.set_on(on=not self.on)

    def set_on(self, *, on: bool) -> None:
        """Show the editor for notes, or the composer, and give it the keyboard."""
        if self._open is None and on:
            return
        self.editor.setVisible(on)
        self._composer.setVisible(not on)
        self.focus()

    def focus(self) -> None:
        """Put the cursor into the note."""
        if self.on:
            self.editor.field.setFocus()
        else:
            self._composer.focus()

    def type(self, event: QKeyEvent) -> None:
        """Put the cursor there, and write what was typed elsewhere."""
        self.focus()
        field = self.editor.field if self.on else self._composer.field
        if field.hasFocus():
            QCoreApplication.sendEvent(field, event)

    def open(self, conversation: Conversation | None) -> None:
        """Another conversation is open: its own note is being written, and one begins with the reply."""
        if self._unsaved:
            self._keep()
        self._open = conversation.id if conversation is not None else None
        self.editor.hide()
        self._composer.show()
        draft = self._kept.get(conversation.id, conversation.note_draft) if conversation is not None else ""
        self.editor.fill(draft)

    def forget(self, conversation_ids: Iterable[int]) -> None:
        """These conversations were erased: nothing that was written there is kept."""
        for conversation_id in conversation_ids:
            self._kept.pop(conversation_id, None)
            self._unsaved.discard(conversation_id)

    async def flush(self) -> None:
        """Save notes that are being written. For the end of the program. Raises StorageError."""
        self._timer.stop()
        for conversation_id in list(self._unsaved):
            self._unsaved.discard(conversation_id)
            await self._inbox.save_note_draft(conversation_id, self._kept[conversation_id])

    def _edited(self) -> None:
        if self._open is not None:
            self._kept[self._open] = self.editor.text
            self._unsaved.add(self._open)
            if not self._timer.isActive():
                self._timer.start(SAVE_AFTER_MS)

    def _keep(self) -> None:
        self._timer.stop()
        for conversation_id in self._unsaved - self._saving:
            self._unsaved.discard(conversation_id)
            _ = self._tasks.spawn(self._keep_one(conversation_id), name="keep a note that is being written")

    async def _keep_one(self, conversation_id: int) -> None:
        try:
            await self._inbox.save_note_draft(conversation_id, self._kept.get(conversation_id, ""))
        except InboxError:
            return  # the conversation is gone; what was written stays in the field until it is left
        except StorageError as error:
            self._unsaved.add(conversation_id)
            self._timer.start(RETRY_AFTER_MS)
            if conversation_id == self._open:
                self.editor.complain(self.tr("The note is not saved yet: {reason}").replace("{reason}", str(error)))

    def _save_note(self) -> None:
        current, text = self._open, self.editor.text
        if current is None or not text.strip() or current in self._saving:
            return
        self._saving.add(current)
        self._unsaved.discard(current)
        _ = self._tasks.spawn(self._add(current, text), name="save a note")

    async def _add(self, conversation_id: int, text: str) -> None:
        try:
            await self._inbox.add_note(conversation_id, text)
        except (StorageError, InboxError) as error:
            self._unsaved.add(conversation_id)
            if conversation_id == self._open:
                words = self.tr("Not saved. Your note is still here: {reason}").replace("{reason}", str(error))
                self.editor.complain(words)
            return
        finally:
            self._saving.discard(conversation_id)
        since = self._kept.get(conversation_id, text)
        rest = "" if since == text else since
        self._kept[conversation_id] = rest
        if rest:
            self._unsaved.add(conversation_id)
            self._timer.start(SAVE_AFTER_MS)
        if conversation_id == self._open:
            self.editor.fill(rest)
            self.set_on(on=bool(rest))
