"""Searches everything, and finds the values to filter by: queries that may read many rows.

They run on a connection of their own (see repository.py), so that nothing else waits for them.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator
from itertools import chain

from agent_desktop.inbox.filters import Facets
from agent_desktop.inbox.model import Conversation, Hit
from agent_desktop.inbox.search_terms import Query, fold, is_short, parse_query
from agent_desktop.store import rows, statements
from agent_desktop.store.functions import LONGEST, folded_conversation, pairs_of, tags_of
from agent_desktop.store.rows import Row
from agent_desktop.store.search_index import CONVERSATIONS
from agent_desktop.store.statement import Statement

TRIGRAMS = 12
"""Maximum number of trigrams of a word that are looked up; the rest is checked in the rows that these find."""
CANDIDATES = 5_000
"""Maximum number of rows that are checked."""
SEARCHED = len(CONVERSATIONS.columns)
"""Number of searched columns. They come first in the rows of conversations, twice."""
MOST_VALUES = 200
MOST_TERMS = 500


def search(connection: sqlite3.Connection, text: str, limit: int) -> list[Hit]:
    """Return matching conversations, then matching messages, each newest first."""
    query = parse_query(text)
    if not query:
        return []
    connection.execute("BEGIN")  # a message must not move into the index between the two queries
    try:
        return _hits(connection, query, limit)
    finally:
        connection.execute("ROLLBACK")


def _hits(connection: sqlite3.Connection, query: Query, limit: int) -> list[Hit]:
    found = list(_conversation_hits(connection, query, limit))
    known = {hit.conversation.id: hit.conversation for hit in found}
    messages = list(_messages(connection, query, limit))
    missing = json.dumps(list({row[1] for row in messages} - known.keys()))
    for row in statements.conversations_by_ids.rows(connection, ids=missing):
        conversation = rows.conversation(row)
        known[conversation.id] = conversation
    for id_, conversation_id, author, sent_at, words in messages:
        if conversation_id not in known:
            continue  # it is being erased
        found.append(
            Hit(
                conversation=known[conversation_id],
                message_id=id_,
                author=rows.author(author),
                sent_at=rows.moment(sent_at),
                words=rows.plain_text(words)[:LONGEST],
                sought=query,
            )
        )
    return found


def search_in(connection: sqlite3.Connection, conversation_id: int, text: str, limit: int) -> list[int]:
    """Return the ids of the newest messages of a conversation that contain the words, oldest first."""
    query = parse_query(text)
    found: list[int] = []
    if query:
        for id_, words in statements.texts_of_conversation.each(connection, conversation_id=conversation_id):
            if query.finds(fold(rows.plain_text(words)[:LONGEST])):
                found.append(id_)
                if len(found) == limit:
                    break
    return found[::-1]


def _conversation_hits(connection: sqlite3.Connection, query: Query, limit: int) -> Iterator[Hit]:
    newest = [rows.conversation(row[SEARCHED:]) for row in _conversations(connection, query, limit)]
    for conversation in sorted(newest, key=lambda one: one.last_at, reverse=True):
        words, unseen = _why(conversation, query)
        yield Hit(conversation=conversation, words=words, sought=unseen)


def _why(conversation: Conversation, query: Query) -> tuple[str, Query]:
    """Return the text of a conversation that matches, and the words in it, unless its name shows all of them."""
    unseen = Query(tuple(word for word in query.words if not Query((word,)).finds(fold(conversation.title))))
    if not unseen:
        return "", unseen
    session = conversation.key.session_id
    values = [*conversation.tags, session, conversation.customer.sender_id or ""]
    pairs = [f"{key}: {value}" for key, value in pairs_of(rows.to_json(conversation.payload))]
    shown = [text for text in (*values, *pairs) if unseen.marks(text)]
    return " · ".join(dict.fromkeys(shown)), unseen


def _conversations(connection: sqlite3.Connection, query: Query, limit: int) -> Iterator[Row]:
    match = match_of(query, _beginning_with(connection, statements.conversation_terms))
    indexed = statements.conversations_found.each(connection, match=match) if match else iter(())
    found = chain(statements.conversations_not_indexed.each(connection), indexed)
    return _checked(found, query, lambda row: folded_conversation(*row[:SEARCHED]).strip(), limit)


def _messages(connection: sqlite3.Connection, query: Query, limit: int) -> Iterator[Row]:
    """Yield matching messages: those that are not indexed yet, which are the newest, then the others."""

    def folded(row: Row) -> str:
        return fold(rows.plain_text(row[-1])[:LONGEST])

    given = 0
    if any(len(word) > 1 or not is_short(word) for word in query.words):
        for row in statements.messages_not_indexed.each(connection):
            if query.finds(folded(row)):
                yield row
                given += 1
                if given == limit:
                    return
    match = match_of(query, _beginning_with(connection, statements.message_terms))
    if match:
        found = statements.messages_found.each(connection, match=match)
        yield from _checked(found, query, folded, limit - given)


def _beginning_with(connection: sqlite3.Connection, terms: Statement) -> Callable[[str], list[str]]:
    def terms_of(letters: str) -> list[str]:
        found = terms.rows(connection, first=letters, last=f"{letters}\U0010ffff", limit=MOST_TERMS)
        return [rows.plain_text(term) for (term,) in found]

    return terms_of


def _checked(found: Iterator[Row], query: Query, folded: Callable[[Row], str], limit: int) -> Iterator[Row]:
    """Yield the rows that contain the words: the index knows only their letters."""
    given = 0
    for seen, row in enumerate(found, 1):
        if query.finds(folded(row)):
            yield row
            given += 1
        if given == limit or seen == CANDIDATES:
            return


def match_of(query: Query, beginning_with: Callable[[str], list[str]]) -> str:
    """Return the FTS5 query: trigrams that a text with all the words must have. It is empty if nothing helps.

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


def facets(connection: sqlite3.Connection) -> Facets:
    """Return the values of the newest conversations to filter by, and every tag."""
    plain: tuple[set[str], ...] = (set(), set(), set(), set())
    payload: dict[str, set[str]] = {}
    for *values, pairs in statements.newest_values.rows(connection):
        for known, value in zip(plain, values, strict=True):
            known.add(rows.plain_text(value) or "")
        for key, value in pairs_of(pairs):
            known = payload.setdefault(key, set())
            if len(known) < MOST_VALUES and len(value) <= MOST_VALUES:
                known.add(value)
    channels, bots, versions, languages = (tuple(sorted(known)) for known in plain)
    tags = {tag for (column,) in statements.all_tags.rows(connection) for tag in tags_of(column)}
    return Facets(
        channels=channels,
        bots=bots,
        versions=versions,
        languages=languages,
        payload={key: tuple(sorted(payload[key])) for key in sorted(payload)},
        tags=tuple(sorted(tags, key=str.casefold)),
    )
