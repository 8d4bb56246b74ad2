"""Search in everything: what is found, in which order, and that what is gone is found no more."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.inbox.filters import Filter
from agent_desktop.inbox.model import Author, Conversation, Customer, OutboxKind, State
from agent_desktop.inbox.ports import Batch
from agent_desktop.inbox.search_terms import SAME, fold, parse_query
from agent_desktop.protocol import ConversationKey
from agent_desktop.store import Store, StoreError, search, statements
from agent_desktop.store.engine import connect
from agent_desktop.store.latest import BITS, Latest
from agent_desktop.store.rows import Row
from agent_desktop.store.search import match_of
from tests.helpers.store_values import at, conversation, message, outbox_entry


@pytest.fixture(params=["indexed", "waiting"], autouse=True)
def indexing(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is found is the same whether the messages are in the index or wait to get there."""
    if request.param == "indexed":
        write = Store.write

        async def write_and_index(self: Store, batch: Batch) -> None:
            await write(self, batch)
            await self.index()

        monkeypatch.setattr(Store, "write", write_and_index)


async def texts(store: Store, text: str, limit: int = 50) -> list[int | None]:
    return [hit.message_id for hit in await store.search(text, limit)]


async def fill(store: Store, *said: str) -> None:
    quiet = conversation(1, payload={}, customer=Customer(name="Zed"))
    await store.write(Batch(conversations=[quiet], messages=[message(n, text=t) for n, t in enumerate(said, 10)]))


async def test_any_part_of_a_word_whatever_case_and_accents(store: Store) -> None:
    await fill(
        store, "Où est mon CAFÉ ?", "das Straßenfest", "order A-88213/x", "مرحبًا بكم", "我在北京等包裹", "nothing"
    )
    for text, found in {
        "cafe": [10],
        "café mon": [10],
        "strasse": [11],
        "senfes": [11],
        "88213": [12],
        "a-88": [12],
        "مرحبا": [13],
        "北京": [14],
        "包裹": [14],
        "等": [14],
        '"est mon"': [10],
        '"mon est"': [],
        "ou": [10],
        "nothere": [],
        "": [],
        "   ": [],
        '"': [],
        "* OR (": [],
        "a' AND \"x": [],
    }.items():
        assert await texts(store, text) == found, text


async def test_the_newest_stands_first_and_no_more_than_asked(store: Store) -> None:
    await fill(store, *(f"parcel number {number}" for number in range(100)))
    assert await texts(store, "parcel", 3) == [109, 108, 107]


async def test_messages_are_limited_by_their_time_not_by_their_id(store: Store) -> None:
    """A history that is filled in later has new ids and old times."""
    await fill(store, *(f"parcel live {number}" for number in range(10)))
    filled = [message(5000 + n, text=f"parcel filled {n}", sent_at=at(-1000 + n)) for n in range(60)]
    await store.write(Batch(messages=filled))
    assert await texts(store, "parcel", 5) == [19, 18, 17, 16, 15]
    assert await texts(store, "parcel", 12) == [19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 5059, 5058]


async def test_the_conversation_that_was_active_last_is_found_whatever_its_id(store: Store) -> None:
    """A customer who comes back has an old id."""
    many = [conversation(n, customer=Customer(name=f"Emma {n}"), payload={}, last_at=at(n)) for n in range(1, 200)]
    many[6] = conversation(7, customer=Customer(name="Emma back"), payload={}, last_at=at(9999))
    await store.write(Batch(conversations=many))
    found = [hit.conversation.id for hit in await store.search("emma", 50)]
    assert found == [7, *range(199, 150, -1)]
    assert [hit.conversation.id for hit in await store.search("emma back")] == [7]


@pytest.mark.parametrize("first", [0, 2, 99])
async def test_many_matching_conversations_are_sorted_by_the_index(
    store: Store, monkeypatch: pytest.MonkeyPatch, first: int
) -> None:
    monkeypatch.setattr(search, "FEW", 3)
    monkeypatch.setattr(search, "FIRST", first)
    many = [conversation(n, customer=Customer(name=f"Emma {n}"), payload={}, last_at=at(-n)) for n in range(1, 9)]
    await store.write(Batch(conversations=[*many, conversation(9, customer=Customer(name="Other"), payload={})]))
    assert [hit.conversation.id for hit in await store.search("emma", 4)] == [1, 2, 3, 4]

    def explain(connection: sqlite3.Connection) -> list[str]:
        sql = f"EXPLAIN QUERY PLAN {statements.conversations_matching_sorted.sql}"
        return [row[3] for row in connection.execute(sql, ['"abc"', 9])]

    plan = await store._searcher.run(explain)
    assert plan[0] == "SCAN conversations USING COVERING INDEX ix_conversations_list"


