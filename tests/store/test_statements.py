"""The compiled statements are those that SQLAlchemy makes of the queries."""

import sqlite3
from contextlib import closing

import pytest

from agent_desktop.store import statements
from agent_desktop.store.compiling import all_compiled
from agent_desktop.store.statement import Statement


def test_what_is_compiled_is_what_is_declared() -> None:
    written = {name: value for name, value in vars(statements).items() if isinstance(value, Statement)}
    assert written == all_compiled(), "run: python -m agent_desktop.store.compiling"


@pytest.mark.parametrize(("count", "at_once"), [(0, 0), (1, 1), (7, 1), (16, 1), (17, 2), (63, 3), (64, 1), (150, 4)])
def test_a_group_of_rows_is_one_statement(count: int, at_once: int) -> None:
    insert = Statement("INSERT INTO numbers (value, twice) VALUES (?, ?)", ("value", "twice"))
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute("CREATE TABLE numbers (value INTEGER, twice INTEGER)")
        run: list[str] = []
        connection.set_trace_callback(run.append)
        rows = [(number, 2 * number) for number in range(count)]
        insert.many(connection, rows)
        connection.set_trace_callback(None)
        assert connection.execute("SELECT value, twice FROM numbers ORDER BY value").fetchall() == rows
        assert len(run) == at_once
