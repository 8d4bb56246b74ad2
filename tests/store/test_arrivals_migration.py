"""What revision 0007 makes of a database of the version before."""

from datetime import timedelta
from pathlib import Path

from agent_desktop.inbox.model import Author, Delivery, State, TimeSource
from agent_desktop.inbox.retention_rules import AGREED_DAYS, RetentionRules
from agent_desktop.inbox.timeline import Timeline
from agent_desktop.store import open_store
from tests.helpers.old_database import old_database, put
from tests.helpers.store_values import T0, at, conversation, message

HOURS = timedelta(hours=2)
DIGEST = "a" * 64


async def test_times_from_the_future_no_longer_hide_what_came_after_them(path: Path, key: bytes | None) -> None:
    ahead = at(0) + HOURS
    later = conversation(1, last_at=ahead + timedelta(microseconds=1), last_author=Author.AGENT, last_text="answer")
    arrival = {"time_source": TimeSource.ARRIVAL, "external_id": None}
    told = [
        message(10, text="ahead", sent_at=ahead, arrived_at=at(0)),
        message(11, text="", author=Author.SYSTEM, kind="handed_over", sent_at=ahead, arrived_at=at(1), **arrival),
        message(12, text="answer", author=Author.AGENT, sent_at=ahead, arrived_at=at(20), **arrival),
        message(13, text="later \ud800" * 100, sent_at=at(40), arrived_at=at(41), delivery=None),
        message(14, text="own note", author=Author.NOTE, sent_at=ahead, arrived_at=at(50), **arrival),
    ]
    fine = message(20, 2, sent_at=at(9 * 60), arrived_at=at(0))
    with old_database(path, key, "0006") as connection:
        put(connection, "0006", later, conversation(2), *told, fine)
    store = await open_store(path, key=key)
    page = await store.page(1)
    assert [one.id for one in page.messages] == [10, 11, 12, 13, 14]
    assert [one.sent_at for one in page.messages] == [at(0), at(1), at(20), at(40), at(50)]
    assert [one.claimed_at for one in page.messages] == [ahead, None, None, None, None]
    assert (await store.page(2)).messages == (fine,), "clocks may differ by minutes"
    known = Timeline(await store.timeline(1)).get(10)
    assert known is not None
    assert timedelta(microseconds=known.time - known.place) == HOURS, "its repetition is recognised by its own time"
    mended = await store.conversation(1)
    assert mended is not None
    assert (mended.last_at, mended.last_author, mended.last_text) == (at(40), Author.USER, ("later \ud800" * 100)[:200])
    assert await store.integrity() is None
    await store.close()


async def test_ids_of_the_platform_are_told_from_our_marks(path: Path, key: bytes | None) -> None:
    own = {
        10: (Author.AGENT, "echo:1764000000000000", TimeSource.ARRIVAL),
        11: (Author.SYSTEM, f"offload:{DIGEST}", TimeSource.ARRIVAL),
        12: (Author.SYSTEM, "gap:-5", TimeSource.ARRIVAL),
        13: (Author.USER, f"request:{DIGEST}:0", TimeSource.ARRIVAL),
        14: (Author.BOT, f"request:{DIGEST}:1:1764000000000000", TimeSource.ARRIVAL),
        15: (Author.USER, "at:1764000000000000", TimeSource.TRANSCRIPT),
        16: (Author.USER, "5f0c2a4be1d3c8a7b6954321", TimeSource.ITEM),
        17: (Author.AGENT, "5f0c2a4be1d3c8a7b6954322", TimeSource.ARRIVAL),
    }
    foreign = {
        20: (Author.AGENT, "echo:zzz", TimeSource.ARRIVAL),
        21: (Author.BOT, "echo:1764000000000000", TimeSource.ITEM),
        22: (Author.USER, f"offload:{DIGEST}", TimeSource.ITEM),
        23: (Author.USER, "at:zzz", TimeSource.TRANSCRIPT),
        24: (Author.USER, "at:5", TimeSource.ITEM),
        25: (Author.BOT, "gap:5", TimeSource.ITEM),
        26: (Author.USER, "request:", TimeSource.ITEM),
        27: (Author.USER, "\ud800:", TimeSource.ITEM),
    }
    with old_database(path, key, "0006") as connection:
        put(connection, "0006", conversation(1))
        for id_, (author, external_id, source) in {**own, **foreign}.items():
            kept = {"author": author, "external_id": external_id, "time_source": source}
            put(connection, "0006", message(id_, arrived_at=at(id_), **kept))
        put(connection, "0006", message(30, arrived_at=at(30), external_id="x" * 5000))
    store = await open_store(path, key=key)
    ids = {one.id: one.external_id for one in (await store.page(1)).messages}
    assert {id_: ids[id_] for id_ in own} == {id_: external_id for id_, (_, external_id, _) in own.items()}
    assert {id_: ids[id_] for id_ in foreign} == {id_: f"id:{one}" for id_, (_, one, _) in foreign.items()}
    assert str(ids[30]).startswith("hash:")
    await store.close()


async def test_age_counts_from_the_arrival(path: Path, key: bytes | None) -> None:
    old, new = T0 - timedelta(days=270), T0 - timedelta(days=5)
    rows = [conversation(n, state=State.BOT, last_at=old) for n in (1, 2, 3)]
    rows.append(conversation(4, state=State.CLOSED, last_at=old, closed_at=old))
    told = [message(10, 1, sent_at=old, arrived_at=new), message(11, 2, sent_at=old, arrived_at=old)]
    told += [message(12, 4, sent_at=old, arrived_at=old), message(13, 4, sent_at=old, arrived_at=new)]
    told += [message(14, 4, author=Author.SYSTEM, kind="closed", sent_at=old, arrived_at=old, delivery=Delivery.SENT)]
    with old_database(path, key, "0006") as connection:
        put(connection, "0006", *rows, *told)
        connection.execute("INSERT INTO meta VALUES ('kept_for_days', '90 90')")
    store = await open_store(path, key=key)
    rules = RetentionRules.of_days(T0, closed=90, bot=90)
    assert sorted(await store.expired(rules, 10)) == [2, 3]
    assert [one.id for one in await store.all_conversations() if rules.allows_deletion(one)] == [2, 3]
    assert (await store.expiry(rules, 10)).conversations == 2
    assert (await store.meta("kept_for_days"), await store.meta(AGREED_DAYS)) == (None, None)
    await store.close()
