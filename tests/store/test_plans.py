"""Every query finds its rows by an index: nothing scans the messages, and lists come sorted from the index."""

import sqlite3
from typing import Any

import pytest

from agent_desktop.store import Store, statements
from agent_desktop.store.statements import Statement

PLANS: list[tuple[Statement, list[str]]] = [
    (statements.conversation_by_id, ["SEARCH conversations USING INTEGER PRIMARY KEY"]),
    (statements.conversation_by_key, ["SEARCH conversations USING INDEX sqlite_autoindex_conversations_1"]),
    (statements.conversations_of_session, ["SEARCH conversations USING INDEX ix_conversations_session", "TEMP B-TREE"]),
    (statements.conversations_in_state, ["SEARCH conversations USING INDEX ix_conversations_list (state=?)"]),
    (statements.waiting_conversations, ["SEARCH conversations USING INDEX ix_conversations_list", "TEMP B-TREE"]),
    (statements.message_by_id, ["SEARCH messages USING INTEGER PRIMARY KEY"]),
    (statements.newest_page, ["SEARCH messages USING INDEX ix_messages_page (conversation_id=?)"]),
    (
        statements.older_page,
        ["SEARCH messages USING INDEX ix_messages_page (conversation_id=? AND"],
    ),
    (statements.timeline, ["SEARCH messages USING INDEX ix_messages_page (conversation_id=?)"]),
    (statements.newer_page, ["SEARCH messages USING INDEX ix_messages_page (conversation_id=? AND"]),
    (statements.notes, ["SEARCH messages USING INDEX ix_messages_notes (conversation_id=?)"]),
    (statements.snoozed, ["SEARCH conversations USING INDEX ix_conversations_snoozed"]),
    (statements.declined_conversations, ["SEARCH conversations USING INDEX ix_conversations_declined (state=?"]),
    (statements.other_bot_conversations, ["SEARCH conversations USING INDEX ix_conversations_list (state=?)"]),
    (
        statements.attended,
        [
            "COMPOUND QUERY",
            "LEFT-MOST SUBQUERY",
            "SEARCH conversations USING COVERING INDEX ix_conversations_list (state=?)",
            "UNION ALL",
            "SEARCH conversations USING INDEX ix_conversations_list (state=?)",
        ],
    ),
    (statements.newest_set_aside, ["SCAN set_aside"]),
    (statements.set_aside_by_id, ["SEARCH set_aside USING INTEGER PRIMARY KEY"]),
    (statements.meta_value, ["SEARCH meta USING INDEX"]),
    (statements.all_outbox, ["SCAN outbox"]),
    (
        statements.counts,
        [
            "COMPOUND QUERY",
            "LEFT-MOST SUBQUERY",
            "conversations USING COVERING INDEX ix_conversations_list",
            "UNION ALL",
            "conversations USING COVERING INDEX ix_conversations_unread",
            "UNION ALL",
            "conversations USING COVERING INDEX ix_conversations_pending",
            "UNION ALL",
            "conversations USING COVERING INDEX ix_conversations_failed",
            "UNION ALL",
            "SCAN set_aside USING COVERING INDEX",
            "UNION ALL",
            "conversations USING COVERING INDEX ix_conversations_snoozed",
            "UNION ALL",
            "SEARCH conversations USING COVERING INDEX ix_conversations_declined (state=?",
        ],
    ),
]


@pytest.mark.parametrize(("statement", "expected"), PLANS, ids=[plan[1][0] for plan in PLANS])
async def test_the_plan(store: Store, statement: Statement, expected: list[str]) -> None:
    def explain(connection: sqlite3.Connection) -> list[str]:
        wanted = statement.sql.count("?")
        rows: list[tuple[Any, ...]] = connection.execute(f"EXPLAIN QUERY PLAN {statement.sql}", [1] * wanted).fetchall()
        return [row[3] for row in rows]

    plan = await store._reader.run(explain)
    assert len(plan) == len(expected)
    for step, part in zip(plan, expected, strict=True):
        assert part in step
