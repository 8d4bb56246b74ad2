"""A statement of the store, compiled, and the ways to run it on the driver's connection inside its own thread.

A read by SQLAlchemy's async connection changes threads four times and costs 400 µs, this way it is once and 100 µs
(measured with sqlite3).
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from agent_desktop.store.rows import Row, storable


@dataclass(frozen=True)
class Statement:
    """SQL, the names of its bind parameters in their order, and the values of those that never change.

    The others are given by name to :meth:`rows`, by position to :meth:`many`.
    """

    sql: str
    names: tuple[str, ...] = ()
    constants: Mapping[str, Any] = field(default_factory=dict)

    def rows(self, connection: sqlite3.Connection, **values: Any) -> list[Row]:
        """Run it with these parameters and fetch everything."""
        args = self._args(values)
        try:
            return connection.execute(self.sql, args).fetchall()
        except UnicodeEncodeError:
            return connection.execute(self.sql, [storable(arg) for arg in args]).fetchall()

    def each(self, connection: sqlite3.Connection, **values: Any) -> Iterator[Row]:
        """Run it with these parameters and give its rows one by one, as they are found."""
        yield from connection.execute(self.sql, self._args(values))

    def many(self, connection: sqlite3.Connection, rows: Sequence[Row]) -> None:
        """Run it for each of the rows, inside the transaction that is open."""
        if not rows:
            return
        try:
            connection.executemany(self.sql, rows)
        except UnicodeEncodeError:
            # The rows before the odd one are written already; every statement here may be repeated without harm.
            connection.executemany(self.sql, [tuple(map(storable, row)) for row in rows])

    def _args(self, values: Mapping[str, Any]) -> list[Any]:
        return [values[name] if name in values else self.constants[name] for name in self.names]
