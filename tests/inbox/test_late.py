"""A message is there once, whichever comes first: its request, the record, a transcript, or any of them again."""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from datetime import timedelta
from itertools import combinations, permutations, product
from typing import Any

import pytest

from agent_desktop.inbox import Delivery, History
from agent_desktop.inbox.ingest import outage_backfill
from agent_desktop.inbox.ports import Batch
from agent_desktop.protocol import ConversationKey, TextTemplate
from tests.helpers.until import until
from tests.inbox.conftest import Bench, bot, user
from tests.inbox.test_outage_backfill import away, record, settled

Step = Callable[[], Awaitable[object]]
HELP = "2026-11-23T10:00:02Z"


@pytest.fixture
async def waiting(bench: Bench) -> Bench:
    await bench.offload(user("help", "00:01"), timestamp=HELP)
    bench.clock.advance(180)
    return bench


def at(second: float) -> str:
    """A time of requests and items, in the tenth minute."""
    return f"05:{second:06.3f}"


def steps(bench: Bench, *, item_times: bool, record_times: bool, apart: float) -> tuple[Step, Step]:
    """Three messages, two of them equal, as they come one by one, and as the record has them."""
    said = [("yes", user, 10.0), ("yes", user, 12.0), ("Good.", bot, 14.0), ("bye", user, 15.0)]

    async def live() -> None:
        for text, who, second in said:
            item = who(text, at(second)) if item_times else who(text)
            await bench.messages(item, timestamp=f"2026-11-23T10:{at(second + apart)}Z")

    async def fill() -> None:
        rows = [who(text, at(second)) if record_times else who(text) for text, who, second in said]
        bench.platform.histories["s1"] = record(user("help", "00:01") if record_times else user("help"), *rows)
        await away(bench, 600)
        await settled(bench)

    return live, fill


EXPECTED = ["user:help", "user:yes", "user:yes", "bot:Good.", "user:bye"]


@pytest.mark.parametrize("again", ["live", "fill", "both"])
@pytest.mark.parametrize("apart", [0.0, 0.4, 1.2, 4.5])
@pytest.mark.parametrize("fill_first", [False, True])
@pytest.mark.parametrize("record_times", [False, True])
@pytest.mark.parametrize("item_times", [False, True])
async def test_requests_and_the_record_in_any_order(
    waiting: Bench, item_times: bool, record_times: bool, fill_first: bool, apart: float, again: str
) -> None:
    live, fill = steps(waiting, item_times=item_times, record_times=record_times, apart=apart)
    waiting.clock.advance(400)
    for step in (fill, live) if fill_first else (live, fill):
        await step()
    assert waiting.texts() == EXPECTED
    for _ in range(2):
        for step in {"live": [live], "fill": [fill], "both": [live, fill]}[again]:
            await step()
            assert waiting.texts() == EXPECTED
        await waiting.restart()
    assert waiting.lines() == ["handed_over"]


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outage_backfill, "POLITE", 0.0)


Call = Callable[[int], Awaitable[object]]


def untimed(bench: Bench, said: Sequence[str], *, item_times: bool, filled: bool) -> tuple[Call, Step]:
    """Messages ten seconds apart: what brings one of them, and what brings all of them without times."""
    rows = [user("help"), *map(user, said)]

    async def live(index: int) -> None:
        second = at(10.0 * index + 10)
        item = user(said[index], second) if item_times else user(said[index])
        await bench.messages(item, timestamp=f"2026-11-23T10:{second}Z")

    async def fill() -> None:
        bench.platform.histories["s1"] = record(*rows)
        await away(bench, 600)
        await settled(bench)

    async def offload() -> None:
        await bench.offload(*rows, timestamp="2026-11-23T10:05:55Z")

    return live, fill if filled else offload


