"""A platform's time that cannot be, or that comes late, hides nothing: neither what comes after it, nor itself."""

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from agent_desktop.inbox import Author, State
from agent_desktop.inbox.ingest.record_merge import Outage, complete
from agent_desktop.protocol import TextTemplate, parse_request
from tests.helpers.until import until
from tests.inbox.conftest import Bench

CASE = json.loads((Path(__file__).with_name("future.json")).read_text(encoding="utf-8"))
HOURS = timedelta(hours=2)


def said(actor: str, text: str, at: datetime | None, key: str | None = None) -> dict[str, Any]:
    message: dict[str, Any] = {"text": text} | ({"messageType": "text"} if actor == "user" else {})
    if key is not None:
        message["id"] = key
    return {"actor": actor, "message": message} | ({} if at is None else {"timestamp": at.isoformat()})


def filled(body: Any, now: datetime) -> Any:
    """The case with times in the place of NOW and NOW+2h."""
    text = json.dumps(body).replace('"NOW+2h"', f'"{(now + HOURS).isoformat()}"')
    return json.loads(text.replace('"NOW"', f'"{now.isoformat()}"'))


async def test_the_case(bench: Bench) -> None:
    first, second = CASE["posts"]
    await bench.deliver(filled(first, bench.clock.now()))
    bench.clock.advance(20)
    answer = await bench.inbox.reply(bench.only.id, TextTemplate("the answer"))
    assert answer.sent_at - bench.clock.now() < timedelta(minutes=1)
    bench.clock.advance(20)
    await bench.deliver(filled(second, bench.clock.now()))
    assert bench.texts("future") == [
        "user:a question stamped two hours ahead",
        "agent:the answer",
        "user:a later question stamped right",
    ]
    assert bench.only.last_at == bench.clock.now()
    assert bench.only.last_text == "a later question stamped right"
    assert all(one.sent_at <= bench.clock.now() for one in bench.transcript("future"))


@pytest.mark.parametrize("ahead", [timedelta(minutes=2), timedelta(minutes=14), HOURS, timedelta(days=400)])
@pytest.mark.parametrize("of_request", [True, False])
async def test_a_live_message_from_the_future_stays_where_it_came(
    bench: Bench, ahead: timedelta, of_request: bool
) -> None:
    now = bench.clock.now()
    future = {"timestamp": (now + ahead).isoformat()} if of_request else {}
    await bench.messages(said("user", "one", now))
    bench.clock.advance(5)
    await bench.messages(said("user", "two", None if of_request else now + ahead), **future)
    bench.clock.advance(5)
    await bench.messages(said("user", "three", bench.clock.now()))
    bench.clock.advance(5)
    await bench.inbox.reply(bench.only.id, TextTemplate("answer"))
    bench.clock.advance(5)
    await bench.messages(said("user", "four", bench.clock.now()))
    assert bench.texts() == ["user:one", "user:two", "user:three", "agent:answer", "user:four"]
    assert bench.only.last_at <= bench.clock.now()


async def test_it_is_known_again_whatever_way_it_comes(bench: Bench) -> None:
    future = bench.clock.now() + HOURS
    for _ in range(2):
        await bench.messages(said("user", "one", future, "a" * 24), timestamp=future.isoformat())
        bench.clock.advance(30)
        await bench.messages(said("user", "one", future))
        await bench.offload(said("user", "one", future), timestamp=bench.clock.now().isoformat())
        await bench.offload(said("user", "one", None), timestamp=bench.clock.now().isoformat())
        await bench.restart()
    assert bench.texts() == ["user:one"]
    bench.clock.advance(7300)
    await bench.messages(said("user", "one", bench.clock.now()))
    assert bench.texts() == ["user:one", "user:one"], "another time, another message"


async def test_a_whole_transcript_two_hours_ahead_keeps_its_order(bench: Bench) -> None:
    now = bench.clock.now()
    texts = [("user", "a"), ("bot", "b"), ("user", "c"), ("bot", "b"), ("user", "a")]
    items = [said(actor, text, now + HOURS + timedelta(seconds=n)) for n, (actor, text) in enumerate(texts)]
    for _ in range(2):
        await bench.offload(*items, timestamp=now.isoformat())
    bench.clock.advance(60)
    await bench.messages(said("user", "later", bench.clock.now()))
    await bench.offload(*items, said("user", "later", bench.clock.now()))
    assert bench.texts() == [*(f"{actor}:{text}" for actor, text in texts), "user:later"]
    assert bench.only.created_at <= now
    assert bench.only.state is State.WAITING


async def test_one_time_from_the_future_within_a_transcript_keeps_its_place(bench: Bench) -> None:
    now = bench.clock.now()
    times = [now - timedelta(seconds=9), now + HOURS, now - timedelta(seconds=5)]
    await bench.offload(*[said("user", text, at) for text, at in zip("abc", times, strict=True)])
    assert bench.texts() == ["user:a", "user:b", "user:c"]


@pytest.mark.parametrize(
    "stamp", ["1970-01-01T00:00:00Z", "2001-01-01T00:00:00Z", "9999-12-31T23:59:59-01:00", "2199-12-31T23:59:59Z"]
)
async def test_a_time_of_any_year_hides_nothing(bench: Bench, stamp: str) -> None:
    def stamped(text: str) -> dict[str, Any]:
        return said("user", text, None) | {"timestamp": stamp}

    await bench.offload(stamped("question"), timestamp=bench.clock.now().isoformat())
    bench.clock.advance(20)
    await bench.inbox.reply(bench.only.id, TextTemplate("answer"))
    bench.clock.advance(3600)
    await bench.messages(stamped("more"))
    await bench.messages(stamped("and more"), timestamp=stamp)
    assert bench.texts() == ["user:question", "agent:answer", "user:more", "user:and more"]
    since = bench.only.last_at - bench.clock.now()
    assert abs(since) < timedelta(seconds=1), "the list shows that it is new"
    assert bench.only.unread == 2


