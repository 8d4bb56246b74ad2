"""Search in everything, and lists of what passes a filter: reads that may look at many rows.

They run on a connection of their own (see repository.py), so that nothing else waits for them.
"""

import sqlite3
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import sqlalchemy as sa

from agent_desktop.inbox.filtering import Facets, Filter
from agent_desktop.inbox.model import Author, Conversation, Counts, Hit, State
from agent_desktop.inbox.searching import Query, fold, is_short, parse_query, snippet
from agent_desktop.store import rows
from agent_desktop.store.functions import LONGEST, folded_conversation, pairs_of, tags_of
from agent_desktop.store.rows import Row
from agent_desktop.store.schema import conversations, messages
from agent_desktop.store.statements import Statement

TRIGRAMS = 12
"""At most so many of a word are looked up; the rest is checked in the rows that these find."""
CANDIDATES = 5_000
"""So many rows are checked at most."""
NEWEST = 5_000
"""So many conversations are looked through for what can be filtered by."""
MOST_VALUES = 200
MOST_TERMS = 500


def _matching(index: str, table: sa.Table) -> Statement:
    columns = ", ".join(f"{table.name}.{column.name}" for column in table.columns)
    # CROSS JOIN, in SQLite, keeps the index outside: rows come newest first as they are found, nothing is sorted.
    joined = f"{index} CROSS JOIN {table.name} ON {table.name}.id = {index}.rowid"
    return Statement(
        sa.text(f"SELECT {columns} FROM {joined} WHERE {index} MATCH :match ORDER BY {index}.rowid DESC")  # noqa: S608 - names of the schema
    )


def _terms(index: str) -> Statement:
    return Statement(sa.text(f"SELECT term FROM {index} WHERE term >= :first AND term <= :last LIMIT :limit"))  # noqa: S608 - names of the schema


messages_found = _matching("message_search", messages)
conversations_found = _matching("conversation_search", conversations)
message_terms = _terms("message_search_terms")
conversation_terms = _terms("conversation_search_terms")
conversation_by_id = Statement(sa.select(conversations).where(conversations.c.id == sa.bindparam("id")))
texts_of_conversation = Statement(
    sa.select(messages.c.id, messages.c.text)
    .where(messages.c.conversation_id == sa.bindparam("conversation_id"), messages.c.author != Author.SYSTEM.value)
    .order_by(messages.c.sent_at.desc(), messages.c.id.desc())
)
newest_values = Statement(
    sa.select(
        conversations.c.channel,
        conversations.c.bot_id,
        conversations.c.version,
        conversations.c.customer_language,
        conversations.c.payload,
    )
    .order_by(conversations.c.id.desc())
    .limit(NEWEST)
)
all_tags = Statement(
    sa.select(conversations.c.tags).where(conversations.c.tags != sa.literal_column("'[]'")).distinct()
)


def search(connection: sqlite3.Connection, text: str, limit: int) -> list[Hit]:
    """Hits in conversations, then in messages, each newest first."""
    query = parse_query(text)
    found = list(_conversation_hits(connection, query, limit)) if query else []
    known = {hit.conversation.id: hit.conversation for hit in found}
    for row in _checked(connection, messages_found, messages, query, limit):
        message = rows.message(row)
        conversation = known.get(message.conversation_id)
        if conversation is None:
            conversation = rows.conversation(conversation_by_id.rows(connection, id=message.conversation_id)[0])
            known[conversation.id] = conversation
        piece, marks = snippet(message.text[:LONGEST], query)
        found.append(
            Hit(
                conversation=conversation,
                message_id=message.id,
                author=message.author,
                sent_at=message.sent_at,
                snippet=piece,
                marks=marks,
            )
        )
    return found


def search_in(connection: sqlite3.Connection, conversation_id: int, text: str, limit: int) -> list[int]:
    """The newest messages of one conversation that have the words, oldest first."""
    query = parse_query(text)
    found: list[int] = []
    if query:
        for id_, words in texts_of_conversation.each(connection, conversation_id=conversation_id):
            if query.finds(fold(rows.plain_text(words)[:LONGEST])):
                found.append(id_)
                if len(found) == limit:
                    break
    return found[::-1]


def _conversation_hits(connection: sqlite3.Connection, query: Query, limit: int) -> Iterator[Hit]:
    newest = [rows.conversation(row) for row in _checked(connection, conversations_found, conversations, query, limit)]
    for conversation in sorted(newest, key=lambda one: one.last_at, reverse=True):
        piece, marks = _why(conversation, query)
        yield Hit(conversation=conversation, snippet=piece, marks=marks)


