"""What is being written, per conversation: never lost, never in another conversation's field."""

import asyncio
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.api import InboxApi
from agent_desktop.inbox.model import Conversation
from agent_desktop.inbox.ports import InboxError, StorageError
from agent_desktop.ui.composer import Composer

SAVE_AFTER_MS = 300
"""From the first change on, however fast one types: half a second is promised."""
RETRY_AFTER_MS = 3000


class Draft(NamedTuple):
    """A text and the cursor's place in it, in characters."""

    text: str = ""
    cursor: int = 0


class Drafts(QObject):
    """Moves drafts between the composer and the store.

    What was written in this session counts more than what a conversation says of its draft, which may be older.
    ``problem(sentence)``: the store does not take them now, or an empty sentence when it does again.
    """

    problem = Signal(str)

    def __init__(self, composer: Composer, inbox: InboxApi, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._composer = composer
        self._inbox = inbox
        self._tasks = tasks
        self._open: int | None = None
        self._touched = False
        self._kept: dict[int, Draft] = {}
        self._unsaved: set[int] = set()
        self._held: Counter[int] = Counter()
        self._waiting: dict[int, str] = {}
        self._saving = asyncio.Lock()
        self._failing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save)
        composer.edited.connect(self._edited)

    def open(self, conversation: Conversation | None) -> None:
        """Save what is in the composer, and put in the draft of another conversation."""
        self._collect()
        if self._unsaved:
            self.save()
        self._open = conversation.id if conversation else None
        draft = Draft()
        if conversation is not None:
            draft = self._kept.get(conversation.id) or Draft(conversation.draft, conversation.draft_cursor)
        self._composer.open(draft.text, draft.cursor)
        self._touched = False

    def take_out(self) -> str:
        """Take the text out of the composer, to be sent. Until :meth:`sent` or :meth:`give_back` the store keeps it."""
        text = self._composer.text
        if self._open is not None:
            self._held[self._open] += 1
            self._composer.open("", 0)
            self._kept[self._open] = Draft()
            self._unsaved.discard(self._open)
            self._touched = False
        return text

    def hold(self) -> str:
        """Take the text out of the composer, to be sent a while later. Until :meth:`let_go` or :meth:`undo` it is
        stored as a draft, in front of what is written since."""
        text = self._composer.text
        if self._open is not None:
            self._waiting[self._open] = text
            self._composer.open("", 0)
            self._touched = False
            self._put(self._open, Draft())
        return text

    def let_go(self, conversation_id: int) -> None:
        """What was held is to be sent now; as after :meth:`take_out`."""
        self._held[conversation_id] += 1
        self._waiting.pop(conversation_id, None)

    def undo(self, conversation_id: int) -> None:
        """Put what was held back into the composer, in front of what was written since."""
        text = self._waiting.pop(conversation_id, None)
        if text is not None:
            self._held[conversation_id] += 1
            self.give_back(conversation_id, text)

    def sent(self, conversation_id: int) -> None:
        """The text went into the outbox, and the store has forgotten the draft."""
        if self._kept.get(conversation_id, Draft()).text:
            self._unsaved.add(conversation_id)
        self._release(conversation_id)

    def give_back(self, conversation_id: int, text: str) -> None:
        """The text could not be sent: it stands in front of what was written since."""
        self._release(conversation_id)
        if conversation_id == self._open:
            since = self._composer.text
            joined = f"{text}\n{since}" if since.strip() else text
            self._composer.open(joined, len(joined) if since.strip() else len(text))
            self._edited()
        else:
            since = self._kept.get(conversation_id, Draft()).text
            joined = f"{text}\n{since}" if since.strip() else text
            self._put(conversation_id, Draft(joined, len(joined)))

    def add(self, conversation_id: int, text: str) -> None:
        """Put a text below a conversation's draft, and save it at once."""
        if conversation_id == self._open:
            self._composer.append(text)
            self._collect()
        else:
            old = self._kept.get(conversation_id, Draft()).text
            joined = f"{old}\n{text}" if old.strip() else text
            self._put(conversation_id, Draft(joined, len(joined)))
        self.save()

    def renew(self, conversation_id: int) -> None:
        """The store has forgotten a conversation's draft, though it was not what was sent: save it again."""
        if conversation_id == self._open:
            self._touched = True
        elif self._kept.get(conversation_id, Draft()).text:
            self._unsaved.add(conversation_id)
        self.save()

    def forget(self, conversation_ids: Iterable[int]) -> None:
        """These conversations were erased: nothing that was written there is kept."""
        for conversation_id in conversation_ids:
            self._kept.pop(conversation_id, None)
            self._waiting.pop(conversation_id, None)
            self._unsaved.discard(conversation_id)

    def save(self) -> None:
        """Save in the background what is not saved yet."""
        self._timer.stop()
        self._collect()
        if self._unsaved:
            _ = self._tasks.spawn(self._save(), name="save drafts")

    async def flush(self) -> None:
        """Save now, and return when it is on disk (or was tried)."""
        self._timer.stop()
        self._collect()
        await self._save()

    # --- within ------------------------------------------------------------------------------------------------------

    def _edited(self) -> None:
        if self._open is None:
            return
        self._touched = True
        if not self._timer.isActive():
            self._timer.start(SAVE_AFTER_MS)

    def _collect(self) -> None:
        if self._touched and self._open is not None:
            self._kept[self._open] = Draft(self._composer.text, self._composer.caret)
            self._unsaved.add(self._open)
        self._touched = False

    def _put(self, conversation_id: int, draft: Draft) -> None:
        self._kept[conversation_id] = draft
        self._unsaved.add(conversation_id)
        self.save()

    def _with_waiting(self, conversation_id: int) -> Draft:
        draft, before = self._kept[conversation_id], self._waiting.get(conversation_id)
        if before is None:
            return draft
        if not draft.text.strip():
            return Draft(before, len(before))
        return Draft(f"{before}\n{draft.text}", len(before) + 1 + draft.cursor)

    def _release(self, conversation_id: int) -> None:
        self._held[conversation_id] -= 1
        if self._held[conversation_id] <= 0:
            del self._held[conversation_id]
        if self._unsaved and not self._timer.isActive():
            self._timer.start(SAVE_AFTER_MS)

    async def _save(self) -> None:
        async with self._saving:
            for conversation_id in [one for one in self._unsaved if one not in self._held]:
                if conversation_id in self._held:
                    continue
                if conversation_id not in self._kept:
                    continue  # the conversation was erased
                draft = self._with_waiting(conversation_id)
                self._unsaved.discard(conversation_id)
                try:
                    await self._inbox.save_draft(conversation_id, draft.text, draft.cursor)
                except InboxError:
                    # The conversation is gone; what was written stays in the field until it is left.
                    continue
                except (StorageError, asyncio.CancelledError) as error:
                    self._unsaved.add(conversation_id)
                    if isinstance(error, asyncio.CancelledError):
                        raise
                    self._failed(str(error))
                    return
            if self._failing:
                self._failing = False
                self.problem.emit("")

    def _failed(self, reason: str) -> None:
        self._failing = True
        self.problem.emit(self.tr("Your draft is not saved yet: {reason}").replace("{reason}", reason))
        if not self._timer.isActive():
            self._timer.start(RETRY_AFTER_MS)