async def test_what_crossed_an_answer_stands_below_it(bench: Bench) -> None:
    await bench.offload(said("user", "question", bench.clock.now()))
    bench.clock.advance(10)
    written = bench.clock.now() - timedelta(milliseconds=100)
    await bench.inbox.reply(bench.only.id, TextTemplate("answer"))
    bench.clock.advance(1)
    await bench.messages(said("user", "late", written))
    await bench.messages(said("user", "later", bench.clock.now()))
    texts = ["user:question", "agent:answer", "user:late", "user:later"]
    assert bench.texts() == texts
    items = [said(*one.split(":", 1), None) for one in ("user:question", "user:late", "bot:answer", "user:later")]
    bench.clock.advance(5)
    await bench.offload(*items, timestamp=bench.clock.now().isoformat())
    assert bench.texts() == texts, "a transcript without times has it above: it is the same message"


@pytest.mark.parametrize("hours", [-2, 2])
async def test_this_computers_clock_may_be_wrong_by_hours(bench: Bench, hours: int) -> None:
    def there() -> datetime:
        return bench.clock.now() - timedelta(hours=hours)

    await bench.offload(said("user", "one", there()), timestamp=there().isoformat())
    for text in ("two", "three", "four"):
        bench.clock.advance(30)
        await bench.inbox.reply(bench.only.id, TextTemplate(f"re {text}"))
        bench.clock.advance(30)
        await bench.messages(said("user", text, there()), timestamp=there().isoformat())
    assert bench.texts() == [
        "user:one",
        *(line for text in ("two", "three", "four") for line in (f"agent:re {text}", f"user:{text}")),
    ]


async def test_a_clock_that_is_set_right_afterwards_hides_nothing(bench: Bench) -> None:
    bench.clock.advance(7200)
    await bench.offload(said("user", "one", bench.clock.now()))
    await bench.inbox.reply(bench.only.id, TextTemplate("answer"))
    bench.clock.advance(-7200)
    bench.inbox.forget_clock()
    await bench.messages(said("user", "two", bench.clock.now()))
    assert bench.texts() == ["user:one", "agent:answer", "user:two"]


async def test_a_reply_is_known_again_after_this_computers_clock_was_set_back(bench: Bench) -> None:
    """Now the platform's times lie ahead, and so does the place of the reply, which stands below the question."""
    there = bench.clock.now()
    await bench.messages(said("user", "question", there))
    bench.clock.advance(-3 * 3600)
    bench.inbox.forget_clock()
    await bench.inbox.reply(bench.only.id, TextTemplate("answer"))
    await until(lambda: not bench.repository.entries)
    items = [said("user", "question", there), said("bot", "answer", there + timedelta(seconds=2))]
    await bench.offload(*items, timestamp=there.isoformat())
    assert bench.texts() == ["user:question", "agent:answer"]


async def test_a_few_requests_from_the_future_do_not_set_the_clock(bench: Bench) -> None:
    for number in range(2):
        ahead = bench.clock.now() + timedelta(minutes=14)
        await bench.messages(said("user", f"m{number}", ahead), timestamp=ahead.isoformat())
    answer = await bench.inbox.reply(bench.only.id, TextTemplate("answer"))
    assert answer.sent_at - bench.clock.now() < timedelta(seconds=1)


async def test_the_platforms_record_brings_it_again_after_an_outage(bench: Bench) -> None:
    now = bench.clock.now()
    await bench.offload(said("user", "one", now - timedelta(minutes=5)))
    await bench.messages(said("user", "two", now + HOURS, "b" * 24))
    bench.clock.advance(1200)
    items = [
        said("user", "one", now - timedelta(minutes=5)),
        said("user", "two", now + HOURS),
        said("user", "missed", now + timedelta(minutes=10)),
        said("user", "missed, ahead", now + HOURS),
    ]
    record = parse_request(json.dumps(bench.body("offload", "transcript", items, "s1")).encode())
    outage = Outage(now + timedelta(minutes=1), now + timedelta(minutes=19))
    echoes = bench.inbox._echoes
    for _ in range(2):
        done = await bench.inbox._writer.do(
            lambda unit: complete(unit, bench.only.id, record.transcript, outage, echoes, unit.now)  # type: ignore[union-attr]
        )
        assert done
    assert bench.texts() == ["user:one", "user:two", "user:missed", "user:missed, ahead"]
    assert all(one.sent_at <= bench.clock.now() for one in bench.transcript())


async def test_an_echo_of_any_time_marks_its_reply(bench: Bench) -> None:
    await bench.offload(said("user", "one", bench.clock.now()))
    for text, at in (("a", bench.clock.now() + HOURS), ("b", None)):
        await bench.inbox.reply(bench.only.id, TextTemplate(text))
        await until(lambda: not bench.repository.entries)
        bench.clock.advance(2)
        for _ in range(2):
            await bench.messages(said("bot", text, at), timestamp=bench.clock.now().isoformat())
    assert bench.texts() == ["user:one", "agent:a", "agent:b"]
    assert [one.delivery for one in bench.transcript() if one.author is Author.AGENT] == ["delivered", "delivered"]
