"""Notes: written, changed, removed, and never sent, whatever is tried."""

import ast
import inspect
from pathlib import Path

import pytest

from agent_desktop.inbox import Author, InboxError, StorageError, notes
from agent_desktop.inbox.notes import NoteUnit
from tests.helpers.until import until
from tests.inbox.conftest import Bench, user


async def begun(bench: Bench) -> int:
    await bench.messages(user("hello", "00:01"))
    await bench.offload(user("hello", "00:01"))
    return int(bench.only.id)


async def test_a_note_stands_in_the_transcript_and_nowhere_else(bench: Bench) -> None:
    number = await begun(bench)
    before = bench.only
    note = await bench.inbox.add_note(number, "  call the depot \n")
    assert (note.author, note.text, note.delivery, note.raw) == (Author.NOTE, "call the depot", None, {})
    assert bench.transcript()[-1] == note
    # Neither the list nor the state knows of it: it is not a message.
    assert bench.only == before
    assert await bench.inbox.notes(number) == [note]


async def test_a_note_can_be_changed_and_removed(bench: Bench) -> None:
    number = await begun(bench)
    note = await bench.inbox.add_note(number, "first")
    await bench.inbox.edit_note(note.id, " second ")
    (changed,) = await bench.inbox.notes(number)
    assert (changed.text, changed.sent_at, changed.id) == ("second", note.sent_at, note.id)
    told = []
    bench.inbox.changed.connect(lambda changes: told.append(changes.removed))
    await bench.inbox.delete_note(note.id)
    assert await bench.inbox.notes(number) == []
    assert told == [(note.id,)]
    with pytest.raises(InboxError, match="no longer exists"):
        await bench.inbox.edit_note(note.id, "third")


@pytest.mark.parametrize("text", ["", "  \n ", "x" * 20_001])
async def test_a_note_says_something_and_not_too_much(bench: Bench, text: str) -> None:
    number = await begun(bench)
    with pytest.raises(InboxError):
        await bench.inbox.add_note(number, text)
    note = await bench.inbox.add_note(number, "stays")
    with pytest.raises(InboxError):
        await bench.inbox.edit_note(note.id, text)
    assert [one.text for one in await bench.inbox.notes(number)] == ["stays"]


async def test_only_notes_are_changed_as_notes(bench: Bench) -> None:
    await begun(bench)
    spoken = bench.transcript()[0]
    with pytest.raises(InboxError, match="not a note"):
        await bench.inbox.edit_note(spoken.id, "other words")
    with pytest.raises(InboxError, match="not a note"):
        await bench.inbox.delete_note(spoken.id)


async def test_no_way_leads_from_a_note_to_the_platform(bench: Bench) -> None:
    number = await begun(bench)
    note = await bench.inbox.add_note(number, "the customer is difficult")
    for deed in (bench.inbox.retry, bench.inbox.confirm_arrived, bench.inbox.delete_reply):
        with pytest.raises(InboxError):
            await deed(note.id)
    await bench.inbox.edit_note(note.id, "the customer is kind")
    await bench.inbox.take(number)
    bench.inbox.resume_outbox()
    await bench.restart()
    await bench.inbox.close(number)
    await until(lambda: not bench.repository.entries)
    assert {what for what, _, body in bench.platform.calls} <= {"pause", "resume"}
    assert all("customer" not in str(body) for _, _, body in bench.platform.calls)
    assert await bench.inbox.notes(number) != []


def test_what_writes_notes_has_no_way_to_the_outbox() -> None:
    """The desk that notes are written on offers nothing of the outbox, and the file knows nothing of it."""
    offered = {name for name, _ in inspect.getmembers(NoteUnit, callable) if not name.startswith("_")}
    assert offered == {"next_id", "conversation", "timeline", "message", "save", "add", "update", "remove"}
    tree = ast.parse(Path(notes.__file__).read_text(encoding="utf-8"))
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    names |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    names |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert not {name for name in names if "outbox" in name.lower() or "queue" in name.lower() or "emplate" in name}
    for command in (notes.add_note, notes.edit_note, notes.delete_note, notes.save_note_draft):
        assert inspect.signature(command).parameters["unit"].annotation is NoteUnit


async def test_a_note_being_written_is_kept_until_it_is_saved(bench: Bench) -> None:
    number = await begun(bench)
    await bench.inbox.save_note_draft(number, "half a no")
    await bench.restart()
    assert (bench.only.note_draft, bench.only.draft) == ("half a no", "")
    await bench.inbox.add_note(number, "half a note")
    assert bench.only.note_draft == ""


async def test_a_repetition_of_the_transcript_leaves_notes_alone(bench: Bench) -> None:
    number = await begun(bench)
    await bench.inbox.add_note(number, "hello")
    await bench.offload(user("hello", "00:01"))
    await bench.messages(user("hello", "00:02"))
    assert sorted(bench.texts()) == ["note:hello", "user:hello", "user:hello"]


async def test_a_store_that_cannot_write_says_so(bench: Bench) -> None:
    number = await begun(bench)
    bench.repository.broken = True
    with pytest.raises(StorageError):
        await bench.inbox.add_note(number, "lost?")
    bench.repository.broken = False
    await bench.inbox.add_note(number, "not lost")
    assert [one.text for one in await bench.inbox.notes(number)] == ["not lost"]