class KnownBounds:
    """The bounds of messages by id and time."""

    def __init__(self, times: dict[int, int]) -> None:
        self._newest: dict[int, int] = {}
        for id_, time in times.items():
            self._newest[id_ >> BITS] = max(time, self._newest.get(id_ >> BITS, time))

    def newest(self, block: int) -> int:
        return self._newest[block]

    def below(self, block: int, time: int) -> int | None:
        return max((it for it, newest in self._newest.items() if it < block and newest > time), default=None)


@given(
    st.lists(st.tuples(st.integers(1, 6000), st.integers(-3, 3), st.booleans()), unique_by=lambda it: it[0]),
    st.integers(1, 5),
)
def test_the_walk_finds_what_sorting_everything_finds(made: list[tuple[int, int, bool]], limit: int) -> None:
    rows = [(id_, 1, "user", time, "parcel" if fits else "other") for id_, time, fits in sorted(made, reverse=True)]
    latest = Latest(parse_query("parcel"), limit, KnownBounds({id_: time for id_, time, _ in made}))
    for source in (rows[: len(rows) // 3], rows[len(rows) // 3 :]):
        latest.look(lambda last, source=source: iter([row for row in source if row[0] <= last]))  # type: ignore[misc]
    expected = sorted((row for row in rows if row[4] == "parcel"), key=lambda row: (row[3], row[0]), reverse=True)
    assert latest.rows() == expected[:limit]


def test_one_wrong_clock_does_not_make_the_walk_read_everything() -> None:
    rows = [(id_, 1, "user", 10**9 if id_ == 5 else id_, "parcel") for id_ in range(50_000, 0, -1)]
    read = 0

    def walk(last: int) -> Iterator[Row]:
        nonlocal read
        for row in rows[max(0, 50_000 - last) :]:
            read += 1
            yield row

    latest = Latest(parse_query("parcel"), 50, KnownBounds({row[0]: row[3] for row in rows}))
    latest.look(walk)
    assert [row[0] for row in latest.rows()] == [5, *range(50_000, 49_951, -1)]
    assert read < 1000


async def test_short_words_after_punctuation_are_found_as_they_are_marked(store: Store) -> None:
    said = ["it costs €25 now", "country (NL)", "see #47", "x25y 1470", "a/b-cd", "我在北京ab等", "EUR€9,50 -5%"]
    await fill(store, *said)
    for text, found in {
        "25": [10],
        "€2": [10],
        "nl": [11],
        "47": [12],
        "cd": [14],
        "ab": [15],
        "50": [16],
        "-5": [16],
        "€9": [16],
        "5y": [],
        "70": [],
        "costs 2": [10],
    }.items():
        assert await texts(store, text) == found, text
        assert await store.search_in(1, text) == found, text
        query = parse_query(text)
        assert [10 + n for n, one in enumerate(said) if query.finds(fold(one)) and query.marks(one)] == found, text


async def test_signs_that_mean_the_same_find_each_other(store: Store) -> None:
    signs = [(sign, same) for same, signs in SAME.items() for sign in signs]
    said = [
        message(10 + n, text=f"ab{sign}cd") for n, (sign, _) in enumerate(signs) if not "\ud800" <= sign <= "\udfff"
    ]
    plain = {same: 9000 + n for n, same in enumerate(SAME)}
    said += [message(id_, text=f"ab{same}cd") for same, id_ in plain.items()]
    await store.write(Batch(conversations=[conversation(1, payload={})], messages=said))
    for same, id_ in plain.items():
        group = {one.id for one in said if one.text[2:-2] == same or one.text[2:-2] in SAME[same]}
        for one in said:
            if one.id in group:
                assert set(await store.search_in(1, one.text)) == group, hex(ord(one.text[2]))
                assert parse_query(one.text).marks(f"ab{same}cd") == ((0, 4 + len(same)),)
                assert parse_query(f"ab{same}cd").marks(one.text) == ((0, len(one.text)),)
        assert id_ in await texts(store, f"ab{same}cd", 100)


async def test_conversations_are_found_by_name_session_payload_and_tag(store: Store) -> None:
    values = {"department": "billing", "deep": {"er": ["Krefeld", 88213, True]}}
    first = conversation(1, payload=values, customer=Customer(name="João Marques"), tags=("very important",))
    guest = conversation(2, key=ConversationKey("b", "LIVE", "wa_99-41-62"), customer=Customer(), payload={})
    await store.write(Batch(conversations=[first, guest]))
    for text, expected in {
        "joao": [1],
        "krefeld": [1],
        "88213 marq": [1],
        "important": [1],
        "guest 4162": [2],
        "wa_99": [2],
        "er": [],
    }.items():
        assert [hit.conversation.id for hit in await store.search(text)] == expected, text
    (hit,) = await store.search("krefeld")
    words, marks = hit.excerpt()
    assert (hit.message_id, words) == (None, "deep.er: Krefeld")
    assert [words[a:b] for a, b in marks] == ["Krefeld"]
    (by_name,) = await store.search("marques")
    assert by_name.excerpt() == ("", ())


async def test_a_frequent_sign_finds_the_newest(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "MOST_TERMS", 3)
    await fill(store, *(f"好{chr(0x5000 + number)}吗" for number in range(9)), "好一吗 parcel")
    await store.write(Batch(conversations=[conversation(n, customer=Customer(name=f"好{n}")) for n in range(2, 12)]))
    assert await texts(store, "好", 1) == [None, 19]
    assert [hit.conversation.id for hit in await store.search("好", 2)][:2] == [11, 10]
    assert await texts(store, "好 parcel") == [19]
    assert await texts(store, "好 nothing") == []


async def test_a_hit_is_shown_in_its_context(store: Store) -> None:
    await fill(store, "word " * 50 + "the café\nis closed " + "word " * 50)
    (hit,) = await store.search("cafe")
    assert (hit.conversation.id, hit.author, hit.sent_at) == (1, Author.USER, at(10))
    words, marks = hit.excerpt()
    assert [words[a:b] for a, b in marks] == ["café"]
    assert words.startswith("… word")
    assert words.endswith(" …")
    assert "\n" not in words


async def test_the_index_follows_every_change(store: Store) -> None:
    await fill(store, "the first text")
    await store.write(Batch(messages=[message(10, text="another one"), message(11, text="and a third")]))
    assert await texts(store, "first") == []
    assert await texts(store, "another") == [10]
    await store.write(Batch(removed_messages=[10]))
    assert await texts(store, "another") == []
    renamed = conversation(1, customer=Customer(name="Somebody"), payload={"k": "value"})
    await store.write(Batch(conversations=[renamed]))
    assert await texts(store, "zed") == []
    assert len(await store.search("somebody")) == 1
    assert await store.integrity() is None


async def test_what_was_erased_is_nowhere_in_the_index(path: Path, store: Store, key: bytes | None) -> None:
    await fill(store, "qqzzqq", "something else")
    store_key = key
    with contextlib.closing(connect(path, store_key, writable=True)) as connection:
        connection.execute("DELETE FROM conversations WHERE id = 1")
        for index in ("message_search", "conversation_search"):
            found = connection.execute(f"SELECT count(*) FROM {index} WHERE {index} MATCH ?", ['"qqz" OR "zed"'])  # noqa: S608 - no foreign text
            assert found.fetchone() == (0,)
            connection.execute(f"INSERT INTO {index} ({index}) VALUES ('integrity-check')")  # noqa: S608 - no foreign text


async def test_system_lines_are_not_found_and_notes_are(store: Store) -> None:
    lines = [
        message(20, author=Author.SYSTEM, kind="declined", text="offline"),
        message(21, author=Author.NOTE, text="call"),
    ]
    await store.write(Batch(conversations=[conversation(1, payload={})], messages=lines))
    assert await texts(store, "offline") == []
    assert await texts(store, "call") == [21]


async def test_hostile_texts_harm_nothing(store: Store) -> None:
    odd = "lone \ud800 surrogate, nul \0 here, \U0001f469\u200d\U0001f4bb"
    await fill(store, odd, "x" * 500_000, '"quoted" * ^ {a} NEAR(b c)')
    assert await texts(store, "surrogate") == [10]
    assert await texts(store, "nul here") == [10]
    assert await texts(store, "👩\u200d💻") == [10]
    assert await texts(store, "xxxx") == [11]
    assert await texts(store, '"quoted" NEAR(b') == [12]
    assert await texts(store, "\ud801") == [10], "halves of pairs are one sign"
    await store.write(Batch(removed_messages=[10, 11, 12]))
    assert await texts(store, "surrogate") == []


async def test_search_in_one_conversation(store: Store) -> None:
    await store.write(Batch(conversations=[conversation(1), conversation(2)]))
    said = [message(n, 1 + n % 2, text="Hällo there", sent_at=at(100 - n)) for n in range(10, 20)]
    await store.write(Batch(messages=said))
    assert await store.search_in(1, "hallo") == [18, 16, 14, 12, 10]
    assert await store.search_in(1, "hallo", 2) == [12, 10]
    assert await store.search_in(1, "absent") == []
    assert await store.search_in(1, "") == []


async def test_a_page_around_a_message(store: Store) -> None:
    await store.write(Batch(conversations=[conversation(1)], messages=[message(n) for n in range(10, 110)]))
    page = await store.page_around(50, limit=10)
    assert page is not None
    assert [one.id for one in page.messages] == list(range(45, 56))
    assert (page.more, page.newer) == (True, True)
    assert await store.page_around(7) is None
    end = await store.page_around(108, limit=10)
    assert end is not None
    assert (end.messages[-1].id, end.newer) == (109, False)
    after = await store.page_after(1, after=(at(50), 50), limit=10)
    assert [one.id for one in after.messages] == list(range(51, 61))
    assert (after.more, after.newer) == (True, True)


# --- filters ---------------------------------------------------------------------------------------------------------


def some() -> list[Conversation]:
    made = []
    for n in range(1, 41):
        key = ConversationKey(f"bot-{n % 2}", "DRAFT" if n % 10 == 0 else "LIVE", f"s{n}")
        made.append(
            conversation(
                n,
                key=key,
                channel=None if n % 7 == 0 else ("web", "whatsapp")[n % 2],
                customer=Customer(name=f"c{n}", language=("nl", "fr", None)[n % 3]),
                payload={"department": ("Billing", "sales")[n % 2], "deep": {"tier": n % 4, "vip": n % 5 == 0}},
                tags=("vip", "x=y") if n % 8 == 0 else (),
                state=(State.BOT, State.CLOSED, State.ACTIVE, State.WAITING)[n % 4],
                snoozed_until=at(1000) if n % 12 == 2 else None,
                declined_at=at(n % 7) if n % 3 == 0 else None,
            )
        )
    return made


FILTERS = [
    Filter(channels=("web",)),
    Filter(channels=("", "web")),
    Filter(bots=("bot-1",), versions=("DRAFT", "LIVE")),
    Filter(versions=("DRAFT",)),
    Filter(languages=("nl", "")),
    Filter(tags=("vip",)),
    Filter(tags=("x=y", "other")),
    Filter(payload=(("department", "billing"),)),
    Filter(payload=(("department", "billing"), ("department", "sales"), ("deep.tier", "2"))),
    Filter(payload=(("deep.vip", "true"),)),
    Filter(payload=(("department", "billing"),), tags=("vip",), channels=("web",)),
    Filter(payload=(("absent", ""),)),
]


@pytest.mark.parametrize("only", FILTERS, ids=str)
async def test_the_store_filters_as_the_rule_says(store: Store, only: Filter) -> None:
    await store.write(Batch(conversations=some()))
    expected = [one for one in some() if only.matches(one)]
    for state in State:
        found = await store.conversations(state, only=only)
        assert {one.id for one in found} == {one.id for one in expected if one.state is state}
        assert [one.id for one in found] == [one.id for one in await store.conversations(state) if only.matches(one)]
    counts = await store.counts(only)
    snoozed = [one for one in expected if one.snoozed_until and one.state is State.ACTIVE]
    assert counts.snoozed == len(snoozed)
    assert counts.active == len([one for one in expected if one.state is State.ACTIVE]) - len(snoozed)
    for declined in (True, False):
        found = await store.conversations(State.BOT, only=only, declined=declined)
        every = await store.conversations(State.BOT, declined=declined)
        assert found == [one for one in every if only.matches(one)]
    assert (counts.bot, counts.declined, counts.closed) == (
        len([one for one in expected if one.state is State.BOT and not one.is_declined]),
        len([one for one in expected if one.is_declined]),
        len([one for one in expected if one.state is State.CLOSED]),
    )


async def test_pages_of_a_filtered_list_fit_together(store: Store) -> None:
    await store.write(Batch(conversations=some()))
    only = Filter(channels=("web",))
    pages = [
        one.id
        for offset in range(0, 20, 3)
        for one in await store.conversations(State.BOT, only=only, offset=offset, limit=3)
    ]
    assert pages == [one.id for one in await store.conversations(State.BOT, only=only)]
    everything = await store.conversations(State.BOT, only=Filter())
    assert [one.id for one in everything] == [one.id for one in await store.conversations(State.BOT)]


async def test_what_can_be_filtered_by(store: Store) -> None:
    await store.write(Batch(conversations=some()))
    facets = await store.facets()
    assert facets.channels == ("", "web", "whatsapp")
    assert facets.languages == ("", "fr", "nl")
    assert (facets.bots, facets.versions, facets.tags) == (("bot-0", "bot-1"), ("DRAFT", "LIVE"), ("vip", "x=y"))
    assert facets.payload == {
        "deep.tier": ("0", "1", "2", "3"),
        "deep.vip": ("false", "true"),
        "department": ("Billing", "sales"),
    }


# --- notes and what is put aside -------------------------------------------------------------------------------------


async def test_notes_newest_first(store: Store) -> None:
    notes = [message(n, author=Author.NOTE, kind="note", raw={}, text=f"note {n}") for n in (10, 12)]
    await store.write(Batch(conversations=[conversation(1)], messages=[*notes, message(11)]))
    assert [one.id for one in await store.notes(1)] == [12, 10]


async def test_the_database_itself_refuses_to_send_a_note(store: Store) -> None:
    note = message(10, author=Author.NOTE, kind="note", raw={}, text="for us only")
    await store.write(Batch(conversations=[conversation(1)], messages=[note, message(11, author=Author.AGENT)]))
    with pytest.raises(StoreError):
        await store.write(Batch(outbox=[outbox_entry(20, message_id=10)]))
    await store.write(Batch(outbox=[outbox_entry(20, message_id=11)]))
    with pytest.raises(StoreError):
        await store.write(Batch(outbox=[outbox_entry(20, message_id=10, kind=OutboxKind.REPLY)]))
    (entry,) = await store.outbox()
    assert entry.message_id == 11


async def test_snoozed_soonest_first(store: Store) -> None:
    aside = [conversation(n, state=State.ACTIVE, snoozed_until=at(100 - n), returned_at=at(n)) for n in (1, 2)]
    await store.write(Batch(conversations=[*aside, conversation(3, state=State.ACTIVE)]))
    assert await store.snoozed() == aside[::-1]
    counts = await store.counts()
    assert (counts.active, counts.snoozed) == (1, 2)


def test_what_the_index_is_asked_for() -> None:
    assert match_of(parse_query("ab"), list) == '" ab"'
    assert match_of(parse_query("a"), list) == ""
    assert match_of(parse_query("北京"), lambda start: [f"{start}市", f'{start}"']) == '("北京市" OR "北京""")'
    assert match_of(parse_query("北京 abc"), lambda _: []) == ""
    assert match_of(parse_query("abcd x"), list) == '"abc" AND "bcd"'
    assert match_of(parse_query('say ""'), list) == '"say"'
    long = match_of(parse_query("abcdefghijklmnopqrstuvwxyz"), list)
    assert long.startswith('"abc"')
    assert long.endswith('"xyz"')
    assert long.count("AND") == 11


async def test_the_index_is_walked_from_its_end(store: Store) -> None:
    def explain(connection: sqlite3.Connection) -> list[str]:
        return [
            row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statements.messages_found.sql}", ['"abc"', 99])
        ]

    plan = await store._searcher.run(explain)
    assert plan[0].startswith("SCAN message_search VIRTUAL TABLE")
    assert plan[1].startswith("SEARCH messages USING INTEGER PRIMARY KEY")
    assert plan[2:] == ["SCALAR SUBQUERY 1", "SCAN message_search_upto"], "which has one row, and is read once"
