"""Compiles the store's queries and writes them to ``statements.py``: ``python -m agent_desktop.store.compiling``.

To be run after a change of ``queries.py`` or ``schema.py``.
"""

import subprocess
import sys
import textwrap
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from agent_desktop.store import queries
from agent_desktop.store.statement import Statement

WRITTEN = Path(__file__).with_name("statements.py")
HEAD = '''"""Every query and change of the store, compiled. Written by compiling.py from queries.py: change it there."""

from agent_desktop.store.statement import Statement
'''
_DIALECT = sqlite.dialect(paramstyle="qmark")


def compiled(query: sa.ClauseElement) -> Statement:
    """Return a query in SQLite's dialect."""
    it = query.compile(dialect=_DIALECT)
    constants = {name: value for name, value in dict(it.params).items() if value is not None}
    sql = " ".join(line.strip() for line in str(it).splitlines())
    return Statement(sql, tuple(getattr(it, "positiontup", None) or ()), constants)


def all_compiled() -> dict[str, Statement]:
    """Return the statements by their names in ``queries.py``."""
    found = {name: value for name, value in vars(queries).items() if isinstance(value, sa.ClauseElement)}
    return {name: compiled(query) for name, query in found.items() if not name.startswith("_") and _is_whole(query)}


def source() -> str:
    """Return the text of ``statements.py``, without its final layout."""
    parts = [HEAD]
    for name, statement in all_compiled().items():
        lines = textwrap.wrap(statement.sql, 104, drop_whitespace=False, break_long_words=False)
        parts.append(f"{name} = Statement(")
        parts += [f"    {line!r}" for line in lines]
        parts.append(f"    , {statement.names!r}, {statement.constants!r})")
    return "\n".join(parts)


def _is_whole(query: sa.ClauseElement) -> bool:
    return not isinstance(query, sa.FromClause | sa.ColumnElement) or isinstance(query, sa.SelectBase)


def main() -> None:
    """Write ``statements.py``."""
    WRITTEN.write_text(source(), encoding="utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "-q", str(WRITTEN)], check=True)


if __name__ == "__main__":
    main()
