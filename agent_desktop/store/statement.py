"""A compiled statement of the store, and the ways to run it on the driver's connection, in its thread.

A read by SQLAlchemy's async connection changes threads four times and costs 400 µs, this way it is once and 100 µs
(measured with sqlite3).
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from agent_desktop.store.rows import Row, storable

TOGETHER = 64
"""Maximum number of rows that one statement inserts; above ``FEW`` in powers of two, so that the driver caches few
statements."""
FEW = 16
"""Up to this number of rows, which a group of requests has, one statement inserts all."""


@dataclass(frozen=True)
class Statement:
    """SQL, the names of its bind parameters in their order, and the values of those that never change.

    The others are given by name to :meth:`rows`, by position to :meth:`many`.
    """

    sql: str
    names: tuple[str, ...] = ()
    constants: Mapping[str, Any] = field(default_factory=dict)

    def rows(self, connection: sqlite3.Connection, **values: Any) -> list[Row]:
        """Run the statement with these parameters and return all rows."""
        args = self._args(values)
        try:
            return connection.execute(self.sql, args).fetchall()
        except UnicodeEncodeError:
            return connection.execute(self.sql, [storable(arg) for arg in args]).fetchall()

    def each(self, connection: sqlite3.Connection, **values: Any) -> Iterator[Row]:
        """Run the statement with these parameters and yield its rows as they are found."""
        yield from connection.execute(self.sql, self._args(values))

    def many(self, connection: sqlite3.Connection, rows: Sequence[Row]) -> None:
        """Run the statement for each of the rows, in the open transaction.

        Insertions are done many rows at a time: between two calls of the driver Python's lock goes to and fro, which
        makes a thread that writes row by row wait for the busy one that paints.
        """
        if " VALUES (?" not in self.sql:
            if rows:
                connection.executemany(self.sql, rows)
            return
        start = 0
        while start < len(rows):
            left = len(rows) - start
            count = left if left <= FEW else min(TOGETHER, 1 << left.bit_length() - 1)
            self._insert(connection, rows[start : start + count])
            start += count

    def _insert(self, connection: sqlite3.Connection, rows: Sequence[Row]) -> None:
        one = f"({', '.join('?' * len(rows[0]))})"
        sql = self.sql.replace(one, ", ".join([one] * len(rows)), 1)
        args = list(chain.from_iterable(rows))
        try:
            connection.execute(sql, args)
        except UnicodeEncodeError:
            connection.execute(sql, [storable(arg) for arg in args])

    def _args(self, values: Mapping[str, Any]) -> list[Any]:
        return [values[name] if name in values else self.constants[name] for name in self.names]
