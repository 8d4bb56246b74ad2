"""Notes, which agents write for themselves and colleagues. Commands for the writer.

A note can never reach the customer: the commands get a :class:`NoteUnit`, which has no way to the outbox; a note has no
template to send and no delivery that could be retried; and the store refuses an outbox entry that refers to a note.
"""

from datetime import datetime
from typing import Protocol

import msgspec

from agent_desktop.base.i18n import fill, translate
from agent_desktop.inbox.model import Author, Conversation, Message, TimeSource
from agent_desktop.inbox.ports import InboxError
from agent_desktop.inbox.timeline import Timeline
from agent_desktop.inbox.transitions import after

KIND = "note"
LONGEST = 20_000


class NoteUnit(Protocol):
    """The part of a unit of work that notes need."""

    @property
    def now(self) -> datetime: ...

    @property
    def there(self) -> datetime: ...

    def next_id(self) -> int: ...

    async def conversation(self, conversation_id: int) -> Conversation: ...

    async def timeline(self, conversation_id: int) -> Timeline: ...

    async def message(self, message_id: int) -> Message: ...

    def save(self, conversation: Conversation) -> None: ...

    async def add(self, message: Message) -> None: ...

    def update(self, message: Message) -> None: ...

    async def remove(self, message: Message) -> None: ...


async def add_note(unit: NoteUnit, conversation_id: int, text: str) -> Message:
    """Add a note at the end of the transcript, and clear the draft of a note."""
    words = _checked(text)
    conversation = await unit.conversation(conversation_id)
    timeline = await unit.timeline(conversation_id)
    note = Message(
        id=unit.next_id(),
        conversation_id=conversation_id,
        author=Author.NOTE,
        kind=KIND,
        text=words,
        sent_at=after(timeline.last_time, unit.there),
        arrived_at=unit.now,
        time_source=TimeSource.ARRIVAL,
    )
    await unit.add(note)
    unit.save(msgspec.structs.replace(conversation, note_draft=""))
    return note


async def edit_note(unit: NoteUnit, message_id: int, text: str) -> None:
    """Replace the text of a note. It keeps its place."""
    words = _checked(text)
    note = await _note(unit, message_id)
    if note.text != words:
        unit.update(msgspec.structs.replace(note, text=words))


async def delete_note(unit: NoteUnit, message_id: int) -> None:
    """Delete a note for good."""
    await unit.remove(await _note(unit, message_id))


async def save_note_draft(unit: NoteUnit, conversation_id: int, text: str) -> None:
    """Keep a note that is not finished."""
    conversation = await unit.conversation(conversation_id)
    if conversation.note_draft != text:
        unit.save(msgspec.structs.replace(conversation, note_draft=text))


def _checked(text: str) -> str:
    words = text.strip()
    if not words:
        raise InboxError(translate("inbox", "Write something before you save the note."))
    if len(words) > LONGEST:
        raise InboxError(
            fill(translate("inbox", "A note can have at most %1 characters. This one has %2."), LONGEST, len(words))
        )
    return words


async def _note(unit: NoteUnit, message_id: int) -> Message:
    message = await unit.message(message_id)
    if message.author is not Author.NOTE:
        raise InboxError(translate("inbox", "This is not a note."))
    return message