def ways(count: int, *, all_orders: bool) -> Iterator[tuple[Sequence[int], Sequence[int]]]:
    """Which of so many messages come before the transcript, and in which order the others come after it."""
    for number in range(count + 1):
        for had in combinations(range(count), number):
            left = [index for index in range(count) if index not in had]
            yield from (
                (had, late) for late in (permutations(left) if all_orders else {tuple(left), tuple(left[::-1])})
            )


async def told(said: Sequence[str], had: Sequence[int], late: Sequence[int], *, item_times: bool, filled: bool) -> None:
    bench = Bench()
    await bench.inbox.start()
    try:
        await bench.offload(user("help", "00:01"), timestamp=HELP)
        bench.clock.advance(400)
        live, everything = untimed(bench, said, item_times=item_times, filled=filled)
        for index in had:
            await live(index)
        await everything()
        for index in late:
            if len(had) % 2:
                await bench.restart()
            await live(index)
        expected = [f"user:{text}" for text in ("help", *said)]
        assert bench.texts() == expected, (had, late)
        for index in range(len(said)):
            await live(index)
        await everything()
        assert bench.texts() == expected, (had, late)
        # The same once more, after all of it, is new.
        bench.clock.advance(60)
        await bench.messages(user(said[0]), timestamp=f"{bench.clock.now():%Y-%m-%dT%H:%M:%S}Z")
        assert bench.texts() == [*expected, f"user:{said[0]}"], (had, late)
    finally:
        await bench.inbox.stop()


@pytest.mark.usefixtures("hasty")
@pytest.mark.parametrize("said", ["aaa", "aab", "aba", "abb"])
@pytest.mark.parametrize("filled", [True, False])
@pytest.mark.parametrize("item_times", [False, True])
async def test_late_requests_after_a_transcript_without_times(said: str, item_times: bool, filled: bool) -> None:
    for had, late in ways(3, all_orders=True):
        await told(said, had, late, item_times=item_times, filled=filled)


@pytest.mark.usefixtures("hasty")
@pytest.mark.parametrize("said", ["a" + "".join(rest) for rest in product("ab", repeat=3)])
@pytest.mark.parametrize("item_times", [False, True])
async def test_more_late_requests_after_a_transcript_without_times(said: str, item_times: bool) -> None:
    for had, late in ways(4, all_orders=False):
        await told(said, had, late, item_times=item_times, filled=True)


async def test_what_is_said_after_a_delayed_transcript_was_taken_is_new(waiting: Bench) -> None:
    waiting.clock.advance(400)
    await waiting.messages(user("b"), timestamp="2026-11-23T10:05:20Z")
    await waiting.offload(user("help"), user("a"), user("b"), user("b"), timestamp="2026-11-23T10:05:35Z")
    assert waiting.texts() == ["user:help", "user:a", "user:b", "user:b"]
    await waiting.messages(user("b"), timestamp="2026-11-23T10:05:40Z")
    assert waiting.texts() == ["user:help", "user:a", "user:b", "user:b", "user:b"]
    await waiting.messages(user("b"), timestamp="2026-11-23T10:05:30Z")
    assert waiting.texts() == ["user:help", "user:a", "user:b", "user:b", "user:b"]


