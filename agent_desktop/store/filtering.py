"""Lists and numbers of the conversations that pass a filter: queries that are made as they are needed.

Imported by who filters: SQLAlchemy would hold up every start.
"""

import sqlite3
from datetime import datetime

import msgspec
import sqlalchemy as sa

from agent_desktop.inbox.customer_records import ConversationSummary
from agent_desktop.inbox.filters import Filter
from agent_desktop.inbox.model import Conversation, Counts, State, title_of
from agent_desktop.store import rows
from agent_desktop.store.compiling import compiled
from agent_desktop.store.rows import ERASED
from agent_desktop.store.schema import conversations


def list_only(
    connection: sqlite3.Connection,
    state: State,
    only: Filter,
    offset: int,
    limit: int,
    declined: bool | None = None,
) -> list[Conversation]:
    """Return conversations in a state that match a filter, in the order of the list."""
    newest = (conversations.c.last_at.desc(), conversations.c.id.desc())
    of_bot: list[sa.ColumnElement[bool]] = []
    if state is State.BOT and declined is not None:
        of_bot = [conversations.c.declined_at.is_not(None) if declined else conversations.c.declined_at.is_(None)]
        newest = (conversations.c.declined_at.desc() if declined else newest[0], newest[1])
    longest_wait = (conversations.c.waiting_since.nulls_last(), conversations.c.id)
    chosen = sa.select(conversations).where(conversations.c.state == state.value, *of_bot, *_conditions(only))
    chosen = chosen.order_by(*(longest_wait if state is State.WAITING else newest)).limit(limit).offset(offset)
    return [rows.conversation(row) for row in compiled(chosen).rows(connection)]


def count_only(connection: sqlite3.Connection, only: Filter) -> Counts:
    """Return how many conversations match a filter."""
    snoozed, declined = (
        column.is_not(None).label(column.name)
        for column in (conversations.c.snoozed_until, conversations.c.declined_at)
    )
    apart = (conversations.c.state, snoozed, declined)
    chosen = sa.select(*apart, sa.func.count()).where(*_conditions(only)).group_by(*apart)
    number = [
        (state, bool(aside), bool(refused), int(count))
        for state, aside, refused, count in compiled(chosen).rows(connection)
    ]

    def of(wanted: State, *, aside: bool | None = None, refused: bool | None = None) -> int:
        return sum(
            count
            for state, is_aside, is_refused, count in number
            if state == wanted.value and aside in (None, is_aside) and refused in (None, is_refused)
        )

    snoozing = of(State.ACTIVE, aside=True)
    refusals = of(State.BOT, refused=True)
    return Counts(
        waiting=of(State.WAITING),
        active=of(State.ACTIVE) - snoozing,
        snoozed=snoozing,
        declined=refusals,
        bot=of(State.BOT) - refusals,
        closed=of(State.CLOSED),
    )


def summaries(
    connection: sqlite3.Connection, only: Filter, since: datetime | None, until: datetime | None
) -> list[ConversationSummary]:
    """Return conversations that match a filter and were active in a period, newest first."""
    table = conversations.c
    wanted = [*_conditions(only), table.state != ERASED]
    if since is not None:
        wanted.append(table.last_at >= rows.micros(since))
    if until is not None:
        wanted.append(table.created_at < rows.micros(until))
    chosen = sa.select(table.id, table.customer_name, table.session_id, table.state, table.last_at).where(*wanted)
    found = compiled(chosen.order_by(table.last_at.desc(), table.id.desc())).rows(connection)
    return [
        ConversationSummary(
            id=id_,
            name=title_of(rows.plain_text(name), rows.plain_text(session)),
            state=rows.state(state),
            last_at=rows.moment(last),
        )
        for id_, name, session, state, last in found
    ]


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
