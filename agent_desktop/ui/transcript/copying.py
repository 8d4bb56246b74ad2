"""Messages as text for the clipboard: as they are when it is one, with names and times when there are several."""

from collections.abc import Sequence

from agent_desktop.ui.transcript.entry import Entry, local
from agent_desktop.ui.transcript.words import Words


def as_text(entries: Sequence[Entry], words: Words) -> str:
    """The messages in the order given."""
    if len(entries) == 1:
        return words.body(entries[0])
    lines = []
    day = None
    for entry in entries:
        date = local(entry.message.sent_at).date()
        if date != day:
            day = date
            lines.append(f"— {words.day(entry.message.sent_at)} {date.isoformat()} —")
        author = words.author(entry.message)
        time = words.time(entry.message.sent_at)
        lines.append(words.line(entry) if entry.is_line else f"{author}, {time}: {words.body(entry)}")
    return "\n".join(lines)
