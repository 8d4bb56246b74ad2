"""Lists and numbers of the conversations that pass a filter: queries that are made as they are needed.

Imported by who filters: SQLAlchemy would hold up every start.
"""

import sqlite3

import msgspec
import sqlalchemy as sa

from agent_desktop.inbox.filtering import Filter
from agent_desktop.inbox.model import Conversation, Counts, State
from agent_desktop.store import rows
from agent_desktop.store.compiling import compiled
from agent_desktop.store.schema import conversations


def list_only(
    connection: sqlite3.Connection, state: State, only: Filter, offset: int, limit: int
) -> list[Conversation]:
    """Conversations in a state that pass a filter, in the order of the list."""
    newest = (conversations.c.last_at.desc(), conversations.c.id.desc())
    longest_wait = (conversations.c.waiting_since.nulls_last(), conversations.c.id)
    chosen = sa.select(conversations).where(conversations.c.state == state.value, *_conditions(only))
    chosen = chosen.order_by(*(longest_wait if state is State.WAITING else newest)).limit(limit).offset(offset)
    return [rows.conversation(row) for row in compiled(chosen).rows(connection)]


def count_only(connection: sqlite3.Connection, only: Filter) -> Counts:
    """How many conversations pass a filter."""
    snoozed = conversations.c.snoozed_until.is_not(None).label("snoozed")
    chosen = sa.select(conversations.c.state, snoozed, sa.func.count()).where(*_conditions(only))
    found = compiled(chosen.group_by(conversations.c.state, snoozed)).rows(connection)
    number = {(state, bool(aside)): count for state, aside, count in found}

    def of(state: State) -> int:
        return int(number.get((state.value, False), 0) + number.get((state.value, True), 0))

    snoozing = number.get((State.ACTIVE.value, True), 0)
    return Counts(
        waiting=of(State.WAITING),
        active=of(State.ACTIVE) - snoozing,
        snoozed=snoozing,
        bot=of(State.BOT),
        closed=of(State.CLOSED),
    )


def _conditions(only: Filter) -> list[sa.ColumnElement[bool]]:
    table = conversations.c
    empty: sa.ColumnElement[str] = sa.literal_column("''")
    wanted: list[sa.ColumnElement[bool]] = []
    for column, values in (
        (sa.func.coalesce(table.channel, empty), only.channels),
        (table.bot_id, only.bots),
        (table.version, only.versions),
        (sa.func.coalesce(table.customer_language, empty), only.languages),
    ):
        if values:
            wanted.append(sa.or_(*(column == value for value in values)))
    if only.tags:
        wanted.append(sa.func.has_tag(table.tags, rows.list_to_json(only.tags)) == sa.literal_column("1"))
    if only.payload:
        pairs = msgspec.json.encode(only.payload).decode()
        wanted.append(sa.func.holds(table.payload, pairs) == sa.literal_column("1"))
    return wanted
