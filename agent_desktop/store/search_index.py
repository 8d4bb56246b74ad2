"""The search indexes: what is in them, the triggers that keep them in step with the tables, and starting them anew.

This is the one place that says which rows and which columns are searched. FTS5 keeps no texts here (``content=''``), so
an entry can only be removed by giving the very text that was put in. If a trigger missed a column, or folding changed
between two versions, something would stay in the index for ever, and SQLite would take the index for damaged. So the
triggers watch all that the text is made of, and an index that was made in another :data:`FORM` is filled again.

Each index reaches up to some id, kept in a table of its own: rows with a higher one are not in it yet. They are
searched one by one, and the :class:`~agent_desktop.store.indexing.Indexer` adds them in the background.
"""

import sqlite3
import unicodedata
from dataclasses import dataclass
from hashlib import sha256

from agent_desktop.inbox.search_terms import FOLDING
from agent_desktop.store.errors import DRIVER_ERRORS
from agent_desktop.store.rows import ERASED

STALE = -1
"""How far an index reaches that is to be emptied before it is filled again."""
ALL = 1 << 62
"""How far an index reaches whose rows get into it as they are written."""

MODULE = "fts5(text, content='', tokenize='trigram', detail='none')"
"""What an index is made with (see migration 0002)."""
PARTS = ("data", "idx", "docsize", "config")
"""The tables of an index without texts (https://www.sqlite.org/fts5.html#the_shadow_tables)."""


@dataclass(frozen=True)
class SearchIndex:
    """One index.

    ``columns`` are given to ``function``, which makes the searched text of them. ``without``: a column, and its value
    in rows that are not searched. ``at_once``: new rows get into the index as they are written.
    """

    name: str
    table: str
    function: str
    columns: tuple[str, ...]
    without: tuple[str, str]
    at_once: bool

    @property
    def upto(self) -> str:
        """The table that says how far the index reaches."""
        return f"{self.name}_upto"

    def text(self, row: str) -> str:
        """Return SQL for the searched text of a row."""
        return f"{self.function}({', '.join(f'{row}.{column}' for column in self.columns)})"

    def holds(self, row: str) -> str:
        """Return SQL for: this row is in the index."""
        column, value = self.without
        return f"{row}.{column} <> '{value}' AND {row}.id <= (SELECT upto FROM {self.upto})"  # noqa: S608 - constants

    def triggers(self) -> dict[str, str]:
        """Return the triggers by their names."""
        column, value = self.without
        changes = " OR ".join(f"old.{one} IS NOT new.{one}" for one in ("id", *self.columns))
        changes += f" OR (old.{column} = '{value}') <> (new.{column} = '{value}')"
        # FTS5's way to remove an entry of an index without texts.
        gone = f"INSERT INTO {self.name} ({self.name}, rowid, text) SELECT 'delete', old.id, {self.text('old')}"
        come = f"INSERT INTO {self.name} (rowid, text) SELECT new.id, {self.text('new')}"
        names = {event: f"tr_{self.name}_{event}" for event in ("insert", "update", "delete")}
        return {
            names["insert"]: f"CREATE TRIGGER {names['insert']} AFTER INSERT ON {self.table}"
            f" WHEN {self.holds('new')} BEGIN {come}; END",
            names["update"]: f"CREATE TRIGGER {names['update']} AFTER UPDATE ON {self.table} WHEN {changes}"
            f" BEGIN {gone} WHERE {self.holds('old')}; {come} WHERE {self.holds('new')}; END",
            names["delete"]: f"CREATE TRIGGER {names['delete']} AFTER DELETE ON {self.table}"
            f" WHEN {self.holds('old')} BEGIN {gone}; END",
        }


MESSAGES = SearchIndex(
    name="message_search",
    table="messages",
    function="folded_message",
    columns=("text",),
    without=("author", "system"),
    at_once=False,
)
CONVERSATIONS = SearchIndex(
    name="conversation_search",
    table="conversations",
    function="folded_conversation",
    columns=("customer_name", "session_id", "customer_id", "payload", "tags"),
    without=("state", ERASED),
    at_once=True,
)
INDEXES = (CONVERSATIONS, MESSAGES)


def _form() -> str:
    sql = "\n".join(sql for index in INDEXES for sql in index.triggers().values())
    # Unicode's tables are Python's: with another Python, other letters may lose their accents.
    return f"{FOLDING} {unicodedata.unidata_version} {sha256(sql.encode()).hexdigest()[:16]}"


FORM = _form()
"""What the indexes are made by. Kept in the database, as ``search_form``."""


def start_anew(connection: sqlite3.Connection) -> None:
    """In a transaction: note that the indexes must be emptied and filled again. Until then nothing reads them."""
    for index in INDEXES:
        connection.execute(f"UPDATE {index.upto} SET upto = {STALE}")  # noqa: S608 - constants


def empty_stale(connection: sqlite3.Connection) -> None:
    """In a transaction: empty the indexes that are to be filled again."""
    for index in INDEXES:
        if _reach(connection, index) == STALE:
            if not can_be_opened(connection, index):
                _replace_parts(connection, index)
            connection.execute(f"INSERT INTO {index.name} ({index.name}) VALUES ('delete-all')")  # noqa: S608
            connection.execute(f"UPDATE {index.upto} SET upto = 0")  # noqa: S608 - constants


def can_be_opened(connection: sqlite3.Connection, index: SearchIndex) -> bool:
    """Return False if FTS5 cannot even begin to read an index: then it can neither empty nor drop it."""
    try:
        connection.execute(f"SELECT rowid FROM {index.name} LIMIT 0")  # noqa: S608 - constants
    except DRIVER_ERRORS:
        return False
    except MemoryError:  # a scrambled head can promise more parts than there is memory for
        return False
    return True


def _replace_parts(connection: sqlite3.Connection, index: SearchIndex) -> None:
    """In a transaction: put what an index begins with into the tables that FTS5 keeps it in."""
    connection.execute(f"CREATE VIRTUAL TABLE temp.fresh USING {MODULE}")
    for part in PARTS:
        connection.execute(f"DELETE FROM main.{index.name}_{part}")  # noqa: S608 - constants
        connection.execute(f"INSERT INTO main.{index.name}_{part} SELECT * FROM temp.fresh_{part}")  # noqa: S608
    connection.execute("DROP TABLE temp.fresh")


def make_triggers(connection: sqlite3.Connection) -> None:
    """In a transaction: put this version's triggers in the place of those that are there."""
    for index in INDEXES:
        for name, sql in index.triggers().items():
            connection.execute(f"DROP TRIGGER IF EXISTS {name}")
            connection.execute(sql)


def is_behind(connection: sqlite3.Connection) -> bool:
    """Return True if rows wait to get into an index."""
    return any(_lacks(connection, index) for index in INDEXES)


def has_all_conversations(connection: sqlite3.Connection) -> bool:
    """Return True if the index of conversations has every one of them."""
    return _reach(connection, CONVERSATIONS) == ALL


def _reach(connection: sqlite3.Connection, index: SearchIndex) -> int:
    return int(connection.execute(f"SELECT upto FROM {index.upto}").fetchone()[0])  # noqa: S608 - constants


def _lacks(connection: sqlite3.Connection, index: SearchIndex) -> bool:
    reach = _reach(connection, index)
    if index.at_once:
        return reach != ALL
    (last,) = connection.execute(f"SELECT max(id) FROM {index.table}").fetchone()  # noqa: S608 - constants
    return reach == STALE or reach < (last or 0)