def _why(conversation: Conversation, query: Query) -> tuple[str, tuple[tuple[int, int], ...]]:
    """What of a conversation was found, where its name does not show it all."""
    unseen = Query(tuple(word for word in query.words if not Query((word,)).finds(fold(conversation.title))))
    if not unseen:
        return "", ()
    session = conversation.key.session_id
    values = [*conversation.tags, session, conversation.customer.sender_id or ""]
    pairs = [f"{key}: {value}" for key, value in pairs_of(rows.to_json(conversation.payload))]
    shown = [text for text in (*values, *pairs) if unseen.marks(text)]
    return snippet(" · ".join(dict.fromkeys(shown)), unseen)


def _checked(
    connection: sqlite3.Connection, statement: Statement, table: sa.Table, query: Query, limit: int
) -> Iterator[Row]:
    terms = message_terms if table is messages else conversation_terms

    def beginning_with(letters: str) -> list[str]:
        found = terms.rows(connection, first=letters, last=f"{letters}\U0010ffff", limit=MOST_TERMS)
        return [rows.plain_text(term) for (term,) in found]

    match = match_of(query, beginning_with)
    if not match:
        return
    names = [column.name for column in table.columns]
    given = 0
    for seen, row in enumerate(statement.each(connection, match=match), 1):
        if query.finds(_folded(dict(zip(names, row, strict=True)))):
            yield row
            given += 1
        if given == limit or seen == CANDIDATES:
            return


def _folded(row: dict[str, Any]) -> str:
    if "text" in row:
        return fold(rows.plain_text(row["text"])[:LONGEST])
    columns = ("customer_name", "session_id", "customer_id", "payload", "tags")
    return folded_conversation(*(row[name] for name in columns)).strip()


def match_of(query: Query, beginning_with: Callable[[str], list[str]]) -> str:
    """What FTS5 is asked for: trigrams that a text with all the words must have. Empty: nothing worth asking.

    A single letter asks for nothing by itself: it only narrows what the other words find. One or two signs of a script
    without spaces are looked for as the beginning of trigrams, which ``beginning_with`` gives.
    """
    parts: dict[str, None] = {}
    for word in query.words:
        if is_short(word):
            if len(word) == 2:
                parts[_quoted(f" {word}")] = None
        elif len(word) < 3:
            known = beginning_with(word)
            if not known:
                return ""
            parts[f"({' OR '.join(map(_quoted, known))})"] = None
        else:
            last = len(word) - 3
            step = max(1, last / (TRIGRAMS - 1))
            places = sorted({min(last, round(number * step)) for number in range(TRIGRAMS)})
            parts |= {_quoted(word[place : place + 3]): None for place in places}
    return " AND ".join(parts)


def _quoted(token: str) -> str:
    return '"' + token.replace('"', '""') + '"'


# --- filters ---------------------------------------------------------------------------------------------------------


def list_only(
    connection: sqlite3.Connection, state: State, only: Filter, offset: int, limit: int
) -> list[Conversation]:
    """Conversations in a state that pass a filter, in the order of the list."""
    newest = (conversations.c.last_at.desc(), conversations.c.id.desc())
    longest_wait = (conversations.c.waiting_since.nulls_last(), conversations.c.id)
    chosen = sa.select(conversations).where(conversations.c.state == state.value, *_conditions(only))
    chosen = chosen.order_by(*(longest_wait if state is State.WAITING else newest)).limit(limit).offset(offset)
    return [rows.conversation(row) for row in Statement(chosen).rows(connection)]


def count_only(connection: sqlite3.Connection, only: Filter) -> Counts:
    """How many conversations pass a filter."""
    snoozed = conversations.c.snoozed_until.is_not(None).label("snoozed")
    chosen = sa.select(conversations.c.state, snoozed, sa.func.count()).where(*_conditions(only))
    found = Statement(chosen.group_by(conversations.c.state, snoozed)).rows(connection)
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


def facets(connection: sqlite3.Connection) -> Facets:
    """What the newest conversations offer to filter by, and every tag."""
    plain: tuple[set[str], ...] = (set(), set(), set(), set())
    payload: dict[str, set[str]] = {}
    for *values, pairs in newest_values.rows(connection):
        for known, value in zip(plain, values, strict=True):
            known.add(rows.plain_text(value) or "")
        for key, value in pairs_of(pairs):
            known = payload.setdefault(key, set())
            if len(known) < MOST_VALUES and len(value) <= MOST_VALUES:
                known.add(value)
    channels, bots, versions, languages = (tuple(sorted(known)) for known in plain)
    tags = {tag for (column,) in all_tags.rows(connection) for tag in tags_of(column)}
    return Facets(
        channels=channels,
        bots=bots,
        versions=versions,
        languages=languages,
        payload={key: tuple(sorted(payload[key])) for key in sorted(payload)},
        tags=tuple(sorted(tags, key=str.casefold)),
    )