async def test_what_is_said_while_the_record_is_being_fetched_is_new(
    waiting: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting.platform.histories["s1"] = record(user("help"), user("yes"))
    fetch = waiting.platform.history

    async def slowly(key: ConversationKey) -> History | None:
        found = await fetch(key)
        waiting.clock.advance(20)
        return found

    monkeypatch.setattr(waiting.platform, "history", slowly)
    await away(waiting, 600)
    await settled(waiting)
    said = waiting.clock.now() - timedelta(seconds=10)
    await waiting.messages(user("yes"), timestamp=f"{said:%Y-%m-%dT%H:%M:%S}Z")
    assert waiting.texts() == ["user:help", "user:yes", "user:yes"]
    said -= timedelta(seconds=20)
    await waiting.messages(user("yes"), timestamp=f"{said:%Y-%m-%dT%H:%M:%S}Z")
    assert waiting.texts() == ["user:help", "user:yes", "user:yes"]


async def test_what_stands_before_a_certain_message_was_said_before_it(waiting: Bench) -> None:
    waiting.clock.advance(400)
    await waiting.messages(user("order 5"), timestamp="2026-11-23T10:05:20Z")
    await waiting.offload(user("help"), user("yes"), user("order 5"), timestamp="2026-11-23T10:05:35Z")
    await waiting.messages(user("yes"), timestamp="2026-11-23T10:05:30Z")
    assert waiting.texts() == ["user:help", "user:yes", "user:order 5", "user:yes"]


@pytest.mark.usefixtures("hasty")
async def test_times_that_come_in_the_wrong_order_leave_a_transcript_as_it_is(waiting: Bench) -> None:
    said = [
        bot("no", at(7)),
        bot("ok", at(14)),
        user("no", at(24)),
        bot("no", at(31)),
        user("yes", at(38)),
        bot("no", at(45)),
    ]
    waiting.clock.advance(400)
    await waiting.messages(said[0], timestamp="2026-11-23T10:05:07Z")
    waiting.platform.histories["s1"] = record(
        user("help"), bot("no"), bot("ok"), user("no"), bot("no"), user("yes"), bot("no")
    )
    await away(waiting, 600)
    await settled(waiting)
    await waiting.messages(said[5], timestamp="2026-11-23T10:05:45Z")
    await waiting.messages(said[1], timestamp="2026-11-23T10:05:14Z")
    await waiting.offload(user("help", "00:01"), *said, timestamp="2026-11-23T10:05:50Z")
    assert waiting.texts() == ["user:help", "bot:no", "bot:ok", "user:no", "bot:no", "user:yes", "bot:no"]


async def test_exact_times_in_parts_move_each_message_once(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    from agent_desktop.inbox import inbox

    monkeypatch.setattr(inbox, "PART", 3)
    bench.clock.advance(400)
    texts = [str(number) for number in range(30)]
    await bench.offload(*map(user, texts), user("after"), timestamp="2026-11-23T10:05:40Z")
    rows, write = [], bench.repository.write

    async def counted(batch: Batch) -> None:
        rows.append(len(batch.messages))
        await write(batch)

    monkeypatch.setattr(bench.repository, "write", counted)
    timed = [user(text, at(number)) for number, text in enumerate(texts)]
    await bench.messages(*reversed(timed), timestamp="2026-11-23T10:06:00Z")
    assert sum(rows) == 30
    assert bench.texts() == [f"user:{text}" for text in [*texts, "after"]]
    await bench.messages(*timed)
    assert sum(rows) == 30


@pytest.mark.parametrize("transcript_first", [False, True])
@pytest.mark.parametrize("whole", [True, False])
async def test_requests_without_and_a_transcript_with_times(bench: Bench, transcript_first: bool, whole: bool) -> None:
    async def live() -> None:
        if whole:
            await bench.messages(user("yes"), user("yes"), timestamp="2026-11-23T10:05:10.400Z")
        else:
            await bench.messages(user("yes"), timestamp="2026-11-23T10:05:10.300Z")
            await bench.messages(user("yes"), timestamp="2026-11-23T10:05:10.800Z")

    async def offload() -> None:
        await bench.offload(user("yes", at(10.0)), user("yes", at(10.5)), timestamp="2026-11-23T10:05:11Z")

    bench.clock.advance(400)
    order = (offload, live) if transcript_first else (live, offload)
    for step in (*order, live, offload, live):
        await step()
        assert bench.texts()[:2] == ["user:yes", "user:yes"][: len(bench.texts())]
    assert bench.texts() == ["user:yes", "user:yes"]


@pytest.mark.parametrize("after", [timedelta(seconds=1), timedelta(seconds=4)])
async def test_what_is_said_again_after_the_record_was_read_is_new(waiting: Bench, after: timedelta) -> None:
    said = waiting.clock.now() + timedelta(seconds=600)
    stamp = said.isoformat(timespec="milliseconds")
    item = {"actor": "user", "message": {"messageType": "text", "text": "yes"}, "timestamp": stamp}
    waiting.platform.histories["s1"] = record(user("help", "00:01"), item)
    await away(waiting, 600)
    await settled(waiting)
    assert waiting.clock.now() - said == timedelta(seconds=1)
    again = (said + timedelta(seconds=1) + after).isoformat(timespec="milliseconds")
    waiting.clock.advance(after.total_seconds())
    await waiting.messages(user("yes"), timestamp=again)
    assert waiting.texts() == ["user:help", "user:yes", "user:yes"]


@pytest.mark.parametrize("timed", ["item", "request", "no"])
async def test_a_late_echo_after_the_record_adds_nothing(waiting: Bench, timed: str) -> None:
    for _ in range(2):
        await waiting.inbox.reply(waiting.only.id, TextTemplate(text="Hello"))
    await until(lambda: len(waiting.platform.calls) >= 2)
    waiting.clock.advance(3)
    waiting.platform.histories["s1"] = record(user("help", "00:01"), bot("Hello", "03:05"), bot("Hello", "03:07"))
    await away(waiting, 600)
    await settled(waiting)
    expected = ["user:help", "agent:Hello", "agent:Hello"]
    assert waiting.texts() == expected
    assert {one.delivery for one in waiting.transcript() if one.author == "agent"} == {Delivery.DELIVERED}
    for second in ("03:05.700", "03:07.700"):
        fields: dict[str, Any] = {} if timed == "no" else {"timestamp": f"2026-11-23T10:{second}Z"}
        item = bot("Hello", second) if timed == "item" else bot("Hello")
        await waiting.messages(item | {"note": second}, **fields)
        await waiting.messages(item | {"note": second}, **fields)
        assert waiting.texts() == expected
    await away(waiting, 600)
    await settled(waiting)
    assert waiting.texts() == expected
    # The bot can say the same: the echoes of both replies have come.
    await waiting.messages(bot("Hello"), timestamp="2026-11-23T10:03:09Z")
    assert waiting.texts() == [*expected[:1], *sorted(["agent:Hello", "agent:Hello", "bot:Hello"])]


async def test_a_request_without_any_time_is_measured_against_its_latest_lines(bench: Bench) -> None:
    for wait, count in ((0, 1), (70, 2), (10, 2), (45, 2), (10, 3), (59, 3)):
        bench.clock.advance(wait)
        await bench.messages(user("yes"), user("yes"))
        assert bench.texts() == ["user:yes"] * count * 2


async def test_an_offload_without_any_time_is_measured_against_its_latest_line(bench: Bench) -> None:
    for wait, lines in ((0, 1), (70, 2), (10, 2)):
        bench.clock.advance(wait)
        await bench.offload(user("help"))
        assert [one for one in bench.lines() if one == "handed_over"] == ["handed_over"] * lines
        await bench.inbox.close(bench.only.id)


async def test_an_id_twice_in_a_request_is_two_messages_however_often_it_comes(bench: Bench) -> None:
    for _ in range(3):
        await bench.messages(user("yes", "00:01", key="a"), user("yes", "00:02", key="a"))
        assert bench.texts() == ["user:yes", "user:yes"]


async def test_a_long_request_is_taken_in_by_parts(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    from agent_desktop.inbox import inbox

    monkeypatch.setattr(inbox, "PART", 3)
    items = [user("yes", "00:01") for _ in range(10)]
    for _ in range(2):
        await bench.messages(*items)
        assert bench.texts() == ["user:yes"] * 10
        await bench.messages(*items, timestamp="2026-11-23T10:00:05Z")
        assert bench.texts() == ["user:yes"] * 10
    await bench.messages(*(user("no") for _ in range(7)))
    await bench.messages(*(user("no") for _ in range(7)))
    assert bench.texts()[10:] == ["user:no"] * 7
