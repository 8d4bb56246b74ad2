"""What a stretch of work was: the lines of the transcripts, found by indexes of their own (see migration 0004).

The lines of the conversations that had any in that time are read, of each of them from its beginning: what was closed
today may have been taken last week. For a month of one agent's work these are some thousand rows of an index.
"""

import sqlite3

from agent_desktop.inbox.work_figures import Spans, TransitionLine, read_lines
from agent_desktop.store import rows, statements
from agent_desktop.store.statement import Statement

LAST_ID = 2**63 - 1


def spans(connection: sqlite3.Connection, first: int, last: int) -> Spans:
    """Return what happened from ``first`` up to ``last`` (µs)."""
    found = [
        TransitionLine(conversation=conversation, id=id_, kind=rows.plain_text(kind), at=at, waits=bool(waits))
        for conversation, id_, kind, at, waits in statements.lines_touched.rows(connection, first=first, last=last)
    ]

    def ask(statement: Statement, conversation: int, after: int, before: int | None) -> int | None:
        limits = {"after": after, "before": LAST_ID if before is None else before}
        answer: int | None = statement.rows(connection, conversation_id=conversation, **limits)[0][0]
        return answer

    return read_lines(
        found,
        first,
        last,
        lambda *place: ask(statements.first_reply, *place),
        lambda *place: ask(statements.first_written, *place),
    )


def waiting(connection: sqlite3.Connection, moment: int | None) -> int:
    """Return how many customers waited at a moment (µs), from the system lines; None: how many wait now."""
    if moment is None:
        found = statements.waiting_count.rows(connection)
    else:
        found = statements.waited_at.rows(connection, moment=moment)
    count: int = found[0][0]
    return count
