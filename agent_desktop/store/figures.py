"""What a stretch of work was: the lines of the transcripts, found by indexes of their own (see migration 0004).

The lines of the conversations that had any in that time are read, of each of them from its beginning: what was closed
today may have been taken last week. For a month of one agent's work these are some thousand rows of an index.
"""

import sqlite3

import sqlalchemy as sa

from agent_desktop.inbox.shift import LINES, Line, Spans, read_lines
from agent_desktop.store import rows
from agent_desktop.store.statements import Statement, waiting_count

_KINDS = ", ".join(f"'{kind}'" for kind in LINES)
_WAITS = "json_extract(raw, '$.waits')"

lines_touched = Statement(
    sa.text(
        f"""SELECT m.conversation_id, m.id, m.kind, m.arrived_at,
        CASE WHEN m.kind = 'reopened' THEN (SELECT {_WAITS} FROM messages WHERE id = m.id) END
        FROM (SELECT DISTINCT conversation_id FROM messages
              WHERE author = 'system' AND arrived_at >= :first AND arrived_at < :last) AS touched
        CROSS JOIN messages AS m INDEXED BY ix_messages_lines ON m.conversation_id = touched.conversation_id
        WHERE m.author = 'system' AND m.kind IN ({_KINDS})
        ORDER BY m.conversation_id, m.id"""  # noqa: S608 - words of this module
    )
)
first_reply = Statement(
    sa.text(
        """SELECT min(arrived_at) FROM messages WHERE author = 'agent' AND conversation_id = :conversation_id
        AND id > :after AND id < :before AND delivery IN ('sent', 'delivered')"""
    )
)
first_written = Statement(
    sa.text(
        """SELECT min(arrived_at) FROM messages INDEXED BY ix_messages_page WHERE conversation_id = :conversation_id
        AND id > :after AND id < :before AND author IN ('user', 'agent') AND kind <> 'intro'"""
    )
)
waited_at = Statement(
    sa.text(
        f"""SELECT count(*) FROM
        (SELECT max(id) AS id, kind FROM messages WHERE author = 'system' AND arrived_at < :moment
         AND kind IN ('handed_over', 'reopened', 'taken', 'closed') GROUP BY conversation_id) AS newest
        WHERE kind = 'handed_over'
        OR (kind = 'reopened' AND (SELECT {_WAITS} FROM messages WHERE id = newest.id) = 1)"""  # noqa: S608 - as above
    )
)

LAST_ID = 2**63 - 1


def spans(connection: sqlite3.Connection, first: int, last: int, *, past: bool) -> Spans:
    """What happened from ``first`` up to ``last`` (µs). ``past``: that is over, so those who waited then are counted,
    not those who wait now."""
    found = [
        Line(conversation=conversation, id=id_, kind=rows.plain_text(kind), at=at, waits=bool(waits))
        for conversation, id_, kind, at, waits in lines_touched.rows(connection, first=first, last=last)
    ]

    def ask(statement: Statement, conversation: int, after: int, before: int | None) -> int | None:
        limits = {"after": after, "before": LAST_ID if before is None else before}
        answer: int | None = statement.rows(connection, conversation_id=conversation, **limits)[0][0]
        return answer

    read = read_lines(
        found,
        first,
        last,
        lambda *place: ask(first_reply, *place),
        lambda *place: ask(first_written, *place),
    )
    waiting = waited_at.rows(connection, moment=last) if past else waiting_count.rows(connection)
    return Spans(
        comings=read.comings,
        handlings=read.handlings,
        declined=read.declined,
        untaken=read.untaken,
        waiting=waiting[0][0],
    )
