"""Searches everything, and finds the values to filter by: queries that may read many rows.

They run on a connection of their own (see repository.py), so that nothing else waits for them.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator
from itertools import islice

from agent_desktop.inbox.filters import Facets
from agent_desktop.inbox.model import Conversation, Hit, State
from agent_desktop.inbox.search_terms import Query, fold, is_short, parse_query
from agent_desktop.store import indexing, rows, search_index, statements
from agent_desktop.store.functions import LONGEST, folded_conversation, pairs_of, tags_of
from agent_desktop.store.latest import Latest, StoredBounds
from agent_desktop.store.rows import Row
from agent_desktop.store.statement import Statement

TRIGRAMS = 12
"""Maximum number of trigrams of a word that are looked up; the rest is checked in the rows that these find."""
CANDIDATES = 5_000
"""Maximum number of conversations that are checked."""
FEW = 1_000
"""Up to this number of matching conversations each is looked up; of more, the index of times is read as a whole."""
FIRST = 256
"""Number of the newest conversations that are checked before that."""
TOGETHER = 64
"""Number of conversations that are read at a time, until there are enough hits."""
SEARCHED = tuple(map(statements.put_conversation.names.index, search_index.CONVERSATIONS.columns))
"""The places of the searched columns in the rows of conversations, as the index has them."""
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
    messages = _messages(connection, query, limit)
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


def is_whole(connection: sqlite3.Connection) -> bool:
    """Return False while so much is not in the index that a search does not look through all of it."""
    ((highest,),) = statements.highest_message.rows(connection)
    ((upto,),) = statements.messages_upto.rows(connection)
    return search_index.has_all_conversations(connection) and (highest or 0) - upto <= indexing.MOST


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
    for row in _conversations(connection, query, limit):
        conversation = rows.conversation(row)
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


def _conversations(connection: sqlite3.Connection, query: Query, limit: int) -> list[Row]:
    """Return the matching conversations with the latest messages, newest first."""
    match = match_of(query, _beginning_with(connection, statements.conversation_terms))
    found: list[Row] = []
    if match == "" and _asks(query) and not search_index.has_all_conversations(connection):
        match = None  # the index does not know its terms yet
    newest = iter(()) if match == "" else _newest_conversations(connection, match)
    while ids := list(islice(newest, TOGETHER)):
        wide = {row[0]: row for row in statements.conversations_by_ids.rows(connection, ids=json.dumps(ids))}
        for row in (wide[id_] for id_ in ids if id_ in wide):
            if query.finds(folded_conversation(*(row[place] for place in SEARCHED)).strip()):
                found.append(row)
                if len(found) == limit:
                    return found
    return found


def _newest_conversations(connection: sqlite3.Connection, match: str | None) -> Iterator[int]:
    """Yield the ids of conversations that may match, by their last messages, newest first."""
    if match is None:
        yield from _newest_of_all(connection, CANDIDATES)
        return
    ids = [id_ for (id_,) in statements.conversations_matching.rows(connection, match=match, limit=FEW + 1)]
    if len(ids) <= FEW and search_index.has_all_conversations(connection):
        yield from (id_ for (id_,) in statements.conversations_sorted.rows(connection, ids=json.dumps(ids)))
        return
    # Where many match, there are mostly enough among the newest of all, which need not be looked for.
    first = _newest_of_all(connection, FIRST)
    yield from first
    seen = set(first)
    every = statements.conversations_matching_sorted.rows(connection, match=match, limit=CANDIDATES)
    yield from (id_ for (id_,) in every if id_ not in seen)


def _asks(query: Query) -> bool:
    """Return True if there is more than single letters, which ask for nothing by themselves."""
    return any(len(word) > 1 or not is_short(word) for word in query.words)


def _newest_of_all(connection: sqlite3.Connection, count: int) -> list[int]:
    of_states = (statements.newest_of_state.rows(connection, state=state.value, limit=count) for state in State)
    return [id_ for _, id_ in sorted((tuple(row) for found in of_states for row in found), reverse=True)[:count]]


def _messages(connection: sqlite3.Connection, query: Query, limit: int) -> list[Row]:
    """Return the latest messages that match, newest first: of those that are not indexed yet, and of the others."""
    latest = Latest(query, limit, StoredBounds(connection))
    match = match_of(query, _beginning_with(connection, statements.message_terms))
    if match is None:
        latest.look(lambda last: statements.messages_below.each(connection, last=last))
        return latest.rows()
    if _asks(query):
        latest.look(lambda last: statements.messages_not_indexed.each(connection, last=last, limit=indexing.MOST))
    if match:
        latest.look(lambda last: statements.messages_found.each(connection, match=match, last=last))
    return latest.rows()


def _beginning_with(connection: sqlite3.Connection, terms: Statement) -> Callable[[str], list[str]]:
    def terms_of(letters: str) -> list[str]:
        found = terms.rows(connection, first=letters, last=f"{letters}\U0010ffff", limit=MOST_TERMS)
        return [rows.plain_text(term) for (term,) in found]

    return terms_of


def match_of(query: Query, beginning_with: Callable[[str], list[str]]) -> str | None:
    """Return the FTS5 query: trigrams that a text with all the words must have. It is empty if there is no such text.

    It is None if all that is asked for is so frequent that the index does not narrow it down: then the newest rows are
    looked through.

    A single letter asks for nothing by itself: it only narrows what the other words find. One or two signs of a script
    without spaces are looked for as the beginning of trigrams, which ``beginning_with`` gives.
    """
    parts: dict[str, None] = {}
    frequent = False
    for word in query.words:
        if is_short(word):
            if len(word) == 2:
                parts[_quoted(f" {word}")] = None
        elif len(word) < 3:
            known = beginning_with(word)
            if not known:
                return ""
            if len(known) >= MOST_TERMS:  # these are some of them, and would find any rows but the newest
                frequent = True
                continue
            parts[f"({' OR '.join(map(_quoted, known))})"] = None
        else:
            last = len(word) - 3
            step = max(1, last / (TRIGRAMS - 1))
            places = sorted({min(last, round(number * step)) for number in range(TRIGRAMS)})
            parts |= {_quoted(word[place : place + 3]): None for place in places}
    return " AND ".join(parts) if parts or not frequent else None


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
