"""When the newest message arrived, the platform's time of messages that stand elsewhere, and ids that are not ours.

Revision 0007. Written out, not taken from schema.py: it must stay as it is when that grows.

* The index of conversations gets a row that says up to which id it reaches, as that of messages has one. What is in the
  indexes, and the triggers, are for the program to see to when it opens the database (see ``store/indexing.py``).
* A time that lies further ahead of a message's arrival than clocks differ becomes ``claimed_at``. The message, and what
  was placed after it, gets the time of its arrival; what the list shows of its conversation is found again.
* Ids of the platform that could be taken for the program's own marks are told from them by ``id:``.
* The agreement to delete old conversations may have been noted without a question, so it counts no longer.
"""

import re
from hashlib import sha256
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

AHEAD = 15 * 60 * 1_000_000
"""How far the platform's clock may be ahead of this computer's (µs)."""
LONGEST = 200
"""Number of characters of the longest id that is kept as it came, and of the last text that the list shows."""
_ECHO = re.compile(r"echo:-?\d+", re.ASCII)
_CLAIM = re.compile(r"at:-?\d+", re.ASCII)
_REQUEST = re.compile(r"request:[0-9a-f]{64}(:\d+){1,2}", re.ASCII)


def upgrade() -> None:
    op.add_column("conversations", sa.Column("arrived_at", sa.BigInteger, nullable=True))
    op.add_column("messages", sa.Column("claimed_at", sa.BigInteger, nullable=True))
    op.create_table(
        "conversation_search_upto",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("upto", sa.BigInteger, nullable=False),
        sa.CheckConstraint("id = 1"),
    )
    op.execute("INSERT INTO conversation_search_upto (id, upto) VALUES (1, 0)")
    op.execute("DELETE FROM meta WHERE key = 'kept_for_days'")
    _tell_ids_apart()
    _mend_times()


def _tell_ids_apart() -> None:
    bind = op.get_bind()
    # Only the index of external ids is read for most rows.
    found = bind.exec_driver_sql(
        "SELECT id, external_id, author, time_source FROM messages"
        " WHERE external_id IS NOT NULL AND (instr(external_id, ':') OR length(external_id) > ?)",
        (LONGEST,),
    )
    foreign = [(_marked(external), id_) for id_, external, *how in found if not _is_own(_text(external), *how)]
    _run("UPDATE messages SET external_id = ? WHERE id = ?", foreign)


def _is_own(external_id: str, author: str, time_source: str) -> bool:
    if author == "system":
        return True
    if _REQUEST.fullmatch(external_id):
        return True
    if author == "agent":
        return _ECHO.fullmatch(external_id) is not None
    return time_source == "transcript" and _CLAIM.fullmatch(external_id) is not None


def _marked(external_id: Any) -> Any:
    text = _text(external_id)
    if len(text) > LONGEST:
        return f"hash:{sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()}"
    return _stored(f"id:{text}")


def _mend_times() -> None:
    bind = op.get_bind()
    arrived: dict[int, int] = {}
    ahead: set[int] = set()
    # In the order of ids, which is that of arrival. The wide columns, at the end of each row, are not read.
    for conversation, sent_at, author, arrived_at in bind.exec_driver_sql(
        "SELECT conversation_id, sent_at, author, arrived_at FROM messages ORDER BY id"
    ):
        if author not in ("system", "note"):
            arrived[conversation] = arrived_at
        if sent_at > arrived_at + AHEAD:
            ahead.add(conversation)
    _run("UPDATE conversations SET arrived_at = ? WHERE id = ?", [(at, id_) for id_, at in arrived.items()])
    if not ahead:
        return
    bind.exec_driver_sql(
        "UPDATE messages SET claimed_at = CASE WHEN time_source IN ('item', 'request') THEN sent_at END,"
        " sent_at = arrived_at WHERE sent_at > arrived_at + ?",
        (AHEAD,),
    )
    for conversation in ahead:
        newest = bind.exec_driver_sql(
            "SELECT sent_at, author, kind, delivery, text FROM messages WHERE conversation_id = ?"
            " AND author NOT IN ('system', 'note') ORDER BY sent_at DESC, id DESC LIMIT 1",
            (conversation,),
        ).fetchone()
        if newest is not None:
            *values, text = newest
            _run(
                "UPDATE conversations SET last_at = ?, last_author = ?, last_kind = ?, last_delivery = ?,"
                " last_text = ? WHERE id = ? AND state <> 'erased'",
                [(*values, _stored(_text(text)[:LONGEST]), conversation)],
            )


def _run(sql: str, rows: list[tuple[Any, ...]]) -> None:
    if rows:
        op.get_bind().exec_driver_sql(sql, rows)


def _text(value: Any) -> str:
    """Text that no UTF-8 can hold is stored as bytes."""
    return value.decode("utf-8", "surrogatepass") if isinstance(value, bytes) else str(value)


def _stored(text: str) -> Any:
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")
    return text
