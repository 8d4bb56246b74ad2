"""Messages as text for the clipboard: as they are when it is one, with names and times when there are several.

No message can look like several: a line begins with its time or is the program's own, and says first what its author
is; the further lines of a message are indented.
"""

from collections.abc import Sequence

from agent_desktop.base.safe_text import continued, on_one_line
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
        if entry.is_line:
            lines.append(f"· {on_one_line(words.line(entry))}")
        else:
            author, time = on_one_line(words.role(entry.message)), words.time_of(entry.message)
            lines.append(f"{time} {author}: {continued(words.body(entry))}")
    return "\n".join(lines)
